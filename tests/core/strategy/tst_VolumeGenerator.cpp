// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/volume_generator/IntradayProfile.h"
#include "core/strategy/library/volume_generator/TradedVolume.h"
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace wh;
using namespace wh::test;

namespace {
using Parameters = std::vector<std::pair<std::string, std::string>>;
constexpr TimeNs kMidnight = 19'700 * kDay;

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// One quote unit a second; orders of exactly 100 at a price of 10: ten lots every hundred seconds.
struct Desk
{
    FakeStrategyContext context;
    std::unique_ptr<Strategy> strategy;
    Ticks bid = 9;
    Ticks ask = 11;
    Lots shown = 1'000'000;

    explicit Desk(Parameters more = {}, TimeNs start = kMidnight, Decimal cash = Decimal(100'000),
                  Decimal base = Decimal(1'000))
        : context(plainInstrument(), cash, base)
    {
        Parameters parameters = {{"daily_target", "86400"},   {"min_order", "100"},   {"max_order", "100"},
                                 {"daily_cost", "1000"},      {"max_spread", "9999"}, {"scale_by_pace", "false"},
                                 {"scale_by_spread", "false"}};
        for (auto& [name, value] : more) {
            std::erase_if(parameters, [&name = name](const auto& known) { return known.first == name; });
            parameters.emplace_back(name, value);
        }
        strategy = makeStrategy("volume_generator", parameters);
        context.attach(*strategy);
        context.setTime(start);
        strategy->onStart(context);
    }
    void tick(TimeNs time)
    {
        context.setTime(time);
        context.setTouch(bid, ask, shown);
        context.tick(time);
    }
    void run(TimeNs from, TimeNs to, DurationNs step = kSecond)
    {
        for (TimeNs time = from; time <= to; time += step)
            tick(time);
    }
    const OrderRequest& last() const { return context.placements().back().request; }
};
} // namespace

class TestVolumeGenerator : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePace()
    {
        Desk desk;
        desk.run(kMidnight, kMidnight + 99 * kSecond);
        QVERIFY(desk.context.placements().empty());
        desk.tick(kMidnight + 100 * kSecond);
        QCOMPARE(desk.context.placements().size(), 1u);
        QVERIFY(desk.last().side == Side::Buy && desk.last().postOnly && desk.last().price == 9);
        QCOMPARE(desk.last().quantity, 10);
        // Ten lots at 9 are 90: the next hundred are due when 190 are expected.
        desk.context.fill(desk.context.openOrders()[0].id, 10, 9);
        desk.run(kMidnight + 101 * kSecond, kMidnight + 189 * kSecond);
        QCOMPARE(desk.context.placements().size(), 1u);
        desk.tick(kMidnight + 191 * kSecond);
        QCOMPARE(desk.context.placements().size(), 2u);
        QVERIFY(desk.last().side == Side::Sell && desk.last().price == 11);
        QVERIFY(near(desk.context.gaugeOf("volume_done"), 90));
        QVERIFY(near(desk.context.gaugeOf("volume_expected"), 191));
        QVERIFY(near(desk.context.gaugeOf("cost"), -10)); // bought one below the mid of 10
    }

    void doesNotMakeUpForTheTimeBeforeItsStart()
    {
        Desk desk({}, kMidnight + 12 * kHour);
        desk.run(kMidnight + 12 * kHour, kMidnight + 12 * kHour + 99 * kSecond);
        QVERIFY(desk.context.placements().empty());
        desk.tick(kMidnight + 12 * kHour + 100 * kSecond);
        QCOMPARE(desk.context.placements().size(), 1u);
    }

    void takesBackWhatDoesNotFillAndCrossesWhenBehind()
    {
        Desk desk(Parameters{{"passive_patience", "10s"}, {"behind_limit", "0.01"}}); // 864
        desk.run(kMidnight, kMidnight + 109 * kSecond);
        QCOMPARE(desk.context.openOrders().size(), 1u);
        desk.tick(kMidnight + 110 * kSecond);
        QVERIFY(desk.context.openOrders().empty());
        QCOMPARE(desk.context.cancels().size(), 1u);
        // Nothing fills: passive orders are tried again and again until 864 are missing.
        desk.run(kMidnight + 111 * kSecond, kMidnight + 864 * kSecond);
        for (const auto& placement : desk.context.placements())
            QVERIFY(placement.request.postOnly);
        desk.run(kMidnight + 865 * kSecond, kMidnight + 885 * kSecond);
        const auto crossed = std::ranges::find_if(desk.context.placements(),
                                                  [](const auto& placement) { return !placement.request.postOnly; });
        QVERIFY(crossed != desk.context.placements().end());
        QVERIFY(crossed->request.timeInForce == TimeInForce::Ioc && crossed->request.price == 11);
        QCOMPARE(desk.context.fills(), 1u);
    }

    void alternatesAndStaysFlat()
    {
        Desk desk({{"behind_limit", "0"}, {"daily_cost", "100000"}}); // always crosses
        desk.run(kMidnight, kMidnight + 4 * kHour);
        QVERIFY(desk.context.placements().size() > 100);
        Lots position = 1'000;
        for (const auto& placement : desk.context.placements()) {
            position += signOf(placement.request.side) * placement.request.quantity;
            QVERIFY(position >= 1'000 && position <= 1'010);
        }
        const double done = desk.context.gaugeOf("volume_done");
        QVERIFY2(std::abs(done - 14'400) <= 110, qPrintable(QString::number(done)));
    }

    // A round crosses the spread of 2 twice: 10 lots at 1 above and below the mid cost 20.
    void stopsWhenTheBudgetIsUsedUpAndStartsAgainTheNextDay()
    {
        Desk desk(Parameters{{"behind_limit", "0"}, {"daily_cost", "35"}});
        desk.run(kMidnight, kMidnight + 2 * kHour, 10 * kSecond);
        QCOMPARE(desk.context.fills(), 4u); // 10, 20, 30, 40
        QVERIFY(near(desk.context.gaugeOf("cost"), 40));
        QCOMPARE(desk.context.events().size(), 1u);
        desk.run(kMidnight + kDay - kMinute, kMidnight + kDay - kSecond);
        QCOMPARE(desk.context.fills(), 4u);
        desk.run(kMidnight + kDay, kMidnight + kDay + 2 * kMinute);
        QCOMPARE(desk.context.fills(), 5u);
        QVERIFY(near(desk.context.gaugeOf("cost"), 10));
    }

    void countsTheLastDayWhenRolling()
    {
        Desk desk(Parameters{{"behind_limit", "0"}, {"daily_cost", "35"}, {"reset_mode", "rolling_24h"}},
                  kMidnight + 6 * kHour);
        desk.run(kMidnight + 6 * kHour, kMidnight + 7 * kHour, 10 * kSecond);
        QCOMPARE(desk.context.fills(), 4u);
        desk.run(kMidnight + kDay, kMidnight + kDay + 5 * kHour, kMinute);
        QCOMPARE(desk.context.fills(), 4u); // midnight renews nothing
        desk.run(kMidnight + kDay + 6 * kHour, kMidnight + kDay + 6 * kHour + 30 * kMinute, 10 * kSecond);
        QVERIFY(desk.context.fills() > 4u);
    }

    void countsFromItsStart()
    {
        Desk desk(Parameters{{"behind_limit", "0"}, {"daily_cost", "35"}, {"reset_mode", "from_start"}},
                  kMidnight + 7 * kHour);
        desk.run(kMidnight + 7 * kHour, kMidnight + 8 * kHour, 10 * kSecond);
        QCOMPARE(desk.context.fills(), 4u);
        desk.run(kMidnight + kDay + 6 * kHour, kMidnight + kDay + 7 * kHour - kSecond, 10 * kSecond);
        QCOMPARE(desk.context.fills(), 4u);
        desk.run(kMidnight + kDay + 7 * kHour, kMidnight + kDay + 7 * kHour + 3 * kMinute);
        QCOMPARE(desk.context.fills(), 5u);
    }

    void scalesItsOrders()
    {
        // A quarter of 8 lots shown on either side.
        Desk thin;
        thin.shown = 8;
        thin.run(kMidnight, kMidnight + 100 * kSecond);
        QCOMPARE(thin.last().quantity, 2);
        // The spread of 2 in 10 is 2000 bps, twice the reference: half of 100, within 10 to 100.
        Desk wide(Parameters{{"scale_by_spread", "true"}, {"reference_spread", "1000"}, {"min_order", "99.99999"}});
        wide.run(kMidnight, kMidnight + 100 * kSecond);
        QCOMPARE(wide.last().quantity, 9); // 99.99999 is the least: 9 whole lots of 10
        Desk wider(Parameters{{"scale_by_spread", "true"}, {"reference_spread", "1000"}, {"min_order", "10"}});
        wider.run(kMidnight, kMidnight + 100 * kSecond);
        QVERIFY(wider.last().quantity <= 5);
        // 100 behind where 864 are the limit: 1 + 100/864 times as much, but for the greatest order.
        Desk behind(Parameters{{"scale_by_pace", "true"}, {"max_order", "1000"}, {"min_order", "10"}});
        behind.run(kMidnight, kMidnight + 3'000 * kSecond);
        QVERIFY(behind.last().quantity >= 1 && behind.last().quantity <= 100);
    }

    void alwaysGuardsAgainstItself()
    {
        for (const auto& [mode, expected] : {std::pair{"expire_taker", SelfTradePrevention::ExpireTaker},
                                             std::pair{"expire_maker", SelfTradePrevention::ExpireMaker},
                                             std::pair{"expire_both", SelfTradePrevention::ExpireBoth}}) {
            Desk desk(Parameters{{"self_trade_prevention", mode}});
            desk.run(kMidnight, kMidnight + 100 * kSecond);
            QVERIFY(desk.last().selfTrade == expected);
        }
    }

    void cancelsItsOwnRestingOrdersFirst()
    {
        Desk desk(Parameters{{"behind_limit", "0"}});
        desk.context.answerAtOnce(false);
        desk.run(kMidnight, kMidnight);
        OrderRequest resting;
        resting.side = Side::Sell;
        resting.price = 11;
        resting.quantity = 5;
        const auto id = desk.context.place(resting);
        desk.context.answer();
        desk.context.forget();
        desk.run(kMidnight + 100 * kSecond, kMidnight + 102 * kSecond);
        QVERIFY(desk.context.placements().empty()); // the cancel is not confirmed yet
        QCOMPARE(desk.context.cancels().size(), 1u);
        QVERIFY(desk.context.cancels()[0] == *id);
        desk.context.answer();
        desk.tick(kMidnight + 103 * kSecond);
        QCOMPARE(desk.context.placements().size(), 1u);
        QVERIFY(desk.last().side == Side::Buy && desk.last().price == 11);
    }

    void stopsWhenTheMarketIsStale()
    {
        Desk desk;
        desk.run(kMidnight, kMidnight + 100 * kSecond);
        QCOMPARE(desk.context.openOrders().size(), 1u);
        desk.context.tick(kMidnight + 111 * kSecond);
        QVERIFY(desk.context.openOrders().empty());
        desk.context.tick(kMidnight + 300 * kSecond);
        QCOMPARE(desk.context.placements().size(), 1u);
    }

    void remembersItsDayAcrossARestart()
    {
        Desk desk(Parameters{{"behind_limit", "0"}});
        desk.run(kMidnight, kMidnight + kHour);
        const double done = desk.context.gaugeOf("volume_done");
        desk.strategy->onStop(desk.context);
        Desk again(Parameters{{"behind_limit", "0"}}, kMidnight + kHour + kMinute);
        again.context.storage() = desk.context.storage();
        again.strategy->onStart(again.context);
        again.run(kMidnight + kHour + kMinute, kMidnight + kHour + kMinute);
        QVERIFY(std::abs(again.context.gaugeOf("volume_done") - done) < 1e-6);
        QVERIFY(near(again.context.gaugeOf("volume_expected"), 3'660));
    }

    void followsTheMarketsDay()
    {
        IntradayProfile profile;
        QVERIFY(near(profile.mass(0, 6 * kHour), 0.25));
        QVERIFY(near(profile.mass(kDay / 2, kDay / 2 + kDay), 1));
        QVERIFY(near(profile.mass(5, 5), 0));
        // Two days in which the first half hour has three times the volume of the others: 3 of 50 shares.
        for (int slot = 0; slot <= 96; ++slot)
            profile.add(kMidnight + slot * 30 * kMinute, slot % 48 == 0 ? 30 : 10);
        QVERIFY(near(profile.mass(kMidnight, kMidnight + 30 * kMinute), 0.06));
        QVERIFY(near(profile.mass(kMidnight, kMidnight + 15 * kMinute), 0.03));
        QVERIFY(near(profile.mass(kMidnight + 30 * kMinute, kMidnight + 60 * kMinute), 0.02));
        QVERIFY(near(profile.mass(kMidnight + 23 * kHour + 30 * kMinute, kMidnight + kDay + 30 * kMinute), 0.08));
    }

    void learnsTheProfileFromBars()
    {
        Desk desk(Parameters{{"pacing", "profile"}});
        QCOMPARE(desk.strategy->barInterval(), kMinute);
        Bar bar;
        for (int minute = 0; minute <= 48 * 30; ++minute) {
            bar.openTime = kMidnight + minute * kMinute;
            bar.volume = minute < 30 ? 300 : 100;
            desk.strategy->onBar(desk.context, bar);
        }
        desk.tick(kMidnight + kDay);
        desk.tick(kMidnight + kDay + 30 * kMinute);
        QVERIFY(near(desk.context.gaugeOf("volume_expected"), 86'400 * 0.06));
    }

    void sumsWhatWasTraded()
    {
        TradedVolume volume(kMidnight);
        volume.add(kMidnight + kMinute, 100, 1);
        volume.add(kMidnight + 6 * kMinute, 50, -2);
        volume.add(kMidnight + kDay - 1, 7, 0);
        QVERIFY(near(volume.since(kMidnight).value, 157));
        QVERIFY(near(volume.since(kMidnight).cost, -1));
        QVERIFY(near(volume.since(kMidnight + 5 * kMinute).value, 57));
        QVERIFY(near(volume.since(kMidnight + kDay).value, 0));
        volume.add(kMidnight + kDay + 1, 3, 0); // takes the place of the first step
        QVERIFY(near(volume.since(0).value, 60));
        const auto copy = TradedVolume::restored(volume.toText(), kMidnight + kDay);
        QCOMPARE(copy.origin(), kMidnight);
        QVERIFY(near(copy.since(0).value, 60));
        QVERIFY(near(TradedVolume::restored("nonsense", 5).since(0).value, 0));
        QCOMPARE(TradedVolume::restored("", 5).origin(), 5);
    }
};

QTEST_GUILESS_MAIN(TestVolumeGenerator)
#include "tst_VolumeGenerator.moc"
