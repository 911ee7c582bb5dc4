// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/BookCheckpoint.h"
#include "core/fleet/AwayVenue.h"
#include "core/fleet/remote/VenueConnection.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

class RemoteLine;

/// Where a market of another process is: "venue:127.0.0.1:7001:BTC/USDT".
struct VenueAddress
{
    std::string host;
    std::uint16_t port = 0;
    std::string symbol;

    static bool isMeant(std::string_view marketId);
    /// @return market.unknown {field, value, remedy}
    static Result<VenueAddress> parse(std::string_view marketId);
    std::string venue() const { return host + ':' + std::to_string(port); }
};

/// A venue of another process with the lines of one shard that lead to it, over one connection. The shard's thread.
class RemoteVenue
{
public:
    /// @param now  since when it has been asked for
    RemoteVenue(const VenueAddress& address, std::function<void()> wake, TimeNs now,
                DurationNs answersWithin = VenueConnection::kAnswersWithin);

    /// Hands what has come to the lines that it is for. @param now  when it is received
    void advance(TimeNs now);
    /// Market events that have come so far.
    std::uint64_t events() const { return m_events; }
    /// Lines that have got something since this was last asked.
    std::vector<RemoteLine*> takeWoken();
    bool isUsed() const { return !m_lines.empty(); }
    /// None while it is heard of. A connection alone is no sign of life: the system takes it for a program that hangs.
    std::optional<AwayVenue> away() const;

private:
    friend class RemoteLine;
    struct Market
    {
        explicit Market(TapeKind kind) : book(kind == TapeKind::Orders, kind == TapeKind::Trades) {}
        BookCheckpoint book;
    };

    void join(RemoteLine& line);
    void leave(RemoteLine& line);
    void sayHello(RemoteLine& line);
    bool send(const venue::Request& request, std::uint64_t times) { return m_connection.send(encode(request), times); }
    void onUp();
    void onAnswer(venue::Answer& answer, TimeNs now);
    RemoteLine* lineOf(const std::string& client);
    void wake(RemoteLine& line);

    VenueConnection m_connection;
    std::uint64_t m_times = 0; ///< that the connection has come up, as far as it has been handed out
    bool m_isUp = false;
    std::optional<Error> m_lastFailure;
    bool m_isHeard = false; ///< on this connection
    TimeNs m_lastHeard;
    std::optional<Error> m_whyAway;             ///< until it is heard again
    std::map<std::string, RemoteLine*> m_lines; ///< by client
    std::map<std::string, Market> m_markets;    ///< heard of over this connection, by symbol
    std::vector<RemoteLine*> m_woken;
    std::uint64_t m_events = 0;
};

} // namespace wh
