// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPage.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/report/BookPane.h"
#include "ui/report/DistributionPane.h"
#include "ui/report/LineFeed.h"
#include "ui/report/MessagesPane.h"
#include "ui/report/MetricCards.h"
#include "ui/report/MetricsPane.h"
#include "ui/report/Player.h"
#include "ui/report/ReportCharts.h"
#include "ui/report/ReportHeader.h"
#include "ui/report/ReportProgress.h"
#include "ui/report/ReportRows.h"
#include "ui/report/RowsPane.h"
#include "ui/report/RunSetupPane.h"
#include "ui/report/SweepPane.h"
#include "ui/session/Navigator.h"
#include "ui/session/RunText.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabWidget>

namespace wh::ui {

namespace {

OpenReport::Data dataOf(const Result<std::string>& state)
{
    if (state && *state == "SAME")
        return OpenReport::Data::Same;
    return state && *state == "CHANGED" ? OpenReport::Data::Changed : OpenReport::Data::Missing;
}

} // namespace

ReportPage::~ReportPage() = default;

void ReportPage::connectLists()
{
    const auto runs = [this](std::size_t index) { onRunChanged(session().runs().items()[index]); };
    connect(&session().runs(), &ListSignals::itemChanged, this, runs);
    connect(&session().runs(), &ListSignals::inserted, this, runs);
    connect(&session().runs(), &ListSignals::reset, this, [this] {
        if (!m_wanted.empty() && session().runs().find(m_wanted))
            openRun(toQString(m_wanted));
        else if (const client::Run* known = session().runs().find(m_run.id))
            onRunChanged(*known);
    });
    connect(&session().runs(), &ListSignals::removed, this, [this] {
        if (m_run.id.empty() || session().runs().find(m_run.id))
            return;
        clear();
        m_run = {};
        showNothing();
        m_header->showNotice(Icon::Delete, Token::Muted, tr("The run was deleted."));
    });
    for (auto signal : {&ListSignals::inserted, &ListSignals::itemChanged, &ListSignals::removed})
        connect(&session().datasets(), signal, this, &ReportPage::onDatasetsChanged);
}

void ReportPage::openRun(const QString& run)
{
    const std::string id = run.toStdString();
    m_wanted.clear();
    if (id == m_run.id && !id.empty())
        return;
    clear();
    m_run = {};
    if (const client::Run* known = session().runs().find(id))
        return showRun(*known);
    m_wanted = id; // the list may be on its way
    m_showState = [this] { m_pane->showLoading(tr("Opening the run"), false); };
    m_showState();
    ++m_questions;
    session().client().run(
        id, whileAlive(this, [this, wanted = m_latest.only(this, [this](Result<client::Run> answer) {
                           m_wanted.clear();
                           if (answer)
                               showRun(*answer);
                           else
                               showFailed(answer.error(), tr("The run could not be opened."), tr("To the runs"),
                                          [this] { navigator().openPage(QStringLiteral("backtest")); });
                       })](auto&& answer) mutable {
            --m_questions;
            wanted(std::forward<decltype(answer)>(answer));
            checkSettled();
        }));
}

void ReportPage::onRunChanged(const client::Run& run)
{
    if (run.id != m_run.id)
        return;
    if (run.status != m_run.status) {
        showRun(run);
        return;
    }
    m_run = run;
    m_header->setRun(run);
}

void ReportPage::showRun(const client::Run& run)
{
    m_run = run;
    m_header->setRun(run);
    m_header->show();
    m_progress->setRun(run.isUnderWay() ? run : client::Run());
    updateActions();
    if (run.isUnderWay()) {
        m_showState = [this] { m_pane->showContent(); };
        m_stack->setCurrentWidget(m_progress);
        m_showState();
    } else if (run.status == "DRAFT") {
        m_showState = [this] {
            m_pane->showEmpty(Icon::Editor, tr("Not started yet"),
                              tr("This run is a draft: its settings are kept, and it has no report."),
                              tr("Open in the form"));
        };
        m_onAction = [this] { navigator().prepareLike(toQString(m_run.id)); };
        m_showState();
    } else if (run.status == "FAILED" || run.status == "INTERRUPTED") {
        showRunError();
    } else if (run.kind == "SWEEP") {
        askSweep();
    } else {
        askReport();
    }
    checkSettled();
}

void ReportPage::showRunError()
{
    m_onAction = [this] { navigator().prepareLike(toQString(m_run.id)); };
    m_showState = [this] {
        if (m_run.status == "INTERRUPTED") {
            m_pane->showFailed({tr("The run was interrupted."),
                                tr("The program ended while it was under way."),
                                tr("Its settings are kept."),
                                tr("Start it again."),
                                {}},
                               tr("Set up again"));
            return;
        }
        const Error error = m_run.error.value_or(Error("run.failed"));
        m_pane->showFailed(failureOf(error, tr("The run failed."), tr("Its settings are kept.")), tr("Set up again"));
    };
    m_showState();
}

void ReportPage::showNothing()
{
    m_header->hide();
    m_onAction = [this] { navigator().openPage(QStringLiteral("backtest")); };
    m_showState = [this] {
        m_pane->showEmpty(Icon::Report, tr("No report is open"),
                          tr("A report shows what a run did: its curves, its fills, and the book at every moment. Run "
                             "a backtest, or choose one that has ended."),
                          tr("To the backtests"));
    };
    m_showState();
    updateActions();
}

void ReportPage::showFailed(const Error& error, const QString& what, const QString& action,
                            std::function<void()> onAction)
{
    m_onAction = std::move(onAction);
    m_showState = [this, error, what, action] { m_pane->showFailed(failureOf(error, what), action); };
    m_showState();
}

void ReportPage::askReport()
{
    m_showState = [this] { m_pane->showLoading(tr("Reading the report"), false); };
    m_showState();
    struct Answers
    {
        std::optional<Result<client::Report>> report;
        std::optional<OpenReport::Data> data;
    };
    auto answers = std::make_shared<Answers>();
    ++m_questions;
    auto finish = m_latest.only(this, [this](const std::shared_ptr<Answers>& both) {
        if (*both->report) {
            std::optional<client::Dataset> dataset;
            if (const client::Dataset* known = session().datasets().find(m_run.dataset))
                dataset = *known;
            else if (both->data == OpenReport::Data::Same)
                both->data = OpenReport::Data::Missing; // gone since it was asked
            showReport(OpenReport::of(m_run, std::move(**both->report), *both->data, std::move(dataset)));
        } else if (m_run.status == "CANCELLED" && both->report->error().code == "client.not_there") {
            m_onAction = [this] { navigator().prepareLike(toQString(m_run.id)); };
            m_showState = [this] {
                m_pane->showCancelled(
                    tr("It was cancelled before there was anything to report. Its settings are kept."),
                    tr("Set up again"));
            };
            m_showState();
        } else {
            showFailed(both->report->error(), tr("The report could not be read."), tr("Try again"),
                       [this] { askReport(); });
        }
    });
    auto check = whileAlive(this, [this, answers, finish](int) mutable {
        if (!answers->report || !answers->data)
            return;
        --m_questions;
        finish(answers);
        checkSettled();
    });
    session().client().report(m_run.id, [answers, check](Result<client::Report> report) mutable {
        answers->report = std::move(report);
        check(0);
    });
    session().client().datasetState(m_run.id, [answers, check](const Result<std::string>& state) mutable {
        answers->data = dataOf(state);
        check(0);
    });
}

void ReportPage::showReport(OpenReportPtr open)
{
    m_open = std::move(open);
    const auto* capabilities = session().capabilities();
    const auto definitions = capabilities ? capabilities->metrics : std::vector<client::MetricDefinition>();
    m_header->setReport(m_open);
    m_cards->setReport(m_open, definitions);
    m_metrics->setReport(m_open, definitions);
    m_charts->setReport(m_open);
    m_player->setReport(m_open);
    m_book->setReport(m_open);
    m_distribution->setReport(m_open);
    m_messages->setReport(m_open);
    m_setup->setReport(m_open);
    fillGauges();
    m_rows->setReport(m_open);
    for (const auto& panel : m_charts->panels()) {
        if (panel.id == u"equity")
            connect(panel.feed, &LineFeed::answered, m_cards,
                    [this, feed = panel.feed] { m_cards->setCurve(feed->whole()); });
    }
    tellOfData();
    m_showState = [this] { m_pane->showContent(); };
    m_stack->setCurrentWidget(m_body);
    m_showState();
    updateActions();
    focusContent(m_charts); // where the keys of the player work
    checkSettled();
}

/// Unless the reader is elsewhere in the window by now.
void ReportPage::focusContent(QWidget* content)
{
    setFocusProxy(content);
    QWidget* inside = focusWidget(); // where it is, or will be once the page is shown
    if (!isVisible()) {
        if (inside)
            inside->clearFocus();
        return;
    }
    const QWidget* focused = window()->focusWidget();
    if (!focused || focused == this || isAncestorOf(focused))
        content->setFocus(Qt::OtherFocusReason);
}

/// What is to be known of a report that is not all there.
void ReportPage::tellOfData()
{
    if (m_open->data == OpenReport::Data::Missing)
        m_header->showNotice(Icon::Warning, Token::Warning,
                             tr("The recording %1 is no longer there. The report is complete; candles, single events "
                                "and the book need it.")
                                 .arg(toQString(m_open->report.dataset)));
    else if (m_open->data == OpenReport::Data::Changed)
        m_header->showNotice(Icon::Warning, Token::Warning,
                             tr("The recording %1 was changed since this run. The report is complete; candles, single "
                                "events and the book would show another market, so they are left out.")
                                 .arg(toQString(m_open->report.dataset)));
    else if (m_open->report.isCancelled)
        m_header->showNotice(Icon::Cancel, Token::Warning,
                             tr("The run was cancelled: the report covers what was replayed, up to %1.")
                                 .arg(appearance().times().moment(m_open->report.end)));
    else
        m_header->showNotice(Icon::Info, Token::Muted, {});
}

void ReportPage::onDatasetsChanged()
{
    if (!m_open)
        return;
    const bool isThere = session().datasets().find(m_open->report.dataset) != nullptr;
    if (!isThere) {
        if (m_open->data != OpenReport::Data::Missing)
            loseData(OpenReport::Data::Missing);
        return;
    }
    // It may be another one now, or be there again: the engine compares them.
    session().client().datasetState(m_run.id,
                                    whileAlive(this, [this, run = m_run.id](const Result<std::string>& state) {
                                        if (!m_open || run != m_run.id || dataOf(state) == m_open->data)
                                            return;
                                        if (dataOf(state) == OpenReport::Data::Same)
                                            askReport();
                                        else
                                            loseData(dataOf(state));
                                    }));
}

void ReportPage::loseData(OpenReport::Data became)
{
    m_open = m_open->without(became);
    m_charts->loseData(m_open);
    m_player->setReport(m_open);
    m_book->setReport(m_open);
    tellOfData();
    updateActions();
}

void ReportPage::askSweep()
{
    m_showState = [this] { m_pane->showLoading(tr("Reading the sweep"), false); };
    m_showState();
    ++m_questions;
    session().client().sweep(
        m_run.id, whileAlive(this, [this, wanted = m_latest.only(this, [this](Result<client::SweepResult> result) {
                                 if (result) {
                                     m_sweep->setResult(m_run, std::move(*result));
                                     m_stack->setCurrentWidget(m_sweep);
                                     m_showState = [this] { m_pane->showContent(); };
                                     m_showState();
                                     focusContent(m_sweep);
                                 } else {
                                     showFailed(result.error(), tr("The sweep could not be read."), tr("Try again"),
                                                [this] { askSweep(); });
                                 }
                             })](auto&& answer) mutable {
            --m_questions;
            wanted(std::forward<decltype(answer)>(answer));
            checkSettled();
        }));
}

/// A point of the sweep as a run of its own, with everything that a sweep does not keep.
void ReportPage::openPoint(const client::SweepRow& row)
{
    client::BacktestRequest request;
    request.dataset = m_run.dataset;
    request.strategy = m_run.strategy;
    request.parameters = m_run.parameters;
    request.risk = m_run.risk;
    request.options = m_run.options;
    QStringList values;
    for (std::size_t i = 0; i < std::min(row.values.size(), m_run.axes.size()); ++i) {
        const std::string& name = m_run.axes[i].name;
        std::erase_if(request.parameters, [&](const auto& parameter) { return parameter.first == name; });
        request.parameters.emplace_back(name, row.values[i]);
        values << toQString(name) + u' ' + toQString(row.values[i]);
    }
    request.name = tr("%1, point %2", "a sweep's name and a number").arg(runTitle(m_run)).arg(row.index).toStdString();
    request.note = values.join(QStringLiteral(", ")).toStdString();
    ++m_questions;
    session().client().startBacktest(request, whileAlive(this, [this](const Result<client::Run>& started) {
                                         --m_questions;
                                         if (started)
                                             navigator().openRun(toQString(started->id));
                                         else
                                             m_header->showNotice(
                                                 Icon::Failed, Token::Failed,
                                                 tr("The point could not be run: %1").arg(errorText(started.error())),
                                                 errorDetails(started.error()));
                                         checkSettled();
                                     }));
}

void ReportPage::clear()
{
    m_latest.forget();
    m_onAction = {};
    setFocusProxy(nullptr);
    if (!m_open)
        return;
    m_open.reset();
    m_player->setReport({});
    m_charts->setReport({});
    m_book->setReport({});
    m_distribution->setReport({});
    m_messages->setReport({});
    m_setup->setReport({});
    m_rows->setReport({});
    updateActions();
}

void ReportPage::chooseFill(const RowPlace& fill)
{
    m_charts->selectFill(fill.index);
    m_player->seek(fill.time);
}

void ReportPage::chooseMoment(TimeNs time)
{
    if (!m_open)
        return;
    m_player->seek(time);
}

bool ReportPage::isSettled() const
{
    return m_questions == 0 && (!m_run.isUnderWay()) && m_charts->isSettled() && m_rows->isSettled() &&
           m_player->isSettled() && m_distribution->isSettled() && m_export->isSettled();
}

void ReportPage::checkSettled()
{
    const bool is = isSettled();
    if (std::exchange(m_wasSettled, is) != is && is)
        emit settled();
}

} // namespace wh::ui
