// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/RemoteVenue.h"

#include "core/base/Cause.h"
#include "core/fleet/remote/RemoteLine.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace wh {

namespace {

constexpr std::string_view kVenue = "venue:";

} // namespace

bool VenueAddress::isMeant(std::string_view marketId)
{
    return marketId.substr(0, kVenue.size()) == kVenue;
}

Result<VenueAddress> VenueAddress::parse(std::string_view marketId)
{
    const Error malformed("market.unknown", {{"field", "markets"},
                                             {"value", std::string(marketId.substr(0, 120))},
                                             {"remedy", "write venue:HOST:PORT:SYMBOL, as in "
                                                        "venue:127.0.0.1:7001:BTC/USDT"}});
    if (!isMeant(marketId))
        return malformed;
    const std::string_view rest = marketId.substr(kVenue.size());
    const auto host = rest.find(':');
    const auto port = host == rest.npos ? rest.npos : rest.find(':', host + 1);
    if (port == rest.npos || host == 0 || port + 1 == rest.size() || rest.size() - port - 1 > venue::kLongestName)
        return malformed;
    VenueAddress address;
    address.host = rest.substr(0, host);
    address.symbol = rest.substr(port + 1);
    const char* const end = rest.data() + port;
    const auto read = std::from_chars(rest.data() + host + 1, end, address.port);
    if (read.ec != std::errc() || read.ptr != end || address.port == 0)
        return malformed;
    return address;
}

RemoteVenue::RemoteVenue(const VenueAddress& address, std::function<void()> wake, TimeNs now, DurationNs answersWithin)
    : m_connection(address.host, address.port, std::move(wake), answersWithin), m_lastHeard(now)
{}

std::optional<AwayVenue> RemoteVenue::away() const
{
    if (m_isHeard)
        return std::nullopt;
    Error why("venue.unreachable",
              {{"venue", m_connection.address()},
               {"remedy", "look whether the venue's program runs; it is tried again all the time"}});
    why = m_whyAway ? causedBy(std::move(why), *m_whyAway) : std::move(why).with("reason", "it has not answered yet");
    return AwayVenue{m_connection.address(), m_lastHeard, std::move(why)};
}

void RemoteVenue::join(RemoteLine& line)
{
    m_lines.insert_or_assign(line.m_client, &line);
    if (m_isUp)
        sayHello(line);
    else if (m_lastFailure)
        line.onLost(*m_lastFailure, line.m_lastReceived);
}

void RemoteVenue::leave(RemoteLine& line)
{
    const auto found = m_lines.find(line.m_client);
    if (found != m_lines.end() && found->second == &line)
        m_lines.erase(found);
    std::erase(m_woken, &line);
}

void RemoteVenue::sayHello(RemoteLine& line)
{
    send(venue::Hello{line.m_client, line.m_symbol}, m_times); // where it does not go, the connection is going down
}

RemoteLine* RemoteVenue::lineOf(const std::string& client)
{
    const auto found = m_lines.find(client);
    return found == m_lines.end() ? nullptr : found->second;
}

void RemoteVenue::wake(RemoteLine& line)
{
    if (std::find(m_woken.begin(), m_woken.end(), &line) == m_woken.end())
        m_woken.push_back(&line);
}

std::vector<RemoteLine*> RemoteVenue::takeWoken()
{
    return std::exchange(m_woken, {});
}

void RemoteVenue::advance(TimeNs now)
{
    for (auto& item : m_connection.take()) {
        if (std::holds_alternative<VenueConnection::Up>(item)) {
            onUp();
        } else if (auto* down = std::get_if<VenueConnection::Down>(&item)) {
            m_isUp = m_isHeard = false;
            m_markets.clear();
            m_lastFailure = m_whyAway = down->why;
            for (const auto& [client, line] : m_lines) {
                line->onLost(down->why, now);
                wake(*line);
            }
        } else {
            m_isHeard = true;
            m_lastHeard = now;
            m_whyAway.reset();
            onAnswer(std::get<venue::Answer>(item), now);
        }
    }
}

void RemoteVenue::onUp()
{
    ++m_times;
    m_isUp = true;
    m_lastFailure.reset();
    m_markets.clear();
    for (const auto& [client, line] : m_lines)
        sayHello(*line);
}

void RemoteVenue::onAnswer(venue::Answer& answer, TimeNs now)
{
    if (auto* told = std::get_if<venue::Events>(&answer)) {
        m_events += told->events.size();
        for (MarketEvent& event : told->events)
            event.receiveTime = now;
        const auto market = m_markets.find(told->market);
        if (market == m_markets.end() || told->events.empty())
            return;
        market->second.book.apply(told->events);
        const auto shared = std::make_shared<const std::vector<MarketEvent>>(std::move(told->events));
        for (const auto& [client, line] : m_lines) {
            if (line->m_isUp && line->m_symbol == told->market) {
                line->put(shared, now);
                wake(*line);
            }
        }
        return;
    }
    const auto clientOf = [](const auto& said) -> std::string {
        if constexpr (requires { said.client; })
            return said.client;
        else
            return {};
    };
    RemoteLine* line = lineOf(std::visit(clientOf, answer));
    if (!line)
        return; // of a bot that has gone
    wake(*line);
    if (auto* welcome = std::get_if<venue::Welcome>(&answer)) {
        const bool isKnown = m_markets.contains(welcome->market);
        if (!isKnown)
            m_markets.emplace(welcome->market, Market(welcome->kind));
        line->onWelcome(*welcome, now);
        // The venue tells a connection the whole book once; who comes later has it from here.
        const Market& market = m_markets.at(welcome->market);
        if (isKnown && market.book.isReady() && line->m_isUp)
            line->put(std::make_shared<const std::vector<MarketEvent>>(market.book.snapshot()), now);
    } else if (auto* report = std::get_if<venue::Report>(&answer)) {
        report->report.receiveTime = now;
        if (report->report.fill)
            report->report.fill->receiveTime = now;
        line->put(std::move(report->report), now);
    } else if (auto* state = std::get_if<venue::State>(&answer)) {
        state->state.time = now;
        for (Fill& fill : state->state.fills)
            fill.receiveTime = now;
        line->put(std::move(*state), now);
    } else if (const auto* problem = std::get_if<venue::Problem>(&answer)) {
        const bool wasUp = line->m_isUp;
        line->onLost(Error(problem->code, {{"venue", m_connection.address()}, {"reason", problem->reason}}), now);
        if (wasUp)
            sayHello(*line); // it has said otherwise before
    }
}

} // namespace wh
