// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/order_rate/OrderRateRule.h"

#include <algorithm>

namespace wh {

RiskRuleInfo OrderRateRule::info()
{
    return {.id = "order_rate",
            .title = "Order rate",
            .description = "Caps new orders and amendments per second by a bucket of tokens: `burst` may go at once, "
                           "and `max_per_second` come back each second. What another rule refuses takes no token, and "
                           "a cancel needs none.",
            .parameters = {{.name = "max_per_second",
                            .type = ParameterType::Integer,
                            .unit = "1/s",
                            .description = "Orders and amendments a second in the long run; 0 for no limit.",
                            .defaultText = "200",
                            .minimum = "0",
                            .maximum = "1000000",
                            .example = "20"},
                           {.name = "burst",
                            .type = ParameterType::Integer,
                            .unit = "orders",
                            .description = "How many may go at once after a pause.",
                            .defaultText = "200",
                            .minimum = "1",
                            .maximum = "1000000",
                            .example = "50"}},
            .refusals = {"risk.order_rate"}};
}

OrderRateRule::OrderRateRule(const ParameterSet& limits)
    : m_perSecond(limits.integer("max_per_second")), m_burst(limits.integer("burst")), m_level(m_burst * kSecond)
{}

std::int64_t OrderRateRule::levelAt(TimeNs now) const
{
    const std::int64_t full = m_burst * kSecond;
    if (!m_started || now <= m_levelAt)
        return m_level;
    // A token is 10^9 units and a nanosecond brings m_perSecond of them; first whether that overflows the bucket.
    const auto passed = static_cast<std::uint64_t>(now) - static_cast<std::uint64_t>(m_levelAt);
    if (passed >= static_cast<std::uint64_t>((full - m_level) / m_perSecond) + 1)
        return full;
    return std::min(full, m_level + static_cast<std::int64_t>(passed) * m_perSecond);
}

std::optional<Refusal> OrderRateRule::check(const OrderRequest&, const RiskView& view, const OwnOrder*)
{
    if (m_perSecond == 0)
        return std::nullopt;
    const std::int64_t level = levelAt(view.now);
    if (level >= kSecond)
        return std::nullopt;
    const std::int64_t wait = (kSecond - level + m_perSecond - 1) / m_perSecond;
    return Refusal{"risk.order_rate",
                   {{"limit", Decimal(m_perSecond), "1/s"},
                    {"burst", Decimal(m_burst), "orders"},
                    {"wait", Decimal::fromUnits(wait, 9), "s"}}};
}

void OrderRateRule::onApproved(const OrderRequest&, const RiskView& view)
{
    if (m_perSecond == 0)
        return;
    m_level = levelAt(view.now) - kSecond;
    m_levelAt = m_started ? std::max(m_levelAt, view.now) : view.now;
    m_started = true;
}

} // namespace wh
