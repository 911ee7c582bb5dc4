// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MetricCards.h"

#include "ui/common/Appearance.h"
#include "ui/report/MetricText.h"

#include <QHBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr std::size_t kCurvePoints = 60;

} // namespace

const std::vector<std::string>& MetricCards::metrics()
{
    static const std::vector<std::string> ids{"netProfit", "totalReturn", "maxDrawdown", "sharpe", "winRate", "fills"};
    return ids;
}

MetricCards::MetricCards(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 2 * kGrid);
    row->setSpacing(2 * kGrid);
    for (std::size_t i = 0; i < metrics().size(); ++i) {
        auto* card = new MetricCard(appearance, this);
        row->addWidget(card, i == 0 ? 3 : 2);
        m_cards.push_back(card);
    }
    connect(&appearance, &Appearance::changed, this, &MetricCards::refresh);
}

void MetricCards::setReport(OpenReportPtr open, const std::vector<client::MetricDefinition>& definitions)
{
    m_open = std::move(open);
    m_definitions = definitions;
    m_cards.front()->setCurve({});
    refresh();
}

void MetricCards::refresh()
{
    if (!m_open)
        return;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const auto definition = std::find_if(m_definitions.begin(), m_definitions.end(),
                                             [&](const auto& known) { return known.id == metrics()[i]; });
        const client::Metric* metric = m_open->report.metric(metrics()[i]);
        if (definition != m_definitions.end() && metric)
            m_cards[i]->setMetric(metricText(*definition, *metric, *m_open, m_appearance.numbers()));
    }
}

void MetricCards::setCurve(const SeriesPtr& equity)
{
    std::vector<double> values;
    if (equity && equity->size() > 1) {
        const TimeRange all = equity->extent();
        for (std::size_t i = 0; i < kCurvePoints; ++i) {
            const auto at = equity->lastAt(all.from + all.span() / static_cast<std::int64_t>(kCurvePoints - 1) *
                                                          static_cast<std::int64_t>(i));
            values.push_back(equity->values()[at.value_or(0)]);
        }
    }
    m_cards.front()->setCurve(std::move(values));
}

} // namespace wh::ui
