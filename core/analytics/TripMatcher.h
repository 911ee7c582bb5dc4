// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/domain/Instrument.h"

#include <algorithm>
#include <deque>

namespace wh {

/// Matches fills first in, first out into round trips, each with its share of the fees and the best and worst mark
/// while it was open. What the account held before the first fill takes no part: a sale then opens a short trip.
///
/// Extremes of the mid are kept as a two-part queue, so that a mid costs O(1) however many lots are open, and a lot
/// amortised O(1) over its life. One thread.
class TripMatcher
{
public:
    /// The instrument is borrowed and outlives this.
    explicit TripMatcher(const Instrument& instrument) : m_instrument(instrument) {}

    /// The mid is now this; repeated values within a known range may be left out.
    void onMid(HalfTicks mid)
    {
        m_sinceTurn.include(mid);
        if (m_lots.size() > m_turned)
            m_lots.back().range.include(mid);
    }
    /// The holding changed by `change` lots (signed) at `price`, for fees worth `fees` in the settle asset. A fee taken
    /// in the base asset is in `change` already and counts as sold at `price`.
    void apply(TimeNs time, Ticks price, Decimal change, Decimal fees, HalfTicks mid, SpillList<RoundTrip>& trips);

    Decimal openQuantity() const; ///< lots, signed
    Decimal openCost() const;     ///< quantity·unitValue(entry) over the open lots
    Decimal openFees() const;     ///< paid for what is still open

private:
    struct Range
    {
        HalfTicks low = INT64_MAX;
        HalfTicks high = INT64_MIN;
        void include(HalfTicks mid)
        {
            low = std::min(low, mid);
            high = std::max(high, mid);
        }
        void include(const Range& other)
        {
            low = std::min(low, other.low);
            high = std::max(high, other.high);
        }
    };
    struct Lot
    {
        Decimal quantity; ///< signed
        Decimal fees;
        Ticks price = 0;
        TimeNs opened = 0;
        Range range; ///< turned lots: from opening to the turn; others: from opening to the next lot's opening
    };

    Range rangeOfOldest(HalfTicks mid);
    RoundTrip close(Lot& lot, Decimal quantity, Decimal fees, Ticks price, TimeNs time, const Range& range) const;

    const Instrument& m_instrument;
    std::deque<Lot> m_lots;
    std::size_t m_turned = 0; ///< so many of the oldest lots hold their whole range up to the last turn
    Range m_sinceTurn;
    Decimal m_strayFees; ///< of fills that changed nothing
};

} // namespace wh
