// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/ParameterSpec.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace wh {

/// A year as annualised volatility and drift mean it: 365.25 days, since these markets never close.
inline constexpr double kYearSeconds = 365.25 * 24 * 3600;

/// How the market behaves just now, beyond its price.
struct MarketMood
{
    double activity = 1; ///< factor on the rate of market orders
    double sellBias = 0; ///< share of the buyers that turn into sellers
    double depth = 1;    ///< factor on the quantity of newly quoted levels
    bool silent = false; ///< the feed is down: what happens now is not heard
};

/// The fundamental price of a generated market, on a fixed grid of time. Seeded; a clone goes on exactly as its
/// original would. One thread. Source of the formulas: the module's reference page, docs/reference/generators.md.
class PriceProcess
{
public:
    virtual ~PriceProcess() = default;
    /// Moves on by one step, to `elapsed` since the start. @return ln(price / start price)
    virtual double advance(DurationNs elapsed) = 0;
    /// As of the last advance().
    virtual MarketMood mood() const = 0;
    /// Merton jumps so far, 0 for every other model.
    virtual std::int64_t jumps() const = 0;
    virtual std::unique_ptr<PriceProcess> clone() const = 0;

    /// The process of a model that MarketGenerator::models() names, with checked parameters.
    static std::unique_ptr<PriceProcess> create(std::string_view model, const ParameterSet& parameters, DurationNs step,
                                                std::uint64_t seed);
};

} // namespace wh
