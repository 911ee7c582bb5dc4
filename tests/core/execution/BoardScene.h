// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/execution/OrderBoard.h"
#include "core/market/OrderBook.h"
#include "core/portfolio/TradingAccount.h"
#include "core/storage/EventLog.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace wh::test {

/// What happened on the road, in one sequence: "journal place 1", "send place 1", "tell 1 submitted" …
using Sequence = std::vector<std::string>;

inline std::string numbered(const char* what, OrderId id)
{
    return what + std::to_string(id.value);
}

/// A journal that notes what it is told and fails when asked to.
class SequenceLog final : public EventLog
{
public:
    explicit SequenceLog(Sequence& sequence) : m_sequence(sequence) {}
    Result<void> placeIntended(TimeNs, const OrderRequest& r) override { return note("journal place ", r.id); }
    Result<void> amendIntended(TimeNs, const AmendRequest& r) override { return note("journal amend ", r.id); }
    Result<void> cancelIntended(TimeNs, const CancelRequest& r) override { return note("journal cancel ", r.id); }
    Result<void> refused(TimeNs, OrderId order, const Refusal&) override { return note("journal refused ", order); }
    Result<void> reported(const ExecutionReport& r) override { return note("journal report ", r.order); }

    bool fails = false;

private:
    Result<void> note(const char* what, OrderId id)
    {
        if (fails)
            return Error("storage.write_failed", {{"reason", "the disk is full"}});
        m_sequence.push_back(numbered(what, id));
        return {};
    }

    Sequence& m_sequence;
};

/// A venue that keeps what it is sent; the test says what it answers.
class ScriptedConnector final : public Connector
{
public:
    explicit ScriptedConnector(Sequence& sequence) : m_sequence(sequence) {}
    Result<void> place(RiskApproved<OrderRequest> order) override
    {
        if (fails)
            return Error("connector.not_connected");
        m_sequence.push_back(numbered("send place ", order.request().id));
        placed.push_back(order.request());
        if (onSent)
            onSent(order.request().id);
        return {};
    }
    Result<void> amend(RiskApproved<AmendRequest> amend) override
    {
        if (fails)
            return Error("connector.not_connected");
        m_sequence.push_back(numbered("send amend ", amend.request().id));
        amended.push_back(amend.request());
        if (onSent)
            onSent(amend.request().id);
        return {};
    }
    Result<void> cancel(const CancelRequest& cancel) override
    {
        if (fails)
            return Error("connector.not_connected");
        m_sequence.push_back(numbered("send cancel ", cancel.id));
        cancelled.push_back(cancel.id);
        if (onSent)
            onSent(cancel.id);
        return {};
    }

    bool fails = false;
    std::function<void(OrderId)> onSent; ///< may answer before the call returns
    std::vector<OrderRequest> placed;
    std::vector<AmendRequest> amended;
    std::vector<OrderId> cancelled;

private:
    Sequence& m_sequence;
};

/// A board on a spot market with the mid at 100 USDT (tick 0.5, lot 0.01), 100000 USDT and 100 BTC, and a gate of the
/// rules that are handed in (none: everything passes).
class BoardScene final : public OrderListener, public RiskViewSource
{
public:
    explicit BoardScene(std::vector<std::unique_ptr<RiskRule>> rules = {})
        : instrument(makeInstrument())
        , account(instrument)
        , gate(std::move(rules))
        , log(sequence)
        , connector(sequence)
        , board(instrument, gate, connector, log, clock, *this, *this)
    {
        account.deposit("USDT", Decimal(100'000));
        account.openInventory(10'000, 400, 0);
        book.set(Side::Buy, 199, 300);
        book.set(Side::Sell, 201, 300);
    }

    RiskView riskView() const override { return {instrument, clock.now(), book, true, account, {}, {}, {}, nullptr}; }
    void onOrderChanged(const OwnOrder& order, const ExecutionReport* report, const Refusal* refusal) override
    {
        told.push_back(order);
        sequence.push_back(numbered("tell ", order.id) + ' ' + toString(order.status) +
                           (report ? std::string(" by ") + toString(report->kind) : std::string()) +
                           (refusal ? " because " + refusal->code : std::string()));
        if (onChanged)
            onChanged(order);
    }

    OrderRequest limit(Side side, Ticks price, Lots quantity) const
    {
        OrderRequest request;
        request.side = side;
        request.price = price;
        request.quantity = quantity;
        return request;
    }
    /// Places an order and has the venue acknowledge it.
    OrderId live(Side side, Ticks price, Lots quantity)
    {
        const auto id = board.place(limit(side, price, quantity)).valueOr({});
        report(id, ExecutionReport::Kind::Accepted);
        return id;
    }
    void report(OrderId id, ExecutionReport::Kind kind, std::optional<Refusal> refusal = {})
    {
        ExecutionReport said;
        said.kind = kind;
        said.order = id;
        said.refusal = std::move(refusal);
        board.onExecutionReport(said);
    }
    void amended(OrderId id, Ticks price, Lots quantity)
    {
        ExecutionReport said;
        said.kind = ExecutionReport::Kind::Amended;
        said.order = id;
        said.price = price;
        said.quantity = quantity;
        board.onExecutionReport(said);
    }
    void fill(OrderId id, Lots quantity, std::uint64_t fillId)
    {
        const auto* order = board.find(id);
        ExecutionReport said;
        said.kind = ExecutionReport::Kind::Filled;
        said.order = id;
        said.fill.emplace();
        said.fill->id = {fillId};
        said.fill->order = id;
        said.fill->side = order ? order->side : Side::Buy;
        said.fill->price = order ? order->price : 1;
        said.fill->quantity = quantity;
        board.onExecutionReport(said);
    }
    std::string statusOf(OrderId id) const
    {
        const auto* order = board.find(id);
        return order ? toString(order->status) : "unknown";
    }
    /// "buy 3, sell 4, value 1.5, count 2".
    std::string totals() const
    {
        const auto& open = board.totals();
        return "buy " + std::to_string(open.buyLots) + ", sell " + std::to_string(open.sellLots) + ", value " +
               open.buyValue.toString() + ", count " + std::to_string(open.count);
    }

    static Instrument makeInstrument()
    {
        Instrument made;
        made.name = {"test", "BTC", "USDT"};
        made.tick = Decimal::of("0.5");
        made.lot = Decimal::of("0.01");
        return made;
    }

    Sequence sequence;
    Instrument instrument;
    TradingAccount account;
    OrderBook book;
    VirtualClock clock{1000};
    RiskGate gate;
    SequenceLog log;
    ScriptedConnector connector;
    std::vector<OwnOrder> told;
    std::function<void(const OwnOrder&)> onChanged;
    OrderBoard board;
};

} // namespace wh::test
