// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/QuoteLayer.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr double kFoot = 3;       ///< logical pixels, away from the market
constexpr double kLeastFoot = 10; ///< shorter strokes have none: it would hide them

} // namespace

QuoteLayer::QuoteLayer(QString name, ValueFormat format) : ChartLayer(std::move(name), Token::Muted, std::move(format))
{}

TimeRange QuoteLayer::extent() const
{
    if (!m_quotes || m_quotes->empty())
        return {};
    TimeRange range{m_quotes->front().from, m_quotes->front().to};
    for (const auto& quote : *m_quotes)
        range.to = std::max(range.to, quote.to);
    return range;
}

ValueRange QuoteLayer::valuesIn(const TimeRange& range) const
{
    ValueRange values;
    if (!m_quotes || range.isEmpty())
        return values;
    for (const auto& quote : *m_quotes) {
        if (quote.to >= range.from && quote.from <= range.to)
            values.include(quote.price);
    }
    return values;
}

void QuoteLayer::paint(QPainter& painter, const PlotArea& area, const Theme& theme) const
{
    if (!m_quotes)
        return;
    painter.save();
    const double pixel = 1 / area.deviceScale;
    const double width = std::max(1.0, area.deviceScale) * pixel;
    const QColor colours[] = {theme.mixed(Token::Up, Token::Panel, 0.75), theme.mixed(Token::Down, Token::Panel, 0.75)};
    const auto snap = [&](double v) { return std::floor(v * area.deviceScale) * pixel; };
    for (const auto& quote : *m_quotes) {
        if (quote.to < area.time.from || quote.from > area.time.to)
            continue;
        const bool isBid = quote.side == Side::Buy;
        const double left = std::max(area.rect.left(), area.xOf(quote.from));
        const double right = std::min(area.rect.right(), area.xOf(quote.to));
        const double y = snap(area.yOf(quote.price));
        painter.fillRect(QRectF(left, y, std::max(pixel, right - left), width), colours[isBid ? 0 : 1]);
        if (right - left >= kLeastFoot && quote.from >= area.time.from)
            painter.fillRect(QRectF(snap(left), isBid ? y : y - kFoot, width, kFoot), colours[isBid ? 0 : 1]);
    }
    painter.restore();
}

std::vector<Reading> QuoteLayer::readingsAt(TimeNs time, const NumberFormat& numbers) const
{
    std::optional<double> bid;
    std::optional<double> ask;
    if (m_quotes) {
        for (const auto& quote : *m_quotes) {
            if (time < quote.from || time >= quote.to)
                continue;
            if (quote.side == Side::Buy)
                bid = std::max(bid.value_or(quote.price), quote.price);
            else
                ask = std::min(ask.value_or(quote.price), quote.price);
        }
    }
    const auto say = [](const char* text) { return QCoreApplication::translate("wh::ui::QuoteLayer", text); };
    std::vector<Reading> readings;
    if (bid)
        readings.push_back(
            {say(QT_TRANSLATE_NOOP("wh::ui::QuoteLayer", "Own bid")), format().text(*bid, numbers), Token::Up});
    if (ask)
        readings.push_back(
            {say(QT_TRANSLATE_NOOP("wh::ui::QuoteLayer", "Own ask")), format().text(*ask, numbers), Token::Down});
    return readings;
}

std::optional<TimeNs> QuoteLayer::neighbour(TimeNs time, int direction) const
{
    std::optional<TimeNs> nearest;
    if (!m_quotes)
        return nearest;
    const auto consider = [&](TimeNs at) {
        if (direction > 0 ? at > time && (!nearest || at < *nearest) : at < time && (!nearest || at > *nearest))
            nearest = at;
    };
    for (const auto& quote : *m_quotes) {
        consider(quote.from);
        consider(quote.to);
    }
    return nearest;
}

} // namespace wh::ui
