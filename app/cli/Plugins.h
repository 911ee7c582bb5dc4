// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"
#include "core/simulator/Backtest.h"
#include "core/strategy/Strategy.h"

namespace wh::cli {

/// Every strategy and every risk rule that this program was built with. Made where a command needs them.
class Plugins
{
public:
    Plugins()
    {
        registerStrategies(m_strategies);
        registerRiskRules(m_rules);
    }
    const StrategyRegistry& strategies() const { return m_strategies; }
    StrategyRegistry& strategies() { return m_strategies; }
    const RiskRuleRegistry& rules() const { return m_rules; }
    Backtest::Plugins forBacktest() const { return {m_strategies, m_rules}; }

private:
    StrategyRegistry m_strategies;
    RiskRuleRegistry m_rules;
};

} // namespace wh::cli
