// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/MarketHall.h"

#include "tests/core/fleet/LineSupport.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond;

BotSpec botOn(const char* market)
{
    BotSpec spec;
    spec.name = "bot";
    spec.markets = {market};
    return spec;
}

} // namespace

class TestMarketHall : public QObject
{
    Q_OBJECT

private slots:
    void botsShareAMarket()
    {
        const MarketDirectory directory;
        MarketHall hall(directory);
        auto first = hall.line(botOn("sim:BTC/USDT"), {1}, kStart);
        auto second = hall.line(botOn("sim:BTC/USDT"), {2}, kStart);
        auto third = hall.line(botOn("sim:ETH/USDT"), {3}, kStart);
        QVERIFY(first && second && third);
        QCOMPARE(hall.openMarkets(), std::size_t(2));
        LineLog one;
        LineLog two;
        for (TimeNs now = kStart; now < kStart + kMinute; now = hall.nextDue()) {
            hall.advance(now);
            (*first)->advance(now, one);
            (*second)->advance(now, two);
            hall.forgetRead();
        }
        QVERIFY(one.events.size() > 500);
        QVERIFY(one.events == two.events);
        QVERIFY(hall.events() > one.events.size());
    }

    void aMarketEndsWithItsLastLineAndGoesOnFromThere()
    {
        const MarketDirectory directory;
        MarketHall hall(directory);
        auto line = hall.line(botOn("sim:SOL/USDT"), {1}, kStart);
        hall.advance(kStart + kHour);
        const auto marks = hall.marks();
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].first.c_str(), "sim:SOL/USDT");
        QVERIFY(marks[0].second.mid > 0);
        (*line).reset();
        hall.forgetRead();
        QCOMPARE(hall.openMarkets(), std::size_t(0));
        QCOMPARE(hall.nextDue(), kNever);
        QCOMPARE(hall.marks()[0].second.mid, marks[0].second.mid);

        MarketHall next(directory);
        next.takeUp(marks);
        auto again = next.line(botOn("sim:SOL/USDT"), {1}, kStart + kDay);
        QVERIFY(again);
        next.advance(kStart + kDay + kSecond);
        const double moved = static_cast<double>(next.marks()[0].second.mid) / static_cast<double>(marks[0].second.mid);
        QVERIFY2(std::abs(moved - 1) < 0.01, qPrintable(QString::number(moved)));
    }

    void keepsNoMoreThanItMust()
    {
        const MarketDirectory directory;
        MarketHall hall(directory);
        auto busy = hall.line(botOn("sim:BTC/USDT"), {1}, kStart);
        auto idle = hall.line(botOn("sim:BTC/USDT"), {2}, kStart); // never looks
        LineLog log;
        for (TimeNs now = kStart; now < kStart + 2 * kHour; now += 5 * kSecond) {
            hall.advance(now);
            (*busy)->advance(now, log);
            log.events.clear();
            hall.forgetRead();
        }
        LineLog late;
        (*idle)->advance(kStart + 2 * kHour, late);
        QCOMPARE(late.events.front().kind(), EventKind::Gap);
        QCOMPARE(late.feed.state(), BookState::Live);
        QVERIFY(showsSame(late.feed.book(), log.feed.book()));
    }

    void saysWhatIsWrong()
    {
        const MarketDirectory directory;
        MarketHall hall(directory);
        QCOMPARE(hall.line(botOn("sim:BTX/USDT"), {1}, kStart).error().code.c_str(), "market.unknown");
        QCOMPARE(hall.line(BotSpec(), {1}, kStart).error().code.c_str(), "configuration.missing");
        auto spec = botOn("sim:BTC/USDT");
        spec.simulation = {{"latency", "konstant"}};
        QCOMPARE(hall.line(spec, {1}, kStart).error().code.c_str(), "model.unknown");
        spec.simulation = {{"latency", "constant:entry=1ms"}, {"fees", "2,3"}};
        const auto line = hall.line(spec, {1}, kStart);
        QVERIFY(line);
        QCOMPARE((*line)->instrument().fees.tiers.front().takerBps, Decimal(3));
        QCOMPARE((*line)->marketKind(), TapeKind::Book);
    }
};

QTEST_GUILESS_MAIN(TestMarketHall)
#include "tst_MarketHall.moc"
