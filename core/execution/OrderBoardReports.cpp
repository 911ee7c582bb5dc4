// SPDX-License-Identifier: GPL-3.0-or-later
// What the venue says of orders, and what the board makes of it.
#include "core/execution/OrderBoard.h"
#include "core/storage/EventLog.h"

#include <algorithm>
#include <string>
#include <utility>

namespace wh {

namespace {

OrderEvent eventOf(ExecutionReport::Kind kind)
{
    using Kind = ExecutionReport::Kind;
    switch (kind) {
    case Kind::Accepted:
        return OrderEvent::VenueAccepted;
    case Kind::Rejected:
        return OrderEvent::VenueRejected;
    case Kind::Filled:
        return OrderEvent::PartFilled;
    case Kind::Amended:
        return OrderEvent::AmendConfirmed;
    case Kind::AmendRejected:
        return OrderEvent::AmendRefused;
    case Kind::Cancelled:
        return OrderEvent::CancelConfirmed;
    case Kind::CancelRejected:
        return OrderEvent::CancelRefused;
    case Kind::Expired:
        return OrderEvent::VenueExpired;
    case Kind::Triggered:
        return OrderEvent::StopTriggered;
    }
    return OrderEvent::VenueExpired;
}

bool contains(const std::vector<FillId>& sorted, FillId id)
{
    return id.isValid() && std::binary_search(sorted.begin(), sorted.end(), id);
}

} // namespace

void OrderBoard::onExecutionReport(const ExecutionReport& report)
{
    if (auto written = m_log.reported(report); !written)
        halt(std::move(written).error());
    apply(report);
    if (report.kind == ExecutionReport::Kind::Filled)
        cancelAlternatives(report.order);
}

void OrderBoard::cancelAlternatives(OrderId filled)
{
    const OrderRequest* const request = requestOf(filled);
    if (request && request->ocoGroup != 0)
        cancelEach(alternativesIn({request->ocoGroup}));
}

void OrderBoard::cancelLeftAlternatives()
{
    cancelEach(alternativesIn(decidedGroups()));
}

bool OrderBoard::hasLeftAlternatives() const
{
    return !alternativesIn(decidedGroups()).empty();
}

/// The OCO groups that have had a fill, of a live order or of one that is still remembered; sorted.
std::vector<std::uint64_t> OrderBoard::decidedGroups() const
{
    std::vector<std::uint64_t> decided;
    const auto look = [&decided](const OwnOrder& order, const OrderRequest& request) {
        if (request.ocoGroup != 0 && order.filled > 0)
            decided.push_back(request.ocoGroup);
    };
    for (std::size_t i = 0; i < m_open.size(); ++i)
        look(m_open[i], m_live[i].request);
    for (const auto& page : m_ended) {
        for (std::size_t i = 0; page && i < kEndedPage; ++i)
            look(page[i].order, page[i].request);
    }
    std::sort(decided.begin(), decided.end());
    return decided;
}

/// Live orders of these groups that have not filled and whose cancel is not on its way.
std::vector<OrderId> OrderBoard::alternativesIn(const std::vector<std::uint64_t>& groups) const
{
    std::vector<OrderId> left;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (m_open[i].filled == 0 && m_open[i].status != OrderStatus::PendingCancel &&
            std::binary_search(groups.begin(), groups.end(), m_live[i].request.ocoGroup))
            left.push_back(m_open[i].id);
    }
    return left;
}

void OrderBoard::cancelEach(const std::vector<OrderId>& orders)
{
    for (const OrderId id : orders) {
        // One that ended meanwhile, or that the connector could not send for, must not hold back the others.
        const auto ignored = cancel(id);
        static_cast<void>(ignored);
    }
}

void OrderBoard::apply(const ExecutionReport& report)
{
    using Kind = ExecutionReport::Kind;
    const std::size_t index = indexOf(report.order);
    if (index == kNone)
        return applyLate(report);
    if (report.kind == Kind::Filled)
        return applyFill(index, report);

    OwnOrder& order = m_open[index];
    Live& live = m_live[index];
    const OrderEvent event = eventOf(report.kind);
    const bool impossible = (report.kind == Kind::Rejected && order.filled > 0) ||
                            (report.kind == Kind::Amended && (report.quantity < 1 || report.quantity < order.filled));
    if (impossible || !nextStatus(order.status, event, order.filled > 0))
        return refuseReport(report);

    leaveTotals(index);
    step(order, event);
    live.acknowledged = live.acknowledged || report.kind != Kind::CancelRejected; // it may not have arrived yet
    if (report.kind == Kind::Amended) {
        setTerms(index, report.price, report.quantity);
        ++m_counters.amended;
    }
    if (report.kind == Kind::AmendRejected && live.amendIsInForce)
        refuseFill(report, "the amend is refused, but fills that only it allows were reported");
    if (report.kind == Kind::Amended || report.kind == Kind::AmendRejected) {
        live.pending.reset();
        live.amendIsInForce = false;
    }
    if (order.isOpen() && !live.pending && order.remaining() == 0)
        step(order, OrderEvent::FullyFilled); // the fills had come before the amend's answer
    enterTotals(index);
    publish(index, &report, report.refusal ? &*report.refusal : nullptr);
}

void OrderBoard::setTerms(std::size_t index, Ticks price, Lots quantity)
{
    OwnOrder& order = m_open[index];
    Live& live = m_live[index];
    order.price = live.request.price = price;
    order.quantity = live.request.quantity = quantity;
    if (order.type == OrderType::Limit || order.type == OrderType::StopLimit)
        live.reference = price;
}

void OrderBoard::applyFill(std::size_t index, const ExecutionReport& report)
{
    OwnOrder& order = m_open[index];
    Live& live = m_live[index];
    if (!report.fill || report.fill->quantity < 1)
        return refuseFill(report, "the report holds no fill");
    const Fill& fill = *report.fill;
    if (fill.order != order.id || fill.side != order.side)
        return refuseFill(report, "the fill is of another order or side");
    if (contains(live.fills, fill.id)) {
        ++m_counters.duplicates;
        return;
    }
    const Lots most = std::max(order.quantity, live.pending ? live.pending->quantity : 0);
    if (fill.quantity > most - order.filled)
        return refuseFill(report, "the order would be filled beyond its quantity");
    const Lots filled = order.filled + fill.quantity;
    // An amend to a larger quantity that is still under way may have been in force already: then there is more to come.
    const OrderEvent event = filled >= most ? OrderEvent::FullyFilled : OrderEvent::PartFilled;
    if (!nextStatus(order.status, event, order.filled > 0))
        return refuseFill(report, "the order cannot be filled in its status");

    leaveTotals(index);
    step(order, event);
    live.acknowledged = true;
    order.filled = filled;
    if (order.remaining() < 0) {
        // More than the old quantity: the amend is in force, though its answer is still to come.
        setTerms(index, live.pending->price, live.pending->quantity);
        live.amendIsInForce = true;
    }
    if (fill.id.isValid())
        live.fills.insert(std::lower_bound(live.fills.begin(), live.fills.end(), fill.id), fill.id);
    m_lastFill = std::max(m_lastFill, fill.id);
    enterTotals(index);
    publish(index, &report, nullptr);
}

void OrderBoard::applyLate(const ExecutionReport& report)
{
    const Ended* ended = findEnded(report.order);
    if (report.kind == ExecutionReport::Kind::Filled) {
        if (ended && report.fill && contains(ended->fills, report.fill->id)) {
            ++m_counters.duplicates;
            return;
        }
        return refuseFill(report, ended ? "the order has ended" : "the order is not known");
    }
    if (ended && nextStatus(ended->order.status, eventOf(report.kind), ended->order.filled > 0)) {
        ++m_counters.late;
        m_counters.amended += report.kind == ExecutionReport::Kind::Amended; // the fills of its terms overtook it
    } else {
        refuseReport(report);
    }
}

void OrderBoard::refuseReport(const ExecutionReport& report)
{
    ++m_counters.illegal;
    m_lastIllegal = report;
}

void OrderBoard::refuseFill(const ExecutionReport& report, const char* reason)
{
    refuseReport(report);
    const OwnOrder* order = find(report.order);
    halt(Error("order.unexplained_fill", {{"order", std::to_string(report.order.value)},
                                          {"fill", std::to_string(report.fill ? report.fill->id.value : 0)},
                                          {"lots", std::to_string(report.fill ? report.fill->quantity : 0)},
                                          {"filled_before", std::to_string(order ? order->filled : 0)},
                                          {"quantity", std::to_string(order ? order->quantity : 0)},
                                          {"status", order ? toString(order->status) : "unknown"},
                                          {"reason", reason},
                                          {"remedy", "compare positions with the venue before trading on"}}));
}

bool OrderBoard::knowsFill(OrderId order, FillId fill) const
{
    if (const auto index = indexOf(order); index != kNone)
        return contains(m_live[index].fills, fill);
    const Ended* ended = findEnded(order);
    return ended && contains(ended->fills, fill);
}

} // namespace wh
