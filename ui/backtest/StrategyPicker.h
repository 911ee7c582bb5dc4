// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/session/Page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace wh::ui {

/// Which strategy: its title, what it does in a sentence, its whole description on demand, and examples to start from.
/// GUI thread.
class StrategyPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit StrategyPicker(const PageContext& context, QWidget* parent = nullptr);

    const std::string& strategy() const { return m_strategy; }
    /// Not to be undone. What the engine does not know stays chosen, so that its mistake is told.
    void setStrategy(const std::string& id);
    /// The engine's mistakes about it. @return the others
    std::vector<Error> setErrors(const std::vector<Error>& errors);
    void retranslate();

signals:
    void changed();
    void exampleChosen(const wh::client::StrategyExample& example);
    void defaultsRequested();

private:
    void fillList();
    void choose(const std::string& id);
    void show();

    PageContext m_context;
    std::string m_strategy;
    QLabel* m_label;
    QComboBox* m_list;
    QToolButton* m_about;
    QPushButton* m_examples;
    QLabel* m_summary;
    QLabel* m_problem;
    QTextBrowser* m_description;
};

} // namespace wh::ui
