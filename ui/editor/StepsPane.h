// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/desk/ScriptSteps.h"
#include "ui/session/Page.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace wh::ui {

class PlaceTable;
class StatePane;

/// The calls of the last run's script, one by one: what each was given, what it did and what it left. A stretch of them
/// at a time; the one before and the one after are asked for. GUI thread.
class StepsPane final : public QWidget
{
    Q_OBJECT

public:
    using Steps = std::shared_ptr<const ScriptSteps>;

    explicit StepsPane(const PageContext& context, QWidget* parent = nullptr);

    /// Null: there are none. @param canAsk  there is a run to step through
    /// @param last  the last of them is chosen, rather than the first
    void setSteps(const Steps& steps, bool canAsk, bool last = false);
    void setLoading();
    void setFailed(const Error& why);
    const Steps& steps() const { return m_steps; }
    /// The next one, or -1: the one before; at the end of what is there it asks for more, or for the first.
    void step(int by);
    void retranslate();
    PlaceTable* table() const { return m_table; }
    QString details() const; ///< as they are shown

signals:
    /// @param first  the number of the step to begin with @param last  the last of them is meant
    void wanted(std::uint64_t first, bool last);
    void cancelRequested();
    /// Of the step that was chosen, where it did something.
    void placeRequested(const QString& file, int line);

private:
    void showRows();
    void showStep(int row);
    QString textOf(const ScriptStep& step) const;
    void goEarlier();
    void goLater();

    PageContext m_context;
    Steps m_steps;
    bool m_canAsk = false;
    StatePane* m_pane;
    PlaceTable* m_table;
    QPlainTextEdit* m_details;
    QPushButton *m_earlier, *m_later;
};

} // namespace wh::ui
