// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ValueScale.h"

#include "core/base/Random.h"
#include "core/domain/MarketEvent.h"

#include <QTest>

using namespace wh;

namespace {

Instrument instrumentOf(ContractKind kind, const char* tick, const char* lot, const char* multiplier)
{
    Instrument instrument;
    instrument.name = {"test", "BTC", "USDT"};
    instrument.kind = kind;
    instrument.tick = Decimal::of(tick);
    instrument.lot = Decimal::of(lot);
    instrument.multiplier = Decimal::of(multiplier);
    return instrument;
}

} // namespace

class TestValueScale : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheInstrument_data();
    void agreesWithTheInstrument();
    void knownValues();
    void neverOverflows_data() { agreesWithTheInstrument_data(); }
    void neverOverflows();
    void knowsWhichInstrumentItSuits();
    void multipliesUpToTheEndOfTheRange();
};

void TestValueScale::agreesWithTheInstrument_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("tick");
    QTest::addColumn<QByteArray>("lot");
    QTest::addColumn<QByteArray>("multiplier");
    QTest::newRow("spot") << int(ContractKind::Spot) << QByteArray("0.01") << QByteArray("0.00001") << QByteArray("1");
    QTest::newRow("spot, finest") << int(ContractKind::Spot) << QByteArray("0.000000001") << QByteArray("0.00000001")
                                  << QByteArray("1");
    QTest::newRow("spot, coarse") << int(ContractKind::Spot) << QByteArray("1000") << QByteArray("100")
                                  << QByteArray("1");
    QTest::newRow("linear") << int(ContractKind::Linear) << QByteArray("0.1") << QByteArray("0.001")
                            << QByteArray("0.1");
    QTest::newRow("inverse") << int(ContractKind::Inverse) << QByteArray("0.5") << QByteArray("1") << QByteArray("100");
    QTest::newRow("inverse, fine tick") << int(ContractKind::Inverse) << QByteArray("0.00000000000000001")
                                        << QByteArray("1") << QByteArray("100000");
}

void TestValueScale::agreesWithTheInstrument()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, tick);
    QFETCH(QByteArray, lot);
    QFETCH(QByteArray, multiplier);
    const auto instrument = instrumentOf(ContractKind(kind), tick.data(), lot.data(), multiplier.data());
    const ValueScale scale(instrument);
    Random random(1);
    for (int i = 0; i < 2000; ++i) {
        // From single ticks and lots up to values of about 10^14 for the coarse ones.
        const auto half = random.integer(1, std::int64_t{1} << random.integer(1, 20));
        const auto lots = random.integer(1, std::int64_t{1} << random.integer(1, 20));
        const auto value = scale.value(half, lots);
        if (value < ValueScale::ceiling())
            QCOMPARE(value.toString().c_str(), instrument.value(half, lots).abs().toString().c_str());
        QVERIFY(value == scale.value(-half, lots));
        QVERIFY(value == scale.value(half, -lots));
    }
}

void TestValueScale::knownValues()
{
    // 3 BTC at 60000.5 USDT.
    const ValueScale spot(instrumentOf(ContractKind::Spot, "0.1", "0.001", "1"));
    QCOMPARE(spot.value(2 * 600'005, 3000).toString().c_str(), "180001.5");
    QCOMPARE(spot.value(1, 1).toString().c_str(), "0.00005"); // half a tick of one lot
    // 10 contracts of 100 USD at 50000: 0.02 BTC.
    const ValueScale inverse(instrumentOf(ContractKind::Inverse, "0.5", "1", "100"));
    QCOMPARE(inverse.value(2 * 100'000, 10).toString().c_str(), "0.02");
}

void TestValueScale::neverOverflows()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, tick);
    QFETCH(QByteArray, lot);
    QFETCH(QByteArray, multiplier);
    const ValueScale scale(instrumentOf(ContractKind(kind), tick.data(), lot.data(), multiplier.data()));
    for (const Ticks price : {Ticks{0}, Ticks{1}, kMaxTicks, -kMaxTicks}) {
        for (const Lots lots : {Lots{0}, Lots{1}, kMaxLots, -kMaxLots, INT64_MAX, INT64_MIN}) {
            const auto value = scale.value(2 * price, lots);
            QVERIFY(value >= Decimal() && value <= ValueScale::ceiling());
            QCOMPARE(value.isZero(), price == 0 || lots == 0);
        }
    }
}

void TestValueScale::knowsWhichInstrumentItSuits()
{
    const auto instrument = instrumentOf(ContractKind::Linear, "0.1", "0.001", "1");
    const ValueScale scale(instrument);
    QVERIFY(scale.suits(instrument));
    QVERIFY(!scale.suits(instrumentOf(ContractKind::Linear, "0.1", "0.001", "10")));
    QVERIFY(!scale.suits(instrumentOf(ContractKind::Linear, "0.1", "0.01", "1")));
    QVERIFY(!scale.suits(instrumentOf(ContractKind::Linear, "0.2", "0.001", "1")));
    QVERIFY(!scale.suits(instrumentOf(ContractKind::Inverse, "0.1", "0.001", "1")));
}

void TestValueScale::multipliesUpToTheEndOfTheRange()
{
    QCOMPARE(saturatingProduct(Decimal::of("0.1"), 3).toString().c_str(), "0.3");
    QCOMPARE(saturatingProduct(Decimal::of("-1.7"), 100'000'000'000'000'000).toString().c_str(), "-170000000000000000");
    QVERIFY(saturatingProduct(Decimal(1000), INT64_MAX) == Decimal::max());
    QVERIFY(saturatingProduct(Decimal(-1000), INT64_MAX) == Decimal::min());
    QVERIFY(saturatingProduct(Decimal(1000), INT64_MIN) == Decimal::min());
    QVERIFY(saturatingProduct(Decimal(-1000), INT64_MIN) == Decimal::max());
    QVERIFY(saturatingProduct(Decimal::max(), 1) == Decimal::max());
    QVERIFY(saturatingProduct(Decimal::max(), 0) == Decimal());
}

QTEST_GUILESS_MAIN(TestValueScale)
#include "tst_ValueScale.moc"
