// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/CandleLayer.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kLeastPitch = 4;  ///< logical pixels from candle to candle
constexpr double kWidestBody = 40; ///< logical pixels

QString say(const char* text)
{
    return QCoreApplication::translate("wh::ui::CandleLayer", text);
}

} // namespace

CandleLayer::CandleLayer(QString name, ValueFormat format) : ChartLayer(std::move(name), Token::Text, std::move(format))
{}

TimeRange CandleLayer::extent() const
{
    return m_bars ? m_bars->extent() : TimeRange{};
}

ValueRange CandleLayer::valuesIn(const TimeRange& range) const
{
    if (!m_bars || range.isEmpty())
        return {};
    const auto inside = m_bars->within(range);
    return m_bars->extremes(inside.first, inside.last);
}

DurationNs CandleLayer::drawnInterval(const PlotArea& area) const
{
    const auto least = static_cast<DurationNs>(std::ceil(kLeastPitch / area.perNs()));
    return m_bars ? widerInterval(m_bars->interval(), least) : 0;
}

void CandleLayer::paint(QPainter& painter, const PlotArea& area, const Theme& theme) const
{
    if (!m_bars || m_bars->size() == 0)
        return;
    const auto interval = drawnInterval(area);
    const auto inside = m_bars->within(area.time);
    const double pixel = 1 / area.deviceScale;
    const auto snap = [&](double v) { return std::round(v * area.deviceScale) * pixel; };
    // An odd number of device pixels, so that the wick stands in the middle.
    const double pitch = static_cast<double>(interval) * area.perNs() * area.deviceScale;
    double body = std::floor(std::min(pitch * 0.7, kWidestBody * area.deviceScale));
    if (static_cast<long>(body) % 2 == 0)
        body -= 1;
    body = std::max(3.0, body) * pixel;
    const double line = std::max(1.0, std::round(area.deviceScale)) * pixel;

    std::vector<QRectF> up;
    std::vector<QRectF> down;
    std::vector<QRectF> hollows;
    const auto add = [&](const Candle& bar, TimeNs slot) {
        const double middle = snap(area.xOf(slot + interval / 2));
        const bool rose = bar.close >= bar.open;
        const double top = snap(area.yOf(std::max(bar.open, bar.close)));
        const double bottom = std::max(snap(area.yOf(std::min(bar.open, bar.close))), top + line);
        const double high = snap(area.yOf(bar.high));
        const double low = std::max(snap(area.yOf(bar.low)), bottom);
        auto& marks = rose ? up : down;
        const double left = middle - snap(body / 2);
        if (high < top)
            marks.emplace_back(middle - line / 2, high, line, top - high);
        if (low > bottom)
            marks.emplace_back(middle - line / 2, bottom, line, low - bottom);
        marks.emplace_back(left, top, body, bottom - top);
        if (rose && bottom - top > 2 * line && body > 2 * line)
            hollows.emplace_back(left + line, top + line, body - 2 * line, bottom - top - 2 * line);
    };

    if (interval == m_bars->interval()) {
        for (auto i = inside.first; i < inside.last; ++i)
            add((*m_bars)[i], (*m_bars)[i].openTime);
    } else {
        // Slots are counted from the epoch, so that a candle is the same one wherever the view stands.
        for (auto i = inside.first; i < inside.last;) {
            const TimeNs at = (*m_bars)[i].openTime;
            const TimeNs slot = at - (at % interval + interval) % interval;
            const auto first = m_bars->indexAtOrAfter(slot, i >= 64 ? i - 64 : 0);
            const auto last = m_bars->indexAtOrAfter(slot + interval, i);
            add(m_bars->merged(std::min(first, i), last), slot);
            i = last;
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::Down));
    painter.drawRects(down.data(), static_cast<int>(down.size()));
    painter.setBrush(theme.colour(Token::Up));
    painter.drawRects(up.data(), static_cast<int>(up.size()));
    painter.setBrush(theme.colour(Token::Panel));
    painter.drawRects(hollows.data(), static_cast<int>(hollows.size()));
    painter.restore();
}

std::vector<Reading> CandleLayer::readingsAt(TimeNs time, const NumberFormat& numbers) const
{
    const auto index = m_bars ? m_bars->at(time) : std::nullopt;
    if (!index)
        return {};
    const auto& bar = (*m_bars)[*index];
    const Token direction = bar.close >= bar.open ? Token::Up : Token::Down;
    const auto text = [&](double value) { return format().text(value, numbers); };
    return {{say(QT_TRANSLATE_NOOP("wh::ui::CandleLayer", "Open")), text(bar.open), Token::Text},
            {say(QT_TRANSLATE_NOOP("wh::ui::CandleLayer", "High")), text(bar.high), Token::Text},
            {say(QT_TRANSLATE_NOOP("wh::ui::CandleLayer", "Low")), text(bar.low), Token::Text},
            {say(QT_TRANSLATE_NOOP("wh::ui::CandleLayer", "Close")),
             arrowOf(bar.close >= bar.open ? 1 : -1) + u' ' + format().textWithUnit(bar.close, numbers), direction}};
}

std::optional<TimeNs> CandleLayer::neighbour(TimeNs time, int direction) const
{
    if (!m_bars || m_bars->size() == 0)
        return std::nullopt;
    const auto next = m_bars->indexAtOrAfter(time + (direction > 0 ? 1 : 0));
    if (direction > 0)
        return next < m_bars->size() ? std::optional((*m_bars)[next].openTime) : std::nullopt;
    return next > 0 ? std::optional((*m_bars)[next - 1].openTime) : std::nullopt;
}

} // namespace wh::ui
