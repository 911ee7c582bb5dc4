// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/BacktestPage.h"

#include "ui/backtest/ComparePane.h"
#include "ui/backtest/MarketPicker.h"
#include "ui/backtest/RunCommands.h"
#include "ui/backtest/RunProgress.h"
#include "ui/backtest/RunsPane.h"
#include "ui/backtest/SavedSetup.h"
#include "ui/backtest/SetupPane.h"
#include "ui/backtest/SweepDialog.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/session/Navigator.h"
#include "ui/session/RunText.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace wh::ui {

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

QList<QAction*> BacktestPage::toolActions() const
{
    // Run, Sweep and Cancel have buttons where they belong.
    return {m_acts[Open], m_acts[Rerun], m_acts[Duplicate], m_acts[Like], m_acts[Compare], m_acts[Delete]};
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

} // namespace wh::ui
