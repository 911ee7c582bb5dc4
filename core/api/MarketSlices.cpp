// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/MarketSlices.h"

#include "core/market/BookFeed.h"

#include <algorithm>

namespace wh::api {

namespace {

Error wrongKind(const TapeInfo& info, const char* wanted)
{
    return Error("data.wrong_kind", {{"dataset", info.id}, {"kind", toString(info.kind)}, {"wanted", wanted}});
}

/// Gathers prices into equal spans of time.
class CandleSeries
{
public:
    CandleSeries(TimeNs from, DurationNs width, std::size_t most) : m_from(from), m_width(width), m_most(most) {}

    /// Whether there is room for what comes at that time.
    bool takes(TimeNs time) const { return m_candles.size() < m_most || time < m_candles.back().openTime + m_width; }
    void add(TimeNs time, HalfTicks open, HalfTicks high, HalfTicks low, HalfTicks close, Lots volume)
    {
        const TimeNs start = m_from + (time - m_from) / m_width * m_width;
        if (m_candles.empty() || start > m_candles.back().openTime) {
            m_candles.push_back({start, open, high, low, close, volume});
            return;
        }
        Candle& candle = m_candles.back();
        candle.high = std::max(candle.high, high);
        candle.low = std::min(candle.low, low);
        candle.close = close;
        candle.volume += volume;
    }
    std::vector<Candle> take() { return std::move(m_candles); }

private:
    TimeNs m_from;
    DurationNs m_width;
    std::size_t m_most;
    std::vector<Candle> m_candles;
};

/// What is seen of a tape in a span.
struct Span
{
    TimeNs from = 0;
    TimeNs to = 0;

    static Span of(const TapeInfo& info, TimeNs from, TimeNs to)
    {
        // The last of bars is when the last one closes: none opens then.
        const bool isOpenEnded = info.kind == TapeKind::Bars || info.last == kNever;
        return {std::max(from, info.first), std::min(to, isOpenEnded ? info.last : info.last + 1)};
    }
    bool isEmpty() const { return from >= to; }
};

/// The first `count` of them are kept.
Result<std::vector<Candle>> gather(const Tape& tape, Span span, CandleSeries series, const TaskControl& control)
{
    const TapeInfo& info = tape.info();
    const auto [from, to] = span;
    if (info.kind == TapeKind::Bars) {
        auto cursor = tape.bars(from, to);
        if (!cursor)
            return std::move(cursor).error();
        for (;;) {
            const auto bars = (*cursor)->next();
            if (!bars)
                return bars.error();
            if (bars->empty())
                return series.take();
            for (const Bar& bar : *bars) {
                if (!series.takes(bar.openTime))
                    return series.take();
                series.add(bar.openTime, 2 * Ticks{bar.open}, 2 * Ticks{bar.high}, 2 * Ticks{bar.low},
                           2 * Ticks{bar.close}, bar.volume);
            }
        }
    }
    auto cursor = tape.events(from, to);
    if (!cursor)
        return std::move(cursor).error();
    const bool hasPrints = info.trades > 0;
    BookFeed feed;
    for (;;) {
        const auto events = (*cursor)->next();
        if (!events)
            return events.error();
        if (events->empty())
            return series.take();
        if (control.isCancelled())
            return Error("task.cancelled");
        for (const MarketEvent& event : *events) {
            const TimeNs time = event.receiveTime;
            if (!series.takes(time))
                return series.take();
            if (hasPrints) {
                if (event.kind() == EventKind::Trade && time >= from && time < to) {
                    const HalfTicks price = 2 * event.price();
                    series.add(time, price, price, price, price, event.lots);
                }
                continue;
            }
            feed.apply(event);
            if (event.endsMessage() && time >= from && feed.isLive() && feed.book().hasBoth()) {
                const HalfTicks mid = feed.book().mid();
                series.add(time, mid, mid, mid, mid, 0);
            }
        }
    }
}

} // namespace

Result<std::vector<Candle>> candlesOf(const Tape& tape, TimeNs from, TimeNs to, std::size_t count,
                                      const TaskControl& control)
{
    const TapeInfo& info = tape.info();
    const Span span = Span::of(info, from, to);
    if (span.isEmpty() || count == 0)
        return std::vector<Candle>();
    const auto parts = static_cast<DurationNs>(count);
    DurationNs width = std::max<DurationNs>(1, (span.to - span.from + parts - 1) / parts);
    if (info.kind == TapeKind::Bars && info.barInterval > 0) // whole bars
        width = (width + info.barInterval - 1) / info.barInterval * info.barInterval;
    return gather(tape, span, CandleSeries(span.from, width, SIZE_MAX), control);
}

Result<std::vector<Candle>> candlesEvery(const Tape& tape, DurationNs interval, TimeNs from, TimeNs to,
                                         std::size_t count, const TaskControl& control)
{
    const TapeInfo& info = tape.info();
    const Span span = Span::of(info, from, to);
    if (span.isEmpty() || count == 0)
        return std::vector<Candle>();
    if (info.kind == TapeKind::Bars && info.barInterval > 0)
        interval = (interval + info.barInterval - 1) / info.barInterval * info.barInterval;
    const DurationNs rest = span.from % interval;
    const TimeNs origin = span.from - (rest < 0 ? rest + interval : rest);
    return gather(tape, span, CandleSeries(origin, interval, count), control);
}

Result<std::vector<MarketEvent>> eventsOf(const Tape& tape, TimeNs from, TimeNs to, std::size_t count,
                                          std::optional<EventKind> kind)
{
    if (tape.info().kind == TapeKind::Bars)
        return wrongKind(tape.info(), "events");
    auto cursor = tape.events(from, to);
    if (!cursor)
        return std::move(cursor).error();
    std::vector<MarketEvent> found;
    for (;;) {
        const auto events = (*cursor)->next();
        if (!events)
            return events.error();
        if (events->empty())
            return found;
        for (const MarketEvent& event : *events) {
            if (event.receiveTime < from || (kind && event.kind() != *kind)) // leads in, or not wanted
                continue;
            if (found.size() == count)
                return found;
            found.push_back(event);
        }
    }
}

Result<std::vector<Touch>> touchesOf(const Tape& tape, TimeNs from, TimeNs to, std::size_t count)
{
    const TapeInfo& info = tape.info();
    if (info.kind == TapeKind::Bars || info.kind == TapeKind::Trades)
        return wrongKind(info, "a book");
    from = std::max(from, info.first);
    auto cursor = tape.events(from, to);
    if (!cursor)
        return std::move(cursor).error();
    BookFeed feed;
    std::vector<Touch> touches;
    std::optional<Touch> before; // as it stood at `from`
    const auto note = [&](TimeNs time) {
        Touch touch{time, {}, {}};
        if (feed.book().hasBid())
            touch.bid = feed.book().bestBid();
        if (feed.book().hasAsk())
            touch.ask = feed.book().bestAsk();
        const Touch& last = touches.empty() ? before.value_or(Touch()) : touches.back();
        if (touch.bid == last.bid && touch.ask == last.ask)
            return;
        if (time <= from)
            before = {from, touch.bid, touch.ask};
        else
            touches.push_back(touch);
    };
    for (;;) {
        const auto events = (*cursor)->next();
        if (!events)
            return events.error();
        for (const MarketEvent& event : *events) {
            feed.apply(event);
            if (touches.empty() && before && event.receiveTime > from)
                touches.push_back(*before);
            if (event.endsMessage() && feed.isLive())
                note(event.receiveTime);
            if (touches.size() >= count)
                return touches;
        }
        if (events->empty()) {
            if (touches.empty() && before)
                touches.push_back(*before);
            return touches;
        }
    }
}

namespace {

/// Receive time of the last event before `time`.
Result<std::optional<TimeNs>> timeBefore(const Tape& tape, TimeNs time)
{
    std::optional<TimeNs> found;
    if (time <= tape.info().first)
        return found;
    auto cursor = tape.events(time - 1, time);
    if (!cursor)
        return std::move(cursor).error();
    for (;;) {
        const auto events = (*cursor)->next();
        if (!events)
            return events.error();
        if (events->empty())
            return found;
        found = events->back().receiveTime;
    }
}

} // namespace

Result<std::optional<BookSlice>> bookAt(const Tape& tape, TimeNs at, std::size_t levels)
{
    const TapeInfo& info = tape.info();
    if (info.kind == TapeKind::Bars || info.kind == TapeKind::Trades)
        return wrongKind(info, "a book");
    auto cursor = tape.events(at, kNever);
    if (!cursor)
        return std::move(cursor).error();
    BookFeed feed;
    BookSlice slice;
    const auto finish = [&]() -> Result<std::optional<BookSlice>> {
        if (!feed.isLive())
            return std::optional<BookSlice>();
        if (!slice.previous) { // the snapshot that leads in is as late as the book itself
            auto previous = timeBefore(tape, slice.time);
            if (!previous)
                return previous.error();
            slice.previous = *previous;
        }
        const auto gather = [&](Side side, BookSlice::Levels& into) {
            feed.book().forEachLevel(side, [&](Ticks price, Lots lots) {
                if (into.size() == levels)
                    return false;
                into.emplace_back(price, lots);
                return true;
            });
        };
        gather(Side::Buy, slice.bids);
        gather(Side::Sell, slice.asks);
        return std::optional(std::move(slice));
    };
    for (;;) {
        const auto events = (*cursor)->next();
        if (!events)
            return events.error();
        if (events->empty())
            return finish();
        for (const MarketEvent& event : *events) {
            if (event.receiveTime > at) {
                slice.next = event.receiveTime;
                return finish();
            }
            feed.apply(event);
            if (event.receiveTime != slice.time && slice.time != 0)
                slice.previous = slice.time;
            slice.time = event.receiveTime;
        }
    }
}

} // namespace wh::api
