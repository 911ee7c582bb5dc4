// SPDX-License-Identifier: GPL-3.0-or-later
// The words at the top of a TimeChart: its title, and what each layer says of a moment, in rows as wide as there is
// room.
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/CandleLayer.h"
#include "ui/common/Appearance.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr double kRow = 16;
constexpr double kGap = 3 * kGrid;
constexpr double kSwatch = 8;
constexpr double kLongSwatch = 24;   ///< as long as shows what a broken line looks like
constexpr int kMostReservedRows = 2; ///< more of them stand over the data, on their plate

} // namespace

/// One thing that is said; it is not broken.
struct TimeChart::LegendItem
{
    QString name; ///< muted, before the text
    QString text;
    Token textColour = Token::Text;
    const ChartLayer* swatch = nullptr; ///< drawn before it, like the layer
    Token swatchColour = Token::Text;

    double swatchWidth() const
    {
        return !swatch ? 0 : (swatch->penStyle() == Qt::SolidLine ? kSwatch : kLongSwatch) + kGrid;
    }
    double width(const QFontMetricsF& metrics) const { return swatchWidth() + metrics.horizontalAdvance(name + text); }
};

std::vector<TimeChart::LegendItem> TimeChart::legendAt(const PlotArea& area, std::optional<TimeNs> moment) const
{
    std::vector<LegendItem> items;
    if (!title().isEmpty())
        items.push_back({{}, title(), Token::Text, nullptr, Token::Text});
    for (const auto& layer : m_layers) {
        if (!layer->isVisible())
            continue;
        const TimeNs at = moment.value_or(layer->extent().to - 1);
        for (const auto& reading : layer->readingsAt(at, appearance().numbers()))
            items.push_back({reading.name + u' ', reading.value, Token::Text,
                             reading.colour != Token::Text ? layer.get() : nullptr, reading.colour});
        // Merged candles are not the bars of the data: say so.
        if (const auto* candles = dynamic_cast<const CandleLayer*>(layer.get()); candles && candles->bars()) {
            const auto drawn = candles->drawnInterval(area);
            const QString note =
                drawn == candles->bars()->interval()
                    ? durationText(drawn)
                    : tr("%1 candles of %2 bars").arg(durationText(drawn), durationText(candles->bars()->interval()));
            items.push_back({{}, note, Token::Muted, nullptr, Token::Text});
        }
    }
    return items;
}

/// Where each item stands, from the top left.
std::vector<QPointF> TimeChart::legendPlaces(const std::vector<LegendItem>& items, double right) const
{
    const QFontMetricsF metrics(appearance().font(FontRole::Small));
    std::vector<QPointF> places;
    QPointF at(2 * kGrid, kGrid);
    for (const auto& item : items) {
        const double width = item.width(metrics);
        if (at.x() > 2 * kGrid && at.x() + width > right - kGrid)
            at = {2 * kGrid, at.y() + kRow};
        places.push_back(at);
        at.rx() += width + kGap;
    }
    return places;
}

/// Of what the layers say where they end: the same wherever the pointer is, so that curves do not jump under it.
double TimeChart::legendHeight() const
{
    if (m_legendHeight > 0)
        return m_legendHeight;
    PlotArea area;
    area.rect = QRectF(0, 0, std::max(16, width() - m_axis.valueWidth()), height());
    area.time = m_axis.visible();
    int rows = 1;
    if (!area.time.isEmpty()) {
        const auto places = legendPlaces(legendAt(area, std::nullopt), area.rect.right());
        if (!places.empty())
            rows = std::min(kMostReservedRows, 1 + static_cast<int>((places.back().y() - kGrid) / kRow));
    }
    m_legendHeight = 2 * kGrid + rows * kRow;
    return m_legendHeight;
}

void TimeChart::paintLegend(QPainter& painter, const PlotArea& area) const
{
    const QFontMetricsF metrics(painter.font());
    // Under the pointer; else where the player is; else the last that is seen.
    const auto marked = m_axis.marker().value_or(area.time.to);
    const TimeNs at = m_axis.crosshair().value_or(area.time.contains(marked) ? marked : area.time.to);
    const auto items = legendAt(area, at);
    const auto places = legendPlaces(items, area.rect.right());
    QColor plate = theme().colour(Token::Panel);
    plate.setAlphaF(0.82f);
    for (std::size_t i = 0; i < items.size(); ++i)
        painter.fillRect(QRectF(places[i].x() - kGrid, places[i].y(), items[i].width(metrics) + 2 * kGrid, kRow),
                         plate);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& item = items[i];
        double x = places[i].x();
        const double y = places[i].y();
        if (item.swatch) {
            painter.setPen(QPen(theme().colour(item.swatchColour), 2, item.swatch->penStyle(), Qt::FlatCap));
            painter.drawLine(QPointF(x, y + kRow / 2), QPointF(x + item.swatchWidth() - kGrid, y + kRow / 2));
            x += item.swatchWidth();
        }
        const auto write = [&](const QString& text, Token colour) {
            const double width = metrics.horizontalAdvance(text);
            painter.setPen(theme().colour(colour));
            painter.drawText(QRectF(x, y, width + 1, kRow), Qt::AlignLeft | Qt::AlignVCenter, text);
            x += width;
        };
        write(item.name, Token::Muted);
        write(item.text, item.textColour);
    }
}

} // namespace wh::ui
