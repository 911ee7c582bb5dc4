// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/VenueConnection.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace wh {

namespace {

constexpr DurationNs kConnectWithin = 2 * kSecond;
constexpr std::chrono::milliseconds kFirstPause{100};
constexpr std::chrono::milliseconds kLongestPause{5000};
constexpr std::size_t kMostUnsent = std::size_t{16} << 20; ///< bytes that a venue which does not read may leave

} // namespace

VenueConnection::VenueConnection(std::string host, std::uint16_t port, std::function<void()> wake,
                                 DurationNs answersWithin)
    : m_host(std::move(host)), m_port(port), m_wake(std::move(wake)), m_answersWithin(answersWithin)
{
    m_thread = std::thread([this] { run(); });
}

VenueConnection::~VenueConnection()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_ending.notify_all();
    m_wait.wake();
    m_thread.join();
}

void VenueConnection::put(Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        m_items.push_back(std::move(item));
    }
    if (m_wake)
        m_wake();
}

std::vector<VenueConnection::Item> VenueConnection::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_items, {});
}

bool VenueConnection::send(const std::string& line, std::uint64_t times)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_socket.isOpen() || times != m_times || m_unsent.size() + line.size() > kMostUnsent)
            return false;
        if (!m_unsent.empty()) {
            m_unsent += line;
            return true;
        }
        const auto sent = m_socket.send(line);
        if (!sent)
            return false; // its thread finds that out too
        if (*sent == line.size())
            return true;
        m_unsent = line.substr(*sent);
    }
    m_wait.wake();
    return true;
}

void VenueConnection::run()
{
    auto pause = kFirstPause;
    while (true) {
        m_isHeard = false;
        auto socket = Socket::connectTo(m_host, m_port, kConnectWithin);
        Error why;
        if (socket) {
            {
                const std::lock_guard lock(m_mutex);
                m_socket = *std::move(socket);
                m_unsent.clear();
                ++m_times;
            }
            put(Up{});
            why = serve();
            if (m_isHeard)
                pause = kFirstPause; // the system takes connections for a program that hangs, too
            const std::lock_guard lock(m_mutex);
            m_socket.close();
        } else {
            why = std::move(socket).error();
        }
        put(Down{std::move(why)});
        std::unique_lock lock(m_mutex);
        if (m_ending.wait_for(lock, pause, [this] { return m_isEnding; }))
            return;
        pause = std::min(2 * pause, kLongestPause);
    }
}

Error VenueConnection::silent() const
{
    return Error("net.silent", {{"host", m_host},
                                {"port", std::to_string(m_port)},
                                {"after", formatDuration(m_answersWithin)},
                                {"remedy", "look whether the venue's program runs; it is tried again all the time"}});
}

void VenueConnection::askWhetherItIsThere()
{
    const std::lock_guard lock(m_mutex);
    m_unsent += encode(venue::Request(venue::Ping{})); // goes with the next look at the socket
}

Error VenueConnection::serve()
{
    using Steady = std::chrono::steady_clock;
    auto heardAt = Steady::now();
    bool hasAsked = false;
    venue::LineSplitter lines(venue::kLongestAnswer);
    std::vector<char> bytes(std::size_t{1} << 16);
    while (true) {
        SocketWait::Entry entry;
        {
            const std::lock_guard lock(m_mutex);
            if (m_isEnding)
                return Error("net.closed", {{"reason", "it is not needed any more"}});
            entry.socket = &m_socket;
            entry.wantsToSend = !m_unsent.empty();
        }
        const DurationNs heardBefore =
            std::chrono::duration_cast<std::chrono::nanoseconds>(Steady::now() - heardAt).count();
        const DurationNs patience = hasAsked ? m_answersWithin : m_answersWithin / 2;
        m_wait.wait({&entry, 1}, std::max<DurationNs>(0, patience - heardBefore));
        {
            const std::lock_guard lock(m_mutex);
            if (!m_unsent.empty()) {
                const auto sent = m_socket.send(m_unsent);
                if (!sent)
                    return sent.error();
                m_unsent.erase(0, *sent);
            }
        }
        auto came = m_socket.receive(bytes); // only this thread closes it
        if (!came)
            return std::move(came).error();
        if (!*came) {
            // Looked at after the socket: this program may have been asleep itself.
            const auto isSilentFor = [&](DurationNs span) {
                return Steady::now() - heardAt >= std::chrono::nanoseconds(span);
            };
            if (hasAsked && isSilentFor(m_answersWithin))
                return silent();
            if (!hasAsked && isSilentFor(m_answersWithin / 2)) {
                hasAsked = true;
                askWhetherItIsThere();
            }
            continue;
        }
        heardAt = Steady::now();
        hasAsked = false;
        m_isHeard = true;
        if (auto fed = lines.feed({bytes.data(), **came}); !fed)
            return std::move(fed).error();
        std::vector<Item> items;
        std::optional<Error> mistake;
        while (const auto line = lines.next()) {
            auto answer = venue::parseAnswer(*line);
            if (!answer) {
                mistake = std::move(answer).error();
                break;
            }
            items.emplace_back(*std::move(answer));
        }
        if (!items.empty()) {
            {
                const std::lock_guard lock(m_mutex);
                std::move(items.begin(), items.end(), std::back_inserter(m_items));
            }
            if (m_wake)
                m_wake();
        }
        if (mistake)
            return *std::move(mistake);
    }
}

} // namespace wh
