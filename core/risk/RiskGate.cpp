// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskGate.h"

#include "core/base/Suggest.h"
#include "core/domain/MarketEvent.h"
#include "core/market/OrderBook.h"
#include "core/risk/RefusalNumbers.h"

#include <algorithm>

namespace wh {

namespace {

bool hasLimit(OrderType type)
{
    return type == OrderType::Limit || type == OrderType::StopLimit;
}

/// The best price of a side, or of the other where that one is empty; 0 when both are.
Ticks touchOf(const OrderBook& book, Side side)
{
    if (side == Side::Sell ? book.hasAsk() : !book.hasBid() && book.hasAsk())
        return book.bestAsk();
    return book.hasBid() ? book.bestBid() : 0;
}

Ticks referenceOf(const OrderRequest& request, const OrderBook& book)
{
    if (hasLimit(request.type))
        return request.price;
    if (request.stopPrice != 0)
        return request.stopPrice;
    const Ticks touch = touchOf(book, opposite(request.side));
    // A trailing stop without a first stop: now, plus or minus its offset.
    return request.type == OrderType::TrailingStop ? touch + signOf(request.side) * request.trailingOffset : touch;
}

/// The deepest level that a market order of `lots` would reach on the book as it stands.
Ticks deepestTaken(const OrderBook& book, Side taken, Lots lots, Ticks fallback)
{
    Ticks deepest = fallback;
    book.forEachLevel(taken, [&deepest, &lots](Ticks price, Lots shown) {
        deepest = price;
        lots -= shown;
        return lots > 0;
    });
    return deepest;
}

bool isPriceInRange(Ticks price)
{
    return price >= -kMaxTicks && price <= kMaxTicks;
}

std::optional<Refusal> outOfRange(const OrderRequest& request, const Instrument& instrument)
{
    if (request.quantity < 1 || request.quantity > kMaxLots)
        return Refusal{"risk.quantity_out_of_range",
                       {quantityNumber("quantity", instrument, request.quantity),
                        quantityNumber("minimum", instrument, 1), quantityNumber("maximum", instrument, kMaxLots)}};
    for (const Ticks price : {request.price, request.stopPrice, request.trailingOffset}) {
        if (!isPriceInRange(price))
            return Refusal{"risk.price_out_of_range",
                           {{"price", saturatingProduct(instrument.tick, price), instrument.name.quote},
                            {"maximum", saturatingProduct(instrument.tick, kMaxTicks), instrument.name.quote}}};
    }
    return std::nullopt;
}

/// An order as it would stand after the amendment.
OrderRequest amended(const OrderRequest& original, const AmendRequest& amend)
{
    OrderRequest request = original;
    request.price = amend.price;
    request.quantity = amend.quantity;
    return request;
}

} // namespace

Error toError(const Refusal& refusal)
{
    Error error(refusal.code);
    for (const auto& number : refusal.numbers)
        error.context.push_back(
            {number.name, number.value.toString() + (number.unit.empty() ? std::string() : ' ' + number.unit)});
    return error;
}

const std::vector<std::string>& RiskGate::ownRefusals()
{
    static const std::vector<std::string> kCodes = {"risk.quantity_out_of_range", "risk.price_out_of_range",
                                                    "risk.value_out_of_range", "risk.amend_below_filled"};
    return kCodes;
}

std::optional<Refusal> RiskGate::ask(const OrderRequest& request, const RiskView& given, const OwnOrder* amending)
{
    const Instrument& instrument = given.instrument;
    if (auto refusal = outOfRange(request, instrument))
        return refusal;
    if (amending && request.quantity <= amending->filled)
        return Refusal{"risk.amend_below_filled",
                       {quantityNumber("quantity", instrument, request.quantity),
                        quantityNumber("filled", instrument, amending->filled)}};
    if (!m_scale || !m_scale->suits(instrument))
        m_scale.emplace(instrument);

    RiskView view = given;
    view.scale = &*m_scale;
    view.facts.remaining = request.quantity - (amending ? amending->filled : 0);
    view.facts.reference = referenceOf(request, view.book);
    view.facts.worst = request.type == OrderType::Market
                           ? deepestTaken(view.book, opposite(request.side), view.facts.remaining, view.facts.reference)
                           : view.facts.reference;
    view.facts.mark = view.book.hasBoth() ? view.book.mid() : 2 * view.facts.reference;
    view.facts.value = m_scale->value(2 * view.facts.reference, view.facts.remaining);
    if (view.facts.value >= ValueScale::ceiling())
        return Refusal{"risk.value_out_of_range",
                       {quantityNumber("quantity", instrument, view.facts.remaining),
                        priceNumber("price", instrument, 2 * view.facts.reference),
                        valueNumber("limit", instrument, ValueScale::ceiling())}};

    for (const auto& rule : m_rules) {
        if (auto refusal = rule->check(request, view, amending))
            return refusal;
    }
    for (const auto& rule : m_rules)
        rule->onApproved(request, view);
    return std::nullopt;
}

Verdict<OrderRequest> RiskGate::check(const OrderRequest& request, const RiskView& view)
{
    if (auto refusal = ask(request, view, nullptr))
        return *std::move(refusal);
    return RiskApproved<OrderRequest>(request);
}

Verdict<AmendRequest> RiskGate::check(const AmendRequest& amend, const OwnOrder& order, const OrderRequest& original,
                                      const RiskView& view)
{
    if (auto refusal = ask(amended(original, amend), view, &order))
        return *std::move(refusal);
    return RiskApproved<AmendRequest>(amend);
}

Verdict<AmendRequest> RiskGate::check(const AmendRequest& amend, const OwnOrder& order, const RiskView& view)
{
    OrderRequest original;
    original.id = order.id;
    original.side = order.side;
    original.type = order.type;
    original.postOnly = order.postOnly;
    original.reduceOnly = order.reduceOnly;
    return check(amend, order, original, view);
}

Result<std::unique_ptr<RiskGate>> makeRiskGate(const RiskRuleRegistry& registry,
                                               const std::vector<std::pair<std::string, std::string>>& settings,
                                               std::vector<Error>& mistakes)
{
    const std::size_t before = mistakes.size();
    std::vector<std::string> names;
    for (const auto& entry : registry.entries()) {
        for (const auto& spec : entry.info.parameters)
            names.push_back(entry.info.id + '.' + spec.name);
    }
    std::vector<std::unique_ptr<RiskRule>> rules;
    for (const auto& entry : registry.entries()) {
        const auto prefix = entry.info.id + '.';
        std::vector<std::pair<std::string, std::string>> own;
        for (const auto& [name, value] : settings) {
            if (std::find(names.begin(), names.end(), name) != names.end() && name.starts_with(prefix))
                own.emplace_back(name.substr(prefix.size()), value);
        }
        auto checked = ParameterValidation::check(entry.info.parameters, own, prefix);
        if (checked.isValid())
            rules.push_back(entry.create(checked.set));
        for (auto& mistake : checked.mistakes)
            mistakes.push_back(std::move(mistake));
    }
    for (const auto& [name, value] : settings) {
        if (std::find(names.begin(), names.end(), name) != names.end())
            continue;
        const auto nearest = nearestName(name, names);
        mistakes.push_back(
            Error("parameter.unknown", {{"field", name},
                                        {"value", value},
                                        {"remedy", nearest ? "did you mean " + *nearest + "?"
                                                           : std::string("the risk settings are listed in "
                                                                         "docs/reference/risk-rules.md")}}));
    }
    if (mistakes.size() > before)
        return mistakes[before];
    return std::make_unique<RiskGate>(std::move(rules));
}

} // namespace wh
