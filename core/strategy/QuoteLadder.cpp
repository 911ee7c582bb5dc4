// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/QuoteLadder.h"

#include "core/strategy/Inventory.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace wh {

namespace {

bool isBusy(OrderStatus status)
{
    return status != OrderStatus::Accepted && status != OrderStatus::PartiallyFilled;
}

void addQuote(std::vector<Quote>& quotes, Quote quote, bool addsUp)
{
    for (auto& other : quotes) {
        if (addsUp && other.price == quote.price) {
            other.quantity += quote.quantity;
            return;
        }
    }
    quotes.push_back(quote);
}

} // namespace

void QuoteLadder::begin()
{
    m_bids.clear();
    m_asks.clear();
}

void QuoteLadder::want(Side side, Ticks price, Lots quantity)
{
    if (price >= 1 && quantity >= 1)
        addQuote(side == Side::Buy ? m_bids : m_asks, {price, quantity}, m_rules.addsUp);
}

/// Best first, with one quote per price.
void QuoteLadder::arrange(Side side)
{
    auto& quotes = side == Side::Buy ? m_bids : m_asks;
    std::stable_sort(quotes.begin(), quotes.end(), [side](const Quote& a, const Quote& b) {
        return side == Side::Buy ? a.price > b.price : a.price < b.price;
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < quotes.size(); ++i) {
        if (kept > 0 && quotes[kept - 1].price == quotes[i].price)
            quotes[kept - 1].quantity += quotes[i].quantity;
        else
            quotes[kept++] = quotes[i];
    }
    quotes.resize(kept);
}

/// Brings the wanted quotes within the venue's rules.
void QuoteLadder::tidy(const StrategyContext& context)
{
    const auto& book = context.book();
    const auto& instrument = context.instrument();
    const double mid = static_cast<double>(book.mid()) / 2;
    if (m_rules.postOnly) {
        for (auto& quote : m_bids)
            quote.price = std::min(quote.price, book.bestAsk() - 1);
        for (auto& quote : m_asks)
            quote.price = std::max(quote.price, book.bestBid() + 1);
    }
    arrange(Side::Sell);
    // A maker must never meet itself.
    if (!m_asks.empty()) {
        for (auto& quote : m_bids)
            quote.price = std::min(quote.price, m_asks.front().price - 1);
    }
    arrange(Side::Buy);
    for (auto* quotes : {&m_bids, &m_asks}) {
        std::erase_if(*quotes, [&](Quote& quote) {
            quote.quantity = std::min(quote.quantity, instrument.maxQuantity);
            const bool outOfBand = instrument.priceBand > 0 &&
                                   std::abs(static_cast<double>(quote.price) - mid) > instrument.priceBand * mid;
            return quote.price < 1 || outOfBand || quote.quantity < minimumLots(instrument, quote.price);
        });
    }
}

Ticks QuoteLadder::toleranceAt(const StrategyContext& context) const
{
    return static_cast<Ticks>(m_rules.toleranceBps * 1e-4 * (static_cast<double>(context.book().mid()) / 2));
}

QuoteLadder::Budget QuoteLadder::budgetOf(const StrategyContext& context) const
{
    const auto& instrument = context.instrument();
    Budget budget;
    budget.limited = instrument.kind == ContractKind::Spot;
    if (!budget.limited)
        return budget;
    const auto& fees = instrument.fees.tiers.front();
    const double feeBps = std::max({0.0, fees.makerBps.toDouble(), fees.takerBps.toDouble()});
    budget.perTickLot = (instrument.tick * instrument.lot).toDouble() * (1 + feeBps * 1e-4);
    budget.cash = context.balance(instrument.name.quote).free().toDouble() * (1 - 1e-9);
    if (const auto lots = context.balance(instrument.name.base).free().roundedUnitsOf(instrument.lot, Rounding::Floor))
        budget.base = std::max<Lots>(0, *lots);
    return budget;
}

/// How many lots at `price` may rest, when `held` lots at `heldPrice` (the same order before) are given back.
Lots QuoteLadder::affordable(const Budget& budget, Side side, Ticks price, Lots wanted, Ticks heldPrice,
                             Lots held) const
{
    if (!budget.limited)
        return wanted;
    if (side == Side::Sell)
        return std::min(wanted, std::max<Lots>(0, budget.base) + held);
    const double cash =
        std::max(0.0, budget.cash) + budget.perTickLot * static_cast<double>(heldPrice) * static_cast<double>(held);
    const double lots = cash / (budget.perTickLot * static_cast<double>(price));
    return lots >= static_cast<double>(wanted) ? wanted : static_cast<Lots>(lots);
}

void QuoteLadder::spend(Budget& budget, Side side, Ticks price, Lots lots, Ticks heldPrice, Lots held) const
{
    if (side == Side::Sell)
        budget.base -= lots - held;
    else
        budget.cash -= budget.perTickLot * (static_cast<double>(price) * static_cast<double>(lots) -
                                            static_cast<double>(heldPrice) * static_cast<double>(held));
}

/// Gives each wanted quote the nearest order that may serve it; busy orders first, since they cannot be moved now.
void QuoteLadder::match(Side side, const std::vector<Quote>& quotes, std::vector<Slot>& standing, Ticks tolerance)
{
    m_taken.assign(quotes.size(), 0);
    const auto serve = [&](Slot& slot, std::size_t quote) {
        slot.quote = static_cast<int>(quote);
        m_taken[quote] = 1;
    };
    for (auto& slot : standing) {
        if (!slot.busy)
            continue;
        int nearest = -1;
        for (std::size_t i = 0; i < quotes.size(); ++i) {
            if (!m_taken[i] &&
                (nearest < 0 || std::abs(quotes[i].price - slot.order.price) <
                                    std::abs(quotes[static_cast<std::size_t>(nearest)].price - slot.order.price)))
                nearest = static_cast<int>(i);
        }
        if (nearest >= 0)
            serve(slot, static_cast<std::size_t>(nearest));
        const bool there = nearest >= 0 && slot.order.status != OrderStatus::PendingCancel &&
                           std::abs(quotes[static_cast<std::size_t>(nearest)].price - slot.order.price) <= tolerance;
        if (!there)
            m_settled = false;
    }
    for (std::size_t i = 0; i < quotes.size(); ++i) {
        if (m_taken[i])
            continue;
        Slot* best = nullptr;
        Ticks bestDistance = tolerance + 1;
        for (auto& slot : standing) {
            const Ticks distance = std::abs(slot.order.price - quotes[i].price);
            if (!slot.busy && slot.quote < 0 && distance < bestDistance) {
                best = &slot;
                bestDistance = distance;
            }
        }
        if (best)
            serve(*best, i);
    }
    // What is left is paired best with best: those are the orders to be moved.
    std::size_t next = 0;
    std::stable_sort(standing.begin(), standing.end(), [side](const Slot& a, const Slot& b) {
        return side == Side::Buy ? a.order.price > b.order.price : a.order.price < b.order.price;
    });
    for (auto& slot : standing) {
        if (slot.busy || slot.quote >= 0)
            continue;
        while (next < quotes.size() && m_taken[next])
            ++next;
        if (next == quotes.size())
            break;
        serve(slot, next);
    }
}

bool QuoteLadder::meetsOwn(Side side, Ticks price) const
{
    for (const auto& slot : side == Side::Buy ? m_askSlots : m_bidSlots) {
        if (!isFinal(slot.order.status) && (side == Side::Buy ? slot.order.price <= price : slot.order.price >= price))
            return true;
    }
    return false;
}

void QuoteLadder::noteRefusal(StrategyContext& context, const Error& error)
{
    if (error.code == m_lastRefusal || isOfPause(error))
        return;
    m_lastRefusal = error.code;
    context.log(LogLevel::Warning, "quote not placed: " + error.toString());
}

/// An order that stays: less is shown where too much is, more only when most of it is gone (that loses its place).
void QuoteLadder::resize(StrategyContext& context, const Quote& quote, Slot& slot, Budget& budget, bool mayGrow)
{
    const Lots remaining = slot.order.remaining();
    const bool tooMuch = remaining > quote.quantity + quote.quantity / 2;
    const bool tooLittle = mayGrow && remaining < quote.quantity / 2;
    if (!tooMuch && !tooLittle)
        return;
    const Lots lots =
        affordable(budget, slot.order.side, slot.order.price, quote.quantity, slot.order.price, remaining);
    if (tooLittle && lots <= remaining)
        return;
    if (const auto done = context.amend(slot.order.id, slot.order.price, slot.order.filled + lots); done)
        spend(budget, slot.order.side, slot.order.price, lots, slot.order.price, remaining);
}

void QuoteLadder::moveOrCancel(StrategyContext& context, Side side, const std::vector<Quote>& quotes,
                               std::vector<Slot>& standing, Budget& budget, bool mayGrow)
{
    const Ticks tolerance = toleranceAt(context);
    for (auto& slot : standing) {
        if (slot.busy)
            continue;
        if (slot.quote < 0) {
            (void)context.cancel(slot.order.id);
            continue;
        }
        const Quote& quote = quotes[static_cast<std::size_t>(slot.quote)];
        if (std::abs(quote.price - slot.order.price) <= tolerance) {
            resize(context, quote, slot, budget, mayGrow);
            continue;
        }
        if (meetsOwn(side, quote.price)) {
            m_settled = false; // our own order on the other side has to leave first
            continue;
        }
        const Lots remaining = slot.order.remaining();
        const Lots wanted = mayGrow ? quote.quantity : std::min(quote.quantity, remaining);
        const Lots lots = affordable(budget, side, quote.price, wanted, slot.order.price, remaining);
        if (lots < minimumLots(context.instrument(), quote.price)) {
            (void)context.cancel(slot.order.id);
            continue;
        }
        if (const auto done = context.amend(slot.order.id, quote.price, slot.order.filled + lots); done) {
            spend(budget, side, quote.price, lots, slot.order.price, remaining);
        } else {
            noteRefusal(context, done.error());
            (void)context.cancel(slot.order.id); // where it stands it is wrong
        }
    }
}

void QuoteLadder::placeMissing(StrategyContext& context, Side side, const std::vector<Quote>& quotes,
                               const std::vector<Slot>& standing, Budget& budget, bool mayGrow)
{
    for (std::size_t i = 0; i < quotes.size(); ++i) {
        const auto serves = [i](const Slot& slot) { return slot.quote == static_cast<int>(i); };
        if (std::any_of(standing.begin(), standing.end(), serves))
            continue;
        const Quote& quote = quotes[i];
        const Lots lots = affordable(budget, side, quote.price, quote.quantity, 0, 0);
        if (lots < minimumLots(context.instrument(), quote.price))
            continue;
        if (!mayGrow || meetsOwn(side, quote.price)) {
            m_settled = false;
            continue;
        }
        OrderRequest request;
        request.side = side;
        request.price = quote.price;
        request.quantity = lots;
        request.postOnly = m_rules.postOnly;
        if (const auto placed = context.place(request); placed)
            spend(budget, side, quote.price, lots, 0, 0);
        else
            noteRefusal(context, placed.error());
    }
}

bool QuoteLadder::sync(StrategyContext& context, bool mayGrow)
{
    m_settled = true;
    tidy(context);
    m_bidSlots.clear();
    m_askSlots.clear();
    for (const auto& order : context.openOrders()) {
        if (order.type == OrderType::Limit)
            (order.side == Side::Buy ? m_bidSlots : m_askSlots).push_back({order, -1, isBusy(order.status)});
    }
    const Ticks tolerance = toleranceAt(context);
    Budget budget = budgetOf(context);
    match(Side::Buy, m_bids, m_bidSlots, tolerance);
    match(Side::Sell, m_asks, m_askSlots, tolerance);
    moveOrCancel(context, Side::Buy, m_bids, m_bidSlots, budget, mayGrow);
    moveOrCancel(context, Side::Sell, m_asks, m_askSlots, budget, mayGrow);
    placeMissing(context, Side::Buy, m_bids, m_bidSlots, budget, mayGrow);
    placeMissing(context, Side::Sell, m_asks, m_askSlots, budget, mayGrow);
    return m_settled;
}

bool QuoteLadder::isOff(const StrategyContext& context)
{
    tidy(context);
    const Ticks tolerance = toleranceAt(context);
    const auto open = context.openOrders();
    return std::any_of(open.begin(), open.end(), [&](const OwnOrder& order) {
        if (order.type != OrderType::Limit || isBusy(order.status))
            return false;
        const auto& quotes = wanted(order.side);
        return std::none_of(quotes.begin(), quotes.end(),
                            [&](const Quote& quote) { return std::abs(quote.price - order.price) <= tolerance; });
    });
}

bool QuoteLadder::withdraw(StrategyContext& context)
{
    m_bidSlots.clear();
    for (const auto& order : context.openOrders()) {
        if (order.type == OrderType::Limit && order.status != OrderStatus::PendingCancel)
            m_bidSlots.push_back({order, -1, false});
    }
    bool allSent = true;
    for (const auto& slot : m_bidSlots)
        allSent = static_cast<bool>(context.cancel(slot.order.id)) && allSent;
    m_bidSlots.clear();
    return allSent;
}

} // namespace wh
