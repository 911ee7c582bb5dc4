// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportProgress.h"

#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/MetricCard.h"
#include "ui/session/Session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace wh::ui {

namespace {

constexpr int kBarSteps = 1000;

} // namespace

ReportProgress::ReportProgress(const Appearance& appearance, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_chart(new TimeChart(appearance, m_axis, this))
{
    auto layer = std::make_unique<LineLayer>(QString(), Token::Series1, ValueFormat());
    m_equity = m_chart->addLayer(std::move(layer));
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(2 * kGrid);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(2 * kGrid);
    for (int i = 0; i < 4; ++i) {
        m_cards.push_back(new MetricCard(appearance, this));
        cards->addWidget(m_cards.back());
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * kGrid);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(row);
    column->addWidget(m_text);
    column->addLayout(cards);
    column->addWidget(m_chart, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    for (auto signal : {&ListSignals::itemChanged, &ListSignals::inserted})
        connect(&session.jobs(), signal, this, &ReportProgress::refresh);
    connect(&session.jobs(), &ListSignals::reset, this, &ReportProgress::refresh);
    connect(&appearance, &Appearance::changed, this, &ReportProgress::refresh);
    retranslate();
}

ReportProgress::~ReportProgress()
{
    delete m_chart; // it borrows the axis
}

void ReportProgress::setRun(const client::Run& run)
{
    if (run.id != m_run.id) {
        m_times.clear();
        m_values.clear();
        m_equity->setSeries({});
        m_chart->layersChanged();
    }
    m_run = run;
    m_cancel->setEnabled(true);
    refresh();
}

void ReportProgress::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("End the run now: its report covers what was replayed"));
    m_bar->setAccessibleName(tr("Progress"));
    m_chart->setTitle(tr("Equity so far"));
    m_chart->setEmptyText(tr("The first figures come in a moment"));
    refresh();
}

void ReportProgress::refresh()
{
    const client::Job* job = m_session.jobs().find(m_run.job);
    if (m_run.id.empty())
        return;
    const auto& numbers = m_appearance.numbers();
    if (!job || job->status == "QUEUED") {
        m_bar->setRange(0, 0);
        m_text->setText(tr("Waiting for its turn"));
        return;
    }
    m_bar->setRange(0, job->share ? kBarSteps : 0);
    QStringList parts;
    if (job->share) {
        m_bar->setValue(static_cast<int>(std::lround(*job->share * kBarSteps)));
        parts << numbers.percent(*job->share, 0);
    }
    if (job->eventsPerSecond > 0)
        parts << tr("%1 events/s").arg(numbers.compact(job->eventsPerSecond));
    if (job->timeLeft)
        parts << tr("%1 left", "a span of time").arg(durationText(*job->timeLeft));
    m_text->setText(parts.join(QStringLiteral("  ·  ")));
    if (job->partial)
        showPartial(*job->partial);
}

void ReportProgress::showPartial(const client::PartialResult& partial)
{
    const auto& numbers = m_appearance.numbers();
    const auto exact = [&](const Decimal& value, int digits) {
        return numbers.exact(toQString(value.toFixed(std::min(digits, value.fractionDigits()))));
    };
    m_cards[0]->setMetric({tr("Equity"), exact(partial.equity, 2), {}, tr("Marked to the mid price"), 0});
    m_cards[1]->setMetric({tr("Position"), exact(partial.position, 8), {}, tr("Held now"), 0});
    m_cards[2]->setMetric({tr("Fills"), numbers.whole(partial.fills), {}, tr("Own fills so far"), 0});
    m_cards[3]->setMetric({tr("Orders"), numbers.whole(partial.orders), {}, tr("Orders placed so far"), 0});
    if (!m_times.empty() && partial.time <= m_times.back())
        return;
    m_times.push_back(partial.time);
    m_values.push_back(partial.equity.toDouble());
    m_equity->setSeries(std::make_shared<const Series>(m_times, m_values));
    m_chart->layersChanged();
}

} // namespace wh::ui
