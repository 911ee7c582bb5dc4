// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/position/PositionRule.h"

#include "core/portfolio/TradingAccount.h"
#include "core/risk/RefusalNumbers.h"

#include <algorithm>
#include <cstdlib>

namespace wh {

RiskRuleInfo PositionRule::info()
{
    return {
        .id = "position",
        .title = "Position",
        .description = "Caps the position that would stand if this order and every open one on its side were "
                       "filled, and none on the other. An order that does not make the position larger than it is "
                       "passes whatever the limit. A reduce-only order may not be larger than what it closes.",
        .parameters = {{.name = "max_quantity",
                        .type = ParameterType::Decimal,
                        .unit = "base",
                        .description = "Largest position either way, in the base asset (inverse contracts: in "
                                       "contracts); 0 for no limit.",
                        .defaultText = "0",
                        .minimum = "0",
                        .example = "2"},
                       {.name = "max_notional",
                        .type = ParameterType::Decimal,
                        .unit = "quote",
                        .description = "Largest value of the position at the mid, in the settle asset; 0 for no "
                                       "limit.",
                        .defaultText = "0",
                        .minimum = "0",
                        .example = "20000"}},
        .refusals = {"risk.reduce_only_increases", "risk.position_above_limit", "risk.position_notional_above_limit"}};
}

PositionRule::PositionRule(const ParameterSet& limits)
    : m_maxQuantity(limits.decimal("max_quantity")), m_maxNotional(limits.decimal("max_notional"))
{}

std::optional<Refusal> PositionRule::check(const OrderRequest& request, const RiskView& view, const OwnOrder*)
{
    const Instrument& instrument = view.instrument;
    const Lots held = view.account.position();
    const std::int64_t sign = signOf(request.side);
    if (request.reduceOnly) {
        const Lots closable = std::max<Lots>(0, -sign * held);
        if (view.facts.remaining <= closable)
            return std::nullopt;
        return Refusal{"risk.reduce_only_increases",
                       {quantityNumber("quantity", instrument, view.facts.remaining),
                        quantityNumber("position", instrument, held)}};
    }
    if (m_maxQuantity.isZero() && m_maxNotional.isZero())
        return std::nullopt;
    // In the order's direction: the furthest that the position could be carried.
    const Lots open = request.side == Side::Buy ? view.open.buyLots : view.open.sellLots;
    const Lots furthest = sign * held + open + view.facts.remaining;
    if (furthest <= std::abs(held))
        return std::nullopt;
    if (!m_maxQuantity.isZero()) {
        const auto position = quantityNumber("position", instrument, furthest);
        if (position.value > m_maxQuantity)
            return Refusal{
                "risk.position_above_limit",
                {quantityNumber("position", instrument, sign * furthest), {"limit", m_maxQuantity, position.unit}}};
    }
    if (!m_maxNotional.isZero()) {
        const Decimal value = view.scale->value(view.facts.mark, furthest);
        if (value > m_maxNotional)
            return Refusal{
                "risk.position_notional_above_limit",
                {valueNumber("notional", instrument, value), valueNumber("limit", instrument, m_maxNotional)}};
    }
    return std::nullopt;
}

} // namespace wh
