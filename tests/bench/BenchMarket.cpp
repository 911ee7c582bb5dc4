// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchMarket.h"

#include "core/base/Random.h"
#include "core/data/Catalogue.h"
#include "core/data/ImportRecording.h"
#include "core/data/Importer.h"
#include "core/simulator/generator/GeneratedTape.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace wh::bench {

namespace fs = std::filesystem;

namespace {

constexpr int kPasses = 8;

[[noreturn]] void fail(const Error& error)
{
    std::fprintf(stderr, "bench: %s\n", error.toString().c_str());
    std::exit(3);
}

/// $WHEELHOUSE_SHARED_DATA, or the folder beside the source tree.
fs::path recordings()
{
    if (const char* folder = std::getenv("WHEELHOUSE_SHARED_DATA"))
        return folder;
    return fs::path(SOURCE_ROOT).parent_path() / "shared" / "data";
}

std::vector<MarketEvent> readAll(const Tape& tape)
{
    std::vector<MarketEvent> events;
    auto cursor = tape.events(INT64_MIN, kNever);
    if (!cursor)
        fail(cursor.error());
    while (true) {
        const auto block = (*cursor)->next();
        if (!block)
            fail(block.error());
        if (block->empty())
            return events;
        events.insert(events.end(), block->begin(), block->end());
    }
}

bool loadRecording(BenchMarket& market)
{
    const fs::path file = recordings() / "ticks" / "binance_raw" / "usdm__btcusdt_20240808.gz";
    if (!fs::exists(file))
        return false;
    const fs::path folder = fs::temp_directory_path() / ("wheelhouse-bench-" + std::to_string(std::random_device()()));
    {
        auto catalogue = Catalogue::open(folder);
        if (!catalogue)
            fail(catalogue.error());
        ImporterRegistry importers;
        registerImporters(importers);
        ImportSettings settings;
        settings.instrument = *InstrumentName::parse("binance-usdm:BTC/USDT");
        auto report = importRecording({file}, settings, *catalogue, importers);
        if (!report)
            fail(report.error());
        auto tape = catalogue->find("binance-usdm:BTC/USDT");
        if (!tape)
            fail(tape.error());
        market.info = (*tape)->info();
        market.events = readAll(**tape);
    }
    fs::remove_all(folder);
    market.name = "recorded USD-M BTC/USDT, 2024-08-08";
    return true;
}

void generate(BenchMarket& market)
{
    const auto checked =
        GeneratedMarket::check("random_walk", {{"duration", "10m"}}, 1, *InstrumentName::parse("bench:BTC/USDT"));
    if (!checked.isValid())
        fail(checked.mistakes.front());
    auto tape = generateToMemory(checked.market);
    if (!tape)
        fail(tape.error());
    market.info = tape->info();
    market.events = readAll(*tape);
    market.name = "generated random walk";
}

} // namespace

const BenchMarket& benchMarket()
{
    static const BenchMarket market = [] {
        BenchMarket made;
        if (!loadRecording(made))
            generate(made);
        made.oneTape = std::make_shared<MemoryTape>(made.info, made.events);
        // Again and again, each pass later than the one before; its snapshot starts the book anew.
        const auto once = made.events.size();
        const DurationNs span = made.info.last - made.info.first + kSecond;
        for (int pass = 1; pass < kPasses; ++pass) {
            for (std::size_t i = 0; i < once; ++i) {
                MarketEvent event = made.events[i];
                event.venueTime += pass * span;
                event.receiveTime += pass * span;
                made.events.push_back(event);
            }
        }
        TapeInfo info = made.info;
        info.events *= kPasses;
        info.last += (kPasses - 1) * span;
        made.tape = std::make_shared<MemoryTape>(info, made.events);

        Random random(1);
        std::vector<Bar> bars;
        double price = 6'000'000;
        for (int i = 0; i < 10 * 525'960; ++i) {
            const double open = price;
            price *= 1 + 0.0007 * random.normal();
            const auto low = static_cast<std::uint32_t>(std::min(open, price) * 0.9998);
            const auto high = static_cast<std::uint32_t>(std::max(open, price) * 1.0002);
            bars.push_back({i * kMinute, static_cast<std::uint32_t>(open), high, low, static_cast<std::uint32_t>(price),
                            random.integer(1000, 100'000)});
        }
        TapeInfo barInfo = made.info;
        barInfo.id = "bench:BTC/USDT:bars-1m";
        barInfo.kind = TapeKind::Bars;
        barInfo.instrument.kind = ContractKind::Spot;
        barInfo.instrument.tick = Decimal::fromUnits(1, 2);
        barInfo.barInterval = kMinute;
        barInfo.first = 0;
        barInfo.last = static_cast<TimeNs>(bars.size()) * kMinute;
        barInfo.events = bars.size();
        made.bars = std::make_shared<MemoryTape>(barInfo, std::move(bars));
        return made;
    }();
    return market;
}

double peakMemoryMiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    }
    return 0; // not Linux: not available
}

} // namespace wh::bench
