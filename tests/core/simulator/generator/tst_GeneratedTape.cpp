// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/GeneratedTape.h"

#include "core/market/BookFeed.h"
#include "tests/core/simulator/generator/GeneratorTesting.h"

#include <cmath>
#include <numbers>

using namespace wh;
using namespace wh::test;

namespace {

std::vector<MarketEvent> drain(const Tape& tape, TimeNs from = INT64_MIN, TimeNs to = kNever)
{
    auto cursor = tape.events(from, to);
    std::vector<MarketEvent> all;
    while (true) {
        const auto run = (*cursor)->next();
        if (!run || run->empty())
            return all;
        all.insert(all.end(), run->begin(), run->end());
    }
}

std::vector<Bar> drainBars(const Tape& tape, TimeNs from = INT64_MIN, TimeNs to = kNever)
{
    auto cursor = tape.bars(from, to);
    std::vector<Bar> all;
    while (true) {
        const auto run = (*cursor)->next();
        if (!run || run->empty())
            return all;
        all.insert(all.end(), run->begin(), run->end());
    }
}

bool areSame(const OrderBook& a, const OrderBook& b)
{
    bool same = true;
    for (const Side side : {Side::Buy, Side::Sell}) {
        same = same && a.levels(side) == b.levels(side);
        a.forEachLevel(side, [&](Ticks price, Lots lots) { return same = same && b.at(side, price) == lots; });
    }
    return same;
}

} // namespace

class TestGeneratedTape : public QObject
{
    Q_OBJECT

private slots:
    void cursorsGiveTheSameEvents();
    void memoryTapeHoldsTheSameEvents();
    void beginsAmidTheTapeWithAWholeBook_data();
    void beginsAmidTheTapeWithAWholeBook();
    void emptySpansAreEmpty();
    void countsWhatARecordingStates();
    void refusesTheOtherKind();
    void stopsWhenCancelled();
    void barsAreSoundCandles_data();
    void barsAreSoundCandles();
    void barsHaveTheVarianceOfTheirVolatility();
    void barsHaveTheVolumeOfTheirOrders();
    void barsMissTheOutage();
    void barsAreCutByTime();
};

void TestGeneratedTape::cursorsGiveTheSameEvents()
{
    const auto tape = *GeneratedTape::create(marketOf("jump_diffusion", {{"duration", "20m"}}));
    const auto once = drain(*tape);
    QVERIFY(once.size() > 20'000);
    QVERIFY(once == drain(*tape));
    QVERIFY(once == eventsOf(tape->market()));
    QCOMPARE(tape->info().id.c_str(), "sim:BTC/USDT:book");
    QCOMPARE(tape->info().source.c_str(), "generated jump_diffusion seed 1 duration=20m");
    QVERIFY(once.front().receiveTime >= tape->info().first);
}

void TestGeneratedTape::memoryTapeHoldsTheSameEvents()
{
    const auto market = marketOf("trend", {{"duration", "10m"}});
    const auto memory = generateToMemory(market);
    QVERIFY(memory && drain(*memory) == eventsOf(market));
}

void TestGeneratedTape::beginsAmidTheTapeWithAWholeBook_data()
{
    QTest::addColumn<QString>("orders");
    QTest::newRow("levels") << "false";
    QTest::newRow("orders") << "true";
}

void TestGeneratedTape::beginsAmidTheTapeWithAWholeBook()
{
    QFETCH(QString, orders);
    const auto market = marketOf("random_walk", {{"duration", "30m"}, {"orders", orders.toStdString()}});
    const auto tape = *GeneratedTape::create(market);
    const auto all = drain(*tape);
    const TimeNs from = market.start() + 17 * kMinute;
    const TimeNs to = market.start() + 23 * kMinute;
    const auto part = drain(*tape, from, to);
    QVERIFY(part.front().kind() == EventKind::SnapshotBegin && part.front().isCheckpoint());
    QVERIFY(part.front().receiveTime < from);
    QVERIFY(part.back().receiveTime < to);

    // From the checkpoint on, event for event what the whole tape has, with the same book.
    BookFeed whole;
    BookFeed begun;
    auto event = all.begin();
    std::size_t next = 0;
    for (; part[next].isCheckpoint(); ++next)
        begun.apply(part[next]);
    while (*event != part[next])
        whole.apply(*event++);
    QVERIFY(begun.isLive());
    QVERIFY(areSame(whole.book(), begun.book()));
    QVERIFY(event->receiveTime < from);
    for (; next < part.size(); ++next, ++event) {
        QVERIFY(*event == part[next]);
        whole.apply(*event);
        begun.apply(part[next]);
    }
    QVERIFY(event->receiveTime >= to);
    QVERIFY(areSame(whole.book(), begun.book()));
}

void TestGeneratedTape::emptySpansAreEmpty()
{
    const auto market = marketOf("random_walk", {{"duration", "1m"}});
    const auto tape = *GeneratedTape::create(market);
    QVERIFY(drain(*tape, market.end() + kMinute, kNever).empty());
    QVERIFY(drain(*tape, INT64_MIN, market.start()).empty());
    QVERIFY(drain(*tape, market.start() + kSecond, market.start() + kSecond).empty());
}

void TestGeneratedTape::countsWhatARecordingStates()
{
    const auto market = marketOf("outage", {{"duration", "20m"}});
    const auto tape = *GeneratedTape::createCounted(market);
    const auto all = drain(*tape);
    const auto kinds = [&](EventKind kind) {
        return static_cast<std::uint64_t>(
            std::count_if(all.begin(), all.end(), [&](const MarketEvent& event) { return event.kind() == kind; }));
    };
    const TapeInfo& info = tape->info();
    QCOMPARE(info.events, std::uint64_t{all.size()});
    QCOMPARE(info.trades, kinds(EventKind::Trade));
    QCOMPARE(info.gaps, std::uint64_t{1});
    QCOMPARE(info.first, all.front().receiveTime);
    QCOMPARE(info.last, all.back().receiveTime);
    QVERIFY(info.minFeedLatency >= 3 * kMillisecond && info.minFeedLatency < 4 * kMillisecond);
    QVERIFY(!info.startsWithoutSnapshot);
}

void TestGeneratedTape::refusesTheOtherKind()
{
    const auto events = *GeneratedTape::create(marketOf("random_walk", {}));
    const auto bars = *GeneratedTape::create(marketOf("random_walk", {{"bars", "1m"}}));
    QCOMPARE(events->bars(0, kNever).error().code.c_str(), "data.wrong_kind");
    QCOMPARE(bars->events(0, kNever).error().code.c_str(), "data.wrong_kind");
    QCOMPARE(MarketGenerator::create(bars->market()).error().code.c_str(), "generator.wrong_kind");
    QCOMPARE(BarGenerator::create(events->market()).error().code.c_str(), "generator.wrong_kind");
    auto bad = events->market();
    bad.instrument.tick = Decimal::of("7");
    QCOMPARE(GeneratedTape::create(bad).error().code.c_str(), "generator.off_grid");
}

void TestGeneratedTape::stopsWhenCancelled()
{
    CancelToken token;
    TaskControl control;
    control.cancel = &token;
    int reports = 0;
    control.onProgress = [&](const Progress& progress) {
        QVERIFY(progress.done <= progress.total);
        if (++reports == 3)
            token.cancel();
    };
    const auto memory = generateToMemory(marketOf("random_walk", {}), control);
    QVERIFY(!memory);
    QCOMPARE(memory.error().code.c_str(), "task.cancelled");
    QCOMPARE(reports, 3);
}

void TestGeneratedTape::barsAreSoundCandles_data()
{
    QTest::addColumn<QString>("model");
    for (const auto& info : GeneratedMarket::models())
        QTest::newRow(info.id.c_str()) << QString::fromStdString(info.id);
}

void TestGeneratedTape::barsAreSoundCandles()
{
    QFETCH(QString, model);
    const auto market = marketOf(model.toStdString(), {{"duration", "30d"}, {"bars", "1m"}, {"bar_steps", "7"}});
    const auto tape = *GeneratedTape::createCounted(market);
    const auto bars = drainBars(*tape);
    QVERIFY(bars == drainBars(*tape));
    const std::size_t missing = model == QLatin1String("outage") ? 2 : 0;
    QCOMPARE(bars.size(), 30 * 1440 - missing);
    QCOMPARE(tape->info().events, std::uint64_t{bars.size()});
    QCOMPARE(tape->info().gaps, std::uint64_t(missing > 0 ? 1 : 0));
    QCOMPARE(tape->info().id.c_str(), "sim:BTC/USDT:bars-1m");
    QCOMPARE(tape->info().last, market.end());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        QVERIFY(bar.low > 0 && bar.low <= bar.open && bar.open <= bar.high && bar.low <= bar.close &&
                bar.close <= bar.high && bar.volume >= 0);
        QCOMPARE((bar.openTime - market.start()) % kMinute, DurationNs{0});
        if (i > 0 && bar.openTime == bars[i - 1].openTime + kMinute)
            QCOMPARE(bar.open, bars[i - 1].close); // the path does not break
        QVERIFY(i == 0 || bar.openTime > bars[i - 1].openTime);
    }
}

void TestGeneratedTape::barsHaveTheVarianceOfTheirVolatility()
{
    const auto tape = *GeneratedTape::create(marketOf("random_walk", {{"duration", "365d"}, {"bars", "5m"}}));
    double squares = 0;
    double ranges = 0;
    const auto bars = drainBars(*tape);
    for (const auto& bar : bars) {
        const double r = std::log(static_cast<double>(bar.close) / bar.open);
        squares += r * r;
        ranges += std::log(static_cast<double>(bar.high) / bar.low);
    }
    const double deviation = 0.5 * std::sqrt(300 / (365.25 * 86400));
    const auto count = static_cast<double>(bars.size());
    QVERIFY(std::abs(squares / count / (deviation * deviation) - 1) < 0.02);
    // Range of a walk of 12 steps, E = deviation·sqrt(2/(π·12))·Σ_{k=1..12} k^-½ (Spitzer 1956: both sides together),
    // = deviation·0.230329·5.619154: below the 1.596 of a path without steps.
    double sum = 0;
    for (int k = 1; k <= 12; ++k)
        sum += 1 / std::sqrt(k);
    QVERIFY(std::abs(ranges / count / (deviation * 2 * sum / std::sqrt(2 * std::numbers::pi * 12)) - 1) < 0.02);
}

void TestGeneratedTape::barsHaveTheVolumeOfTheirOrders()
{
    // Sizes all alike (minimum = cap): 2 per s · 0.5 per order · 60 s = 60 a minute at the usual width.
    const Input input = {{"duration", "20d"},        {"bars", "1m"},          {"volatility", "0"},
                         {"market_order_rate", "2"}, {"size_minimum", "0.5"}, {"size_maximum", "0.5"}};
    const auto mean = [&](const char* rate, const char* volatility) {
        Input changed = input;
        changed[2].second = volatility;
        changed[3].second = rate;
        double lots = 0;
        const auto bars = drainBars(**GeneratedTape::create(marketOf("random_walk", changed)));
        for (const auto& bar : bars)
            lots += static_cast<double>(bar.volume);
        return lots * 1e-5 / static_cast<double>(bars.size());
    };
    // Few orders are drawn one by one, many as a normal sum: both have the mean.
    QVERIFY(std::abs(mean("0.2", "0") / 6 - 1) < 0.02);
    QVERIFY(std::abs(mean("20", "0") / 600 - 1) < 0.02);
    // With movement the candle's range decides; its mean is below the continuous path's by the steps.
    const double moving = mean("2", "0.5");
    QVERIFY(moving > 45 && moving < 61);
}

void TestGeneratedTape::barsMissTheOutage()
{
    const auto market =
        marketOf("outage", {{"duration", "1h"}, {"bars", "1m"}, {"outage_at", "10m"}, {"outage_length", "3m"}});
    const auto bars = drainBars(**GeneratedTape::create(market));
    QCOMPARE(bars.size(), std::size_t{57});
    QCOMPARE(bars[9].openTime, market.start() + 9 * kMinute);
    QCOMPARE(bars[10].openTime, market.start() + 13 * kMinute);
}

void TestGeneratedTape::barsAreCutByTime()
{
    const auto market = marketOf("garch", {{"duration", "10d"}, {"bars", "1m"}});
    const auto tape = *GeneratedTape::create(market);
    const auto all = drainBars(*tape);
    const auto part = drainBars(*tape, market.start() + kDay, market.start() + 3 * kDay);
    QCOMPARE(part.size(), std::size_t{2 * 1440});
    QVERIFY(std::equal(part.begin(), part.end(), all.begin() + 1440));
    QVERIFY(drainBars(*tape, market.end(), kNever).empty());
}

QTEST_GUILESS_MAIN(TestGeneratedTape)
#include "tst_GeneratedTape.moc"
