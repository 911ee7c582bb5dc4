// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/common/FocusLoan.h"
#include "ui/links/EngineLink.h"
#include "ui/session/Session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace wh::ui {

class Appearance;
class ElidedLabel;
class HealthView;
class StatePane;

/// One engine in detail: how it stands with it and what is to be done, its figures, the health of its bots, asked for
/// every two seconds while somebody looks. GUI thread.
class EnginePane final : public QWidget
{
    Q_OBJECT

public:
    explicit EnginePane(const Appearance& appearance, QWidget* parent = nullptr);

    /// Null: none. Borrowed until it goes.
    void setLink(EngineLink* link);
    void retranslate();
    /// Nothing is on its way for the first time.
    bool isSettled() const { return m_isSettled; }

signals:
    /// The one button: what the state of the engine asks for.
    void actionRequested();
    void settled();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Figure {
        Address,
        Certificate,
        Token,
        Role,
        LastHeard,
        Latency,
        Version,
        Started,
        Bots,
        Jobs,
        Recordings,
        Runs
    };
    static constexpr int kFigures = static_cast<int>(Figure::Runs) + 1;

    void refresh();
    void showHead();
    void makeFigures(QWidget* parent);
    void showFigures();
    void showHealth();
    /// Hidden where the text is empty.
    void setFigure(Figure figure, const QString& title, const QString& text, bool isMono = false);
    void askHealth();
    void settle();

    const Appearance& m_appearance;
    QPointer<EngineLink> m_link;
    LatestOnly m_latest;
    std::optional<Result<client::FleetHealth>> m_health; ///< none: not answered yet
    TimeNs m_healthAt = 0;
    bool m_isSettled = true;
    QTimer m_next; ///< question
    QTimer m_tick; ///< what ages
    StatePane* m_pane;
    ElidedLabel* m_title;
    QLabel *m_picture, *m_word, *m_sentence;
    QPushButton* m_action;
    FocusLoan m_actionFocus;
    QGridLayout* m_figures;
    std::vector<std::pair<QLabel*, ElidedLabel*>> m_labels; ///< title and text, by Figure
    QLabel* m_healthTitle;
    QLabel* m_healthWord;
    HealthView* m_healthView;
    QScrollArea* m_scroll;
};

} // namespace wh::ui
