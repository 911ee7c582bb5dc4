// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTextBrowser;

namespace wh::ui {

class Appearance;

/// The first step: all strategies, and what the chosen one does. GUI thread.
class StrategyStep final : public QWidget
{
    Q_OBJECT

public:
    explicit StrategyStep(const Appearance& appearance, QWidget* parent = nullptr);

    /// Those of an engine; borrowed until the next call. Null: not known yet.
    void setStrategies(const std::vector<client::Strategy>* strategies);
    const std::string& strategy() const { return m_strategy; }
    /// What the engine does not know stays chosen, so that its mistake is told.
    void setStrategy(const std::string& id);
    /// The engine's mistakes about it. @return the others
    std::vector<Error> setErrors(const std::vector<Error>& errors);
    QListWidget& list() const { return *m_list; }

signals:
    void changed();
    /// A double click: this one, and on.
    void chosen();

private:
    void show();

    const Appearance& m_appearance;
    const std::vector<client::Strategy>* m_strategies = nullptr;
    std::string m_strategy;
    QListWidget* m_list;
    QLabel *m_title, *m_summary, *m_problem;
    QTextBrowser* m_description;
};

} // namespace wh::ui
