// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreWriter.h"

#include <algorithm>
#include <utility>

namespace wh {

namespace {

using Steady = std::chrono::steady_clock;

std::size_t lastingRows(const StoreBatch& batch)
{
    return batch.rows() - batch.logs.size() - batch.gauges.size() - batch.events.size();
}

} // namespace

StoreWriter::StoreWriter(Store& store, const Clock& clock, const Settings& settings, Listener listener)
    : m_store(store)
    , m_clock(clock)
    , m_settings(settings)
    , m_listener(std::move(listener))
    , m_upkeepAt(Steady::now() + settings.upkeepEvery)
{
    m_store.setDefaultRetention(settings.retention);
    m_thread = std::thread([this] { run(); });
}

StoreWriter::~StoreWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

std::size_t StoreWriter::quotaOf(std::size_t active) const
{
    // While there is plenty of room a bot may use its own quota; after that each has an equal part of the rest.
    if (m_droppable < m_settings.droppableRows / 2)
        return m_settings.rowsOfBot;
    return std::min(m_settings.rowsOfBot, std::max<std::size_t>(1, m_settings.droppableRows /
                                                                       (2 * Kinds * std::max<std::size_t>(1, active))));
}

template<typename Row>
void StoreWriter::applyQuota(std::vector<Row>& rows, Droppable kind, Burst& burst)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size();) {
        // Rows of one bot mostly stand together.
        const auto id = rows[i].bot.value;
        OfBot& bot = m_bots[id];
        std::size_t& inBurst = burst.droppable[id][kind];
        for (; i < rows.size() && rows[i].bot.value == id; ++i) {
            if (bot.waiting[kind] >= quotaOf(m_bots.size())) {
                ++bot.dropped[kind];
                continue;
            }
            if (kept != i)
                rows[kept] = std::move(rows[i]);
            ++kept;
            ++bot.waiting[kind];
            ++inBurst;
            ++m_droppable;
        }
    }
    rows.resize(kept);
}

StoreWriter::Burst& StoreWriter::roomFor(bool alone)
{
    if (m_queue.empty() || alone || m_queue.back().order || m_queue.back().batch.rows() >= m_settings.burst)
        m_queue.emplace_back();
    return m_queue.back();
}

Result<void> StoreWriter::post(StoreBatch&& batch)
{
    const std::size_t lasting = lastingRows(batch);
    std::unique_lock lock(m_mutex);
    // A batch larger than all the room is taken where nothing else waits.
    const auto hasRoom = [&] { return m_lasting == 0 || m_lasting + lasting <= m_settings.lastingRows; };
    if (lasting > 0 && !hasRoom()) {
        m_progress.wait_for(lock, m_settings.patience, [&] { return hasRoom() || m_failure; });
        if (!hasRoom())
            return Error("store.queue_full",
                         {{"rows", std::to_string(m_lasting)},
                          {"reason", m_failure ? m_failure->toString() : std::string("the disk is too slow")},
                          {"remedy", m_failure ? std::string(m_failure->field("remedy"))
                                               : std::string("use a faster disk, or fewer bots")}});
    }
    Burst& burst = roomFor(false);
    applyQuota(batch.logs, Logs, burst);
    applyQuota(batch.gauges, Gauges, burst);
    applyQuota(batch.events, Events, burst);
    burst.batch.add(std::move(batch));
    burst.lasting += lasting;
    m_lasting += lasting;
    burst.ticket = ++m_posted;
    lock.unlock();
    m_wake.notify_one();
    return {};
}

Result<void> StoreWriter::write(StoreBatch&& batch)
{
    Order order;
    {
        const std::lock_guard lock(m_mutex);
        Burst& burst = roomFor(true);
        burst.lasting = lastingRows(batch);
        m_lasting += burst.lasting;
        burst.batch = std::move(batch);
        burst.order = &order;
        burst.ticket = ++m_posted;
        m_retryNow = true; // what stands before it is tried at once, too
    }
    m_wake.notify_one();
    std::unique_lock lock(order.mutex);
    order.done.wait(lock, [&order] { return order.outcome.has_value(); });
    return *std::move(order.outcome);
}

Result<void> StoreWriter::flush()
{
    std::unique_lock lock(m_mutex);
    const auto ticket = m_posted;
    const auto attempts = m_attempts + (m_isWriting ? 1 : 0); // one under way may have begun too early to count
    m_retryNow = true;
    m_wake.notify_one();
    m_progress.wait(lock, [&] { return m_written >= ticket || (m_failure && m_attempts > attempts); });
    if (m_written >= ticket)
        return {};
    return *m_failure;
}

std::optional<Error> StoreWriter::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void StoreWriter::retryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_retryNow = true;
    }
    m_wake.notify_one();
}

std::size_t StoreWriter::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_droppable + m_lasting;
}

void StoreWriter::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto hasWork = [this] {
            if (m_stopping)
                return true;
            if (m_failure && !m_retryNow)
                return Steady::now() >= m_retryAt;
            return m_current || !m_queue.empty() || Steady::now() >= m_upkeepAt;
        };
        m_wake.wait_until(lock, m_failure ? m_retryAt : m_upkeepAt, hasWork);
        if (!hasWork())
            continue;
        m_retryNow = false;
        if (!m_current && !m_queue.empty()) {
            m_current = std::move(m_queue.front());
            m_queue.pop_front();
            addNotices();
        }
        if (m_current) {
            writeCurrent(lock);
        } else if (m_stopping) {
            return;
        }
        if (m_stopping && m_failure) {
            // Nothing more can be kept, and who waits must hear of it.
            while (m_current || !m_queue.empty()) {
                if (!m_current) {
                    m_current = std::move(m_queue.front());
                    m_queue.pop_front();
                }
                finish(lock, *m_failure);
            }
            return;
        }
        if (!m_stopping && (Steady::now() >= m_upkeepAt || (m_failure && !m_current)))
            keepHouse(lock);
    }
}

void StoreWriter::addNotices()
{
    for (auto bot = m_bots.begin(); bot != m_bots.end();) {
        auto& dropped = bot->second.dropped;
        if (dropped != Counts{}) {
            m_current->batch.events.push_back({0,
                                               {bot->first},
                                               m_clock.now(),
                                               LogLevel::Warning,
                                               "history.dropped",
                                               "{\"logs\":" + std::to_string(dropped[Logs]) +
                                                   ",\"gauges\":" + std::to_string(dropped[Gauges]) +
                                                   ",\"events\":" + std::to_string(dropped[Events]) + '}'});
            dropped = {};
        }
        // Bots of which nothing waits have no part in sharing out the room.
        bot = bot->second.waiting == Counts{} ? m_bots.erase(bot) : std::next(bot);
    }
}

void StoreWriter::writeCurrent(std::unique_lock<std::mutex>& lock)
{
    Result<void> done;
    m_isWriting = true;
    do {
        lock.unlock();
        done = m_store.append(m_current->batch);
        if (!done && !m_current->order && dropRefused(m_current->batch, done.error())) {
            if (m_listener.refused)
                m_listener.refused(done.error());
            lock.lock();
            continue;
        }
        lock.lock();
        break;
    } while (true);
    m_isWriting = false;
    ++m_attempts;
    const bool isOfTheDisk =
        !done && done.error().code != "store.name_taken" && done.error().code != "store.version_taken";
    if (done)
        recover(lock);
    else if (isOfTheDisk)
        fail(lock, done.error());
    if (isOfTheDisk)
        refuseOrders(done.error());
    // Whoever waits is told at once, and it is up to them; the rest is kept.
    if (done || m_current->order)
        finish(lock, std::move(done));
    else
        m_progress.notify_all();
}

bool StoreWriter::dropRefused(StoreBatch& batch, const Error& error)
{
    const auto matches = [&error](const char* field, auto number) {
        return error.field(field) == std::to_string(number);
    };
    if (error.code == "store.name_taken")
        return std::erase_if(batch.bots, [&](const StoredBot& bot) {
                   return matches("bot", bot.id.value) && error.field("name") == bot.name;
               }) > 0;
    if (error.code == "store.version_taken")
        return std::erase_if(batch.versions, [&](const ConfigurationVersion& version) {
                   return matches("bot", version.bot.value) && matches("version", version.version);
               }) > 0;
    return false;
}

void StoreWriter::finish(std::unique_lock<std::mutex>&, Result<void> outcome)
{
    for (const auto& [id, counts] : m_current->droppable) {
        const auto bot = m_bots.find(id);
        for (std::size_t kind = 0; kind < Kinds; ++kind) {
            m_droppable -= counts[kind];
            if (bot != m_bots.end())
                bot->second.waiting[kind] -= counts[kind];
        }
    }
    m_lasting -= m_current->lasting;
    m_written = m_current->ticket;
    if (Order* const order = m_current->order) {
        // It is gone as soon as it has been told.
        const std::lock_guard told(order->mutex);
        order->outcome = std::move(outcome);
        order->done.notify_all();
    }
    m_current.reset();
    m_progress.notify_all();
}

void StoreWriter::keepHouse(std::unique_lock<std::mutex>& lock)
{
    lock.unlock();
    const auto more = m_store.maintain(m_clock.now(), m_store.retention());
    lock.lock();
    ++m_attempts;
    if (!more)
        fail(lock, more.error());
    else if (!m_current)
        recover(lock);
    if (!more || !*more)
        m_upkeepAt = Steady::now() + m_settings.upkeepEvery;
    m_progress.notify_all();
}

/// Whoever waits behind what cannot be written is told why, instead of waiting for a disk. Nothing is left of what they
/// brought but its place in the queue.
void StoreWriter::refuseOrders(const Error& error)
{
    for (Burst& burst : m_queue) {
        Order* const order = std::exchange(burst.order, nullptr);
        if (!order)
            continue;
        m_lasting -= std::exchange(burst.lasting, 0);
        burst.batch = StoreBatch();
        const std::lock_guard told(order->mutex);
        order->outcome = error;
        order->done.notify_all();
    }
}

void StoreWriter::fail(std::unique_lock<std::mutex>& lock, const Error& error)
{
    const bool isNew = !m_failure || *m_failure != error;
    m_failure = error;
    m_isHealthy.store(false, std::memory_order_release);
    m_retryAt = Steady::now() + m_settings.retryAfter;
    if (!isNew || !m_listener.failed)
        return;
    lock.unlock();
    m_listener.failed(error);
    lock.lock();
}

void StoreWriter::recover(std::unique_lock<std::mutex>& lock)
{
    if (!m_failure)
        return;
    m_failure.reset();
    m_isHealthy.store(true, std::memory_order_release);
    if (!m_listener.recovered)
        return;
    lock.unlock();
    m_listener.recovered();
    lock.lock();
}

} // namespace wh
