// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/VenueState.h"

#include <cstddef>
#include <deque>
#include <map>

namespace wh {

/// What a simulated venue knows of one client's orders: kept from what it does, read when the client asks for it. One
/// thread.
class VenueRecord
{
public:
    /// @param kept  how many orders that have ended are remembered, and how many fills
    explicit VenueRecord(std::size_t kept) : m_kept(kept) {}

    /// The order is on its way to the venue. @return false: one of that id has come before
    bool place(const OrderRequest& order);
    /// It rests, with so much filled of it.
    void adopt(const OrderRequest& order, Lots filled);
    /// What the venue has done.
    void apply(const ExecutionReport& report);

    /// All open orders, those asked about that the venue has had, and the fills after the last one known.
    VenueState state(const VenueQuestion& question, TimeNs time) const;
    bool knows(OrderId id) const { return m_orders.contains(id); }
    /// By id, orders that are still on their way (Submitted) included.
    const std::map<OrderId, VenueState::Order>& orders() const { return m_orders; }
    const std::deque<Fill>& fills() const { return m_fills; } ///< oldest first

private:
    void end(VenueState::Order& order, OrderStatus status);

    std::size_t m_kept;
    std::map<OrderId, VenueState::Order> m_orders;
    std::deque<OrderId> m_ended;
    std::deque<Fill> m_fills;
};

} // namespace wh
