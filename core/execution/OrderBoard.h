// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/execution/BoardState.h"
#include "core/execution/Connector.h"
#include "core/execution/OrderTransitions.h"
#include "core/risk/RiskGate.h"
#include "core/risk/ValueScale.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace wh {

class EventLog;
struct JournalEntry;

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
/// alternatives of one OCO group count once, with the largest; the first fill of one of them, in part or whole, cancels
/// the others, for few venues do. A group is named by the id of an open order that is in it, or by any number that is
/// no order's. The listener may place, amend and cancel; a connector may answer before its call returns.
class OrderBoard final : public ExecutionSink
{
public:
    static constexpr std::size_t kEndedKept = 4096;

    using Counters = BoardCounters;

    /// @param endedKept  of how many of the newest ids an order that has ended is remembered, 200 bytes each: an answer
    /// to one that is forgotten is an unexpected one
    OrderBoard(const Instrument& instrument, RiskGate& gate, Connector& connector, EventLog& log, const Clock& clock,
               const RiskViewSource& view, OrderListener& listener, std::uint64_t lastOrderId = 0,
               std::size_t endedKept = kEndedKept);

    /// The request's own id is ignored.
    /// @return the id; risk.* (refused by the gate, the order is kept as Refused), storage.* (journal failed: nothing
    /// sent), order.unexplained_fill (halted), order.alternative_over (its OCO group names an order that has filled, in
    /// part or whole, or is open no more: nothing is made of it), or why the connector could not send it (kept as
    /// Rejected)
    Result<OrderId> place(OrderRequest request);
    /// @return order.not_open, order.busy (an amend or cancel is under way), risk.*, storage.*
    Result<void> amend(OrderId id, Ticks price, Lots quantity);
    /// Goes out whatever holds new orders back, a failing journal included (which then halts the board).
    /// @return order.not_open, order.busy (already being cancelled), or why the connector could not send it
    Result<void> cancel(OrderId id);
    void cancelAll();
    /// Asks once more for the cancels that the first fill of an OCO group has asked for, where they never went out (the
    /// process ended in between, the connector could not send) or the venue refused them.
    void cancelLeftAlternatives();
    /// Whether cancelLeftAlternatives() would send any.
    bool hasLeftAlternatives() const;
    /// Sends an unanswered order, or an unanswered cancel, once more, under the same id, so that a lost request never
    /// becomes a second order.
    /// @return order.not_open, order.answered, risk.*, or why the connector could not send it; the order stays as it
    /// was
    Result<void> resend(OrderId id);

    void onExecutionReport(const ExecutionReport& report) override;

    /// Everything, exactly, but lastIllegal(); of the orders that ended the newest BoardState::kEndedKept at most.
    BoardState state() const;
    /// Instead of everything so far. Nothing is journalled, sent or told.
    void restore(const BoardState& state);
    /// Lets happen once more what the journal says of an order: as it happened then, without journalling or sending it.
    /// The listener hears of it and must not act; an intent is told with the entry after it, which says whether the
    /// gate let it pass. Entries of other kinds mean nothing here. In the journal's order, after restore() of a state
    /// that was taken between two of them.
    void replay(const JournalEntry& entry);
    /// A person has looked at what halted the board: orders may be placed again.
    void clearHalt() { m_halt.reset(); }

    /// Live orders in the order of placing. Valid until the next change.
    std::span<const OwnOrder> open() const { return m_open; }
    /// Any order of this run, ended ones included (the last `endedKept` ids or so); nullptr if unknown. Valid until the
    /// next change.
    const OwnOrder* find(OrderId id) const;
    /// What was asked, with price and quantity as they are in force.
    const OrderRequest* requestOf(OrderId id) const;
    /// The amend of a live order that the venue has not answered; nullptr: none.
    const AmendRequest* pendingAmendOf(OrderId id) const;
    /// Whether the venue has shown that it knows a live order.
    bool isAcknowledged(OrderId id) const;
    /// Whether a fill has been booked, of an order that is still remembered.
    bool knowsFill(OrderId order, FillId fill) const;
    /// The greatest id of a fill that was booked; 0: none.
    FillId lastFill() const { return m_lastFill; }
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
        bool acknowledged = false;   ///< the venue has shown that it knows it
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
    struct ReplayedIntent ///< of which nothing more is known yet
    {
        OrderId order;
        OrderStatus sent = OrderStatus::Submitted;
    };
    static constexpr std::size_t kNone = SIZE_MAX;
    static constexpr std::size_t kEndedPage = 64;

    std::size_t indexOf(OrderId id) const;
    const Ended* findEnded(OrderId id) const;
    static OwnOrder sent(const OrderRequest& request, TimeNs now);
    static Ticks referenceOf(const OrderRequest& request, const OrderBook& book);
    void enter(OwnOrder order, Live live);
    void forget(std::size_t index);
    void startAmend(std::size_t index, const AmendRequest& amend);
    void startCancel(std::size_t index);
    void addGroup(std::uint64_t ocoGroup);
    void joinGroup(std::uint64_t& ocoGroup);
    void cancelAlternatives(OrderId filled);
    std::vector<std::uint64_t> decidedGroups() const;
    std::vector<OrderId> alternativesIn(const std::vector<std::uint64_t>& groups) const;
    void cancelEach(const std::vector<OrderId>& orders);
    Result<void> canJoin(std::uint64_t ocoGroup) const;
    void apply(const ExecutionReport& report);
    void replayPlace(TimeNs time, const OrderRequest& request);
    void replayRefusal(ReplayedIntent intent, const Refusal& refusal);
    void priceUnpriced(const OrderBook& book);
    RiskView viewFor(std::uint64_t ocoGroup, std::size_t amending);
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
    void takeBack(OrderId id, OrderStatus sent, OrderEvent event, const Refusal& refusal);
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
    std::uint64_t m_lastId;
    FillId m_lastFill;
    const std::size_t m_endedKept;
    std::vector<OwnOrder> m_open; // by id, which is the order of placing
    std::vector<Live> m_live;     // same order as m_open
    mutable std::size_t m_lastFound = 0;
    OpenOrderTotals m_totals;
    Counters m_counters;
    std::optional<Error> m_halt;
    std::optional<ExecutionReport> m_lastIllegal;
    std::vector<std::unique_ptr<Ended[]>> m_ended; // pages, by the rest of the id
    ReplayedIntent m_replayed;
    bool m_hasUnpriced = false; // live orders from a journal that only the market can value
};

} // namespace wh
