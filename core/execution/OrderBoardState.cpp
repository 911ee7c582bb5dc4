// SPDX-License-Identifier: GPL-3.0-or-later
// How a board is kept, brought back, and brought up to date from its journal.
#include "core/execution/OrderBoard.h"
#include "core/market/OrderBook.h"
#include "core/storage/JournalEntry.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace wh {

namespace {

/// The price at which an order without a look at the market can be valued; 0: none.
Ticks ownReference(const OrderRequest& request)
{
    if (request.type == OrderType::Limit || request.type == OrderType::StopLimit)
        return request.price;
    return request.stopPrice;
}

/// Our gate names its refusals so; those of a connector have other names.
bool isFromGate(const Refusal& refusal)
{
    return refusal.code.starts_with("risk.");
}

} // namespace

BoardState OrderBoard::state() const
{
    BoardState state;
    state.open.reserve(m_open.size());
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        const Live& live = m_live[i];
        state.open.push_back({m_open[i], live.request, live.reference, live.pending, live.amendIsInForce,
                              live.acknowledged, live.fills});
    }
    std::vector<const Ended*> ended;
    for (const auto& page : m_ended) {
        for (std::size_t i = 0; page && i < kEndedPage; ++i) {
            if (page[i].order.id.isValid())
                ended.push_back(&page[i]);
        }
    }
    std::sort(ended.begin(), ended.end(), [](const Ended* a, const Ended* b) { return a->order.id < b->order.id; });
    if (ended.size() > BoardState::kEndedKept)
        ended.erase(ended.begin(), ended.end() - static_cast<std::ptrdiff_t>(BoardState::kEndedKept));
    for (const Ended* order : ended)
        state.ended.push_back({order->order, order->request, order->fills});
    state.counters = m_counters;
    state.lastId = m_lastId;
    state.lastFill = m_lastFill;
    state.halt = m_halt;
    return state;
}

void OrderBoard::restore(const BoardState& state)
{
    m_open.clear();
    m_live.clear();
    m_ended.clear();
    m_totals = {};
    m_replayed = {};
    m_hasUnpriced = false;
    for (const auto& held : state.open) {
        Live live;
        live.request = held.request;
        live.reference = held.reference;
        live.pending = held.pending;
        live.amendIsInForce = held.amendIsInForce;
        live.acknowledged = held.acknowledged;
        live.fills = held.fills;
        enter(held.order, std::move(live));
    }
    for (const auto& held : state.ended)
        keep({held.order, held.request, held.fills});
    m_counters = state.counters;
    m_lastId = state.lastId;
    m_lastFill = state.lastFill;
    m_halt = state.halt;
    m_lastIllegal.reset();
}

void OrderBoard::replay(const JournalEntry& entry)
{
    const auto intent = std::exchange(m_replayed, {});
    if (intent.order.isValid()) {
        const auto* refused = std::get_if<JournalEntry::Refused>(&entry.event);
        if (refused && refused->order == intent.order)
            return replayRefusal(intent, refused->refusal);
        if (const auto index = indexOf(intent.order); index != kNone && m_open[index].status == intent.sent)
            publish(index, nullptr, nullptr);
    }
    if (const auto* request = std::get_if<OrderRequest>(&entry.event)) {
        replayPlace(entry.time, *request);
    } else if (const auto* amend = std::get_if<AmendRequest>(&entry.event)) {
        if (const auto index = indexOf(amend->id); index != kNone && busyOrGone(amend->id, index)) {
            startAmend(index, *amend);
            m_replayed = {amend->id, OrderStatus::PendingAmend};
        }
    } else if (const auto* cancel = std::get_if<CancelRequest>(&entry.event)) {
        if (const auto index = indexOf(cancel->id); index != kNone) {
            startCancel(index);
            m_replayed = {cancel->id, OrderStatus::PendingCancel};
        }
    } else if (const auto* refused = std::get_if<JournalEntry::Refused>(&entry.event)) {
        // Something else was journalled while the connector was being asked.
        if (const auto* order = find(refused->order); order && order->isOpen())
            replayRefusal({order->id, order->status}, refused->refusal);
    } else if (const auto* report = std::get_if<ExecutionReport>(&entry.event)) {
        apply(*report);
    }
}

void OrderBoard::replayPlace(TimeNs time, const OrderRequest& request)
{
    if (request.id.value <= m_lastId)
        return; // it stands there, or did
    m_lastId = request.id.value;
    Live live;
    live.request = request;
    joinGroup(live.request.ocoGroup);
    live.reference = ownReference(request);
    m_hasUnpriced = m_hasUnpriced || live.reference == 0;
    enter(sent(request, time), std::move(live));
    ++m_counters.placed;
    m_replayed = {request.id, OrderStatus::Submitted};
}

/// The gate refused what was intended, or it could not be sent.
void OrderBoard::replayRefusal(ReplayedIntent intent, const Refusal& refusal)
{
    const OrderEvent event = intent.sent == OrderStatus::Submitted      ? OrderEvent::VenueRejected
                             : intent.sent == OrderStatus::PendingAmend ? OrderEvent::AmendRefused
                                                                        : OrderEvent::CancelRefused;
    if (!isFromGate(refusal) || intent.sent == OrderStatus::PendingCancel)
        return takeBack(intent.order, intent.sent, event, refusal);
    ++m_counters.refused;
    if (intent.sent == OrderStatus::PendingAmend)
        return takeBack(intent.order, intent.sent, event, refusal);
    const std::size_t index = indexOf(intent.order);
    if (index == kNone)
        return;
    --m_counters.placed;
    OwnOrder order = m_open[index];
    order.status = OrderStatus::Refused;
    leaveTotals(index);
    const OrderRequest request = m_live[index].request;
    forget(index);
    if (request.ocoGroup != 0)
        addGroup(request.ocoGroup);
    keep({order, request, {}});
    m_listener.onOrderChanged(order, nullptr, &refusal);
}

/// Orders from a journal that no price of their own values are worth what the market says once there is one.
void OrderBoard::priceUnpriced(const OrderBook& book)
{
    m_hasUnpriced = false;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (m_live[i].reference != 0)
            continue;
        leaveTotals(i);
        m_live[i].reference = referenceOf(m_live[i].request, book);
        enterTotals(i);
        m_hasUnpriced = m_hasUnpriced || m_live[i].reference == 0;
    }
}

} // namespace wh
