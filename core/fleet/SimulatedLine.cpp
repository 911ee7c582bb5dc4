// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/SimulatedLine.h"

#include <algorithm>
#include <utility>

namespace wh {

namespace {

/// A venue that has rested for so many events takes the book over instead of reading them.
constexpr std::uint64_t kWorthSkipping = 256;

/// Walks over a market's events from one number to another.
class EventReader
{
public:
    EventReader(const MarketStream& stream, std::uint64_t from, std::uint64_t end)
        : m_stream(&stream), m_number(from), m_end(end)
    {
        readOn();
    }
    bool hasEvent() const { return m_number < m_end; }
    const MarketEvent& event() const { return *m_at; }
    std::uint64_t number() const { return m_number; }
    void advance()
    {
        ++m_number;
        if (++m_at == m_pieceEnd)
            readOn();
    }

private:
    void readOn()
    {
        if (!hasEvent())
            return;
        const auto piece = m_stream->events(m_number);
        m_at = piece.data();
        m_pieceEnd = piece.data() + piece.size();
    }

    const MarketStream* m_stream;
    std::uint64_t m_number;
    std::uint64_t m_end;
    const MarketEvent* m_at = nullptr;
    const MarketEvent* m_pieceEnd = nullptr;
};

} // namespace

SimulatedLine::SimulatedLine(std::shared_ptr<LiveMarket> market, VenueSetup setup, const Settings& settings, TimeNs now)
    : m_market(std::move(market))
    , m_setup(std::move(setup))
    , m_clock(now)
    , m_venue(m_setup.instrument, m_setup.take(settings.seed, settings.base, stream().info().kind), m_clock)
    , m_record(settings.kept)
    , m_venueNext(stream().happened())
    , m_botNext(stream().received())
    , m_isFresh(settings.takesUp)
{
    m_venue.engine().feed().deriveBookFromTrades(stream().info().kind == TapeKind::Trades);
    stream().snapshotReceived(m_joining);
    m_market->lines.push_back(this);
}

SimulatedLine::~SimulatedLine()
{
    std::erase(m_market->lines, this);
}

Result<void> SimulatedLine::place(RiskApproved<OrderRequest> order)
{
    return enter(order.request());
}

Result<void> SimulatedLine::amend(RiskApproved<AmendRequest> amend)
{
    return enter(amend.request());
}

Result<void> SimulatedLine::enter(const OrderRequest& order)
{
    if (m_market->failure)
        return *m_market->failure;
    wakeVenue();
    m_record.place(order);
    m_venue.enter(order);
    collectReports(); // an overloaded venue refuses at once
    return {};
}

Result<void> SimulatedLine::enter(const AmendRequest& amend)
{
    if (m_market->failure)
        return *m_market->failure;
    wakeVenue();
    m_venue.enter(amend);
    collectReports();
    return {};
}

Result<void> SimulatedLine::cancel(const CancelRequest& cancel)
{
    if (m_market->failure)
        return *m_market->failure;
    wakeVenue();
    m_venue.enter(cancel);
    return {};
}

bool SimulatedLine::venueRests() const
{
    return !m_venue.hasArrivals() && m_venue.engine().isUntouched();
}

/// Something is about to reach the venue: it must know the market by then.
void SimulatedLine::wakeVenue()
{
    if (!venueRests())
        return;
    const std::uint64_t missed = stream().happened() - m_venueNext;
    if (m_venueHasBook && missed < kWorthSkipping && m_venueNext >= stream().oldest())
        return; // read in their turn
    std::vector<MarketEvent> book;
    if (const auto last = stream().lastTrade()) // what a trailing stop begins from
        book.push_back(MarketEvent::make(EventKind::Trade, last->taker, last->price, last->quantity, last->venueTime,
                                         last->receiveTime, MarketEvent::EndOfMessage));
    stream().snapshotHappened(book);
    m_venue.skipTo(book, missed, m_clock.now());
    m_venueNext = stream().happened();
    m_venueHasBook = true;
}

void SimulatedLine::collectReports()
{
    for (TimeNs time = m_venue.nextReport(); time != kNever; time = m_venue.nextReport()) {
        ExecutionReport& report = m_reports.emplace_back();
        m_venue.takeReport(time, report);
        m_record.apply(report);
    }
}

/// Venue and bot read the market, in the order of EventReplay: at one moment what happens comes before what arrives,
/// and that before what is received.
void SimulatedLine::readMarket(TimeNs until, LineListener* listener)
{
    const std::uint64_t happened = stream().happened();
    const std::uint64_t received = m_setup.fixedFeed ? happened : stream().received();
    EventReader bot(stream(), m_botNext, listener ? received : m_botNext);
    EventReader venue(stream(), m_venueNext, venueRests() ? m_venueNext : happened);
    while (true) {
        const TimeNs botTime = bot.hasEvent() ? receiveTimeOf(bot.event()) : kNever;
        const TimeNs venueTime = venue.hasEvent() ? venue.event().venueTime : kNever;
        const TimeNs report = listener && !m_reports.empty() ? m_reports.front().receiveTime : kNever;
        const TimeNs answer = std::min(m_venue.nextDue(), report);
        if (std::min({botTime, venueTime, answer}) > until)
            return;
        if (venueTime <= botTime && venueTime <= answer) {
            m_venue.onEvent(venue.event(), venueTime);
            if (m_venue.nextReport() != kNever)
                collectReports();
            venue.advance();
            m_venueNext = venue.number();
            continue;
        }
        if (answer <= botTime) {
            m_venue.processUntil(answer);
            collectReports();
            while (listener && !m_reports.empty() && m_reports.front().receiveTime <= answer) {
                const ExecutionReport next = std::move(m_reports.front());
                m_reports.pop_front();
                listener->onReport(next);
            }
        } else {
            MarketEvent event = bot.event();
            event.receiveTime = botTime;
            if (event.endsMessage())
                m_venue.setFeedLatency(botTime - event.venueTime);
            bot.advance();
            m_botNext = bot.number();
            listener->onMarketEvent(event);
        }
        // The bot may have sent something, or what it had may have ended.
        if (venueRests())
            venue = EventReader(stream(), m_venueNext, m_venueNext);
        else if (!venue.hasEvent())
            venue = EventReader(stream(), m_venueNext, happened);
    }
}

/// The market no longer has what the bot would read next.
void SimulatedLine::joinAnew()
{
    if (m_botNext >= stream().oldest())
        return;
    m_botNext = stream().received();
    m_joining.push_back(
        MarketEvent::make(EventKind::Gap, Side::Buy, 0, 0, m_clock.now(), m_clock.now(), MarketEvent::EndOfMessage));
    stream().snapshotReceived(m_joining);
}

void SimulatedLine::advance(TimeNs now, LineListener& listener)
{
    m_clock.advanceTo(now);
    if (m_market->failure) {
        if (std::exchange(m_wasUp, false))
            listener.onLineLost(*m_market->failure);
        return;
    }
    joinAnew();
    for (const MarketEvent& event : std::exchange(m_joining, {}))
        listener.onMarketEvent(event);
    readMarket(m_clock.now(), &listener);
    if (canAnswer())
        answerQuestion(listener);
}

TimeNs SimulatedLine::nextDue() const
{
    if (m_market->failure)
        return m_wasUp ? m_clock.now() : kNever;
    if (!m_joining.empty() || canAnswer())
        return m_clock.now();
    const TimeNs report = m_reports.empty() ? kNever : m_reports.front().receiveTime;
    TimeNs due = std::min({m_venue.nextDue(), report, stream().nextDue()});
    const std::uint64_t readable = m_setup.fixedFeed ? stream().happened() : stream().received();
    if (m_botNext < stream().oldest())
        due = m_clock.now();
    else if (m_botNext < readable)
        due = std::min(due, receiveTimeOf(stream().events(m_botNext).front()));
    return std::max(due, m_clock.now());
}

Result<void> SimulatedLine::askState(const VenueQuestion& question)
{
    if (m_market->failure)
        return *m_market->failure;
    m_question = question;
    // Who has had fills of a venue that remembers none of his orders: it has lost its memory. Numbers that he knows
    // already would look like fills that he has booked.
    if (!m_isFresh && m_record.orders().empty() && m_record.fills().empty())
        m_venue.takeUp(question.lastFill, std::nullopt);
    return {};
}

/// Whether all that was sent has arrived: what the venue knows is whole then. A venue that takes up orders again needs
/// the market for it.
bool SimulatedLine::canAnswer() const
{
    return m_question && !m_venue.hasArrivals() && (!m_isFresh || stream().happened() > 0);
}

/// What the state says contains what is still on its way to the bot.
void SimulatedLine::answerQuestion(LineListener& listener)
{
    const VenueQuestion question = *std::exchange(m_question, std::nullopt);
    if (std::exchange(m_isFresh, false))
        takeUp(question);
    m_reports.clear();
    listener.onVenueState(m_record.state(question, m_clock.now()));
}

/// The venue has died and is there again: what rested there rests again.
void SimulatedLine::takeUp(const VenueQuestion& question)
{
    m_venue.takeUp(question.lastFill, question.position);
    wakeVenue();
    for (std::size_t i = 0; i < question.orders.size(); ++i) {
        if (i < question.acknowledged.size() && !question.acknowledged[i])
            continue;
        const OrderRequest& order = question.orders[i];
        const Lots filled = i < question.filled.size() ? question.filled[i] : 0;
        const bool rests = order.type != OrderType::Market && order.timeInForce != TimeInForce::Ioc &&
                           order.timeInForce != TimeInForce::Fok;
        if (!rests || m_record.knows(order.id) || filled >= order.quantity)
            continue;
        m_record.adopt(order, filled);
        m_venue.adopt(order, filled, m_clock.now());
    }
    collectReports();
}

} // namespace wh
