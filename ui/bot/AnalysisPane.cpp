// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/AnalysisPane.h"

#include "ui/bot/BotFeed.h"
#include "ui/bot/LifeReport.h"
#include "ui/charts/PeriodText.h"
#include "ui/charts/TimeAxis.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/report/ReportCharts.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kFieldWidth = 156; ///< a date and a clock

DurationNs spanOf(AnalysisPane::Period period)
{
    switch (period) {
    case AnalysisPane::Period::Hour:
        return kHour;
    case AnalysisPane::Period::Week:
        return 7 * kDay;
    case AnalysisPane::Period::Month:
        return 30 * kDay;
    default:
        return kDay;
    }
}

TimeNs wholeSecond(TimeNs time)
{
    return time / kSecond * kSecond;
}

} // namespace

AnalysisPane::AnalysisPane(const Appearance& appearance, TimeAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_axis(axis)
    , m_periods(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_again(new QToolButton(this))
    , m_exports(new QToolButton(this))
    , m_note(new ElidedLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_place(new QWidget)
    , m_pane(new StatePane(appearance, m_scroll, this))
{
    m_scroll->setWidget(m_place);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_place->setAutoFillBackground(false);
    auto* within = new QVBoxLayout(m_place);
    within->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_pane, 1);
    connect(m_periods, &QComboBox::activated, this,
            [this](int index) { setPeriod(static_cast<Period>(m_periods->itemData(index).toInt())); });
    for (QLineEdit* field : {m_from, m_to})
        connect(field, &QLineEdit::editingFinished, this, &AnalysisPane::onEdited);
    connect(m_again, &QToolButton::clicked, this, &AnalysisPane::refresh);
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (const auto action = m_onAction)
            action();
    });
    connect(&appearance, &Appearance::changed, this, [this] {
        dress();
        showBounds();
        showNote();
    });
    retranslate();
}

AnalysisPane::~AnalysisPane()
{
    delete m_report; // its charts borrow an axis of its own
}

QWidget* AnalysisPane::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(kGrid);
    m_periods->setObjectName(QStringLiteral("period"));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_again->setObjectName(QStringLiteral("makeAgain"));
    m_exports->setObjectName(QStringLiteral("exportLife"));
    m_note->setObjectName(QStringLiteral("analysisNote"));
    for (QLineEdit* field : {m_from, m_to})
        field->setFixedWidth(kFieldWidth);
    m_again->setAutoRaise(true);
    m_exports->setAutoRaise(true);
    m_exports->setPopupMode(QToolButton::InstantPopup);
    m_exports->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exports->setMenu(new QMenu(m_exports));
    row->addWidget(m_periods);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("–"), bar));
    row->addWidget(m_to);
    row->addWidget(m_again);
    row->addSpacing(kGrid);
    row->addWidget(m_note, 1);
    row->addWidget(m_exports);
    return bar;
}

void AnalysisPane::open(BotFeed* feed)
{
    if (m_feed) {
        disconnect(m_feed, nullptr, this, nullptr);
        disconnect(&m_feed->idle(), nullptr, this, nullptr);
    }
    if (m_report)
        m_saved = m_report->savedState();
    delete std::exchange(m_report, nullptr);
    delete std::exchange(m_export, nullptr);
    m_latest.forget();
    m_isAsked = m_isAsking = false;
    m_error.reset();
    m_wrong.reset();
    m_feed = feed;
    if (m_period == Period::Own)
        m_period = Period::Day; // another bot has lived at another time
    m_isAway = feed && feed->isAway();
    if (feed) {
        m_report = new LifeReport(m_appearance, feed->session(), m_place);
        m_report->setObjectName(QStringLiteral("lifeReport"));
        m_report->restoreState(m_saved);
        m_place->layout()->addWidget(m_report);
        m_export = new ReportExport(feed->session(), this);
        connect(feed, &BotFeed::botChanged, this, &AnalysisPane::onBotChanged);
        connect(&feed->idle(), &IdleTimes::changed, this, &AnalysisPane::showIdle);
        showIdle();
        connect(m_report, &LifeReport::answered, this, &AnalysisPane::answered);
        connect(m_report, &LifeReport::failed, this, [this](const Error& error) {
            emit failed(tr("A part of the analysis could not be read: %1").arg(errorText(error)), errorDetails(error));
        });
        connect(m_export, &ReportExport::failed, this, &AnalysisPane::failed);
        connect(m_export, &ReportExport::settled, this, &AnalysisPane::answered);
        connect(m_export, &ReportExport::written, this, [this](const QString& path) {
            emit said(tr("The analysis was written to %1.").arg(QDir::toNativeSeparators(path)));
        });
    }
    onBotChanged();
}

/// Its curves end and begin where the bot did.
void AnalysisPane::showIdle()
{
    m_report->charts().setIdle(m_feed->idle().spans());
}

void AnalysisPane::onBotChanged()
{
    fillPeriods();
    if (m_isAsked || m_isAsking)
        return;
    showBounds();
    if (!m_feed || !m_feed->bot()) {
        m_pane->showLoading(tr("Opening the bot"), false);
    } else if (!hasWorked()) {
        m_pane->showEmpty(Icon::Report, tr("Nothing to analyse yet"),
                          tr("Here stands the report of what the bot did, with the figures of a backtest. It has not "
                             "been at work so far."),
                          {});
    } else if (m_isAway) {
        m_pane->showEmpty(Icon::Engines, tr("The engine is away"),
                          tr("The report is made as soon as the engine is there again."), {});
    } else if (isVisible()) {
        return ask();
    }
    showNote();
}

void AnalysisPane::setAway(bool away)
{
    m_isAway = away;
    if (!away && m_error) // which may have been that it was away
        m_isAsked = false;
    onBotChanged();
    showNote();
}

void AnalysisPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    onBotChanged();
}

bool AnalysisPane::hasWorked() const
{
    const client::Bot& bot = *m_feed->bot();
    return bot.isAtWork() || bot.startedAt > 0 || bot.figures.marketTime > 0 || bot.figures.ticks > 0;
}

/// Where a period ends that reaches until now: of a bot that is not at work, where its work ended.
TimeNs AnalysisPane::present() const
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    if (bot && !bot->isAtWork() && bot->stateSince > 0)
        return wholeSecond(bot->stateSince) + kSecond;
    return m_feed ? wholeSecond(m_feed->now()) + kSecond : 0;
}

std::pair<std::optional<TimeNs>, TimeNs> AnalysisPane::bounds() const
{
    if (m_period == Period::Seen) {
        const TimeRange seen = m_axis.visible();
        return {wholeSecond(seen.from), std::min(wholeSecond(seen.to) + kSecond, present())};
    }
    if (m_period == Period::Life)
        return {std::nullopt, present()};
    return {present() - spanOf(m_period), present()};
}

/// What stands in the fields. An end that is left out is the present.
Result<TimeRange> AnalysisPane::written() const
{
    const auto& times = m_appearance.times();
    const auto from = momentOf(m_from->text(), times, present());
    if (!from)
        return from.error();
    const auto to = momentOf(m_to->text(), times, present());
    if (!to)
        return to.error();
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    const TimeRange range{from->value_or(bot ? bot->createdAt : 0), to->value_or(present())};
    if (range.from >= range.to)
        return Error("input.out_of_range", {{"field", "from"}, {"value", momentText(range.from, times).toStdString()}});
    return range;
}

/// What the fields say while nobody writes in them.
void AnalysisPane::showBounds()
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    if (m_period == Period::Own)
        return;
    const auto [from, to] = bounds();
    const auto& times = m_appearance.times();
    m_from->setText(bot ? momentText(from.value_or(wholeSecond(bot->createdAt)), times) : QString());
    m_to->setText(bot ? momentText(to, times) : QString());
}

void AnalysisPane::setPeriod(Period period)
{
    m_period = period;
    m_wrong.reset();
    fillPeriods();
    showBounds();
    if (period == Period::Own) {
        m_from->setFocus(Qt::OtherFocusReason);
        m_from->selectAll();
        return;
    }
    ask();
}

void AnalysisPane::onEdited()
{
    if (!m_from->isModified() && !m_to->isModified())
        return;
    m_from->setModified(false);
    m_to->setModified(false);
    m_period = Period::Own;
    fillPeriods();
    ask();
}

void AnalysisPane::ask()
{
    if (!m_feed || !m_feed->bot() || !hasWorked() || m_isAway)
        return showNote();
    m_wrong.reset();
    showBounds();
    auto key = client::ReportKey::ofBot(m_feed->id(), {}, {});
    if (m_period == Period::Own) {
        const auto range = written();
        if (!range) {
            m_wrong = range.error();
            m_latest.forget();
            m_isAsking = false;
            m_isAsked = true;
            m_report->setReport({}); // what it had was of another period
            showWrong();
            return showNote();
        }
        key.from = range->from;
        key.to = range->to;
    } else {
        const auto [from, to] = bounds();
        key.from = from;
        key.to = to; // whatever it is asked in parts later, they are of one span
    }
    m_isAsking = true;
    m_isAsked = true;
    if (!m_report->report())
        m_pane->showLoading(tr("Making the report"), false);
    showNote();
    m_feed->session().client().report(key, m_latest.only(this, [this, key](Result<client::Report> report) {
        m_isAsking = false;
        take(key, std::move(report));
        emit answered();
    }));
}

void AnalysisPane::take(const client::ReportKey& key, Result<client::Report> report)
{
    if (report) {
        m_error.reset();
        m_report->setReport(OpenReport::ofBot(key, std::move(*report)));
        m_pane->showContent();
    } else {
        m_error = report.error();
        m_report->setReport({});
        showMissing(*m_error);
    }
    showNote();
}

void AnalysisPane::showMissing(const Error& error)
{
    if (error.code == "bot.no_history" && m_period != Period::Life) {
        m_onAction = [this] { setPeriod(Period::Life); };
        m_pane->showEmpty(Icon::Report, tr("Nothing is kept of this period"), errorText(error),
                          tr("Analyse its whole life"));
        return;
    }
    m_onAction = [this] { ask(); };
    m_pane->showFailed(failureOf(error, tr("The report could not be made."), tr("The bot goes on as it was.")),
                       tr("Try again"));
}

QString AnalysisPane::wrongText() const
{
    return m_wrong->code == "input.out_of_range"
               ? tr("The period ends before it begins: let it begin earlier, or end later.")
               : errorText(*m_wrong);
}

void AnalysisPane::showWrong()
{
    m_pane->showEmpty(Icon::Report, tr("The report could not be made."), wrongText(), {});
}

/// What the report covers, or what is wrong with what was asked.
void AnalysisPane::showNote()
{
    const bool canAsk = m_feed && m_feed->bot() && hasWorked() && !m_isAway;
    for (QWidget* control : std::initializer_list<QWidget*>{m_periods, m_from, m_to})
        control->setEnabled(canAsk);
    m_again->setEnabled(canAsk && !m_isAsking);
    const auto open = m_report ? m_report->report() : nullptr;
    m_exports->setEnabled(open && !m_isAway);
    QPalette colours = m_note->palette();
    colours.setColor(QPalette::WindowText, m_appearance.colour(m_wrong ? Token::Failed : Token::Muted));
    m_note->setPalette(colours);
    m_note->setFont(m_appearance.font(FontRole::Small));
    if (m_wrong) {
        m_note->setFullText(wrongText());
    } else if (m_isAsking) {
        m_note->setFullText(tr("Making the report …"));
    } else if (open) {
        const auto& report = open->report;
        const auto& times = m_appearance.times();
        m_note->setFullText(tr("Covers %1 to %2, %3", "two moments and a span")
                                .arg(times.moment(report.start), times.moment(report.end),
                                     durationText(wholeSecond(report.end - report.start))));
        m_note->setToolTip(tr("The account is kept every 10 s, and 1, 5 and 30 s after each fill: that is how fine "
                              "drawdown and markouts are."));
    } else {
        m_note->setFullText({});
    }
}

void AnalysisPane::retranslate()
{
    fillPeriods();
    fillExports();
    m_periods->setToolTip(tr("Which part of the bot's life the report is of"));
    m_periods->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("Where the period begins, as 2026-01-31 09:30; left out: with the bot"));
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("Where the period ends; left out: now"));
    m_again->setToolTip(tr("Make the report anew, up to now"));
    m_again->setAccessibleName(tr("Make the report anew"));
    m_exports->setText(tr("Export"));
    m_exports->setToolTip(tr("Write the report to a file"));
    dress();
    if (m_report)
        m_report->retranslate();
    if (m_wrong)
        showWrong();
    else if (m_error)
        showMissing(*m_error);
    onBotChanged();
    showNote();
}

void AnalysisPane::dress()
{
    m_again->setIcon(m_appearance.icon(Icon::Refresh));
    m_exports->setIcon(m_appearance.icon(Icon::Export));
}

void AnalysisPane::fillPeriods()
{
    const std::pair<Period, QString> names[] = {
        {Period::Hour, tr("Last hour")},      {Period::Day, tr("Last 24 hours")},
        {Period::Week, tr("Last 7 days")},    {Period::Month, tr("Last 30 days")},
        {Period::Life, tr("Its whole life")}, {Period::Seen, tr("What the charts show")},
        {Period::Own, tr("From … to …")}};
    if (m_periods->count() == 0 || m_periods->itemText(0) != names[0].second) {
        m_periods->clear();
        for (const auto& [period, name] : names)
            m_periods->addItem(name, static_cast<int>(period));
    }
    m_periods->setCurrentIndex(static_cast<int>(m_period));
}

void AnalysisPane::fillExports()
{
    using Kind = ReportExport::Kind;
    QMenu* menu = m_exports->menu();
    menu->clear();
    const std::pair<Kind, QString> kinds[] = {{Kind::Html, tr("HTML…")},
                                              {Kind::Json, tr("JSON…")},
                                              {Kind::FillsCsv, tr("Fills as CSV…")},
                                              {Kind::TradesCsv, tr("Trades as CSV…")},
                                              {Kind::EquityCsv, tr("Equity as CSV…")}};
    for (const auto& [kind, name] : kinds)
        connect(menu->addAction(name), &QAction::triggered, this, [this, kind = kind] { exportAs(kind); });
}

void AnalysisPane::exportAs(ReportExport::Kind kind)
{
    if (!m_report || !m_report->report())
        return;
    const auto& open = *m_report->report();
    m_export->ask(this, open.key, kind,
                  toQString(m_feed->bot()->name) + u' ' + m_appearance.times().moment(open.report.start));
}

void AnalysisPane::focusFilter()
{
    if (m_pane->state() == StatePane::State::Content && m_report)
        m_report->focusFilter();
    else
        m_periods->setFocus(Qt::ShortcutFocusReason);
}

bool AnalysisPane::isSettled() const
{
    return !m_isAsking && (!m_report || m_report->isSettled()) && (!m_export || m_export->isSettled());
}

QVariantMap AnalysisPane::savedState() const
{
    return {{QStringLiteral("period"), static_cast<int>(m_period == Period::Own ? Period::Day : m_period)},
            {QStringLiteral("report"), m_report ? m_report->savedState() : m_saved}};
}

void AnalysisPane::restoreState(const QVariantMap& state)
{
    const int period = state.value(QStringLiteral("period"), static_cast<int>(Period::Day)).toInt();
    if (period >= 0 && period < static_cast<int>(Period::Own))
        m_period = static_cast<Period>(period);
    m_saved = state.value(QStringLiteral("report")).toMap();
    if (m_report)
        m_report->restoreState(m_saved);
    onBotChanged();
}

} // namespace wh::ui
