// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to keep many bots on their times, and on their markets.
#include "core/base/Random.h"
#include "core/fleet/GeneratedStream.h"
#include "core/fleet/SimulatedLine.h"
#include "core/fleet/TimerWheel.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <queue>
#include <vector>

namespace wh::bench {

namespace {

constexpr std::uint32_t kBots = 5000;
constexpr DurationNs kTurn = kMillisecond;

/// Between 100 ms and 10 s, as bots have them.
std::vector<DurationNs> intervals()
{
    Random random(7);
    std::vector<DurationNs> all(kBots);
    for (auto& interval : all)
        interval = random.integer(1, 100) * 100 * kMillisecond;
    return all;
}

/// Every bot ticks at its interval; every second tick moves another bot's moment, as an answer from its venue does.
void timer_wheel(benchmark::State& state)
{
    const auto every = intervals();
    TimerWheel wheel;
    Random random(8);
    for (std::uint32_t bot = 0; bot < kBots; ++bot)
        wheel.schedule(bot, random.integer(0, every[bot]));
    TimeNs now = 0;
    std::int64_t ticks = 0;
    for (auto _ : state) {
        now += kTurn;
        if (wheel.nextDue() > now)
            continue;
        wheel.advance(now, [&](TimerWheel::Key bot, TimeNs due) {
            wheel.schedule(bot, due + every[bot]);
            if (++ticks % 2 == 0) {
                const auto other = (bot * 7919u) % kBots;
                wheel.schedule(other, now + every[other]);
            }
        });
    }
    state.SetItemsProcessed(ticks);
}

/// The same with a heap; what was moved is left in it and known by its number.
void timer_heap(benchmark::State& state)
{
    struct Entry
    {
        TimeNs due;
        std::uint32_t bot;
        std::uint32_t version;
        bool operator>(const Entry& other) const { return due > other.due; }
    };
    const auto every = intervals();
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap;
    std::vector<std::uint32_t> versions(kBots);
    Random random(8);
    for (std::uint32_t bot = 0; bot < kBots; ++bot)
        heap.push({random.integer(0, every[bot]), bot, 0});
    TimeNs now = 0;
    std::int64_t ticks = 0;
    for (auto _ : state) {
        now += kTurn;
        while (!heap.empty() && heap.top().due <= now) {
            const Entry entry = heap.top();
            heap.pop();
            if (entry.version != versions[entry.bot])
                continue;
            heap.push({entry.due + every[entry.bot], entry.bot, ++versions[entry.bot]});
            if (++ticks % 2 == 0) {
                const auto other = (entry.bot * 7919u) % kBots;
                heap.push({now + every[other], other, ++versions[other]});
            }
        }
    }
    state.SetItemsProcessed(ticks);
}

/// What a bot does with its market, without deciding anything.
class BookReader final : public LineListener
{
public:
    void onMarketEvent(const MarketEvent& event) override { m_feed.apply(event); }
    void onReport(const ExecutionReport&) override {}
    void onVenueState(const VenueState&) override {}
    void onLineLost(const Error&) override {}
    void onLineBack() override {}
    const OrderBook& book() const { return m_feed.book(); }

private:
    BookFeed m_feed;
};

/// Ten markets of about 60 events a second, and lines to simulated venues on them, a hundred each.
class Lines
{
public:
    Lines(std::size_t orders, DurationNs every) : m_every(every)
    {
        for (std::uint64_t seed = 1; seed <= kMarkets; ++seed) {
            auto check = GeneratedMarket::check("random_walk", {{"duration", "30d"}, {"step", "150ms"}}, seed,
                                                *InstrumentName::parse("sim:BTC/USDT"));
            auto market = std::make_shared<LiveMarket>();
            market->stream = *GeneratedStream::open(check.market, m_now, {});
            m_markets.push_back(market);
            for (std::size_t i = 0; i < kLinesEach; ++i) {
                std::vector<Error> mistakes;
                auto setup = VenueSetup::prepare(BacktestSettings(), check.market.instrument, mistakes);
                m_lines.push_back(std::make_unique<SimulatedLine>(market, std::move(setup),
                                                                  SimulatedLine::Settings{seed, {}, 256, true}, m_now));
                m_readers.push_back(std::make_unique<BookReader>());
            }
        }
        run(5 * kSecond);
        std::uint64_t id = 0;
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            for (std::size_t order = 0; order < orders; ++order) {
                OrderRequest request;
                request.id = {++id};
                request.side = order % 2 == 0 ? Side::Buy : Side::Sell;
                request.quantity = 100;
                const OrderBook& book = m_readers[line]->book();
                request.price = order % 2 == 0 ? book.bestBid() - 300 : book.bestAsk() + 300;
                (void)bool(m_lines[line]->enter(request));
            }
        }
        run(kSecond);
    }
    /// Turns as a shard makes them: when a market has something new, its lines look; or all of them at their interval.
    void run(DurationNs span)
    {
        const TimeNs end = m_now + span;
        while (m_now < end) {
            TimeNs due = m_every > 0 ? std::min(m_now + m_every, end) : end;
            for (const auto& market : m_markets)
                due = m_every > 0 ? due : std::min(due, market->stream->nextDue());
            m_now = due;
            for (std::size_t i = 0; i < m_markets.size(); ++i) {
                MarketStream& stream = *m_markets[i]->stream;
                if (m_every == 0 && stream.nextDue() > m_now)
                    continue;
                (void)bool(stream.advance(m_now));
                std::uint64_t needed = UINT64_MAX;
                for (std::size_t j = i * kLinesEach; j < (i + 1) * kLinesEach; ++j) {
                    m_lines[j]->advance(m_now, *m_readers[j]);
                    needed = std::min(needed, m_lines[j]->needs());
                }
                stream.forget(needed);
            }
        }
    }
    std::uint64_t events() const
    {
        std::uint64_t sum = 0;
        for (const auto& market : m_markets)
            sum += market->stream->received() * kLinesEach;
        return sum;
    }

private:
    static constexpr std::size_t kMarkets = 10;
    static constexpr std::size_t kLinesEach = 100;

    DurationNs m_every; ///< 0: at each event
    TimeNs m_now = 1'700'000'000 * kSecond;
    std::vector<std::shared_ptr<LiveMarket>> m_markets;
    std::vector<std::unique_ptr<SimulatedLine>> m_lines;
    std::vector<std::unique_ptr<BookReader>> m_readers;
};

/// Items are seconds of market time, so that the inverse of their rate is the share of a core.
void lines(benchmark::State& state, std::size_t orders, DurationNs every)
{
    Lines all(orders, every);
    const std::uint64_t before = all.events();
    for (auto _ : state)
        all.run(kSecond);
    state.SetItemsProcessed(state.iterations());
    state.counters["line_events"] =
        benchmark::Counter(static_cast<double>(all.events() - before), benchmark::Counter::kIsRate);
}
void lines_idle_1s(benchmark::State& state)
{
    lines(state, 0, kSecond);
}
void lines_orders_100ms(benchmark::State& state)
{
    lines(state, 4, 100 * kMillisecond);
}
void lines_idle_each(benchmark::State& state)
{
    lines(state, 0, 0);
}
void lines_orders_each(benchmark::State& state)
{
    lines(state, 4, 0);
}

BENCHMARK(lines_idle_1s)->Unit(benchmark::kMillisecond);
BENCHMARK(lines_orders_100ms)->Unit(benchmark::kMillisecond);
BENCHMARK(lines_idle_each)->Unit(benchmark::kMillisecond);
BENCHMARK(lines_orders_each)->Unit(benchmark::kMillisecond);
BENCHMARK(timer_wheel);
BENCHMARK(timer_heap);

} // namespace

} // namespace wh::bench
