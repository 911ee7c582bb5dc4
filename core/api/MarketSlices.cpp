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
    CandleSeries(TimeNs from, DurationNs width) : m_from(from), m_width(width) {}

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
    std::vector<Candle> m_candles;
};

} // namespace

Result<std::vector<Candle>> candlesOf(const Tape& tape, TimeNs from, TimeNs to, std::size_t count,
                                      const TaskControl& control)
{
    const TapeInfo& info = tape.info();
    from = std::max(from, info.first);
    // The last of bars is when the last one closes: none opens then.
    to = std::min(to, info.kind == TapeKind::Bars || info.last == kNever ? info.last : info.last + 1);
    if (from >= to || count == 0)
        return std::vector<Candle>();
    const auto parts = static_cast<DurationNs>(count);
    DurationNs width = std::max<DurationNs>(1, (to - from + parts - 1) / parts);
    const bool isBars = info.kind == TapeKind::Bars;
    if (isBars && info.barInterval > 0) // whole bars
        width = (width + info.barInterval - 1) / info.barInterval * info.barInterval;
    CandleSeries series(from, width);
    if (isBars) {
        auto cursor = tape.bars(from, to);
        if (!cursor)
            return std::move(cursor).error();
        for (;;) {
            const auto bars = (*cursor)->next();
            if (!bars)
                return bars.error();
            if (bars->empty())
                return series.take();
            for (const Bar& bar : *bars)
                series.add(bar.openTime, 2 * Ticks{bar.open}, 2 * Ticks{bar.high}, 2 * Ticks{bar.low},
                           2 * Ticks{bar.close}, bar.volume);
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

Result<std::vector<MarketEvent>> eventsOf(const Tape& tape, TimeNs from, TimeNs to, std::size_t count)
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
            if (event.receiveTime < from) // leads in
                continue;
            if (found.size() == count)
                return found;
            found.push_back(event);
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
