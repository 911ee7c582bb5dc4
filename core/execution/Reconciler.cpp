// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/Reconciler.h"

#include "core/execution/OrderBoard.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace wh {

namespace {

using Kind = ExecutionReport::Kind;

std::string text(std::int64_t number)
{
    return std::to_string(number);
}

std::string text(OrderId id)
{
    return std::to_string(id.value);
}

/// Collects what follows from one venue's state.
class Comparison
{
public:
    Comparison(const OrderBoard& board, const VenueState& venue, const std::set<OrderId>& sentSince)
        : m_board(board), m_venue(venue), m_sentSince(sentSince)
    {
        for (const auto& order : venue.orders)
            m_there.emplace(order.id, &order);
    }

    Reconciliation result() &&
    {
        takeFills();
        for (const OwnOrder& order : m_board.open()) {
            if (m_sentSince.contains(order.id))
                m_result.isWhole = false; // the state may be older than what was sent
            else
                compare(order);
        }
        for (const auto& order : m_venue.orders) {
            if (!isFinal(order.status))
                checkOrphan(order);
        }
        return std::move(m_result);
    }

private:
    ExecutionReport& report(Kind kind, OrderId order)
    {
        ExecutionReport& made = m_result.reports.emplace_back();
        made.kind = kind;
        made.order = order;
        made.venueTime = made.receiveTime = m_venue.time;
        return made;
    }
    void find(const char* code, OrderId order, std::vector<Error::Field> more)
    {
        more.insert(more.begin(), {"order", text(order)});
        m_result.findings.emplace_back(code, std::move(more));
    }

    void takeFills()
    {
        std::set<FillId> seen;
        for (const Fill& fill : m_venue.fills) {
            if (m_board.knowsFill(fill.order, fill.id) || !seen.insert(fill.id).second)
                continue;
            const OwnOrder* order = m_board.find(fill.order);
            if (order && order->isOpen()) {
                m_missed[fill.order] += fill.quantity;
            } else {
                m_result.positionIsCertain = false;
                find("order.unexplained_fill", fill.order,
                     {{"fill", std::to_string(fill.id.value)},
                      {"lots", text(fill.quantity)},
                      {"status", order ? toString(order->status) : "unknown"},
                      {"reason", order ? "the order has ended" : "the order is not known"},
                      {"remedy", "compare positions with the venue before trading on"}});
            }
            ExecutionReport& made = report(Kind::Filled, fill.order);
            made.venueTime = fill.venueTime;
            made.fill = fill;
            made.fill->receiveTime = m_venue.time;
        }
    }

    /// One order that is open on the board. What is said of it below comes after its fills.
    void compare(const OwnOrder& order)
    {
        const auto missed = m_missed.find(order.id);
        const Lots filled = order.filled + (missed == m_missed.end() ? 0 : missed->second);
        const AmendRequest* pending = m_board.pendingAmendOf(order.id);
        const bool isFull = filled >= std::max(order.quantity, pending ? pending->quantity : 0);
        const auto found = m_there.find(order.id);
        if (found == m_there.end()) {
            if (!isFull)
                compareWithNothing(order, filled);
            return;
        }
        const VenueState::Order& there = *found->second;
        if (there.filled != filled) {
            m_result.positionIsCertain = false;
            find("order.fills_differ", order.id,
                 {{"filled", text(filled)},
                  {"venue_filled", text(there.filled)},
                  {"remedy", "compare positions with the venue before trading on"}});
        }
        if (isFull) {
            if (there.status != OrderStatus::Filled)
                differ(order.id, OrderStatus::Filled, there.status);
            return;
        }
        if (isFinal(there.status))
            compareWithEnd(order, there, filled, pending);
        else
            compareWithLive(order, there, filled, pending);
    }

    void compareWithNothing(const OwnOrder& order, Lots filled)
    {
        if (!m_board.isAcknowledged(order.id) && filled == 0) {
            report(Kind::Rejected, order.id).refusal = Refusal{"order.never_arrived", {}};
        } else if (order.status == OrderStatus::PendingCancel) {
            report(Kind::Cancelled, order.id);
        } else {
            report(Kind::Expired, order.id).refusal = Refusal{"order.unknown_at_venue", {}};
            find("order.unknown_at_venue", order.id,
                 {{"status", toString(order.status)}, {"filled", text(filled)}, {"quantity", text(order.quantity)}});
        }
    }

    void compareWithLive(const OwnOrder& order, const VenueState::Order& there, Lots filled,
                         const AmendRequest* pending)
    {
        if (!m_board.isAcknowledged(order.id) && filled == 0)
            report(Kind::Accepted, order.id);
        compareTerms(order, there, filled, pending);
        if (order.status == OrderStatus::PendingCancel)
            m_result.cancels.push_back(order.id);
    }

    void compareWithEnd(const OwnOrder& order, const VenueState::Order& there, Lots filled, const AmendRequest* pending)
    {
        switch (there.status) {
        case OrderStatus::Filled:
            // Smaller terms than we know of were in force: with them it is full here as well.
            if (filled == there.quantity && compareTerms(order, there, filled, pending))
                return;
            differ(order.id, order.status, there.status);
            report(Kind::Expired, order.id).refusal = Refusal{"order.fills_differ", {}};
            return;
        case OrderStatus::Cancelled:
            report(Kind::Cancelled, order.id);
            return;
        case OrderStatus::Expired:
            report(Kind::Expired, order.id);
            return;
        default: // Rejected
            if (filled == 0) {
                report(Kind::Rejected, order.id).refusal = Refusal{"order.rejected_at_venue", {}};
                return;
            }
            differ(order.id, order.status, there.status);
            report(Kind::Expired, order.id).refusal = Refusal{"order.rejected_at_venue", {}};
            return;
        }
    }

    /// What is in force there answers an amend; where there is none it is news. @return whether it was told
    bool compareTerms(const OwnOrder& order, const VenueState::Order& there, Lots filled, const AmendRequest* pending)
    {
        const bool isAsOrdered = there.price == order.price && there.quantity == order.quantity;
        const bool isAsAmended = pending && there.price == pending->price && there.quantity == pending->quantity;
        if (isAsOrdered && !pending)
            return false;
        if (isAsOrdered && !isAsAmended) {
            report(Kind::AmendRejected, order.id).refusal = Refusal{"order.amend_not_in_force", {}};
            return true;
        }
        if (!isAsAmended)
            find("order.terms_differ", order.id,
                 {{"price_ticks", text(order.price)},
                  {"quantity", text(order.quantity)},
                  {"venue_price_ticks", text(there.price)},
                  {"venue_quantity", text(there.quantity)}});
        if (there.quantity < 1 || there.quantity < filled)
            return false; // no terms that an order can have
        ExecutionReport& made = report(Kind::Amended, order.id);
        made.price = there.price;
        made.quantity = there.quantity;
        return true;
    }

    void checkOrphan(const VenueState::Order& there)
    {
        const OwnOrder* order = m_board.find(there.id);
        if (order && order->isOpen())
            return;
        m_result.orphans.push_back(there.id);
        std::vector<Error::Field> context = {
            {"side", toString(there.side)}, {"price_ticks", text(there.price)}, {"quantity", text(there.quantity)}};
        if (order)
            context.push_back({"status", toString(order->status)});
        find(order ? "order.revived" : "order.orphan", there.id, std::move(context));
    }

    void differ(OrderId order, OrderStatus here, OrderStatus there)
    {
        find("order.status_differs", order, {{"status", toString(here)}, {"venue_status", toString(there)}});
    }

    const OrderBoard& m_board;
    const VenueState& m_venue;
    const std::set<OrderId>& m_sentSince;
    std::map<OrderId, const VenueState::Order*> m_there;
    std::map<OrderId, Lots> m_missed;
    Reconciliation m_result;
};

} // namespace

VenueQuestion questionFor(const OrderBoard& board, std::optional<Lots> position)
{
    VenueQuestion question;
    for (const OwnOrder& order : board.open()) {
        question.orders.push_back(*board.requestOf(order.id));
        question.filled.push_back(order.filled);
        question.acknowledged.push_back(board.isAcknowledged(order.id));
    }
    question.lastFill = board.lastFill();
    question.position = position;
    return question;
}

Reconciliation reconcile(const OrderBoard& board, const VenueState& venue, const std::set<OrderId>& sentSince)
{
    return Comparison(board, venue, sentSince).result();
}

} // namespace wh
