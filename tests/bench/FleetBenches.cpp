// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to keep many bots on their times.
#include "core/base/Random.h"
#include "core/fleet/TimerWheel.h"

#include <benchmark/benchmark.h>

#include <queue>

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

BENCHMARK(timer_wheel);
BENCHMARK(timer_heap);

} // namespace

} // namespace wh::bench
