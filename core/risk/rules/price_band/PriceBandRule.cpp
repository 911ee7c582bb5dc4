// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/price_band/PriceBandRule.h"

#include "core/base/WideInteger.h"
#include "core/market/OrderBook.h"
#include "core/risk/RefusalNumbers.h"

#include <algorithm>
#include <cmath>

namespace wh {

namespace {

constexpr std::int64_t kWhole =
    1'000'000'000; // shares are compared in 10^-9, in whole numbers: no rounding at the limit

std::uint64_t sizeOf(std::int64_t value)
{
    return static_cast<std::uint64_t>(value < 0 ? -value : value);
}

} // namespace

RiskRuleInfo PriceBandRule::info()
{
    return {
        .id = "price_band",
        .title = "Price band",
        .description = "A limit may lie this far from the mid and no further, on either side; where the instrument "
                       "has a band of its own, the narrower holds. Without a live book with both sides nothing is "
                       "sent, since there is nothing to measure by. Stop prices are not measured: a stop belongs "
                       "far from the market, and its limit is measured from the stop.",
        .parameters = {{.name = "max_distance",
                        .type = ParameterType::Decimal,
                        .unit = "share",
                        .description = "Largest distance of a limit from the mid, as a share of the mid; 0 for none.",
                        .defaultText = "0.1",
                        .minimum = "0",
                        .maximum = "10",
                        .example = "0.05"}},
        .refusals = {"risk.book_not_live", "risk.price_outside_band"}};
}

PriceBandRule::PriceBandRule(const ParameterSet& limits)
    : m_widest(limits.decimal("max_distance").roundedUnitsOf(Decimal::fromUnits(1, 9), Rounding::Down).valueOr(0))
{}

std::optional<Refusal> PriceBandRule::check(const OrderRequest& request, const RiskView& view, const OwnOrder*)
{
    const OrderBook& book = view.book;
    if (!view.bookIsLive || !book.hasBoth())
        return Refusal{"risk.book_not_live",
                       {{"bid_levels", Decimal(static_cast<std::int64_t>(book.levels(Side::Buy))), "levels"},
                        {"ask_levels", Decimal(static_cast<std::int64_t>(book.levels(Side::Sell))), "levels"}}};
    if (request.type != OrderType::Limit && request.type != OrderType::StopLimit)
        return std::nullopt;
    std::int64_t widest = m_widest;
    if (view.instrument.priceBand > 0) {
        const auto venue = static_cast<std::int64_t>(std::llround(view.instrument.priceBand * double{kWhole}));
        widest = widest > 0 ? std::min(widest, venue) : venue;
    }
    if (widest == 0)
        return std::nullopt;
    const bool fromStop = request.type == OrderType::StopLimit && request.stopPrice > 0;
    const HalfTicks centre = fromStop ? 2 * request.stopPrice : book.mid();
    const HalfTicks distance = 2 * request.price - centre;
    if (multiplyWords(sizeOf(distance), sizeOf(kWhole)) <= multiplyWords(sizeOf(centre), sizeOf(widest)))
        return std::nullopt;
    const auto share = Decimal::divide(Decimal(distance), Decimal(centre)).valueOr({}).abs().rounded(9, Rounding::Up);
    return Refusal{"risk.price_outside_band",
                   {priceNumber("price", view.instrument, 2 * request.price),
                    priceNumber(fromStop ? "stop_price" : "mid", view.instrument, centre),
                    {"distance", share, "share"},
                    {"limit", Decimal::fromUnits(widest, 9), "share"}}};
}

} // namespace wh
