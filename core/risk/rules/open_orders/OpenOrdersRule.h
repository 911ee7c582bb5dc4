// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"

namespace wh {

/// Caps the number of live orders.
class OpenOrdersRule final : public RiskRule
{
public:
    static RiskRuleInfo info();
    explicit OpenOrdersRule(const ParameterSet& limits);

    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override;

private:
    std::size_t m_max;
};

} // namespace wh
