// SPDX-License-Identifier: GPL-3.0-or-later
// Windows: the system's own threads wait for the events of as many pipes as there are, and say so here.
#include "core/script/live/WayWatch.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <vector>
#include <windows.h>

namespace wh {

namespace {

/// Whose words have come, from many threads to one.
struct Arrivals
{
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::uint64_t> ready;

    void add(std::uint64_t id)
    {
        {
            const std::lock_guard lock(mutex);
            ready.push_back(id);
        }
        changed.notify_one();
    }
};

/// One event that is waited for, once, and again when it is armed anew.
class Waiting
{
public:
    Waiting(Arrivals& arrivals, std::uint64_t id) : m_arrivals(arrivals), m_id(id) {}
    ~Waiting() { disarm(); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

    void arm(void* event)
    {
        disarm();
        if (!RegisterWaitForSingleObject(&m_wait, event, &Waiting::onSet, this, INFINITE, WT_EXECUTEONLYONCE)) {
            m_wait = nullptr;
            m_arrivals.add(m_id); // looked at instead: it is found out there
        }
    }
    void disarm()
    {
        if (m_wait)
            UnregisterWaitEx(m_wait, INVALID_HANDLE_VALUE); // until nothing of it runs any more
        m_wait = nullptr;
    }

private:
    static void CALLBACK onSet(void* self, BOOLEAN)
    {
        auto& waiting = *static_cast<Waiting*>(self);
        waiting.m_arrivals.add(waiting.m_id);
    }

    Arrivals& m_arrivals;
    const std::uint64_t m_id;
    HANDLE m_wait = nullptr;
};

class PipeWatch final : public WayWatch
{
public:
    void ring() override { m_arrivals.add(kBell); }
    void add(std::uint64_t id, const SandboxProcess& process) override
    {
        auto& way = m_ways[id];
        way.process = &process;
        way.words = std::make_unique<Waiting>(m_arrivals, id);
        way.room = std::make_unique<Waiting>(m_arrivals, id);
        way.words->arm(process.way().waitable(false));
    }
    void watch(std::uint64_t id, const SandboxProcess& process, bool forRoom) override
    {
        const auto found = m_ways.find(id);
        if (found == m_ways.end())
            return;
        if (forRoom)
            found->second.room->arm(process.way().waitable(true));
        else
            found->second.room->disarm();
    }
    void remove(std::uint64_t id, const SandboxProcess&) override { m_ways.erase(id); }
    std::span<const std::uint64_t> wait(DurationNs timeout) override
    {
        // Those who were told of last time have been read from since.
        for (const auto id : m_told) {
            if (const auto found = m_ways.find(id); found != m_ways.end())
                found->second.words->arm(found->second.process->way().waitable(false));
        }
        m_told.clear();
        std::unique_lock lock(m_arrivals.mutex);
        const auto isThere = [this] { return !m_arrivals.ready.empty(); };
        if (timeout == kNever)
            m_arrivals.changed.wait(lock, isThere);
        else
            m_arrivals.changed.wait_for(lock, std::chrono::nanoseconds(timeout), isThere);
        m_told.swap(m_arrivals.ready);
        return m_told;
    }

private:
    struct Way
    {
        const SandboxProcess* process = nullptr;
        std::unique_ptr<Waiting> words;
        std::unique_ptr<Waiting> room;
    };

    Arrivals m_arrivals;
    std::map<std::uint64_t, Way> m_ways;
    std::vector<std::uint64_t> m_told;
};

} // namespace

std::unique_ptr<WayWatch> WayWatch::create()
{
    return std::make_unique<PipeWatch>();
}

} // namespace wh
