// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer while a backtest runs at full speed behind it: a timer of a millisecond ticks on
// the GUI thread, and the longest way from one tick to the next is what a person would wait at worst.
#include "tests/ui/support/StudioBench.h"
#include "ui/backtest/BacktestPage.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <vector>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

namespace {

constexpr double kGoalMs = 30;

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

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    StudioBench bench;
    bench.generate({{"duration", argc > 1 ? argv[1] : "24h"}});
    if (!bench.start())
        return 1;
    BacktestPage page(bench.context());
    page.resize(1280, 720);
    page.show();
    const auto until = [](const auto& condition) { return QTest::qWaitFor(condition, 300'000); };
    if (!until([&] { return page.isSettled(); }))
        return 1;

    std::vector<double> gaps;
    std::vector<double> computed;
    QElapsedTimer clock;
    double cpu = 0;
    QTimer ticks;
    ticks.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] {
        gaps.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        computed.push_back(threadMs() - cpu);
        cpu = threadMs();
    });
    // An event loop of its own: waiting functions of tests sleep between two looks.
    QEventLoop loop;
    QObject::connect(&bench.navigator(), &Navigator::runRequested, &loop, &QEventLoop::quit);
    QTimer::singleShot(300'000, &loop, [&loop] { loop.exit(1); });
    clock.start();
    cpu = threadMs();
    ticks.start(1);
    page.pageActions().front()->trigger();
    if (loop.exec() != 0)
        return 1;
    ticks.stop();

    double total = 0;
    for (const double gap : gaps)
        total += gap;
    const double longest = percentile(gaps, 1);
    // The five ticks with most to do, and when they were.
    std::vector<std::size_t> order(gaps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return computed[a] > computed[b]; });
    for (std::size_t i = 0; i < std::min<std::size_t>(5, order.size()); ++i) {
        const auto end = gaps.begin() + static_cast<std::ptrdiff_t>(order[i]) + 1;
        std::printf("computed %.1f ms in a gap of %.1f ms, %.0f ms after the start\n", computed[order[i]],
                    gaps[order[i]], std::accumulate(gaps.begin(), end, 0.0));
    }
    std::printf("a backtest of %.2f s, %zu ticks\n", total / 1e3, gaps.size());
    std::printf("%-36s %10s %10s %10s   %s\n", "", "median", "99 %", "longest", "goal");
    std::printf("%-36s %7.2f ms %7.2f ms %7.2f ms   < %.0f ms\n", "the event loop does not answer",
                percentile(gaps, 0.5), percentile(gaps, 0.99), longest, kGoalMs);
    std::printf("%-36s %7.2f ms %7.2f ms %7.2f ms\n", "of it computed by the GUI thread", percentile(computed, 0.5),
                percentile(computed, 0.99), percentile(computed, 1));
    return longest < kGoalMs ? 0 : 1;
}
