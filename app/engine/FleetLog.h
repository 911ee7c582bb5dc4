// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineLog.h"
#include "core/base/Clock.h"
#include "core/fleet/FleetNotice.h"
#include "core/fleet/RowQuota.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace wh::engine_program {

/// The one place where what happens to bots becomes lines of the engine's log. A thread of its own writes them, so that
/// a log that is slow stops no bot. Each level has its quota, and each bot at each: a flood of lines that only tell
/// pushes out no failure, and one bot's no other's; of what was left out a line says how much. Any thread.
class FleetLog
{
public:
    struct Settings
    {
        std::int64_t linesPerSecond = 50;     ///< of each level; ten seconds' worth at once
        std::int64_t linesOfBotPerSecond = 2; ///< likewise
        DurationNs tellLeftOutEvery = 5 * kSecond;
        std::size_t mostWaiting = 4000; ///< lines that the log has not taken yet
    };
    /// What has happened since the start, for metrics.
    struct Counts
    {
        std::uint64_t failures = 0;
        std::uint64_t restarts = 0;
        std::uint64_t givenUp = 0;
        std::uint64_t ordersLeft = 0; ///< stops that left orders at a venue
        std::uint64_t linesLeftOut = 0;
    };

    /// @param log, steady  outlive this
    FleetLog(const EngineLog& log, const Clock& steady, const Settings& settings);
    FleetLog(const EngineLog& log, const Clock& steady) : FleetLog(log, steady, Settings()) {}
    /// Writes what waits.
    ~FleetLog();
    FleetLog(const FleetLog&) = delete;
    FleetLog& operator=(const FleetLog&) = delete;

    /// Never waits for the log.
    void tell(const FleetNotice& notice);
    /// What was told before is in the log when this returns.
    void flush();
    Counts counts() const;

private:
    struct Line
    {
        EngineLog::Level level = EngineLog::Level::Info;
        const char* sentence = "";
        std::vector<Error::Field> fields;
    };
    bool mayTell(EngineLog::Level level, BotId bot);
    void tellLeftOut();
    void run();

    const EngineLog& m_log;
    const Clock& m_steady;
    const Settings m_settings;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_written;
    std::deque<Line> m_waiting;
    std::array<RowQuota, 4> m_levels;
    std::map<std::pair<BotId, EngineLog::Level>, RowQuota> m_bots;
    std::array<std::uint64_t, 4> m_leftOut{}; ///< by level, not told yet
    TimeNs m_leftOutAt = 0;                   ///< to be told then
    Counts m_counts;
    bool m_isWriting = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace wh::engine_program
