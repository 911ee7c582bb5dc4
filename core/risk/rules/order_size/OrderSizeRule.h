// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"

namespace wh {

/// Caps one order.
class OrderSizeRule final : public RiskRule
{
public:
    static RiskRuleInfo info();
    explicit OrderSizeRule(const ParameterSet& limits);

    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override;

private:
    Decimal m_maxQuantity;
    Decimal m_maxNotional;
};

} // namespace wh
