// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/TripMatcher.h"

namespace wh {

namespace {

/// part/whole of an amount; all of it when the part is the whole, so that shares sum to the amount exactly.
Decimal shareOf(Decimal amount, Decimal part, Decimal whole)
{
    return part == whole || amount.isZero() ? amount : amount * (part / whole);
}

} // namespace

TripMatcher::Range TripMatcher::rangeOfOldest(HalfTicks mid)
{
    if (m_turned == 0) {
        Range younger;
        for (std::size_t i = m_lots.size(); i-- > 0;) {
            m_lots[i].range.include(younger);
            younger = m_lots[i].range;
        }
        m_turned = m_lots.size();
        m_sinceTurn = {mid, mid};
    }
    Range range = m_lots.front().range;
    range.include(m_sinceTurn);
    return range;
}

RoundTrip TripMatcher::close(Lot& lot, Decimal quantity, Decimal fees, Ticks price, TimeNs time,
                             const Range& range) const
{
    const Decimal held = lot.quantity.abs();
    const Decimal openingFees = shareOf(lot.fees, quantity, held);
    const Decimal closed = lot.quantity.isNegative() ? -quantity : quantity;
    lot.quantity -= closed;
    lot.fees -= openingFees;

    const Decimal entry = m_instrument.unitValue(2 * lot.price) * closed;
    const auto gain = [&](HalfTicks half) { return m_instrument.unitValue(half) * closed - entry; };
    const Decimal gross = gain(2 * price);
    const Decimal atLow = gain(range.low);
    const Decimal atHigh = gain(range.high);

    RoundTrip trip;
    trip.side = closed.isNegative() ? Side::Sell : Side::Buy;
    trip.opened = lot.opened;
    trip.closed = time;
    trip.quantity = quantity;
    trip.entryPrice = lot.price;
    trip.exitPrice = price;
    trip.fees = openingFees + fees;
    trip.profit = gross - trip.fees;
    trip.worst = std::min({Decimal(), gross, atLow, atHigh});
    trip.best = std::max({Decimal(), gross, atLow, atHigh});
    return trip;
}

void TripMatcher::apply(TimeNs time, Ticks price, Decimal change, Decimal fees, HalfTicks mid,
                        SpillList<RoundTrip>& trips)
{
    onMid(mid);
    if (change.isZero()) {
        m_strayFees += fees;
        return;
    }
    while (!change.isZero() && !m_lots.empty() && m_lots.front().quantity.isNegative() != change.isNegative()) {
        const Range range = rangeOfOldest(mid);
        Lot& lot = m_lots.front();
        const Decimal quantity = std::min(lot.quantity.abs(), change.abs());
        const Decimal closingFees = shareOf(fees, quantity, change.abs());
        trips.push_back(close(lot, quantity, closingFees, price, time, range));
        fees -= closingFees;
        change += change.isNegative() ? quantity : -quantity;
        if (lot.quantity.isZero()) {
            m_lots.pop_front();
            --m_turned;
        }
    }
    if (!change.isZero())
        m_lots.push_back({change, fees, price, time, {mid, mid}});
}

Decimal TripMatcher::openQuantity() const
{
    Decimal sum;
    for (const auto& lot : m_lots)
        sum += lot.quantity;
    return sum;
}

Decimal TripMatcher::openCost() const
{
    Decimal sum;
    for (const auto& lot : m_lots)
        sum += m_instrument.unitValue(2 * lot.price) * lot.quantity;
    return sum;
}

Decimal TripMatcher::openFees() const
{
    Decimal sum = m_strayFees;
    for (const auto& lot : m_lots)
        sum += lot.fees;
    return sum;
}

} // namespace wh
