// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/RecordMarket.h"

#include "core/data/Verify.h"
#include "tests/core/simulator/generator/GeneratorTesting.h"

#include <QTemporaryDir>

using namespace wh;
using namespace wh::test;

namespace {

std::vector<MarketEvent> drain(const Tape& tape)
{
    auto cursor = tape.events(INT64_MIN, kNever);
    std::vector<MarketEvent> all;
    while (true) {
        const auto run = (*cursor)->next();
        if (!run || run->empty())
            return all;
        all.insert(all.end(), run->begin(), run->end());
    }
}

} // namespace

class TestRecordMarket : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = std::make_unique<Catalogue>(*Catalogue::open(m_folder->path().toStdString()));
    }
    void storesTheEventsAndVerifies_data();
    void storesTheEventsAndVerifies();
    void storesCandles();
    void runsAcrossMidnight();
    void keepsWhatIsThereUnlessToldToReplace();
    void leavesNothingWhenCancelled();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
};

void TestRecordMarket::storesTheEventsAndVerifies_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("orders");
    for (const auto& info : GeneratedMarket::models())
        QTest::newRow(info.id.c_str()) << QString::fromStdString(info.id) << "false";
    QTest::newRow("orders") << "random_walk"
                            << "true";
}

void TestRecordMarket::storesTheEventsAndVerifies()
{
    QFETCH(QString, model);
    QFETCH(QString, orders);
    const auto market = marketOf(model.toStdString(), {{"duration", "15m"}, {"orders", orders.toStdString()}});
    const auto info = recordMarket(market, *m_catalogue, {});
    QVERIFY2(info, info ? "" : info.error().toString().c_str());
    const auto events = eventsOf(market);
    const auto tape = *m_catalogue->find(info->id);
    QVERIFY(drain(*tape) == events);
    QCOMPARE(info->events, std::uint64_t{events.size()});
    QCOMPARE(info->source, market.description());
    const auto report = verifyRecording(*tape, {});
    QVERIFY(report);
    if (model == QLatin1String("outage")) {
        QCOMPARE(report->findings.size(), std::size_t{1});
        QCOMPARE(report->findings.front().code.c_str(), "verify.gap");
    } else {
        QVERIFY2(report->isSound(), report->isSound() ? "" : report->findings.front().code.c_str());
    }
}

void TestRecordMarket::storesCandles()
{
    const auto market = marketOf("garch", {{"duration", "10d"}, {"bars", "1m"}});
    const auto info = recordMarket(market, *m_catalogue, {});
    QVERIFY(info);
    QCOMPARE(info->id.c_str(), "sim:BTC/USDT:bars-1m");
    QCOMPARE(info->events, std::uint64_t{14'400});
    const auto report = verifyRecording(**m_catalogue->find(info->id), {});
    QVERIFY(report && report->isSound());
}

void TestRecordMarket::runsAcrossMidnight()
{
    const auto market = marketOf("random_walk", {{"start", "2024-01-01T23:55:00Z"}, {"duration", "10m"}});
    const auto info = recordMarket(market, *m_catalogue, {.compress = true});
    QVERIFY(info);
    const auto tape = *m_catalogue->find(info->id);
    QCOMPARE(tape->files().size(), std::size_t{2});
    QVERIFY(drain(*tape) == eventsOf(market));
}

void TestRecordMarket::keepsWhatIsThereUnlessToldToReplace()
{
    const auto first = marketOf("random_walk", {{"duration", "1m"}});
    const auto second = marketOf("random_walk", {{"duration", "2m"}}, 2);
    QVERIFY(recordMarket(first, *m_catalogue, {}));
    const auto refused = recordMarket(second, *m_catalogue, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code.c_str(), "generator.dataset_exists");
    QVERIFY(drain(**m_catalogue->find("sim:BTC/USDT:book")) == eventsOf(first));
    QVERIFY(recordMarket(second, *m_catalogue, {.replace = true}));
    QVERIFY(drain(**m_catalogue->find("sim:BTC/USDT:book")) == eventsOf(second));
}

void TestRecordMarket::leavesNothingWhenCancelled()
{
    CancelToken token;
    TaskControl control;
    control.cancel = &token;
    control.onProgress = [&](const Progress& progress) {
        QVERIFY(progress.done <= progress.total);
        if (progress.events > 50'000)
            token.cancel();
    };
    const auto cancelled = recordMarket(marketOf("random_walk", {}), *m_catalogue, {}, control);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code.c_str(), "task.cancelled");
    QVERIFY(m_catalogue->list().datasets.empty() && m_catalogue->list().damaged.empty());
}

QTEST_GUILESS_MAIN(TestRecordMarket)
#include "tst_RecordMarket.moc"
