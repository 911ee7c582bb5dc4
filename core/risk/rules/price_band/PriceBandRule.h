// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"

namespace wh {

/// No order without a live book, and none far from the mid: a mistyped price is caught here.
class PriceBandRule final : public RiskRule
{
public:
    static RiskRuleInfo info();
    explicit PriceBandRule(const ParameterSet& limits);

    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override;

private:
    std::int64_t m_widest; // share of the mid, in 10^-9; 0: no limit
};

} // namespace wh
