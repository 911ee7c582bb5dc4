// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/Strategy.h"

namespace wh {

/// A strategy that can be at work on two markets, each with an account of its own. The run's thread.
class PairStrategy : public Strategy
{
public:
    /// Whether one market alone is of no use to it.
    virtual bool needsOther() const = 0;
    /// Before onStart(): there is a second market, known and funded. Trades, candles, fills and changes of orders of
    /// either market come to the usual hooks, with that market's context; onStart(), onTick(), onBook(), onTimer() and
    /// onStop() come with the first's alone.
    /// @param other  lives until part(), or as long as the run
    virtual void join(StrategyContext& other) = 0;
    /// The second market's context ends, and is used no more. Another may follow with another join(), also amid the
    /// run.
    virtual void part() {}
};

} // namespace wh
