// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/qjs/QjsMachine.h"
#include "core/strategy/PairStrategy.h"

#include <string>

namespace wh {

/// A strategy whose hooks are a script's. Throws ScriptFailure from a hook when the script has failed.
class QjsStrategy final : public PairStrategy
{
public:
    QjsStrategy(QjsMachine& machine, const ParameterSet& parameters);

    bool needsOther() const override { return m_machine.description().markets == 2; }
    void join(StrategyContext& other) override;
    void onStart(StrategyContext& context) override;
    void onTick(StrategyContext& context) override { m_machine.call(ScriptHook::Tick, context); }
    void onBook(StrategyContext& context) override { m_machine.call(ScriptHook::Book, context); }
    void onTrade(StrategyContext& context, const Trade& trade) override;
    void onBar(StrategyContext& context, const Bar& bar) override;
    void onFill(StrategyContext& context, const Fill& fill) override;
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) override;
    void onTimer(StrategyContext& context, TimerId id) override { m_machine.callTimer(context, id); }
    void onStop(StrategyContext& context) override { m_machine.call(ScriptHook::Stop, context); }

    DurationNs tickInterval() const override;
    bool wantsBook() const override { return m_machine.has(ScriptHook::Book); }
    bool wantsTrades() const override { return true; } // ctx.trades
    DurationNs barInterval() const override { return m_machine.description().barInterval; }

private:
    bool isOfOther(const StrategyContext& context) const { return &context == m_other; }

    QjsMachine& m_machine;
    StrategyContext* m_first = nullptr; ///< once it has started
    StrategyContext* m_other = nullptr; ///< the second market, where there is one
    std::string m_parameters;           ///< JSON
};

} // namespace wh
