// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/Inventory.h"

#include "core/domain/MarketEvent.h"

#include <algorithm>
#include <cmath>

namespace wh {

std::optional<Inventory> Inventory::of(const StrategyContext& context)
{
    const auto& book = context.book();
    if (!book.hasBoth())
        return std::nullopt;
    return of(context.instrument(), book.mid(), context.equity(), context.position());
}

std::optional<Inventory> Inventory::of(const Instrument& instrument, HalfTicks mid, Decimal equity, Lots position)
{
    if (mid <= 0)
        return std::nullopt;
    Inventory inventory;
    inventory.mid = static_cast<double>(mid) / 2;
    inventory.unitValue = std::abs(instrument.unitValue(mid).toDouble());
    inventory.equity = equity.toDouble();
    inventory.position = static_cast<double>(position);
    if (!(inventory.equity > 0) || !(inventory.unitValue > 0))
        return std::nullopt;
    const bool derivative = instrument.isDerivative();
    inventory.flatShare = derivative ? 0.5 : 0;
    inventory.lotsPerShare = (derivative ? 2 : 1) * inventory.equity / inventory.unitValue;
    return inventory;
}

double Inventory::skew(double target, double range) const
{
    return std::clamp((baseShare() - target) / range, -1.0, 1.0);
}

Lots minimumLots(const Instrument& instrument, Ticks price)
{
    Lots least = std::max<Lots>(1, instrument.minQuantity);
    if (instrument.minNotional.sign() > 0) {
        const Decimal perLot = instrument.kind == ContractKind::Inverse ? instrument.lot * instrument.multiplier
                                                                        : instrument.notional(price, 1);
        if (perLot.sign() > 0) {
            if (const auto lots = instrument.minNotional.roundedUnitsOf(perLot, Rounding::Ceiling))
                least = std::max(least, *lots);
        }
    }
    return least;
}

Lots orderLots(const Instrument& instrument, const Inventory& inventory, Decimal size, double share)
{
    Lots lots = 0;
    if (size.sign() > 0) {
        if (const auto whole = size.roundedUnitsOf(instrument.lot, Rounding::Floor))
            lots = *whole;
    } else {
        lots = static_cast<Lots>(std::min(inventory.lotsOfEquity(share), 9e15));
    }
    const Lots least = minimumLots(instrument, std::max<Ticks>(1, static_cast<Ticks>(inventory.mid)));
    lots = std::clamp<Lots>(lots, least, std::max(least, instrument.maxQuantity));
    return lots <= instrument.maxQuantity ? lots : 0;
}

Lots askedLots(const Instrument& instrument, const Inventory& inventory, Decimal size, double share)
{
    if (size.sign() > 0)
        return std::min(size.roundedUnitsOf(instrument.lot, Rounding::Floor).valueOr(kMaxLots), kMaxLots);
    return orderLots(instrument, inventory, size, share);
}

} // namespace wh
