// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QSplitter;
class QStackedWidget;

namespace wh::ui {

class ComparePane;
class MarketPicker;
class NoticeBar;
class RunCommands;
class RunProgress;
class RunsPane;
class SetupPane;
class StatePane;

/// Backtests: set one up, watch it run, and find, compare and repeat those that were run. Made and owned by the shell.
class BacktestPage final : public Page
{
    Q_OBJECT

public:
    explicit BacktestPage(const PageContext& context, QWidget* parent = nullptr);

    /// A new backtest on that recording and with that strategy; what is empty stays as it is.
    void prepare(const QString& dataset, const QString& strategy);
    /// A new backtest, or a sweep, with what a run was made with.
    void prepareLike(const QString& run);
    /// Two to four runs beside one another.
    void compare(const QStringList& runs);

    QList<QAction*> pageActions() const override;
    QList<QAction*> toolActions() const override;
    QVariantMap savedState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    bool isSettled() const override;

protected:
    void retranslate() override;

private:
    enum Act { Run, Sweep, Cancel, Open, Rerun, Duplicate, Like, Compare, Delete, Export, kActs };

    void makeActions();
    void makeLayout();
    void connectParts();
    void updateActions();
    void showSession();
    void start();
    void openSweep(const client::Pairs& axes = {}, const std::string& objective = {});
    void follow(const QString& run);
    void onEnded(const QString& run);
    void openRun(const QString& run);
    void prepareFrom(const client::Run& run);
    void closeComparison();
    void followOther();
    void tellWhenSettled();
    std::vector<const client::Run*> selectedRuns() const;

    QAction* m_acts[kActs] = {};
    StatePane* m_pane;
    QStackedWidget* m_stack;
    QSplitter* m_columns;
    QSplitter* m_rows;
    NoticeBar* m_notice;
    MarketPicker* m_market;
    StatePane* m_marketPane;
    SetupPane* m_setup;
    RunProgress* m_progress;
    RunsPane* m_runs;
    ComparePane* m_compare;
    RunCommands* m_commands;
    QString m_mine;     ///< the run whose report opens when it ends
    QString m_toSelect; ///< as soon as the list has it
    bool m_isStarting = false;
};

} // namespace wh::ui
