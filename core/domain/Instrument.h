// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/domain/FeeSchedule.h"
#include "core/domain/Side.h"

#include <string>
#include <string_view>

namespace wh {

/// What one lot is worth, and in which asset gains are settled.
enum class ContractKind {
    Spot,    ///< base changes hands for quote
    Linear,  ///< a contract on the base, settled in quote (USDⓈ-M perpetuals)
    Inverse, ///< a contract of a fixed quote amount, settled in base (COIN-M perpetuals)
};
const char* toString(ContractKind kind);
Result<ContractKind> parseContractKind(std::string_view text);

/// "VENUE:BASE/QUOTE".
struct InstrumentName
{
    std::string venue;
    std::string base;
    std::string quote;

    /// Venue lower case, assets upper case; letters, digits, '-', '_' and '.' only.
    /// @return instrument.malformed {value, remedy}
    static Result<InstrumentName> parse(std::string_view text);
    std::string toString() const { return venue + ':' + base + '/' + quote; }
    bool operator==(const InstrumentName&) const = default;
};

/// A tradable thing at one venue, with the rules an order must obey. A value, any thread.
///
/// Values in `settleAsset()`: spot and linear lots are worth price·lot·multiplier; inverse contracts are held as their
/// negative value -lot·multiplier/price, so that for every kind buying q lots costs q·unitValue(price), equity is
/// cash + position·unitValue(mid), and profit is their change. Source: docs/concepts/numbers-and-time.md.
struct Instrument
{
    InstrumentName name;
    ContractKind kind = ContractKind::Spot;
    Decimal tick;                    ///< quote per base, > 0
    Decimal lot;                     ///< base units (inverse: contracts) per lot, > 0
    Decimal multiplier = Decimal(1); ///< base per contract (linear) or quote per contract (inverse)
    Lots minQuantity = 1;
    Lots maxQuantity = INT64_C(1) << 50;
    Decimal minNotional;  ///< in settleAsset() for spot and linear, in quote for inverse; 0: none
    double priceBand = 0; ///< an order further than this share from the mid is refused; 0: none
    FeeSchedule fees;

    bool isDerivative() const { return kind != ContractKind::Spot; }
    /// The asset in which cash, profit and fees (unless in a fee asset) are kept: quote, or base for inverse.
    const std::string& settleAsset() const { return kind == ContractKind::Inverse ? name.base : name.quote; }

    Decimal price(Ticks ticks) const { return tick * ticks; }
    Decimal halfPrice(HalfTicks half) const;
    Decimal quantity(Lots lots) const { return lot * lots; }
    double priceAsDouble(Ticks ticks) const { return tick.toDouble() * static_cast<double>(ticks); }

    /// Value of +1 lot at a price, in settleAsset(); rounded half even to 18 digits only for inverse contracts.
    Decimal unitValue(HalfTicks half) const;
    /// lots·unitValue(price): what buying `lots` costs. Exactly additive in `lots`.
    Decimal value(HalfTicks half, Lots lots) const { return unitValue(half) * lots; }
    /// |value|, for fees and limits.
    Decimal notional(Ticks ticks, Lots lots) const { return value(2 * ticks, lots).abs(); }

    /// The whole ticks of a price. @return instrument.price_off_tick {price, tick, below, above} or
    /// instrument.price_out_of_range
    Result<Ticks> ticksOf(Decimal price) const;
    /// The whole lots of a quantity. @return instrument.quantity_off_lot {quantity, lot} or
    /// instrument.quantity_out_of_range
    Result<Lots> lotsOf(Decimal quantity) const;

    /// tick > 0, lot > 0, digits that fit (tick and lot and half a tick multiply within 18 digits), min <= max.
    /// @return instrument.invalid {field, value, remedy}
    Result<void> validate() const;
    bool operator==(const Instrument&) const = default;
};

} // namespace wh
