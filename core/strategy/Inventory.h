// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/StrategyContext.h"

#include <optional>

namespace wh {

/// An account's holding as shares of its equity, the same for every kind of contract, so that strategies need not care.
///
/// The *base share* is, for spot, the base's value ÷ equity, from 0 (all quote) to 1 (all base). A contract account has
/// no base to hold, so there it is (1 + exposure ÷ equity)/2: 0.5 is flat, 1 is long for the whole equity, 0 is short
/// for it. A value; numbers are for decisions, not for ledgers.
struct Inventory
{
    double mid = 0;          ///< in ticks
    double unitValue = 0;    ///< |value of one lot| at the mid, in the settle asset
    double equity = 0;       ///< in the settle asset, > 0
    double position = 0;     ///< lots, signed
    double lotsPerShare = 0; ///< change of position, in lots, that moves the base share by 1
    double flatShare = 0;    ///< base share of an empty position: 0 for spot, 0.5 for contracts

    /// Nothing where the book lacks a side, or there is no equity left. Marked at the mid.
    static std::optional<Inventory> of(const StrategyContext& context);
    /// The same for an account of that equity (in the settle asset) and position.
    static std::optional<Inventory> of(const Instrument& instrument, HalfTicks mid, Decimal equity, Lots position);

    double baseShare() const { return flatShare + position / lotsPerShare; }
    double lotsAt(double share) const { return (share - flatShare) * lotsPerShare; }
    /// -1 where the base share has reached target − range, 0 at the target, 1 at target + range and beyond.
    double skew(double target, double range) const;
    /// Lots for a share of equity, unrounded.
    double lotsOfEquity(double share) const { return share * equity / unitValue; }
};

/// The least order at `price` that the venue takes, in lots: by quantity and by notional.
Lots minimumLots(const Instrument& instrument, Ticks price);

/// An order's quantity before any skew: `size` (in base units, or contracts) where it is > 0, else `share` of equity;
/// rounded down to lots and raised to the venue's least order. @return 0 where even that is above its largest
Lots orderLots(const Instrument& instrument, const Inventory& inventory, Decimal size, double share);

/// The same as it was asked for: a given `size` is neither raised nor bounded. kMaxLots where it cannot be counted.
Lots askedLots(const Instrument& instrument, const Inventory& inventory, Decimal size, double share);

} // namespace wh
