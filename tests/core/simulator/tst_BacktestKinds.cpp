// SPDX-License-Identifier: GPL-3.0-or-later
// Backtests over every kind of tape and of instrument.
#include "tests/support/ScriptedRun.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs s = kSecond;
constexpr Side B = Side::Buy;
constexpr Side A = Side::Sell;

} // namespace

class TestBacktestKinds : public QObject
{
    Q_OBJECT

private slots:
    void runsOnATapeOfTradesAlone()
    {
        // A buyer's print shows the ask and a bid one tick below; a seller's then shows the bid.
        const auto tape = TapeScript(testInstrument(), TapeKind::Trades)
                              .print(1 * s, B, 10'100, 3)
                              .print(3 * s, A, 10'000, 4)
                              .print(5 * s, A, 9'990, 2)
                              .tape();
        Script script;
        script.at(2 * s, placing(immediate(B, 10'100, 9))).at(4 * s, placing(order(B, 9'995, 5)));
        const auto run = runScript(tape, script);
        QVERIFY(bool(run));
        WH_COMPARE_TEXTS(fillsOf(*run), {"#1 3@10100 taker", "#2 2@9995 maker"});
        QCOMPARE(run->prints, std::uint64_t(3));
    }

    /// Level 3: two orders stand before ours, one behind. A print of four: three are theirs, one is ours.
    void runsOnATapeOfSingleOrders()
    {
        using M = MarketEvent;
        const auto tape = TapeScript(testInstrument(), TapeKind::Orders)
                              .add(EventKind::OrderAdd, 1 * s, A, 10'100, M::packOrder(1, 5))
                              .add(EventKind::OrderAdd, 1 * s, B, 10'000, M::packOrder(2, 2))
                              .add(EventKind::OrderAdd, 1 * s, B, 10'000, M::packOrder(3, 4))
                              .add(EventKind::OrderAdd, 3 * s, B, 10'000, M::packOrder(4, 9))
                              .add(EventKind::OrderModify, 4 * s, B, 10'000, M::packOrder(3, 1)) // 3 leave before us
                              .add(EventKind::OrderDelete, 5 * s, B, 10'000, M::packOrder(4, 9)) // 9 leave behind us
                              .print(6 * s, A, 10'000, 4)
                              .tape();
        BacktestSettings settings = plainSettings();
        settings.queue = {"fifo", {}};
        Script script;
        script.at(2 * s, placing(order(B, 10'000, 2)));
        const auto run = runScript(tape, script, settings);
        QVERIFY(bool(run));
        WH_COMPARE_TEXTS(fillsOf(*run), {"#1 1@10000 maker"});
    }

    void runsOnATapeOfBars();
    void sellsAtTheLastCloseOfATapeOfBars();
    void keepsAccountsOfEveryKindOfInstrument_data();
    void keepsAccountsOfEveryKindOfInstrument();
};

/// The second candle goes 100 → 98 → 104 → 102: the nearer extreme first. A bid at 99 is passed on the way down: filled
/// with what the first quarter has (40 lots of 40); the offer at 104 is where the path turns: a tenth of 40.
void TestBacktestKinds::runsOnATapeOfBars()
{
    TapeInfo info;
    info.id = "bars";
    info.instrument = testInstrument();
    info.kind = TapeKind::Bars;
    info.barInterval = kMinute;
    info.first = 0;
    info.last = 3 * kMinute;
    info.events = 3;
    const auto tape = std::make_shared<MemoryTape>(info, std::vector<Bar>{{0, 99, 101, 99, 100, 80},
                                                                          {kMinute, 100, 104, 98, 102, 160},
                                                                          {2 * kMinute, 102, 102, 102, 102, 40}});
    Script script;
    script.at(kMinute, placing(order(Side::Buy, 99, 50))).at(kMinute, placing(order(Side::Sell, 104, 50)));
    const auto run = runScript(tape, script);
    QVERIFY(bool(run));
    WH_COMPARE_TEXTS(storyOf(*run), {"1m start", "1m bar 99 101 99 100 x80", "1m #1 accepted", "1m #2 accepted",
                                     "75s #1 fill 40@99 maker", "75s #1 partially_filled", "90s #2 fill 4@104 maker",
                                     "90s #2 partially_filled", "2m bar 100 104 98 102 x160",
                                     "3m bar 102 102 102 102 x40", "3m stop"});
}

/// The last candle is of 40 lots, and ends at 102: a quarter of them is there for the last word, whether or not the
/// candle's path was of interest before; an order at the open takes from its own quarter.
void TestBacktestKinds::sellsAtTheLastCloseOfATapeOfBars()
{
    TapeInfo info;
    info.id = "bars";
    info.instrument = testInstrument();
    info.kind = TapeKind::Bars;
    info.barInterval = kMinute;
    info.last = 3 * kMinute;
    info.events = 3;
    const auto tape = std::make_shared<MemoryTape>(info, std::vector<Bar>{{0, 100, 100, 100, 100, 80},
                                                                          {kMinute, 100, 100, 100, 100, 80},
                                                                          {2 * kMinute, 100, 103, 99, 102, 40}});
    OrderRequest sale = order(A, 0, 12);
    sale.type = OrderType::Market;
    Script script;
    script.at(kMinute, placing(immediate(B, 100, 12)));
    script.onStop = placing(sale);
    const auto idle = runScript(tape, script);
    WH_COMPARE_TEXTS(fillsOf(*idle), {"#1 12@100 taker", "#2 10@102 taker"});
    QCOMPARE(idle->finalQuantity.toString().c_str(), "2");
    QCOMPARE(idle->orders.expired, std::uint64_t(1));
    QCOMPARE(idle->orders.refusalsByCode.at("venue.no_liquidity"), std::uint64_t(1));

    BacktestSettings settings = plainSettings();
    settings.latency = {"constant", {{"entry", "20s"}}};
    script.at(2 * kMinute, placing(order(B, 90, 1))); // rests, so that the last path is walked
    const auto watched = runScript(tape, script, settings);
    WH_COMPARE_TEXTS(fillsOf(*watched), {"#1 12@100 taker", "#3 10@102 taker"});
}

/// Buy two lots at 101.00 and sell them at 100.00, fees 10 bps each way, marked at the last mid of 100.50.
void TestBacktestKinds::keepsAccountsOfEveryKindOfInstrument_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("multiplier");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("initial");
    QTest::addColumn<QString>("profit");
    // 2·0.001 BTC: loss 0.002; fees 0.000202 + 0.0002. The base of 0.005 is worth 0.5025 before and after.
    QTest::newRow("spot with base") << int(ContractKind::Spot) << "1"
                                    << "0.005"
                                    << "10000.5025"
                                    << "-0.002402";
    // Ten base a contract: ten times as much.
    QTest::newRow("linear") << int(ContractKind::Linear) << "10"
                            << "0"
                            << "10000"
                            << "-0.02402";
    // Lots of 0.001 contracts of 10 000 USDT: 10 USDT each. 20/101 − 20/100 rounded per lot to 18 digits, and fees of a
    // thousandth. Cash: 10 000 / 100.5 = 99.50248756 (8 digits, down), and the margin of 0.005.
    QTest::newRow("inverse") << int(ContractKind::Inverse) << "10000"
                             << "0.005"
                             << "99.50748756"
                             << "-0.002378217821782178";
}
void TestBacktestKinds::keepsAccountsOfEveryKindOfInstrument()
{
    QFETCH(int, kind);
    QFETCH(QString, multiplier);
    QFETCH(QString, base);
    QFETCH(QString, initial);
    QFETCH(QString, profit);
    Instrument instrument = testInstrument();
    instrument.kind = static_cast<ContractKind>(kind);
    instrument.multiplier = Decimal::of(multiplier.toStdString());
    BacktestSettings settings = plainSettings();
    settings.fees = "10,10";
    settings.base = Decimal::of(base.toStdString());
    Script script;
    script.at(2 * s, placing(immediate(B, 10'100, 2))).at(3 * s, placing(immediate(A, 10'000, 2)));
    TapeScript tape(instrument);
    tape.book(1 * s, 10'000, 5, 10'100, 5).level(4 * s, B, 9'000, 1);
    const auto run = runScript(tape.tape(), script, settings);
    QVERIFY2(bool(run), run ? "" : run.error().toString().c_str());
    WH_COMPARE_TEXTS(fillsOf(*run), {"#1 2@10100 taker", "#2 2@10000 taker"});
    QCOMPARE(run->initialEquity.toString().c_str(), qPrintable(initial));
    QCOMPARE((run->finalEquity - run->initialEquity).toString().c_str(), qPrintable(profit));
    QVERIFY(makeReport(*run).attribution.unexplained.isZero());
}

QTEST_GUILESS_MAIN(TestBacktestKinds)
#include "tst_BacktestKinds.moc"
