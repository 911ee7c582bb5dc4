// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/VenueRecord.h"

#include <algorithm>

namespace wh {

bool VenueRecord::place(const OrderRequest& order)
{
    return m_orders
        .emplace(order.id, VenueState::Order{.id = order.id,
                                             .side = order.side,
                                             .price = order.price,
                                             .quantity = order.quantity,
                                             .filled = 0,
                                             .status = OrderStatus::Submitted})
        .second;
}

void VenueRecord::adopt(const OrderRequest& order, Lots filled)
{
    place(order);
    VenueState::Order& adopted = m_orders.at(order.id);
    adopted.filled = filled;
    adopted.status = filled > 0 ? OrderStatus::PartiallyFilled : OrderStatus::Accepted;
}

void VenueRecord::end(VenueState::Order& order, OrderStatus status)
{
    if (isFinal(order.status))
        return;
    order.status = status;
    m_ended.push_back(order.id);
    if (m_ended.size() > m_kept) {
        m_orders.erase(m_ended.front());
        m_ended.pop_front();
    }
}

void VenueRecord::apply(const ExecutionReport& report)
{
    const auto found = m_orders.find(report.order);
    if (found == m_orders.end())
        return;
    VenueState::Order& order = found->second;
    switch (report.kind) {
    case ExecutionReport::Kind::Accepted:
        order.status = OrderStatus::Accepted;
        return;
    case ExecutionReport::Kind::Filled:
        m_fills.push_back(*report.fill);
        if (m_fills.size() > m_kept)
            m_fills.pop_front();
        order.filled += report.fill->quantity;
        order.status = OrderStatus::PartiallyFilled;
        if (order.filled >= order.quantity)
            end(order, OrderStatus::Filled);
        return;
    case ExecutionReport::Kind::Amended:
        order.price = report.price;
        order.quantity = report.quantity;
        return;
    case ExecutionReport::Kind::Rejected:
        return end(order, OrderStatus::Rejected);
    case ExecutionReport::Kind::Cancelled:
        return end(order, OrderStatus::Cancelled);
    case ExecutionReport::Kind::Expired:
        return end(order, OrderStatus::Expired);
    case ExecutionReport::Kind::AmendRejected:
    case ExecutionReport::Kind::CancelRejected:
    case ExecutionReport::Kind::Triggered:
        return;
    }
}

VenueState VenueRecord::state(const VenueQuestion& question, TimeNs time) const
{
    VenueState state;
    state.time = time;
    for (const auto& [id, order] : m_orders) {
        const bool isAsked =
            std::any_of(question.orders.begin(), question.orders.end(),
                        [&, wanted = id](const OrderRequest& request) { return request.id == wanted; });
        if (order.status != OrderStatus::Submitted && (!isFinal(order.status) || isAsked))
            state.orders.push_back(order);
    }
    for (const Fill& fill : m_fills) {
        if (fill.id > question.lastFill)
            state.fills.push_back(fill);
    }
    return state;
}

} // namespace wh
