// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/MatchingEngine.h"

#include <string>
#include <vector>

namespace wh::test {

/// A sink that remembers what was matched, and the instrument that tests match on.
class MatchRecorder final : public MatchSink
{
public:
    struct Match
    {
        std::uint64_t order;
        Ticks price;
        Lots lots;
        Liquidity liquidity;
        bool operator==(const Match&) const = default;
    };

    void onMatched(const OrderRequest& order, Ticks price, Lots lots, Liquidity liquidity, HalfTicks) override
    {
        matches.push_back({order.id.value, price, lots, liquidity});
        held += signOf(order.side) * lots;
    }
    void onExpired(const OrderRequest& order, const char* code) override { expired.emplace_back(order.id.value, code); }
    void onTriggered(const OrderRequest& order) override { triggered.push_back(order.id.value); }
    Lots heldLots() const override { return held; }

    Lots filled(std::uint64_t order) const
    {
        Lots sum = 0;
        for (const auto& match : matches)
            sum += match.order == order ? match.lots : 0;
        return sum;
    }
    Lots filledInAll() const
    {
        Lots sum = 0;
        for (const auto& match : matches)
            sum += match.lots;
        return sum;
    }

    std::vector<Match> matches;
    std::vector<std::pair<std::uint64_t, std::string>> expired;
    std::vector<std::uint64_t> triggered;
    Lots held = 0;
};

inline Instrument testInstrument()
{
    Instrument instrument;
    instrument.name = {"test", "BTC", "USDT"};
    instrument.tick = Decimal::fromUnits(1, 2);
    instrument.lot = Decimal::fromUnits(1, 3);
    return instrument;
}

inline MarketEvent level(Side side, Ticks price, Lots lots, TimeNs time = 1)
{
    return MarketEvent::make(EventKind::Delta, side, price, lots, time, time, MarketEvent::EndOfMessage);
}
inline MarketEvent print(Side taker, Ticks price, Lots lots, TimeNs time = 1)
{
    return MarketEvent::make(EventKind::Trade, taker, price, lots, time, time, MarketEvent::EndOfMessage);
}
inline OrderRequest limit(std::uint64_t id, Side side, Ticks price, Lots quantity)
{
    OrderRequest request;
    request.id = {id};
    request.side = side;
    request.price = price;
    request.quantity = quantity;
    return request;
}
inline OrderRequest market(std::uint64_t id, Side side, Lots quantity)
{
    OrderRequest request = limit(id, side, 0, quantity);
    request.type = OrderType::Market;
    return request;
}

} // namespace wh::test
