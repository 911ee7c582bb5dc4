// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"

namespace wh {

/// Caps the position that would stand if every open order of one side were filled.
class PositionRule final : public RiskRule
{
public:
    static RiskRuleInfo info();
    explicit PositionRule(const ParameterSet& limits);

    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override;

private:
    Decimal m_maxQuantity;
    Decimal m_maxNotional;
};

} // namespace wh
