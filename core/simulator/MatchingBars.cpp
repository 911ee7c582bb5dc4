// SPDX-License-Identifier: GPL-3.0-or-later
// The path of a bar: what our orders meet as the price moves in straight lines from one point to the next.
#include "core/simulator/MatchingEngine.h"

#include "core/simulator/PriceOrder.h"

#include <algorithm>
#include <utility>

namespace wh {

void MatchingEngine::takeFromBar(const OrderRequest& request, Lots& remaining)
{
    if (m_barVolume == 0 || !allows(request, m_barPrice))
        return;
    const Side facing = opposite(request.side);
    const Orders& own = orders(facing);
    const bool meetsOwn = !own.empty() && reaches(facing, own.front().request.price, m_barPrice);
    expireOwnBefore(request, m_barPrice);
    if (meetsOwn && request.selfTrade != SelfTradePrevention::ExpireMaker) {
        remaining = 0;
        m_sink.onExpired(request, "venue.self_trade_prevented");
        return;
    }
    Lots lots = reducible(request, std::min(remaining, m_barVolume));
    if (m_settings.impact.isOn() && request.type != OrderType::Market) {
        const Ticks room = (request.price - m_barPrice) * signOf(request.side);
        lots = m_impact.within(m_settings.impact, request.side, m_barPrice, room, lots, m_now);
    }
    if (lots == 0)
        return;
    const Ticks worse = m_impact.worseBy(m_settings.impact, request.side, m_barPrice, lots, m_now);
    m_barVolume -= lots;
    if (m_settings.impact.isOn())
        m_impact.take(m_settings.impact, request.side, lots, m_now);
    remaining -= lots;
    m_sink.onMatched(request, m_barPrice + signOf(request.side) * worse, lots, Liquidity::Taker, 2 * m_barPrice);
    cancelGroup(request);
    endReduceOnly(request, remaining);
}

void MatchingEngine::onBarPoint(Ticks price, Lots volume, TimeNs now)
{
    m_now = std::max(m_now, now);
    const bool jumps = std::exchange(m_barOpens, false) || !m_onBars;
    const bool isFirst = !std::exchange(m_onBars, true);
    m_barVolume = volume;
    if (jumps) {
        m_barPrice = price; // what stood in the way of a jump finds the price beyond it
    } else {
        while (const auto trigger = nextTriggerTowards(price)) {
            m_barPrice = *trigger;
            fillThrough(m_barPrice);
            triggerStops(m_barPrice, now);
        }
        m_barPrice = price;
    }
    if (!isFirst)
        fillThrough(price);
    // At the very price at which the path turned, only a share of the volume comes to us.
    auto share = static_cast<Lots>(m_settings.barQueueShare * static_cast<double>(m_barVolume));
    for (const Side side : {Side::Buy, Side::Sell}) {
        for (auto& order : orders(side)) {
            if (order.request.price != price || share == 0)
                continue;
            const Lots done = execute(order, price, std::min(share, order.remaining), Liquidity::Maker, 2 * price);
            share -= done;
            m_barVolume -= done;
        }
    }
    sweepFilled();
    if (!m_stops.empty())
        triggerStops(price, now);
}

/// Orders that the price has traded through fill at their own prices, as far as the volume goes.
void MatchingEngine::fillThrough(Ticks price)
{
    for (const Side side : {Side::Buy, Side::Sell}) {
        for (auto& order : orders(side)) {
            const bool through = side == Side::Buy ? order.request.price > price : order.request.price < price;
            if (through && m_barVolume > 0)
                m_barVolume -= execute(order, order.request.price, std::min(m_barVolume, order.remaining),
                                       Liquidity::Maker, 2 * price);
        }
    }
    sweepFilled();
}

/// The first trigger that the price meets on its way from where it stands, before it gets there.
std::optional<Ticks> MatchingEngine::nextTriggerTowards(Ticks price)
{
    std::optional<Ticks> nearest;
    const bool falls = price < m_barPrice;
    for (auto& stop : m_stops) {
        (void)isTriggered(stop, m_barPrice); // a trailing stop has followed the price so far
        const bool selling = stop.request.side == Side::Sell;
        if (selling != falls || (falls ? stop.trigger <= price : stop.trigger >= price))
            continue;
        const Ticks met = falls ? std::min(stop.trigger, m_barPrice) : std::max(stop.trigger, m_barPrice);
        if (!nearest || (falls ? met > *nearest : met < *nearest))
            nearest = met;
    }
    return nearest;
}

} // namespace wh
