// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/Position.h"

#include <cstdio>
#include <cstdlib>

namespace wh {

namespace {

/// The share part/whole of an amount. |part| <= |whole|, so it cannot overflow.
Decimal shareOf(Decimal amount, Decimal part, Decimal whole)
{
    if (part == whole)
        return amount;
    const auto share = Decimal::multiplyDivide(amount, part, whole);
    if (!share) {
        std::fprintf(stderr, "wheelhouse: Position: %s\n", share.error().toString().c_str());
        std::abort();
    }
    return *share;
}

} // namespace

Position::State Position::state() const
{
    return {m_quantity, m_cost, m_realised, m_fifoRealised, {m_lots.begin(), m_lots.end()}};
}

bool Position::restore(const State& state)
{
    Decimal sum;
    for (const OpenLot& lot : state.lots) {
        const auto with = Decimal::add(sum, lot.quantity);
        if (!with || lot.quantity.sign() == 0 || lot.quantity.sign() != state.quantity.sign())
            return false;
        sum = *with;
    }
    if (sum != state.quantity)
        return false;
    m_quantity = state.quantity;
    m_cost = state.cost;
    m_realised = state.realised;
    m_fifoRealised = state.fifoRealised;
    m_lots.assign(state.lots.begin(), state.lots.end());
    return true;
}

Position::Closing Position::apply(Decimal quantity, Decimal cost, TimeNs time)
{
    Closing closing;
    if (quantity.isZero())
        return closing;
    if (m_quantity.sign() * quantity.sign() < 0) {
        const bool turns = quantity.abs() >= m_quantity.abs();
        const Decimal closingFill = turns ? -m_quantity : quantity;
        const Decimal closingCost = shareOf(cost, closingFill, quantity);
        closing.quantity = -closingFill;
        closing.proceeds = -closingCost;
        closing.averageCost = shareOf(m_cost, closing.quantity, m_quantity);
        m_quantity -= closing.quantity;
        m_cost -= closing.averageCost;
        m_realised += closing.realised();
        m_fifoRealised += closing.proceeds - takeOldest(closing.quantity);
        quantity -= closingFill;
        cost -= closingCost;
    }
    if (!quantity.isZero()) {
        m_quantity += quantity;
        m_cost += cost;
        m_lots.push_back({quantity, cost, time});
    }
    return closing;
}

Decimal Position::takeOldest(Decimal quantity)
{
    Decimal cost;
    while (!quantity.isZero()) {
        OpenLot& oldest = m_lots.front();
        if (oldest.quantity.abs() <= quantity.abs()) {
            quantity -= oldest.quantity;
            cost += oldest.cost;
            m_lots.pop_front();
        } else {
            const Decimal share = shareOf(oldest.cost, quantity, oldest.quantity);
            oldest.quantity -= quantity;
            oldest.cost -= share;
            cost += share;
            break;
        }
    }
    return cost;
}

} // namespace wh
