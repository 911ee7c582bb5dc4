// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/Store.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace wh {

/// The one thread that writes the store, and the bounded queue before it. What waits is written in as few transactions
/// as there are bursts; what one post() brings is never split.
///
/// Logs, gauges and events have a quota per bot: a bot that floods loses its own rows, and an event "history.dropped"
/// in its history says how many. Everything else is never dropped: where its queue is full, post() waits.
///
/// Where a write fails, its rows are kept and tried again, and isHealthy() says no: no new orders then. Any thread may
/// call; listeners are called on the writer's thread and must not call back.
class StoreWriter
{
public:
    struct Settings
    {
        std::size_t rowsOfBot = 20'000;           ///< of each of logs, gauges and events of one bot, that may wait
        std::size_t droppableRows = 300'000;      ///< likewise of all bots together: then quotas shrink to equal shares
        std::size_t lastingRows = 100'000;        ///< of everything else
        std::size_t burst = 20'000;               ///< rows from which on a transaction takes no more
        std::chrono::milliseconds patience{2000}; ///< how long post() waits for room
        std::chrono::milliseconds retryAfter{1000};    ///< after a write that failed
        std::chrono::milliseconds upkeepEvery{10'000}; ///< Store::maintain(), until it has no more to do
        RetentionPolicy retention;                     ///< of channels for which the store knows no other
    };
    struct Listener
    {
        std::function<void(const Error&)> failed;  ///< once per reason
        std::function<void()> recovered;           ///< all that was kept is written from here on
        std::function<void(const Error&)> refused; ///< something that was posted can never be written: a taken name
    };

    /// @param clock  dates notices, and says what is old
    StoreWriter(Store& store, const Clock& clock, const Settings& settings, Listener listener);
    /// Writes what waits, if it can.
    ~StoreWriter();
    StoreWriter(const StoreWriter&) = delete;
    StoreWriter& operator=(const StoreWriter&) = delete;

    /// Queues a batch. Rows beyond a bot's quota are dropped from it.
    /// @return store.queue_full {rows, reason, remedy}: nothing of it was taken, and the disk is the reason
    Result<void> post(StoreBatch&& batch);
    /// Writes a batch in a transaction of its own, behind what was posted before. @return what Store::append() does
    Result<void> write(StoreBatch&& batch);
    /// Everything that was posted before is written when this returns. @return why it is not; it will be tried again
    Result<void> flush();
    bool isHealthy() const { return m_isHealthy.load(std::memory_order_acquire); }
    /// Why not; none while it is.
    std::optional<Error> failure() const;
    /// Does not wait for the next try: somebody has made room.
    void retryNow();
    /// Rows that wait or are being written.
    std::size_t waiting() const;

private:
    enum Droppable : std::size_t { Logs, Gauges, Events, Kinds };
    using Counts = std::array<std::size_t, Kinds>;
    struct Order
    {
        std::mutex mutex;
        std::condition_variable done;
        std::optional<Result<void>> outcome;
    };
    struct Burst
    {
        StoreBatch batch;
        std::unordered_map<std::uint64_t, Counts> droppable; ///< by bot
        std::size_t lasting = 0;
        std::uint64_t ticket = 0; ///< of the last batch in it
        Order* order = nullptr;   ///< who waits for it
    };
    struct OfBot
    {
        Counts waiting{};
        Counts dropped{};
    };

    void run();
    void writeCurrent(std::unique_lock<std::mutex>& lock);
    void keepHouse(std::unique_lock<std::mutex>& lock);
    void finish(std::unique_lock<std::mutex>& lock, Result<void> outcome);
    void addNotices();
    Burst& roomFor(bool alone);
    template<typename Row>
    void applyQuota(std::vector<Row>& rows, Droppable kind, Burst& burst);
    std::size_t quotaOf(std::size_t active) const;
    void refuseOrders(const Error& error);
    void fail(std::unique_lock<std::mutex>& lock, const Error& error);
    void recover(std::unique_lock<std::mutex>& lock);
    static bool dropRefused(StoreBatch& batch, const Error& error);

    Store& m_store;
    const Clock& m_clock;
    const Settings m_settings;
    const Listener m_listener;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_progress;
    std::deque<Burst> m_queue;
    std::optional<Burst> m_current; ///< taken out of the queue; stays until it is written
    std::unordered_map<std::uint64_t, OfBot> m_bots;
    std::size_t m_droppable = 0;
    std::size_t m_lasting = 0;
    std::uint64_t m_posted = 0;
    std::uint64_t m_written = 0;
    std::uint64_t m_attempts = 0;
    std::optional<Error> m_failure;
    std::atomic<bool> m_isHealthy = true;
    bool m_retryNow = false;
    bool m_isWriting = false;
    bool m_stopping = false;
    std::chrono::steady_clock::time_point m_retryAt;
    std::chrono::steady_clock::time_point m_upkeepAt;
    std::thread m_thread;
};

} // namespace wh
