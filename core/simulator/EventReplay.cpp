// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/EventReplay.h"

#include "core/engine/BotRunner.h"
#include "core/simulator/EventWalk.h"
#include "core/simulator/SimulatedVenue.h"

#include <algorithm>

namespace wh {

namespace {

constexpr std::uint64_t kReportEvery = 1 << 18;
constexpr DurationNs kGrace = 10 * kSecond; // for answers that nobody waits for

} // namespace

Result<EventReplay::Outcome> EventReplay::run(const TaskControl& control)
{
    return m_tape.info().kind == TapeKind::Bars ? runBars(control) : runEvents(control);
}

TimeNs EventReplay::nextDue() const
{
    return std::min({m_venue.nextDue(), nextReport(), m_runner.nextTimer()});
}

bool EventReplay::isIdle() const
{
    return m_venue.isIdle() && m_reports.empty();
}

void EventReplay::processVenue(TimeNs now)
{
    m_venue.processUntil(now);
    if (m_venue.nextReport() != kNever)
        collectReports();
}

/// Takes over what the venue has just said, while its book still is as it was then: the levels that a taker of ours
/// walked to are prices of the market, though they were never the best.
void EventReplay::collectReports()
{
    for (TimeNs time = m_venue.nextReport(); time != kNever; time = m_venue.nextReport()) {
        ExecutionReport& report = m_reports.emplace_back();
        m_venue.takeReport(time, report);
        if (report.fill && isOfTheMarket(*report.fill))
            m_runner.recorder().onPrice(report.fill->price);
    }
}

/// Whether a taker's fill is at a price that was shown; with own impact, at one that is no better.
bool EventReplay::isOfTheMarket(const Fill& fill) const
{
    if (fill.liquidity != Liquidity::Taker)
        return false; // told by what it met: a print, or the best price of the other side
    const bool buys = fill.side == Side::Buy;
    if (m_tape.info().kind == TapeKind::Bars) {
        const Ticks price = m_venue.engine().mid() / 2;
        return m_settings.hasOwnImpact && (buys ? fill.price >= price : fill.price <= price);
    }
    const OrderBook& book = m_venue.engine().feed().book();
    if (book.at(opposite(fill.side), fill.price) > 0)
        return true;
    return m_settings.hasOwnImpact &&
           (buys ? book.hasAsk() && fill.price >= book.bestAsk() : book.hasBid() && fill.price <= book.bestBid());
}

void EventReplay::deliverReports(TimeNs now)
{
    while (nextReport() <= now) {
        const ExecutionReport report = std::move(m_reports.front());
        m_reports.pop_front();
        m_runner.onReport(report);
    }
}

/// Lets happen what is due at or before `until` on the way of orders: what arrives at the venue, what arrives at us.
void EventReplay::pumpOrders(TimeNs until)
{
    for (TimeNs due = std::min(m_venue.nextDue(), nextReport()); due <= until;
         due = std::min(m_venue.nextDue(), nextReport())) {
        m_clock.advanceTo(due);
        processVenue(m_clock.now());
        deliverReports(m_clock.now());
    }
}

/// The same with the bot's timers between.
void EventReplay::pump(TimeNs until)
{
    for (TimeNs due = nextDue(); due <= until; due = nextDue()) {
        m_clock.advanceTo(due);
        const TimeNs now = m_clock.now();
        processVenue(now);
        deliverReports(now);
        if (m_runner.nextTimer() <= now)
            m_runner.fireTimers();
    }
}

Result<EventReplay::Outcome> EventReplay::runEvents(const TaskControl& control)
{
    const TapeInfo& info = m_tape.info();
    if (info.kind == TapeKind::Trades) {
        m_runner.deriveBookFromTrades();
        m_venue.engine().feed().deriveBookFromTrades(true);
    }
    auto venueCursor = m_tape.events(m_settings.from, m_settings.to);
    if (!venueCursor)
        return venueCursor.error();
    auto botCursor = m_tape.events(m_settings.from, m_settings.to);
    if (!botCursor)
        return botCursor.error();
    EventWalk venueWalk(std::move(*venueCursor));
    EventWalk botWalk(std::move(*botCursor));
    const DurationNs offset = std::max<DurationNs>(0, -info.minFeedLatency);
    const auto fixed = m_settings.fixedFeedLatency;

    Outcome outcome;
    TimeNs venueTime = INT64_MIN; // of the venue cursor's current event, made monotone
    TimeNs botTime = INT64_MIN;
    TimeNs lastVenueOfBot = INT64_MIN;
    const auto stampVenue = [&] { venueTime = std::max(venueTime, venueWalk.event().venueTime); };
    const auto stampBot = [&] {
        const MarketEvent& event = botWalk.event();
        lastVenueOfBot = std::max(lastVenueOfBot, event.venueTime);
        const TimeNs received = fixed ? lastVenueOfBot + *fixed : std::max(event.receiveTime + offset, lastVenueOfBot);
        botTime = std::max(botTime, received);
    };
    if (venueWalk.hasEvent())
        stampVenue();
    if (botWalk.hasEvent()) {
        stampBot();
        m_clock.advanceTo(std::min(venueTime, botTime));
    }

    // The span is cut by the recording's own receive times, which no clock of ours shifts.
    bool leadsIn = m_settings.from != INT64_MIN;
    m_runner.holdStart(leadsIn);
    TimeNs due = nextDue();
    while (botWalk.hasEvent() && !outcome.cancelled) {
        // The venue first: it cannot learn later than we do. What it says at one moment needs one look at the orders,
        // since nothing that follows from it is due before that moment.
        if (venueWalk.hasEvent() && venueTime <= botTime) {
            if (due < venueTime)
                pump(venueTime - 1);
            do {
                m_venue.onEvent(venueWalk.event(), venueTime);
                if (m_venue.nextReport() != kNever) [[unlikely]]
                    collectReports();
                venueWalk.advance();
            } while (venueWalk.hasEvent() && venueWalk.event().venueTime <= venueTime);
            if (venueWalk.hasEvent())
                stampVenue();
            due = nextDue();
            continue;
        }
        const TimeNs now = botTime;
        if (due <= now)
            pump(now);
        m_clock.advanceTo(now);
        bool mayHaveActed = false;
        do {
            MarketEvent event = botWalk.event();
            if (leadsIn && event.receiveTime >= m_settings.from) {
                leadsIn = false;
                m_runner.holdStart(false);
            }
            event.receiveTime = now; // by the bot's clock, which is not the recorder's: ages are measured with it
            const bool isPrint = event.kind() == EventKind::Trade;
            if (event.endsMessage()) {
                const DurationNs latency = now - std::max<TimeNs>(event.venueTime, 0);
                m_venue.setFeedLatency(latency);
                if ((outcome.events & 63) == 0)
                    m_runner.recorder().onFeedLatency(latency);
            }
            mayHaveActed = isPrint || event.endsMessage();
            m_runner.onEvent(event);
            outcome.prints += isPrint;
            if ((++outcome.events & (kReportEvery - 1)) == 0) {
                control.report({outcome.events, info.events, outcome.events});
                outcome.cancelled = control.isCancelled();
            }
            botWalk.advance();
            if (botWalk.hasEvent())
                stampBot();
        } while (botWalk.hasEvent() && botTime == now && !mayHaveActed);
        due = nextDue();
    }
    for (const EventWalk* walk : {&venueWalk, &botWalk}) {
        if (walk->failure())
            return *walk->failure();
    }
    finish(m_clock.now());
    return outcome;
}

/// A bar becomes a path: open, the nearer extreme, the other one, close; a quarter of the volume each.
void EventReplay::playBarPath(const Bar& bar, DurationNs interval)
{
    const bool lowFirst = bar.open - bar.low <= bar.high - bar.open;
    const Ticks path[4] = {bar.open, lowFirst ? bar.low : bar.high, lowFirst ? bar.high : bar.low, bar.close};
    for (int i = 0; i < 4; ++i) {
        const TimeNs time = bar.openTime + interval * i / 4;
        pumpOrders(time - 1);
        m_clock.advanceTo(time);
        const Lots volume = bar.volume / 4 + (i < bar.volume % 4 ? 1 : 0);
        m_venue.onBarPoint(path[i], volume, time);
        collectReports();
        pumpOrders(time);
    }
    pumpOrders(bar.openTime + interval - 1);
}

Result<EventReplay::Outcome> EventReplay::runBars(const TaskControl& control)
{
    const TapeInfo& info = m_tape.info();
    auto opened = m_tape.bars(m_settings.from, m_settings.to);
    if (!opened)
        return opened.error();
    BarCursor& cursor = **opened;
    const DurationNs interval = info.barInterval;
    const DurationNs delay = m_settings.fixedFeedLatency.value_or(0);
    Outcome outcome;
    std::optional<Bar> skipped; ///< the newest bar, where nothing of ours needed its path
    while (true) {
        auto block = cursor.next();
        if (!block)
            return block.error();
        if (block->empty())
            break;
        for (const Bar& bar : *block) {
            m_venue.endBar(); // the one before
            skipped = isIdle() ? std::optional(bar) : std::nullopt;
            if (skipped)
                m_venue.skipBar(bar.close);
            else
                playBarPath(bar, interval);
            const TimeNs known = bar.openTime + interval + delay;
            m_clock.advanceTo(known);
            m_runner.onBar(bar);
            if (m_runner.nextTimer() <= known)
                m_runner.fireTimers(); // ticks within a candle would see nothing new: they are one tick at its close
            if ((++outcome.events & (kReportEvery - 1)) == 0) {
                control.report({outcome.events, info.events, outcome.events});
                if (control.isCancelled()) {
                    outcome.cancelled = true;
                    break;
                }
            }
        }
        if (outcome.cancelled)
            break;
    }
    // The last close stands, with what its quarter of the volume has left, as the last book of a tape does.
    if (skipped)
        m_venue.onBarPoint(skipped->close, skipped->volume / 4, m_clock.now());
    finish(m_clock.now());
    return outcome;
}

void EventReplay::finish(TimeNs end)
{
    if (!m_runner.hasStarted())
        return;
    stop(end);
    settle(end);
}

void EventReplay::stop(TimeNs end)
{
    m_clock.advanceTo(end);
    m_runner.stop();
}

/// What is under way comes to its end: the last orders and cancels arrive, and their answers count.
void EventReplay::settle(TimeNs end)
{
    pumpOrders(end + kGrace);
    const auto isUnderWay = [](const OwnOrder& order) {
        return order.status == OrderStatus::Submitted || order.status == OrderStatus::PendingAmend ||
               order.status == OrderStatus::PendingCancel;
    };
    const auto open = [this] { return m_runner.board().open(); };
    while (std::any_of(open().begin(), open().end(), isUnderWay)) {
        const TimeNs due = std::min(m_venue.nextDue(), nextReport());
        if (due == kNever)
            break; // an answer that never comes
        pumpOrders(due);
    }
}

} // namespace wh
