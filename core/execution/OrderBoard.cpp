// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/OrderBoard.h"

#include "core/market/OrderBook.h"
#include "core/storage/EventLog.h"

#include <algorithm>
#include <string>
#include <utility>

namespace wh {

namespace {

OwnOrder intended(const OrderRequest& request, TimeNs now)
{
    OwnOrder order;
    order.id = request.id;
    order.side = request.side;
    order.type = request.type;
    order.price = request.price;
    order.quantity = request.quantity;
    order.placedAt = now;
    order.postOnly = request.postOnly;
    order.reduceOnly = request.reduceOnly;
    return order;
}

Error notOpen(OrderId id)
{
    return Error("order.not_open", {{"order", std::to_string(id.value)}});
}

void add(OpenOrderTotals& totals, const OpenOrderTotals& part)
{
    totals.buyLots += part.buyLots;
    totals.sellLots += part.sellLots;
    totals.buyValue += part.buyValue;
}

void subtract(OpenOrderTotals& totals, const OpenOrderTotals& part)
{
    totals.buyLots -= part.buyLots;
    totals.sellLots -= part.sellLots;
    totals.buyValue -= part.buyValue;
}

} // namespace

OrderBoard::OrderBoard(const Instrument& instrument, RiskGate& gate, Connector& connector, EventLog& log,
                       const Clock& clock, const RiskViewSource& view, OrderListener& listener,
                       std::uint64_t lastOrderId, std::size_t endedKept)
    : m_instrument(instrument)
    , m_scale(instrument)
    , m_gate(gate)
    , m_connector(connector)
    , m_log(log)
    , m_clock(clock)
    , m_view(view)
    , m_listener(listener)
    , m_lastId(lastOrderId)
    , m_endedKept(endedKept)
{}

/// The price at which an order is valued while it is live: its limit, a stop's trigger, or the touch that it takes.
Ticks OrderBoard::referenceOf(const OrderRequest& request, const OrderBook& book)
{
    if (request.type == OrderType::Limit || request.type == OrderType::StopLimit)
        return request.price;
    if (request.stopPrice != 0)
        return request.stopPrice;
    const bool buy = request.side == Side::Buy;
    const Ticks touch = buy ? (book.hasAsk() ? book.bestAsk() : 0) : (book.hasBid() ? book.bestBid() : 0);
    return request.type == OrderType::TrailingStop ? touch + signOf(request.side) * request.trailingOffset : touch;
}

OwnOrder OrderBoard::sent(const OrderRequest& request, TimeNs now)
{
    OwnOrder order = intended(request, now);
    step(order, OrderEvent::Sent);
    return order;
}

/// A live order takes its place at the end of the list, and in the totals.
void OrderBoard::enter(OwnOrder order, Live live)
{
    if (live.request.ocoGroup != 0)
        subtract(m_totals, groupPart(live.request.ocoGroup));
    m_open.push_back(order);
    m_live.push_back(std::move(live));
    ++m_totals.count;
    enterTotals(m_open.size() - 1);
}

/// Takes a live order, which has left the totals, out of the list.
void OrderBoard::forget(std::size_t index)
{
    const auto at = static_cast<std::ptrdiff_t>(index);
    m_open.erase(m_open.begin() + at);
    m_live.erase(m_live.begin() + at);
    --m_totals.count;
}

void OrderBoard::startAmend(std::size_t index, const AmendRequest& amend)
{
    leaveTotals(index);
    step(m_open[index], OrderEvent::AmendSent);
    m_live[index].pending = amend;
    enterTotals(index);
}

void OrderBoard::startCancel(std::size_t index)
{
    step(m_open[index], OrderEvent::CancelSent);
}

Result<OrderId> OrderBoard::place(OrderRequest request)
{
    if (m_halt)
        return *m_halt;
    if (auto free = canJoin(request.ocoGroup); !free)
        return std::move(free).error();
    request.id = {++m_lastId};
    joinGroup(request.ocoGroup);
    const TimeNs now = m_clock.now();
    if (auto written = m_log.placeIntended(now, request); !written)
        return halt(std::move(written).error());

    const auto view = viewFor(request.ocoGroup, kNone);
    auto verdict = m_gate.check(request, view);
    if (const auto* refusal = std::get_if<Refusal>(&verdict)) {
        ++m_counters.refused;
        OwnOrder order = intended(request, now);
        step(order, OrderEvent::GateRefused);
        journalRefusal(order.id, *refusal);
        keep({order, request, {}});
        m_listener.onOrderChanged(order, nullptr, refusal);
        return toError(*refusal);
    }
    Live live;
    live.request = request;
    live.reference = referenceOf(request, view.book);
    enter(sent(request, now), std::move(live));
    ++m_counters.placed;

    if (auto taken = m_connector.place(std::get<RiskApproved<OrderRequest>>(std::move(verdict))); !taken)
        return notSent(request.id, OrderStatus::Submitted, OrderEvent::VenueRejected, std::move(taken).error());
    if (const auto index = indexOf(request.id); index != kNone && m_open[index].status == OrderStatus::Submitted)
        publish(index, nullptr, nullptr);
    return request.id;
}

Result<void> OrderBoard::amend(OrderId id, Ticks price, Lots quantity)
{
    if (m_halt)
        return *m_halt;
    std::size_t index = indexOf(id);
    if (auto free = busyOrGone(id, index); !free)
        return free;
    const AmendRequest amend{id, price, quantity};
    const TimeNs now = m_clock.now();
    if (auto written = m_log.amendIntended(now, amend); !written)
        return halt(std::move(written).error());
    auto verdict =
        m_gate.check(amend, m_open[index], m_live[index].request, viewFor(m_live[index].request.ocoGroup, index));
    if (const auto* refusal = std::get_if<Refusal>(&verdict)) {
        ++m_counters.refused;
        journalRefusal(id, *refusal);
        publish(index, nullptr, refusal);
        return toError(*refusal);
    }
    startAmend(index, amend);

    if (auto taken = m_connector.amend(std::get<RiskApproved<AmendRequest>>(std::move(verdict))); !taken)
        return notSent(id, OrderStatus::PendingAmend, OrderEvent::AmendRefused, std::move(taken).error());
    index = indexOf(id);
    if (index != kNone && m_open[index].status == OrderStatus::PendingAmend)
        publish(index, nullptr, nullptr);
    return {};
}

Result<void> OrderBoard::cancel(OrderId id)
{
    std::size_t index = indexOf(id);
    if (index == kNone)
        return notOpen(id);
    if (m_open[index].status == OrderStatus::PendingCancel)
        return busyOrGone(id, index);
    const CancelRequest cancel{id};
    // A cancel takes risk away: a journal that fails stops what comes after, not this.
    if (auto written = m_log.cancelIntended(m_clock.now(), cancel); !written)
        halt(std::move(written).error());
    startCancel(index);

    if (auto taken = m_connector.cancel(cancel); !taken)
        return notSent(id, OrderStatus::PendingCancel, OrderEvent::CancelRefused, std::move(taken).error());
    index = indexOf(id);
    if (index != kNone && m_open[index].status == OrderStatus::PendingCancel)
        publish(index, nullptr, nullptr);
    return {};
}

void OrderBoard::cancelAll()
{
    std::vector<OrderId> ids;
    for (const OwnOrder& order : m_open) {
        if (order.status != OrderStatus::PendingCancel)
            ids.push_back(order.id);
    }
    cancelEach(ids);
}

Result<void> OrderBoard::resend(OrderId id)
{
    const std::size_t index = indexOf(id);
    if (index != kNone && m_open[index].status == OrderStatus::PendingCancel)
        return m_connector.cancel({id});
    if (m_halt)
        return *m_halt;
    if (index == kNone)
        return notOpen(id);
    if (m_open[index].status != OrderStatus::Submitted)
        return Error("order.answered",
                     {{"order", std::to_string(id.value)}, {"status", toString(m_open[index].status)}});
    const OrderRequest& request = m_live[index].request;
    auto verdict = m_gate.check(request, viewFor(request.ocoGroup, index));
    if (const auto* refusal = std::get_if<Refusal>(&verdict))
        return toError(*refusal);
    return m_connector.place(std::get<RiskApproved<OrderRequest>>(std::move(verdict)));
}

const OwnOrder* OrderBoard::find(OrderId id) const
{
    if (const auto index = indexOf(id); index != kNone)
        return &m_open[index];
    const Ended* ended = findEnded(id);
    return ended ? &ended->order : nullptr;
}

const OrderRequest* OrderBoard::requestOf(OrderId id) const
{
    if (const auto index = indexOf(id); index != kNone)
        return &m_live[index].request;
    const Ended* ended = findEnded(id);
    return ended ? &ended->request : nullptr;
}

const AmendRequest* OrderBoard::pendingAmendOf(OrderId id) const
{
    const auto index = indexOf(id);
    return index != kNone && m_live[index].pending ? &*m_live[index].pending : nullptr;
}

bool OrderBoard::isAcknowledged(OrderId id) const
{
    const auto index = indexOf(id);
    return index != kNone && m_live[index].acknowledged;
}

std::size_t OrderBoard::indexOf(OrderId id) const
{
    // Mostly the one that was asked for last.
    if (m_lastFound < m_open.size() && m_open[m_lastFound].id == id)
        return m_lastFound;
    const auto found = std::lower_bound(m_open.begin(), m_open.end(), id,
                                        [](const OwnOrder& order, OrderId wanted) { return order.id < wanted; });
    if (found == m_open.end() || found->id != id)
        return kNone;
    m_lastFound = static_cast<std::size_t>(found - m_open.begin());
    return m_lastFound;
}

const OrderBoard::Ended* OrderBoard::findEnded(OrderId id) const
{
    const std::size_t slot = id.value % m_endedKept;
    const std::size_t page = slot / kEndedPage;
    if (!id.isValid() || page >= m_ended.size() || !m_ended[page])
        return nullptr;
    const Ended& ended = m_ended[page][slot % kEndedPage];
    return ended.order.id == id ? &ended : nullptr;
}

RiskView OrderBoard::viewFor(std::uint64_t ocoGroup, std::size_t amending)
{
    RiskView view = m_view.riskView();
    if (m_hasUnpriced) [[unlikely]]
        priceUnpriced(view.book);
    view.open = m_totals;
    view.orders = m_open;
    if (ocoGroup != 0)
        subtract(view.open, groupPart(ocoGroup));
    else if (amending != kNone)
        subtract(view.open, partOf(amending));
    if (amending != kNone)
        --view.open.count;
    return view;
}

OpenOrderTotals OrderBoard::partOf(std::size_t index) const
{
    OpenOrderTotals part;
    (m_open[index].side == Side::Buy ? part.buyLots : part.sellLots) = m_live[index].lots;
    part.buyValue = m_live[index].value;
    return part;
}

OpenOrderTotals OrderBoard::groupPart(std::uint64_t ocoGroup) const
{
    OpenOrderTotals largest;
    for (std::size_t i = 0; i < m_live.size(); ++i) {
        if (m_live[i].request.ocoGroup != ocoGroup)
            continue;
        const auto part = partOf(i);
        largest.buyLots = std::max(largest.buyLots, part.buyLots);
        largest.sellLots = std::max(largest.sellLots, part.sellLots);
        largest.buyValue = std::max(largest.buyValue, part.buyValue);
    }
    return largest;
}

void OrderBoard::addGroup(std::uint64_t ocoGroup)
{
    add(m_totals, groupPart(ocoGroup));
}

/// An alternative to what has happened is none: it would stand alone, with nothing to cancel it.
Result<void> OrderBoard::canJoin(std::uint64_t ocoGroup) const
{
    const OwnOrder* const named = ocoGroup != 0 ? find({ocoGroup}) : nullptr;
    if (!named || (named->isOpen() && named->filled == 0 && named->status != OrderStatus::PendingCancel))
        return {};
    return Error("order.alternative_over", {{"field", "oco"},
                                            {"order", std::to_string(ocoGroup)},
                                            {"status", toString(named->status)},
                                            {"remedy", "name an order that is open and has not filled"}});
}

/// Where a group is named by a live order, that order is in it; if it is in another already, that one is meant.
void OrderBoard::joinGroup(std::uint64_t& ocoGroup)
{
    const auto index = ocoGroup != 0 ? indexOf({ocoGroup}) : kNone;
    if (index == kNone)
        return;
    auto& group = m_live[index].request.ocoGroup;
    if (group != 0) {
        ocoGroup = group;
        return;
    }
    leaveTotals(index);
    subtract(m_totals, groupPart(ocoGroup));
    group = ocoGroup;
    enterTotals(index);
}

void OrderBoard::leaveTotals(std::size_t index)
{
    const auto group = m_live[index].request.ocoGroup;
    subtract(m_totals, group != 0 ? groupPart(group) : partOf(index));
}

void OrderBoard::enterTotals(std::size_t index)
{
    const OwnOrder& order = m_open[index];
    Live& live = m_live[index];
    const bool buy = order.side == Side::Buy;
    live.lots = order.isOpen() ? order.remaining() : 0;
    live.value = buy ? m_scale.value(2 * live.reference, live.lots) : Decimal();
    if (live.pending && order.isOpen()) {
        const Lots lots = std::max<Lots>(0, live.pending->quantity - order.filled);
        live.lots = std::max(live.lots, lots);
        if (buy)
            live.value = std::max(live.value, m_scale.value(2 * live.pending->price, lots));
    }
    add(m_totals, live.request.ocoGroup != 0 ? groupPart(live.request.ocoGroup) : partOf(index));
}

Result<void> OrderBoard::busyOrGone(OrderId id, std::size_t index) const
{
    if (index == kNone)
        return notOpen(id);
    const auto status = m_open[index].status;
    // A cancel that was refused leaves an earlier amend unanswered, though the status no longer says so.
    if ((status == OrderStatus::Accepted || status == OrderStatus::PartiallyFilled) && !m_live[index].pending)
        return {};
    return Error(
        "order.busy",
        {{"order", std::to_string(id.value)}, {"status", toString(status)}, {"remedy", "wait for the venue's answer"}});
}

Error OrderBoard::halt(Error reason)
{
    if (!m_halt)
        m_halt = reason;
    return reason;
}

void OrderBoard::journalRefusal(OrderId id, const Refusal& refusal)
{
    if (auto written = m_log.refused(m_clock.now(), id, refusal); !written)
        halt(std::move(written).error());
}

void OrderBoard::keep(Ended ended)
{
    const std::size_t slot = ended.order.id.value % m_endedKept;
    const std::size_t page = slot / kEndedPage;
    if (page >= m_ended.size())
        m_ended.resize(page + 1);
    if (!m_ended[page])
        m_ended[page] = std::make_unique<Ended[]>(kEndedPage);
    m_ended[page][slot % kEndedPage] = std::move(ended);
}

void OrderBoard::end(std::size_t index)
{
    const OrderStatus status = m_open[index].status;
    m_counters.filled += status == OrderStatus::Filled;
    m_counters.cancelled += status == OrderStatus::Cancelled;
    m_counters.expired += status == OrderStatus::Expired;
    m_counters.rejected += status == OrderStatus::Rejected;
    keep({m_open[index], m_live[index].request, std::move(m_live[index].fills)});
    forget(index);
}

/// Tells of a change that is in force. The listener may act on the board, so nothing of it is touched afterwards.
void OrderBoard::publish(std::size_t index, const ExecutionReport* report, const Refusal* refusal)
{
    const OwnOrder order = m_open[index];
    if (!order.isOpen())
        end(index);
    m_listener.onOrderChanged(order, report, refusal);
}

/// The connector could not send: the order returns to where it stood, or ends if it never left.
Error OrderBoard::notSent(OrderId id, OrderStatus sent, OrderEvent event, Error error)
{
    const Refusal refusal{error.code, {}};
    journalRefusal(id, refusal);
    takeBack(id, sent, event, refusal);
    return error;
}

void OrderBoard::takeBack(OrderId id, OrderStatus sent, OrderEvent event, const Refusal& refusal)
{
    const auto index = indexOf(id);
    if (index == kNone || m_open[index].status != sent)
        return;
    leaveTotals(index);
    step(m_open[index], event);
    if (event == OrderEvent::AmendRefused)
        m_live[index].pending.reset();
    enterTotals(index);
    publish(index, nullptr, &refusal);
}

} // namespace wh
