// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/BacktestPage.h"

#include "ui/backtest/ComparePane.h"
#include "ui/backtest/MarketPicker.h"
#include "ui/backtest/NoticeBar.h"
#include "ui/backtest/RunCommands.h"
#include "ui/backtest/RunProgress.h"
#include "ui/session/RunText.h"
#include "ui/backtest/RunsPane.h"
#include "ui/backtest/SavedSetup.h"
#include "ui/backtest/SetupPane.h"
#include "ui/backtest/SweepDialog.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
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

BacktestPage::BacktestPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    makeActions();
    makeLayout();
    connectParts();
    retranslate();
    showSession();
    updateActions();
    followOther();
}

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

/// What stands in place of the page, or of its market, while the engine or the recordings are not there.
void BacktestPage::showSession()
{
    if (session().error())
        m_pane->showFailed(failureOf(*session().error(), tr("The engine does not answer.")), tr("Try again"));
    else if (!session().isReady())
        m_pane->showLoading(tr("Asking the engine what it can do"), false);
    else
        m_pane->showContent();

    using State = LiveList<client::Dataset>::State;
    auto& datasets = session().datasets();
    if (datasets.state() == State::Failed)
        m_marketPane->showFailed(failureOf(datasets.error().value_or(Error()), tr("The recordings cannot be read.")),
                                 tr("Try again"));
    else if (datasets.state() == State::Current && datasets.items().empty())
        m_marketPane->showEmpty(Icon::Data, tr("No recordings yet"),
                                tr("A backtest replays a recording of a market. Generate one to begin with, or import "
                                   "your own on the data page."),
                                tr("Generate a market"));
    else
        m_marketPane->showContent();
    // One start at a time: first a recording, then runs.
    m_runs->setVisible(m_marketPane->state() == StatePane::State::Content || !session().runs().items().empty());
    updateActions();
    tellWhenSettled();
}

std::vector<const client::Run*> BacktestPage::selectedRuns() const
{
    std::vector<const client::Run*> runs;
    for (const QString& id : m_runs->selected()) {
        if (const client::Run* run = session().runs().find(id.toStdString()))
            runs.push_back(run);
    }
    return runs;
}

void BacktestPage::updateActions()
{
    if (const QString run = std::exchange(m_toSelect, {}); !run.isEmpty() && !m_runs->select(run))
        m_toSelect = run; // the table does not have it yet
    const auto runs = selectedRuns();
    const client::Run* one = runs.size() == 1 ? runs.front() : nullptr;
    const bool canStart = session().isReady() && !m_isStarting && !m_market->dataset().empty();
    const auto count = runs.size();
    m_acts[Run]->setEnabled(canStart);
    m_acts[Sweep]->setEnabled(canStart);
    m_acts[Cancel]->setEnabled(!m_progress->run().empty());
    m_acts[Open]->setEnabled(one != nullptr);
    m_acts[Rerun]->setEnabled(one && !one->isUnderWay() && one->status != "DRAFT");
    for (const Act act : {Duplicate, Like, Export})
        m_acts[act]->setEnabled(one != nullptr);
    m_acts[Compare]->setEnabled(count >= 2 && count <= ComparisonLoader::kMostRuns &&
                                std::all_of(runs.begin(), runs.end(), [](const client::Run* run) {
                                    return run->kind == "BACKTEST" && hasReport(*run);
                                }));
    m_acts[Delete]->setEnabled(
        count > 0 && std::none_of(runs.begin(), runs.end(), [](const client::Run* run) { return run->isUnderWay(); }));
}

void BacktestPage::prepare(const QString& dataset, const QString& strategy)
{
    closeComparison();
    m_setup->setDraft({});
    if (!strategy.isEmpty())
        m_setup->setStrategy(strategy.toStdString());
    if (!dataset.isEmpty())
        m_market->setDataset(dataset.toStdString());
}

void BacktestPage::prepareLike(const QString& run)
{
    closeComparison();
    if (const client::Run* known = session().runs().find(run.toStdString()))
        return prepareFrom(*known);
    session().client().run(run.toStdString(), whileAlive(this, [this, run](const Result<client::Run>& answer) {
                               if (answer)
                                   prepareFrom(*answer);
                               else
                                   m_notice->showError(answer.error(), tr("Run #%1 cannot be prepared.").arg(run));
                           }));
}

void BacktestPage::prepareFrom(const client::Run& run)
{
    client::BacktestRequest request = requestLike(run);
    const bool isDraft = run.status == "DRAFT";
    if (isDraft) {
        request.name = run.name;
        request.tags = run.tags;
        request.note = run.note;
    }
    m_setup->setRequest(request);
    m_setup->setDraft(isDraft && run.kind == "BACKTEST" ? run.id : std::string());
    m_notice->clear();
    if (!run.axes.empty()) {
        client::Pairs axes;
        for (const auto& axis : run.axes) {
            std::string values;
            for (const auto& value : axis.values)
                values.append(values.empty() ? "" : ",").append(value);
            axes.emplace_back(axis.name, values);
        }
        openSweep(axes, run.objective);
    }
}

void BacktestPage::start()
{
    if (!m_acts[Run]->isEnabled())
        return;
    if (!m_setup->mistakes().empty() && m_setup->isSettled()) {
        m_setup->focusMistake();
        return;
    }
    m_isStarting = true;
    m_notice->clear();
    updateActions();
    const auto done = whileAlive(this, [this](const Result<client::Run>& run) {
        m_isStarting = false;
        if (run) {
            m_setup->setDraft({});
            follow(toQString(run->id));
        } else if (run.error().field("field").empty()) {
            m_notice->showError(run.error(), tr("The run could not be started."));
        } else {
            m_setup->showMistakes({run.error()});
            m_setup->focusMistake();
        }
        updateActions();
    });
    if (m_setup->draft().empty())
        session().client().startBacktest(m_setup->request(), done);
    else
        session().client().startRun(m_setup->draft(), m_setup->request(), done);
}

void BacktestPage::openSweep(const client::Pairs& axes, const std::string& objective)
{
    auto* dialog = new SweepDialog(m_context, m_setup->request(), this);
    dialog->setAxes(axes, objective);
    connect(dialog, &SweepDialog::started, this, &BacktestPage::follow);
    dialog->open();
}

void BacktestPage::follow(const QString& run)
{
    m_mine = run;
    m_toSelect = run;
    m_notice->clear();
    m_progress->show();
    m_progress->follow(run.toStdString());
    updateActions();
}

/// A run that this page did not start is shown too, but its report does not open by itself.
void BacktestPage::followOther()
{
    if (!m_progress->run().empty())
        return;
    for (const auto& run : session().runs().items()) {
        if (!run.isUnderWay())
            continue;
        m_progress->show();
        m_progress->follow(run.id);
        break;
    }
    updateActions();
}

void BacktestPage::onEnded(const QString& id)
{
    m_progress->hide();
    const bool isMine = id == m_mine;
    if (isMine)
        m_mine.clear();
    const client::Run* run = session().runs().find(id.toStdString());
    if (run && run->status == "FAILED") {
        m_notice->showError(run->error.value_or(Error("run.failed")), tr("Run %1 failed.").arg(runTitle(*run)));
    } else if (run && isMine) {
        const QString word = statusLook(run->status).word;
        navigator().say(tr("%1: %2", "a run, its status").arg(runTitle(*run), word));
        // Whoever has gone elsewhere is not called back.
        if (hasReport(*run) && isVisible() && m_stack->currentWidget() == m_columns)
            navigator().openRun(id);
    }
    updateActions();
    followOther();
}

void BacktestPage::openRun(const QString& id)
{
    const client::Run* run = session().runs().find(id.toStdString());
    if (run && run->status == "DRAFT")
        prepareFrom(*run);
    else
        navigator().openRun(id);
}

void BacktestPage::compare(const QStringList& runs)
{
    if (runs.isEmpty())
        return;
    m_stack->setCurrentWidget(m_compare);
    m_compare->compare(runs);
}

void BacktestPage::closeComparison()
{
    if (m_stack->currentWidget() != m_compare)
        return;
    m_stack->setCurrentWidget(m_columns);
    m_runs->view()->setFocus();
}

QList<QAction*> BacktestPage::pageActions() const
{
    return QList<QAction*>(std::begin(m_acts), std::end(m_acts));
}

QVariantMap BacktestPage::savedState() const
{
    return {{QStringLiteral("columns"), m_columns->saveState()},
            {QStringLiteral("rows"), m_rows->saveState()},
            {QStringLiteral("runs"), m_runs->savedState()},
            {QStringLiteral("compare"), m_compare->savedState()},
            {QStringLiteral("setup"), savedSetup(m_setup->request())}};
}

void BacktestPage::restoreState(const QVariantMap& state)
{
    m_columns->restoreState(state.value(QStringLiteral("columns")).toByteArray());
    m_rows->restoreState(state.value(QStringLiteral("rows")).toByteArray());
    m_runs->restoreState(state.value(QStringLiteral("runs")).toMap());
    m_compare->restoreState(state.value(QStringLiteral("compare")).toMap());
    const client::BacktestRequest setup = restoredSetup(state.value(QStringLiteral("setup")).toMap());
    if (!setup.strategy.empty())
        m_setup->setRequest(setup);
    m_progress->setVisible(!m_progress->run().empty()); // a splitter remembers what was hidden, too
}

void BacktestPage::focusFilter()
{
    closeComparison();
    m_runs->focusFilter();
}

bool BacktestPage::isSettled() const
{
    if (m_stack->currentWidget() == m_compare)
        return m_compare->isSettled();
    return session().isReady() && m_runs->isSettled() && m_market->isSettled() && m_setup->isSettled() &&
           session().datasets().state() != LiveList<client::Dataset>::State::Loading;
}

void BacktestPage::tellWhenSettled()
{
    if (isSettled())
        emit settled();
}

void BacktestPage::retranslate()
{
    setActionText(m_acts[Run], tr("&Run"), tr("Run the backtest as it is set up"));
    setActionText(m_acts[Sweep], tr("&Sweep …"), tr("Run many backtests over ranges of parameters"));
    setActionText(m_acts[Cancel], tr("&Cancel the run"), tr("End the run; its report covers what was replayed"));
    setActionText(m_acts[Open], tr("&Open the report"), tr("Open the report of the selected run"));
    setActionText(m_acts[Rerun], tr("Run &again"), tr("Run the same settings once more, as a new run"));
    setActionText(m_acts[Duplicate], tr("&Duplicate"), tr("Make a draft with the same settings"));
    setActionText(m_acts[Like], tr("&Prepare one like it"), tr("Fill the form with what the run was made with"));
    setActionText(m_acts[Compare], tr("Co&mpare"), tr("Show two to four selected runs beside one another"));
    setActionText(m_acts[Delete], tr("De&lete …"), tr("Delete the selected runs with their reports"));
    setActionText(m_acts[Export], tr("E&xport the configuration …"),
                  tr("Write the settings as a file that the command line reads"));
    m_market->retranslate();
    m_setup->retranslate();
    m_progress->retranslate();
    m_runs->retranslate();
    m_compare->retranslate();
    showSession();
}

} // namespace wh::ui
