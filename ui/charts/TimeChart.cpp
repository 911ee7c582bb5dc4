// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimeChart.h"

#include "ui/charts/TimeAxis.h"
#include "ui/common/Appearance.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kTimeHeight = 20;   ///< of the row of times
constexpr double kTickDistance = 28; ///< least, between two marks of values
constexpr int kWidthStep = 8;        ///< the column of values grows by such steps only
constexpr int kLeastValueWidth = 48;
constexpr double kMargin = 0.06; ///< of the values above and below, as a share

} // namespace

TimeChart::TimeChart(const Appearance& appearance, TimeAxis& axis, QWidget* parent)
    : ChartWidget(appearance, parent), m_axis(axis)
{
    connect(&m_axis, &TimeAxis::visibleChanged, this, &TimeChart::forgetPicture);
    connect(&m_axis, &TimeAxis::valueWidthChanged, this, &TimeChart::forgetPicture);
    connect(&m_axis, &TimeAxis::crosshairChanged, this, qOverload<>(&QWidget::update));
    connect(&m_axis, &TimeAxis::markerChanged, this, qOverload<>(&QWidget::update));
    connect(&this->appearance(), &Appearance::changed, this, &TimeChart::layersChanged);
    m_valueWidth = kLeastValueWidth;
    m_axis.setValueWidthOf(this, m_valueWidth);
}

void TimeChart::layersChanged()
{
    TimeRange extent;
    for (const auto& layer : m_layers) {
        const TimeRange one = layer->extent();
        if (one.isEmpty())
            continue;
        extent = extent.isEmpty() ? one : TimeRange{std::min(extent.from, one.from), std::max(extent.to, one.to)};
    }
    m_hovered.reset();
    m_valueWidth = kLeastValueWidth; // it may shrink again now
    m_axis.setExtentOf(this, extent);
    if (m_cursor && !m_drag)
        m_hovered = itemAt(*m_cursor); // what is live comes anew all the time
    forgetPicture();
}

void TimeChart::setTimeLabels(bool shown)
{
    m_timeLabels = shown;
    forgetPicture();
}

void TimeChart::setSelection(const TimeRange& range)
{
    m_selection = range;
    update();
}

void TimeChart::setFixedValues(const ValueRange& values)
{
    m_fixedValues = values;
    forgetPicture();
}

void TimeChart::forgetPicture()
{
    m_pictureStale = true;
    m_legendHeight = 0;
    update();
}

const ChartLayer* TimeChart::firstVisible() const
{
    const auto found =
        std::find_if(m_layers.begin(), m_layers.end(), [](const auto& layer) { return layer->isVisible(); });
    return found == m_layers.end() ? nullptr : found->get();
}

bool TimeChart::isEmpty() const
{
    return std::all_of(m_layers.begin(), m_layers.end(), [](const auto& layer) { return layer->extent().isEmpty(); });
}

void TimeChart::showAll()
{
    setFixedValues({});
    m_axis.showAll();
}

ValueRange TimeChart::fittingValues() const
{
    ValueRange values;
    for (const auto& layer : m_layers) {
        if (layer->isVisible())
            values.include(layer->valuesIn(m_axis.visible()));
    }
    if (values.isEmpty())
        return {0, 1};
    const ChartLayer* first = firstVisible();
    const double tick = first ? first->format().tick : 0;
    // A flat curve gets room above and below; a price never fewer than some ticks.
    const double least = std::max({4 * tick, std::abs(values.low) * 1e-9, 1e-12});
    const double missing = std::max(0.0, least - values.span());
    const double span = values.span() + missing;
    const double margin = span * kMargin;
    const double height = std::max(1.0, this->height() - (m_timeLabels ? kTimeHeight : 0));
    // So much more above that the legend stands on nothing.
    const double head = std::min(0.4, legendHeight() / height);
    return {values.low - missing / 2 - margin,
            values.high + missing / 2 + std::max(margin, (span + margin) * head / (1 - head))};
}

PlotArea TimeChart::plotArea() const
{
    PlotArea area;
    const double bottom = m_timeLabels ? kTimeHeight : 0;
    area.rect = QRectF(0, 0, std::max(16, width() - m_axis.valueWidth()), std::max(16.0, height() - bottom));
    area.time = m_axis.visible();
    area.values = m_fixedValues.isEmpty() ? fittingValues() : m_fixedValues;
    area.deviceScale = devicePixelRatioF();
    return area;
}

std::vector<ValueTick> TimeChart::ticksOf(const PlotArea& area) const
{
    const ChartLayer* first = firstVisible();
    const ValueFormat format = first ? first->format() : ValueFormat();
    return valueTicks(area.values, area.rect.height(), kTickDistance, format, appearance().numbers());
}

int TimeChart::neededValueWidth() const
{
    const QFontMetricsF metrics(appearance().font(FontRole::Small));
    const PlotArea area = plotArea();
    double widest = 0;
    for (const auto& tick : ticksOf(area))
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    // The crosshair's tag has all the digits that a value has.
    if (const ChartLayer* first = firstVisible(); first && m_cursor)
        widest =
            std::max(widest, metrics.horizontalAdvance(first->format().text(area.values.high, appearance().numbers())));
    const int wanted = static_cast<int>(std::ceil(widest)) + 3 * kGrid;
    return std::max(kLeastValueWidth, (wanted + kWidthStep - 1) / kWidthStep * kWidthStep);
}

QString TimeChart::currentPlace() const
{
    if (m_hovered) {
        const auto readings = m_hovered->layer->readingsOf(m_hovered->index, appearance().numbers());
        if (!readings.empty() && m_axis.crosshair())
            return appearance().times().exact(*m_axis.crosshair());
    }
    return m_axis.crosshair() ? appearance().times().exact(*m_axis.crosshair()) : QString();
}

std::vector<Reading> TimeChart::currentReadings() const
{
    std::vector<Reading> readings;
    if (!m_axis.crosshair())
        return readings;
    for (const auto& layer : m_layers) {
        if (!layer->isVisible())
            continue;
        for (auto& reading : layer->readingsAt(*m_axis.crosshair(), appearance().numbers()))
            readings.push_back(std::move(reading));
    }
    if (m_hovered) {
        for (auto& reading : m_hovered->layer->readingsOf(m_hovered->index, appearance().numbers()))
            readings.push_back(std::move(reading));
    }
    return readings;
}

QString TimeChart::summary() const
{
    if (isEmpty() || m_axis.visible().isEmpty())
        return tr("Empty chart");
    const auto& times = appearance().times();
    const TimeRange visible = m_axis.visible();
    QStringList parts{tr("From %1 to %2").arg(times.moment(visible.from), times.moment(visible.to))};
    for (const auto& layer : m_layers) {
        const ValueRange values = layer->isVisible() ? layer->valuesIn(visible) : ValueRange{};
        if (!values.isEmpty())
            parts << tr("%1 between %2 and %3", "name of a curve, lowest, highest")
                         .arg(layer->name(), layer->format().text(values.low, appearance().numbers()),
                              layer->format().textWithUnit(values.high, appearance().numbers()));
    }
    if (m_axis.crosshair()) {
        QString pointed = tr("At %1").arg(currentPlace());
        for (const auto& reading : currentReadings())
            pointed += QStringLiteral(", ") + reading.name + u' ' + reading.value;
        parts << pointed;
    }
    return parts.join(QStringLiteral(". "));
}

std::optional<TimeChart::Item> TimeChart::itemAt(const QPointF& position) const
{
    const PlotArea area = plotArea();
    if (area.time.isEmpty() || !area.rect.contains(position))
        return std::nullopt;
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
        if (!(*layer)->isVisible())
            continue;
        if (const auto item = (*layer)->itemAt(position, area))
            return Item{layer->get(), *item};
    }
    return std::nullopt;
}

} // namespace wh::ui
