// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venue/VenueServer.h"

#include <algorithm>
#include <array>
#include <vector>

namespace wh::venue_program {

namespace {

constexpr DurationNs kLongestWait = 200 * kMillisecond;
constexpr std::size_t kMostConnections = 500;
constexpr int kReadsAtOnce = 16; ///< of one connection, before others have their turn

} // namespace

VenueServer::VenueServer(std::unique_ptr<VenueDesk> desk, Socket listener, const Clock& clock)
    : m_desk(std::move(desk)), m_listener(std::move(listener)), m_clock(clock)
{}

void VenueServer::welcome()
{
    while (auto socket = m_listener.accept()) {
        if (m_connections.size() == kMostConnections)
            continue; // closed again at once
        m_desk->connect(++m_last);
        m_connections.emplace(m_last, *std::move(socket));
    }
}

bool VenueServer::serve(VenueDesk::ConnectionId connection, Socket& socket)
{
    std::array<char, 1 << 16> bytes;
    for (int i = 0; i < kReadsAtOnce && !m_desk->isDone(connection); ++i) {
        const auto came = socket.receive(bytes);
        if (!came)
            return false;
        if (!*came)
            break;
        m_desk->receive(connection, {bytes.data(), **came}, m_clock.now());
    }
    return true;
}

void VenueServer::run(const std::atomic<bool>& isEnding)
{
    while (!isEnding) {
        m_desk->advance(m_clock.now());
        std::vector<SocketWait::Entry> entries = {{&m_listener}};
        for (auto at = m_connections.begin(); at != m_connections.end();) {
            auto& [connection, socket] = *at;
            std::string& output = m_desk->output(connection);
            const auto sent = socket.send(output);
            if (!sent || (m_desk->isDone(connection) && *sent == output.size())) {
                m_desk->disconnect(connection);
                at = m_connections.erase(at);
                continue;
            }
            output.erase(0, *sent);
            entries.push_back({&socket, !output.empty()});
            ++at;
        }
        const TimeNs due = m_desk->nextDue();
        const TimeNs now = m_clock.now();
        m_wait.wait(entries, due <= now ? 0 : std::min(due - now, kLongestWait));
        if (entries.front().isReady)
            welcome();
        std::vector<VenueDesk::ConnectionId> gone;
        std::size_t at = 1;
        for (auto& [connection, socket] : m_connections) {
            if (at == entries.size())
                break; // those that have just come
            if (entries[at++].isReady && !serve(connection, socket))
                gone.push_back(connection);
        }
        for (const auto connection : gone) {
            m_desk->disconnect(connection);
            m_connections.erase(connection);
        }
    }
}

} // namespace wh::venue_program
