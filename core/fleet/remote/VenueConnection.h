// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/remote/Socket.h"
#include "core/fleet/remote/VenueProtocol.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace wh {

/// One connection to a venue's program. A thread of its own connects, reads, and connects again after a while that
/// doubles from 100 ms to 5 s; what comes waits until it is taken. Where nothing comes for a while the venue is asked
/// whether it is there, and where nothing comes then either the connection is given up: a program that hangs keeps its
/// connections. Calls: the shard's thread.
class VenueConnection
{
public:
    static constexpr DurationNs kAnswersWithin = 10 * kSecond;

    /// It is there: nothing that was said on the one before is known.
    struct Up
    {};
    struct Down
    {
        Error why; ///< net.* (silent: it hangs), venue.*
    };
    using Item = std::variant<Up, Down, venue::Answer>;

    /// @param wake  something waits; called on the connection's thread
    /// @param answersWithin  longer than that nothing may stay away
    VenueConnection(std::string host, std::uint16_t port, std::function<void()> wake,
                    DurationNs answersWithin = kAnswersWithin);
    ~VenueConnection();
    VenueConnection(const VenueConnection&) = delete;
    VenueConnection& operator=(const VenueConnection&) = delete;

    /// Everything that has come, in order.
    std::vector<Item> take();
    /// Sends a line. @param times  how often the connection had come up when the caller last looked: nothing is said on
    /// another one by mistake. @return false: it is down, or another one, or does not take any more
    bool send(const std::string& line, std::uint64_t times);
    std::string address() const { return m_host + ':' + std::to_string(m_port); }

private:
    void run();
    /// Reads until the connection ends. @return why
    Error serve();
    void put(Item item);
    Error silent() const;
    void askWhetherItIsThere();

    const std::string m_host;
    const std::uint16_t m_port;
    const std::function<void()> m_wake;
    const DurationNs m_answersWithin;
    SocketWait m_wait;

    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_ending;
    bool m_isEnding = false;
    std::vector<Item> m_items;
    std::uint64_t m_times = 0;
    Socket m_socket; ///< open while it is up; closed under the lock only
    std::string m_unsent;

    bool m_isHeard = false; ///< on this connection; the thread's own

    std::thread m_thread;
};

} // namespace wh
