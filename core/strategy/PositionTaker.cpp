// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/PositionTaker.h"

#include "core/strategy/Inventory.h"

#include <algorithm>
#include <cstdlib>

namespace wh {

namespace {
constexpr double kSlippage = 0.005; // cash kept back for a market order that walks the book
}

void PositionTaker::setTarget(Lots target)
{
    m_target = target;
    m_limit = 0;
    m_busy = true;
    m_triedAt = 0;
}

double PositionTaker::affordableLots(const Instrument& instrument, Decimal unitValue, double cash)
{
    const double fee = std::max(0.0, instrument.fees.tiers.front().takerBps.toDouble()) * 1e-4;
    return std::max(0.0, cash / (unitValue.toDouble() * (1 + fee + kSlippage)));
}

std::vector<PlannedOrder> PositionTaker::planned(const Instrument& instrument, const Inventory& inventory, double share)
{
    double lots = inventory.lotsOfEquity(share) - inventory.position;
    if (instrument.kind == ContractKind::Spot) {
        const double cash = inventory.equity - inventory.position * inventory.unitValue;
        lots = std::min(
            lots, affordableLots(instrument, instrument.unitValue(static_cast<HalfTicks>(2 * inventory.mid)), cash));
    }
    if (lots <= 0)
        return {};
    return {{.type = OrderType::Market, .quantity = static_cast<Lots>(std::min(lots, 9e15)), .mayBeSplit = true}};
}

/// As much of `wanted` as a spot account can pay for or deliver.
Lots PositionTaker::nextQuantity(const StrategyContext& context, Side side, Lots wanted) const
{
    const auto& instrument = context.instrument();
    wanted = std::min(wanted, instrument.maxQuantity);
    if (m_limit > 0)
        wanted = std::min(wanted, m_limit);
    if (instrument.kind != ContractKind::Spot)
        return wanted;
    if (side == Side::Sell) {
        const auto free = context.balance(instrument.name.base).free().roundedUnitsOf(instrument.lot, Rounding::Floor);
        return free ? std::min(wanted, *free) : 0;
    }
    const double lots = affordableLots(instrument, instrument.notional(context.book().bestAsk(), 1),
                                       context.balance(instrument.name.quote).free().toDouble());
    return lots >= static_cast<double>(wanted) ? wanted : static_cast<Lots>(lots);
}

void PositionTaker::step(StrategyContext& context)
{
    if (!m_busy || !context.book().hasBoth())
        return;
    if (m_order.isValid()) {
        const auto* order = context.order(m_order);
        if (order && !isFinal(order->status))
            return;
        m_order = {};
    }
    // What an order could have at this market the last one had: wait until the market says something new.
    if (context.market().lastUpdate() == m_triedAt)
        return;
    const Lots missing = m_target - context.position();
    const Side side = missing > 0 ? Side::Buy : Side::Sell;
    const Lots least = minimumLots(context.instrument(), std::max<Ticks>(1, context.book().bestBid()));
    const Lots lots = nextQuantity(context, side, std::abs(missing));
    // The last hundredth is not worth another order, unless it closes a position.
    const bool near = m_target != 0 && std::abs(missing) <= std::abs(m_target) / 100;
    if (missing == 0 || near || lots < least) {
        m_busy = false;
        return;
    }
    OrderRequest request;
    request.side = side;
    request.type = OrderType::Market;
    request.timeInForce = TimeInForce::Ioc;
    request.quantity = lots;
    if (const auto placed = context.place(request); placed) {
        m_order = *placed;
        m_triedAt = context.market().lastUpdate();
    } else if (!isOfPause(placed.error())) { // else as it is, once the bot goes on
        m_limit = lots / 2;
        context.log(LogLevel::Warning, "order not taken, trying half of it: " + placed.error().toString());
        if (m_limit < least)
            m_busy = false;
    }
}

} // namespace wh
