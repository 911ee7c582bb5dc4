// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/FleetTableBench.h"

#include "core/base/Random.h"
#include "tests/ui/support/ScriptedFleet.h"
#include "ui/common/Appearance.h"
#include "ui/fleet/FleetView.h"
#include "ui/links/EngineLinks.h"
#include "ui/session/Session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <thread>

namespace wh::bench {

namespace {

using namespace wh::ui;
using test::ScriptedFleet;

constexpr int kBots = 5000;
constexpr int kSpanMs = 8000;
constexpr double kFrameGoalMs = 16;
constexpr double kLoopGoalMs = 30;

/// What the GUI thread has computed so far: on a machine that others use, that is the part which is ours.
double threadMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

client::Transport silence()
{
    client::Transport transport;
    transport.execute = [](const client::Request&, const client::Transport::Answer&) {};
    transport.subscribe = [](const client::Request&,
                             const client::Transport::Listener&) -> Result<client::Transport::Handle> {
        return client::Transport::Handle(std::make_shared<int>(0));
    };
    return transport;
}

void fill(ScriptedFleet& fleet)
{
    Random random(3);
    for (int i = 0; i < kBots; ++i) {
        client::Bot bot = ScriptedFleet::bot(std::to_string(i), "mm-btc-" + std::to_string(i));
        bot.tags = {"group-" + std::to_string(i % 40), i % 2 == 0 ? "even" : "odd"};
        double course = 0;
        for (int point = 0; point < 48; ++point)
            bot.profitCourse.push_back(course += random.uniform() - 0.5);
        fleet.put(bot);
    }
}

/// The texts of events in which every bot has other figures, without their numbers.
std::vector<std::string> events(ScriptedFleet& fleet)
{
    Random random(4);
    std::vector<std::string> texts;
    for (int i = 0; i < 8; ++i) {
        std::vector<ScriptedFleet::Json> changes;
        for (auto& [id, bot] : fleet.bots) {
            auto& figures = bot.figures;
            figures.profit.net = Decimal::fromUnits(random.integer(-2'000'000, 2'000'000), 4);
            figures.profit.unrealised = figures.profit.net;
            figures.position = Decimal::fromUnits(random.integer(-9'000, 9'000), 5);
            figures.openOrders = random.integer(0, 20);
            figures.ordersPlaced += 3;
            figures.ticks += 1;
            figures.tickLag = {figures.ticks, kMillisecond, random.integer(1, 9) * kMillisecond, 20 * kMillisecond};
            figures.lastEventAt = 1'700'000'000 * kSecond + figures.ticks * kSecond;
            figures.lastEvent = "fill";
            changes.push_back(ScriptedFleet::figures(bot));
        }
        const std::string text = fleet.event(changes).dump();
        texts.push_back(text.substr(text.find(",\"isWhole\"")));
    }
    return texts;
}

/// Tells ten events a second on a thread of its own, as a transport does, until it goes.
class Feeder
{
public:
    Feeder(ScriptedFleet& fleet, const std::vector<std::string>& texts, std::int64_t& sequence)
        : m_thread([this, &fleet, &texts, &sequence] {
            auto next = std::chrono::steady_clock::now();
            std::unique_lock lock(m_mutex);
            while (!m_ended.wait_until(lock, next, [this] { return m_isOver; })) {
                next += std::chrono::milliseconds(100);
                ++sequence;
                fleet.tellText("{\"data\":{\"botChanges\":{\"sequence\":" + std::to_string(sequence) +
                               texts[static_cast<std::size_t>(sequence) % texts.size()]);
            }
        })
    {}
    ~Feeder()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_ended.notify_all();
        m_thread.join();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace

bool measureFleetTable(Appearance& appearance)
{
    ScriptedFleet fleet;
    fill(fleet);
    Session session(fleet.over(silence()));
    EngineLinks links;
    links.attach(session);
    FleetRows rows(links);
    FleetModel model(appearance, rows);
    FleetView view(appearance, model);
    view.resize(2360, 1300);
    view.show();
    session.start();
    const auto spin = [](int ms) {
        QEventLoop loop;
        QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    };
    while (rows.all().empty())
        spin(50);
    const auto texts = events(fleet);
    std::int64_t sequence = 1; // of the whole list
    std::printf("\n%d bots, %.1f MiB of changes ten times a second\n", kBots,
                static_cast<double>(texts.front().size()) / (1 << 20));
    std::printf("%-46s %10s %10s %10s %10s   %s\n", "", "median", "99 %", "longest", "GUI thread", "goal of longest");

    bool good = true;
    const auto line = [&](const char* name, const std::vector<double>& values, double goal, double share) {
        const double longest = percentile(values, 1);
        std::printf("%-46s %7.2f ms %7.2f ms %7.2f ms ", name, percentile(values, 0.5), percentile(values, 0.99),
                    longest);
        if (share >= 0)
            std::printf("%8.0f %%", share * 100);
        else
            std::printf("%10s", "");
        std::printf("   < %.0f ms: %s\n", goal, longest < goal ? "kept" : "MISSED");
        good = good && longest < goal;
    };
    const auto measure = [&](const char* name) {
        const std::uint64_t before = rows.application();
        Feeder feeder(fleet, texts, sequence);
        spin(500);
        std::vector<double> computed;
        double cpu = threadMs();
        const double start = cpu;
        QTimer ticks;
        ticks.setTimerType(Qt::PreciseTimer);
        QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] {
            const double now = threadMs();
            computed.push_back(now - cpu);
            cpu = now;
        });
        ticks.start(1);
        spin(kSpanMs);
        ticks.stop();
        if (rows.application() - before < kSpanMs / 200)
            std::printf("(only %d applications)\n", static_cast<int>(rows.application() - before));
        line(name, computed, kLoopGoalMs, (threadMs() - start) / kSpanMs);
    };
    const auto frames = [&](const char* name) {
        std::vector<double> times;
        for (int i = 0; i < 120; ++i) {
            view.verticalScrollBar()->setValue(i * 37 % std::max(1, view.verticalScrollBar()->maximum()));
            const double cpu = threadMs();
            view.viewport()->repaint();
            times.push_back(threadMs() - cpu);
        }
        line(name, times, kFrameGoalMs, -1);
    };

    frames("a frame of 2360 x 1300, all cells");
    measure("event loop, sorted by name");
    model.sort(kFleetProfit, Qt::DescendingOrder);
    measure("event loop, sorted by profit");
    model.setGrouping(FleetGrouping::Tag);
    frames("a frame in groups");
    measure("event loop, in groups by tag, sorted by profit");
    model.setFilter(QStringLiteral("odd run"));
    measure("event loop, filtered besides");
    return good;
}

} // namespace wh::bench
