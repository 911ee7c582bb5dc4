// SPDX-License-Identifier: GPL-3.0-or-later
// Many bots on generated markets in one process: processor time, memory, and how late ticks come.
//   wheelhouse-bench-fleet [--bots N,N…] [--seconds S] [--shards N] [--speed X] [--growth HOURS]
#include "core/base/Memory.h"
#include "core/fleet/FleetHost.h"
#include "core/risk/RiskGate.h"
#include "core/strategy/Strategy.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <random>
#include <string>
#include <thread>

using namespace wh;
namespace fs = std::filesystem;

namespace {

double processSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::size_t residentBytes()
{
    std::size_t total = 0;
    std::size_t resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return resident * 4096;
}

/// A clock that runs faster than the wall's.
class FastClock final : public Clock
{
public:
    explicit FastClock(double speed) : m_speed(speed), m_begin(m_wall.now()) {}
    TimeNs now() const override
    {
        return m_begin + static_cast<TimeNs>(static_cast<double>(m_wall.now() - m_begin) * m_speed);
    }

private:
    WallClock m_wall;
    double m_speed;
    TimeNs m_begin;
};

/// Acts on every change of the best prices at once: what the time from an event to an order is measured with.
class TouchFollower final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "touch_follower";
        info.title = "Follows the touch";
        return info;
    }
    explicit TouchFollower(const ParameterSet&) {}
    bool wantsBook() const override { return true; }
    void onBook(StrategyContext& context) override
    {
        const OrderBook& book = context.book();
        if (!book.hasBoth() || book.bestBid() == m_bid)
            return;
        m_bid = book.bestBid();
        OrderRequest request;
        request.side = Side::Buy;
        request.price = m_bid - 500;
        request.quantity = context.instrument().minQuantity * 10;
        if (const auto open = context.openOrders(); open.empty())
            static_cast<void>(context.place(request));
        else
            static_cast<void>(context.amend(open.front().id, request.price, open.front().quantity));
    }

private:
    Ticks m_bid = 0;
};

struct Options
{
    std::vector<unsigned> bots{10, 100, 1000, 5000};
    unsigned seconds = 30;
    unsigned shards = 1;
    double speed = 1;
    unsigned growthHours = 0;
};

struct Desk
{
    Desk()
    {
        registerStrategies(strategies);
        strategies.add<TouchFollower>();
        registerRiskRules(rules);
        folder = fs::temp_directory_path() / ("wheelhouse-bench-fleet-" + std::to_string(std::random_device{}()));
    }
    ~Desk()
    {
        host.reset();
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
    void open(const Options& options, const Clock& clock)
    {
        LocalFleet::Settings settings;
        settings.folder = folder / "fleet";
        settings.shards = options.shards;
        settings.speed = options.speed;
        auto opened = FleetHost::open(settings, folder / "catalog", strategies, rules, clock);
        if (!opened) {
            std::fprintf(stderr, "fleet bench: %s\n", opened.error().toString().c_str());
            std::exit(1);
        }
        host = std::move(*opened);
    }
    void start(unsigned count)
    {
        const auto markets = host->fleet().markets().list();
        for (unsigned i = 0; i < count; ++i) {
            BotSpec spec;
            spec.name = "maker " + std::to_string(i);
            spec.strategy = i % 10 == 9  ? "touch_follower" // one in ten acts at once
                            : i % 3 == 0 ? "avellaneda_stoikov"
                                         : "basic_market_maker";
            spec.markets = {markets[i % markets.size()].id};
            if (i % 10 != 9)
                spec.interval = kSecond;
            spec.cash = Decimal(10'000'000);
            spec.base = markets[i % markets.size()].instrument.isDerivative() ? Decimal() : Decimal(100);
            const auto id = host->fleet().create(spec, {});
            const auto started = id ? host->fleet().start(*id, {}) : Result<void>(id.error());
            if (!started) {
                std::fprintf(stderr, "fleet bench: %s\n", started.error().toString().c_str());
                std::exit(1);
            }
        }
    }

    StrategyRegistry strategies;
    RiskRuleRegistry rules;
    fs::path folder;
    std::unique_ptr<FleetHost> host;
};

double milliseconds(DurationNs span)
{
    return static_cast<double>(span) / 1e6;
}

void load(const Options& options)
{
    std::printf("%6s %8s %9s %8s %10s %10s %10s %9s %9s %11s %11s %9s\n", "bots", "CPU %", "start s", "RSS MB",
                "lag p50", "lag p99", "lag worst", "skipped", "orders/s", "react p50", "react p99", "events/s");
    for (const unsigned bots : options.bots) {
        const WallClock clock;
        Desk desk;
        desk.open(options, clock);
        const auto begun = std::chrono::steady_clock::now();
        desk.start(bots);
        const double starting = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        std::this_thread::sleep_for(std::chrono::seconds(3)); // the markets and the first quotes
        const auto before = desk.host->fleet().health();
        const double cpu = processSeconds();
        const auto from = std::chrono::steady_clock::now();
        std::this_thread::sleep_for(std::chrono::seconds(options.seconds));
        const double used = processSeconds() - cpu;
        const double span = std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
        const auto after = desk.host->fleet().health();
        DurationNs p50 = 0, p99 = 0, worst = 0, react50 = 0, react99 = 0;
        std::uint64_t skipped = 0;
        for (const auto& shard : after.shards) {
            p50 = std::max(p50, shard.tickLag.p50);
            p99 = std::max(p99, shard.tickLag.p99);
            worst = std::max(worst, shard.tickLag.worst);
            react50 = std::max(react50, shard.reaction.p50);
            react99 = std::max(react99, shard.reaction.p99);
            skipped += shard.skippedTicks;
        }
        std::printf("%6u %7.1f%% %9.2f %8.0f %7.2f ms %7.2f ms %7.2f ms %9llu %9.0f %8.0f us %8.0f us %9.0f\n", bots,
                    100 * used / span, starting, static_cast<double>(residentBytes()) / 1e6, milliseconds(p50),
                    milliseconds(p99), milliseconds(worst), static_cast<unsigned long long>(skipped),
                    static_cast<double>(after.orders - before.orders) / span, static_cast<double>(react50) / 1e3,
                    static_cast<double>(react99) / 1e3,
                    static_cast<double>(after.marketEvents - before.marketEvents) / span);
        std::fflush(stdout);
    }
}

/// Memory over hours of market time, on a clock that runs fast.
void growth(const Options& options)
{
    const FastClock clock(options.speed);
    Desk desk;
    desk.open(options, clock);
    desk.start(options.bots.front());
    const TimeNs begin = clock.now();
    std::printf("%8s %8s %9s %9s %10s\n", "hours", "RSS MB", "orders", "fills", "skipped");
    for (unsigned hour = 1; hour <= options.growthHours; ++hour) {
        while (clock.now() < begin + static_cast<TimeNs>(hour) * kHour)
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        const auto health = desk.host->fleet().health();
        std::uint64_t skipped = 0;
        for (const auto& shard : health.shards)
            skipped += shard.skippedTicks;
        std::printf("%8u %8.1f %9llu %9llu %10llu\n", hour, static_cast<double>(residentBytes()) / 1e6,
                    static_cast<unsigned long long>(health.orders), static_cast<unsigned long long>(health.fills),
                    static_cast<unsigned long long>(skipped));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string value = argv[i + 1];
        if (std::strcmp(argv[i], "--bots") == 0) {
            options.bots.clear();
            for (std::size_t at = 0; at < value.size(); at = value.find(',', at) + 1) {
                options.bots.push_back(static_cast<unsigned>(std::stoul(value.substr(at))));
                if (value.find(',', at) == std::string::npos)
                    break;
            }
        } else if (std::strcmp(argv[i], "--seconds") == 0) {
            options.seconds = static_cast<unsigned>(std::stoul(value));
        } else if (std::strcmp(argv[i], "--shards") == 0) {
            options.shards = static_cast<unsigned>(std::stoul(value));
        } else if (std::strcmp(argv[i], "--speed") == 0) {
            options.speed = std::stod(value);
        } else if (std::strcmp(argv[i], "--growth") == 0) {
            options.growthHours = static_cast<unsigned>(std::stoul(value));
        }
    }
    if (options.growthHours > 0)
        growth(options);
    else
        load(options);
    return 0;
}
