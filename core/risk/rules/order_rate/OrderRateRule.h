// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"

namespace wh {

/// Caps orders and amendments per second, by a bucket of tokens that fills with time.
class OrderRateRule final : public RiskRule
{
public:
    static RiskRuleInfo info();
    explicit OrderRateRule(const ParameterSet& limits);

    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override;
    void onApproved(const OrderRequest& request, const RiskView& view) override;

private:
    std::int64_t levelAt(TimeNs now) const;

    std::int64_t m_perSecond; // 0: no limit
    std::int64_t m_burst;
    std::int64_t m_level; // in 10^-9 orders, so that a nanosecond at a whole rate is a whole number
    TimeNs m_levelAt = 0;
    bool m_started = false;
};

} // namespace wh
