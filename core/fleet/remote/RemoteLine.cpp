// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/RemoteLine.h"

#include "core/base/Cause.h"

#include <algorithm>
#include <utility>

namespace wh {

RemoteLine::RemoteLine(std::shared_ptr<RemoteVenue> venue, std::string symbol, Instrument instrument, TapeKind kind,
                       std::string client, BotId bot)
    : m_venue(std::move(venue))
    , m_symbol(std::move(symbol))
    , m_instrument(std::move(instrument))
    , m_kind(kind)
    , m_client(std::move(client))
    , m_bot(bot)
{
    m_venue->join(*this);
}

RemoteLine::~RemoteLine()
{
    m_venue->leave(*this);
}

Result<void> RemoteLine::send(const venue::Request& request)
{
    if (m_isUp && m_venue->send(request, m_times))
        return {};
    Error why("venue.unreachable",
              {{"venue", m_venue->m_connection.address()},
               {"remedy", "look whether the venue's program runs; it is tried again all the time"}});
    return m_why ? causedBy(std::move(why), *m_why) : std::move(why).with("reason", "it has not answered yet");
}

Result<void> RemoteLine::place(RiskApproved<OrderRequest> order)
{
    return enter(order.request());
}

Result<void> RemoteLine::enter(const OrderRequest& order)
{
    return send(venue::Place{m_client, order});
}

Result<void> RemoteLine::amend(RiskApproved<AmendRequest> amend)
{
    return send(venue::Amend{m_client, amend.request()});
}

Result<void> RemoteLine::cancel(const CancelRequest& cancel)
{
    return send(venue::Cancel{m_client, cancel.id});
}

Result<void> RemoteLine::askState(const VenueQuestion& question)
{
    venue::AskState ask;
    ask.client = m_client;
    ask.request = ++m_request;
    ask.lastFill = question.lastFill;
    for (const OrderRequest& order : question.orders)
        ask.orders.push_back(order.id);
    return send(ask);
}

void RemoteLine::put(Item item, TimeNs now)
{
    m_lastReceived = std::max(m_lastReceived, now);
    m_items.push_back(std::move(item));
}

void RemoteLine::onWelcome(const venue::Welcome& welcome, TimeNs now)
{
    const Instrument& told = welcome.instrument;
    if (told.tick != m_instrument.tick || told.lot != m_instrument.lot || told.kind != m_instrument.kind ||
        welcome.kind != m_kind) {
        onLost(Error("venue.instrument_differs", {{"venue", m_venue->m_connection.address()},
                                                  {"market", m_symbol},
                                                  {"remedy", "run the venue's program of the same version"}}),
               now);
        return;
    }
    m_instrument.fees = told.fees;
    m_times = m_venue->m_times;
    m_why.reset();
    m_isUp = true;
    m_wasTold = false;
    put(Back{}, now);
}

void RemoteLine::onLost(const Error& why, TimeNs now)
{
    m_why = why;
    if (std::exchange(m_isUp, false)) {
        const MarketEvent gap = MarketEvent::make(EventKind::Gap, Side::Buy, 0, 0, now, now, MarketEvent::EndOfMessage);
        put(std::make_shared<const std::vector<MarketEvent>>(1, gap), now);
    }
    if (!std::exchange(m_wasTold, true))
        put(why, now);
}

void RemoteLine::advance(TimeNs now, LineListener& listener)
{
    m_lastReceived = std::max(m_lastReceived, now);
    while (!m_items.empty()) {
        const Item item = std::move(m_items.front());
        m_items.pop_front();
        if (const auto* events = std::get_if<Events>(&item)) {
            for (const MarketEvent& event : **events)
                listener.onMarketEvent(event);
        } else if (const auto* report = std::get_if<ExecutionReport>(&item)) {
            listener.onReport(*report);
        } else if (const auto* answer = std::get_if<venue::State>(&item)) {
            if (answer->request == m_request) // not one to an older question, which may have waited here
                listener.onVenueState(answer->state);
        } else if (const auto* why = std::get_if<Error>(&item)) {
            listener.onLineLost(*why);
        } else {
            listener.onLineBack();
        }
    }
}

} // namespace wh
