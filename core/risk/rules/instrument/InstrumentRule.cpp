// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/instrument/InstrumentRule.h"

#include "core/market/OrderBook.h"
#include "core/risk/RefusalNumbers.h"

namespace wh {

namespace {

bool hasLimit(OrderType type)
{
    return type == OrderType::Limit || type == OrderType::StopLimit;
}

bool hasStop(OrderType type)
{
    return type == OrderType::StopMarket || type == OrderType::StopLimit;
}

std::optional<Refusal> checkQuantity(const OrderRequest& request, const Instrument& instrument)
{
    if (request.quantity < instrument.minQuantity)
        return Refusal{"risk.quantity_below_minimum",
                       {quantityNumber("quantity", instrument, request.quantity),
                        quantityNumber("minimum", instrument, instrument.minQuantity)}};
    if (request.quantity > instrument.maxQuantity)
        return Refusal{"risk.quantity_above_maximum",
                       {quantityNumber("quantity", instrument, request.quantity),
                        quantityNumber("maximum", instrument, instrument.maxQuantity)}};
    if (request.displayQuantity != 0 && (request.displayQuantity < instrument.minQuantity ||
                                         request.displayQuantity > request.quantity || !hasLimit(request.type)))
        return Refusal{"risk.display_quantity_invalid",
                       {quantityNumber("display_quantity", instrument, request.displayQuantity),
                        quantityNumber("minimum", instrument, instrument.minQuantity),
                        quantityNumber("quantity", instrument, request.quantity)}};
    return std::nullopt;
}

/// A stop on the wrong side of the market would trigger the moment it arrived.
std::optional<Refusal> checkStop(const OrderRequest& request, const RiskView& view)
{
    const Instrument& instrument = view.instrument;
    if (hasStop(request.type) && request.stopPrice < 1)
        return Refusal{
            "risk.stop_price_not_positive",
            {priceNumber("stop_price", instrument, 2 * request.stopPrice), priceNumber("minimum", instrument, 2)}};
    if (request.type == OrderType::TrailingStop && request.trailingOffset < 1)
        return Refusal{"risk.trailing_offset_not_positive",
                       {priceNumber("trailing_offset", instrument, 2 * request.trailingOffset),
                        priceNumber("minimum", instrument, 2)}};
    if (request.stopPrice == 0 || !view.bookIsLive || !view.book.hasBoth())
        return std::nullopt;
    if ((2 * request.stopPrice - view.book.mid()) * signOf(request.side) <= 0)
        return Refusal{"risk.stop_price_through_market",
                       {priceNumber("stop_price", instrument, 2 * request.stopPrice),
                        priceNumber("mid", instrument, view.book.mid())}};
    return std::nullopt;
}

std::optional<Refusal> checkNotional(const OrderRequest& request, const RiskView& view)
{
    const Instrument& instrument = view.instrument;
    if (instrument.minNotional.isZero() || request.reduceOnly || view.facts.reference == 0)
        return std::nullopt;
    const bool inverse = instrument.kind == ContractKind::Inverse;
    const Decimal notional = inverse ? saturatingProduct(instrument.lot * instrument.multiplier, request.quantity)
                                     : view.scale->value(2 * view.facts.reference, request.quantity);
    if (notional >= instrument.minNotional)
        return std::nullopt;
    return Refusal{
        "risk.notional_below_minimum",
        {{"notional", notional, instrument.name.quote}, {"minimum", instrument.minNotional, instrument.name.quote}}};
}

} // namespace

RiskRuleInfo InstrumentRule::info()
{
    return {.id = "instrument",
            .title = "Instrument",
            .description = "What the venue would refuse anyway is refused before it is sent: quantities outside the "
                           "instrument's limits, a notional below its minimum (reduce-only orders are exempt, as at "
                           "the venues), prices that are not positive, stops on the wrong side of the mid, and options "
                           "that exclude each other. An amendment is checked as the order that it would make. The "
                           "limits come from the instrument, so there is nothing to set.",
            .parameters = {},
            .refusals = {"risk.quantity_below_minimum", "risk.quantity_above_maximum", "risk.display_quantity_invalid",
                         "risk.price_not_positive", "risk.stop_price_not_positive", "risk.trailing_offset_not_positive",
                         "risk.stop_price_through_market", "risk.notional_below_minimum", "risk.post_only_conflict",
                         "risk.expiry_past", "risk.amend_without_limit"}};
}

InstrumentRule::InstrumentRule(const ParameterSet&) {}

std::optional<Refusal> InstrumentRule::check(const OrderRequest& request, const RiskView& view,
                                             const OwnOrder* amending)
{
    const Instrument& instrument = view.instrument;
    if (auto refusal = checkQuantity(request, instrument))
        return refusal;
    if (hasLimit(request.type) && request.price < 1)
        return Refusal{"risk.price_not_positive",
                       {priceNumber("price", instrument, 2 * request.price), priceNumber("minimum", instrument, 2)}};
    if (amending) {
        // A market order is done before an amendment could reach it.
        if (request.type == OrderType::Market)
            return Refusal{"risk.amend_without_limit", {quantityNumber("quantity", instrument, request.quantity)}};
    } else {
        if (auto refusal = checkStop(request, view))
            return refusal;
        const bool mayRest = hasLimit(request.type) && request.timeInForce != TimeInForce::Ioc &&
                             request.timeInForce != TimeInForce::Fok;
        if (request.postOnly && !mayRest)
            return Refusal{"risk.post_only_conflict", {quantityNumber("quantity", instrument, request.quantity)}};
        if (request.timeInForce == TimeInForce::Gtd && request.expiry <= view.now)
            return Refusal{"risk.expiry_past",
                           {{"expiry", Decimal::fromUnits(request.expiry, 9), "s since 1970"},
                            {"now", Decimal::fromUnits(view.now, 9), "s since 1970"}}};
    }
    return checkNotional(request, view);
}

} // namespace wh
