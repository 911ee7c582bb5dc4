// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/execution/Connector.h"
#include "core/risk/RiskGate.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
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
class OrderBoard final : public ExecutionSink
{
public:
    struct Counters
    {
        std::uint64_t placed = 0, amended = 0, cancelled = 0, refused = 0, rejected = 0, illegal = 0;
    };

    OrderBoard(const Instrument& instrument, RiskGate& gate, Connector& connector, EventLog& log, const Clock& clock,
               const RiskViewSource& view, OrderListener& listener, std::uint64_t lastOrderId = 0);

    /// @return the id; risk.* (refused by the gate, the order is kept as Refused), storage.* (journal failed: nothing
    /// sent)
    Result<OrderId> place(OrderRequest request);
    /// @return order.not_open, order.busy (an amend or cancel is under way), risk.*, storage.*
    Result<void> amend(OrderId id, Ticks price, Lots quantity);
    /// @return order.not_open, order.busy (already being cancelled), storage.*
    Result<void> cancel(OrderId id);
    void cancelAll();

    void onExecutionReport(const ExecutionReport& report) override;

    /// Live orders in the order of placing. Valid until the next change.
    std::span<const OwnOrder> open() const { return m_open; }
    /// Any order of this run, ended ones included; nullptr if unknown.
    const OwnOrder* find(OrderId id) const;
    const OrderRequest* requestOf(OrderId id) const;
    const OpenOrderTotals& totals() const { return m_totals; }
    const Counters& counters() const { return m_counters; }
    /// Whether a journal failure has stopped new orders.
    bool isHalted() const { return m_halted; }

private:
    const Instrument& m_instrument;
    RiskGate& m_gate;
    Connector& m_connector;
    EventLog& m_log;
    const Clock& m_clock;
    const RiskViewSource& m_view;
    OrderListener& m_listener;
    IdSource<OrderTag> m_ids;
    std::vector<OwnOrder> m_open;
    std::vector<OrderRequest> m_openRequests; // same order as m_open
    OpenOrderTotals m_totals;
    Counters m_counters;
    bool m_halted = false;
    // Ended orders: kept for answers about them, bounded (the last 4096).
    std::vector<OwnOrder> m_ended;
    std::size_t m_endedNext = 0;
};

} // namespace wh
