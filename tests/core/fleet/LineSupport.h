// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/ReplayedStream.h"
#include "core/fleet/SimulatedLine.h"
#include "tests/core/fleet/StreamSupport.h"
#include "tests/support/ScriptedRun.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wh::test {

/// Keeps what comes over a line, as a story.
class LineLog final : public LineListener
{
public:
    void onMarketEvent(const MarketEvent& event) override
    {
        events.push_back(event);
        feed.apply(event);
    }
    void onReport(const ExecutionReport& report) override
    {
        std::string text = '#' + std::to_string(report.order.value) + ' ' + toString(report.kind);
        if (report.fill)
            text += ' ' + std::to_string(report.fill->quantity) + '@' + std::to_string(report.fill->price) + ' ' +
                    toString(report.fill->liquidity) + " fill " + std::to_string(report.fill->id.value);
        if (report.refusal)
            text += ' ' + report.refusal->code;
        reports.push_back(std::move(text));
        times.push_back(report.receiveTime);
    }
    void onVenueState(const VenueState& state) override { states.push_back(state); }
    void onLineLost(const Error& why) override { lost.push_back(why.code); }
    void onLineBack() override { ++back; }

    std::vector<MarketEvent> events;
    BookFeed feed;
    std::vector<std::string> reports;
    std::vector<TimeNs> times;
    std::vector<VenueState> states;
    std::vector<std::string> lost;
    int back = 0;
};

inline VenueSetup venueSetup(const Instrument& instrument, const BacktestSettings& settings = plainSettings())
{
    std::vector<Error> mistakes;
    auto setup = VenueSetup::prepare(settings, instrument, mistakes);
    for (const auto& mistake : mistakes)
        qFatal("%s", mistake.toString().c_str());
    return setup;
}

/// A market with one line, and a clock that a test turns.
class LineBench
{
public:
    explicit LineBench(std::shared_ptr<const Tape> tape, TimeNs start = 0,
                       const BacktestSettings& settings = plainSettings())
        : m_settings(settings)
    {
        auto stream = ReplayedStream::open(std::move(tape), start, {});
        if (!stream)
            qFatal("%s", stream.error().toString().c_str());
        m_market = std::make_shared<LiveMarket>();
        m_market->stream = *std::move(stream);
        open(start);
    }
    /// The line ends, and another one comes.
    void open(TimeNs now)
    {
        line = std::make_unique<SimulatedLine>(
            m_market, venueSetup(m_market->stream->info().instrument, m_settings),
            SimulatedLine::Settings{.seed = m_settings.seed, .base = m_settings.base}, now);
    }
    /// Everything that is due by then, each thing when it is due.
    void runUntil(TimeNs end)
    {
        while (true) {
            const TimeNs due = std::max(std::min(m_market->stream->nextDue(), line->nextDue()), m_now);
            if (due > end)
                break;
            step(due);
        }
        step(end);
    }
    /// One turn, as a shard makes it.
    void step(TimeNs now)
    {
        m_now = std::max(m_now, now);
        if (auto advanced = m_market->stream->advance(m_now); !advanced)
            m_market->failure = advanced.error();
        line->advance(m_now, log);
    }
    void place(std::uint64_t id, Side side, Ticks price, Lots quantity)
    {
        if (auto sent = line->enter(limit(id, side, price, quantity)); !sent)
            log.lost.push_back("place " + sent.error().code);
    }
    MarketStream& stream() { return *m_market->stream; }

    std::unique_ptr<SimulatedLine> line;
    LineLog log;

private:
    BacktestSettings m_settings;
    std::shared_ptr<LiveMarket> m_market;
    TimeNs m_now = 0;
};

} // namespace wh::test
