// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/order_size/OrderSizeRule.h"

#include "core/risk/RefusalNumbers.h"

namespace wh {

RiskRuleInfo OrderSizeRule::info()
{
    return {.id = "order_size",
            .title = "Order size",
            .description = "Caps the quantity and the notional of one order. An amended order counts with its new "
                           "total. A market order is valued at the touch that it would take, a stop at its trigger.",
            .parameters = {{.name = "max_quantity",
                            .type = ParameterType::Decimal,
                            .unit = "base",
                            .description = "Largest quantity of one order, in the base asset (inverse contracts: in "
                                           "contracts); 0 for no limit.",
                            .defaultText = "0",
                            .minimum = "0",
                            .example = "0.5"},
                           {.name = "max_notional",
                            .type = ParameterType::Decimal,
                            .unit = "quote",
                            .description = "Largest notional of one order, in the settle asset; 0 for no limit.",
                            .defaultText = "0",
                            .minimum = "0",
                            .example = "5000"}},
            .refusals = {"risk.quantity_above_limit", "risk.notional_above_limit"}};
}

OrderSizeRule::OrderSizeRule(const ParameterSet& limits)
    : m_maxQuantity(limits.decimal("max_quantity")), m_maxNotional(limits.decimal("max_notional"))
{}

std::optional<Refusal> OrderSizeRule::check(const OrderRequest& request, const RiskView& view, const OwnOrder*)
{
    if (!m_maxQuantity.isZero()) {
        const auto quantity = quantityNumber("quantity", view.instrument, request.quantity);
        if (quantity.value > m_maxQuantity)
            return Refusal{"risk.quantity_above_limit", {quantity, {"limit", m_maxQuantity, quantity.unit}}};
    }
    if (!m_maxNotional.isZero()) {
        const Decimal notional = view.scale->value(2 * view.facts.reference, request.quantity);
        if (notional > m_maxNotional)
            return Refusal{"risk.notional_above_limit",
                           {valueNumber("notional", view.instrument, notional),
                            valueNumber("limit", view.instrument, m_maxNotional)}};
    }
    return std::nullopt;
}

} // namespace wh
