// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/open_orders/OpenOrdersRule.h"

namespace wh {

RiskRuleInfo OpenOrdersRule::info()
{
    return {.id = "open_orders",
            .title = "Open orders",
            .description = "Caps the number of live orders; one whose cancel is under way still counts. An amendment "
                           "adds none.",
            .parameters = {{.name = "max_count",
                            .type = ParameterType::Integer,
                            .unit = "orders",
                            .description = "Most live orders at a time; 0 for no limit.",
                            .defaultText = "200",
                            .minimum = "0",
                            .maximum = "100000",
                            .example = "20"}},
            .refusals = {"risk.open_orders_above_limit"}};
}

OpenOrdersRule::OpenOrdersRule(const ParameterSet& limits)
    : m_max(static_cast<std::size_t>(limits.integer("max_count")))
{}

std::optional<Refusal> OpenOrdersRule::check(const OrderRequest&, const RiskView& view, const OwnOrder* amending)
{
    if (amending || m_max == 0 || view.open.count < m_max)
        return std::nullopt;
    return Refusal{"risk.open_orders_above_limit",
                   {{"open", Decimal(static_cast<std::int64_t>(view.open.count) + 1), "orders"},
                    {"limit", Decimal(static_cast<std::int64_t>(m_max)), "orders"}}};
}

} // namespace wh
