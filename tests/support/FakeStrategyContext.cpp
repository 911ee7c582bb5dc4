// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeStrategyContext.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <tuple>

namespace wh::test {

Instrument spotInstrument()
{
    Instrument instrument;
    instrument.name = {"binance", "BTC", "USDT"};
    instrument.tick = Decimal::of("0.01");
    instrument.lot = Decimal::of("0.00001");
    instrument.minNotional = Decimal(5);
    instrument.fees = FeeSchedule::flat(Decimal(1), Decimal(2));
    return instrument;
}

Instrument plainInstrument()
{
    Instrument instrument;
    instrument.name = {"test", "AAA", "BBB"};
    instrument.tick = Decimal(1);
    instrument.lot = Decimal(1);
    instrument.fees = FeeSchedule::flat(Decimal(), Decimal());
    return instrument;
}

Instrument linearInstrument()
{
    Instrument instrument = spotInstrument();
    instrument.kind = ContractKind::Linear;
    instrument.tick = Decimal::of("0.1");
    instrument.lot = Decimal::of("0.001");
    return instrument;
}

Instrument inverseInstrument()
{
    Instrument instrument;
    instrument.name = {"binance", "BTC", "USD"};
    instrument.kind = ContractKind::Inverse;
    instrument.tick = Decimal::of("0.5");
    instrument.lot = Decimal(1);
    instrument.multiplier = Decimal(100);
    instrument.fees = FeeSchedule::flat(Decimal(1), Decimal(2));
    return instrument;
}

FakeStrategyContext::FakeStrategyContext(Instrument instrument, Decimal cash, Decimal base)
    : m_instrument(std::move(instrument)), m_view(m_instrument, m_feed), m_cash(cash), m_base(base)
{}

void FakeStrategyContext::setBook(const Levels& bids, const Levels& asks)
{
    const auto apply = [&](EventKind kind, Side side, Ticks price, Lots lots, std::uint8_t flags) {
        m_feed.apply(MarketEvent::make(kind, side, price, lots, m_now, m_now, flags));
    };
    // A live book is changed level by level: a snapshot clears all of its pages, which takes a test too long.
    const bool changes = m_feed.isLive();
    const EventKind kind = changes ? EventKind::Delta : EventKind::SnapshotLevel;
    if (!changes)
        apply(EventKind::SnapshotBegin, Side::Buy, 0, 0, 0);
    for (const auto& [side, shown, wanted] : {std::tuple{Side::Buy, &m_bids, &bids}, {Side::Sell, &m_asks, &asks}}) {
        for (const auto& [price, lots] : *shown) {
            if (changes)
                apply(kind, side, price, 0, 0);
        }
        *shown = *wanted;
    }
    for (const auto& [price, lots] : bids)
        apply(kind, Side::Buy, price, lots, 0);
    for (const auto& [price, lots] : asks)
        apply(kind, Side::Sell, price, lots, 0);
    // The end of the message, as a ticker that changes nothing.
    apply(changes ? EventKind::Touch : EventKind::SnapshotEnd, Side::Buy, 0, 0, MarketEvent::EndOfMessage);
    if (m_strategy && m_strategy->wantsBook())
        m_strategy->onBook(*this);
}

void FakeStrategyContext::print(Side taker, Ticks price, Lots lots, DurationNs age)
{
    m_feed.apply(
        MarketEvent::make(EventKind::Trade, taker, price, lots, m_now - age, m_now, MarketEvent::EndOfMessage));
    if (m_strategy && m_strategy->wantsTrades())
        m_strategy->onTrade(*this, m_feed.lastTrade());
}

void FakeStrategyContext::loseMessages()
{
    m_feed.apply(MarketEvent::make(EventKind::Gap, Side::Buy, 0, 0, m_now, m_now, MarketEvent::EndOfMessage));
}

void FakeStrategyContext::tick(TimeNs time)
{
    m_now = time;
    m_strategy->onTick(*this);
}

TimerId FakeStrategyContext::startTimer(TimeNs time)
{
    m_timers.emplace(++m_lastTimer, time);
    return {m_lastTimer};
}

void FakeStrategyContext::pass(TimeNs until)
{
    const auto earlier = [](const auto& a, const auto& b) { return a.second < b.second; };
    for (;;) {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(), earlier);
        if (next == m_timers.end() || next->second > until)
            break;
        m_now = std::max(m_now, next->second);
        const TimerId id{next->first};
        m_timers.erase(next);
        m_strategy->onTimer(*this, id);
    }
    m_now = until;
}

OwnOrder* FakeStrategyContext::find(OrderId id)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [id](const auto& order) { return order.id == id; });
    return found == m_open.end() ? nullptr : &*found;
}

const OwnOrder* FakeStrategyContext::order(OrderId id) const
{
    for (const auto* orders : {&m_open, &m_ended}) {
        for (const auto& order : *orders) {
            if (order.id == id)
                return &order;
        }
    }
    return nullptr;
}

void FakeStrategyContext::report(OrderId id, ExecutionReport::Kind kind)
{
    if (!m_strategy)
        return;
    ExecutionReport report;
    report.kind = kind;
    report.order = id;
    report.venueTime = report.receiveTime = m_now;
    const OwnOrder copy = *order(id);
    m_strategy->onOrderUpdate(*this, copy, &report);
}

void FakeStrategyContext::finish(OrderId id, OrderStatus status)
{
    if (auto* live = find(id)) {
        live->status = status;
        m_ended.push_back(*live);
        m_open.erase(m_open.begin() + (live - m_open.data()));
    }
}

Result<OrderId> FakeStrategyContext::place(OrderRequest request)
{
    const auto& book = m_feed.book();
    request.id = {++m_lastId};
    m_placements.push_back({request, m_now, book.hasBid() ? book.bestBid() : 0, book.hasAsk() ? book.bestAsk() : 0,
                            balance(m_instrument.name.base), balance(m_instrument.name.quote)});
    m_transcript += "place " + std::to_string(m_now) + ' ' + toString(request.side) + ' ' +
                    std::to_string(request.price) + ' ' + std::to_string(request.quantity) + '\n';
    if (!m_refusal.empty())
        return Error(m_refusal);
    OwnOrder order;
    order.id = request.id;
    order.side = request.side;
    order.type = request.type;
    order.price = request.price;
    order.quantity = request.quantity;
    order.placedAt = m_now;
    order.status = m_atOnce ? OrderStatus::Accepted : OrderStatus::Submitted;
    m_open.push_back(order);
    if (m_atOnce && (request.type == OrderType::Market || request.timeInForce == TimeInForce::Ioc))
        takeNow(order.id, request);
    return request.id;
}

/// All that is asked for, at the other side's best price.
void FakeStrategyContext::takeNow(OrderId id, const OrderRequest& request)
{
    const auto& book = m_feed.book();
    const bool buys = request.side == Side::Buy;
    if (book.hasBoth()) {
        const Ticks price = buys ? book.bestAsk() : book.bestBid();
        const bool reaches =
            request.type == OrderType::Market || (buys ? price <= request.price : price >= request.price);
        if (reaches)
            fill(id, request.quantity, price, Liquidity::Taker);
    }
    finish(id, OrderStatus::Expired);
}

Result<void> FakeStrategyContext::amend(OrderId id, Ticks price, Lots quantity)
{
    auto* live = find(id);
    if (!live)
        return Error("order.not_open");
    if (live->status != OrderStatus::Accepted && live->status != OrderStatus::PartiallyFilled)
        return Error("order.busy");
    m_amends.push_back({id, price, quantity});
    m_transcript += "amend " + std::to_string(m_now) + ' ' + std::to_string(id.value) + ' ' + std::to_string(price) +
                    ' ' + std::to_string(quantity) + '\n';
    if (!m_holdUp.empty())
        return Error(m_holdUp);
    if (!m_atOnce) {
        live->status = OrderStatus::PendingAmend;
        m_pendingAmends[id.value] = {price, quantity};
        return {};
    }
    live->price = price;
    live->quantity = quantity;
    report(id, ExecutionReport::Kind::Amended);
    return {};
}

Result<void> FakeStrategyContext::cancel(OrderId id)
{
    auto* live = find(id);
    if (!live)
        return Error("order.not_open");
    m_cancels.push_back(id);
    m_transcript += "cancel " + std::to_string(m_now) + ' ' + std::to_string(id.value) + '\n';
    if (!m_holdUp.empty())
        return Error(m_holdUp);
    if (!m_atOnce) {
        live->status = OrderStatus::PendingCancel;
        return {};
    }
    finish(id, OrderStatus::Cancelled);
    report(id, ExecutionReport::Kind::Cancelled);
    return {};
}

void FakeStrategyContext::cancelAll()
{
    const auto orders = m_open;
    for (const auto& order : orders)
        (void)cancel(order.id);
}

void FakeStrategyContext::answer()
{
    const auto orders = m_open;
    for (const auto& order : orders) {
        auto* live = find(order.id);
        if (order.status == OrderStatus::Submitted) {
            live->status = OrderStatus::Accepted;
            report(order.id, ExecutionReport::Kind::Accepted);
        } else if (order.status == OrderStatus::PendingAmend) {
            std::tie(live->price, live->quantity) = m_pendingAmends[order.id.value];
            live->status = live->filled > 0 ? OrderStatus::PartiallyFilled : OrderStatus::Accepted;
            report(order.id, ExecutionReport::Kind::Amended);
        } else if (order.status == OrderStatus::PendingCancel) {
            finish(order.id, OrderStatus::Cancelled);
            report(order.id, ExecutionReport::Kind::Cancelled);
        }
    }
}

void FakeStrategyContext::fill(OrderId id, Lots lots, Ticks price, Liquidity liquidity)
{
    auto* live = find(id);
    lots = std::min(lots, live->remaining());
    live->filled += lots;
    const auto signedLots = signOf(live->side) * lots;
    m_cash -= isSpot() ? m_instrument.value(2 * price, signedLots) : Decimal();
    if (isSpot())
        m_base += m_instrument.quantity(signedLots);
    else
        m_position += signedLots;
    ++m_fills;
    Fill fill;
    fill.id = {m_fills};
    fill.order = id;
    fill.side = live->side;
    fill.liquidity = liquidity;
    fill.price = price;
    fill.quantity = lots;
    fill.venueTime = fill.receiveTime = m_now;
    fill.feeAsset = m_instrument.settleAsset();
    const auto& tier = m_instrument.fees.tiers.front();
    fill.fee = FeeSchedule::fee(m_instrument.notional(price, lots),
                                liquidity == Liquidity::Maker ? tier.makerBps : tier.takerBps);
    m_transcript += "fill " + std::to_string(m_now) + ' ' + std::to_string(id.value) + ' ' + std::to_string(lots) +
                    " at " + std::to_string(price) + '\n';
    if (live->remaining() == 0)
        finish(id, OrderStatus::Filled);
    else
        live->status = OrderStatus::PartiallyFilled;
    if (m_strategy)
        m_strategy->onFill(*this, fill);
    report(id, ExecutionReport::Kind::Filled);
}

void FakeStrategyContext::matchResting()
{
    const auto& book = m_feed.book();
    const auto orders = m_open;
    for (const auto& order : orders) {
        const bool crossed = order.side == Side::Buy ? book.hasAsk() && order.price >= book.bestAsk()
                                                     : book.hasBid() && order.price <= book.bestBid();
        if (crossed && find(order.id))
            fill(order.id, order.remaining(), order.price);
    }
}

void FakeStrategyContext::setBalances(Decimal cash, Decimal base)
{
    m_cash = cash;
    m_base = base;
}

void FakeStrategyContext::forget()
{
    m_placements.clear();
    m_amends.clear();
    m_cancels.clear();
}

double FakeStrategyContext::gaugeOf(const std::string& name) const
{
    const auto found = m_gauges.find(name);
    return found == m_gauges.end() ? std::numeric_limits<double>::quiet_NaN() : found->second.first;
}

Balance FakeStrategyContext::balance(std::string_view asset) const
{
    Balance balance;
    balance.asset = asset;
    if (asset == m_instrument.settleAsset())
        balance.total = m_cash;
    else if (isSpot() && asset == m_instrument.name.base)
        balance.total = m_base;
    if (!isSpot())
        return balance;
    for (const auto& order : m_open) {
        if (order.side == Side::Buy && asset == m_instrument.name.quote)
            balance.reserved += m_instrument.notional(order.price, order.remaining());
        else if (order.side == Side::Sell && asset == m_instrument.name.base)
            balance.reserved += m_instrument.quantity(order.remaining());
    }
    return balance;
}

Lots FakeStrategyContext::position() const
{
    return isSpot() ? m_base.roundedUnitsOf(m_instrument.lot, Rounding::Floor).valueOr(0) : m_position;
}

PositionView FakeStrategyContext::positionView() const
{
    PositionView view;
    view.quantity = position();
    return view;
}

Decimal FakeStrategyContext::equity() const
{
    const auto& book = m_feed.book();
    // Contracts are marked against nothing: the tests set the equity that they want.
    return isSpot() && book.hasBoth() ? m_cash + m_instrument.value(book.mid(), position()) : m_cash;
}

std::string FakeStrategyContext::stored(std::string_view key) const
{
    const auto found = m_stored.find(key);
    return found == m_stored.end() ? std::string() : found->second;
}

void FakeStrategyContext::store(std::string_view key, std::string value)
{
    m_stored[std::string(key)] = std::move(value);
}

void FakeStrategyContext::showGauge(std::string_view name, double value, std::string_view unit, const GaugeRange&)
{
    m_gauges[std::string(name)] = {value, std::string(unit)};
    m_transcript += "gauge " + std::string(name) + ' ' + std::to_string(value) + '\n';
}

void FakeStrategyContext::event(std::string_view name, std::string)
{
    m_events.emplace_back(name);
    m_transcript += "event " + std::string(name) + '\n';
}

std::unique_ptr<Strategy> makeStrategy(const std::string& id,
                                       const std::vector<std::pair<std::string, std::string>>& parameters)
{
    StrategyRegistry registry;
    registerStrategies(registry);
    const auto* entry = registry.find(id);
    const auto checked = entry ? ParameterValidation::check(entry->info.parameters, parameters) : ParameterValidation();
    if (!entry || !checked.isValid()) {
        std::fprintf(stderr, "makeStrategy: %s: %s\n", id.c_str(),
                     entry ? checked.mistakes.front().toString().c_str() : "unknown");
        std::abort();
    }
    return entry->create(checked.set);
}

} // namespace wh::test
