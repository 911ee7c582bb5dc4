// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"

namespace wh {

/// What the venue would refuse anyway: quantities, prices and options that its instrument does not allow.
class InstrumentRule final : public RiskRule
{
public:
    static RiskRuleInfo info();
    explicit InstrumentRule(const ParameterSet& limits);

    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override;
};

} // namespace wh
