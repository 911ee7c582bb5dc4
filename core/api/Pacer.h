// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <thread>
#include <vector>

namespace wh::api {

/// Calls those who have something to tell, each from one thread at a time and no oftener than it wants. Any thread may
/// ask; it costs as much as an entry in a queue.
class Pacer
{
public:
    using Clock = std::chrono::steady_clock;

    class Client
    {
    public:
        virtual ~Client() = default;
        /// @return after how long to call it again; none: when it is asked for again
        virtual std::optional<Clock::duration> tell() = 0;
        /// The least time from a call to the next one that is asked for, as a mean; stays as it is.
        virtual Clock::duration interval() const = 0;

    private:
        friend class Pacer;
        enum class Turn : std::uint8_t { Idle, Queued, Running, RunningAndAsked };
        Turn m_turn = Turn::Idle;
        Clock::time_point m_notBefore;
    };

    explicit Pacer(unsigned threads);
    ~Pacer();
    Pacer(const Pacer&) = delete;
    Pacer& operator=(const Pacer&) = delete;

    /// When it may be called again that was to be called at `due` and was at `begun`: lateness does not add up, so that
    /// a client is told as often as it asked for where threads are short; it makes up for half an interval at most.
    static Clock::time_point next(Clock::time_point due, Clock::time_point begun, Clock::duration interval);

    /// Lets it be called, now or as soon as its interval is over.
    void ask(const std::shared_ptr<Client>& client);
    /// Nobody is called any more once it returns. Not from a client.
    void stop();

private:
    struct Due
    {
        Clock::time_point at;
        std::shared_ptr<Client> client;
        bool operator>(const Due& other) const { return at > other.at; }
    };
    void serve();
    void enqueue(std::shared_ptr<Client> client);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_queue;
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace wh::api
