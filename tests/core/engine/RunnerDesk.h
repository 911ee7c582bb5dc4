// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BotRunner.h"
#include "core/storage/NullEventLog.h"
#include "tests/support/ScriptedRun.h"

#include <memory>
#include <string>
#include <vector>

namespace wh::test {

/// Keeps what it is sent; the test answers.
class FakeConnector final : public Connector
{
public:
    Result<void> place(RiskApproved<OrderRequest> order) override
    {
        if (isDown)
            return Error("venue.unreachable");
        placed.push_back(order.request());
        return {};
    }
    Result<void> amend(RiskApproved<AmendRequest> amend) override
    {
        amended.push_back(amend.request());
        return {};
    }
    Result<void> cancel(const CancelRequest& cancel) override
    {
        cancelled.push_back(cancel.id.value);
        return {};
    }

    bool isDown = false;
    std::vector<OrderRequest> placed;
    std::vector<AmendRequest> amended;
    std::vector<std::uint64_t> cancelled;
};

/// Refuses orders of more than ten lots.
class SmallOrdersOnly final : public RiskRule
{
public:
    std::optional<Refusal> check(const OrderRequest& request, const RiskView&, const OwnOrder*) override
    {
        return request.quantity > 10 ? std::optional(Refusal{"risk.too_large", {}}) : std::nullopt;
    }
};

/// What a live bot has beside, or instead.
struct DeskOptions
{
    std::optional<RunRecorder::Settings> recording = RunRecorder::Settings();
    RunnerListener* listener = nullptr;
    BotStorage* storage = nullptr;
    std::optional<DurationNs> tickInterval{};
};

/// A bot at its desk: the test turns the clock, feeds the market and answers orders.
struct Desk
{
    explicit Desk(Script script, Instrument of = testInstrument(), BotRunner::Funds funds = {Decimal(10'000), {}},
                  DeskOptions options = {})
        : instrument(std::move(of)), strategy(std::move(script))
    {
        std::vector<std::unique_ptr<RiskRule>> rules;
        rules.push_back(std::make_unique<SmallOrdersOnly>());
        gate = std::make_unique<RiskGate>(std::move(rules));
        runner = std::make_unique<BotRunner>(BotRunner::Parts{.instrument = instrument,
                                                              .strategy = strategy,
                                                              .gate = *gate,
                                                              .connector = connector,
                                                              .log = log,
                                                              .clock = clock,
                                                              .random = Random(1),
                                                              .recording = std::move(options.recording),
                                                              .listener = options.listener,
                                                              .storage = options.storage,
                                                              .tickInterval = options.tickInterval},
                                             funds);
    }
    void event(TimeNs time, const MarketEvent& event)
    {
        clock.advanceTo(time);
        runner->onEvent(event);
    }
    /// Bid 100.00, ask 101.00.
    void open(TimeNs time = kSecond)
    {
        event(time, MarketEvent::make(EventKind::Delta, Side::Buy, 10'000, 5, time, time));
        event(time, level(Side::Sell, 10'100, 5, time));
    }
    void timers(TimeNs time)
    {
        clock.advanceTo(time);
        runner->fireTimers();
    }
    void report(std::uint64_t order, ExecutionReport::Kind kind)
    {
        ExecutionReport report;
        report.kind = kind;
        report.order = {order};
        report.venueTime = report.receiveTime = clock.now();
        runner->onReport(report);
    }
    void fill(std::uint64_t order, Side side, Ticks price, Lots lots)
    {
        ExecutionReport report;
        report.kind = ExecutionReport::Kind::Filled;
        report.order = {order};
        report.venueTime = report.receiveTime = clock.now();
        report.fill = Fill{};
        report.fill->id = {++fills};
        report.fill->order = {order};
        report.fill->side = side;
        report.fill->price = price;
        report.fill->quantity = lots;
        report.fill->venueTime = report.fill->receiveTime = clock.now();
        report.fill->feeAsset = instrument.settleAsset();
        runner->onReport(report);
    }
    /// What happened, told at the end. Ends the desk.
    std::vector<std::string> story() { return storyOf(runner->finish()); }

    Instrument instrument;
    ScriptedStrategy strategy;
    VirtualClock clock;
    FakeConnector connector;
    NullEventLog log;
    std::unique_ptr<RiskGate> gate;
    std::unique_ptr<BotRunner> runner;
    std::uint64_t fills = 0;
};

} // namespace wh::test
