// SPDX-License-Identifier: GPL-3.0-or-later
// Frame times of panning and zooming through a million candles and five million points, as a user would see them: the
// range changes, and the chart is painted and flushed before the clock stops. And the fleet's table while all of it
// changes; with the argument "fleet" that alone.
#include "tests/bench/FleetTableBench.h"
#include "tests/ui/support/SampleCurves.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/CandleLayer.h"
#include "ui/charts/layers/FillLayer.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string_view>

using namespace wh;
using namespace wh::ui;

namespace {

constexpr double kGoalMs = 16;

/// What a frame took by the wall's clock, and what of it this process computed: on a machine that others use the second
/// is the one to hold against the goal.
struct Frame
{
    double wallMs = 0;
    double cpuMs = 0;
};

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Zooms from everything to some dozen points and back, pans at each of a few scales, and moves the crosshair.
std::vector<Frame> frames(TimeChart& chart)
{
    TimeAxis& axis = chart.axis();
    std::vector<Frame> times;
    const auto frame = [&](const std::function<void()>& change) {
        const auto cpu = std::clock();
        const double wall = millisecondsOf([&] {
            change();
            chart.repaint();
        });
        times.push_back({wall, static_cast<double>(std::clock() - cpu) * 1e3 / CLOCKS_PER_SEC});
    };
    axis.showAll();
    const TimeNs fixed = axis.visible().from + axis.visible().span() / 10 * 7;
    for (int level = 0; level < 9; ++level) {
        for (int i = 0; i < 20; ++i)
            frame([&] { axis.panBy((i < 10 ? 1 : -1) * axis.visible().span() / 37); });
        for (int i = 0; i < 6; ++i)
            frame([&] { axis.zoom(fixed, 0.8); });
    }
    for (int i = 0; i < 60; ++i)
        frame([&] { axis.zoom(fixed, 1.25); });
    for (int i = 0; i < 40; ++i)
        frame([&] { axis.setCrosshair(axis.visible().from + axis.visible().span() / 40 * i); });
    return times;
}

bool report(const char* name, const std::vector<Frame>& frames)
{
    const auto line = [&](double Frame::*clock) {
        std::vector<double> sorted;
        for (const auto& frame : frames)
            sorted.push_back(frame.*clock);
        std::sort(sorted.begin(), sorted.end());
        std::printf("   median %6.2f  99 %% %6.2f  worst %6.2f", sorted[sorted.size() / 2],
                    sorted[sorted.size() * 99 / 100], sorted.back());
        return sorted.back();
    };
    std::printf("%-32s wall ms", name);
    line(&Frame::wallMs);
    std::printf("   CPU ms");
    const double worst = line(&Frame::cpuMs);
    std::printf("   goal < %.0f: %s\n", kGoalMs, worst < kGoalMs ? "kept" : "MISSED");
    return worst < kGoalMs;
}

template<typename Layer>
bool measure(const char* name, const Appearance& appearance, const QSize& size, std::unique_ptr<Layer> layer)
{
    TimeAxis axis;
    TimeChart chart(appearance, axis);
    chart.addLayer(std::move(layer));
    chart.resize(size);
    chart.show();
    QApplication::processEvents();
    chart.repaint();
    return report(name, frames(chart));
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Appearance appearance([] { return true; });
    appearance.install(application);
    const ValueFormat price = ValueFormat::ofTick(QStringLiteral("0.01"), QStringLiteral("USDT"));
    std::printf("platform %s, %.0f %%\n", qPrintable(QGuiApplication::platformName()),
                application.devicePixelRatio() * 100);
    const bool isFleetGood = wh::bench::measureFleetTable(appearance);
    if (argc > 1 && std::string_view(argv[1]) == "fleet")
        return isFleetGood ? 0 : 1;

    BarSeriesPtr bars;
    SeriesPtr curve;
    std::printf("%-52s %8.0f ms\n", "making 1,000,000 bars with their pyramid",
                millisecondsOf([&] { bars = sample::bars(1'000'000, kMinute, 61234.5, 1); }));
    std::printf("%-52s %8.0f ms\n", "making 5,000,000 points with their pyramid",
                millisecondsOf([&] { curve = sample::walk(5'000'000, kSecond, 10000, 0.5, 2); }));
    SeriesPtr again;
    std::printf("%-52s %8.0f ms\n", "the pyramid of 5,000,000 points alone", millisecondsOf([&] {
                    again = std::make_shared<const Series>(curve, curve->times(), curve->values());
                }));

    bool good = isFleetGood;
    for (const QSize size : {QSize(1000, 600), QSize(2560, 1200)}) {
        std::printf("\n%d x %d\n", size.width(), size.height());
        auto candles = std::make_unique<CandleLayer>(QStringLiteral("Price"), price);
        candles->setBars(bars);
        good = measure("1,000,000 candles", appearance, size, std::move(candles)) && good;
        const auto line = [&](LineShape shape, bool filled) {
            auto layer = std::make_unique<LineLayer>(QStringLiteral("Equity"), Token::Series1, price, shape);
            layer->setSeries(curve);
            if (filled)
                layer->setBase(10000, Token::Up, Token::Down);
            return layer;
        };
        good = measure("5,000,000 points, straight", appearance, size, line(LineShape::Straight, false)) && good;
        good = measure("5,000,000 points, steps", appearance, size, line(LineShape::Step, false)) && good;
        good = measure("5,000,000 points, steps, filled", appearance, size, line(LineShape::Step, true)) && good;
        auto fills = std::make_unique<FillLayer>(QStringLiteral("Fills"), price);
        fills->setFills(sample::fillsOf(*bars, 10));
        good = measure("100,000 fills", appearance, size, std::move(fills)) && good;
    }
    return good ? 0 : 1;
}
