// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/advanced_market_maker/LevelWeights.h"
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

#include <cmath>

using namespace wh;
using namespace wh::test;

namespace {
using Parameters = std::vector<std::pair<std::string, std::string>>;
constexpr TimeNs kStart = 1'700'000'000 * kSecond;

bool near(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return std::abs(x - y) < 1e-12; });
}
} // namespace

class TestAdvancedMarketMaker : public QObject
{
    Q_OBJECT

    /// Forty seconds of a mid that moves by `step` ticks a second from 1 000 000, alternating or rising.
    static void run(FakeStrategyContext& context, Strategy& strategy, Ticks step, bool alternates, int seconds = 40)
    {
        context.attach(strategy);
        strategy.onStart(context);
        for (int second = 0; second <= seconds; ++second) {
            const Ticks mid = 1'000'000 + step * (alternates ? second % 2 : second);
            context.setTime(kStart + second * kSecond);
            context.setTouch(mid - 1, mid + 1);
            context.tick(kStart + second * kSecond);
        }
    }
    static std::vector<std::pair<Ticks, Lots>> ladder(const FakeStrategyContext& context, Side side)
    {
        std::vector<std::pair<Ticks, Lots>> quotes;
        for (const auto& order : context.openOrders()) {
            if (order.side == side)
                quotes.emplace_back(order.price, order.remaining());
        }
        std::sort(quotes.begin(), quotes.end());
        return quotes;
    }

private slots:
    // By hand: 1 2 3 4 sum up to 10; 1 4 9 16 to 30.
    void weightsFollowTheirDistribution()
    {
        QVERIFY(near(levelWeights(Distribution::Uniform, true, 4), {0.25, 0.25, 0.25, 0.25}));
        QVERIFY(near(levelWeights(Distribution::Linear, true, 4), {0.1, 0.2, 0.3, 0.4}));
        QVERIFY(near(levelWeights(Distribution::Linear, false, 4), {0.4, 0.3, 0.2, 0.1}));
        QVERIFY(near(levelWeights(Distribution::Quadratic, true, 4), {1 / 30.0, 4 / 30.0, 9 / 30.0, 16 / 30.0}));
        QVERIFY(near(levelWeights(Distribution::Quadratic, false, 2), {0.8, 0.2}));
    }

    // By hand: three gaps of 1, 2, 3 sixths of 12 bps.
    void offsetsReachFromTheHalfSpreadToTheDepth()
    {
        QVERIFY(near(levelOffsets(Distribution::Linear, true, 4, 5, 12), {5, 7, 11, 17}));
        QVERIFY(near(levelOffsets(Distribution::Linear, false, 4, 5, 12), {5, 11, 15, 17}));
        QVERIFY(near(levelOffsets(Distribution::Uniform, true, 4, 5, 12), {5, 9, 13, 17}));
        QVERIFY(near(levelOffsets(Distribution::Quadratic, true, 1, 5, 12), {5}));
    }

    // A still mid: half-spread 3 bps (300 ticks), gaps of 1 and 2 thirds of 15, sizes 1, 2, 3 sixths of 3·20.
    void quotesItsLadder()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000'000), Decimal(1'000));
        const auto strategy =
            makeStrategy("advanced_market_maker", {{"levels", "3"}, {"order_size", "20"}, {"depth", "15"}});
        run(context, *strategy, 0, true);
        const std::vector<std::pair<Ticks, Lots>> bids = {{998'200, 30}, {999'200, 20}, {999'700, 10}};
        const std::vector<std::pair<Ticks, Lots>> asks = {{1'000'300, 10}, {1'000'800, 20}, {1'001'800, 30}};
        QCOMPARE(ladder(context, Side::Buy), bids);
        QCOMPARE(ladder(context, Side::Sell), asks);
    }

    // One basis point a second: σ over the 4 s of a refresh is 2·0.99995 bps, times 1.5 on top of 3.
    void widensWithVolatility()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000'000), Decimal(1'000));
        const auto strategy = makeStrategy(
            "advanced_market_maker",
            {{"volatility_factor", "1.5"}, {"refresh_time", "4s"}, {"order_size", "10"}, {"volatility_cap", "0"}});
        run(context, *strategy, 100, true);
        const double expected = 3 + 1.5 * 2 * std::log(1.0001) * 1e4;
        QVERIFY(std::abs(context.gaugeOf("half_spread") - expected) < 1e-6);
        FakeStrategyContext floorContext(plainInstrument(), Decimal(1'000'000'000), Decimal(1'000));
        const auto floored = makeStrategy("advanced_market_maker", {{"min_spread", "20"}, {"order_size", "10"}});
        run(floorContext, *floored, 0, true);
        QCOMPARE(floorContext.gaugeOf("half_spread"), 20.0);
    }

    // By hand, per bar: H/L = e^0.002 and C = O: ½·4·10⁻⁶; over a refresh of a quarter of a bar half of its root.
    void forecastsFromBars()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000'000), Decimal(1'000));
        const auto strategy = makeStrategy("advanced_market_maker", {{"volatility_method", "garman_klass"},
                                                                     {"volatility_bar", "1m"},
                                                                     {"volatility_window", "2m"},
                                                                     {"volatility_cap", "0"},
                                                                     {"refresh_time", "15s"},
                                                                     {"order_size", "10"}});
        QCOMPARE(strategy->barInterval(), kMinute);
        Bar bar;
        bar.open = bar.close = 1'000'000;
        bar.high = 1'001'000;
        bar.low = 999'000;
        for (int i = 0; i < 2; ++i)
            strategy->onBar(context, bar);
        run(context, *strategy, 0, true);
        const double range = std::log(1'001'000.0 / 999'000.0);
        const double expected = 3 + std::sqrt(0.5 * range * range / 4) * 1e4;
        QVERIFY(std::abs(context.gaugeOf("half_spread") - expected) < 1e-9);
    }

    // Base share 0.75 is half of the range of 0.5 above the target: x = 0.5, half-spread 3, shift 1.5 · 0.5 · 3 = 2.25.
    void leansInPriceAndSize()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(500'000'000), Decimal(1'500));
        const auto strategy =
            makeStrategy("advanced_market_maker", {{"inventory_shift", "1.5"}, {"levels", "1"}, {"order_size", "20"}});
        run(context, *strategy, 0, true);
        QVERIFY(std::abs(context.gaugeOf("center_shift") + 2.25) < 1e-9);
        const auto bids = ladder(context, Side::Buy);
        const auto asks = ladder(context, Side::Sell);
        QCOMPARE(bids.front().second, 10);
        QCOMPARE(asks.front().second, 30);
        QCOMPARE(bids.front().first, static_cast<Ticks>(std::floor((1e6 - 225) * (1 - 3e-4))));
        QCOMPARE(asks.front().first, static_cast<Ticks>(std::ceil((1e6 - 225) * (1 + 3e-4))));
    }

    void reachesNothingAndTwiceAtTheEnds()
    {
        for (const bool rich : {false, true}) {
            FakeStrategyContext context(plainInstrument(), Decimal(rich ? 0 : 2'000'000'000),
                                        Decimal(rich ? 2'000 : 0));
            const auto strategy = makeStrategy("advanced_market_maker", {{"levels", "1"}, {"order_size", "20"}});
            run(context, *strategy, 0, true);
            QCOMPARE(ladder(context, Side::Buy).size(), rich ? 0u : 1u);
            QCOMPARE(ladder(context, Side::Sell).size(), rich ? 1u : 0u);
            QCOMPARE(ladder(context, rich ? Side::Sell : Side::Buy).front().second, 40);
        }
    }

    // 1 bps a second is 300 bps over the five minutes of the window.
    void stepsAsideInATrend()
    {
        for (const Ticks step : {100, -100}) {
            FakeStrategyContext context(plainInstrument(), Decimal(1'000'000'000), Decimal(1'000));
            const auto strategy =
                makeStrategy("advanced_market_maker", {{"order_size", "10"}, {"volatility_cap", "0"}});
            run(context, *strategy, step, false, 330);
            QCOMPARE(context.gaugeOf("trend"), step > 0 ? 1.0 : -1.0);
            QCOMPARE(ladder(context, Side::Buy).empty(), step < 0);
            QCOMPARE(ladder(context, Side::Sell).empty(), step > 0);
        }
    }

    void pausesAboveItsVolatilityCap()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000'000), Decimal(1'000));
        // 1 bps a second is 0.56 a year.
        const auto strategy = makeStrategy("advanced_market_maker", {{"order_size", "10"}, {"volatility_cap", "0.5"}});
        run(context, *strategy, 100, true);
        QVERIFY(std::abs(context.gaugeOf("volatility") - std::log(1.0001) * std::sqrt(31'557'600.0)) < 1e-6);
        QVERIFY(context.placements().empty());
    }

    void showsOneLevelWhereTheAccountIsTooSmallForMore()
    {
        auto instrument = plainInstrument();
        instrument.minQuantity = 3;
        FakeStrategyContext context(instrument, Decimal(1'000'000'000), Decimal(1'000));
        const auto strategy = makeStrategy("advanced_market_maker",
                                           {{"order_size", "3"}, {"levels", "4"}, {"size_distribution", "quadratic"}});
        // 12 lots as 0.4, 1.6, 3.6, 6.4: the first two cannot stand alone, and 2 together are still too few.
        run(context, *strategy, 0, true);
        const auto asks = ladder(context, Side::Sell);
        QCOMPARE(asks.size(), 2u);
        QCOMPARE(asks[0].second, 3);
        QCOMPARE(asks[1].second, 6);
    }
};

QTEST_GUILESS_MAIN(TestAdvancedMarketMaker)
#include "tst_AdvancedMarketMaker.moc"
