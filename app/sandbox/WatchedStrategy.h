// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/CurrentHook.h"
#include "core/strategy/PairStrategy.h"

#include <memory>
#include <utility>

namespace wh::sandbox {

/// A scripted strategy whose calls are marked in CurrentHook.
class WatchedStrategy final : public PairStrategy
{
public:
    WatchedStrategy(std::unique_ptr<Strategy> strategy, CurrentHook& current)
        : m_strategy(std::move(strategy)), m_current(current)
    {}

    bool needsOther() const override
    {
        const auto* const pair = dynamic_cast<const PairStrategy*>(m_strategy.get());
        return pair && pair->needsOther();
    }
    void join(StrategyContext& other) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Start);
        if (auto* const pair = dynamic_cast<PairStrategy*>(m_strategy.get()))
            pair->join(other);
    }
    void goWithoutTicks() override { m_strategy->goWithoutTicks(); }
    void onStart(StrategyContext& context) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Start);
        m_strategy->onStart(context);
    }
    void onTick(StrategyContext& context) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Tick);
        m_strategy->onTick(context);
    }
    void onBook(StrategyContext& context) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Book);
        m_strategy->onBook(context);
    }
    void onTrade(StrategyContext& context, const Trade& trade) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Trade);
        m_strategy->onTrade(context, trade);
    }
    void onBar(StrategyContext& context, const Bar& bar) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Bar);
        m_strategy->onBar(context, bar);
    }
    void onFill(StrategyContext& context, const Fill& fill) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Fill);
        m_strategy->onFill(context, fill);
    }
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Order);
        m_strategy->onOrderUpdate(context, order, report);
    }
    void onTimer(StrategyContext& context, TimerId id) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Timer);
        m_strategy->onTimer(context, id);
    }
    void onStop(StrategyContext& context) override
    {
        const CurrentHook::Scope scope(m_current, ScriptHook::Stop);
        m_strategy->onStop(context);
    }
    DurationNs tickInterval() const override { return m_strategy->tickInterval(); }
    bool wantsBook() const override { return m_strategy->wantsBook(); }
    bool wantsTrades() const override { return m_strategy->wantsTrades(); }
    DurationNs barInterval() const override { return m_strategy->barInterval(); }
    std::vector<PlannedOrder> plannedOrders(const Instrument& instrument, const Inventory& inventory) const override
    {
        return m_strategy->plannedOrders(instrument, inventory);
    }

private:
    std::unique_ptr<Strategy> m_strategy;
    CurrentHook& m_current;
};

} // namespace wh::sandbox
