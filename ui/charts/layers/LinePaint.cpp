// SPDX-License-Identifier: GPL-3.0-or-later
// How a curve is drawn: point by point where there are few, column by column where there are many.
#include "ui/charts/layers/LineLayer.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <climits>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kLineWidth = 1.25;
constexpr double kFillShare = 0.22;
constexpr double kOutside = 16;  ///< pixels beyond the plot where lines are cut
constexpr double kFarAway = 2e4; ///< pixels: further up or down a rasteriser need not go

/// Whether a broken line is drawn that many pixels from the left. Where curves are dense they are broken by place, so
/// that no dash depends on how far the curve has gone up and down.
bool isInDash(Qt::PenStyle style, double x)
{
    switch (style) {
    case Qt::DashLine:
        return std::fmod(x, 12) < 8;
    case Qt::DotLine:
        return std::fmod(x, 6) < 2;
    case Qt::DashDotLine:
        return std::fmod(x, 16) < 8 || (std::fmod(x, 16) >= 11 && std::fmod(x, 16) < 13);
    default:
        return true;
    }
}

/// A curve and the area between it and a base line, device column by device column, painted as one image whose cost is
/// its pixels: a polygon of thousands of corners takes the rasteriser a second, as many thin rectangles a tenth of one.
class Columns
{
public:
    Columns(const PlotArea& area, QColor line, Qt::PenStyle style)
        : m_area(area)
        , m_line(line.rgba())
        , m_style(style)
        , m_columns(static_cast<std::size_t>(std::ceil(area.rect.width() * area.deviceScale)))
    {}

    void setBase(double base, QColor above, QColor below)
    {
        m_base = rowOf(std::clamp(m_area.yOf(base), m_area.rect.top(), m_area.rect.bottom()));
        m_above = premultiplied(above);
        m_below = premultiplied(below);
    }
    /// The curve runs between `top` and `bottom` (logical pixels) in these columns, and is at least so many device
    /// pixels thick.
    void addLine(int first, int last, double top, double bottom, int thickness)
    {
        const int from = rowOf(top);
        const int to = std::max(rowOf(bottom), from + thickness);
        const bool isSpike = to - from > 4 * thickness; // must not vanish between two dashes
        for (int i = std::max(0, first); i < std::min(last, count()); ++i) {
            auto& column = m_columns[static_cast<std::size_t>(i)];
            if (!isSpike && !isInDash(m_style, i / m_area.deviceScale))
                continue;
            column.lineTop = from;
            column.lineBottom = to;
        }
        addFill(first, last, top, bottom);
    }
    /// What is enclosed by the base and such a curve; nothing without a base.
    void addFill(int first, int last, double top, double bottom)
    {
        if (!m_base)
            return;
        const bool above = rowOf(bottom) < *m_base;
        const bool below = rowOf(top) > *m_base;
        for (int i = std::max(0, first); i < std::min(last, count()); ++i) {
            auto& column = m_columns[static_cast<std::size_t>(i)];
            column.fillTop = above ? rowOf(bottom) : *m_base;
            column.fillBottom = below ? rowOf(top) : *m_base;
            column.fill = above ? m_above : m_below;
        }
    }
    /// Under a straight piece of a curve.
    void addFillUnder(const QPointF& from, const QPointF& to)
    {
        const double pixel = 1 / m_area.deviceScale;
        const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
        for (int i = std::max(0, columnOf(from.x())); i < std::min(columnOf(to.x()), count()); ++i) {
            const double y = from.y() + slope * (m_area.rect.left() + (i + 0.5) * pixel - from.x());
            addFill(i, i + 1, y, y);
        }
    }
    void paint(QPainter& painter) const
    {
        int top = INT_MAX;
        int bottom = INT_MIN;
        const auto include = [&](int from, int to) {
            if (from < to) {
                top = std::min(top, from);
                bottom = std::max(bottom, to);
            }
        };
        for (const auto& column : m_columns) {
            include(column.lineTop, column.lineBottom);
            include(column.fillTop, column.fillBottom);
        }
        top = std::max(top, 0);
        bottom = std::min(bottom, static_cast<int>(std::ceil(m_area.rect.height() * m_area.deviceScale)));
        if (bottom <= top)
            return;
        QImage image(count(), bottom - top, QImage::Format_ARGB32_Premultiplied);
        for (int row = top; row < bottom; ++row) {
            auto* pixel = reinterpret_cast<QRgb*>(image.scanLine(row - top));
            for (const auto& column : m_columns) {
                const QRgb fill = row >= column.fillTop && row < column.fillBottom ? column.fill : 0;
                *pixel++ = row >= column.lineTop && row < column.lineBottom ? m_line : fill;
            }
        }
        image.setDevicePixelRatio(m_area.deviceScale);
        painter.drawImage(QPointF(m_area.rect.left(), m_area.rect.top() + top / m_area.deviceScale), image);
    }

    int count() const { return static_cast<int>(m_columns.size()); }
    int columnOf(double x) const
    {
        return static_cast<int>(
            std::lround(std::clamp(x - m_area.rect.left(), -kFarAway, kFarAway) * m_area.deviceScale));
    }

private:
    /// Rows in device pixels below the plot's top, upper ones included.
    struct Column
    {
        int lineTop = 0;
        int lineBottom = 0;
        int fillTop = 0;
        int fillBottom = 0;
        QRgb fill = 0;
    };

    static QRgb premultiplied(QColor colour)
    {
        colour.setAlphaF(static_cast<float>(kFillShare));
        return qPremultiply(colour.rgba());
    }
    int rowOf(double y) const
    {
        return static_cast<int>(
            std::lround(std::clamp(y - m_area.rect.top(), -kFarAway, kFarAway) * m_area.deviceScale));
    }

    const PlotArea& m_area;
    QRgb m_line;
    Qt::PenStyle m_style;
    std::optional<int> m_base;
    QRgb m_above = 0;
    QRgb m_below = 0;
    std::vector<Column> m_columns;
};

} // namespace

void LineLayer::paintPoints(QPainter& painter, const PlotArea& area, const Theme& theme, IndexRange points) const
{
    const auto times = m_series->times();
    const auto values = m_series->values();
    // Steps stand on whole device pixels, so that all of them are equally thick and none is blurred.
    const bool step = m_shape == LineShape::Step;
    const double thickness = std::max(1.0, std::round(kLineWidth * area.deviceScale));
    const double centre = std::fmod(thickness, 2) / 2;
    const auto placed = [&](double v) {
        return step ? (std::floor(v * area.deviceScale) + centre) / area.deviceScale : v;
    };
    const auto pointAt = [&](std::size_t i) {
        const double y = std::clamp(area.yOf(values[i]), -kFarAway, kFarAway);
        return QPointF(placed(area.xOf(times[i])), placed(y));
    };
    const double left = area.rect.left() - kOutside;
    const double right = area.rect.right() + kOutside;

    std::vector<QPolygonF> lines(1);
    for (auto i = points.first; i < points.last; ++i) {
        QPolygonF& line = lines.back();
        if (!std::isfinite(values[i])) {
            if (step && !line.isEmpty()) // held until the gap began
                line << QPointF(std::min(right, placed(area.xOf(times[i]))), line.back().y());
            if (!line.isEmpty())
                lines.emplace_back();
            continue;
        }
        QPointF point = pointAt(i);
        if (line.isEmpty()) {
            // The one before the view may be hours away: a line is cut where it comes in.
            if (point.x() < left && i + 1 < points.last && std::isfinite(values[i + 1])) {
                const QPointF next = pointAt(i + 1);
                const double share = next.x() > point.x() ? (left - point.x()) / (next.x() - point.x()) : 0;
                point = QPointF(left, step ? point.y() : point.y() + share * (next.y() - point.y()));
            }
            line << point;
            continue;
        }
        const QPointF last = line.back();
        if (step)
            line << QPointF(std::min(right, point.x()), last.y());
        if (point.x() <= right)
            line << point;
        else if (!step)
            line << QPointF(right, last.y() + (right - last.x()) / (point.x() - last.x()) * (point.y() - last.y()));
    }

    if (m_base) {
        Columns columns(area, theme.colour(colour()), penStyle());
        columns.setBase(m_base->value, theme.colour(m_base->above), theme.colour(m_base->below));
        for (const auto& line : lines) {
            for (qsizetype i = 1; i < line.size(); ++i)
                columns.addFillUnder(line[i - 1], line[i]);
        }
        columns.paint(painter);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Of one device pixel a line takes the rasteriser's fast road.
    const double width = step || area.deviceScale <= 1 ? thickness / area.deviceScale : kLineWidth;
    painter.setPen(QPen(theme.colour(colour()), width, penStyle(), Qt::FlatCap, step ? Qt::MiterJoin : Qt::BevelJoin));
    for (const auto& line : lines) {
        if (line.size() > 1)
            painter.drawPolyline(line);
        else if (line.size() == 1)
            painter.drawEllipse(line.front(), 1.5, 1.5);
    }
}

void LineLayer::paintColumns(QPainter& painter, const PlotArea& area, const Theme& theme, IndexRange points) const
{
    const auto times = m_series->times();
    const auto values = m_series->values();
    Columns columns(area, theme.colour(colour()), penStyle());
    if (m_base)
        columns.setBase(m_base->value, theme.colour(m_base->above), theme.colour(m_base->below));
    const int thickness = static_cast<int>(std::max(1.0, std::round(kLineWidth * area.deviceScale)));
    const double perColumn = static_cast<double>(area.time.span()) / (area.rect.width() * area.deviceScale);

    double lastY = std::nan(""); // where the curve stood when it left the column before
    int lastColumn = 0;          // the first that it has not reached yet
    std::size_t next = points.first;
    if (next < points.last && times[next] < area.time.from)
        lastY = area.yOf(values[next++]);
    for (int column = 0; column < columns.count() && next < points.last; ++column) {
        const TimeNs end = area.time.from + static_cast<DurationNs>(std::llround((column + 1) * perColumn));
        const auto first = next;
        next = std::min(indexAtOrAfter(times, end, first), points.last);
        if (first == next)
            continue;
        // Columns without a point, between the last one with and this one.
        const double firstY = area.yOf(values[first]);
        if (std::isfinite(lastY) && column > lastColumn) {
            const bool level = m_shape == LineShape::Step || !std::isfinite(firstY);
            const int between = column - lastColumn;
            for (int i = 0; i < between; ++i) {
                const double from = level ? lastY : lastY + (firstY - lastY) * i / between;
                const double to = level ? lastY : lastY + (firstY - lastY) * (i + 1) / between;
                columns.addLine(lastColumn + i, lastColumn + i + 1, std::min(from, to), std::max(from, to), thickness);
            }
            if (!level)
                lastY = firstY;
        }
        if (const auto range = m_series->extremes(first, next); !range.isEmpty()) {
            double top = area.yOf(range.high);
            double bottom = area.yOf(range.low);
            if (std::isfinite(lastY)) {
                top = std::min(top, lastY);
                bottom = std::max(bottom, lastY);
            }
            columns.addLine(column, column + 1, top, bottom, thickness);
        }
        lastY = area.yOf(values[next - 1]);
        lastColumn = column + 1;
    }
    // The last value holds until the next point, which lies beyond the view; after the last point nothing is known.
    if (m_shape == LineShape::Step && std::isfinite(lastY) && times[m_series->size() - 1] > area.time.to)
        columns.addLine(lastColumn, columns.count(), lastY, lastY, thickness);
    columns.paint(painter);
}

} // namespace wh::ui
