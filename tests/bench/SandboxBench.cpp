// SPDX-License-Identifier: GPL-3.0-or-later
// What sandboxes take: to start, of memory, from the engine to a script and back, two hundred at a second each, and
// what a hostile one does to another bot.
//   wheelhouse-bench-sandbox [start] [latency] [fleet] [escape] [--bots N] [--seconds S] [--only SCRIPT] [--rounds N]
//   [--direct]
#include "core/base/File.h"
#include "core/base/SpinUntil.h"
#include "core/fleet/FleetHost.h"
#include "core/risk/RiskGate.h"
#include "core/script/host/SandboxParent.h"
#include "core/script/host/ScriptHosting.h"
#include "core/script/live/SandboxHub.h"
#include "core/script/live/ScriptedStrategy.h"
#include "core/strategy/Strategy.h"
#include "core/strategy/StrategyFailure.h"
#include "tests/bench/BenchContext.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace wh;
namespace fs = std::filesystem;

namespace {

struct Options
{
    std::set<std::string> parts;
    unsigned bots = 200;
    unsigned seconds = 20;
    std::set<std::string> only; ///< of the hostile ones; empty: all
    unsigned rounds = 1;        ///< of each hostile one, in turn with the honest bot alone
    bool isDirect = false;      ///< no prewarmed parent
    bool wants(const char* part) const { return parts.empty() || parts.contains(part); }
};

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "sandbox bench: %s\n", error.toString().c_str());
    std::exit(1);
}

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

double at(std::vector<double>& values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

ScriptProject script(const std::string& text)
{
    return {"main.js", {{"main.js", text}}};
}

std::shared_ptr<const ScriptSource> sourceOf(const ScriptProject& project, const SandboxSettings& settings)
{
    std::vector<Error> mistakes;
    auto description = describeScript(project, settings, mistakes);
    if (!description)
        giveUp(mistakes.front());
    return std::make_shared<const ScriptSource>(ScriptSource{project, std::move(*description), settings});
}

constexpr const char* kMaker = "export const meta = {name: 'maker', tick: '1s'};\n"
                               "export function onTick(ctx) {\n"
                               "  const price = trade.roundPrice(ctx.book.mid * 0.999);\n"
                               "  const open = ctx.openOrders;\n"
                               "  if (open.length === 0) ctx.place({side: 'buy', price, quantity: 0.01});\n"
                               "  else if (open[0].price !== price) ctx.amend(open[0].id, {price});\n"
                               "  bot.gauge.set('spread', trade.spreadBps(), {unit: 'bps'});\n}\n";

// Start and memory

double pssOf(std::int64_t process)
{
    const auto text = readTextFile("/proc/" + std::to_string(process) + "/smaps_rollup");
    const auto place = text ? text->find("Pss:") : std::string::npos;
    return place == std::string::npos ? 0 : std::strtod(text->c_str() + place + 4, nullptr) * 1024;
}

void start(const SandboxSettings& settings)
{
    if (settings.parent && !SandboxParent::warm(settings.program, kMinute)) {
        std::printf("start of a sandbox from a parent: there is none here\n");
        return;
    }
    std::vector<double> started;
    std::vector<double> described;
    std::vector<std::unique_ptr<SandboxProcess>> alive;
    for (int i = 0; i < 40; ++i) {
        const TimeNs begun = steadyNow();
        auto made = SandboxProcess::start(settings, 72 << 20);
        if (!made)
            giveUp(made.error());
        started.push_back(static_cast<double>((*made)->startTime()) / 1e6);
        if (auto sent = (*made)->send(sandbox::Load{script(kMaker)}); !sent)
            giveUp(sent.error());
        if (const auto answer = (*made)->receive(10 * kSecond); !answer)
            giveUp(answer.error());
        described.push_back(static_cast<double>(steadyNow() - begun) / 1e6);
        if (alive.size() < 20)
            alive.push_back(std::move(*made));
    }
    double pss = 0;
    for (const auto& process : alive)
        pss += pssOf(process->processId());
    std::printf("start of a sandbox, %-11s ms   least %.1f, p50 %.1f, p95 %.1f; to the script's description p50 %.1f "
                "(budget %d)\n",
                settings.parent ? "from parent" : "direct", at(started, 0), at(started, 0.5), at(started, 0.95),
                at(described, 0.5), settings.parent ? 3 : 20);
    std::printf("memory, PSS of one among %zu, MB   %.1f (budget 9)%s\n", alive.size(),
                pss / static_cast<double>(alive.size()) / 1e6,
                pss > 0 ? "" : " - not readable: for the superuser alone");
}

// From the engine to a script and back

/// Rings as an engine's thread is rung.
class Bell
{
public:
    void ring()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isRung = true;
        }
        m_rung.notify_one();
    }
    bool wait(DurationNs timeout)
    {
        std::unique_lock lock(m_mutex);
        m_rung.wait_for(lock, std::chrono::nanoseconds(timeout), [this] { return m_isRung; });
        return std::exchange(m_isRung, false);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_rung;
    bool m_isRung = false;
};

/// One scripted bot on the thread of the bench.
class LoneBot
{
public:
    LoneBot(const std::shared_ptr<const ScriptSource>& source, SandboxHub& hub, Bell& bell)
        : context([&bell] { bell.ring(); }), m_strategy(source, hub, ParameterSet()), m_bell(bell)
    {
        m_strategy.onStart(context);
        finish();
    }
    /// Until its sandbox has nothing to do.
    void finish()
    {
        const TimeNs until = steadyNow() + 20 * kSecond;
        m_strategy.onWake(context);
        while (m_strategy.isBusy()) {
            if (!spinUntil([this] { return m_strategy.hasWords(); }, 60 * kMicrosecond)) // as a shard does
                m_bell.wait(kSecond);
            m_strategy.onWake(context);
            if (steadyNow() > until)
                giveUp(Error("bench.no_answer"));
        }
    }
    /// @return what a tick took, in microseconds
    double tick()
    {
        const TimeNs begun = steadyNow();
        m_strategy.onTick(context);
        finish();
        return static_cast<double>(steadyNow() - begun) / 1e3;
    }

    BenchContext context;

private:
    ScriptedStrategy m_strategy;
    Bell& m_bell;
};

/// What the machine itself takes to wake another thread through a socket, and to be woken.
std::vector<double> doorbell()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    std::thread echo([&] {
        std::array<char, 64> packet{};
        while (::read(ends[1], packet.data(), packet.size()) > 0) {
            if (::write(ends[1], packet.data(), packet.size()) < 0)
                break;
        }
    });
    std::vector<double> took;
    std::array<char, 64> packet{};
    for (int i = 0; i < 20'000; ++i) {
        const TimeNs begun = steadyNow();
        if (::write(ends[0], packet.data(), packet.size()) < 0 || ::read(ends[0], packet.data(), packet.size()) <= 0)
            break;
        took.push_back(static_cast<double>(steadyNow() - begun) / 1e3);
    }
    ::shutdown(ends[0], SHUT_RDWR);
    echo.join();
    ::close(ends[0]);
    ::close(ends[1]);
    return took;
}

constexpr const char* kTouch = "export const meta = {name: 'touch', tick: '1s'};\nlet sum = 0;\n"
                               "export function onTick(ctx) { sum += ctx.book.bestBid + ctx.book.bestAsk; }\n";
constexpr const char* kWhole =
    "export const meta = {name: 'whole', tick: '1s'};\nlet sum = 0;\nexport function onTick(ctx) {\n"
    "  const b = ctx.book, p = b.bidPrices, q = b.bidSizes, r = b.askPrices, t = b.askSizes;\n"
    "  for (let i = 0; i < 50; ++i) sum += p[i] * q[i] - r[i] * t[i];\n}\n";
constexpr const char* kOrder = "export const meta = {name: 'order', tick: '1s'};\nexport function onTick(ctx) {\n"
                               "  ctx.place({side: 'buy', price: 49990, quantity: 0.001});\n}\n";

void latency(SandboxSettings settings)
{
    settings.limits.ordersPerSecond = 1'000'000;
    auto bare = doorbell();
    const double machine = at(bare, 0.5);
    std::printf("\nengine -> sandbox -> engine, us    p50     p99   of the doorbell's p50 (budget 25 us at the median "
                "when quiet)\n");
    std::printf("%-32s %5.1f  %6.1f\n", "doorbell alone, thread to thread", machine, at(bare, 0.99));
    struct Case
    {
        const char* name;
        const char* text;
        int levels;
    };
    for (const auto& [name, text, levels] : {Case{"touch read, 2 levels changed", kTouch, 2},
                                             {"50 levels a side read, 20 changed", kWhole, 20},
                                             {"the same, all 200 changed", kWhole, 200},
                                             {"an order placed, 20 changed", kOrder, 20}}) {
        SandboxHub hub;
        Bell bell;
        LoneBot bot(sourceOf(script(text), settings), hub, bell);
        std::vector<double> took;
        for (int i = 0; i < 11'000; ++i) {
            bot.context.change(levels);
            const double one = bot.tick();
            if (i >= 1000)
                took.push_back(one);
        }
        const double median = at(took, 0.5);
        std::printf("%-32s %5.1f  %6.1f   %.1f\n", name, median, at(took, 0.99), median / machine);
        std::fflush(stdout);
    }
}

// Many

double cpuOf(std::int64_t process)
{
    clockid_t clock = 0;
    timespec taken{};
    if (::clock_getcpuclockid(static_cast<pid_t>(process), &clock) != 0 || ::clock_gettime(clock, &taken) != 0)
        return 0;
    return static_cast<double>(taken.tv_sec) + static_cast<double>(taken.tv_nsec) / 1e9;
}

void fleet(SandboxSettings settings, const Options& options)
{
    settings.start = kMinute; // all of them start at once
    const auto folder =
        fs::temp_directory_path() / ("wheelhouse-bench-sandbox-" + std::to_string(std::random_device{}()));
    {
        SandboxHub hub; // outlives the fleet
        StrategyRegistry strategies;
        RiskRuleRegistry rules;
        registerRiskRules(rules);
        const auto source = sourceOf(script(kMaker), settings);
        const auto info = source->description.toStrategyInfo();
        strategies.add({info, [&](const ParameterSet& parameters) {
                            return std::make_unique<ScriptedStrategy>(source, hub, parameters);
                        }});
        const WallClock clock;
        LocalFleet::Settings wanted;
        wanted.folder = folder / "fleet";
        wanted.shards = 1;
        auto host = FleetHost::open(wanted, folder / "catalog", strategies, rules, clock);
        if (!host)
            giveUp(host.error());
        Fleet& fleet = (*host)->fleet();
        const auto markets = fleet.markets().list();
        const TimeNs begun = steadyNow();
        for (unsigned i = 0; i < options.bots; ++i) {
            BotSpec spec;
            spec.name = "script " + std::to_string(i);
            spec.strategy = info.id;
            spec.markets = {markets.front().id};
            spec.interval = kSecond;
            spec.cash = Decimal(10'000'000);
            spec.base = markets.front().instrument.isDerivative() ? Decimal() : Decimal(100);
            const auto id = fleet.create(spec, {});
            const auto started = id ? fleet.start(*id, {}) : Result<void>(id.error());
            if (!started)
                giveUp(started.error());
        }
        const auto ticks = [&] {
            std::uint64_t sum = 0;
            for (const auto& shard : fleet.health().shards)
                sum += shard.ticks;
            return sum;
        };
        while (ticks() < 2 * options.bots && steadyNow() - begun < 120 * kSecond)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        const double starting = static_cast<double>(steadyNow() - begun) / 1e9;
        std::this_thread::sleep_for(std::chrono::seconds(5));
        std::map<std::int64_t, double> before;
        for (const auto process : hub.processes())
            before[process] = cpuOf(process);
        const double own = static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
        const auto tickedBefore = ticks();
        const TimeNs from = steadyNow();
        std::this_thread::sleep_for(std::chrono::seconds(options.seconds));
        const double span = static_cast<double>(steadyNow() - from) / 1e9;
        const double ofEngine = 100 * (static_cast<double>(std::clock()) / CLOCKS_PER_SEC - own) / span;
        double theirs = 0;
        double pss = 0;
        std::size_t alive = 0;
        for (const auto& [process, then] : before) {
            const double now = cpuOf(process);
            if (now < then)
                continue; // ended meanwhile
            theirs += now - then;
            pss += pssOf(process);
            ++alive;
        }
        const double ofScripts = 100 * theirs / span;
        const double rate = static_cast<double>(ticks() - tickedBefore) / span;
        DurationNs lag = 0;
        std::uint64_t skipped = 0;
        for (const auto& shard : fleet.health().shards) {
            lag = std::max(lag, shard.tickLag.p99);
            skipped += shard.skippedTicks;
        }
        std::printf("\n%u scripted bots at 1 s, %zu alive   engine %.1f %% + sandboxes %.1f %% = %.1f %% of one core "
                    "(budget 60 %% of two "
                    "cores)\n  %.0f ticks/s, lag p99 %.1f ms, %llu skipped with the start, %.1f s to "
                    "start, PSS %.1f MB each\n",
                    options.bots, alive, ofEngine, ofScripts, ofEngine + ofScripts, rate,
                    static_cast<double>(lag) / 1e6, static_cast<unsigned long long>(skipped), starting,
                    pss / static_cast<double>(std::max<std::size_t>(1, alive)) / 1e6);
    }
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}

// Hostile ones

/// A hostile script beside the bench's own bot; once it has failed, nothing.
class Hostile
{
public:
    Hostile(const std::shared_ptr<const ScriptSource>& source, SandboxHub& hub, Bell& bell)
        : m_context([&bell] { bell.ring(); })
        , m_strategy(std::make_unique<ScriptedStrategy>(source, hub, ParameterSet()))
    {
        attempt([this] { m_strategy->onStart(m_context); });
    }
    void tick()
    {
        m_context.change(2);
        attempt([this] { m_strategy->onTick(m_context); });
    }
    void wake()
    {
        attempt([this] { m_strategy->onWake(m_context); });
    }
    bool isAlive() const { return m_strategy != nullptr; }

private:
    template<typename Call>
    void attempt(Call&& call)
    {
        try {
            if (m_strategy)
                call();
        } catch (const StrategyFailure&) {
            m_strategy.reset();
        }
    }
    BenchContext m_context;
    std::unique_ptr<ScriptedStrategy> m_strategy;
};

/// Ticks of an honest bot, one every five milliseconds: what the engine's thread did until each was done, in
/// microseconds. The hostile one shares the thread, as bots of a shard do.
std::vector<double> ticksOf(LoneBot& honest, Hostile* hostile, int count)
{
    std::vector<double> took;
    TimeNs due = steadyNow();
    for (int i = 0; i < count; ++i) {
        due += 5 * kMillisecond;
        while (steadyNow() < due) {
            if (hostile)
                hostile->wake();
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
        if (hostile) {
            hostile->tick();
            hostile->wake();
        }
        honest.context.change(20);
        took.push_back(honest.tick());
    }
    return took;
}

void escape(SandboxSettings settings, const Options& options)
{
    settings.limits.hookSoft = 100 * kMillisecond;
    settings.limits.hookHard = 200 * kMillisecond;
    settings.limits.load = 500 * kMillisecond;
    std::vector<std::pair<double, std::string>> ratios;
    std::size_t refused = 0;
    std::vector<double> allAlone;
    std::vector<double> allBeside;
    for (const auto& entry : fs::directory_iterator(fs::path(SOURCE_ROOT) / "tests/escape")) {
        if (entry.path().extension() != ".js" ||
            (!options.only.empty() && !options.only.contains(entry.path().stem().string())))
            continue;
        const auto text = readTextFile(entry.path());
        if (!text)
            giveUp(text.error());
        std::vector<Error> mistakes;
        auto description = describeScript(script(*text), settings, mistakes);
        if (!description) {
            ++refused; // it never becomes a bot
            continue;
        }
        SandboxHub hub;
        Bell bell;
        LoneBot honest(sourceOf(script(kWhole), settings), hub, bell);
        constexpr int kTicks = 100;
        const auto source =
            std::make_shared<const ScriptSource>(ScriptSource{script(*text), std::move(*description), settings});
        std::vector<double> alone;
        std::vector<double> beside;
        const auto append = [](std::vector<double>& all, const std::vector<double>& more) {
            all.insert(all.end(), more.begin(), more.end());
        };
        for (unsigned round = 0; round < options.rounds; ++round) {
            static_cast<void>(ticksOf(honest, nullptr, 20));
            append(alone, ticksOf(honest, nullptr, kTicks / 2));
            {
                Hostile hostile(source, hub, bell);
                append(beside, ticksOf(honest, &hostile, kTicks));
            }
            append(alone, ticksOf(honest, nullptr, kTicks / 2));
        }
        allAlone.insert(allAlone.end(), alone.begin(), alone.end());
        allBeside.insert(allBeside.end(), beside.begin(), beside.end());
        ratios.emplace_back(at(beside, 0.5) / at(alone, 0.5), entry.path().stem().string());
    }
    std::sort(ratios.rbegin(), ratios.rend());
    const auto above = std::count_if(ratios.begin(), ratios.end(), [](const auto& one) { return one.first > 1.1; });
    const double interval = 1e6; // of a tick a second, in us
    std::printf("\n%zu hostile scripts beside an honest bot (%zu more are refused before they run)\n", ratios.size(),
                refused);
    std::printf(
        "its tick, p50 and p99, us         alone %.0f and %.0f, beside %.0f and %.0f; as a share of a tick a second "
        "%.4f %% more (budget 10 %%)\n",
        at(allAlone, 0.5), at(allAlone, 0.99), at(allBeside, 0.5), at(allBeside, 0.99),
        100 * (at(allBeside, 0.99) - at(allAlone, 0.99)) / interval);
    std::printf("medians more than 10 %% above those alone: %td; the greatest:", above);
    for (std::size_t i = 0; i < std::min<std::size_t>(8, ratios.size()); ++i)
        std::printf(" %s x%.2f", ratios[i].second.c_str(), ratios[i].first);
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--bots" && i + 1 < argc)
            options.bots = static_cast<unsigned>(std::stoul(argv[++i]));
        else if (word == "--seconds" && i + 1 < argc)
            options.seconds = static_cast<unsigned>(std::stoul(argv[++i]));
        else if (word == "--only" && i + 1 < argc)
            options.only.insert(argv[++i]);
        else if (word == "--rounds" && i + 1 < argc)
            options.rounds = static_cast<unsigned>(std::stoul(argv[++i]));
        else if (word == "--direct")
            options.isDirect = true;
        else
            options.parts.insert(word);
    }
    SandboxSettings settings;
    settings.program = sandboxBesideThis();
    settings.parent = !options.isDirect;
    if (options.wants("start")) {
        SandboxSettings direct = settings;
        direct.parent = false;
        start(direct);
        if (settings.parent)
            start(settings);
    }
    if (options.wants("latency"))
        latency(settings);
    if (options.wants("fleet"))
        fleet(settings, options);
    if (options.wants("escape"))
        escape(settings, options);
    return 0;
}
