// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Report.h"
#include "core/risk/RiskGate.h"
#include "core/script/protocol/Frame.h"
#include "core/script/protocol/RunRecordCodec.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "core/strategy/Strategy.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace wh;
using namespace wh::sandbox;

namespace {

using Parts = std::vector<std::vector<std::byte>>;

/// A run that trades, on a market of some minutes.
RunRecord someRun()
{
    const auto market =
        GeneratedMarket::check("random_walk", {{"duration", "20m"}}, 7, InstrumentName{"sim", "BTC", "USDT"});
    const auto tape = GeneratedTape::create(market.market);
    StrategyRegistry strategies;
    registerStrategies(strategies);
    RiskRuleRegistry rules;
    registerRiskRules(rules);
    BacktestSettings settings;
    settings.strategy = "basic_market_maker";
    settings.parameters = {{"spread", "0.1"}, {"refresh_time", "1s"}, {"fill_delay", "100ms"}};
    settings.sampleInterval = kMinute;
    std::vector<Error> mistakes;
    const auto backtest = Backtest::prepare(*tape, settings, {strategies, rules}, mistakes);
    if (!backtest)
        qFatal("%s", mistakes.front().toString().c_str());
    auto record = backtest->run(TaskControl());
    if (!record)
        qFatal("%s", record.error().toString().c_str());
    return *std::move(record);
}

Parts partsOf(const RunRecord& record)
{
    Parts parts;
    const auto written = writeRunRecord(record, [&](std::vector<std::byte> part) {
        parts.push_back(std::move(part));
        return Result<void>();
    });
    if (!written)
        qFatal("%s", written.error().toString().c_str());
    return parts;
}

Result<RunRecord> readBack(const Parts& parts)
{
    RunRecordReader reader;
    for (const auto& part : parts) {
        if (const auto added = reader.add(part); !added)
            return added.error();
    }
    return reader.take();
}

} // namespace

class TestRunRecordCodec : public QObject
{
    Q_OBJECT

    RunRecord m_record;

private slots:
    void initTestCase()
    {
        m_record = someRun();
        QVERIFY(m_record.fills.size() > 10);
        QVERIFY(m_record.trades.size() > 5);
        QVERIFY(m_record.samples.size() > 5);
        m_record.gauges = {{"spread", "quote", 3, 1, 2, 0.5, 4, 7.5}};
        m_record.gaugePoints = {{0, m_record.start, 1}, {0, m_record.end, 2}};
    }

    void aRecordComesBackTheSame()
    {
        auto record = m_record;
        record.messages = {{1, "info", "größer"}, {2, "event", "two\nlines\tand a tab"}};
        record.halted = "risk.drawdown";
        record.drawdownRecovery = 5;
        record.orders.refusalsByCode = {{"risk.size", 3}};
        record.cancelled = true;
        record.fills.push_back([&] {
            auto fill = record.fills.back();
            fill.queueWait = FillRecord::kUnknownWait;
            fill.fill.feeAsset = "BNB";
            return fill;
        }());
        const auto parts = partsOf(record);
        for (const auto& part : parts)
            QVERIFY(part.size() <= kMostInFrame);
        const auto back = readBack(parts);
        QVERIFY2(back, back ? "" : back.error().toString().c_str());
        QVERIFY(*back == record);
        QCOMPARE(partsOf(*back), parts);
    }

    void manyFillsComeInManyParts()
    {
        auto record = m_record;
        const auto fill = record.fills.back();
        while (record.fills.size() < 50'000)
            record.fills.push_back(fill);
        const auto parts = partsOf(record);
        QVERIFY(parts.size() > 50);
        const auto back = readBack(parts);
        QVERIFY(back);
        QVERIFY(back->fills == record.fills);
    }

    void whatCommandsATerminalIsShown()
    {
        auto record = m_record;
        record.messages = {{1, "info", "\x1b[2J\x07 cleared"}};
        const auto back = readBack(partsOf(record));
        QVERIFY(back);
        QCOMPARE(back->messages[0].text.c_str(), "\xEF\xBF\xBD[2J\xEF\xBF\xBD cleared");
    }

    void partsThatAreMissingDoubleOrMixedAreRefused()
    {
        const auto parts = partsOf(m_record);
        QVERIFY(parts.size() > 4);
        QVERIFY(!readBack({}));
        QVERIFY(!readBack(Parts(parts.begin() + 1, parts.end()))); // no head
        QVERIFY(!readBack(Parts(parts.begin(), parts.end() - 1))); // no end
        auto mixed = parts;
        std::swap(mixed[1], mixed[2]);
        QVERIFY(!readBack(mixed));
        auto doubled = parts;
        doubled.insert(doubled.begin(), parts[0]);
        QVERIFY(!readBack(doubled));
        for (const auto& part : parts) {
            for (std::size_t size = 0; size < part.size(); size += 1 + part.size() / 50) {
                auto cut = parts;
                cut[static_cast<std::size_t>(&part - parts.data())].resize(size);
                QVERIFY(!readBack(cut));
            }
        }
    }

    void impossibleValuesAreRefused()
    {
        const auto refuses = [&](auto change) {
            auto record = m_record;
            change(record);
            Parts parts;
            const auto written = writeRunRecord(record, [&](std::vector<std::byte> part) {
                parts.push_back(std::move(part));
                return Result<void>();
            });
            return !written || !readBack(parts);
        };
        QVERIFY(!refuses([](RunRecord&) {}));
        QVERIFY(refuses([](RunRecord& r) { r.sampleInterval = 0; }));
        QVERIFY(refuses([](RunRecord& r) { r.end = r.start - 1; }));
        QVERIFY(refuses([](RunRecord& r) { r.start = INT64_MIN; }));
        QVERIFY(refuses([](RunRecord& r) { r.peakToTrough = std::nan(""); }));
        QVERIFY(refuses([](RunRecord& r) { r.curve[0].equity = INFINITY; }));
        QVERIFY(refuses([](RunRecord& r) { r.samples.front().time = r.samples.back().time + 1; }));
        QVERIFY(refuses([](RunRecord& r) { r.gaugePoints[0].gauge = 1000; }));
        QVERIFY(refuses([](RunRecord& r) { r.instrument.tick = Decimal(0); }));
        QVERIFY(refuses([](RunRecord& r) { r.lastMid = INT64_MAX; }));
        QVERIFY(refuses([](RunRecord& r) { r.orders.placed = UINT64_MAX; }));
        QVERIFY(refuses([](RunRecord& r) { r.messages.assign(1001, {1, "info", "x"}); }));
        QVERIFY(refuses([](RunRecord& r) { // names are kept for good: a stranger may give a few only
            for (int i = 0; i < 100; ++i) {
                auto fill = r.fills.back();
                fill.fill.feeAsset = "A" + std::to_string(i);
                r.fills.push_back(fill);
            }
        }));
    }

    void whateverIsChangedMakesAReportOrIsRefused()
    {
        const auto parts = partsOf(m_record);
        std::mt19937 random(3);
        int reported = 0;
        for (int round = 0; round < 400; ++round) {
            auto changed = parts;
            for (auto changes = 1 + random() % 3; changes > 0; --changes) {
                auto& part = changed[random() % changed.size()];
                part[random() % part.size()] = static_cast<std::byte>(random());
            }
            auto record = readBack(changed);
            if (!record)
                continue;
            try {
                makeReport(*std::move(record));
                ++reported;
            } catch (const DecimalOverflow&) {
            }
        }
        QVERIFY(reported > 20);
    }
};

QTEST_GUILESS_MAIN(TestRunRecordCodec)
#include "tst_RunRecordCodec.moc"
