// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/self_trade/SelfTradeRule.h"

#include "core/risk/RefusalNumbers.h"

namespace wh {

RiskRuleInfo SelfTradeRule::info()
{
    return {.id = "self_trade",
            .title = "Self-trade",
            .description = "An order that would meet an own resting limit order on the other side is refused: cancel "
                           "that one first. An own order whose cancel has been sent does not count, since the cancel "
                           "reaches the venue first, and the venue's own prevention stands behind. A market order "
                           "meets what lies within the levels that it would reach; stops are left to the venue.",
            .parameters = {},
            .refusals = {"risk.self_trade"}};
}

SelfTradeRule::SelfTradeRule(const ParameterSet&) {}

std::optional<Refusal> SelfTradeRule::check(const OrderRequest& request, const RiskView& view, const OwnOrder*)
{
    if (request.type != OrderType::Limit && request.type != OrderType::Market)
        return std::nullopt;
    if ((request.side == Side::Buy ? view.open.sellLots : view.open.buyLots) == 0)
        return std::nullopt;
    const std::int64_t sign = signOf(request.side);
    for (const OwnOrder& own : view.orders) {
        if (own.side == request.side || own.type != OrderType::Limit || own.status == OrderStatus::PendingCancel)
            continue;
        if ((view.facts.worst - own.price) * sign >= 0)
            return Refusal{"risk.self_trade",
                           {priceNumber("price", view.instrument, 2 * view.facts.worst),
                            priceNumber("own_price", view.instrument, 2 * own.price),
                            {"own_order", Decimal(static_cast<std::int64_t>(own.id.value)), ""}}};
    }
    return std::nullopt;
}

} // namespace wh
