// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Instrument.h"

#include "core/domain/MarketEvent.h"

#include <QtTest>

using namespace wh;

namespace {

Instrument spot()
{
    Instrument instrument;
    instrument.name = {"binance", "BTC", "USDT"};
    instrument.tick = Decimal::of("0.01");
    instrument.lot = Decimal::of("0.00001");
    return instrument;
}

/// One contract is 100 USD, as BTCUSD_PERP on Binance COIN-M.
Instrument inverse()
{
    Instrument instrument;
    instrument.name = {"binance", "BTC", "USD"};
    instrument.kind = ContractKind::Inverse;
    instrument.tick = Decimal::of("0.1");
    instrument.lot = Decimal(1);
    instrument.multiplier = Decimal(100);
    return instrument;
}

Instrument linear()
{
    Instrument instrument = spot();
    instrument.kind = ContractKind::Linear;
    instrument.lot = Decimal(1);
    instrument.multiplier = Decimal::of("0.001");
    return instrument;
}

QByteArray shown(Decimal value)
{
    return QByteArray::fromStdString(value.toString());
}

template<typename T>
QByteArray shown(const Result<T>& result)
{
    return QByteArray::fromStdString(result ? std::to_string(*result) : result.error().toString());
}

} // namespace

class TestInstrument : public QObject
{
    Q_OBJECT

private slots:
    void readsNames_data();
    void readsNames();
    void refusesBadNames_data();
    void refusesBadNames();
    void countsTicksOfPrices();
    void namesTheNeighboursOfAPriceOffTheTick();
    void countsLotsOfQuantities();
    void refusesWhatAnEventCannotHold();
    void valuesSpot();
    void valuesLinearContracts();
    void valuesInverseContracts();
    void valueIsAdditiveInLots();
    void halfTicksAreExact();
    void settlesInTheRightAsset();
    void acceptsItsExamples();
    void refusesInvalidFields_data();
    void refusesInvalidFields();
    void readsContractKinds();
};

void TestInstrument::readsNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("as written") << QByteArray("binance:BTC/USDT") << QByteArray("binance:BTC/USDT");
    QTest::newRow("cases") << QByteArray("Binance:btc/usdt") << QByteArray("binance:BTC/USDT");
    QTest::newRow("punctuation") << QByteArray("okx-swap:1000PEPE/USD_T") << QByteArray("okx-swap:1000PEPE/USD_T");
}

void TestInstrument::readsNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    const auto read = InstrumentName::parse(text.toStdString());
    QVERIFY(read);
    QCOMPARE(QByteArray::fromStdString(read->toString()), name);
    QVERIFY(*InstrumentName::parse(read->toString()) == *read);
}

void TestInstrument::refusesBadNames_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "BTC/USDT", "binance:BTCUSDT", ":BTC/USDT", "binance:/USDT", "binance:BTC/",
                             "binance/BTC:USDT", "binance:BTC/USDT/X", "bin ance:BTC/USDT", "../etc:BTC/USDT",
                             "binance:BTC/US\xc3\x9c", "binance:..:BTC/USDT", "binance:BTC/."})
        QTest::addRow("'%s'", text) << QByteArray(text);
    QTest::newRow("long") << "binance:" + QByteArray(33, 'A') + "/USDT";
}

void TestInstrument::refusesBadNames()
{
    QFETCH(QByteArray, text);
    const auto read = InstrumentName::parse(text.toStdString());
    QVERIFY(!read);
    QVERIFY(read.error().code == "instrument.malformed");
    QVERIFY(!read.error().field("remedy").empty());
}

void TestInstrument::countsTicksOfPrices()
{
    QCOMPARE(shown(spot().ticksOf(Decimal::of("60543.21"))), "6054321");
    QCOMPARE(shown(spot().ticksOf(Decimal())), "0");
    QCOMPARE(shown(spot().ticksOf(Decimal::of("-0.01"))), "-1");
    QCOMPARE(shown(spot().price(6054321)), "60543.21");
    QCOMPARE(spot().priceAsDouble(6054321), 60543.21);
}

void TestInstrument::namesTheNeighboursOfAPriceOffTheTick()
{
    QCOMPARE(shown(spot().ticksOf(Decimal::of("60543.215"))),
             "instrument.price_off_tick (price 60543.215, tick 0.01, below 60543.21, above 60543.22)");
    QCOMPARE(shown(spot().ticksOf(Decimal::of("-0.005"))),
             "instrument.price_off_tick (price -0.005, tick 0.01, below -0.01, above 0)");
}

void TestInstrument::countsLotsOfQuantities()
{
    QCOMPARE(shown(spot().lotsOf(Decimal::of("0.5"))), "50000");
    QCOMPARE(shown(spot().lotsOf(Decimal::of("-0.00001"))), "-1");
    QCOMPARE(shown(spot().lotsOf(Decimal::of("0.000015"))),
             "instrument.quantity_off_lot (quantity 0.000015, lot 0.00001)");
    QCOMPARE(shown(spot().quantity(50000)), "0.5");
}

void TestInstrument::refusesWhatAnEventCannotHold()
{
    auto coarse = spot();
    coarse.tick = Decimal(1);
    coarse.lot = Decimal(1);
    QCOMPARE(shown(coarse.ticksOf(Decimal(kMaxTicks))), QByteArray::number(qint64{kMaxTicks}));
    QVERIFY(coarse.ticksOf(Decimal(kMaxTicks + 1)).error().code == "instrument.price_out_of_range");
    QVERIFY(coarse.ticksOf(Decimal(-kMaxTicks - 1)).error().code == "instrument.price_out_of_range");
    QCOMPARE(shown(coarse.lotsOf(Decimal(kMaxLots))), QByteArray::number(qint64{kMaxLots}));
    QVERIFY(coarse.lotsOf(Decimal(kMaxLots + 1)).error().code == "instrument.quantity_out_of_range");
    QVERIFY(spot().ticksOf(Decimal::max()).error().code == "instrument.price_out_of_range");
    QVERIFY(coarse.lotsOf(Decimal::of("1e20")).error().code == "instrument.quantity_out_of_range");
}

void TestInstrument::valuesSpot()
{
    // 0.5 BTC at 60543.21 USDT = 30271.605 USDT
    QCOMPARE(shown(spot().value(2 * 6054321, 50000)), "30271.605");
    QCOMPARE(shown(spot().value(2 * 6054321, -50000)), "-30271.605");
    QCOMPARE(shown(spot().notional(6054321, -50000)), "30271.605");
}

void TestInstrument::valuesLinearContracts()
{
    // 7 contracts of 0.001 BTC at 60543.21 = 423.80247 USDT
    QCOMPARE(shown(linear().value(2 * 6054321, 7)), "423.80247");
}

void TestInstrument::valuesInverseContracts()
{
    // 100 USD at 50000 is 0.002 BTC, held as a negative value.
    QCOMPARE(shown(inverse().unitValue(2 * 500000)), "-0.002");
    QCOMPARE(shown(inverse().value(2 * 500000, 30)), "-0.06");
    QCOMPARE(shown(inverse().notional(500000, 30)), "0.06");
    // Bought at 50000, sold at 62500: 30·100·(1/50000 - 1/62500) = 0.012 BTC of profit.
    QCOMPARE(shown(inverse().value(2 * 625000, 30) - inverse().value(2 * 500000, 30)), "0.012");
    // 100/30000 = 0.00333… rounded at the 18th digit
    QCOMPARE(shown(inverse().unitValue(2 * 300000)), "-0.003333333333333333");
    QCOMPARE(shown(inverse().unitValue(0)), "0");
}

void TestInstrument::valueIsAdditiveInLots()
{
    for (const auto& instrument : {spot(), linear(), inverse()}) {
        for (const HalfTicks half : {1, 3, 12'345'677, 600'001}) {
            QVERIFY(instrument.value(half, 3) + instrument.value(half, 4) == instrument.value(half, 7));
            QVERIFY(instrument.value(half, 5) + instrument.value(half, -5) == Decimal());
        }
    }
}

void TestInstrument::halfTicksAreExact()
{
    QCOMPARE(shown(spot().halfPrice(2 * 6054321)), "60543.21");
    QCOMPARE(shown(spot().halfPrice(2 * 6054321 + 1)), "60543.215");
    QCOMPARE(shown(spot().halfPrice(-1)), "-0.005");
    auto fine = spot();
    fine.tick = Decimal::of("0.00000001");
    fine.lot = Decimal::of("0.00000001");
    QVERIFY(fine.validate());
    QCOMPARE(shown(fine.unitValue(3)), "0.00000000000000015");
}

void TestInstrument::settlesInTheRightAsset()
{
    QVERIFY(spot().settleAsset() == "USDT" && !spot().isDerivative());
    QVERIFY(linear().settleAsset() == "USDT" && linear().isDerivative());
    QVERIFY(inverse().settleAsset() == "BTC" && inverse().isDerivative());
}

void TestInstrument::acceptsItsExamples()
{
    QVERIFY(spot().validate());
    QVERIFY(linear().validate());
    QVERIFY(inverse().validate());
}

void TestInstrument::refusesInvalidFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("change");
    const char* fields[] = {"tick",        "tick",        "lot",         "multiplier", "multiplier", "tick",
                            "minQuantity", "minQuantity", "minNotional", "priceBand",  "priceBand",  "priceBand"};
    for (int i = 0; i < 12; ++i)
        QTest::addRow("%d %s", i, fields[i]) << QByteArray(fields[i]) << i;
}

void TestInstrument::refusesInvalidFields()
{
    QFETCH(QByteArray, field);
    QFETCH(int, change);
    auto changed = spot();
    switch (change) {
    case 0:
        changed.tick = Decimal();
        break;
    case 1:
        changed.tick = Decimal(-1);
        break;
    case 2:
        changed.lot = Decimal();
        break;
    case 3:
        changed.multiplier = Decimal(10); // spot
        break;
    case 4:
        changed = linear();
        changed.multiplier = Decimal();
        break;
    case 5: // 9 + 9 digits leave none for the half tick
        changed.tick = Decimal::of("0.000000001");
        changed.lot = Decimal::of("0.000000001");
        break;
    case 6:
        changed.minQuantity = 0;
        break;
    case 7:
        changed.minQuantity = changed.maxQuantity + 1;
        break;
    case 8:
        changed.minNotional = Decimal(-5);
        break;
    case 9:
        changed.priceBand = -0.1;
        break;
    case 10:
        changed.priceBand = 1;
        break;
    default:
        changed.priceBand = std::numeric_limits<double>::quiet_NaN();
        break;
    }
    const auto valid = changed.validate();
    QVERIFY(!valid);
    QVERIFY(valid.error().code == "instrument.invalid");
    QVERIFY(valid.error().field("field") == field.toStdString());
}

void TestInstrument::readsContractKinds()
{
    for (const auto kind : {ContractKind::Spot, ContractKind::Linear, ContractKind::Inverse}) {
        const auto read = parseContractKind(toString(kind));
        QVERIFY(read && *read == kind);
    }
    QVERIFY(parseContractKind("future").error().code == "instrument.invalid");
}

QTEST_GUILESS_MAIN(TestInstrument)
#include "tst_Instrument.moc"
