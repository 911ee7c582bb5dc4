// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/StrategyContext.h"

namespace wh {

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
    /// Does the next thing, if no order is under way. Call now and then while busy.
    void step(StrategyContext& context);

private:
    Lots nextQuantity(const StrategyContext& context, Side side, Lots wanted) const;

    Lots m_target = 0;
    Lots m_limit = 0; // halved by every refusal; 0: none yet
    OrderId m_order;
    TimeNs m_triedAt = 0; // update of the market at which an order was last sent
    bool m_busy = false;
};

} // namespace wh
