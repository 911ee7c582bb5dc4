// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/GeneratedMarket.h"

#include "core/base/File.h"
#include "tests/core/simulator/generator/GeneratorTesting.h"

#include <QFile>

#include <set>

using namespace wh;
using namespace wh::test;

class TestGeneratedMarket : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAndExamplesAreValid_data();
    void defaultsAndExamplesAreValid();
    void namesEachMistake_data();
    void namesEachMistake();
    void namesEveryMistakeAtOnce();
    void suggestsTheModelThatWasMeant();
    void takesTickAndLotFromTheParametersOrTheInstrument();
    void describesWhatDiffersFromTheDefaults();
    void referenceIsMadeFromTheSpecs();
};

void TestGeneratedMarket::defaultsAndExamplesAreValid_data()
{
    QTest::addColumn<QString>("model");
    for (const auto& info : GeneratedMarket::models())
        QTest::newRow(info.id.c_str()) << QString::fromStdString(info.id);
}

void TestGeneratedMarket::defaultsAndExamplesAreValid()
{
    QFETCH(QString, model);
    const auto& info = *GeneratedMarket::find(model.toStdString());
    QVERIFY(!info.description.empty() && !info.formula.empty());
    (void)marketOf(info.id, {}); // ends the test program on a mistake
    std::set<std::string> names;
    for (const auto& spec : info.parameters()) {
        QVERIFY2(names.insert(spec.name).second, spec.name.c_str());
        QVERIFY2(!spec.description.empty() && !spec.example.empty(), spec.name.c_str());
        const auto check = ParameterValidation::check(info.parameters(), {{spec.name, spec.example}});
        QVERIFY2(check.isValid(), spec.name.c_str());
    }
}

void TestGeneratedMarket::namesEachMistake_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("parameters"); // "k=v k=v"
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* model, const char* parameters, const char* code,
                        const char* field) { QTest::newRow(name) << model << parameters << code << field; };
    row("model", "randomwalk", "", "generator.unknown_model", "model");
    row("mistyped name", "random_walk", "volatilty=1", "parameter.unknown", "volatilty");
    row("another model's parameter", "random_walk", "crash_at=1m", "parameter.unknown", "crash_at");
    row("not a number", "random_walk", "volatility=high", "parameter.malformed", "volatility");
    row("not finite", "random_walk", "volatility=nan", "parameter.malformed", "volatility");
    row("negative volatility", "random_walk", "volatility=-1", "parameter.out_of_range", "volatility");
    row("zero price", "random_walk", "start_price=0", "parameter.out_of_range", "start_price");
    row("no levels", "random_walk", "levels=0", "parameter.out_of_range", "levels");
    row("profile", "random_walk", "depth_profile=linaer", "parameter.not_a_choice", "depth_profile");
    row("no duration", "random_walk", "duration=0s", "parameter.out_of_range", "duration");
    row("no date", "random_walk", "start=yesterday", "time.malformed", "start");
    row("too late", "random_walk", "start=2260-01-01 duration=3650d", "generator.inconsistent", "start");
    row("price off tick", "random_walk", "start_price=100.05 tick=0.1", "generator.off_grid", "start_price");
    row("book below zero", "random_walk", "start_price=0.1 levels=20", "generator.inconsistent", "levels");
    row("depth below a lot", "random_walk", "depth=0.000001", "generator.below_lot", "depth");
    row("size below a lot", "random_walk", "size_minimum=0.000001", "generator.below_lot", "size_minimum");
    row("sizes crossed", "random_walk", "size_minimum=2 size_maximum=1", "generator.inconsistent", "size_maximum");
    row("too deep", "random_walk", "depth=100000000000", "generator.above_maximum", "depth");
    row("too deep for orders", "random_walk", "depth=2000000 orders=true", "generator.above_maximum", "depth");
    row("jitter", "random_walk", "latency=1ms latency_jitter=2ms", "generator.inconsistent", "latency_jitter");
    row("step", "random_walk", "step=1h market_order_rate=1000", "generator.inconsistent", "step");
    row("bars longer than all", "random_walk", "bars=2d", "generator.inconsistent", "bars");
    row("bars too short", "random_walk", "bars=1us", "generator.inconsistent", "bars");
    row("bars of orders", "random_walk", "bars=1m orders=true", "generator.inconsistent", "orders");
    row("price above a bar's", "random_walk", "bars=1m start_price=30000000", "generator.above_maximum", "start_price");
    row("tick and lot too fine", "random_walk", "tick=0.0000000001 lot=0.0000000001", "instrument.invalid", "tick");
    row("crash after the end", "flash_crash", "duration=5m", "generator.inconsistent", "crash_at");
    row("whole crash", "flash_crash", "crash_depth=1", "parameter.out_of_range", "crash_depth");
    row("outage after the end", "outage", "duration=5m", "generator.inconsistent", "outage_at");
    row("outage within a step", "outage", "outage_length=10ms", "generator.inconsistent", "outage_length");
    row("outages overlap", "outage", "outage_every=1m", "generator.inconsistent", "outage_every");
    row("garch explodes", "garch", "garch_alpha=0.2 garch_beta=0.8", "generator.inconsistent", "garch_beta");
}

void TestGeneratedMarket::namesEachMistake()
{
    QFETCH(QString, model);
    QFETCH(QString, parameters);
    QFETCH(QString, code);
    QFETCH(QString, field);
    Input input;
    for (const auto& pair : parameters.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        input.emplace_back(pair.section(QLatin1Char('='), 0, 0).toStdString(),
                           pair.section(QLatin1Char('='), 1).toStdString());
    const auto check = GeneratedMarket::check(model.toStdString(), input, 1, *InstrumentName::parse("sim:BTC/USDT"));
    QCOMPARE(check.mistakes.size(), std::size_t{1});
    const Error& mistake = check.mistakes.front();
    QCOMPARE(QString::fromStdString(mistake.code), code);
    QCOMPARE(QString::fromStdString(std::string(mistake.field("field"))), field);
    QVERIFY(!mistake.field("value").empty() && !mistake.field("remedy").empty());
}

void TestGeneratedMarket::namesEveryMistakeAtOnce()
{
    const auto name = *InstrumentName::parse("sim:BTC/USDT");
    auto check = GeneratedMarket::check("garch", {{"levels", "0"}, {"drift", "x"}, {"sped", "1"}}, 1, name, "param.");
    QCOMPARE(check.mistakes.size(), std::size_t{3});
    QCOMPARE(std::string(check.mistakes[0].field("field")).c_str(), "param.drift");
    QCOMPARE(std::string(check.mistakes[1].field("field")).c_str(), "param.levels");
    QCOMPARE(std::string(check.mistakes[2].field("field")).c_str(), "param.sped");
    check = GeneratedMarket::check("garch", {{"garch_alpha", "0.9"}, {"latency", "0s"}, {"start_price", "0.001"}}, 1,
                                   name, "param.");
    QCOMPARE(check.mistakes.size(), std::size_t{3});
    for (const auto& mistake : check.mistakes)
        QVERIFY(mistake.field("field").starts_with("param."));
}

void TestGeneratedMarket::suggestsTheModelThatWasMeant()
{
    const auto name = *InstrumentName::parse("sim:BTC/USDT");
    const auto check = GeneratedMarket::check("flashcrash", {}, 1, name);
    QCOMPARE(std::string(check.mistakes.front().field("remedy")).c_str(), "did you mean flash_crash?");
    QVERIFY(GeneratedMarket::check("xyz", {}, 1, name)
                .mistakes.front()
                .field("remedy")
                .starts_with("use one of: random_walk, "));
}

void TestGeneratedMarket::takesTickAndLotFromTheParametersOrTheInstrument()
{
    const auto name = *InstrumentName::parse("sim:ETH/USDT");
    const auto made = GeneratedMarket::check("trend", {{"tick", "0.5"}, {"lot", "0.001"}}, 9, name);
    QVERIFY(made.isValid());
    QCOMPARE(made.market.instrument.tick.toString().c_str(), "0.5");
    QCOMPARE(made.market.instrument.lot.toString().c_str(), "0.001");
    QCOMPARE(made.market.instrument.name.toString().c_str(), "sim:ETH/USDT");
    QCOMPARE(made.market.seed, std::uint64_t{9});
    Instrument known = made.market.instrument;
    known.tick = Decimal::of("0.25");
    const auto kept = GeneratedMarket::check("trend", {{"tick", "0.5"}}, 9, known);
    QVERIFY(kept.isValid() && kept.market.instrument == known);
}

void TestGeneratedMarket::describesWhatDiffersFromTheDefaults()
{
    for (const auto& info : GeneratedMarket::models())
        QCOMPARE(marketOf(info.id, {}, 3).description(), "generated " + info.id + " seed 3");
    QCOMPARE(
        marketOf("garch", {{"volatility", "0.80"}, {"garch_beta", "0.7"}, {"step", "100ms"}}).description().c_str(),
        "generated garch seed 1 garch_beta=0.7 volatility=0.8");
}

void TestGeneratedMarket::referenceIsMadeFromTheSpecs()
{
    const QString path = QStringLiteral(SOURCE_ROOT "/docs/reference/generators.md");
    const std::string made = generatorReference();
    if (qEnvironmentVariableIsSet("WH_WRITE_REFERENCE")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(made.data(), static_cast<qint64>(made.size())), static_cast<qint64>(made.size()));
    }
    const auto stored = readTextFile(path.toStdString());
    QVERIFY(stored);
    QVERIFY2(*stored == made, "docs/reference/generators.md is out of date: run this test with WH_WRITE_REFERENCE=1");
}

QTEST_GUILESS_MAIN(TestGeneratedMarket)
#include "tst_GeneratedMarket.moc"
