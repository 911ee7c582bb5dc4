// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of: actions, layout, connections, words.
#include "ui/backtest/BacktestPage.h"

#include "ui/backtest/ComparePane.h"
#include "ui/backtest/MarketPicker.h"
#include "ui/backtest/RunCommands.h"
#include "ui/backtest/RunProgress.h"
#include "ui/backtest/RunsPane.h"
#include "ui/backtest/SetupPane.h"
#include "ui/common/Appearance.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/session/Navigator.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kSetupWidth = 360;
constexpr int kMarketHeight = 216;

} // namespace

void BacktestPage::makeActions()
{
    const auto make = [this](Act act, Icon icon, const char* name) { return m_acts[act] = makeAction(icon, name); };
    make(Run, Icon::Run, "backtest.run")->setShortcut(Qt::Key_F5);
    make(Sweep, Icon::Heatmap, "backtest.sweep");
    make(Cancel, Icon::Cancel, "backtest.cancel")->setShortcut(Qt::CTRL | Qt::Key_Period);
    make(Open, Icon::Report, "backtest.open");
    make(Rerun, Icon::Refresh, "backtest.rerun")->setShortcut(Qt::SHIFT | Qt::Key_F5);
    make(Duplicate, Icon::Duplicate, "backtest.duplicate");
    make(Like, Icon::Editor, "backtest.like");
    make(Compare, Icon::Compare, "backtest.compare");
    // In the list alone: elsewhere the key deletes a letter.
    make(Delete, Icon::Delete, "backtest.delete")->setShortcut(QKeySequence::Delete);
    m_acts[Delete]->setShortcutContext(Qt::WidgetShortcut);
    make(Export, Icon::Export, "backtest.exportConfiguration");
}

void BacktestPage::makeLayout()
{
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_rows = new QSplitter(Qt::Vertical, m_columns);
    m_market = new MarketPicker(m_context, m_rows);
    m_marketPane = new StatePane(appearance(), m_market, m_rows);
    m_setup = new SetupPane(m_context, *m_market, m_columns);
    m_progress = new RunProgress(m_context, m_rows);
    m_runs = new RunsPane(m_context, m_rows);
    m_compare = new ComparePane(m_context, this);
    m_notice = new NoticeBar(appearance(), this);
    m_commands = new RunCommands(m_context, this);
    m_setup->setRunActions(m_acts[Run], m_acts[Sweep]);
    m_runs->setRunActions({m_acts[Open], m_acts[Compare], m_acts[Rerun], m_acts[Duplicate], m_acts[Like],
                           m_acts[Export], m_acts[Delete]});
    m_runs->view()->addAction(m_acts[Delete]);
    m_progress->hide();

    m_rows->addWidget(m_marketPane);
    m_rows->addWidget(m_progress);
    m_rows->addWidget(m_runs);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 1);
    m_rows->setStretchFactor(2, 3);
    m_rows->setSizes({kMarketHeight, kMarketHeight, 2 * kMarketHeight});
    m_columns->addWidget(m_setup);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({kSetupWidth, 4 * kSetupWidth});
    for (QSplitter* splitter : {m_rows, m_columns})
        splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_compare);
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_notice);
    inner->addWidget(m_stack, 1);
    m_pane = new StatePane(appearance(), content, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
}

void BacktestPage::connectParts()
{
    const auto on = [this](Act act, auto function) { connect(m_acts[act], &QAction::triggered, this, function); };
    const auto withFirst = [this](auto function) {
        return [this, function] {
            if (const auto runs = selectedRuns(); !runs.empty())
                function(runs.front()->id);
        };
    };
    on(Run, [this] { start(); });
    on(Sweep, [this] { openSweep(); });
    on(Cancel, [this] { m_progress->cancel(); });
    on(Open, withFirst([this](const std::string& id) { openRun(toQString(id)); }));
    on(Rerun, withFirst([this](const std::string& id) { m_commands->rerun(id); }));
    on(Duplicate, withFirst([this](const std::string& id) { m_commands->duplicate(id); }));
    on(Like, withFirst([this](const std::string& id) { prepareLike(toQString(id)); }));
    on(Export, withFirst([this](const std::string& id) { m_commands->exportConfiguration(id); }));
    on(Compare, [this] { compare(m_runs->selected()); });
    on(Delete, [this] { m_commands->remove(m_runs->selected()); });

    connect(m_commands, &RunCommands::started, this, &BacktestPage::follow);
    connect(m_commands, &RunCommands::drafted, this, [this](const QString& run) {
        m_toSelect = run;
        updateActions();
    });
    connect(m_commands, &RunCommands::failed, m_notice, &NoticeBar::showError);
    connect(m_runs, &RunsPane::editFailed, m_notice,
            [this](const Error& error) { m_notice->showError(error, tr("The change was not kept.")); });
    connect(m_runs, &RunsPane::openRequested, this, &BacktestPage::openRun);
    connect(m_runs, &RunsPane::selectionChanged, this, &BacktestPage::updateActions);
    connect(m_progress, &RunProgress::ended, this, &BacktestPage::onEnded);
    connect(m_progress, &RunProgress::cancelFailed, m_notice,
            [this](const Error& error) { m_notice->showError(error, tr("The run could not be cancelled.")); });
    connect(m_compare, &ComparePane::closeRequested, this, &BacktestPage::closeComparison);
    connect(m_setup, &SetupPane::changed, this, &BacktestPage::updateActions);
    connect(m_setup, &SetupPane::checked, this, &BacktestPage::updateActions);

    auto& runs = session().runs();
    const auto onRuns = [this] {
        const client::Run* draft = m_setup->draft().empty() ? nullptr : session().runs().find(m_setup->draft());
        if (!m_setup->draft().empty() && (!draft || draft->status != "DRAFT"))
            m_setup->setDraft({});
        updateActions();
        followOther();
    };
    for (const auto signal : {&ListSignals::inserted, &ListSignals::removed, &ListSignals::itemChanged})
        connect(&runs, signal, this, onRuns);
    connect(&runs, &ListSignals::reset, this, onRuns);

    connect(&session(), &Session::ready, this, &BacktestPage::showSession);
    connect(&session(), &Session::failed, this, &BacktestPage::showSession);
    connect(&session().datasets(), &ListSignals::stateChanged, this, &BacktestPage::showSession);
    for (const auto signal : {&ListSignals::inserted, &ListSignals::removed})
        connect(&session().datasets(), signal, this, &BacktestPage::showSession);
    connect(m_pane, &StatePane::actionRequested, this, [this] { session().start(); });
    connect(m_marketPane, &StatePane::actionRequested, this, [this] {
        if (session().datasets().error())
            session().datasets().start();
        else
            navigator().generateMarket();
    });
    connect(m_runs, &RunsPane::settled, this, &BacktestPage::tellWhenSettled);
    connect(m_market, &MarketPicker::settled, this, &BacktestPage::tellWhenSettled);
    connect(m_compare, &ComparePane::settled, this, &BacktestPage::tellWhenSettled);
    connect(m_setup, &SetupPane::checked, this, &BacktestPage::tellWhenSettled);
}

void BacktestPage::retranslate()
{
    setActionText(m_acts[Run], tr("&Run"), tr("Run the backtest as it is set up"));
    setActionText(m_acts[Sweep], tr("&Sweep…"), tr("Run many backtests over ranges of parameters"));
    setActionText(m_acts[Cancel], tr("&Cancel the run"), tr("End the run; its report covers what was replayed"));
    setActionText(m_acts[Open], tr("&Open the report"), tr("Open the report of the selected run"));
    setActionText(m_acts[Rerun], tr("Run &again"), tr("Run the same settings once more, as a new run"));
    setActionText(m_acts[Duplicate], tr("&Duplicate"), tr("Make a draft with the same settings"));
    setActionText(m_acts[Like], tr("&Prepare one like it"), tr("Fill the form with what the run was made with"));
    setActionText(m_acts[Compare], tr("Co&mpare"), tr("Show two to four selected runs beside one another"));
    setActionText(m_acts[Delete], tr("De&lete…"), tr("Delete the selected runs with their reports"));
    setActionText(m_acts[Export], tr("E&xport the configuration…"),
                  tr("Write the settings as a file that the command line reads"));
    m_market->retranslate();
    m_setup->retranslate();
    m_progress->retranslate();
    m_runs->retranslate();
    m_compare->retranslate();
    showSession();
}

} // namespace wh::ui
