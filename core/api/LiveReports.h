// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RunResult.h"
#include "core/base/Clock.h"
#include "core/base/Task.h"
#include "core/fleet/Fleet.h"

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>

namespace wh {
class StrategyRegistry;
} // namespace wh

namespace wh::api {

/// Reports of bots that live, made from what the store has of them. A page asks for a report in parts: the last few are
/// kept, those of a span that is over until others take their place, the others for some seconds. Any thread; one
/// report is made at a time.
class LiveReports
{
public:
    LiveReports(const StrategyRegistry& strategies, const Clock& clock) : m_strategies(strategies), m_clock(clock) {}

    /// Of [from, to). @return as liveRecord()
    Result<std::shared_ptr<const BacktestResult>> report(Fleet& fleet, const BotStatus& bot, TimeNs from, TimeNs to,
                                                         const TaskControl& control);
    /// Another fleet: its bots have other lives.
    void forget();

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Kept
    {
        BotId bot;
        TimeNs from = 0, to = 0;
        Moment until;
        std::shared_ptr<const BacktestResult> result;
    };

    const StrategyRegistry& m_strategies;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::deque<Kept> m_kept; ///< the last one asked for first
};

} // namespace wh::api
