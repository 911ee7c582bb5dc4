// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

#include <cmath>

using namespace wh;
using namespace wh::test;

namespace {
constexpr TimeNs kStart = 1'700'000'000 * kSecond;

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}
} // namespace

class TestMarketMetricsMonitor : public QObject
{
    Q_OBJECT

private slots:
    // Mid 10 000; 1, 2 and 5 % reach 9900/10100, 9800/10200 and 9500/10500.
    void reportsAccountPricesAndDepth()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(600'000), Decimal(40));
        const auto strategy = makeStrategy("market_metrics_monitor", {{"target_base_share", "0.5"}});
        context.attach(*strategy);
        strategy->onStart(context);
        context.setBook({{9'990, 3}, {9'900, 10}, {9'899, 100}, {9'800, 20}, {9'500, 30}, {9'499, 7}},
                        {{10'010, 1}, {10'101, 5}, {10'600, 9}});
        context.tick(kStart);
        QCOMPARE(context.gaugeOf("base_balance"), 40.0);
        QCOMPARE(context.gaugeOf("quote_balance"), 600'000.0);
        QCOMPARE(context.gaugeOf("total_value"), 1'000'000.0);
        QVERIFY(near(context.gaugeOf("base_share"), 0.4));
        QVERIFY(near(context.gaugeOf("inventory_skew"), -0.1));
        QCOMPARE(context.gaugeOf("mid"), 10'000.0);
        // (9990·1 + 10010·3)/4.
        QVERIFY(near(context.gaugeOf("micro_price"), 10'005));
        QCOMPARE(context.gaugeOf("spread"), 20.0);
        QVERIFY(near(context.gaugeOf("spread_bps"), 20));
        QVERIFY(near(context.gaugeOf("imbalance"), 0.5));
        QCOMPARE(context.gaugeOf("depth_bid_1pct"), 13.0);
        QCOMPARE(context.gaugeOf("depth_bid_2pct"), 133.0);
        QCOMPARE(context.gaugeOf("depth_bid_5pct"), 163.0);
        QCOMPARE(context.gaugeOf("depth_ask_1pct"), 1.0);
        QCOMPARE(context.gaugeOf("depth_ask_2pct"), 6.0);
        QCOMPARE(context.gaugeOf("depth_ask_5pct"), 6.0);
        QCOMPARE(context.gaugeOf("staleness"), 0.0);
        QVERIFY(std::isnan(context.gaugeOf("volatility_1m"))); // not known yet
        QVERIFY(std::isnan(context.gaugeOf("taker_buy_share")));
    }

    void reportsFlowAndLatency()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(600'000), Decimal(40));
        const auto strategy = makeStrategy("market_metrics_monitor", {{"flow_half_life", "1d"}, {"interval", "1s"}});
        context.attach(*strategy);
        strategy->onStart(context);
        // A hundred prints in ten seconds, 1 to 100 ms old, every fourth a sale of two lots.
        for (int i = 1; i <= 100; ++i) {
            context.setTime(kStart + i * 100 * kMillisecond);
            const bool sale = i % 4 == 0;
            context.print(sale ? Side::Sell : Side::Buy, 10'000, sale ? 2 : 1, i * kMillisecond);
        }
        context.tick(kStart + 10 * kSecond + 250 * kMillisecond);
        QVERIFY(near(context.gaugeOf("trade_rate"), 100 / 10.25, 1e-2));
        QVERIFY(near(context.gaugeOf("taker_buy_share"), 75.0 / 125, 1e-4));
        QCOMPARE(context.gaugeOf("feed_latency_p50"), 50.0);
        QCOMPARE(context.gaugeOf("feed_latency_p99"), 99.0);
        QCOMPARE(context.gaugeOf("staleness"), 250.0);
    }

    // One basis point a second for a minute: ln(1.0001)·√(seconds per year).
    void reportsRealisedVolatility()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(600'000), Decimal(40));
        const auto strategy = makeStrategy("market_metrics_monitor", {{"interval", "1s"}});
        context.attach(*strategy);
        strategy->onStart(context);
        for (int second = 0; second <= 120; ++second) {
            const Ticks mid = second % 2 == 0 ? 1'000'000 : 1'000'100;
            context.setTime(kStart + second * kSecond);
            context.setTouch(mid - 1, mid + 1);
            context.tick(kStart + second * kSecond);
        }
        const double perSecond = std::log(1.0001);
        QVERIFY(near(context.gaugeOf("volatility_1m"), perSecond * std::sqrt(31'557'600.0), 1e-9));
        // The first of the 120 seconds had no return.
        QVERIFY(near(context.gaugeOf("volatility_5m"), perSecond * std::sqrt(31'557'600.0 * 119 / 120), 1e-9));
        QCOMPARE(context.gaugeOf("volatility_60m"), context.gaugeOf("volatility_5m"));
    }

    void reportsEveryGaugeThatItsPageLists()
    {
        FakeStrategyContext context(spotInstrument(), Decimal(10'000), Decimal::of("0.1"));
        const auto strategy = makeStrategy("market_metrics_monitor", {{"interval", "1s"}});
        context.attach(*strategy);
        strategy->onStart(context);
        for (int second = 0; second <= 70; ++second) {
            context.setTime(kStart + second * kSecond);
            context.setTouch(6'000'000, 6'000'001);
            context.print(Side::Buy, 6'000'001, 10, kMillisecond);
            context.tick(kStart + second * kSecond);
        }
        const char* const names[] = {"base_balance",     "quote_balance",    "total_value",
                                     "base_share",       "inventory_skew",   "mid",
                                     "micro_price",      "spread",           "spread_bps",
                                     "volatility_1m",    "volatility_5m",    "volatility_60m",
                                     "depth_bid_1pct",   "depth_bid_2pct",   "depth_bid_5pct",
                                     "depth_ask_1pct",   "depth_ask_2pct",   "depth_ask_5pct",
                                     "imbalance",        "trade_rate",       "taker_buy_share",
                                     "feed_latency_p50", "feed_latency_p99", "staleness"};
        for (const char* name : names)
            QVERIFY2(!std::isnan(context.gaugeOf(name)), name);
        QCOMPARE(context.gauges().size(), std::size(names));
        QVERIFY(context.placements().empty());
    }

    void measuresContractsByTheirExposure()
    {
        FakeStrategyContext context(linearInstrument(), Decimal(10'000));
        context.setPosition(100); // 0.1 BTC of 50 000: half the equity
        const auto strategy = makeStrategy("market_metrics_monitor");
        context.attach(*strategy);
        strategy->onStart(context);
        context.setTouch(499'999, 500'001);
        context.tick(kStart);
        QVERIFY(near(context.gaugeOf("base_share"), 0.5));
        QVERIFY(near(context.gaugeOf("inventory_skew"), 0.25)); // 0.75 where flat is 0.5
        QVERIFY(near(context.gaugeOf("base_balance"), 0.1));
        QCOMPARE(context.gaugeOf("quote_balance"), 10'000.0);
    }
};

QTEST_GUILESS_MAIN(TestMarketMetricsMonitor)
#include "tst_MarketMetricsMonitor.moc"
