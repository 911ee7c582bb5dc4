// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/MarketStream.h"
#include "core/market/BookFeed.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <QTest>

#include <string>
#include <utility>
#include <vector>

namespace wh::test {

using Texts = std::vector<std::pair<std::string, std::string>>;

inline GeneratedMarket generated(const char* model, const Texts& texts, std::uint64_t seed = 1)
{
    const auto name = InstrumentName::parse("sim:BTC/USDT");
    auto check = GeneratedMarket::check(model, texts, seed, *name);
    for (const auto& mistake : check.mistakes)
        qWarning("%s", mistake.toString().c_str());
    return check.market;
}

/// Every event of a stream that is advanced step by step, as a bot would read them.
inline std::vector<MarketEvent> listen(MarketStream& stream, TimeNs from, TimeNs to, DurationNs step,
                                       bool forgets = true)
{
    std::vector<MarketEvent> heard;
    std::uint64_t next = stream.oldest();
    for (TimeNs now = from; now <= to; now += step) {
        if (const auto advanced = stream.advance(now); !advanced)
            qFatal("%s", advanced.error().toString().c_str());
        while (next < stream.received()) {
            const auto piece = stream.events(next);
            for (const MarketEvent& event : piece) {
                if (next == stream.received())
                    break;
                heard.push_back(event);
                ++next;
            }
        }
        if (forgets)
            stream.forget(next);
    }
    return heard;
}

inline bool isOrderly(const std::vector<MarketEvent>& events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].receiveTime < events[i].venueTime)
            return false;
        if (i > 0 &&
            (events[i].venueTime < events[i - 1].venueTime || events[i].receiveTime < events[i - 1].receiveTime))
            return false;
    }
    return true;
}

inline std::size_t count(const std::vector<MarketEvent>& events, EventKind kind)
{
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(), [=](const MarketEvent& event) { return event.kind() == kind; }));
}

inline BookFeed feedOf(const std::vector<MarketEvent>& events, bool fromTrades = false)
{
    BookFeed feed;
    feed.deriveBookFromTrades(fromTrades);
    for (const auto& event : events)
        feed.apply(event);
    return feed;
}

inline bool showsSame(const OrderBook& a, const OrderBook& b)
{
    const auto levels = [](const OrderBook& book) {
        std::vector<std::pair<Ticks, Lots>> all;
        for (const Side side : {Side::Buy, Side::Sell})
            book.forEachLevel(side, [&](Ticks price, Lots lots) {
                all.emplace_back(price, lots);
                return true;
            });
        return all;
    };
    return levels(a) == levels(b) && a.hasBoth();
}

} // namespace wh::test
