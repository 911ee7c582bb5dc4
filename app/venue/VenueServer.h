// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/fleet/remote/Socket.h"
#include "core/fleet/remote/VenueDesk.h"

#include <atomic>
#include <map>
#include <memory>

namespace wh::venue_program {

/// Lets clients come to a VenueDesk over TCP on the loopback. One thread.
class VenueServer
{
public:
    VenueServer(std::unique_ptr<VenueDesk> desk, Socket listener, const Clock& clock);

    std::uint16_t port() const { return m_listener.port(); }
    /// Until `isEnding`, which is looked at five times a second.
    void run(const std::atomic<bool>& isEnding);

private:
    /// @return whether it stays
    bool serve(VenueDesk::ConnectionId connection, Socket& socket);
    void welcome();

    std::unique_ptr<VenueDesk> m_desk;
    Socket m_listener;
    const Clock& m_clock;
    SocketWait m_wait;
    std::map<VenueDesk::ConnectionId, Socket> m_connections;
    VenueDesk::ConnectionId m_last = 0;
};

} // namespace wh::venue_program
