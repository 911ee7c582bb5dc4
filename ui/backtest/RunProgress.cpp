// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/RunProgress.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace wh::ui {

namespace {

constexpr int kCancelWidth = 96;
constexpr int kFigureWidth = 128;

/// What a position is counted in, and what equity is.
struct Units
{
    QString settle, base;
    int lotDigits = 8;
};

Units unitsOf(Session& session, const std::string& dataset)
{
    const client::Dataset* known = session.datasets().find(dataset);
    if (!known)
        return {};
    return {toQString(known->instrument.settleAsset()), toQString(known->instrument.name.base),
            known->instrument.lot.fractionDigits()};
}

/// What a run replays; empty where its recording is not known.
TimeRange spanOf(Session& session, const client::Run& run)
{
    const client::Dataset* dataset = session.datasets().find(run.dataset);
    if (!dataset)
        return {};
    TimeRange span{dataset->first, dataset->last};
    for (const auto& [name, value] : run.options) {
        const auto time = name == "from" || name == "to" ? parseTime(value) : Result<TimeNs>(Error());
        if (time)
            (name == "from" ? span.from : span.to) = *time;
    }
    return span;
}

} // namespace

RunProgress::RunProgress(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_speed(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_axis(new TimeAxis(this))
    , m_chart(new TimeChart(context.appearance, *m_axis, this))
    , m_line(
          m_chart->addLayer(std::make_unique<LineLayer>(QString(), Token::Series1, ValueFormat(), LineShape::Straight)))
{
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("runShare"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_cancel->setObjectName(QStringLiteral("cancelRun"));
    m_cancel->setMinimumWidth(kCancelWidth);
    m_chart->setMinimumHeight(80);

    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(m_title);
    head->addWidget(m_speed);
    head->addStretch();
    head->addWidget(m_cancel);
    auto* figures = new QGridLayout;
    figures->setContentsMargins(0, 0, 2 * kGrid, 0);
    figures->setVerticalSpacing(0);
    int row = 0;
    for (Card& card : m_cards) {
        card = {new QLabel(this), new QLabel(this)};
        card.value->setTextFormat(Qt::PlainText);
        card.value->setMinimumWidth(kFigureWidth);
        figures->addWidget(card.name, row++, 0);
        figures->addWidget(card.value, row++, 0);
        figures->setRowMinimumHeight(row++, kGrid);
    }
    figures->setRowStretch(row, 1);
    auto* body = new QHBoxLayout;
    body->addLayout(figures);
    body->addWidget(m_chart, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 0);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(body, 1);

    connect(m_cancel, &QPushButton::clicked, this, &RunProgress::cancel);
    const auto onJob = [this](std::size_t at) {
        const auto& job = m_context.session.jobs().items()[at];
        if (!m_run.empty() && job.run == m_run)
            showJob(job);
    };
    connect(&context.session.jobs(), &ListSignals::itemChanged, this, onJob);
    connect(&context.session.jobs(), &ListSignals::inserted, this, onJob);
    auto& runs = context.session.runs();
    connect(&runs, &ListSignals::itemChanged, this, &RunProgress::onRuns);
    connect(&runs, &ListSignals::inserted, this, &RunProgress::onRuns);
    connect(&runs, &ListSignals::removed, this, &RunProgress::onRuns);
    connect(&runs, &ListSignals::reset, this, &RunProgress::onRuns);
    connect(&context.appearance, &Appearance::changed, this, &RunProgress::refresh);
    retranslate();
}

void RunProgress::follow(const std::string& run)
{
    m_run = run;
    m_isCancelling = false;
    m_wasSeen = false;
    m_curve.clear();
    m_line->setSeries({});
    m_chart->layersChanged();
    m_axis->setExtentOf(this, {});
    m_chart->showAll();
    for (const Card& card : m_cards)
        card.value->setText(QStringLiteral("—"));
    m_speed->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(!run.empty());
    retranslate();
    for (const auto& job : m_context.session.jobs().items()) {
        if (!run.empty() && job.run == run)
            showJob(job);
    }
    onRuns();
}

void RunProgress::onRuns()
{
    if (m_run.empty() || m_context.session.runs().state() != LiveList<client::Run>::State::Current)
        return;
    const client::Run* run = m_context.session.runs().find(m_run);
    if (run && !m_wasSeen) {
        m_wasSeen = true;
        // The whole period from the beginning: how far the curve has come is seen, too.
        m_axis->setExtentOf(this, spanOf(m_context.session, *run));
        refresh();
    }
    // The answer to its start may be here before the list has it.
    if (!m_wasSeen || (run && (run->isUnderWay() || run->status == "DRAFT")))
        return;
    const QString id = toQString(m_run);
    m_run.clear();
    m_cancel->setEnabled(false);
    emit ended(id);
}

void RunProgress::cancel()
{
    if (m_run.empty() || m_isCancelling)
        return;
    m_isCancelling = true;
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling…"));
    m_context.session.client().cancelRun(m_run, whileAlive(this, [this](const Result<client::Run>& run) {
                                             if (run)
                                                 return;
                                             m_isCancelling = false;
                                             retranslate();
                                             m_cancel->setEnabled(!m_run.empty());
                                             emit cancelFailed(run.error());
                                         }));
}

void RunProgress::showJob(const client::Job& job)
{
    if (job.hasEnded())
        return;
    const auto& numbers = m_context.appearance.numbers();
    if (job.share) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(qRound(qBound(0.0, *job.share, 1.0) * 1000));
    } else {
        m_bar->setRange(0, 0);
    }
    QStringList parts;
    if (job.status == "QUEUED") {
        parts << tr("waits for another job");
    } else {
        if (job.share)
            parts << numbers.percent(*job.share, 0);
        if (job.kind == "SWEEP" && job.total > 0)
            parts << tr("%1 of %2 backtests").arg(numbers.whole(job.done), numbers.whole(job.total));
        if (job.eventsPerSecond > 0)
            parts << tr("%1 events/s").arg(numbers.compact(job.eventsPerSecond));
        if (job.timeLeft)
            parts << tr("%1 left").arg(durationText(std::max<DurationNs>(kSecond, *job.timeLeft / kSecond * kSecond)));
    }
    m_speed->setText(parts.join(QStringLiteral(" · ")));
    if (job.partial)
        showPartial(*job.partial);
}

void RunProgress::showPartial(const client::PartialResult& partial)
{
    const client::Run* run = m_context.session.runs().find(m_run);
    const Units units = unitsOf(m_context.session, run ? run->dataset : std::string());
    const auto& numbers = m_context.appearance.numbers();
    m_cards[Equity].value->setText(numbers.rounded(partial.equity.toString(), 2) + u' ' + units.settle);
    m_cards[Position].value->setText(numbers.rounded(partial.position.toString(), units.lotDigits, Sign::Always) +
                                     u' ' + units.base);
    m_cards[Fills].value->setText(numbers.whole(partial.fills));
    m_cards[Orders].value->setText(numbers.whole(partial.orders));
    if (!m_curve.add(partial.time, partial.equity.toDouble()))
        return;
    m_line->setFormat({2, units.settle});
    m_line->setSeries(m_curve.series());
    m_chart->layersChanged();
}

void RunProgress::refresh()
{
    const client::Run* run = m_run.empty() ? nullptr : m_context.session.runs().find(m_run);
    m_title->setText(run ? tr("%1 on %2", "a run's title, a recording")
                               .arg(run->name.empty()
                                        ? runNumber(run->id) + u' ' + strategyTitle(m_context.session, run->strategy)
                                        : runTitle(*run),
                                    recordingTitle(run->dataset))
                         : QString());
    m_title->setFont(m_context.appearance.font(FontRole::Title));
    const auto dress = [this](QLabel* label, Token token) {
        QPalette palette; // of one colour: the others follow the theme
        palette.setColor(QPalette::WindowText, m_context.appearance.colour(token));
        label->setPalette(palette);
    };
    dress(m_speed, Token::Muted);
    for (const Card& card : m_cards) {
        card.name->setFont(m_context.appearance.font(FontRole::Small));
        dress(card.name, Token::Muted);
    }
    m_cancel->setIcon(m_context.appearance.icon(Icon::Cancel));
}

void RunProgress::retranslate()
{
    m_cards[Equity].name->setText(tr("Equity"));
    m_cards[Position].name->setText(tr("Position"));
    m_cards[Fills].name->setText(tr("Fills"));
    m_cards[Orders].name->setText(tr("Orders"));
    m_line->setName(tr("Equity so far"));
    m_chart->setTitle({});
    m_chart->setAccessibleName(tr("Equity so far"));
    m_chart->setEmptyText(tr("The curve begins with the first results"));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(m_isCancelling ? tr("Cancelling…") : tr("Cancel"));
    m_cancel->setToolTip(tr("Ends the run; its report covers what was replayed"));
    refresh();
}

} // namespace wh::ui
