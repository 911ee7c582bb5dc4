// SPDX-License-Identifier: GPL-3.0-or-later
// The report's table of fills on a run of a hundred thousand: from the click on a heading, or the choice of a filter,
// to rows that are drawn, and how long the event loop was kept from anything else meanwhile.
#include "tests/ui/support/StudioBench.h"
#include "ui/charts/TimeAxis.h"
#include "ui/report/RowColumns.h"
#include "ui/report/RowsPane.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace wh;
using namespace wh::ui;

namespace {

constexpr double kGoalMs = 200;
constexpr double kLoopGoalMs = 30;
constexpr std::int64_t kWanted = 100'000;

/// The longest time between two turns of the event loop.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.start();
        });
    }
    void start()
    {
        m_longest = 0;
        m_clock.start();
        m_timer.start();
    }
    double stopMs()
    {
        m_timer.stop();
        return static_cast<double>(m_longest) / 1e6;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// A run with enough fills: a maker at the touch, on a market that is made longer until there are so many.
std::pair<std::string, std::int64_t> runWithFills(test::StudioBench& bench)
{
    for (const char* duration : {"8h", "1d", "3d"}) {
        const std::string dataset = bench.generate({{"duration", duration}});
        bench.start();
        const std::string run = bench.runBacktest(dataset, "basic_market_maker",
                                                  {{"spread", "0.5"}, {"refresh_time", "500ms"}, {"levels", "3"}});
        const client::Run* known = bench.session().runs().find(run);
        const std::int64_t fills = known && known->summary ? known->summary->fills.value_or(0) : 0;
        std::printf("%s of the market: %lld fills\n", duration, static_cast<long long>(fills));
        if (fills >= kWanted)
            return {run, fills};
        bench.session().client().removeDataset(dataset, [](const Result<std::string>&) {});
        static_cast<void>(QTest::qWaitFor([&] { return bench.session().datasets().items().empty(); }, 10'000));
    }
    qFatal("no market was long enough");
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::StudioBench bench;
    const auto [run, count] = runWithFills(bench);

    TimeAxis axis;
    EngineTable<client::Fill> rows([](const client::Fill& fill) { return RowPlace{fill.index, fill.receiveTime}; });
    rows.setColumns(RowColumns::ofFills(bench.appearance(), {}));
    RowsPane pane(bench.appearance(), rows, axis);
    pane.setWords({QStringLiteral("Fills"), {}, {}, [](int n) { return QString::number(n); }},
                  {{QStringLiteral("Side"),
                    "side",
                    {{QStringLiteral("Both"), QJsonValue()}, {QStringLiteral("Buys"), QStringLiteral("BUY")}}}});
    pane.resize(900, 900);
    pane.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&pane));
    rows.start([&client = bench.session().client(), run = run](const client::PageRequest& page, auto done) {
        client.fills(run, page, std::move(done));
    });
    static_cast<void>(QTest::qWaitFor([&] { return rows.isSettled() && rows.rowCount() > 0; }, 60'000));

    bool good = true;
    LoopWatch loop;
    const auto measure = [&](const char* name, const std::function<void()>& change) {
        double worst = 0;
        double longest = 0;
        for (int i = 0; i < 5; ++i) {
            loop.start();
            QElapsedTimer clock;
            clock.start();
            change();
            bool isThere = false;
            const auto heard = QObject::connect(&rows, &EngineRows::reloaded, &pane, [&] { isThere = true; });
            static_cast<void>(QTest::qWaitFor([&] { return isThere; }, 60'000));
            QObject::disconnect(heard);
            pane.table().viewport()->repaint();
            worst = std::max(worst, static_cast<double>(clock.nsecsElapsed()) / 1e6);
            longest = std::max(longest, loop.stopMs());
        }
        const bool kept = worst < kGoalMs && longest < kLoopGoalMs;
        std::printf("%-40s worst %7.1f ms   event loop %6.1f ms   goals < %.0f, < %.0f: %s\n", name, worst, longest,
                    kGoalMs, kLoopGoalMs, kept ? "kept" : "MISSED");
        good = good && kept;
    };
    std::printf("%lld fills\n", static_cast<long long>(count));
    Qt::SortOrder order = Qt::AscendingOrder;
    const auto turn = [&](int column) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        rows.sort(column, order);
    };
    measure("sort by price", [&] { turn(2); });
    measure("sort by time", [&] { turn(0); });
    measure("sort by fee", [&] { turn(5); });
    auto* side = pane.findChild<QComboBox*>();
    measure("filter by side, sorted", [&] { side->setCurrentIndex(1 - side->currentIndex()); });
    measure("scroll to the middle", [&] {
        pane.table().scrollTo(rows.index(static_cast<int>(count / 4), 0));
        turn(2);
    });
    return good ? 0 : 1;
}
