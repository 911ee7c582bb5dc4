// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/avellaneda_stoikov/AvellanedaStoikovModel.h"
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

/// The parameters of Avellaneda and Stoikov (2008), section 3.3: σ = 2, T = 1, κ = 1.5, A = 140, γ = 0.1.
QuoteProblem paperProblem(double inventory)
{
    return {inventory, 0.1, 2, 1.5, 140, 1};
}
} // namespace

class TestAvellanedaStoikov : public QObject
{
    Q_OBJECT

    static OwnOrder orderOf(const FakeStrategyContext& context, Side side)
    {
        for (const auto& order : context.openOrders()) {
            if (order.side == side)
                return order;
        }
        return {};
    }

private slots:
    // By hand: γσ²T = 0.4, (2/γ)·ln(1 + γ/κ) = 20·ln(16/15) = 1.2907704; q = 2 shifts by −0.8.
    void finiteHorizonMatchesHandComputedQuotes()
    {
        const auto flat = finiteHorizonDepths(paperProblem(0));
        QVERIFY(near(flat.spread(), 1.6907704227514240));
        QVERIFY(near(flat.bid, 0.8453852113757120));
        QVERIFY(near(flat.shift(), 0));
        const auto longTwo = finiteHorizonDepths(paperProblem(2));
        QVERIFY(near(longTwo.shift(), -0.8));
        QVERIFY(near(longTwo.bid, 1.6453852113757120));
        QVERIFY(near(longTwo.ask, 0.0453852113757120));
        QuoteProblem atTheEnd = paperProblem(2);
        atTheEnd.timeLeft = 0;
        QVERIFY(near(finiteHorizonDepths(atTheEnd).shift(), 0));
    }

    // By hand: 10·ln(16/15) = 0.6453852, (16/15)^16 = 2.8084034, √(0.4/420·2.8084034) = 0.0517172.
    void infiniteHorizonMatchesHandComputedQuotes()
    {
        const double base = 10 * std::log(16.0 / 15);
        const double slope = std::sqrt(0.4 / 420 * std::pow(16.0 / 15, 16));
        QVERIFY(near(slope, 0.0517172, 1e-6));
        const auto flat = infiniteHorizonDepths(paperProblem(0));
        QVERIFY(near(flat.bid, base + slope / 2));
        QVERIFY(near(flat.ask, base + slope / 2));
        const auto longOne = infiniteHorizonDepths(paperProblem(1));
        QVERIFY(near(longOne.bid, base + 1.5 * slope));
        QVERIFY(near(longOne.ask, base - 0.5 * slope));
        const auto shortOne = infiniteHorizonDepths(paperProblem(-1));
        QVERIFY(near(shortOne.bid, longOne.ask) && near(shortOne.ask, longOne.bid));
    }

    // γ → 0: the half-spread tends to 1/κ, the slope to 0.
    void survivesATinyRiskAversion()
    {
        auto problem = paperProblem(3);
        problem.gamma = 1e-12;
        QVERIFY(near(infiniteHorizonDepths(problem).bid, 1 / 1.5, 1e-6));
        QVERIFY(near(finiteHorizonDepths(problem).bid, 1 / 1.5, 1e-6));
    }

    void limitsTheSpread()
    {
        const auto widened = limitDepths({1, 1}, 6, 100);
        QVERIFY(near(widened.bid, 3) && near(widened.ask, 3));
        const auto narrowed = limitDepths({30, 10}, 2, 20);
        QVERIFY(near(narrowed.bid, 20) && near(narrowed.ask, 1)); // 10 off each, then half the least spread
        const auto leaning = limitDepths({-5, 25}, 4, 100);
        QVERIFY(near(leaning.bid, 2) && near(leaning.ask, 25));
    }

    // At a new configuration what was learnt goes on, unless it was learnt by another window.
    void quotesOnAfterAChange()
    {
        const auto quotesAtOnce = [](const char* window) {
            FakeStrategyContext context(plainInstrument(), Decimal(100'000'000), Decimal(100));
            const auto before = makeStrategy("avellaneda_stoikov", {{"order_flow", "fixed"}, {"order_size", "1"}});
            context.attach(*before);
            before->onStart(context);
            for (int second = 0; second <= 36; ++second) {
                context.setTime(kStart + second * kSecond);
                context.setTouch(999'999, 1'000'001);
                context.tick(kStart + second * kSecond);
            }
            const auto after = makeStrategy("avellaneda_stoikov", {{"order_flow", "fixed"},
                                                                   {"order_size", "1"},
                                                                   {"risk_aversion", "0.2"},
                                                                   {"volatility_window", window}});
            context.cancelAll();
            context.attach(*after);
            after->takeOver(*before);
            after->onStart(context);
            context.setTime(kStart + 37 * kSecond);
            context.tick(kStart + 37 * kSecond);
            return !context.openOrders().empty();
        };
        QVERIFY(quotesAtOnce("5m"));
        QVERIFY(!quotesAtOnce("20m"));
    }

    // With a still mid σ is 0: the half-spread is (1/γ)·ln(1 + γ/κ) = 10·ln 1.2 = 1.8232156 bps of 1 000 000.
    void quotesAfterItsWarmUp()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(100'000'000), Decimal(100));
        const auto strategy = makeStrategy("avellaneda_stoikov", {{"risk_aversion", "0.1"},
                                                                  {"kappa", "0.5"},
                                                                  {"order_flow", "fixed"},
                                                                  {"min_spread", "0"},
                                                                  {"order_size", "1"}});
        context.attach(*strategy);
        strategy->onStart(context);
        for (int second = 0; second <= 36; ++second) {
            context.setTime(kStart + second * kSecond);
            context.setTouch(999'999, 1'000'001);
            context.tick(kStart + second * kSecond);
            if (second < 30)
                QVERIFY(context.openOrders().empty());
        }
        QCOMPARE(orderOf(context, Side::Buy).price, 999'817);
        QCOMPARE(orderOf(context, Side::Sell).price, 1'000'183);
        QVERIFY(near(context.gaugeOf("sigma"), 0));
        QVERIFY(near(context.gaugeOf("kappa"), 0.5));
    }

    // The mid alternates by one basis point each second, so σ = ln(1.0001)·10⁴ ≈ 0.99995 bps/√s exactly.
    void leansAgainstItsInventory()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(99'000'000), Decimal(101));
        const auto strategy = makeStrategy("avellaneda_stoikov", {{"risk_aversion", "0.05"},
                                                                  {"horizon_mode", "finite"},
                                                                  {"horizon", "40s"},
                                                                  {"kappa", "0.5"},
                                                                  {"order_flow", "fixed"},
                                                                  {"min_spread", "0"},
                                                                  {"volatility_method", "realised"},
                                                                  {"volatility_window", "30s"},
                                                                  {"refresh_tolerance", "0"},
                                                                  {"refresh_time", "1s"},
                                                                  {"order_size", "1"}});
        context.attach(*strategy);
        strategy->onStart(context);
        for (int second = 0; second <= 50; ++second) {
            const Ticks mid = second % 2 == 0 ? 1'000'000 : 1'000'100;
            context.setTime(kStart + second * kSecond);
            context.setTouch(mid - 1, mid + 1);
            context.tick(kStart + second * kSecond);
        }
        const double sigma = std::log(1.0001) * 1e4;
        QVERIFY(near(context.gaugeOf("sigma"), sigma, 1e-9));
        // Second 50 is 10 s into the second horizon: 30 s are left. Equity 200 000 000, target 100 lots, so q = 1.
        const double shift = -0.05 * sigma * sigma * 30;
        QVERIFY(near(context.gaugeOf("target_distance"), 1));
        QVERIFY(near(context.gaugeOf("reservation_shift"), shift, 1e-6));
        const double half = 0.05 * sigma * sigma * 30 / 2 + 20 * std::log(1.1);
        QVERIFY(near(context.gaugeOf("spread"), 2 * half, 1e-6));
        QCOMPARE(orderOf(context, Side::Buy).price, static_cast<Ticks>(std::floor(1e6 + (shift - half) * 100)));
    }

    void stopsAddingAtItsInventoryLimit()
    {
        // Equity 2 000 000; base share 0.7 is target + 0.2.
        FakeStrategyContext context(plainInstrument(), Decimal(600'000), Decimal(140));
        const auto strategy =
            makeStrategy("avellaneda_stoikov",
                         {{"max_inventory", "0.2"}, {"order_flow", "fixed"}, {"order_size", "10"}, {"levels", "3"}});
        context.attach(*strategy);
        strategy->onStart(context);
        for (int second = 0; second <= 40; ++second) {
            context.setTime(kStart + second * kSecond);
            context.setTouch(9'999, 10'001);
            context.tick(kStart + second * kSecond);
        }
        QVERIFY(!context.openOrders().empty());
        for (const auto& order : context.openOrders())
            QVERIFY(order.side == Side::Sell);
    }

    // Market orders of both sides arrive twice a second and reach 1, 2, 3 … bps with halving frequency.
    void estimatesOrderFlowFromPrints()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(100'000'000), Decimal(100));
        const auto strategy = makeStrategy("avellaneda_stoikov", {{"order_size", "1"}});
        QVERIFY(strategy->wantsTrades());
        context.attach(*strategy);
        strategy->onStart(context);
        Random random(5);
        for (int i = 0; i <= 4 * 600; ++i) {
            const TimeNs time = kStart + i * 250 * kMillisecond;
            context.setTime(time);
            context.setTouch(999'999, 1'000'001);
            const auto depth = static_cast<Ticks>(random.exponential(0.5) * 100) + 1; // κ = 0.5 per bps
            const Side taker = i % 2 == 0 ? Side::Buy : Side::Sell;
            // A sweep: three prints of one moment are one arrival, as deep as the deepest.
            for (const Ticks step : {depth / 3, depth / 2, depth})
                context.print(taker, 1'000'000 + signOf(taker) * step, 1);
            if (i % 4 == 0)
                context.tick(time);
        }
        QVERIFY2(near(context.gaugeOf("kappa"), 0.5, 0.06), qPrintable(QString::number(context.gaugeOf("kappa"))));
        // Four arrivals a second, two of them on each side.
        QVERIFY2(near(context.gaugeOf("arrival_rate"), 2, 0.2),
                 qPrintable(QString::number(context.gaugeOf("arrival_rate"))));
    }
};

QTEST_GUILESS_MAIN(TestAvellanedaStoikov)
#include "tst_AvellanedaStoikov.moc"
