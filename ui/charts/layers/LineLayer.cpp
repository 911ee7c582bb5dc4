// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/LineLayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

/// Beyond so many points a device pixel a column is drawn as one stroke: slanted strokes that cover one another cost
/// ten times as much, and show less.
constexpr double kDensePoints = 0.3;

} // namespace

LineLayer::LineLayer(QString name, Token colour, ValueFormat format, LineShape shape)
    : ChartLayer(std::move(name), colour, std::move(format)), m_shape(shape)
{}

void LineLayer::setBase(double base, Token above, Token below)
{
    m_base = Base{base, above, below};
}

TimeRange LineLayer::extent() const
{
    return m_series ? m_series->extent() : TimeRange{};
}

IndexRange LineLayer::pointsFor(const TimeRange& range) const
{
    IndexRange points = m_series->within(range);
    if (points.first > 0)
        --points.first;
    if (points.last < m_series->size())
        ++points.last;
    return points;
}

double LineLayer::valueAt(TimeNs time) const
{
    const auto last = m_series->lastAt(time);
    if (!last)
        return std::nan("");
    const double value = m_series->values()[*last];
    if (m_shape == LineShape::Step || *last + 1 == m_series->size())
        return *last + 1 == m_series->size() && m_series->times()[*last] != time ? std::nan("") : value;
    const TimeNs from = m_series->times()[*last];
    const TimeNs to = m_series->times()[*last + 1];
    const double share = static_cast<double>(time - from) / static_cast<double>(to - from);
    return value + share * (m_series->values()[*last + 1] - value);
}

ValueRange LineLayer::valuesIn(const TimeRange& range) const
{
    ValueRange values;
    if (!m_series || range.isEmpty())
        return values;
    const auto inside = m_series->within(range);
    values = m_series->extremes(inside.first, inside.last);
    // And where the curve comes in and goes out.
    for (const TimeNs edge : {range.from, range.to}) {
        if (const double value = valueAt(edge); std::isfinite(value))
            values.include(value);
    }
    if (m_base && !values.isEmpty())
        values.include(m_base->value);
    return values;
}

void LineLayer::paint(QPainter& painter, const PlotArea& area, const Theme& theme) const
{
    if (!m_series)
        return;
    const auto points = pointsFor(area.time);
    if (points.size() == 0)
        return;
    painter.save();
    if (static_cast<double>(points.size()) > kDensePoints * area.rect.width() * area.deviceScale)
        paintColumns(painter, area, theme, points);
    else
        paintPoints(painter, area, theme, points);
    painter.restore();
}

std::vector<Reading> LineLayer::readingsAt(TimeNs time, const NumberFormat& numbers) const
{
    const auto index = m_series ? m_series->lastAt(time) : std::nullopt;
    if (!index || !std::isfinite(m_series->values()[*index]))
        return {};
    const double value = m_series->values()[*index];
    return {{name(), m_exactText ? m_exactText(*index) : format().textWithUnit(value, numbers), colour()}};
}

std::optional<TimeNs> LineLayer::neighbour(TimeNs time, int direction) const
{
    if (!m_series)
        return std::nullopt;
    const auto times = m_series->times();
    if (direction > 0) {
        const auto next = indexAtOrAfter(times, time + 1);
        return next < times.size() ? std::optional(times[next]) : std::nullopt;
    }
    const auto previous = m_series->lastAt(time - 1);
    return previous ? std::optional(times[*previous]) : std::nullopt;
}

} // namespace wh::ui
