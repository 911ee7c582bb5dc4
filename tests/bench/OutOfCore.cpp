// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/OutOfCore.h"

namespace wh::bench {

SweepAxis refreshTimes(int count)
{
    SweepAxis axis{"refresh_time", {}};
    for (int seconds = 1; seconds <= count; ++seconds)
        axis.values.push_back(std::to_string(seconds) + 's');
    return axis;
}

} // namespace wh::bench

#ifdef _WIN32
namespace wh::bench {
OutOfCoreFigures measureOutOfCore()
{
    return {};
}
} // namespace wh::bench
#else

#include "core/data/Catalogue.h"
#include "core/risk/RiskGate.h"
#include "core/simulator/generator/RecordMarket.h"
#include "core/strategy/Strategy.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <optional>
#include <random>
#include <string>

namespace wh::bench {

namespace fs = std::filesystem;

namespace {

constexpr const char* kDataset = "bench:BTC/USDT:book";

struct Child
{
    double figure = 0; ///< what the work returned
    double peakMiB = 0;
};

/// Does the work in a process of its own. Nothing where it failed (returned a negative figure, or crashed).
std::optional<Child> inChild(const std::function<double()>& work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return std::nullopt;
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const double figure = work();
        const auto written = write(ends[1], &figure, sizeof figure);
        _exit(written == sizeof figure && figure >= 0 ? 0 : 1);
    }
    close(ends[1]);
    Child result;
    const bool told = child > 0 && read(ends[0], &result.figure, sizeof result.figure) == sizeof result.figure;
    close(ends[0]);
    int status = 1;
    rusage usage{};
    if (child <= 0 || wait4(child, &status, 0, &usage) != child || status != 0 || !told)
        return std::nullopt;
#ifdef __APPLE__
    constexpr double kPerMiB = 1024.0 * 1024; // told in bytes there
#else
    constexpr double kPerMiB = 1024.0;
#endif
    result.peakMiB = static_cast<double>(usage.ru_maxrss) / kPerMiB;
    return result;
}

double failed(const Error& error)
{
    std::fprintf(stderr, "bench: %s\n", error.toString().c_str());
    return -1;
}

double record(const fs::path& folder)
{
    const auto day =
        GeneratedMarket::check("random_walk", {{"duration", "24h"}}, 1, *InstrumentName::parse("bench:BTC/USDT"));
    if (!day.isValid())
        return failed(day.mistakes.front());
    const auto catalogue = Catalogue::open(folder);
    if (!catalogue)
        return failed(catalogue.error());
    const auto info = recordMarket(day.market, *catalogue, {}, {});
    return info ? static_cast<double>(info->events) : failed(info.error());
}

struct Registries
{
    StrategyRegistry strategies;
    RiskRuleRegistry rules;
    Registries()
    {
        registerStrategies(strategies);
        registerRiskRules(rules);
    }
};

BacktestSettings quoting()
{
    BacktestSettings settings;
    settings.strategy = "avellaneda_stoikov";
    return settings;
}

/// The milliseconds that the run took.
double backtest(const fs::path& folder, std::optional<DurationNs> span)
{
    const auto began = std::chrono::steady_clock::now();
    const auto catalogue = Catalogue::open(folder);
    if (!catalogue)
        return failed(catalogue.error());
    const auto tape = catalogue->find(kDataset);
    if (!tape)
        return failed(tape.error());
    const Registries plugins;
    BacktestSettings settings = quoting();
    if (span)
        settings.to = (*tape)->info().first + *span;
    std::vector<Error> mistakes;
    const auto prepared = Backtest::prepare(*tape, settings, {plugins.strategies, plugins.rules}, mistakes);
    if (!prepared)
        return failed(mistakes.front());
    const auto done = prepared->run({});
    if (!done)
        return failed(done.error());
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

double sweep(const fs::path& folder, int runs)
{
    const auto catalogue = Catalogue::open(folder);
    if (!catalogue)
        return failed(catalogue.error());
    const auto tape = catalogue->find(kDataset);
    if (!tape)
        return failed(tape.error());
    const Registries plugins;
    SweepSettings settings;
    settings.base = quoting();
    settings.base.to = (*tape)->info().first + kHour;
    settings.axes = {refreshTimes(runs)};
    settings.objective = "netProfit";
    settings.jobs = 2;
    std::vector<Error> mistakes;
    const auto prepared = Sweep::prepare(*tape, settings, {plugins.strategies, plugins.rules}, mistakes);
    if (!prepared)
        return failed(mistakes.front());
    return static_cast<double>(prepared->run({}).size());
}

double sizeOf(const fs::path& folder)
{
    double bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        bytes += entry.is_regular_file() ? static_cast<double>(entry.file_size()) : 0;
    return bytes / (1 << 20);
}

} // namespace

OutOfCoreFigures measureOutOfCore()
{
    OutOfCoreFigures figures;
    const fs::path folder = fs::temp_directory_path() / ("wheelhouse-bench-" + std::to_string(std::random_device()()));
    const auto recorded = inChild([&] { return record(folder); });
    if (recorded) {
        const auto start = inChild([&] { return backtest(folder, kSecond); });
        const auto day = inChild([&] { return backtest(folder, std::nullopt); });
        const auto few = inChild([&] { return sweep(folder, 2); });
        const auto many = inChild([&] { return sweep(folder, 32); });
        if (start && day && few && many)
            figures = {static_cast<std::uint64_t>(recorded->figure),
                       sizeOf(folder),
                       recorded->peakMiB,
                       start->figure,
                       day->peakMiB,
                       few->peakMiB,
                       many->peakMiB};
    }
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return figures;
}

} // namespace wh::bench
#endif
