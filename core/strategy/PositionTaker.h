// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/PlannedOrder.h"
#include "core/strategy/StrategyContext.h"

#include <vector>

namespace wh {

struct Inventory;

/// Brings a position to a target with market orders, one at a time; a refused order is tried again at half its size.
/// One strategy's; one thread.
class PositionTaker
{
public:
    /// @param target  signed lots
    void setTarget(Lots target);
    Lots target() const { return m_target; }
    /// Whether there is something left to do.
    bool isBusy() const { return m_busy; }
    /// What it would send at first to be long for a share of equity; nothing where that is so already.
    static std::vector<PlannedOrder> planned(const Instrument& instrument, const Inventory& inventory, double share);

    /// Does the next thing, if no order is under way. Call now and then while busy.
    void step(StrategyContext& context);

private:
    /// What a spot account can buy at a price with so much cash, slippage and fee included.
    static double affordableLots(const Instrument& instrument, Decimal unitValue, double cash);
    Lots nextQuantity(const StrategyContext& context, Side side, Lots wanted) const;

    Lots m_target = 0;
    Lots m_limit = 0; // halved by every refusal; 0: none yet
    OrderId m_order;
    TimeNs m_triedAt = 0; // update of the market at which an order was last sent
    bool m_busy = false;
};

} // namespace wh
