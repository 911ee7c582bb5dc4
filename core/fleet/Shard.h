// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/LatencyHistogram.h"
#include "core/fleet/Fleet.h"
#include "core/fleet/LiveBot.h"
#include "core/fleet/MarketHall.h"
#include "core/fleet/ShardDesk.h"
#include "core/fleet/TimerWheel.h"
#include "core/storage/Journal.h"
#include "core/storage/StoreWriter.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

namespace wh {

/// Bots that share one thread, one journal and their markets, one event at a time and without a lock. It turns when
/// something is due: markets go on, bots that are due advance, what they did is handed to the store. The thread is the
/// shard's own after run(); without it somebody calls turn() with a clock of his own.
class Shard
{
public:
    struct Settings
    {
        std::string name;   ///< of its journal
        std::string engine; ///< what its bots are called at venues of other processes, before their number
        DurationNs stopWithin = 10 * kSecond;
        DurationNs checkpointEvery = 5 * kMinute;
        double speed = 1;                                          ///< of the clock against the machine's
        std::uint64_t backupJournalBytes = std::uint64_t{1} << 30; ///< of the journal that are kept for a backup
    };
    struct Parts
    {
        const StrategyRegistry& strategies; ///< borrowed, like everything by reference
        const RiskRuleRegistry& rules;
        const MarketDirectory& markets;
        const Clock& clock;
        const Clock& steady;
        Store& store;
        StoreWriter& writer;
        ChannelHub& hub;
        std::unique_ptr<Journal> journal;
        std::vector<std::pair<std::string, MarketMark>> marks; ///< where markets stood when the engine ended
        std::function<void(BotStatus)> tell;                   ///< the shard's thread
        std::function<void()> wake = {}; ///< something is to be done; for whoever turns it by hand
        FleetListener notify = {};
        ErrorWords words = plainWords;
        SharedMarkets* sharedMarkets = nullptr; ///< where there are several shards
        WhyMissing whyMissing = {};
    };

    Shard(Settings settings, Parts parts);
    ~Shard();
    Shard(const Shard&) = delete;
    Shard& operator=(const Shard&) = delete;

    /// Why new orders wait; none: they go. Any thread, without waiting for a turn.
    std::optional<Error> holdReason() const;
    /// As of its last turn; any thread, likewise.
    std::vector<AwayVenue> awayVenues() const;

    void run();
    /// Ends the thread after a last checkpoint. Bots stay as they are.
    void end();

    /// Does something between two turns, and waits for it. Any thread.
    template<typename Action>
    auto call(Action action) -> decltype(action())
    {
        using Answer = decltype(action());
        if (!m_thread.joinable() || std::this_thread::get_id() == m_thread.get_id()) {
            m_turn.advanceTo(m_parts.clock.now());
            return action();
        }
        std::promise<Answer> promise;
        auto answer = promise.get_future();
        post([&] {
            if constexpr (std::is_void_v<Answer>) {
                action();
                promise.set_value();
            } else {
                promise.set_value(action());
            }
        });
        return answer.get();
    }

    // Only within call(), or by who turns the shard.

    LiveBot& add(LiveBot::Kept kept);
    LiveBot* find(BotId bot);
    void remove(BotId bot);
    /// What a command may have changed: the bot is looked at with the next turn.
    void touch(BotId bot);
    void recoverAll();
    void turn(TimeNs now);
    TimeNs nextDue() const;
    std::size_t size() const { return m_index.size(); }
    Fleet::ShardHealth health() const;
    std::size_t openMarkets() const { return m_hall.openMarkets(); }
    std::uint64_t marketEvents() const { return m_hall.events(); }
    Journal& journal() { return *m_parts.journal; }
    const LatencyHistogram& tickLag() const { return m_tickLag; }
    const LatencyHistogram& reaction() const { return m_reaction; }
    /// Together with what the bot's configure() has told.
    void keepVersion(ConfigurationVersion version);
    /// Hands what has been done to the store now.
    void postBatch();

private:
    void post(std::function<void()> action);
    void notify(FleetNotice::Kind kind, const std::optional<Error>& why = {}) const;
    void loop();
    void wake(BotId bot);
    void turnBots(TimeNs now);
    bool awaitWords(DurationNs most);
    void watchStorage(TimeNs now);
    void keepMarks(TimeNs now);
    void stepCheckpoint(TimeNs now);
    void removeSegments();
    void beginCheckpoint();
    void snapshot(LiveBot& bot);

    const Settings m_settings;
    Parts m_parts;
    VirtualClock m_turn;

    // What others post through. The hall's connections have threads that do, to its last moment: it goes before this.
    mutable std::mutex m_mutex;
    std::optional<Error> m_holdShown; ///< for holdReason()
    std::vector<AwayVenue> m_awayShown;
    std::condition_variable m_wakeUp;
    std::deque<std::function<void()>> m_mailbox;
    bool m_isEnding = false;
    std::atomic<bool> m_hasMail = false;

    MarketHall m_hall;
    StoreBatch m_batch;
    LatencyHistogram m_tickLag;
    LatencyHistogram m_reaction;
    ShardDesk m_desk;
    TimerWheel m_wheel;
    std::vector<std::unique_ptr<LiveBot>> m_bots; ///< by the wheel's key; null: free
    std::unordered_map<std::uint64_t, std::uint32_t> m_index;
    std::vector<std::uint32_t> m_free;
    RunnerCounters m_ofRemoved; ///< of bots that are no more: what is counted never falls
    std::vector<std::uint32_t> m_due;
    std::vector<BotId> m_calling; ///< whose processes have been called in the last turn, and have not answered

    std::optional<Error> m_hold; ///< new orders wait
    bool m_journalFails = false; ///< and that was told
    TimeNs m_repairAt = kNever;
    TimeNs m_checkpointAt = kNever;
    std::optional<std::uint64_t> m_outgrown; ///< a backup's position: that its journal had to go was told
    TimeNs m_postAt = kNever;
    TimeNs m_marksAt = 0;
    std::deque<std::uint32_t> m_round; ///< bots that the checkpoint under way still has to take down
    std::optional<std::uint64_t> m_roundSequence;
    std::uint64_t m_turns = 0;

    std::thread m_thread;
};

} // namespace wh
