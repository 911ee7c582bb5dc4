// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/Backtest.h"
#include "core/simulator/Sweep.h"

#include <QTest>

using namespace wh;

namespace {

FeeSchedule read(const char* text)
{
    std::vector<Error> mistakes;
    return parseFees(text, mistakes).value_or(FeeSchedule());
}

/// "a b": the fields, each of which comes with a remedy.
QString fieldsOf(const std::vector<Error>& mistakes)
{
    QStringList fields;
    for (const auto& mistake : mistakes)
        fields << (mistake.field("remedy").empty() ? QStringLiteral("no remedy")
                                                   : QString::fromStdString(std::string(mistake.field("field"))));
    return fields.join(QLatin1Char(' '));
}

} // namespace

class TestAssumptions : public QObject
{
    Q_OBJECT

private slots:
    void readsFees()
    {
        QVERIFY(read("1,5") == FeeSchedule::flat(Decimal(1), Decimal(5)));
        QVERIFY(read("-0.5,5") == FeeSchedule::flat(Decimal::of("-0.5"), Decimal(5))); // a rebate
        QVERIFY(read("maker=2,taker=4,currency=received").currency == FeeCurrency::Received);
        const auto third = read("maker=7.5,taker=7.5,currency=BNB@600");
        QVERIFY(third.currency == FeeCurrency::FeeAsset);
        QVERIFY(third.feeAssetPrice == Decimal(600));
        const auto tiers = read("tiers=0:1:5;1000000:0.5:4");
        QCOMPARE(tiers.tiers.size(), std::size_t(2));
        QVERIFY(tiers.tierAt(Decimal(999'999)).takerBps == Decimal(5));
        QVERIFY(tiers.tierAt(Decimal(1'000'000)).takerBps == Decimal(4));
    }

    void namesEveryMistakeInFees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* text, const char* fields) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(fields);
        };
        row("1", "fees");
        row("1,x", "fees.taker");
        row("y,x", "fees.maker fees.taker");
        row("1,5,9", "fees.taker");
        row("maker=", "fees.maker");
        row("maker=1,taker", "fees.taker");
        row("maker=NaN,taker=99999,currency=BNB@0,foo=3", "fees.maker fees.taker fees.currency fees.foo");
        row("currency=BNB", "fees.currency");
        row("currency=BNB@0.000000000000000001", "fees.currency"); // fees in it could not be counted
        row("currency=BNB@1e13", "fees.currency");
        row("tiers=5:1:1", "fees.tiers");
        row("tiers=0:1:5;0:1:5", "fees.tiers");
        row("tiers=", "fees.tiers");
        row("makr=1", "fees.makr");
    }
    void namesEveryMistakeInFees()
    {
        QFETCH(QString, text);
        QFETCH(QString, fields);
        std::vector<Error> mistakes;
        QVERIFY(!parseFees(text.toStdString(), mistakes));
        QCOMPARE(fieldsOf(mistakes), fields);
    }

    void namesEveryMistakeInTheImpact()
    {
        Instrument instrument;
        instrument.lot = Decimal::of("0.001");
        std::vector<Error> mistakes;
        const auto impact = parseImpact("eta=1,volume=2", instrument, mistakes);
        QVERIFY(mistakes.empty());
        QCOMPARE(impact->dailyVolume, 2000.0);
        QVERIFY(!parseImpact("eta=1,volume=0,volatility=x,foo=3", instrument, mistakes));
        QCOMPARE(fieldsOf(mistakes), QStringLiteral("impact.volatility impact.volume impact.foo"));
    }

    void readsSweepAxes()
    {
        const auto exact = SweepAxis::parse("k=0.1:0.3:0.1");
        QCOMPARE(exact->values.size(), std::size_t(3));
        QCOMPARE(exact->values[2].c_str(), "0.3");
        const auto down = SweepAxis::parse("k=3:1:-1");
        QCOMPARE(down->values.back().c_str(), "1");
        const auto named = SweepAxis::parse("mode=fast,slow");
        QCOMPARE(named->values[1].c_str(), "slow");
        // Beyond the last value a step may leave the range of decimals.
        const auto most = SweepAxis::parse("k=0:170141183460469231731:170141183460469231731");
        QCOMPARE(most->values.size(), std::size_t(2));
        QCOMPARE(SweepAxis::parse("k=170141183460469231731:170141183460469231731:1")->values.size(), std::size_t(1));
        QCOMPARE(SweepAxis::parse("k=-1.7e20:1.7e20:1e20")->values.back().c_str(), "130000000000000000000");
        for (const char* text : {"k", "k=", "=1", "k=1:2", "k=1:2:0", "k=1:2:-1", "k=a:b:c", "k=1,1", "k=0:1e9:1e-9"})
            QVERIFY2(!SweepAxis::parse(text), text);
    }
};
QTEST_GUILESS_MAIN(TestAssumptions)
#include "tst_Assumptions.moc"
