// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/StreamWindow.h"

#include <algorithm>
#include <utility>

namespace wh {

namespace {

constexpr std::size_t kLeastDropped = 4096; ///< events: fewer are not worth moving the rest

TimeNs venueTimeOf(const MarketEvent& event)
{
    return event.venueTime;
}

TimeNs receiveTimeOf(const MarketEvent& event)
{
    return event.receiveTime;
}

} // namespace

StreamWindow::StreamWindow(TapeKind kind)
    : m_bookHappened(kind == TapeKind::Orders, kind == TapeKind::Trades)
    , m_bookReceived(kind == TapeKind::Orders, kind == TapeKind::Trades)
{}

void StreamWindow::append(std::span<const MarketEvent> events)
{
    for (MarketEvent event : events) {
        m_lastVenue = std::max(m_lastVenue, event.venueTime);
        m_lastReceive = std::max({m_lastReceive, event.receiveTime, m_lastVenue});
        event.venueTime = m_lastVenue;
        event.receiveTime = m_lastReceive;
        m_events.push_back(event);
    }
    if (m_nextHappens == kNever)
        m_nextHappens = messageFrom(m_happened, venueTimeOf).second;
    if (m_nextReceived == kNever)
        m_nextReceived = messageFrom(m_received, receiveTimeOf).second;
}

void StreamWindow::append(EventKind kind, TimeNs venueTime, TimeNs receiveTime)
{
    const MarketEvent event =
        MarketEvent::make(kind, Side::Buy, 0, 0, venueTime, receiveTime, MarketEvent::EndOfMessage);
    append({&event, 1});
}

void StreamWindow::endMessage()
{
    if (isAtMessageEnd())
        return;
    m_events.back().word |= MarketEvent::EndOfMessage;
    append({});
}

template<typename Time>
std::pair<std::uint64_t, TimeNs> StreamWindow::messageFrom(std::uint64_t from, Time&& time) const
{
    for (std::uint64_t at = from; at < end(); ++at) {
        const MarketEvent& event = m_events[at - m_base];
        if (event.endsMessage())
            return {at + 1, time(event)};
    }
    return {end(), kNever};
}

template<typename Time>
void StreamWindow::advanceTo(std::uint64_t& reached, TimeNs& due, BookCheckpoint& book, TimeNs now, Time&& time)
{
    const std::uint64_t before = reached;
    while (due <= now) {
        reached = messageFrom(reached, time).first;
        due = messageFrom(reached, time).second;
    }
    book.apply({m_events.data() + (before - m_base), static_cast<std::size_t>(reached - before)});
}

void StreamWindow::advance(TimeNs now)
{
    advanceTo(m_happened, m_nextHappens, m_bookHappened, now, venueTimeOf);
    advanceTo(m_received, m_nextReceived, m_bookReceived, now, receiveTimeOf);
}

std::span<const MarketEvent> StreamWindow::events(std::uint64_t from) const
{
    if (from >= m_happened || from < m_oldest)
        return {};
    return {m_events.data() + (from - m_base), static_cast<std::size_t>(m_happened - from)};
}

void StreamWindow::forget(std::uint64_t below)
{
    m_oldest = std::max(m_oldest, std::min(below, m_received)); // what is not received yet will be read
    const auto dropped = static_cast<std::size_t>(m_oldest - m_base);
    if (dropped < kLeastDropped || dropped < m_events.size() / 2)
        return;
    m_events.erase(m_events.begin(), m_events.begin() + static_cast<std::ptrdiff_t>(dropped));
    m_base = m_oldest;
}

void StreamWindow::snapshot(const BookCheckpoint& book, std::uint64_t events, std::vector<MarketEvent>& into)
{
    if (events == 0)
        return;
    const BookState state = book.feed().state();
    if (state == BookState::Stale || state == BookState::InSnapshot) {
        into.push_back(MarketEvent::make(EventKind::Gap, Side::Buy, 0, 0, book.feed().lastVenueTime(),
                                         book.lastReceive(), MarketEvent::EndOfMessage));
        return;
    }
    const auto levels = book.snapshot();
    into.insert(into.end(), levels.begin(), levels.end());
}

TimeNs StreamWindow::nextDue() const
{
    return std::min(m_nextHappens, m_nextReceived);
}

} // namespace wh
