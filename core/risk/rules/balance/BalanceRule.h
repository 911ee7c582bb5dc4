// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"

namespace wh {

/// Nothing is ordered that the account could not pay for if every open order were filled.
class BalanceRule final : public RiskRule
{
public:
    static RiskRuleInfo info();
    explicit BalanceRule(const ParameterSet& limits);

    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override;

private:
    std::optional<Refusal> checkSpotBuy(const OrderRequest& request, const RiskView& view) const;
    std::optional<Refusal> checkSpotSell(const RiskView& view) const;
    std::optional<Refusal> checkContract(const OrderRequest& request, const RiskView& view,
                                         const OwnOrder* amending) const;

    std::int64_t m_leverage;
};

} // namespace wh
