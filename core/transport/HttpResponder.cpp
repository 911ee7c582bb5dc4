// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/HttpResponder.h"

namespace wh::transport {

HttpResponder::HttpResponder(std::size_t mostUnsent, std::chrono::milliseconds stall, std::function<void()> wake)
    : m_mostUnsent(mostUnsent), m_stall(stall), m_wake(std::move(wake))
{}

void HttpResponder::wakeUp()
{
    if (!std::exchange(m_isAwake, true) && !m_isGone)
        m_wake();
}

void HttpResponder::send(HttpResponse response)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.hasBegun = true;
    m_waiting.bytes = std::move(response.body);
    response.body.clear();
    m_waiting.head = std::move(response);
    m_waiting.isEnded = true;
    wakeUp();
}

void HttpResponder::begin(HttpResponse response)
{
    // Nobody is woken: a body that ends soon goes out with its length.
    const std::lock_guard lock(m_mutex);
    m_waiting.hasBegun = true;
    m_waiting.head = std::move(response);
}

bool HttpResponder::write(std::string_view piece)
{
    std::unique_lock lock(m_mutex);
    while (!m_isGone && m_unsent + m_waiting.bytes.size() > m_mostUnsent) {
        const std::size_t seen = m_progress;
        const bool moved = m_room.wait_for(lock, m_stall, [&] { return m_isGone || m_progress != seen; });
        if (!moved) {
            m_waiting.isFailed = true;
            wakeUp();
            return false;
        }
    }
    if (m_isGone)
        return false;
    constexpr std::size_t kWorthSending = 64 * 1024;
    const bool isFirst = m_waiting.bytes.empty() && m_waiting.hasBegun;
    m_waiting.bytes += piece;
    if (!isFirst || m_waiting.bytes.size() >= kWorthSending)
        wakeUp();
    return true;
}

void HttpResponder::end()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.isEnded = true;
    wakeUp();
}

void HttpResponder::fail()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.isFailed = true;
    wakeUp();
}

HttpResponder::Taken HttpResponder::take()
{
    const std::lock_guard lock(m_mutex);
    m_isAwake = false;
    return std::exchange(m_waiting, {});
}

void HttpResponder::setUnsent(std::size_t bytes, bool hasProgressed)
{
    const std::lock_guard lock(m_mutex);
    m_unsent = bytes;
    if (hasProgressed) {
        ++m_progress;
        m_room.notify_all();
    }
}

void HttpResponder::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_isGone = true;
    m_room.notify_all();
}

} // namespace wh::transport
