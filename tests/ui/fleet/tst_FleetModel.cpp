// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet as a model: what engines tell becomes rows, groups and sums, filtered and in order, at most ten times a
// second, whatever happens in between.
#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "tests/ui/support/FleetBench.h"
#include "ui/fleet/FleetModel.h"
#include "ui/session/LiveTable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <set>

using namespace wh;
using namespace wh::ui;
using wh::test::FleetBench;
using wh::test::ScriptedFleet;

namespace {

/// Of words in code.
QStringList texts(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list << QString::fromUtf8(word);
    return list;
}

client::Bot trading(client::Bot bot, const char* net, const char* position = "0", std::int64_t orders = 2)
{
    bot.figures.profit.net = Decimal::of(net);
    bot.figures.profit.realised = bot.figures.profit.net;
    bot.figures.position = Decimal::of(position);
    bot.figures.openOrders = orders;
    bot.figures.ordersPlaced = 10;
    bot.figures.fills = 1;
    return bot;
}

client::Bot tagged(client::Bot bot, std::vector<std::string> tags)
{
    bot.tags = std::move(tags);
    return bot;
}

/// The fleet of most tests: two engines, five bots.
void fill(FleetBench& bench)
{
    bench.add(QStringLiteral("fra-2"));
    auto& one = bench.fleet(0);
    one.put(tagged(trading(ScriptedFleet::bot("1", "btc-10"), "120.11", "0.012", 6), {"mm", "eu"}));
    one.put(tagged(
        trading(ScriptedFleet::bot("2", "btc-2", "basic_market_maker", "sim:BTC/USDT", "PAUSED"), "-14.02", "-0.31", 0),
        {"mm"}));
    one.put(ScriptedFleet::bot("3", "eth-new", "buy_and_hold", "sim:ETH/USDT", "CREATED"));
    auto& two = bench.fleet(1);
    two.put(trading(ScriptedFleet::bot("1", "sol-eur", "volume_generator", "sim:SOL/EUR"), "0.1", "1", 1));
    auto failed = trading(ScriptedFleet::bot("2", "ada-eur", "volume_generator", "sim:ADA/EUR", "FAILED"), "0.2");
    failed.figures.openOrders = 0;
    failed.reason = Error("bot.not_found", {{"value", "x"}});
    two.put(tagged(failed, {"eu"}));
    QVERIFY(bench.settle());
}

QString text(const QModelIndex& index, FleetColumn column)
{
    return index.siblingAtColumn(column).data().toString();
}

QStringList names(const FleetModel& model, const QModelIndex& parent = {})
{
    QStringList list;
    for (int row = 0; row < model.rowCount(parent); ++row)
        list << model.index(row, 0, parent).data().toString();
    return list;
}

} // namespace

class TestFleetModel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheBotsOfAllEngines()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(bench);
        QCOMPARE(names(model), (texts({"ada-eur", "btc-2", "btc-10", "eth-new", "sol-eur"})));
        const QModelIndex btc = model.indexOf(bench.key("1"));
        QCOMPARE(btc.row(), 2);
        QCOMPARE(text(btc, kFleetState), QStringLiteral("Running"));
        QCOMPARE(text(btc, kFleetEngine), QStringLiteral("fra-1"));
        QCOMPARE(text(btc, kFleetStrategy), QStringLiteral("A–S"));
        QCOMPARE(btc.siblingAtColumn(kFleetStrategy).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Avellaneda–Stoikov market maker"));
        QCOMPARE(text(btc, kFleetMarket), QStringLiteral("BTC/USDT")); // all are on that venue
        QCOMPARE(text(btc, kFleetProfit), QStringLiteral("+120.11 USDT"));
        QCOMPARE(text(btc, kFleetInventory), QStringLiteral("+0.01200 BTC"));
        QCOMPARE(text(btc, kFleetOrders), QStringLiteral("6"));
        const QModelIndex fresh = model.indexOf(bench.key("3"));
        QCOMPARE(text(fresh, kFleetProfit), QStringLiteral("—"));
        QCOMPARE(text(fresh, kFleetUptime), QStringLiteral("—"));
        const QModelIndex failed = model.indexOf(bench.key("2", 1));
        QCOMPARE(text(failed, kFleetState), QStringLiteral("Failed"));
        QVERIFY(text(failed, kFleetEvent).contains(QStringLiteral("there is no bot x"), Qt::CaseInsensitive));
    }

    void totalsAreExactByAsset()
    {
        FleetBench bench;
        fill(bench);
        const FleetTotals& totals = bench.rows().totals();
        QCOMPARE(totals.bots, 5);
        QCOMPARE(totals.running, 2);
        QCOMPARE(totals.failed, 1);
        QCOMPARE(totals.openOrders, 7);
        // 0.1 + 0.2 is 0.3, and the bot that never worked adds no zero.
        QVERIFY((totals.profits ==
                 std::vector<FleetTotals::Profit>{{"EUR", Decimal::of("0.3")}, {"USDT", Decimal::of("106.09")}}));
        bench.fleet(1).remove("2");
        QVERIFY(bench.settle());
        QVERIFY(bench.rows().totals().profits.front().net == Decimal::of("0.1"));
    }

    void aSecondMarketStandsBelowItsBotAndIsNoBotMore()
    {
        FleetBench bench;
        auto pairs = trading(ScriptedFleet::bot("1", "pairs", "my_pairs"), "5", "0.1", 3);
        pairs.tags = {"two"};
        auto leg = trading(ScriptedFleet::legOf(pairs), "-2", "-1", 4);
        leg.stateSince = pairs.stateSince;
        bench.fleet().put(pairs);
        bench.fleet().put(leg);
        bench.fleet().put(ScriptedFleet::bot("2", "pairs-a"));
        bench.fleet().put(ScriptedFleet::bot("3", "pairs 1", "my_pairs", "sim:BTC/USDT", "STOPPED"));
        QVERIFY(bench.settle());
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto isBelow = [&] {
            return model.indexOf(bench.key(leg.id)).row() == model.indexOf(bench.key("1")).row() + 1;
        };
        QVERIFY2(isBelow(), qPrintable(names(model).join(u' ')));
        model.sort(kFleetName, Qt::DescendingOrder);
        QVERIFY2(isBelow(), qPrintable(names(model).join(u' ')));
        model.sort(kFleetState); // equal ones by name
        QVERIFY2(isBelow(), qPrintable(names(model).join(u' ')));

        const QModelIndex index = model.indexOf(bench.key(leg.id));
        QCOMPARE(text(index, kFleetName), QStringLiteral("pairs#2"));
        QVERIFY(model.cell(index).isPart);
        QVERIFY(!model.cell(model.indexOf(bench.key("1"))).isPart);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Second market of pairs")));
        QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Second market of pairs"));
        QVERIFY(model.indexOf(bench.key("1")).data(Qt::AccessibleDescriptionRole).toString().isEmpty());

        // Its orders and its profit count; it is not one more bot.
        for (const FleetTotals& totals : {bench.rows().totals(), model.shown()}) {
            QCOMPARE(totals.bots, 3);
            QCOMPARE(totals.running, 2);
            QCOMPARE(totals.openOrders, 7);
            QVERIFY(totals.profits.front().net == Decimal::of("3"));
        }
        // Where only it is shown, it is what there is.
        model.setFilter(QStringLiteral("ETH"));
        QCOMPARE(names(model), QStringList(QStringLiteral("pairs#2")));
        QCOMPARE(model.shown().bots, 1);
        model.setFilter({});
        model.setGrouping(FleetGrouping::Market);
        QCOMPARE(names(model), (texts({"SIM BTC/USDT (3)", "SIM ETH/USDT (1)"})));
        model.setGrouping(FleetGrouping::Tag);
        QVERIFY2(names(model).contains(QStringLiteral("two (1)")), qPrintable(names(model).join(u'|')));
    }

    void filtersByAllWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("name") << "BTC-1" << texts({"btc-10"});
        QTest::newRow("engine") << "fra-2" << texts({"ada-eur", "sol-eur"});
        QTest::newRow("title of a strategy") << "stoikov" << texts({"btc-10"});
        QTest::newRow("strategy's ID") << "volume_gen" << texts({"ada-eur", "sol-eur"});
        QTest::newRow("market") << "eth/usdt" << texts({"eth-new"});
        QTest::newRow("tag") << "eu mm" << texts({"btc-10"});
        QTest::newRow("state") << "paused" << texts({"btc-2"});
        QTest::newRow("all must match") << "btc  running" << texts({"btc-10"});
        QTest::newRow("none does") << "btc eth" << QStringList();
        QTest::newRow("nothing to filter by") << " " << texts({"ada-eur", "btc-2", "btc-10", "eth-new", "sol-eur"});
    }
    void filtersByAllWords()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, shown);
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(bench);
        model.setFilter(words);
        QCOMPARE(names(model), shown);
        QCOMPARE(model.shown().bots, int(shown.size()));
    }

    void whatMatchesNoMoreLeavesAndWhatMatchesComes()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(bench);
        model.setFilter(QStringLiteral("running"));
        QCOMPARE(names(model), (texts({"btc-10", "sol-eur"})));
        bench.fleet(0).change("1", [](client::Bot& bot) { bot.state = "STOPPED"; });
        bench.fleet(0).change("2", [](client::Bot& bot) { bot.state = "RUNNING"; });
        QVERIFY(bench.settle());
        QCOMPARE(names(model), (texts({"btc-2", "sol-eur"})));
    }

    void groupsAreSummedUp()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(bench);
        model.setGrouping(FleetGrouping::Tag);
        QCOMPARE(names(model), (texts({"eu (2)", "mm (2)", "No tag (2)"})));
        QCOMPARE(names(model, model.index(0, 0)), (texts({"ada-eur", "btc-10"})));
        QCOMPARE(text(model.index(1, 0), kFleetProfit), QStringLiteral("+106.09 USDT"));
        QCOMPARE(text(model.index(0, 0), kFleetProfit), QStringLiteral("+0.20 EUR, +120.11 USDT"));
        QCOMPARE(text(model.index(1, 0), kFleetOrders), QStringLiteral("6"));
        QCOMPARE(text(model.index(0, 0), kFleetState), QStringLiteral("1 running, 1 failed"));
        QCOMPARE(model.shown().bots, 5); // each once
        const auto both = model.botsAt({model.index(0, 0), model.index(1, 0)});
        QCOMPARE(int(both.size()), 3);

        // A change shows in its sums; a tag that goes takes its group along; a new one brings it.
        bench.fleet(0).changeFigures("2", [](auto& figures) { figures.profit.net = Decimal::of("1"); });
        QVERIFY(bench.settle());
        QCOMPARE(text(model.index(1, 0), kFleetProfit), QStringLiteral("+121.11 USDT"));
        bench.fleet(0).change("1", [](client::Bot& bot) { bot.tags = {"eu", "fast"}; });
        bench.fleet(0).change("2", [](client::Bot& bot) { bot.tags = {}; });
        QVERIFY(bench.settle());
        QCOMPARE(names(model), (texts({"eu (2)", "fast (1)", "No tag (3)"})));

        model.setGrouping(FleetGrouping::Engine);
        QCOMPARE(names(model), (texts({"fra-1 (3)", "fra-2 (2)"})));
        model.setGrouping(FleetGrouping::Strategy);
        QVERIFY(names(model).contains(QStringLiteral("Volume generator (2)")));
        model.setGrouping(FleetGrouping::Market);
        QVERIFY(names(model).contains(QStringLiteral("SIM BTC/USDT (2)")));
        model.setGrouping(FleetGrouping::State);
        QCOMPARE(names(model), (texts({"Created (1)", "Running (2)", "Paused (1)", "Failed (1)"})));
        model.setGrouping(FleetGrouping::None);
        QCOMPARE(model.rowCount(), 5);
    }

    void inventoryIsOrderedByWhatItIsWorth()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        const auto put = [&](const char* id, const char* market, const char* held, const char* mid) {
            auto bot = ScriptedFleet::bot(id, id, "avellaneda_stoikov", market);
            bot.figures.ordersPlaced = 1;
            bot.figures.position = Decimal::of(held);
            if (*mid != 0)
                bot.figures.mid = Decimal::of(mid);
            bench.fleet(0).put(bot);
        };
        put("ada", "sim:ADA/USDT", "1000", "0.5"); // 500
        put("btc", "sim:BTC/USDT", "0.1", "60000");
        put("eth", "sim:ETH/USDT", "-2", "3000");
        put("sol", "sim:SOL/USDT", "5", ""); // nobody knows
        QVERIFY(bench.settle());
        model.sort(kFleetInventory, Qt::AscendingOrder);
        QCOMPARE(names(model), (texts({"eth", "ada", "btc", "sol"})));
        model.sort(kFleetInventory, Qt::DescendingOrder);
        QCOMPARE(names(model), (texts({"btc", "ada", "eth", "sol"})));
        // As the market goes.
        bench.fleet(0).changeFigures("ada", [](auto& figures) {
            figures.mid = Decimal::of("10");
            figures.profit.net = Decimal::of("1");
        });
        QVERIFY(bench.settle());
        QTRY_COMPARE(names(model), (texts({"ada", "btc", "eth", "sol"})));
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("up");
        QTest::addColumn<QStringList>("down");
        const auto row = [](const char* name, int column, const QStringList& up, const QStringList& down) {
            QTest::newRow(name) << column << up << down;
        };
        row("name, numbers by value", kFleetName, texts({"ada-eur", "btc-2", "btc-10", "eth-new", "sol-eur"}),
            texts({"sol-eur", "eth-new", "btc-10", "btc-2", "ada-eur"}));
        row("state, as life goes", kFleetState, texts({"eth-new", "btc-10", "sol-eur", "btc-2", "ada-eur"}),
            texts({"ada-eur", "btc-2", "btc-10", "sol-eur", "eth-new"}));
        row("engine", kFleetEngine, texts({"btc-2", "btc-10", "eth-new", "ada-eur", "sol-eur"}),
            texts({"ada-eur", "sol-eur", "btc-2", "btc-10", "eth-new"}));
        row("strategy", kFleetStrategy, texts({"btc-10", "btc-2", "eth-new", "ada-eur", "sol-eur"}),
            texts({"ada-eur", "sol-eur", "eth-new", "btc-2", "btc-10"}));
        row("market", kFleetMarket, texts({"ada-eur", "btc-2", "btc-10", "eth-new", "sol-eur"}),
            texts({"sol-eur", "eth-new", "btc-2", "btc-10", "ada-eur"}));
        row("tags, those without last", kFleetTags, texts({"ada-eur", "btc-2", "btc-10", "eth-new", "sol-eur"}),
            texts({"btc-10", "btc-2", "ada-eur", "eth-new", "sol-eur"}));
        row("profit within each asset, those without last", kFleetProfit,
            texts({"sol-eur", "ada-eur", "btc-2", "btc-10", "eth-new"}),
            texts({"ada-eur", "sol-eur", "btc-10", "btc-2", "eth-new"}));
        row("course, those without by name", kFleetCourse, texts({"btc-2", "btc-10", "ada-eur", "eth-new", "sol-eur"}),
            texts({"btc-10", "btc-2", "ada-eur", "eth-new", "sol-eur"}));
        row("inventory", kFleetInventory, texts({"ada-eur", "btc-2", "btc-10", "sol-eur", "eth-new"}),
            texts({"ada-eur", "btc-10", "btc-2", "sol-eur", "eth-new"}));
        row("orders", kFleetOrders, texts({"ada-eur", "btc-2", "eth-new", "sol-eur", "btc-10"}),
            texts({"btc-10", "sol-eur", "ada-eur", "btc-2", "eth-new"}));
        row("lag, those without last", kFleetLag, texts({"btc-10", "sol-eur", "ada-eur", "btc-2", "eth-new"}),
            texts({"sol-eur", "btc-10", "ada-eur", "btc-2", "eth-new"}));
        row("uptime, the shortest first", kFleetUptime, texts({"sol-eur", "btc-2", "btc-10", "ada-eur", "eth-new"}),
            texts({"btc-2", "btc-10", "sol-eur", "ada-eur", "eth-new"}));
        row("last event, the youngest first", kFleetEvent, texts({"btc-2", "btc-10", "ada-eur", "eth-new", "sol-eur"}),
            texts({"btc-10", "btc-2", "ada-eur", "eth-new", "sol-eur"}));
        row("last error", kFleetError, texts({"eth-new", "ada-eur", "btc-2", "btc-10", "sol-eur"}),
            texts({"eth-new", "ada-eur", "btc-2", "btc-10", "sol-eur"}));
    }
    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        QFETCH(QStringList, up);
        QFETCH(QStringList, down);
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(bench);
        bench.fleet(0).change("1", [](client::Bot& bot) {
            bot.profitCourse = {1, 5, 3};
            bot.figures.tickLag = {10, kMillisecond, 2 * kMillisecond, 3 * kMillisecond};
            bot.figures.lastEventAt = 100 * kSecond;
        });
        bench.fleet(0).change("2", [](client::Bot& bot) {
            bot.profitCourse = {5, 1};
            bot.figures.lastEventAt = 200 * kSecond;
        });
        bench.fleet(0).change("3", [](client::Bot& bot) { bot.figures.lastError = "no money"; });
        bench.fleet(1).change("1", [](client::Bot& bot) {
            bot.figures.tickLag = {10, kMillisecond, 9 * kMillisecond, 9 * kMillisecond};
            bot.startedAt += kHour;
        });
        QVERIFY(bench.settle());
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(names(model), up);
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(names(model), down);
    }

    void rowsMoveAtMostOnceASecondAndNeverWhileTheyAreHeld()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        fill(bench);
        model.sort(kFleetOrders, Qt::DescendingOrder);
        QCOMPARE(names(model).front(), QStringLiteral("btc-10"));
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        QElapsedTimer clock;
        clock.start();
        // Ten changes in a row, each of which would make another first.
        for (int i = 0; i < 10; ++i) {
            bench.fleet(i % 2).changeFigures("1", [i](auto& figures) { figures.openOrders = 100 + i; });
            QVERIFY(bench.settle());
        }
        QVERIFY(clock.elapsed() < 900); // else the test tells nothing
        QCOMPARE(moved.count(), 0);
        QCOMPARE(names(model).front(), QStringLiteral("btc-10"));
        QTRY_COMPARE_WITH_TIMEOUT(moved.count(), 1, 3000);
        QVERIFY(clock.elapsed() >= 900);
        QCOMPARE(names(model).front(), QStringLiteral("sol-eur"));

        model.setOrderHeld(true);
        QSignalSpy pending(&model, &FleetModel::orderPendingChanged);
        bench.fleet(0).changeFigures("1", [](auto& figures) { figures.openOrders = 1000; });
        QVERIFY(bench.settle());
        QCOMPARE(pending.count(), 1);
        QVERIFY(model.isOrderPending());
        QTest::qWait(1200); // the time in which it would have moved
        QCOMPARE(moved.count(), 1);
        model.setOrderHeld(false);
        QCOMPARE(moved.count(), 2);
        QCOMPARE(names(model).front(), QStringLiteral("btc-10"));
        QVERIFY(!model.isOrderPending());
        // What changes without changing the order moves nothing.
        bench.fleet(0).changeFigures("1", [](auto& figures) { figures.openOrders = 1001; });
        QVERIFY(bench.settle());
        QTRY_VERIFY_WITH_TIMEOUT(!model.isOrderPending(), 3000);
        QCOMPARE(moved.count(), 2);
    }

    void selectionAndPlacesSurviveAnotherOrder()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        fill(bench);
        model.setGrouping(FleetGrouping::Engine);
        const QPersistentModelIndex btc = model.indexOf(bench.key("1")).siblingAtColumn(kFleetMarket);
        const QPersistentModelIndex group = model.index(0, 0);
        model.sort(kFleetName, Qt::DescendingOrder);
        QCOMPARE(group.row(), 1);
        QCOMPARE(btc.column(), int(kFleetMarket));
        QVERIFY(btc.parent() == group);
        QCOMPARE(model.rowAt(btc)->name, QStringLiteral("btc-10"));
    }

    void changesAreAppliedTogetherAtMostTenTimesASecond()
    {
        FleetBench bench;
        fill(bench);
        QSignalSpy applied(&bench.rows(), &FleetRows::applied);
        QElapsedTimer clock;
        clock.start();
        int changes = 0;
        while (clock.elapsed() < 1000) {
            bench.fleet(0).changeFigures("1", [&](auto& figures) { figures.openOrders = ++changes; });
            QTest::qWait(1);
        }
        QVERIFY2(changes > 50, "else the test tells nothing");
        QVERIFY2(applied.count() <= 11, qPrintable(QString::number(applied.count())));
        QVERIFY(applied.count() >= 5);
        QTRY_COMPARE(bench.rows().find(bench.key("1"))->bot.figures.openOrders, changes);
    }

    void aChangedValueShinesOnceInASecond()
    {
        FleetBench bench;
        fill(bench);
        QTest::qWait(1100); // flashes begin with the second second of its clock
        const FleetRow* row = bench.rows().find(bench.key("1"));
        QCOMPARE(row->flashedAt[kFleetProfit], 0);
        bench.fleet(0).changeFigures("1", [](auto& figures) { figures.profit.net = Decimal::of("119"); });
        QVERIFY(bench.settle());
        const qint64 first = row->flashedAt[kFleetProfit];
        QVERIFY(first > 0);
        QCOMPARE(int(row->flashSign[kFleetProfit]), -1);
        QCOMPARE(row->flashedAt[kFleetInventory], 0);
        QVERIFY((row->changed & columnBit(kFleetProfit)) != 0 && (row->changed & columnBit(kFleetName)) == 0);
        bench.fleet(0).changeFigures("1", [](auto& figures) { figures.profit.net = Decimal::of("120"); });
        QVERIFY(bench.settle());
        QCOMPARE(row->flashedAt[kFleetProfit], first); // not without end
        QTest::qWait(1000);
        bench.fleet(0).changeFigures("1", [](auto& figures) { figures.profit.net = Decimal::of("121"); });
        QVERIFY(bench.settle());
        QVERIFY(row->flashedAt[kFleetProfit] > first);
        QCOMPARE(int(row->flashSign[kFleetProfit]), 1);
    }

    void aGroupHasTheWordsOfNow()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        fill(bench);
        model.setGrouping(FleetGrouping::Engine);
        EngineEntry entry = bench.link(1).entry();
        entry.name = QStringLiteral("paris");
        QVERIFY(bench.directory().change(entry));
        QVERIFY(bench.settle());
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.cell(model.index(row, 0)).text;
        QVERIFY2(titles.contains(QStringLiteral("paris")), qPrintable(titles.join(u'|')));
    }

    void aGroupSaysHowManyDoNotAnswer()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        fill(bench);
        bench.link(1).go(WallClock().now() - kMinute);
        QVERIFY(bench.settle());
        const auto states = [&] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all << text(model.index(row, 0), kFleetState);
            return all;
        };
        model.setGrouping(FleetGrouping::Engine);
        QCOMPARE(states(), (texts({"1 running", "2 not answering"})));
        model.setGrouping(FleetGrouping::Tag); // one each on the engine that is away
        QCOMPARE(states().join(u'|').count(QStringLiteral("not answering")), 2);
    }

    void rowsOfAnEngineThatIsAwayTellTheirAge()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        fill(bench);
        bench.link(1).go(WallClock().now() - 5 * kMinute - kSecond / 2);
        QVERIFY(bench.settle());
        const QModelIndex sol = model.indexOf(bench.key("1", 1));
        // In the tip: in the cell it would grow with every digit, and move what stands beside it.
        QCOMPARE(text(sol, kFleetState), QStringLiteral("Running"));
        const QString tip = model.data(sol.siblingAtColumn(kFleetState), Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("Running, 5 min ago")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("fra-2 does not answer")), qPrintable(tip));
        QCOMPARE(text(model.indexOf(bench.key("1")), kFleetState), QStringLiteral("Running"));
        bench.link(1).come();
        QVERIFY(bench.settle());
        QCOMPARE(text(sol, kFleetState), QStringLiteral("Running"));
    }

    void anEngineThatGoesTakesItsBotsAlong()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(bench);
        bench.directory().remove(bench.link(1).id());
        QCOMPARE(names(model), (texts({"btc-2", "btc-10", "eth-new"})));
        bench.fleet(0).remove("2");
        QVERIFY(bench.settle());
        QCOMPARE(names(model), (texts({"btc-10", "eth-new"})));
    }

    void aListThatIsReadAnewKeepsItsRows()
    {
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(bench);
        const QPersistentModelIndex btc = model.indexOf(bench.key("1"));
        bench.fleet(0).bots.erase("2");
        bench.fleet(0).put(ScriptedFleet::bot("9", "zoe"));
        bench.fleet(0).bots.at("1").name = "btc-11";
        bench.fleet(0).endWatch(Error("test.gone"));
        QTRY_COMPARE(bench.fleet(0).subscriptions, 2);
        QVERIFY(bench.settle());
        QTRY_COMPARE(names(model), (texts({"ada-eur", "btc-11", "eth-new", "sol-eur", "zoe"})));
        QVERIFY(btc.isValid());
        QCOMPARE(btc.data().toString(), QStringLiteral("btc-11"));
    }

    /// Whatever comes in whatever order, the model is what a plain computation says.
    void staysRightWhateverHappens_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void staysRightWhateverHappens()
    {
        QFETCH(int, seed);
        FleetBench bench;
        FleetModel model(bench.studio().appearance(), bench.rows());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Random random(static_cast<std::uint64_t>(seed));
        const std::vector<std::string> tags = {"a", "b", "c"};
        auto& fleet = bench.fleet();
        int made = 0;
        for (int step = 0; step < 60; ++step) {
            const int many = static_cast<int>(random.integer(1, step % 20 == 0 ? 400 : 6));
            for (int i = 0; i < many; ++i) {
                const auto what = random.integer(0, 9);
                if (what < 4 || fleet.bots.size() < 5) {
                    const std::string id = std::to_string(++made);
                    auto bot = ScriptedFleet::bot(id, "bot-" + id);
                    bot.tags = {tags[static_cast<std::size_t>(random.integer(0, 2))]};
                    fleet.add(bot);
                    continue;
                }
                auto any = fleet.bots.begin();
                std::advance(any, random.integer(0, static_cast<std::int64_t>(fleet.bots.size()) - 1));
                const std::string id = any->first;
                if (what < 6)
                    fleet.remove(id);
                else if (what < 8)
                    fleet.changeFigures(id, [&](auto& figures) { figures.openOrders = random.integer(0, 50); });
                else
                    fleet.change(id, [&](client::Bot& bot) {
                        bot.tags = {tags.begin(), tags.begin() + random.integer(0, 3)};
                        bot.state = random.integer(0, 1) == 0 ? "RUNNING" : "STOPPED";
                    });
            }
            if (step % 7 == 0)
                model.setGrouping(random.integer(0, 1) == 0 ? FleetGrouping::Tag : FleetGrouping::None);
            if (step % 11 == 0)
                model.setFilter(random.integer(0, 1) == 0 ? QStringLiteral("running") : QString());
            if (step % 13 == 0)
                model.setOrderHeld(random.integer(0, 1) == 0);
            QVERIFY(bench.settle());
            std::multiset<std::string> expected;
            std::set<std::string> shown;
            std::int64_t orders = 0;
            for (const auto& [id, bot] : fleet.bots) {
                if (!model.filter().isEmpty() && bot.state != "RUNNING")
                    continue;
                shown.insert(id);
                orders += bot.figures.openOrders;
                const std::size_t places =
                    model.grouping() == FleetGrouping::Tag ? std::max<std::size_t>(1, bot.tags.size()) : 1;
                for (std::size_t i = 0; i < places; ++i)
                    expected.insert(id);
            }
            std::multiset<std::string> found;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, 0);
                if (const FleetRow* bot = model.rowAt(index))
                    found.insert(bot->bot.id);
                QVERIFY(!model.isGroup(index) || model.rowCount(index) > 0);
                for (int child = 0; child < model.rowCount(index); ++child)
                    found.insert(model.rowAt(model.index(child, 0, index))->bot.id);
            }
            QVERIFY(found == expected);
            QCOMPARE(model.shown().bots, int(shown.size()));
            QCOMPARE(model.shown().openOrders, orders);
        }
    }
};

QTEST_MAIN(TestFleetModel)
#include "tst_FleetModel.moc"
