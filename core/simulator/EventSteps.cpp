// SPDX-License-Identifier: GPL-3.0-or-later
// EventReplay a moment at a time: what run() does in one loop, with all that the loop knows kept between two calls.
#include "core/engine/BotRunner.h"
#include "core/simulator/EventReplay.h"
#include "core/simulator/EventWalk.h"
#include "core/simulator/SimulatedVenue.h"

#include <algorithm>

namespace wh {

struct EventReplay::Steps
{
    Steps(std::unique_ptr<TapeCursor> ofVenue, std::unique_ptr<TapeCursor> ofBot, const TapeInfo& info,
          const Settings& settings)
        : venue(std::move(ofVenue))
        , bot(std::move(ofBot))
        , offset(std::max<DurationNs>(0, -info.minFeedLatency))
        , fixed(settings.fixedFeedLatency)
        , leadsIn(settings.from != INT64_MIN)
    {
        stampVenue();
        stampBot();
    }
    void stampVenue()
    {
        if (venue.hasEvent())
            venueTime = std::max(venueTime, venue.event().venueTime);
    }
    void stampBot()
    {
        if (!bot.hasEvent())
            return;
        const MarketEvent& event = bot.event();
        lastVenueOfBot = std::max(lastVenueOfBot, event.venueTime);
        const TimeNs received = fixed ? lastVenueOfBot + *fixed : std::max(event.receiveTime + offset, lastVenueOfBot);
        botTime = std::max(botTime, received);
    }

    EventWalk venue;
    EventWalk bot;
    DurationNs offset;
    std::optional<DurationNs> fixed;
    bool leadsIn;
    TimeNs venueTime = INT64_MIN; ///< of the venue cursor's current event, made monotone
    TimeNs botTime = INT64_MIN;
    TimeNs lastVenueOfBot = INT64_MIN;
    Outcome outcome;
};

EventReplay::~EventReplay() = default;

EventReplay::EventReplay(const Tape& tape, VirtualClock& clock, SimulatedVenue& venue, BotRunner& runner,
                         Settings settings)
    : m_tape(tape), m_clock(clock), m_venue(venue), m_runner(runner), m_settings(settings)
{}

Result<void> EventReplay::begin()
{
    if (m_tape.info().kind == TapeKind::Trades) {
        m_runner.deriveBookFromTrades();
        m_venue.engine().feed().deriveBookFromTrades(true);
    }
    auto ofVenue = m_tape.events(m_settings.from, m_settings.to);
    if (!ofVenue)
        return std::move(ofVenue).error();
    auto ofBot = m_tape.events(m_settings.from, m_settings.to);
    if (!ofBot)
        return std::move(ofBot).error();
    m_steps = std::make_unique<Steps>(std::move(*ofVenue), std::move(*ofBot), m_tape.info(), m_settings);
    return {};
}

TimeNs EventReplay::next() const
{
    if (!m_steps->bot.hasEvent())
        return kNever;
    const TimeNs market = m_steps->venue.hasEvent() ? m_steps->venueTime : kNever;
    return std::min({market, nextDue(), m_steps->botTime});
}

void EventReplay::step()
{
    Steps& steps = *m_steps;
    const TimeNs at = next();
    m_clock.advanceTo(at);
    // The venue first: it cannot learn later than the bot does.
    if (steps.venue.hasEvent() && steps.venueTime <= at) {
        do {
            m_venue.onEvent(steps.venue.event(), steps.venueTime);
            if (m_venue.nextReport() != kNever)
                collectReports();
            steps.venue.advance();
        } while (steps.venue.hasEvent() && steps.venue.event().venueTime <= steps.venueTime);
        steps.stampVenue();
    } else if (nextDue() <= at) {
        pump(at);
    } else {
        stepMarket();
    }
}

/// The bot hears of the market, as far as it belongs to one moment and until it may have acted.
void EventReplay::stepMarket()
{
    Steps& steps = *m_steps;
    const TimeNs now = steps.botTime;
    bool mayHaveActed = false;
    do {
        MarketEvent event = steps.bot.event();
        steps.leadsIn = steps.leadsIn && event.receiveTime < m_settings.from;
        m_runner.holdStart(steps.leadsIn || (m_settings.startAfter && !m_settings.startAfter->hasStarted()));
        event.receiveTime = now; // by the bot's clock, which is not the recorder's
        const bool isPrint = event.kind() == EventKind::Trade;
        if (event.endsMessage()) {
            const DurationNs latency = now - std::max<TimeNs>(event.venueTime, 0);
            m_venue.setFeedLatency(latency);
            if ((steps.outcome.events & 63) == 0)
                m_runner.recorder().onFeedLatency(latency);
        }
        mayHaveActed = isPrint || event.endsMessage();
        m_runner.onEvent(event);
        steps.outcome.prints += isPrint;
        ++steps.outcome.events;
        steps.bot.advance();
        steps.stampBot();
    } while (steps.bot.hasEvent() && steps.botTime == now && !mayHaveActed);
}

Result<EventReplay::Outcome> EventReplay::outcome() const
{
    for (const EventWalk* walk : {&m_steps->venue, &m_steps->bot}) {
        if (walk->failure())
            return *walk->failure();
    }
    return m_steps->outcome;
}

} // namespace wh
