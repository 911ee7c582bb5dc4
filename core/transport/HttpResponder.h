// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/HttpMessage.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace wh::transport {

/// Where the answer to one request goes: at once with send(), or as it comes with begin(), write() and end(). Whoever
/// answers may do so on any thread, and later; the connection takes what there is on its own. Let go of before it is
/// ended, the connection is cut off, so that nobody takes half an answer for a whole one.
class HttpResponder
{
public:
    /// @param wake  called from any thread when there is something to take(), with the lock; not after abandon()
    HttpResponder(std::size_t mostUnsent, std::chrono::milliseconds stall, std::function<void()> wake);

    // The side that answers.
    void send(HttpResponse response);
    /// Status and headers; the body of `response` is ignored.
    void begin(HttpResponse response);
    /// Waits while the reader is behind by more than is allowed.
    /// @return false where nobody reads any more: the connection is gone, or took nothing for too long
    bool write(std::string_view piece);
    void end();
    /// What was sent cannot be brought to its end.
    void fail();

    // The side of the connection.
    struct Taken
    {
        bool hasBegun = false; ///< `head` is there
        HttpResponse head;     ///< once
        std::string bytes;
        bool isEnded = false;
        bool isFailed = false;
    };
    Taken take();
    /// Told the number of bytes that the socket holds and has not sent; wakes a writer that waits.
    void setUnsent(std::size_t bytes, bool hasProgressed);
    /// Nobody will take anything any more.
    void abandon();

private:
    void wakeUp(); ///< with the lock

    const std::size_t m_mostUnsent;
    const std::chrono::milliseconds m_stall;
    const std::function<void()> m_wake;
    std::mutex m_mutex;
    std::condition_variable m_room;
    Taken m_waiting;
    bool m_isAwake = false; ///< the connection was woken, and has not taken yet
    bool m_isGone = false;
    std::size_t m_unsent = 0;
    std::size_t m_progress = 0;
};

} // namespace wh::transport
