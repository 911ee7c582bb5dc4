// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/Inventory.h"
#include "core/strategy/PairStrategy.h"

#include <map>
#include <stdexcept>
#include <string>

namespace wh::test {

/// What strategies of two markets have heard and done, all of them together.
struct PairHearsay
{
    int starts = 0;
    int joins = 0;
    int parts = 0;
    int stops = 0;
    std::map<std::string, int> fills; ///< by the symbol of the market whose context came with them
    std::map<std::string, int> orders;
    std::map<std::string, int> trades;
    bool throwsAtOtherFill = false;
    bool isIdle = false;
    bool placesAtStop = false;
    std::string refusedAtStop;  ///< codes, of both markets
    bool isAloneAtTick = false; ///< a tick came without a second market
};

/// Rests a bid far from the market on each of its two, and buys the least on both every five seconds.
class PairProbe final : public PairStrategy
{
public:
    static inline PairHearsay heard;

    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "pair_probe";
        info.title = "Trades two";
        info.markets = 2;
        return info;
    }
    explicit PairProbe(const ParameterSet&) {}

    bool needsOther() const override { return true; }
    void join(StrategyContext& other) override
    {
        ++heard.joins;
        m_other = &other;
    }
    void part() override
    {
        ++heard.parts;
        m_other = nullptr;
    }
    DurationNs tickInterval() const override { return kSecond; }
    bool wantsTrades() const override { return true; }
    void onStart(StrategyContext& context) override
    {
        ++heard.starts;
        m_first = &context;
        if (!m_other)
            throw std::runtime_error("it was started before it was joined");
        if (!m_other->market().book().hasBoth())
            throw std::runtime_error("the second market is not known");
    }
    void onTick(StrategyContext& context) override
    {
        if (!m_other) {
            heard.isAloneAtTick = true;
            return;
        }
        if (heard.isIdle)
            return;
        const bool buys = ++m_ticks % 5 == 0;
        for (StrategyContext* at : {&context, m_other}) {
            if (at->openOrders().empty())
                place(*at, OrderType::Limit);
            if (buys)
                place(*at, OrderType::Market);
        }
        context.store("ticks", std::to_string(m_ticks));
    }
    void onTrade(StrategyContext& context, const Trade&) override { ++heard.trades[symbol(context)]; }
    void onFill(StrategyContext& context, const Fill&) override
    {
        ++heard.fills[symbol(context)];
        if (heard.throwsAtOtherFill && &context == m_other)
            throw std::runtime_error("a fill of the other is too much");
    }
    void onOrderUpdate(StrategyContext& context, const OwnOrder&, const ExecutionReport*) override
    {
        ++heard.orders[symbol(context)];
    }
    void onStop(StrategyContext& context) override
    {
        ++heard.stops;
        for (StrategyContext* at : {&context, m_other}) {
            if (heard.placesAtStop)
                heard.refusedAtStop += at ? place(*at, OrderType::Market) + ' ' : "alone ";
        }
    }

private:
    static std::string symbol(const StrategyContext& context) { return context.instrument().name.base; }
    /// @return why not; empty: it was placed
    static std::string place(StrategyContext& at, OrderType type)
    {
        const OrderBook& book = at.market().book();
        OrderRequest request;
        request.type = type;
        request.timeInForce = type == OrderType::Market ? TimeInForce::Ioc : TimeInForce::Gtc;
        request.price = type == OrderType::Market ? 0 : book.bestBid() * 95 / 100;
        request.quantity = minimumLots(at.instrument(), book.bestBid() * 95 / 100);
        const auto placed = at.place(request);
        return placed ? std::string() : placed.error().code;
    }

    StrategyContext* m_first = nullptr;
    StrategyContext* m_other = nullptr;
    int m_ticks = 0;
};

} // namespace wh::test
