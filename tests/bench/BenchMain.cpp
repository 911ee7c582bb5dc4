// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the benchmarks and sets their figures against one another: ratios within one run, since machines differ.
#include "tests/bench/BenchMarket.h"
#include "tests/bench/OutOfCore.h"

#include <benchmark/benchmark.h>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace {

/// Prints as usual, and keeps the best rate of each benchmark.
class KeepingReporter final : public benchmark::ConsoleReporter
{
public:
    explicit KeepingReporter(bool colour) : ConsoleReporter(colour ? OO_ColorTabular : OO_Tabular) {}
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const auto& run : runs) {
            const auto items = run.counters.find("items_per_second");
            if (!run.error_occurred && items != run.counters.end() && run.run_type == Run::RT_Iteration) {
                double& best =
                    rates[run.run_name.function_name + (run.run_name.args.empty() ? "" : "/" + run.run_name.args)];
                best = std::max(best, static_cast<double>(items->second));
            }
        }
    }
    std::map<std::string, double> rates;
};

bool isTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(fileno(stdout)) != 0;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    const auto day = wh::bench::measureOutOfCore();
    const auto& market = wh::bench::benchMarket();
    const double loaded = wh::bench::peakMemoryMiB();
    std::printf("market: %s, %zu events in memory (%.0f MiB)\n", market.name.c_str(), market.events.size(),
                static_cast<double>(market.events.size()) * 32 / (1 << 20));
    KeepingReporter reporter(isTerminal());
    benchmark::RunSpecifiedBenchmarks(&reporter);

    auto& rates = reporter.rates;
    const auto row = [&](const char* what, const char* name, double base, const char* goal) {
        if (rates.contains(name))
            std::printf("%-44s %12.1f M/s %10.3f   %s\n", what, rates[name] / 1e6, base > 0 ? rates[name] / base : 0.0,
                        goal);
    };
    std::printf("\n%-44s %16s %10s   %s\n", "", "rate", "ratio", "goal");
    const double scan = rates["scan"];
    row("scan (baseline)", "scan", scan, "");
    row("replay with full book", "replay_book", scan, ">= 0.083 (1/12) of scan");
    row("venue, bot and two books, no orders", "simulate_idle", scan, "");
    row("ten orders amended every 100 ms", "simulate_ten_orders", scan, ">= 0.025 (1/40) of scan");
    row("SMA crossover on 1-minute bars", "sma_crossover_bars", scan, ">= 10 M bars/s");
    if (rates.contains("sweep_jobs/1") && rates.contains("sweep_jobs/2"))
        std::printf("%-44s %16s %10.2f   %s\n", "sweep, two jobs against one", "",
                    rates["sweep_jobs/2"] / rates["sweep_jobs/1"], ">= 1.8");
    row("timing wheel, 5000 bots", "timer_wheel", rates["timer_heap"], ">= 1.5 of a heap");
    row("heap of the same (baseline)", "timer_heap", rates["timer_heap"], "");
    const auto share = [&](const char* what, const char* name, const char* goal) {
        if (rates.contains(name))
            std::printf("%-44s %14.2f %% %10s   %s\n", what, 100 / rates[name], "", goal);
    };
    share("1000 lines on 10 markets, idle, each second", "lines_idle_1s", "of a core");
    share("1000 lines with 4 orders, each 100 ms", "lines_orders_100ms", "of a core");
    share("1000 lines, idle, at each event", "lines_idle_each", "of a core");
    share("1000 lines with 4 orders, at each event", "lines_orders_each", "< 20 % of a core");
    const auto duration = [&](const char* what, const char* name, const char* goal) {
        if (rates.contains(name))
            std::printf("%-44s %13.1f us %10s   %s\n", what, 1e6 / rates[name], "", goal);
    };
    duration("GraphQL: typical query, parsed anew", "graphql_cold", "< 100 us");
    duration("GraphQL: typical query, document kept", "graphql_cached", "< 40 us");
    row("GraphQL: fills streamed", "graphql_fills", 0, "");
    const auto memory = [](const char* what, double mebibytes, const char* goal) {
        std::printf("%-44s %12.0f MiB %10s   %s\n", what, mebibytes, "", goal);
    };
    memory("peak memory with the market in memory", loaded, "");
    memory("peak memory after all runs", wh::bench::peakMemoryMiB(), "");
    if (day.events > 0) {
        std::printf("\nA generated day in a catalogue: %llu events, %.0f MiB on disk\n",
                    static_cast<unsigned long long>(day.events), day.fileMiB);
        std::printf("%-44s %12.1f ms  %10s   %s\n", "opened, checked and its first second run", day.startMs, "",
                    "<= 50 ms");
        memory("peak memory of recording it", day.recordMiB, "<= 256 MiB");
        memory("peak memory of a backtest on it", day.backtestMiB, "<= 256 MiB");
        memory("peak memory of a sweep, 2 runs on two jobs", day.fewRunsMiB, "");
        memory("peak memory of a sweep, 32 runs on two jobs", day.manyRunsMiB, "as of two runs");
    }
    return 0;
}
