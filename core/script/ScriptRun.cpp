// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptRun.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wh {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double milliseconds(TimeNs time)
{
    return static_cast<double>(time) / static_cast<double>(kMillisecond);
}

/// A number as an index or an id: 0 where it is none.
std::uint64_t wholeNumber(double value)
{
    return value >= 1 && value < 9e15 && value == std::floor(value) ? static_cast<std::uint64_t>(value) : 0;
}

} // namespace

void ScriptRun::enter(StrategyContext& context)
{
    m_context = &context;
    if (!m_begun) {
        m_begun = true;
        m_prices = DecimalGrid(context.instrument().tick);
        m_quantities = DecimalGrid(context.instrument().lot);
        for (auto& [level, text] : std::exchange(m_early, {}))
            context.log(level, std::move(text));
    }
    const MarketView& market = context.market();
    const OrderBook& book = market.book();
    ScriptMemory& memory = m_memory;
    memory[ScriptMemory::Now] = milliseconds(context.now());
    memory[ScriptMemory::BidLevels] = 0;
    memory[ScriptMemory::AskLevels] = 0;
    const bool hasBid = book.hasBid();
    const bool hasAsk = book.hasAsk();
    memory[ScriptMemory::BestBid] = hasBid ? m_prices.number(book.bestBid()) : kNone;
    memory[ScriptMemory::BestAsk] = hasAsk ? m_prices.number(book.bestAsk()) : kNone;
    memory[ScriptMemory::BidSize] = hasBid ? m_quantities.number(book.bestBidLots()) : 0;
    memory[ScriptMemory::AskSize] = hasAsk ? m_quantities.number(book.bestAskLots()) : 0;
    const bool both = hasBid && hasAsk;
    memory[ScriptMemory::Mid] = both ? m_prices.number(static_cast<double>(book.mid()) * 0.5) : kNone;
    memory[ScriptMemory::Spread] = both ? m_prices.number(book.spread()) : kNone;
    memory[ScriptMemory::IsLive] = market.bookState() == BookState::Live ? 1 : 0;
}

bool ScriptRun::isRunning()
{
    if (m_context)
        return true;
    refuse(Error("script.not_running", {{"remedy", "call this from a hook: onStart, onTick …"}}));
    return false;
}

std::string ScriptRun::failure() const
{
    return told(m_failure);
}

std::string ScriptRun::told(const Error& refusal) const
{
    nlohmann::ordered_json json = {{"code", refusal.code},
                                   {"message", m_words ? m_words(refusal) : refusal.toString()}};
    for (const auto& field : refusal.context) {
        if (field.name != "code" && field.name != "message")
            json[field.name] = field.value;
    }
    return json.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
}

void ScriptRun::fillLevels(Side side, double count)
{
    constexpr auto kMost = static_cast<double>(ScriptMemory::kMostLevels);
    const auto wanted = count > 0 ? static_cast<std::size_t>(std::min(count, kMost)) : 0;
    const bool buys = side == Side::Buy;
    double* price = m_memory.column(buys ? ScriptMemory::BidPrices : ScriptMemory::AskPrices);
    double* size = m_memory.column(buys ? ScriptMemory::BidSizes : ScriptMemory::AskSizes);
    std::size_t filled = 0;
    if (m_context && wanted > 0) {
        m_context->book().forEachLevel(side, [&](Ticks ticks, Lots lots) {
            price[filled] = m_prices.number(ticks);
            size[filled] = m_quantities.number(lots);
            return ++filled < wanted;
        });
    }
    m_memory[buys ? ScriptMemory::BidLevels : ScriptMemory::AskLevels] = static_cast<double>(wanted);
    m_memory[buys ? ScriptMemory::BidCount : ScriptMemory::AskCount] = static_cast<double>(filled);
}

void ScriptRun::fillOrderRow(const OwnOrder& order)
{
    double* row = m_memory.row(0);
    row[0] = static_cast<double>(order.id.value);
    row[1] = static_cast<double>(order.side);
    row[2] = static_cast<double>(order.type);
    row[3] = static_cast<double>(order.status);
    row[4] = m_prices.number(order.price);
    row[5] = m_quantities.number(order.quantity);
    row[6] = m_quantities.number(order.filled);
    row[7] = milliseconds(order.placedAt);
    row[8] = (order.postOnly ? 1 : 0) + (order.reduceOnly ? 2 : 0);
    row[9] = m_quantities.number(order.remaining());
}

std::size_t ScriptRun::fillOrders()
{
    if (!m_context)
        return 0;
    const auto orders = m_context->openOrders();
    const std::size_t count = std::min(orders.size(), ScriptMemory::kMostRows);
    for (std::size_t i = count; i-- > 0;) { // the first stays in row 0
        fillOrderRow(orders[i]);
        if (i > 0)
            std::copy_n(m_memory.row(0), ScriptMemory::kRow, m_memory.row(i));
    }
    return count;
}

bool ScriptRun::fillOrder(double id)
{
    const OwnOrder* order = m_context ? m_context->order({wholeNumber(id)}) : nullptr;
    if (order)
        fillOrderRow(*order);
    return order != nullptr;
}

void ScriptRun::keep(const Trade& trade)
{
    if (m_trades.size() == kRecent)
        m_trades.pop_front();
    m_trades.push_back(trade);
}

void ScriptRun::keep(const Bar& bar)
{
    if (m_bars.size() == kRecent)
        m_bars.pop_front();
    m_bars.push_back(bar);
}

void ScriptRun::fillTrade(const Trade& trade)
{
    m_memory.in(0) = milliseconds(trade.receiveTime);
    m_memory.in(1) = m_prices.number(trade.price);
    m_memory.in(2) = m_quantities.number(trade.quantity);
    m_memory.in(3) = static_cast<double>(trade.taker);
}

void ScriptRun::fillBar(const Bar& bar)
{
    m_memory.in(0) = milliseconds(bar.openTime);
    m_memory.in(1) = m_prices.number(static_cast<Ticks>(bar.open));
    m_memory.in(2) = m_prices.number(static_cast<Ticks>(bar.high));
    m_memory.in(3) = m_prices.number(static_cast<Ticks>(bar.low));
    m_memory.in(4) = m_prices.number(static_cast<Ticks>(bar.close));
    m_memory.in(5) = m_quantities.number(bar.volume);
}

std::size_t ScriptRun::fillTrades()
{
    for (std::size_t i = 0; i < m_trades.size(); ++i) {
        fillTrade(m_trades[i]);
        std::copy_n(&m_memory.in(0), 4, m_memory.row(i));
    }
    return m_trades.size();
}

std::size_t ScriptRun::fillBars()
{
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        fillBar(m_bars[i]);
        std::copy_n(&m_memory.in(0), 6, m_memory.row(i));
    }
    return m_bars.size();
}

void ScriptRun::fillFill(const Fill& fill)
{
    m_memory.in(0) = static_cast<double>(fill.id.value);
    m_memory.in(1) = static_cast<double>(fill.order.value);
    m_memory.in(2) = static_cast<double>(fill.side);
    m_memory.in(3) = m_prices.number(fill.price);
    m_memory.in(4) = m_quantities.number(fill.quantity);
    m_memory.in(5) = fill.liquidity == Liquidity::Maker ? 0 : 1;
    m_memory.in(6) = fill.fee.toDouble();
    m_memory.in(7) = milliseconds(fill.receiveTime);
    m_memory.in(8) = milliseconds(fill.venueTime);
}

void ScriptRun::fillTicker()
{
    std::fill_n(&m_memory.in(0), 7, kNone);
    if (!m_context)
        return;
    const MarketView& market = m_context->market();
    for (const Side side : {Side::Buy, Side::Sell}) {
        const std::size_t at = side == Side::Buy ? 0 : 2;
        const bool seen = market.touchLots(side) > 0;
        m_memory.in(at) = seen ? m_prices.number(market.touchPrice(side)) : kNone;
        m_memory.in(at + 1) = seen ? m_quantities.number(market.touchLots(side)) : 0;
    }
    if (market.hasTrade()) {
        m_memory.in(4) = m_prices.number(market.lastTrade().price);
        m_memory.in(5) = m_quantities.number(market.lastTrade().quantity);
        m_memory.in(6) = milliseconds(market.lastTrade().receiveTime);
    }
}

void ScriptRun::fillHolding()
{
    std::fill_n(&m_memory.in(0), 5, 0.0);
    if (!m_context)
        return;
    const PositionView view = m_context->positionView();
    m_memory.in(0) = m_quantities.number(view.quantity);
    m_memory.in(1) = view.cost.toDouble();
    m_memory.in(2) = view.realised.toDouble();
    m_memory.in(3) = view.fees.toDouble();
    // For every kind of contract cost = quantity·unitValue(entry): what undoes that gives the price.
    const Instrument& instrument = m_context->instrument();
    const double size = m_memory.in(0) * instrument.multiplier.toDouble();
    const double cost = view.cost.toDouble();
    const bool inverse = instrument.kind == ContractKind::Inverse;
    m_memory.in(4) = size == 0 || cost == 0 ? kNone : inverse ? -size / cost : cost / size;
}

void ScriptRun::fillBalance(std::string_view asset)
{
    const Balance balance = m_context ? m_context->balance(asset) : Balance();
    m_memory.in(0) = balance.total.toDouble();
    m_memory.in(1) = balance.reserved.toDouble();
    m_memory.in(2) = balance.free().toDouble();
}

double ScriptRun::position() const
{
    return m_context ? m_quantities.number(m_context->position()) : 0;
}

double ScriptRun::equity() const
{
    return m_context ? m_context->equity().toDouble() : 0;
}

std::string ScriptRun::instrument() const
{
    if (!m_context)
        return "{}";
    const Instrument& it = m_context->instrument();
    const FeeSchedule::Tier fees = it.fees.tierAt({});
    const nlohmann::ordered_json json = {
        {"name", it.name.toString()},
        {"venue", it.name.venue},
        {"base", it.name.base},
        {"quote", it.name.quote},
        {"settle", it.settleAsset()},
        {"kind", toString(it.kind)},
        {"tick", it.tick.toDouble()},
        {"lot", it.lot.toDouble()},
        {"multiplier", it.multiplier.toDouble()},
        {"minQuantity", m_quantities.number(it.minQuantity)},
        {"maxQuantity", m_quantities.number(it.maxQuantity)},
        {"minNotional", it.minNotional.toDouble()},
        {"priceBand", it.priceBand},
        {"fees", {{"makerBps", fees.makerBps.toDouble()}, {"takerBps", fees.takerBps.toDouble()}}}};
    return json.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
}

double ScriptRun::rounded(bool quantity, double number, int direction) const
{
    const DecimalGrid& grid = quantity ? m_quantities : m_prices;
    const auto units = grid.units(number, direction < 0   ? Rounding::Floor
                                          : direction > 0 ? Rounding::Ceiling
                                                          : Rounding::HalfEven);
    return units ? grid.number(*units) : kNone;
}

double ScriptRun::priceForSize(Side side, double quantity) const
{
    if (!m_context || !(quantity > 0))
        return kNone;
    double left = quantity;
    double sum = 0;
    m_context->book().forEachLevel(opposite(side), [&](Ticks ticks, Lots lots) {
        const double taken = std::min(left, m_quantities.number(lots));
        sum += taken * m_prices.number(ticks);
        left -= taken;
        return left > 0;
    });
    return left > 0 ? kNone : sum / quantity;
}

double ScriptRun::depthWithin(Side side, double share) const
{
    if (!m_context || !m_context->book().hasBoth() || !(share >= 0))
        return 0;
    const double mid = m_prices.number(static_cast<double>(m_context->book().mid()) * 0.5);
    const double limit = side == Side::Buy ? mid * (1 + share) : mid * (1 - share);
    double sum = 0;
    m_context->book().forEachLevel(opposite(side), [&](Ticks ticks, Lots lots) {
        const double price = m_prices.number(ticks);
        if (side == Side::Buy ? price > limit : price < limit)
            return false;
        sum += m_quantities.number(lots);
        return true;
    });
    return sum;
}

/// In whole lots that are worth no more.
double ScriptRun::quantityFor(double value, double price) const
{
    if (!m_context || !(value > 0) || !(price > 0))
        return 0;
    const Instrument& instrument = m_context->instrument();
    const double multiplier = instrument.multiplier.toDouble();
    const bool inverse = instrument.kind == ContractKind::Inverse;
    const double quantity = inverse ? value * price / multiplier : value / (price * multiplier);
    const double whole = rounded(true, quantity, -1);
    return std::isnan(whole) ? 0 : whole;
}

} // namespace wh
