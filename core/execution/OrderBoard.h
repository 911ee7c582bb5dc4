// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/execution/Connector.h"
#include "core/execution/OrderTransitions.h"
#include "core/risk/RiskGate.h"
#include "core/risk/ValueScale.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace wh {

class EventLog;

/// Hears of every change on the board, after it is in force.
class OrderListener
{
public:
    virtual ~OrderListener() = default;
    /// `report` is null when the change is our own (sent, refused by the gate, cancel under way).
    virtual void onOrderChanged(const OwnOrder& order, const ExecutionReport* report, const Refusal* refusal) = 0;
};

/// Fills the view for a check; the board adds its own orders.
class RiskViewSource
{
public:
    virtual ~RiskViewSource() = default;
    virtual RiskView riskView() const = 0;
};

/// All own orders of one bot on one account, and the only way to the venue: journal first, then the gate, then the
/// connector; answers go through the transition table. Ids are made here, once. The shard's thread.
///
/// What the table does not know is counted, kept as lastIllegal() and never applied; where it concerns money (a fill
/// that cannot be), the board halts as well. While an amend is under way an order counts in totals() with the larger
/// of its old and its new terms, and it ends as Filled only when the venue can no longer mean the new quantity. The
/// alternatives of one OCO group count once, with the largest. The listener may place, amend and cancel; a connector
/// may answer before its call returns.
class OrderBoard final : public ExecutionSink
{
public:
    /// What became of the orders: each that ended counts once, under what ended it.
    struct Counters
    {
        std::uint64_t placed = 0, refused = 0;
        std::uint64_t amended = 0; ///< amends that the venue confirmed
        std::uint64_t filled = 0;  ///< orders filled to the last lot
        std::uint64_t cancelled = 0, expired = 0, rejected = 0, illegal = 0;
        std::uint64_t duplicates = 0; ///< fills that had been reported before: ignored
        std::uint64_t late = 0;       ///< answers that the order's end overtook: expected, without effect
    };

    OrderBoard(const Instrument& instrument, RiskGate& gate, Connector& connector, EventLog& log, const Clock& clock,
               const RiskViewSource& view, OrderListener& listener, std::uint64_t lastOrderId = 0);

    /// The request's own id is ignored.
    /// @return the id; risk.* (refused by the gate, the order is kept as Refused), storage.* (journal failed: nothing
    /// sent), order.unexplained_fill (halted), or why the connector could not send it (kept as Rejected)
    Result<OrderId> place(OrderRequest request);
    /// @return order.not_open, order.busy (an amend or cancel is under way), risk.*, storage.*
    Result<void> amend(OrderId id, Ticks price, Lots quantity);
    /// Goes out whatever holds new orders back, a failing journal included (which then halts the board).
    /// @return order.not_open, order.busy (already being cancelled), or why the connector could not send it
    Result<void> cancel(OrderId id);
    void cancelAll();
    /// Sends an unanswered order once more, under the same id, so that a lost request never becomes a second order.
    /// @return order.not_open, order.answered, risk.*, or why the connector could not send it; the order stays as it
    /// was
    Result<void> resend(OrderId id);

    void onExecutionReport(const ExecutionReport& report) override;

    /// Live orders in the order of placing. Valid until the next change.
    std::span<const OwnOrder> open() const { return m_open; }
    /// Any order of this run, ended ones included (the last 4096 ids or so); nullptr if unknown. Valid until the next
    /// change.
    const OwnOrder* find(OrderId id) const;
    /// What was asked, with price and quantity as they are in force.
    const OrderRequest* requestOf(OrderId id) const;
    const OpenOrderTotals& totals() const { return m_totals; }
    const Counters& counters() const { return m_counters; }
    /// Whether a journal failure or an unexplained fill has stopped new orders.
    bool isHalted() const { return m_halt.has_value(); }
    const std::optional<Error>& haltReason() const { return m_halt; }
    /// The last report that the table has no line for.
    const std::optional<ExecutionReport>& lastIllegal() const { return m_lastIllegal; }

private:
    /// What the board knows of a live order beside the order itself.
    struct Live
    {
        OrderRequest request;
        Ticks reference = 0; ///< the price at which it is valued
        std::optional<AmendRequest> pending;
        bool amendIsInForce = false; ///< fills have shown it; the answer is still to come
        Lots lots = 0;               ///< its part of the totals, like the value
        Decimal value;
        std::vector<FillId> fills; ///< sorted
    };
    struct Ended
    {
        OwnOrder order;
        OrderRequest request;
        std::vector<FillId> fills;
    };
    static constexpr std::size_t kEndedKept = 4096;
    static constexpr std::size_t kNone = SIZE_MAX;

    std::size_t indexOf(OrderId id) const;
    const Ended* findEnded(OrderId id) const;
    RiskView viewFor(std::uint64_t ocoGroup, std::size_t amending) const;
    OpenOrderTotals groupPart(std::uint64_t ocoGroup) const;
    OpenOrderTotals partOf(std::size_t index) const;
    void leaveTotals(std::size_t index);
    void enterTotals(std::size_t index);
    Result<void> busyOrGone(OrderId id, std::size_t index) const;
    Error halt(Error reason);
    void journalRefusal(OrderId id, const Refusal& refusal);
    void end(std::size_t index);
    void keep(Ended ended);
    void publish(std::size_t index, const ExecutionReport* report, const Refusal* refusal);
    Error notSent(OrderId id, OrderStatus sent, OrderEvent event, Error error);
    void setTerms(std::size_t index, Ticks price, Lots quantity);
    void applyFill(std::size_t index, const ExecutionReport& report);
    void applyLate(const ExecutionReport& report);
    void refuseReport(const ExecutionReport& report);
    void refuseFill(const ExecutionReport& report, const char* reason);

    const Instrument& m_instrument;
    const ValueScale m_scale;
    RiskGate& m_gate;
    Connector& m_connector;
    EventLog& m_log;
    const Clock& m_clock;
    const RiskViewSource& m_view;
    OrderListener& m_listener;
    IdSource<OrderTag> m_ids;
    std::vector<OwnOrder> m_open; // by id, which is the order of placing
    std::vector<Live> m_live;     // same order as m_open
    mutable std::size_t m_lastFound = 0;
    OpenOrderTotals m_totals;
    Counters m_counters;
    std::optional<Error> m_halt;
    std::optional<ExecutionReport> m_lastIllegal;
    std::vector<Ended> m_ended; // by the low bits of the id
};

} // namespace wh
