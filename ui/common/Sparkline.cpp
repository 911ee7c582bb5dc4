// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Sparkline.h"

#include "ui/common/Appearance.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

/// First, lowest, highest and last finite value of a slice, in the order in which they occur.
void appendExtremes(std::vector<std::pair<std::size_t, double>>& out, std::span<const double> values, std::size_t first,
                    std::size_t last)
{
    std::size_t low = last;
    std::size_t high = last;
    for (std::size_t i = first; i < last; ++i) {
        if (!std::isfinite(values[i]))
            continue;
        if (low == last || values[i] < values[low])
            low = i;
        if (high == last || values[i] > values[high])
            high = i;
    }
    if (low == last)
        return;
    out.emplace_back(std::min(low, high), values[std::min(low, high)]);
    if (low != high)
        out.emplace_back(std::max(low, high), values[std::max(low, high)]);
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const double> values, const Theme& theme)
{
    const QRectF inner = rect.adjusted(2, 3, -4, -3);
    std::vector<std::pair<std::size_t, double>> points;
    const auto columns = static_cast<std::size_t>(std::max(1.0, inner.width()));
    const std::size_t slices = std::min(columns, values.size());
    for (std::size_t i = 0; i < slices; ++i)
        appendExtremes(points, values, i * values.size() / slices, (i + 1) * values.size() / slices);
    if (points.empty())
        return;

    const auto [low, high] = std::minmax_element(points.begin(), points.end(),
                                                 [](const auto& a, const auto& b) { return a.second < b.second; });
    const double span = high->second - low->second;
    const double steps = static_cast<double>(std::max<std::size_t>(1, values.size() - 1));
    QPolygonF line;
    for (const auto& [index, value] : points) {
        const double share = span > 0 ? (value - low->second) / span : 0.5;
        line << QPointF(inner.left() + inner.width() * static_cast<double>(index) / steps,
                        inner.bottom() - inner.height() * share);
    }
    const double change = points.back().second - points.front().second;
    const QColor colour = change == 0 ? theme.colour(Token::Muted) : theme.ofSign(change > 0 ? 1 : -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.25));
    painter.drawPolyline(line);
    // Risen: a full dot; fallen: a hollow one.
    painter.setBrush(change < 0 ? theme.colour(Token::Panel) : colour);
    painter.drawEllipse(line.back(), 1.75, 1.75);
    painter.restore();
}

Sparkline::Sparkline(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Sparkline::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    setVisible(!m_values.empty());
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, m_appearance.theme());
}

} // namespace wh::ui
