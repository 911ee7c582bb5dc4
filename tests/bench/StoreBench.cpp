// SPDX-License-Identifier: GPL-3.0-or-later
// The store under load: rows a second into a fresh file and behind ten million, and the pages that a person asks for.
//   wheelhouse-bench-store [--rows N] [--folder PATH]
#include "core/base/Random.h"
#include "core/storage/Journal.h"
#include "core/storage/StoreWriter.h"
#include "core/storage/history/SqliteStore.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

using namespace wh;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kBots = 1000;
constexpr std::size_t kBatch = 20'000; // what the writer takes into a transaction

/// Of this thread alone: what a machine with other work takes no part in.
double cpuSeconds()
{
#ifdef _WIN32
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#else
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
#endif
}

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

void rate(Store& store, Source& source, const char* what, std::size_t rows, bool mixed, double goal)
{
    double seconds = 0;
    double cpu = 0;
    for (std::size_t done = 0; done < rows; done += kBatch) {
        const auto batch = mixed ? source.mix() : source.logs();
        const double before = cpuSeconds();
        seconds += secondsOf([&] { must(store.append(batch)); });
        cpu += cpuSeconds() - before;
    }
    print({what, static_cast<double>(rows) / seconds, "rows/s", goal, true});
    print({"    by CPU time", static_cast<double>(rows) / cpu, "rows/s", 0, true});
}

void timePages(Store& store, const char* what, const HistoryQuery& query, double goalUs)
{
    Random random(2);
    std::vector<double> times;
    std::vector<double> cpu;
    for (int i = 0; i < 500; ++i) {
        HistoryQuery one = query;
        if (goalUs > 0)
            one.bots = {{1 + random.bits() % kBots}};
        const double before = cpuSeconds();
        times.push_back(1e6 * secondsOf([&] { must(store.logs(one)); }));
        cpu.push_back(1e6 * (cpuSeconds() - before));
    }
    std::sort(times.begin(), times.end());
    std::sort(cpu.begin(), cpu.end());
    print({(std::string(what) + ", median").c_str(), times[times.size() / 2], "us", goalUs, false});
    print({"    p99", times[times.size() * 99 / 100], "us", 0, false});
    print({"    p99 of CPU time", cpu[cpu.size() * 99 / 100], "us", goalUs, false});
}

/// What an order waits for before it is sent.
void timeJournal(const fs::path& folder)
{
    auto journal = must(Journal::open(folder, "shard-0", {}, 0, [](const JournalEntry&) {}));
    BotEventLog bot(*journal, {7});
    OrderRequest request;
    request.quantity = 1'000'000;
    request.price = 6'000'000;
    std::vector<double> times;
    for (std::uint64_t i = 1; i <= 100'000; ++i) {
        request.id = {i};
        times.push_back(1e6 * secondsOf([&] { must(bot.placeIntended(static_cast<TimeNs>(i), request)); }));
    }
    std::sort(times.begin(), times.end());
    print({"an order into the journal, median", times[times.size() / 2], "us", 0, false});
    print({"an order into the journal, p99", times[times.size() * 99 / 100], "us", 0, false});
    journal.reset();
    const double seconds =
        secondsOf([&] { must(Journal::open(folder, "shard-0", {}, 0, [](const JournalEntry&) {})); });
    print({"replay", 100'000 / seconds, "rows/s", 0, true});
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
        rate(*fresh, source, "logs into a fresh file", 1'000'000, false, 150'000);
    }
    {
        auto mixed = must(SqliteStore::open(folder / "mixed.sqlite"));
        Source source;
        rate(*mixed, source, "logs, gauges and events into a fresh file", 1'000'000, true, 150'000);
    }
    {
        auto store = must(SqliteStore::open(folder / "writer.sqlite"));
        const WallClock clock;
        Source source;
        std::vector<StoreBatch> batches;
        for (int i = 0; i < 20; ++i)
            batches.push_back(source.mix());
        // More than a queue takes in an instant: without quotas, so that each row counted is a row written.
        StoreWriter::Settings roomy;
        roomy.rowsOfBot = roomy.droppableRows = 100'000'000;
        StoreWriter writer(*store, clock, roomy, {});
        const double seconds = secondsOf([&] {
            for (auto& batch : batches)
                must(writer.post(std::move(batch)));
            must(writer.flush());
        });
        HistoryQuery dropped;
        dropped.names = {"history.dropped"};
        if (!must(store->events(dropped)).rows.empty())
            must(Result<void>(Error("bench.rows_dropped")));
        print({"the same, through the writer's queue", 20 * kBatch / seconds, "rows/s", 0, true});
    }
    timeJournal(folder);
    const auto big = folder / "big.sqlite";
    auto store = must(SqliteStore::open(big));
    Source source;
    const std::size_t last = std::min<std::size_t>(1'000'000, rows / 2);
    rate(*store, source, "logs, on the way", rows - last, false, 0);
    rate(*store, source, "logs, the last million of all", last, false, 60'000);
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
