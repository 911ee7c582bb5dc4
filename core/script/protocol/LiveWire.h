// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/protocol/WireTypes.h"

/// How the messages of live work are written and read; see WireTypes.h. What a sandbox asks for is held to what an
/// order can be at all: whether it may be is the risk gate's to say.
namespace wh::sandbox {

namespace limits {
inline constexpr std::int64_t kTicks = INT64_C(1) << 46;
inline constexpr std::size_t kUnit = 64;
inline constexpr std::size_t kNumbers = 32; ///< of a refusal
} // namespace limits

template<typename Wire>
void wireRequest(Wire& w, OrderRequest& request)
{
    w.choice(request.side, Side::Sell);
    w.choice(request.type, OrderType::TrailingStop);
    w.choice(request.timeInForce, TimeInForce::Gtd);
    w.choice(request.selfTrade, SelfTradePrevention::ExpireBoth);
    w.number(request.quantity, Lots{1}, Lots{limits::kCount});
    w.number(request.price, Ticks{0}, Ticks{limits::kTicks});
    w.number(request.stopPrice, Ticks{0}, Ticks{limits::kTicks});
    w.number(request.trailingOffset, Ticks{0}, Ticks{limits::kTicks});
    w.number(request.displayQuantity, Lots{0}, Lots{limits::kCount});
    w.number(request.expiry, TimeNs{0}, kNever);
    w.flag(request.postOnly);
    w.flag(request.reduceOnly);
    w.number(request.ocoGroup);
}

template<typename Wire>
void wire(Wire& w, Ask& ask)
{
    using Action = Ask::Action;
    w.choice(ask.action, Action::StopTimer);
    if (ask.action < Action::StartTimer)
        w.flag(ask.isOfOther);
    switch (ask.action) {
    case Action::Place:
        wireRequest(w, ask.request);
        break;
    case Action::Amend:
        w.number(ask.order.value);
        w.number(ask.price, Ticks{0}, Ticks{limits::kTicks});
        w.number(ask.quantity, Lots{0}, Lots{limits::kCount});
        break;
    case Action::Cancel:
        w.number(ask.order.value);
        break;
    case Action::CancelAll:
        break;
    case Action::StartTimer:
        w.number(ask.time, TimeNs{0}, limits::kTime);
        break;
    case Action::StopTimer:
        w.number(ask.timer);
        break;
    }
}

template<typename Wire>
void wireOutput(Wire& w, Output& output)
{
    const auto real = [](Wire& v, double& number) { v.real(number); };
    w.choice(output.kind, Output::Kind::Event);
    switch (output.kind) {
    case Output::Kind::Log:
        w.choice(output.level, LogLevel::Error);
        w.text(output.text, limits::kText);
        break;
    case Output::Kind::Gauge:
        w.text(output.name, limits::kText);
        w.real(output.value);
        w.text(output.unit, limits::kUnit);
        w.optional(output.least, real);
        w.optional(output.most, real);
        break;
    case Output::Kind::Event:
        w.text(output.name, limits::kText);
        w.text(output.text, limits::kText);
        break;
    }
}

template<typename Wire>
void wireStored(Wire& w, std::map<std::string, std::string>& stored)
{
    w.table(
        stored, HookDone::kMostKeys, [](Wire& v, std::string& key) { v.text(key, limits::kName * 2); },
        [](Wire& v, std::string& value) { v.text(value, HookDone::kMostStored); });
}

template<typename Wire>
void wire(Wire& w, HookDone& done)
{
    w.choice(done.hook, ScriptHook::Stop);
    wireUsage(w, done.usage);
    w.list(done.outputs, HookDone::kMostOutputs, [](Wire& v, Output& output) { wireOutput(v, output); });
    wireStored(w, done.stored);
    w.optional(done.failure, [](Wire& v, Error& error) { wireError(v, error); });
}

template<typename Wire>
void wireHeldOrder(Wire& w, OwnOrder& order)
{
    w.number(order.id.value);
    w.choice(order.side, Side::Sell);
    w.choice(order.type, OrderType::TrailingStop);
    w.choice(order.status, OrderStatus::Rejected);
    w.number(order.price);
    w.number(order.quantity);
    w.number(order.filled);
    w.number(order.placedAt);
    w.flag(order.postOnly);
    w.flag(order.reduceOnly);
}

template<typename Wire>
void wireTrade(Wire& w, Trade& trade)
{
    w.number(trade.venueTime);
    w.number(trade.receiveTime);
    w.choice(trade.taker, Side::Sell);
    w.number(trade.price);
    w.number(trade.quantity);
}

template<typename Wire>
void wireBar(Wire& w, Bar& bar)
{
    w.number(bar.openTime);
    for (auto* price : {&bar.open, &bar.high, &bar.low, &bar.close})
        w.number(*price);
    w.number(bar.volume);
}

template<typename Wire>
void wireFace(Wire& w, BookFeed::Face& face)
{
    w.choice(face.state, BookState::InSnapshot);
    w.number(face.lastUpdate);
    w.number(face.lastVenueTime);
    wireTrade(w, face.lastTrade);
    for (const std::size_t side : {0, 1}) {
        w.number(face.touchPrice[side]);
        w.number(face.touchLots[side]);
    }
}

template<typename Wire>
void wireNews(Wire& w, News& news)
{
    const auto order = [](Wire& v, OwnOrder& one) { wireHeldOrder(v, one); };
    w.number(news.now);
    w.optional(news.face, [](Wire& v, BookFeed::Face& face) { wireFace(v, face); });
    w.flag(news.isWholeBook);
    w.list(news.levels, 4 * News::kMostLevels, [](Wire& v, News::Level& level) {
        v.choice(level.side, Side::Sell);
        v.number(level.price);
        v.number(level.lots, Lots{0}, std::numeric_limits<Lots>::max());
    });
    w.number(news.holding.quantity);
    for (auto* amount : {&news.holding.cost, &news.holding.realised, &news.holding.fees, &news.equity})
        w.decimal(*amount);
    w.number(news.position);
    w.list(news.balances, News::kMostBalances, [](Wire& v, Balance& balance) {
        v.text(balance.asset, limits::kName);
        v.decimal(balance.total);
        v.decimal(balance.reserved);
    });
    w.optional(news.orders,
               [&order](Wire& v, std::vector<OwnOrder>& orders) { v.list(orders, News::kMostOrders, order); });
    w.list(news.ended, News::kMostOrders, order);
}

template<typename Wire>
void wireReport(Wire& w, ExecutionReport& report)
{
    w.choice(report.kind, ExecutionReport::Kind::Triggered);
    w.number(report.order.value);
    w.number(report.venueTime);
    w.number(report.receiveTime);
    w.optional(report.refusal, [](Wire& v, Refusal& refusal) {
        v.text(refusal.code, limits::kName);
        v.list(refusal.numbers, limits::kNumbers, [](Wire& u, Refusal::Number& number) {
            u.text(number.name, limits::kName);
            u.decimal(number.value);
            u.text(number.unit, limits::kName);
        });
    });
    w.number(report.price);
    w.number(report.quantity);
}

template<typename Wire>
void wireFill(Wire& w, Fill& fill)
{
    w.number(fill.id.value);
    w.number(fill.order.value);
    w.choice(fill.side, Side::Sell);
    w.choice(fill.liquidity, Liquidity::Taker);
    w.number(fill.price);
    w.number(fill.quantity);
    w.number(fill.venueTime);
    w.number(fill.receiveTime);
    w.number(fill.midAtMatch);
    w.decimal(fill.fee);
    std::string asset = fill.feeAsset.text();
    w.text(asset, limits::kName);
    if constexpr (Wire::kReads)
        fill.feeAsset = asset;
}

template<typename Wire>
void wireKept(Wire& w, std::vector<Trade>& trades, std::vector<Bar>& bars)
{
    w.list(trades, Hook::kMostKept, [](Wire& v, Trade& trade) { wireTrade(v, trade); });
    w.list(bars, Hook::kMostKept, [](Wire& v, Bar& bar) { wireBar(v, bar); });
}

template<typename Wire>
void wire(Wire& w, Hook& hook)
{
    w.choice(hook.hook, ScriptHook::Stop);
    wireNews(w, hook.news);
    wireKept(w, hook.trades, hook.bars);
    w.optional(hook.fill, [](Wire& v, Fill& fill) { wireFill(v, fill); });
    w.optional(hook.order, [](Wire& v, OwnOrder& order) { wireHeldOrder(v, order); });
    w.optional(hook.report, [](Wire& v, ExecutionReport& report) { wireReport(v, report); });
    w.number(hook.timer);
    w.optional(hook.other, [](Wire& v, Hook::Other& other) {
        v.flag(other.isSubject);
        v.optional(other.news, [](Wire& u, News& news) { wireNews(u, news); });
        wireKept(v, other.trades, other.bars);
    });
}

template<typename Wire>
void wire(Wire& w, Answer& answer)
{
    w.optional(answer.refusal, [](Wire& v, Error& error) { wireError(v, error); });
    w.number(answer.id);
    wireNews(w, answer.news);
}

template<typename Wire>
void wire(Wire& w, Live& live)
{
    wireInstrument(w, live.instrument);
    wirePairs(w, live.parameters, limits::kPairs, limits::kText);
    w.number(live.seed);
    wireStored(w, live.stored);
    w.optional(live.other, [](Wire& v, Instrument& other) { wireInstrument(v, other); });
}

} // namespace wh::sandbox
