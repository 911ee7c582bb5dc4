// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"

namespace wh {

/// What quantities are worth, prepared for one instrument: exact like Instrument::value(), but without a division for
/// spot and linear contracts, and it never overflows. A value, any thread.
class ValueScale
{
public:
    explicit ValueScale(const Instrument& instrument);
    /// Whether this was prepared for an instrument like that.
    bool suits(const Instrument& instrument) const
    {
        return m_tick == instrument.tick && m_lot == instrument.lot && m_multiplier == instrument.multiplier &&
               m_kind == instrument.kind;
    }

    /// |value| of `lots` at a price in half ticks, in the settle asset; ceiling() for anything from there on. The signs
    /// of both numbers do not matter.
    Decimal value(HalfTicks half, Lots lots) const;
    /// 10^17 of the settle asset: what no real order is worth, and so far from Decimal's end that sums of a thousand
    /// such values are safe.
    static Decimal ceiling();

private:
    Decimal m_tick;
    Decimal m_lot;
    Decimal m_multiplier;
    ContractKind m_kind;
    Decimal m_factor; // spot and linear: of one lot at half a tick; inverse: of one lot at a price of 1
};

/// a·b, or the end of Decimal's range on that side. For comparisons of amounts that a user may have chosen.
Decimal saturatingProduct(Decimal a, std::int64_t b);

} // namespace wh
