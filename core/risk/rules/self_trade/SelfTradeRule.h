// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"

namespace wh {

/// No order that would meet an own resting one.
class SelfTradeRule final : public RiskRule
{
public:
    static RiskRuleInfo info();
    explicit SelfTradeRule(const ParameterSet& limits);

    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override;
};

} // namespace wh
