// SPDX-License-Identifier: GPL-3.0-or-later
// The store under load: rows a second into a fresh file and behind ten million, and the pages that a person asks for.
//   wheelhouse-bench-store [--rows N] [--folder PATH]
#include "core/base/Random.h"
#include "core/storage/StoreWriter.h"
#include "core/storage/history/SqliteStore.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace wh;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kBots = 1000;
constexpr std::size_t kBatch = 10'000;

double secondsOf(const auto& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "store bench: %s\n", result.error().toString().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A burst of all bots: logs of 94 bytes of which one in a thousand warns, or a mix with gauges and events.
class Source
{
public:
    StoreBatch logs()
    {
        StoreBatch batch;
        batch.logs.reserve(kBatch);
        for (std::size_t i = 0; i < kBatch; ++i)
            batch.logs.push_back(log());
        return batch;
    }
    StoreBatch mix()
    {
        StoreBatch batch;
        for (std::size_t i = 0; i < kBatch; ++i) {
            if (i % 10 < 5)
                batch.logs.push_back(log());
            else if (i % 10 < 9)
                batch.gauges.push_back({bot(), next(), i % 2 == 0 ? "inventory" : "spread", m_random.uniform()});
            else
                batch.events.push_back(
                    {0, bot(), next(), LogLevel::Info, "order.placed", R"({"order":17,"price":"60000.5"})"});
        }
        return batch;
    }

private:
    BotId bot() { return {1 + m_random.bits() % kBots}; }
    TimeNs next() { return m_time += 100 * kMicrosecond; }
    LogRow log()
    {
        const auto chance = m_random.bits() % 1000;
        const auto level = chance == 0 ? LogLevel::Warning : chance < 500 ? LogLevel::Debug : LogLevel::Info;
        return {0, bot(), next(), level, std::string(94, 'x')};
    }

    Random m_random{1};
    TimeNs m_time = 1'700'000'000 * kSecond;
};

struct Goal
{
    const char* what;
    double value;
    const char* unit;
    double goal; ///< 0: none
    bool atLeast;
};
bool s_good = true;

void print(const Goal& row)
{
    const bool kept = row.goal == 0 || (row.atLeast ? row.value >= row.goal : row.value < row.goal);
    s_good = s_good && kept;
    std::printf("%-52s %12.1f %-7s", row.what, row.value, row.unit);
    if (row.goal > 0)
        std::printf(" %s %.0f: %s", row.atLeast ? ">=" : "<", row.goal, kept ? "kept" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
}

double rate(Store& store, Source& source, std::size_t rows, bool mixed)
{
    double seconds = 0;
    for (std::size_t done = 0; done < rows; done += kBatch) {
        const auto batch = mixed ? source.mix() : source.logs();
        seconds += secondsOf([&] { must(store.append(batch)); });
    }
    return static_cast<double>(rows) / seconds;
}

void timePages(Store& store, const char* what, const HistoryQuery& query, double goalUs)
{
    Random random(2);
    std::vector<double> times;
    for (int i = 0; i < 500; ++i) {
        HistoryQuery one = query;
        if (goalUs > 0)
            one.bots = {{1 + random.bits() % kBots}};
        times.push_back(1e6 * secondsOf([&] { must(store.logs(one)); }));
    }
    std::sort(times.begin(), times.end());
    print({(std::string(what) + ", median").c_str(), times[times.size() / 2], "us", 0, false});
    print({(std::string(what) + ", p99").c_str(), times[times.size() * 99 / 100], "us", goalUs, false});
}

} // namespace

int main(int argc, char** argv)
{
    std::size_t rows = 10'000'000;
    fs::path folder = fs::temp_directory_path();
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--rows") == 0)
            rows = static_cast<std::size_t>(std::atoll(argv[i + 1]));
        else if (std::strcmp(argv[i], "--folder") == 0)
            folder = argv[i + 1];
    }
    folder /= "wheelhouse-bench-store";
    fs::remove_all(folder);
    fs::create_directories(folder);
    {
        auto fresh = must(SqliteStore::open(folder / "fresh.sqlite"));
        Source source;
        print({"logs into a fresh file", rate(*fresh, source, 1'000'000, false), "rows/s", 150'000, true});
    }
    {
        auto mixed = must(SqliteStore::open(folder / "mixed.sqlite"));
        Source source;
        print({"logs, gauges and events into a fresh file", rate(*mixed, source, 1'000'000, true), "rows/s", 150'000,
               true});
    }
    {
        auto store = must(SqliteStore::open(folder / "writer.sqlite"));
        const WallClock clock;
        Source source;
        std::vector<StoreBatch> batches;
        for (int i = 0; i < 20; ++i)
            batches.push_back(source.mix());
        StoreWriter writer(*store, clock, {}, {});
        const double seconds = secondsOf([&] {
            for (auto& batch : batches)
                must(writer.post(std::move(batch)));
            must(writer.flush());
        });
        print({"the same, through the writer's queue", 20 * kBatch / seconds, "rows/s", 0, true});
    }
    const auto big = folder / "big.sqlite";
    auto store = must(SqliteStore::open(big));
    Source source;
    const std::size_t last = std::min<std::size_t>(1'000'000, rows / 2);
    const double before = rate(*store, source, rows - last, false);
    print({"logs, on the way", before, "rows/s", 0, true});
    print({"logs, the last million of all", rate(*store, source, last, false), "rows/s", 60'000, true});
    std::printf("%zu rows, %.2f GB\n", rows, static_cast<double>(fs::file_size(big)) / 1e9);
    timePages(*store, "last 100 of one bot", {}, 2000);
    HistoryQuery warnings;
    warnings.minimumLevel = LogLevel::Warning;
    timePages(*store, "last 100 of one bot from warning", warnings, 2000);
    HistoryQuery info;
    info.minimumLevel = LogLevel::Info;
    timePages(*store, "last 100 of one bot from info", info, 2000);
    timePages(*store, "last 100 of all", {}, 0);
    const TaskControl control;
    print({"backup", secondsOf([&] { must(store->backup(folder / "backup.sqlite", control)); }), "s", 0, false});
    store.reset();
    print({"open and check", secondsOf([&] { store = must(SqliteStore::open(big)); }), "s", 0, false});
    store.reset();
    SqliteStore::Settings unchecked;
    unchecked.checked = false;
    print({"open without a check", 1000 * secondsOf([&] { store = must(SqliteStore::open(big, unchecked)); }), "ms", 0,
           false});
    store.reset();
    fs::remove_all(folder);
    return s_good ? 0 : 1;
}
