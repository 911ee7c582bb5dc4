// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/PairStrategy.h"

#include <functional>
#include <utility>

namespace wh {

/// The strategy of a leg: what happens on its market it hands on to the strategy of the bot whose leg it is. The
/// shard's thread.
class LegStrategy final : public Strategy
{
public:
    struct Parts
    {
        std::function<void()> started; ///< its market is known and funded: context() is there
        /// Lets the pair's strategy act, where one is at work that has been joined. What that throws is its own bot's.
        std::function<void(const std::function<void(PairStrategy&)>&)> tell;
        DurationNs barInterval = 0; ///< of the pair's strategy, like the next ones
        bool wantsTrades = true;
        bool reactsAtOnce = false;
    };
    explicit LegStrategy(Parts parts) : m_parts(std::move(parts)) {}

    void onStart(StrategyContext& context) override
    {
        m_context = &context;
        m_parts.started();
    }
    void onTrade(StrategyContext& context, const Trade& trade) override
    {
        m_parts.tell([&](PairStrategy& pair) { pair.onTrade(context, trade); });
    }
    void onBar(StrategyContext& context, const Bar& bar) override
    {
        m_parts.tell([&](PairStrategy& pair) { pair.onBar(context, bar); });
    }
    void onFill(StrategyContext& context, const Fill& fill) override
    {
        m_parts.tell([&](PairStrategy& pair) { pair.onFill(context, fill); });
    }
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) override
    {
        m_parts.tell([&](PairStrategy& pair) { pair.onOrderUpdate(context, order, report); });
    }
    bool wantsTrades() const override { return m_parts.wantsTrades; }
    bool reactsAtOnce() const override { return m_parts.reactsAtOnce; }
    DurationNs barInterval() const override { return m_parts.barInterval; }

    /// Of its runner; null before it has started there.
    StrategyContext* context() const { return m_context; }

private:
    const Parts m_parts;
    StrategyContext* m_context = nullptr;
};

} // namespace wh
