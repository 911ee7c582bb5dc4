// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtest/SetupSpecs.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace wh::ui {

class MarketPicker;
class ParameterForm;
class StrategyPicker;

/// What a backtest is made of, but for its market: strategy, parameters, account, latency, queue, fees, venue, limits,
/// chance, name. Has the engine check all of it, the market too, soon after a change. GUI thread.
class SetupPane final : public QWidget
{
    Q_OBJECT

public:
    /// @param market  borrowed; outlives the pane
    SetupPane(const PageContext& context, MarketPicker& market, QWidget* parent = nullptr);

    /// All that is set, market included.
    client::BacktestRequest request() const;
    /// Shows this; not to be undone. The market only where one is named.
    void setRequest(const client::BacktestRequest& request);
    void setStrategy(const std::string& id);
    /// The draft that Run starts instead of making a new run; empty: none.
    const std::string& draft() const { return m_draft; }
    void setDraft(const std::string& run);
    /// What Run and Sweep do, and whether they can.
    void setRunActions(QAction* run, QAction* sweep);
    /// Mistakes that starting met with.
    void showMistakes(const std::vector<Error>& mistakes);
    /// What is known of the last check.
    const std::vector<Error>& mistakes() const { return m_mistakes; }
    /// The first field with a mistake. @return whether there is one
    bool focusMistake();
    bool isSettled() const { return !m_isChecking; }
    void retranslate();

signals:
    void changed();
    /// The engine has answered for what is set now.
    void checked();

private:
    void nameRun();
    void rebuild();
    void showAssets();
    void onFormChanged();
    void check();
    void showRest(const std::vector<Error>& rest);
    void refresh();
    SetupChoice choiceOf(const client::BacktestRequest& request) const;

    PageContext m_context;
    MarketPicker& m_market;
    StrategyPicker* m_strategy;
    ParameterForm* m_form;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPushButton* m_run;
    QPushButton* m_sweep;
    SetupChoice m_choice; ///< of the fields that there are
    std::string m_shownStrategy;
    std::map<std::string, client::Pairs> m_parametersOf; ///< strategies that were chosen before
    client::BacktestRequest m_other;                     ///< what has no field: tags, note, recordQuotes
    std::optional<client::BacktestRequest> m_pending;    ///< told before the engine was known
    std::string m_draft;
    std::vector<Error> m_mistakes;
    LatestOnly m_answers;
    QTimer* m_delay;
    bool m_isChecking = false;
    bool m_isFilling = false;
};

} // namespace wh::ui
