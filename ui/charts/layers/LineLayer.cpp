// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/LineLayer.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kLineWidth = 1.25;
constexpr double kFillShare = 0.22;
/// Beyond so many points a device pixel a column is drawn as one stroke.
constexpr double kDensePoints = 1.5;

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

ValueRange LineLayer::valuesIn(const TimeRange& range) const
{
    ValueRange values;
    if (!m_series || range.isEmpty())
        return values;
    const auto inside = m_series->within(range);
    values = m_series->extremes(inside.first, inside.last);
    if (values.isEmpty() || m_shape == LineShape::Step) {
        const auto around = pointsFor(range);
        values.include(m_series->extremes(around.first, values.isEmpty() ? around.last : inside.last));
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

void LineLayer::paintPoints(QPainter& painter, const PlotArea& area, const Theme& theme, IndexRange points) const
{
    const auto times = m_series->times();
    const auto values = m_series->values();
    QPolygonF line;
    const auto flush = [&] {
        if (m_base && line.size() > 1) {
            const double y = std::clamp(area.yOf(m_base->value), area.rect.top(), area.rect.bottom());
            const QPolygonF body = QPolygonF(line) << QPointF(line.back().x(), y) << QPointF(line.front().x(), y);
            painter.setPen(Qt::NoPen);
            for (const bool above : {true, false}) {
                const QRectF half = above ? QRectF(area.rect.topLeft(), QPointF(area.rect.right(), y))
                                          : QRectF(QPointF(area.rect.left(), y), area.rect.bottomRight());
                if (half.height() <= 0)
                    continue;
                QColor fill = theme.colour(above ? m_base->above : m_base->below);
                fill.setAlphaF(static_cast<float>(kFillShare));
                painter.save();
                painter.setClipRect(half, Qt::IntersectClip);
                painter.setBrush(fill);
                painter.drawPolygon(body);
                painter.restore();
            }
        }
        painter.setPen(QPen(theme.colour(colour()), kLineWidth, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        painter.setBrush(Qt::NoBrush);
        if (line.size() > 1)
            painter.drawPolyline(line);
        else if (line.size() == 1)
            painter.drawPoint(line.front());
        line.clear();
    };
    painter.setRenderHint(QPainter::Antialiasing, m_shape == LineShape::Straight);
    for (auto i = points.first; i < points.last; ++i) {
        if (!std::isfinite(values[i])) {
            if (m_shape == LineShape::Step && !line.isEmpty())
                line << QPointF(area.xOf(times[i]), line.back().y()); // held until the gap began
            flush();
            continue;
        }
        const QPointF point(area.xOf(times[i]), area.yOf(values[i]));
        if (m_shape == LineShape::Step && !line.isEmpty())
            line << QPointF(point.x(), line.back().y());
        line << point;
    }
    flush();
}

void LineLayer::paintColumns(QPainter& painter, const PlotArea& area, const Theme& theme, IndexRange points) const
{
    const auto times = m_series->times();
    const auto values = m_series->values();
    const double pixel = 1 / area.deviceScale;
    const int columns = static_cast<int>(std::ceil(area.rect.width() * area.deviceScale));
    const double perColumn = static_cast<double>(area.time.span()) / (area.rect.width() * area.deviceScale);
    const double thickness = std::max(pixel, std::round(kLineWidth * area.deviceScale) * pixel);
    const double yBase = m_base ? std::clamp(area.yOf(m_base->value), area.rect.top(), area.rect.bottom()) : 0;

    std::vector<QRectF> strokes;
    std::vector<QRectF> fills[2]; // above, below
    strokes.reserve(static_cast<std::size_t>(columns));
    const auto add = [&](double x, double width, double top, double bottom) {
        top = std::round(top * area.deviceScale) * pixel;
        strokes.emplace_back(x, top, width, std::max(thickness, std::round(bottom * area.deviceScale) * pixel - top));
        if (!m_base)
            return;
        if (bottom < yBase)
            fills[0].emplace_back(x, bottom, width, yBase - bottom);
        else if (top > yBase)
            fills[1].emplace_back(x, yBase, width, top - yBase);
    };

    double lastY = std::nan(""); // where the curve stood when it left the column before
    std::size_t next = points.first;
    if (next < points.last && times[next] < area.time.from) {
        lastY = area.yOf(values[next]);
        ++next;
    }
    double lastX = area.rect.left();
    for (int column = 0; column < columns && next <= points.last; ++column) {
        const double x = area.rect.left() + column * pixel;
        const TimeNs end = area.time.from + static_cast<DurationNs>(std::llround((column + 1) * perColumn));
        const auto first = next;
        next = std::min(indexAtOrAfter(times, end, first), points.last);
        if (first == next)
            continue;
        // What lies between this column and the last that had a point.
        const double firstY = area.yOf(values[first]);
        if (std::isfinite(lastY) && x - lastX > pixel / 2) {
            if (m_shape == LineShape::Step || !std::isfinite(firstY)) {
                add(lastX, x - lastX, lastY, lastY);
            } else {
                const int between = static_cast<int>(std::lround((x - lastX) * area.deviceScale));
                for (int i = 0; i < between; ++i) {
                    const double from = lastY + (firstY - lastY) * i / between;
                    const double to = lastY + (firstY - lastY) * (i + 1) / between;
                    add(lastX + i * pixel, pixel, std::min(from, to), std::max(from, to));
                }
            }
        }
        const auto range = m_series->extremes(first, next);
        if (!range.isEmpty()) {
            double top = area.yOf(range.high);
            double bottom = area.yOf(range.low);
            if (std::isfinite(lastY)) {
                top = std::min(top, lastY);
                bottom = std::max(bottom, lastY);
            }
            add(x, pixel, top, bottom);
        }
        lastY = area.yOf(values[next - 1]);
        lastX = x + pixel;
    }
    if (m_shape == LineShape::Step && std::isfinite(lastY) && next < m_series->size())
        add(lastX, area.rect.right() - lastX, lastY, lastY);

    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const int below : {0, 1}) {
        if (!m_base || fills[below].empty())
            continue;
        QColor fill = theme.colour(below == 0 ? m_base->above : m_base->below);
        fill.setAlphaF(static_cast<float>(kFillShare));
        painter.setBrush(fill);
        painter.drawRects(fills[below].data(), static_cast<int>(fills[below].size()));
    }
    painter.setBrush(theme.colour(colour()));
    painter.drawRects(strokes.data(), static_cast<int>(strokes.size()));
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
