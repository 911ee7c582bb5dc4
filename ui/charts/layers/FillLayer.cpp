// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/FillLayer.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kHalf = 4;         ///< half the width of a triangle
constexpr double kHeight = 7;       ///< from tip to base
constexpr double kCell = 5;         ///< of two fills of one side within one such square, one is drawn
constexpr double kCrowdedCell = 12; ///< the same where they would hide the candles
constexpr double kOffset = 2;       ///< from the price to the tip
constexpr double kReach = 8;        ///< how far from a triangle a click still hits it

/// The tip points at the price: from below for a buy, from above for a sell.
QPolygonF triangle(const QPointF& price, Side side, double scale)
{
    const double down = side == Side::Buy ? 1 : -1;
    const QPointF tip = price + QPointF(0, down * kOffset);
    const QPointF base(0, down * kHeight * scale);
    const QPointF half(kHalf * scale, 0);
    return QPolygonF({tip, tip + base + half, tip + base - half});
}

QPointF middleOf(const QPointF& price, Side side)
{
    return price + QPointF(0, (side == Side::Buy ? 1 : -1) * (kOffset + kHeight / 2));
}

} // namespace

FillLayer::FillLayer(QString name, ValueFormat format) : ChartLayer(std::move(name), Token::Text, std::move(format)) {}

void FillLayer::setFills(FillMarks fills)
{
    m_fills = std::move(fills);
    m_prices.clear();
    if (m_fills) {
        m_prices.reserve(m_fills->size());
        for (const auto& fill : *m_fills)
            m_prices.push_back(fill.price);
    }
    m_extremes = ExtremePyramid(m_prices, m_prices);
    m_selected.reset();
}

TimeRange FillLayer::extent() const
{
    return m_fills && !m_fills->empty() ? TimeRange{m_fills->front().time, m_fills->back().time} : TimeRange{};
}

IndexRange FillLayer::within(const TimeRange& range) const
{
    if (!m_fills)
        return {};
    const auto before = [](const FillMark& fill, TimeNs time) { return fill.time < time; };
    const auto first = std::lower_bound(m_fills->begin(), m_fills->end(), range.from, before);
    const auto last = std::lower_bound(first, m_fills->end(), range.to + 1, before);
    return {static_cast<std::size_t>(first - m_fills->begin()), static_cast<std::size_t>(last - m_fills->begin())};
}

ValueRange FillLayer::valuesIn(const TimeRange& range) const
{
    const auto inside = within(range);
    return m_extremes.extremes(inside.first, inside.last);
}

void FillLayer::paint(QPainter& painter, const PlotArea& area, const Theme& theme) const
{
    const auto inside = within({area.time.from - area.time.span() / 50, area.time.to + area.time.span() / 50});
    // One bit per cell and side: of many thousands of fills few places are left to draw.
    const bool crowded = static_cast<double>(inside.size()) * kCrowdedCell > 2 * area.rect.width();
    const double cellSize = crowded ? kCrowdedCell : kCell;
    const auto columns = static_cast<long>(area.rect.width() / cellSize) + 3;
    const auto rows = static_cast<long>(area.rect.height() / cellSize) + 3;
    std::vector<bool> taken(static_cast<std::size_t>(2 * columns * rows));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto i = inside.first; i < inside.last; ++i) {
        const auto& fill = (*m_fills)[i];
        const QPointF at(area.xOf(fill.time), area.yOf(fill.price));
        const long column = std::lround((at.x() - area.rect.left()) / cellSize) + 1;
        const long row = std::lround((at.y() - area.rect.top()) / cellSize) + 1;
        if (column < 0 || column >= columns || row < 0 || row >= rows)
            continue;
        const auto cell = static_cast<std::size_t>(2 * (row * columns + column) + (fill.side == Side::Buy ? 0 : 1));
        if (taken[cell])
            continue;
        taken[cell] = true;
        // A rim in the panel's colour keeps a triangle apart from the candle behind it.
        painter.setPen(QPen(theme.colour(Token::Panel), 1));
        painter.setBrush(theme.colour(fill.side == Side::Buy ? Token::Up : Token::Down));
        painter.drawPolygon(triangle(at, fill.side, crowded ? 0.8 : 1));
    }
    if (m_selected && m_fills && *m_selected < m_fills->size()) {
        const auto& fill = (*m_fills)[*m_selected];
        const QPointF at(area.xOf(fill.time), area.yOf(fill.price));
        painter.setPen(QPen(theme.colour(Token::Accent), 1.5));
        painter.setBrush(theme.colour(fill.side == Side::Buy ? Token::Up : Token::Down));
        painter.drawPolygon(triangle(at, fill.side, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middleOf(at, fill.side), 9, 9);
    }
    painter.restore();
}

std::vector<Reading> FillLayer::readingsAt(TimeNs, const NumberFormat&) const
{
    return {}; // a fill is told where one points at it: readingsOf()
}

std::optional<TimeNs> FillLayer::neighbour(TimeNs time, int direction) const
{
    if (!m_fills)
        return std::nullopt;
    const auto inside = within(direction > 0 ? TimeRange{time + 1, kNever - 1} : TimeRange{INT64_MIN, time - 1});
    if (inside.size() == 0)
        return std::nullopt;
    return (*m_fills)[direction > 0 ? inside.first : inside.last - 1].time;
}

std::optional<std::size_t> FillLayer::itemAt(const QPointF& position, const PlotArea& area) const
{
    const auto inside = within({area.timeAt(position.x() - kReach), area.timeAt(position.x() + kReach)});
    std::optional<std::size_t> nearest;
    double least = kReach * kReach;
    for (auto i = inside.first; i < inside.last; ++i) {
        const auto& fill = (*m_fills)[i];
        const QPointF away = middleOf({area.xOf(fill.time), area.yOf(fill.price)}, fill.side) - position;
        const double squared = QPointF::dotProduct(away, away);
        if (squared < least) {
            least = squared;
            nearest = i;
        }
    }
    return nearest;
}

std::vector<Reading> FillLayer::readingsOf(std::size_t item, const NumberFormat&) const
{
    if (!m_fills || item >= m_fills->size())
        return {};
    const auto& fill = (*m_fills)[item];
    const bool buy = fill.side == Side::Buy;
    const QString name = buy ? QCoreApplication::translate("wh::ui::FillLayer", "▲ Bought")
                             : QCoreApplication::translate("wh::ui::FillLayer", "▼ Sold");
    return {{name, fill.text, buy ? Token::Up : Token::Down}};
}

} // namespace wh::ui
