// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/qjs/QjsMachine.h"
#include "core/strategy/Strategy.h"

#include <string>

namespace wh {

/// A strategy whose hooks are a script's. Throws ScriptFailure from a hook when the script has failed.
class QjsStrategy final : public Strategy
{
public:
    QjsStrategy(QjsMachine& machine, const ParameterSet& parameters);

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
    QjsMachine& m_machine;
    std::string m_parameters; ///< JSON
};

} // namespace wh
