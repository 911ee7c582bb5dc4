// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a bot is made of, part by part.
#include "tests/ui/bot/BotBench.h"

#include "ui/bot/AccountPane.h"
#include "ui/bot/BookSide.h"
#include "ui/bot/ConfigurationView.h"
#include "ui/bot/FigureRow.h"
#include "ui/bot/GaugeText.h"
#include "ui/bot/GaugeTile.h"
#include "ui/bot/GrowingCurve.h"
#include "ui/bot/HistoryWalk.h"
#include "ui/bot/IdleTimes.h"
#include "ui/bot/KeptWatch.h"
#include "ui/bot/LiveAxis.h"
#include "ui/bot/OrderTrail.h"
#include "ui/bot/StopDialog.h"
#include "ui/bot/StreamColumns.h"
#include "ui/bot/VersionsModel.h"
#include "ui/common/NoValue.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

#include <cmath>

using namespace wh;
using namespace wh::ui;

namespace {

client::BotOrder order(TimeNs time, const char* id, const char* status, bool isBuy, const char* price)
{
    client::BotOrder row;
    row.time = time;
    row.order = id;
    row.status = status;
    row.isBuy = isBuy;
    if (*price)
        row.price = Decimal::of(price);
    row.quantity = Decimal::of("0.01");
    return row;
}

Instrument bitcoin()
{
    Instrument instrument;
    instrument.name = *InstrumentName::parse("sim:BTC/USDT");
    instrument.tick = Decimal::of("0.01");
    instrument.lot = Decimal::of("0.00001");
    return instrument;
}

client::Bot runningBot()
{
    client::Bot bot;
    bot.id = "7";
    bot.name = "btc";
    bot.state = "RUNNING";
    bot.stopPolicy = "CANCEL";
    bot.instrument = bitcoin();
    bot.settleAsset = "USDT";
    bot.capital = Decimal(10'000);
    bot.figures.openOrders = 6;
    bot.figures.position = Decimal::of("0.012");
    return bot;
}

} // namespace

class TestBotParts : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};

private slots:
    // A curve that grows

    void curveGrowsAtBothEnds()
    {
        GrowingCurve curve;
        QVERIFY(!curve.series(100));
        curve.append(10, 1);
        curve.append(20, 2);
        curve.append(20, 3);  // the same moment: the later word
        curve.append(15, 99); // late: left out
        curve.prepend({{1, 7}, {5, 8}, {10, 9}, {12, 9}});
        const auto series = curve.series(30);
        QCOMPARE(std::vector<TimeNs>(series->times().begin(), series->times().end()),
                 (std::vector<TimeNs>{1, 5, 10, 20, 30}));
        QCOMPARE(std::vector<double>(series->values().begin(), series->values().end()),
                 (std::vector<double>{7, 8, 1, 3, 3}));
        QCOMPARE(curve.value(), std::optional(3.0));
        QCOMPARE(curve.valuesSince(10), (std::vector<double>{1, 3}));
    }
    void whatBreaksOffDoesNotGoOnUntilNow()
    {
        GrowingCurve curve;
        curve.append(10, 1);
        curve.breakOff();
        curve.breakOff(); // once is enough
        QCOMPARE(curve.size(), std::size_t(2));
        QVERIFY(!curve.value());
        QCOMPARE(curve.series(100)->extent().to, TimeNs(11));
        curve.append(50, 2);
        QCOMPARE(curve.series(100)->extent().to, TimeNs(100));
    }
    void curveIsBoundedAndKeepsItsExtremes()
    {
        GrowingCurve curve(1'000);
        for (int i = 0; i < 50'000; ++i)
            curve.append(i * kSecond, i == 777 ? 1e6 : i == 12'345 ? -1e6 : std::sin(i * 0.01));
        QVERIFY(curve.size() <= 1'000);
        const auto series = curve.series(0);
        const ValueRange range = series->extremes(0, series->size());
        QCOMPARE(range.high, 1e6);
        QCOMPARE(range.low, -1e6);
        QVERIFY(std::is_sorted(series->times().begin(), series->times().end()));
        // Near its end it is as it came.
        QCOMPARE(series->times()[series->size() - 1] - series->times()[series->size() - 2], kSecond);
    }

    void aBotDoesNotRunWhereItsLifeSaysSo()
    {
        const auto step = [](TimeNs time, const char* event, const char* to) {
            client::LifecycleStep made;
            made.time = time;
            made.event = event;
            made.to = to;
            return made;
        };
        const auto spans = IdleTimes::spansOf(
            {step(1, "create", "created"), step(2, "start", "starting"), step(3, "ready", "running"),
             step(10, "pause", "paused"), step(20, "resume", "running"), step(50, "recover", "starting"),
             step(51, "ready", "running"), step(60, "stop", "stopping"), step(61, "ended", "stopped")});
        QCOMPARE(spans,
                 (std::vector<IdleSpan>{{1, 3, false}, {10, 20, false}, {50, 51, true}, {60, INT64_MAX, false}}));
    }
    void aCurveIsBrokenWhereTheBotDidNotRun()
    {
        GrowingCurve curve;
        for (const TimeNs time : {5, 8, 15, 25, 30, 55, 59})
            curve.append(time, static_cast<double>(time));
        const auto series = curve.series(100, {{1, 3, false}, {10, 20, false}, {50, 51, true}, {60, INT64_MAX, false}});
        std::vector<TimeNs> times;
        std::vector<TimeNs> gaps;
        for (std::size_t i = 0; i < series->size(); ++i)
            (std::isnan(series->values()[i]) ? gaps : times).push_back(series->times()[i]);
        QCOMPARE(times, (std::vector<TimeNs>{5, 8, 25, 30, 55, 59})); // not until 100 either
        QCOMPARE(gaps, (std::vector<TimeNs>{10, 31, 60}));            // cut off: behind the last that was told
        QCOMPARE(curve.series(100)->extent().to, TimeNs(100));
    }
    void aCurveIsBrokenWithoutAPointBehindIt()
    {
        GrowingCurve curve;
        curve.append(5, 1);
        const auto series = curve.series(100, {{10, 20, false}});
        QCOMPARE(std::vector<TimeNs>(series->times().begin(), series->times().end()),
                 (std::vector<TimeNs>{5, 10, 100}));
        QVERIFY(std::isnan(series->values()[1]));
        QCOMPARE(curve.lastBefore(9), std::optional(TimeNs(5)));
        QVERIFY(!curve.lastBefore(5));
    }

    // Own orders

    void aStrokeEndsWhereTheEngineWasCutOff()
    {
        const auto at = [](int second) { return second * kSecond; };
        OrderTrail trail;
        trail.take(order(at(10), "1", "accepted", true, "100"));
        trail.take(order(at(12), "2", "accepted", false, "101"));
        trail.take(order(at(42), "3", "accepted", false, "102")); // after the last of the market
        trail.take(order(at(52), "1", "cancelled", true, "100")); // found gone afterwards
        trail.take(order(at(52), "3", "cancelled", false, "102"));
        const std::vector<IdleSpan> idle{{at(30), at(35), false}, {at(50), at(51), true}};
        // The market is told once before the bot has come back.
        const auto heard = [&](TimeNs before) { return std::optional(before > at(49) ? at(49) : at(40)); };
        const auto marks = trail.marks(at(60), idle, heard);
        QCOMPARE(marks->size(), std::size_t(6));
        QCOMPARE((*marks)[0].to, at(40));
        QCOMPARE((*marks)[1].to, at(40));
        QCOMPARE((*marks)[2].to, at(42));
        for (std::size_t i = 3; i < 6; ++i)
            QCOMPARE((*marks)[i].from, at(51));
        TimeNs last = 0;
        for (const auto& mark : *marks)
            last = std::max(last, mark.to);
        QCOMPARE(last, at(60)); // one of them stands still
    }
    void ordersAreStrokesWhileTheyStand()
    {
        OrderTrail trail;
        trail.take(order(10, "1", "accepted", true, "100.5"));
        trail.take(order(10, "2", "accepted", false, "101.5"));
        trail.take(order(20, "1", "cancelled", true, "100.5"));
        trail.take(order(25, "3", "refused", true, "90"));
        trail.take(order(26, "4", "submitted", true, ""));
        const auto marks = trail.marks(40);
        QCOMPARE(marks->size(), std::size_t(2));
        QCOMPARE((*marks)[0].from, TimeNs(10));
        QCOMPARE((*marks)[0].to, TimeNs(20));
        QCOMPARE((*marks)[0].side, Side::Buy);
        QCOMPARE((*marks)[1].to, TimeNs(40)); // open: until now
        QCOMPARE(trail.openCount(), std::size_t(1));
    }
    void anAmendedOrderIsTwoStrokes()
    {
        OrderTrail trail;
        trail.take(order(10, "1", "accepted", true, "100"));
        trail.take(order(15, "1", "pending_amend", true, "100"));
        trail.take(order(20, "1", "accepted", true, "101"));
        const auto marks = trail.marks(30);
        QCOMPARE(marks->size(), std::size_t(2));
        QCOMPARE((*marks)[0].price, 100.0);
        QCOMPARE((*marks)[0].to, TimeNs(20));
        QCOMPARE((*marks)[1].price, 101.0);
    }
    void anOrderAmendedUnseenStandsThereSinceTheListToldIt()
    {
        OrderTrail trail;
        trail.take(order(10, "1", "accepted", true, "100"));
        trail.setOpen({order(10, "1", "accepted", true, "101")}, 30);
        trail.setOpen({order(10, "1", "accepted", true, "101")}, 35);
        trail.setOpen({order(10, "1", "accepted", true, "102")}, 40);
        const auto marks = trail.marks(50);
        QCOMPARE(marks->size(), std::size_t(3));
        const TimeNs moments[] = {10, 30, 40, 50};
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE((*marks)[i].price, 100.0 + static_cast<double>(i));
            QCOMPARE((*marks)[i].from, moments[i]);
            QCOMPARE((*marks)[i].to, moments[i + 1]);
        }
    }
    void theListOfOpenOrdersEndsThoseThatAreGone()
    {
        OrderTrail trail;
        trail.take(order(10, "1", "accepted", true, "100"));
        trail.setOpen({order(12, "2", "accepted", true, "99")}, 30);
        QCOMPARE(trail.openCount(), std::size_t(1));
        QCOMPARE((*trail.marks(50))[0].to, TimeNs(30));
        // Its end is told once more by the stream: nothing new.
        trail.take(order(30, "1", "cancelled", true, "100"));
        QCOMPARE(trail.marks(50)->size(), std::size_t(2));
        // A list of before the order was placed does not end it.
        trail.take(order(60, "3", "accepted", false, "105"));
        trail.setOpen({order(12, "2", "accepted", true, "99")}, 55);
        QCOMPARE(trail.openCount(), std::size_t(2));
    }
    void historyGivesStrokesTheirBeginning()
    {
        OrderTrail trail;
        trail.take(order(100, "1", "cancelled", true, "100"));         // ended, nobody knows since when
        trail.take(order(110, "2", "partially_filled", false, "102")); // open, and known from here on
        trail.takeOlder({order(90, "2", "accepted", false, "102"), order(80, "3", "cancelled", true, "98"),
                         order(70, "1", "accepted", true, "100"), order(60, "3", "accepted", true, "98")});
        const auto marks = trail.marks(200);
        QCOMPARE(marks->size(), std::size_t(3));
        QCOMPARE((*marks)[0].from, TimeNs(60));
        QCOMPARE((*marks)[0].to, TimeNs(80));
        QCOMPARE((*marks)[1].from, TimeNs(70));
        QCOMPARE((*marks)[1].to, TimeNs(100));
        QCOMPARE((*marks)[2].from, TimeNs(90));
        QCOMPARE((*marks)[2].to, TimeNs(200));
    }
    void strokesAreBounded()
    {
        OrderTrail trail;
        for (int i = 0; i < 6'000; ++i) {
            const std::string id = std::to_string(i);
            trail.take(order(10 * i, id.c_str(), "accepted", true, "100"));
            trail.take(order(10 * i + 5, id.c_str(), "filled", true, "100"));
        }
        QCOMPARE(trail.marks(0)->size(), OrderTrail::kMost);
        QCOMPARE(trail.completeFrom(), std::optional(TimeNs(10 * 999 + 5)));
    }

    // The axis that follows the present

    void axisFollowsUntilSomebodyDragsIt()
    {
        TimeAxis axis;
        LiveAxis live(axis);
        TimeNs now = kDay;
        live.setSpan(10 * kMinute);
        live.start([&now] { return now; }, 0);
        live.setShown(true);
        QVERIFY(live.isFollowing());
        const DurationNs span = axis.visible().span();
        QCOMPARE(span, 10 * kMinute);
        QVERIFY(axis.visible().to >= now);
        QSignalSpy stepped(&live, &LiveAxis::stepped);
        now += kMinute;
        QTRY_VERIFY(!stepped.isEmpty());
        QVERIFY(axis.visible().to >= now);
        QCOMPARE(axis.visible().span(), span);

        axis.panBy(-kHour); // somebody drags
        QVERIFY(!live.isFollowing());
        const TimeRange kept = axis.visible();
        now += kMinute;
        stepped.clear();
        QTRY_VERIFY(!stepped.isEmpty());
        QCOMPARE(axis.visible(), kept);

        live.follow();
        QVERIFY(live.isFollowing());
        QVERIFY(axis.visible().to >= now);
        QCOMPARE(axis.visible().span(), span);
    }
    void zoomingAtThePresentGoesOnFollowing()
    {
        TimeAxis axis;
        LiveAxis live(axis);
        TimeNs now = kDay;
        live.setSpan(10 * kMinute);
        live.start([&now] { return now; }, 0);
        axis.zoom(axis.visible().to, 0.5);
        QVERIFY(live.isFollowing());
        QCOMPARE(live.span(), 5 * kMinute);
    }
    void timeStandsStillWhileItIsFrozenOrHidden()
    {
        TimeAxis axis;
        LiveAxis live(axis);
        TimeNs now = kDay;
        live.start([&now] { return now; }, 0);
        live.setShown(true);
        live.setFrozen(true);
        const TimeRange kept = axis.visible();
        now += kHour;
        QSignalSpy stepped(&live, &LiveAxis::stepped);
        QVERIFY(!stepped.wait(350));
        QCOMPARE(axis.visible(), kept);
        live.setFrozen(false);
        QVERIFY(axis.visible().to >= now);
    }

    // Watching

    void aWatchThatEndsIsBegunAgain()
    {
        KeptWatch watch;
        int begun = 0;
        QSignalSpy errors(&watch, &KeptWatch::errorChanged);
        watch.start([&]() -> Result<std::shared_ptr<void>> {
            ++begun;
            if (begun == 2)
                return Error("remote.unreachable");
            return std::shared_ptr<void>(std::make_shared<int>(begun));
        });
        QVERIFY(watch.isWatching());
        watch.lost(Error("client.watch_ended"));
        QVERIFY(!watch.isWatching());
        QCOMPARE(watch.error()->code, std::string("client.watch_ended"));
        QTRY_COMPARE(begun, 3); // the second could not be begun
        QVERIFY(watch.isWatching());
        watch.heard();
        QVERIFY(!watch.error());
        QCOMPARE(errors.count(), 3);
        watch.pause();
        QVERIFY(!watch.isWatching());
        watch.resume();
        QCOMPARE(begun, 4);
    }

    void historyIsWalkedNoFurtherThanWanted()
    {
        QObject context;
        HistoryWalk<client::BotLog> walk(&context, 10, 45);
        std::vector<TimeNs> got;
        int asked = 0;
        const auto ask = [&](const client::HistoryRequest& request,
                             std::function<void(Result<client::HistoryPage<client::BotLog>>)> done) {
            ++asked;
            client::HistoryPage<client::BotLog> page;
            const TimeNs first = request.after.empty() ? *request.to : std::stoll(request.after);
            for (TimeNs time = first - 1; time >= first - request.first; --time) {
                client::BotLog row;
                row.time = time;
                page.rows.push_back(row);
            }
            page.endCursor = std::to_string(first - request.first);
            page.hasNext = true;
            done(std::move(page));
        };
        walk.start(
            "7", 1'000, ask,
            [&](auto rows) {
                for (const auto& row : rows)
                    got.push_back(row.time);
            },
            [] {});
        QCOMPARE(asked, 0);
        walk.want(985);
        QCOMPARE(asked, 2);
        QCOMPARE(got.front(), TimeNs(999));
        QCOMPARE(got.back(), TimeNs(980));
        QVERIFY(std::is_sorted(got.rbegin(), got.rend()));
        walk.want(990);
        QCOMPARE(asked, 2);
        walk.want(0); // not more than may be kept
        QVERIFY(walk.isFull());
        QCOMPARE(got.size(), std::size_t(50));
    }

    // The book

    void ownOrdersStandInTheBook()
    {
        client::BotBook book;
        book.bids = {{Decimal::of("100.00"), Decimal::of("1.5")}, {Decimal::of("99.50"), Decimal::of("2")}};
        book.asks = {{Decimal::of("101.00"), Decimal::of("1")}};
        auto mine = order(0, "1", "accepted", true, "99.5");
        auto partly = order(0, "2", "partially_filled", false, "101");
        partly.quantity = Decimal::of("0.5");
        partly.filled = Decimal::of("0.2");
        const auto beyond = order(0, "3", "accepted", false, "102");
        const BookSnapshot snapshot = snapshotOf(book, {mine, partly, beyond}, bitcoin());
        QCOMPARE(snapshot.bids.size(), std::size_t(2));
        QCOMPARE(snapshot.bids[0].price, Ticks(10'000));
        QCOMPARE(snapshot.bids[0].own, Lots(0));
        QCOMPARE(snapshot.bids[1].own, Lots(1'000));
        QCOMPARE(snapshot.asks[0].own, Lots(30'000));
        QCOMPARE(snapshot.asks[0].quantity, Lots(100'000));
        QCOMPARE(snapshot.asks[1].price, Ticks(10'200)); // beyond the levels that are known
        QCOMPARE(snapshot.asks[1].quantity, Lots(1'000));
    }

    // Figures

    void figuresDoNotDance()
    {
        FigureRow row(m_appearance);
        row.setFigures({{QStringLiteral("Net"), QStringLiteral("+1,204.53"), Token::Up, {}},
                        {QStringLiteral("Lag"), QStringLiteral("3 ms"), Token::Text, {}}});
        const int width = row.sizeHint().width();
        row.setFigures({{QStringLiteral("Net"), QStringLiteral("+1"), Token::Up, {}},
                        {QStringLiteral("Lag"), QStringLiteral("3 ms"), Token::Text, {}}});
        QCOMPARE(row.sizeHint().width(), width);
        row.resetWidths();
        QVERIFY(row.sizeHint().width() < width);
        QVERIFY(row.accessibleName().contains(QStringLiteral("Lag 3 ms")));
    }

    void figuresWithoutRoomStandOnALineBelow()
    {
        FigureRow row(m_appearance);
        row.setFigures({{QStringLiteral("Net"), QStringLiteral("+1,204.53"), Token::Up, {}},
                        {QStringLiteral("Uptime"), QStringLiteral("3 h 12 min"), Token::Text, {}},
                        {QStringLiteral("Lag"), QStringLiteral("3 ms"), Token::Text, {}}});
        const int whole = row.sizeHint().width();
        using Lines = std::vector<std::size_t>;
        QCOMPARE(row.lines(whole), (Lines{3}));
        QCOMPARE(row.heightForWidth(whole), row.minimumSizeHint().height());
        const Lines narrow = row.lines(whole * 2 / 3);
        QCOMPARE(narrow.size(), std::size_t(2));
        QCOMPARE(narrow[0] + narrow[1], std::size_t(3));
        QVERIFY(row.heightForWidth(whole * 2 / 3) >= 2 * row.minimumSizeHint().height());
        QCOMPARE(row.lines(1), (Lines{1, 1, 1})); // none is left out
    }

    void gaugesHaveDialsWhereTheirRangeIsKnown()
    {
        GaugeTile tile(m_appearance, "inventory");
        GaugeBook::Gauge gauge;
        gauge.name = "inventory";
        gauge.unit = "share";
        gauge.value = 0.25;
        gauge.largest = 1;
        gauge.course.append(1, 0.25);
        tile.setGauge(gauge);
        QVERIFY(!tile.hasDial());
        gauge.minimum = -1;
        gauge.maximum = 1;
        tile.setGauge(gauge);
        QVERIFY(tile.hasDial());
        QCOMPARE(tile.valueText(), QStringLiteral("0.250"));
        QVERIFY(tile.accessibleName().contains(QStringLiteral("Inventory: 0.250")));
        // A small value does not make it wider: digits are those of the largest.
        gauge.value = 0.0004;
        tile.setGauge(gauge);
        QCOMPARE(tile.valueText(), QStringLiteral("0.000"));
    }

    // The question before a stop

    void stopSaysWhatHappensToOrdersAndPosition()
    {
        StopDialog dialog(m_appearance, runningBot(), nullptr, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.policy(), std::string("CANCEL")); // its own
        QStringList words;
        for (const auto* label : dialog.findChildren<QLabel*>())
            words << label->text();
        const QString all = words.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("6 open order(s) are cancelled. The position of +0.01200 BTC stays.")),
                 qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("6 open order(s) stay at the venue")));
        QVERIFY(all.contains(QStringLiteral("Then 0.01200 BTC are sold at the market")));
        auto bot = runningBot();
        bot.figures.position = Decimal::of("-0.5");
        bot.figures.openOrders = 0;
        dialog.setBot(bot, nullptr); // while one reads
        words.clear();
        for (const auto* label : dialog.findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.join(u'\n').contains(QStringLiteral("No order is open. Then 0.50000 BTC are bought")));
        dialog.choose("FLATTEN");
        QSignalSpy asked(&dialog, &StopDialog::stopRequested);
        dialog.findChild<QAbstractButton*>(QStringLiteral("stopNow"))->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<std::string>(), std::string("FLATTEN"));
    }

    void aStopOfTwoMarketsSaysWhatHappensOnBoth()
    {
        auto bot = runningBot();
        bot.markets = {"sim:BTC/USDT", "sim:ETH/USDT"};
        auto leg = runningBot();
        leg.markets = {"sim:ETH/USDT"};
        leg.leader = bot.id;
        leg.instrument.name.base = "ETH";
        leg.figures.openOrders = 0;
        leg.figures.position = Decimal::of("-2");
        StopDialog dialog(m_appearance, bot, &leg, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList words;
        for (const auto* label : dialog.findChildren<QLabel*>())
            words << label->text();
        const QString all = words.join(u'\n');
        QVERIFY2(all.contains(
                     QStringLiteral("SIM BTC/USDT: 6 open order(s) are cancelled. The position of +0.01200 BTC stays.\n"
                                    "SIM ETH/USDT: No order is open. The position of −2.00000 ETH stays.")),
                 qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("Then 2.00000 ETH are bought at the market")));
    }

    // Models

    void accountIsATable()
    {
        AccountModel model(m_appearance);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto bot = runningBot();
        const BotUnits units = BotUnits::of(bot);
        model.setAccount(std::nullopt, units, bot.capital);
        QCOMPARE(model.rowCount(), 0);
        client::BotAccount account;
        account.equity = Decimal::of("10012.345");
        account.profit.net = Decimal::of("-3.5");
        account.assets = {{"BTC", Decimal::of("0.012"), Decimal::of("0.01")}, {"USDT", Decimal(9'277), Decimal(0)}};
        model.setAccount(account, units, bot.capital);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.index(0, AccountModel::Amount).data().toString(), QStringLiteral("10,012.34"));
        QCOMPARE(model.index(2, AccountModel::Amount).data().toString(), QStringLiteral("▼ −3.50"));
        QCOMPARE(model.index(7, AccountModel::Free).data().toString(), QStringLiteral("0.002"));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        account.profit.net = Decimal::of("1");
        model.setAccount(account, units, bot.capital);
        QCOMPARE(reset.count(), 0); // numbers tick, rows stay
        QCOMPARE(model.index(2, AccountModel::Amount).data().toString(), QStringLiteral("▲ +1.00"));
    }

    void versionsKeepTheirRows()
    {
        VersionsModel model(m_appearance);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        client::BotVersion one{1, kDay, "anna", "{}", 0};
        client::BotVersion two{2, 2 * kDay, "ben", "{}", 1};
        model.setVersions({one}, 1);
        const QPersistentModelIndex first = model.index(0, 0);
        model.setVersions({one, two}, 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(first.row(), 1); // the newest stands first
        QCOMPARE(model.index(0, VersionsModel::Note).data().toString(), QStringLiteral("newest, brings back 1"));
        QCOMPARE(model.index(1, VersionsModel::Note).data().toString(), QStringLiteral("works by it"));
        QCOMPARE(model.find(2)->who, std::string("ben"));
        QVERIFY(!model.find(3));

        DifferencesModel differences(m_appearance);
        const QAbstractItemModelTester other(&differences, QAbstractItemModelTester::FailureReportingMode::QtTest);
        differences.setDifferences({{"params.gamma", "0.1", "0.2"}, {"tags", "", "eu"}}, 1, 2);
        QCOMPARE(differences.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("In version 1"));
        QCOMPARE(differences.text(), QStringLiteral("Gamma: 0.1 → 0.2\nTags: — → eu"));
        // What is not said has its default, by the strategy of each version.
        client::Capabilities known;
        for (const auto& [id, value] : {std::pair("old", "0.5"), std::pair("new", "1.0")}) {
            client::Strategy strategy;
            strategy.id = id;
            ParameterSpec gamma;
            gamma.name = "gamma";
            gamma.type = ParameterType::Decimal;
            gamma.unit = "bps";
            gamma.defaultText = value;
            strategy.parameters = {gamma};
            known.strategies.push_back(strategy);
        }
        ParameterSpec most;
        most.name = "max_notional";
        most.type = ParameterType::Decimal;
        client::RiskRule rule;
        rule.id = "order_size";
        rule.parameters = {most};
        known.riskRules = {rule};
        differences.setDifferences({{"params.gamma", "", "2"}, {"risk.order_size.max_notional", "", "5000"}}, 1, 2,
                                   {&known, "old", "BTC", "USDT"}, {&known, "new", "BTC", "USDT"});
        QCOMPARE(differences.text(),
                 QStringLiteral("Gamma: 0.5 bps (default) → 2 bps\nOrder size: max notional: — → 5000"));
        differences.setDifferences({{"params.gamma", "2", ""}}, 2, 1, {&known, "old", {}, {}}, {&known, "new", {}, {}});
        QCOMPARE(differences.index(0, DifferencesModel::After).data().toString(), QStringLiteral("1.0 bps (default)"));
    }

    void aConfigurationReadsAsAForm()
    {
        ConfigurationView view(m_appearance);
        view.setDocument(R"({"name":"btc","market":"sim:BTC/USDT","strategy":"grid","params":{"levels":5,"step":0.25},
                             "risk":{"order_size.max_notional":"5000"},"interval":"500ms","stop_policy":"keep",
                             "cash":10000,"tags":["a","b"],"latency":"constant"})",
                         nullptr, bitcoin());
        QCOMPARE(view.valueOf(QStringLiteral("params.levels")), QStringLiteral("5"));
        QCOMPARE(view.valueOf(QStringLiteral("params.step")), QStringLiteral("0.25"));
        QCOMPARE(view.valueOf(QStringLiteral("risk.order_size.max_notional")), QStringLiteral("5000"));
        QCOMPARE(view.valueOf(QStringLiteral("interval")), QStringLiteral("500 ms"));
        QCOMPARE(view.valueOf(QStringLiteral("market")), QStringLiteral("SIM BTC/USDT"));
        QCOMPARE(view.valueOf(QStringLiteral("cash")), QStringLiteral("10,000 USDT"));
        QCOMPARE(view.valueOf(QStringLiteral("tags")), QStringLiteral("a, b"));
        QCOMPARE(view.valueOf(QStringLiteral("latency")), QStringLiteral("constant"));
        QCOMPARE(view.valueOf(QStringLiteral("stop_policy")), QStringLiteral("Keep orders and position"));
    }

    void aConfigurationOfTwoMarketsNamesBothAndTheFundsOfEach()
    {
        ConfigurationView view(m_appearance);
        view.setDocument(R"({"name":"pairs","markets":["sim:BTC/USDT","sim:ETH/EUR"],"strategy":"script:pairs@1.0",
                             "cash":10000,"other_cash":5000,"other_base":2.5})",
                         nullptr, bitcoin());
        QCOMPARE(view.valueOf(QStringLiteral("markets")), QStringLiteral("SIM BTC/USDT, SIM ETH/EUR"));
        QCOMPARE(view.valueOf(QStringLiteral("cash")), QStringLiteral("10,000 USDT"));
        QCOMPARE(view.valueOf(QStringLiteral("other_cash")), QStringLiteral("5,000 EUR"));
        QCOMPARE(view.valueOf(QStringLiteral("other_base")), QStringLiteral("2.5 ETH"));
        for (int group = 0; group < view.topLevelItemCount(); ++group)
            QVERIFY(view.topLevelItem(group)->text(0) != QStringLiteral("Simulated venue"));
    }

    void filtersAreTheEnginesOwn()
    {
        client::BotLog row;
        row.time = 100;
        row.level = "WARNING";
        row.text = "Spread WIDENED to 7 bps";
        StreamFilter filter;
        QVERIFY(StreamColumns::acceptsLog(row, filter));
        filter.minimumLevel = "ERROR";
        QVERIFY(!StreamColumns::acceptsLog(row, filter));
        filter.minimumLevel = "INFO";
        filter.text = "widened";
        QVERIFY(StreamColumns::acceptsLog(row, filter));
        filter.to = 100; // not included
        QVERIFY(!StreamColumns::acceptsLog(row, filter));
        filter.to = 101;
        filter.from = 100;
        QVERIFY(StreamColumns::acceptsLog(row, filter));
        QVERIFY(!containsText("Ä", "ä")); // ASCII alone, as history does it
    }

    void wordsOfPeopleStandWhereProgramsHaveNames()
    {
        QCOMPARE(gaugeTitle("mid"), QStringLiteral("Mid price"));
        QCOMPARE(gaugeTitle("my_own.gauge"), QStringLiteral("My own gauge"));
        QCOMPARE(gaugeUnit("quote", "BTC", "USDT"), QStringLiteral("USDT"));
        QCOMPARE(gaugeUnit("base", "BTC", "USDT"), QStringLiteral("BTC"));
        QCOMPARE(gaugeUnit("quote", {}, {}), QStringLiteral("quote"));
        QCOMPARE(gaugeUnit("bps/sqrt(s)", {}, {}), QStringLiteral("bps/√s"));
        GaugeTile tile(m_appearance, "micro_price");
        GaugeBook::Gauge gauge;
        gauge.name = "micro_price";
        gauge.unit = "quote";
        gauge.base = "BTC";
        gauge.quote = "USDT";
        gauge.value = gauge.largest = 61'234.5;
        tile.setGauge(gauge);
        const QString told = tile.accessibleName();
        QVERIFY2(told.contains(QStringLiteral("Micro-price: 61,234.5")) && told.endsWith(QStringLiteral("USDT")),
                 qPrintable(told));
        QVERIFY(tile.toolTip().contains(QStringLiteral("micro_price"))); // for those who look it up

        client::LifecycleStep made;
        made.event = "create";
        made.to = "created";
        const auto columns = StreamColumns::ofLife(m_appearance);
        QCOMPARE(columns[1].text(made), QStringLiteral("Created"));
        QVERIFY(columns[1].extra(made, Qt::ToolTipRole).toString().contains(QStringLiteral("create")));
        QCOMPARE(columns[2].text(made), noValue());
        QCOMPARE(columns[3].text(made), QStringLiteral("Created"));
        client::BotEvent event;
        event.kind = "cost_budget_used_up";
        const auto events = StreamColumns::ofEvents(m_appearance);
        QCOMPARE(events[2].text(event), QStringLiteral("Cost budget used up"));
        QVERIFY(events[2].extra(event, Qt::ToolTipRole).toString().contains(QStringLiteral("cost_budget_used_up")));
    }

    void whatABotSaysIsNoMarkup()
    {
        client::BotLog log;
        log.text = "<img src='x'> spread < 3";
        const QString tip = StreamColumns::ofLogs(m_appearance)[2].extra(log, Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;img")), qPrintable(tip));
        GaugeTile tile(m_appearance, "<b>x</b>");
        QVERIFY(tile.toolTip().contains(QStringLiteral("&lt;b&gt;x")));
    }
};

QTEST_MAIN(TestBotParts)
#include "tst_BotParts.moc"
