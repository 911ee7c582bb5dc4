// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Report.h"
#include "core/analytics/ReportJson.h"
#include "core/risk/RiskGate.h"
#include "core/simulator/Backtest.h"
#include "core/strategy/Strategy.h"
#include "tests/support/MatchRecorder.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace wh::test {

/// A tape written by hand, event after event, each a message of its own unless it is part of a snapshot.
class TapeScript
{
public:
    explicit TapeScript(Instrument instrument = testInstrument(), TapeKind kind = TapeKind::Book)
    {
        m_info.instrument = std::move(instrument);
        m_info.kind = kind;
        m_info.id = m_info.instrument.name.toString() + ':' + toString(kind);
    }
    /// From here on events are received so much later than they happen; negative: the receiver's clock is behind.
    TapeScript& delay(DurationNs delay)
    {
        m_delay = delay;
        return *this;
    }
    TapeScript& add(EventKind kind, TimeNs time, Side side, Ticks price, Lots lots,
                    std::uint8_t flags = MarketEvent::EndOfMessage)
    {
        m_events.push_back(MarketEvent::make(kind, side, price, lots, time, time + m_delay, flags));
        return *this;
    }
    TapeScript& level(TimeNs time, Side side, Ticks price, Lots lots)
    {
        return add(EventKind::Delta, time, side, price, lots);
    }
    TapeScript& print(TimeNs time, Side taker, Ticks price, Lots lots)
    {
        return add(EventKind::Trade, time, taker, price, lots);
    }
    /// One level a side, as one message.
    TapeScript& book(TimeNs time, Ticks bid, Lots bidLots, Ticks ask, Lots askLots)
    {
        add(EventKind::Delta, time, Side::Buy, bid, bidLots, 0);
        return level(time, Side::Sell, ask, askLots);
    }
    TapeScript& snapshot(TimeNs time, Ticks bid, Lots bidLots, Ticks ask, Lots askLots)
    {
        add(EventKind::SnapshotBegin, time, Side::Buy, 0, 0, 0);
        add(EventKind::SnapshotLevel, time, Side::Buy, bid, bidLots, 0);
        add(EventKind::SnapshotLevel, time, Side::Sell, ask, askLots, 0);
        return add(EventKind::SnapshotEnd, time, Side::Buy, 0, 0);
    }
    const std::vector<MarketEvent>& events() const { return m_events; }
    std::shared_ptr<const Tape> tape() const
    {
        TapeInfo info = m_info;
        info.first = m_events.front().receiveTime;
        info.last = m_events.back().receiveTime;
        info.events = m_events.size();
        info.minFeedLatency = INT64_MAX;
        for (const auto& event : m_events) {
            info.trades += event.kind() == EventKind::Trade;
            info.minFeedLatency = std::min(info.minFeedLatency, event.receiveTime - event.venueTime);
        }
        return std::make_shared<MemoryTape>(std::move(info), m_events);
    }

private:
    TapeInfo m_info;
    DurationNs m_delay = 0;
    std::vector<MarketEvent> m_events;
};

/// What a ScriptedStrategy does and when, and which hooks it asks for.
struct Script
{
    using Act = std::function<void(StrategyContext&)>;

    std::vector<std::pair<TimeNs, Act>> steps;
    Act onStart;
    Act onTick;
    Act onBook;
    Act onStop;
    std::function<void(StrategyContext&, const OwnOrder&)> onOrder; ///< after each change of an own order
    DurationNs tickInterval = 0;
    DurationNs barInterval = 0;
    bool wantsTrades = false;

    Script& at(TimeNs time, Act act)
    {
        steps.emplace_back(time, std::move(act));
        return *this;
    }
};

/// Does what its script says and logs every hook that is called, so that a run's messages are its story.
class ScriptedStrategy final : public Strategy
{
public:
    /// The script of the next run on this thread.
    static Script& script()
    {
        static thread_local Script next;
        return next;
    }
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "scripted";
        info.title = "Scripted";
        return info;
    }
    explicit ScriptedStrategy(const ParameterSet&) : ScriptedStrategy(script()) {}
    explicit ScriptedStrategy(Script script) : m_script(std::move(script)) {}

    void onStart(StrategyContext& context) override
    {
        say(context, "start");
        for (std::size_t i = 0; i < m_script.steps.size(); ++i)
            m_timers.push_back(context.startTimer(m_script.steps[i].first));
        if (m_script.onStart)
            m_script.onStart(context);
    }
    void onTimer(StrategyContext& context, TimerId id) override
    {
        for (std::size_t i = 0; i < m_timers.size(); ++i) {
            if (m_timers[i] == id)
                return m_script.steps[i].second(context);
        }
        say(context, "timer " + std::to_string(id.value));
    }
    void onTick(StrategyContext& context) override
    {
        say(context, "tick");
        if (m_script.onTick)
            m_script.onTick(context);
    }
    void onBook(StrategyContext& context) override { m_script.onBook(context); }
    void onTrade(StrategyContext& context, const Trade& trade) override
    {
        say(context, "trade " + std::to_string(trade.quantity) + '@' + std::to_string(trade.price));
    }
    void onBar(StrategyContext& context, const Bar& bar) override
    {
        say(context, "bar " + std::to_string(bar.open) + ' ' + std::to_string(bar.high) + ' ' +
                         std::to_string(bar.low) + ' ' + std::to_string(bar.close) + " x" + std::to_string(bar.volume));
    }
    void onFill(StrategyContext& context, const Fill& fill) override
    {
        say(context, '#' + std::to_string(fill.order.value) + " fill " + std::to_string(fill.quantity) + '@' +
                         std::to_string(fill.price) + ' ' + toString(fill.liquidity));
    }
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) override
    {
        std::string text = '#' + std::to_string(order.id.value) + ' ' + toString(order.status);
        if (report && report->refusal)
            text += ' ' + report->refusal->code;
        say(context, std::move(text));
        if (m_script.onOrder)
            m_script.onOrder(context, order);
    }
    void onStop(StrategyContext& context) override
    {
        say(context, "stop");
        if (m_script.onStop)
            m_script.onStop(context);
    }
    DurationNs tickInterval() const override { return m_script.tickInterval; }
    DurationNs barInterval() const override { return m_script.barInterval; }
    bool wantsBook() const override { return bool(m_script.onBook); }
    bool wantsTrades() const override { return m_script.wantsTrades; }

private:
    static void say(StrategyContext& context, std::string text) { context.log(LogLevel::Info, std::move(text)); }

    Script m_script;
    std::vector<TimerId> m_timers;
};

/// A record's messages as "1.5s text", one each; their times are spans since the epoch.
inline std::vector<std::string> storyOf(const RunRecord& record)
{
    std::vector<std::string> story;
    for (const auto& message : record.messages)
        story.push_back(formatDuration(message.time) + ' ' + message.text);
    return story;
}

/// A record's fills as "#1 2@10050 maker".
inline std::vector<std::string> fillsOf(const RunRecord& record)
{
    std::vector<std::string> fills;
    for (const auto& [fill, decision, match, booked, after, wait, position] : record.fills) {
        fills.push_back('#' + std::to_string(fill.order.value) + ' ' + std::to_string(fill.quantity) + '@' +
                        std::to_string(fill.price) + ' ' + toString(fill.liquidity));
    }
    return fills;
}

/// No latency, the most careful queue, no rules but the venue's: what a case computed by hand starts from.
inline BacktestSettings plainSettings()
{
    BacktestSettings settings;
    settings.strategy = "scripted";
    settings.latency = {"none", {}};
    settings.queue = {"risk_averse", {}};
    settings.fees = "0,0";
    return settings;
}

/// Runs a script over a tape, with no risk rules.
inline Result<RunRecord> runScript(std::shared_ptr<const Tape> tape, Script script,
                                   const BacktestSettings& settings = plainSettings(), const TaskControl& control = {})
{
    StrategyRegistry strategies;
    strategies.add<ScriptedStrategy>();
    const RiskRuleRegistry rules;
    ScriptedStrategy::script() = std::move(script);
    std::vector<Error> mistakes;
    const auto backtest = Backtest::prepare(std::move(tape), settings, {strategies, rules}, mistakes);
    return backtest ? backtest->run(control) : mistakes.front();
}

inline Script::Act placing(OrderRequest request)
{
    return [request](StrategyContext& context) { (void)context.place(request).valueOr({}); };
}
inline Script::Act cancelling(std::uint64_t order)
{
    return [order](StrategyContext& context) { (void)bool(context.cancel({order})); };
}
inline Script::Act amending(std::uint64_t order, Ticks price, Lots quantity)
{
    return [=](StrategyContext& context) { (void)bool(context.amend({order}, price, quantity)); };
}
/// A limit order whose id the context gives.
inline OrderRequest order(Side side, Ticks price, Lots quantity)
{
    return limit(0, side, price, quantity);
}
inline OrderRequest immediate(Side side, Ticks price, Lots quantity)
{
    OrderRequest request = order(side, price, quantity);
    request.timeInForce = TimeInForce::Ioc;
    return request;
}

} // namespace wh::test

/// Compares lists of texts and shows the first difference.
#define WH_COMPARE_TEXTS(actual, ...)                                                                                  \
    do {                                                                                                               \
        const std::vector<std::string> is = (actual), should = __VA_ARGS__;                                            \
        for (std::size_t at = 0; at < std::min(is.size(), should.size()); ++at)                                        \
            QCOMPARE(is[at].c_str(), should[at].c_str());                                                              \
        QVERIFY2(is.size() <= should.size(), is.size() <= should.size() ? "" : is[should.size()].c_str());             \
        QVERIFY2(is.size() >= should.size(), is.size() >= should.size() ? "" : should[is.size()].c_str());             \
    } while (false)
