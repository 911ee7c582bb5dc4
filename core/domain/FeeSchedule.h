// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <string>
#include <vector>

namespace wh {

enum class Liquidity { Maker, Taker };
constexpr const char* toString(Liquidity liquidity)
{
    return liquidity == Liquidity::Maker ? "maker" : "taker";
}

/// In which asset a fee is taken.
enum class FeeCurrency {
    Quote,    ///< the settle asset, whatever the side
    Received, ///< spot venues' habit: base on a buy, quote on a sell
    FeeAsset, ///< a third asset (BNB …), at a stated price
};

/// Maker and taker rates in basis points of notional; negative is a rebate. Tiers step down with 30-day volume.
struct FeeSchedule
{
    struct Tier
    {
        Decimal volume30d; ///< in the settle asset; the tier holds from here on
        Decimal makerBps;
        Decimal takerBps;
        bool operator==(const Tier&) const = default;
    };

    std::vector<Tier> tiers = {{}}; ///< ascending by volume; the first from 0
    FeeCurrency currency = FeeCurrency::Quote;
    std::string feeAsset;  ///< for FeeCurrency::FeeAsset
    Decimal feeAssetPrice; ///< settle asset per fee asset, for FeeCurrency::FeeAsset; > 0

    static FeeSchedule flat(Decimal makerBps, Decimal takerBps);
    const Tier& tierAt(Decimal volume30d) const;
    /// The fee on a notional in the notional's asset: notional·bps/10^4, rounded half even to 18 digits.
    static Decimal fee(Decimal notional, Decimal bps);
    bool operator==(const FeeSchedule&) const = default;
};

} // namespace wh
