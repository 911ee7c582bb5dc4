// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/PriceProcess.h"

#include "core/simulator/generator/GeneratedMarket.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace wh;

namespace {

using Input = std::vector<std::pair<std::string, std::string>>;

ParameterSet parametersOf(const std::string& model, const Input& input)
{
    const auto check = ParameterValidation::check(GeneratedMarket::find(model)->parameters(), input);
    for (const auto& mistake : check.mistakes)
        qWarning("%s", mistake.toString().c_str());
    return check.set;
}

/// The log prices after each of `steps` steps; the first is 0, at the start.
std::vector<double> pathOf(const std::string& model, const Input& input, DurationNs step, int steps, unsigned seed = 1)
{
    const auto process = PriceProcess::create(model, parametersOf(model, input), step, seed);
    std::vector<double> path = {0};
    for (int i = 1; i <= steps; ++i)
        path.push_back(process->advance(i * step));
    return path;
}

std::vector<double> differences(const std::vector<double>& path, std::size_t stride = 1)
{
    std::vector<double> result;
    for (std::size_t i = stride; i < path.size(); i += stride)
        result.push_back(path[i] - path[i - stride]);
    return result;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double covarianceOf(const std::vector<double>& values, std::size_t lag)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (std::size_t i = lag; i < values.size(); ++i)
        sum += (values[i] - mean) * (values[i - lag] - mean);
    return sum / static_cast<double>(values.size() - lag);
}

double varianceOf(const std::vector<double>& values)
{
    return covarianceOf(values, 0);
}

double autocorrelationOf(const std::vector<double>& values, std::size_t lag)
{
    return covarianceOf(values, lag) / varianceOf(values);
}

std::vector<double> squaresOf(std::vector<double> values)
{
    for (double& value : values)
        value *= value;
    return values;
}

bool isWithin(double value, double expected, double tolerance)
{
    const bool within = std::abs(value - expected) <= tolerance;
    if (!within)
        qWarning("%.10g is not within %.3g of %.10g", value, tolerance, expected);
    return within;
}

/// σ²Δt of an annual volatility.
double varianceOver(double volatility, DurationNs span)
{
    return volatility * volatility * static_cast<double>(span) * 1e-9 / kYearSeconds;
}

} // namespace

class TestPriceProcess : public QObject
{
    Q_OBJECT

private slots:
    void randomWalkHasTheVarianceOfItsVolatility_data();
    void randomWalkHasTheVarianceOfItsVolatility();
    void randomWalkDriftsLessHalfItsVariance();
    void trendSwitchesBetweenTwoDrifts();
    void meanReversionIsStationary_data();
    void meanReversionIsStationary();
    void meanReversionGoesToItsMean();
    void jumpsComeAtTheirRateAndSize();
    void jumpsLeaveTheExpectedGrowthAlone();
    void flashCrashFallsAndRecoversExactly();
    void flashCrashMakesSellersCrowd();
    void outageIsSilentForItsLength();
    void garchClustersVolatility();
    void noVolatilityMeansNoMovement();
    void cloneGoesOnAlike_data();
    void cloneGoesOnAlike();
};

void TestPriceProcess::randomWalkHasTheVarianceOfItsVolatility_data()
{
    QTest::addColumn<qlonglong>("step");
    QTest::newRow("100 ms") << qlonglong(100 * kMillisecond);
    QTest::newRow("1 min") << qlonglong(kMinute);
    QTest::newRow("12 h") << qlonglong(12 * kHour); // 200,000 days would not fit
}

void TestPriceProcess::randomWalkHasTheVarianceOfItsVolatility()
{
    QFETCH(qlonglong, step);
    const auto returns = differences(pathOf("random_walk", {{"volatility", "0.8"}}, step, 200'000));
    const double expected = varianceOver(0.8, step);
    // The relative standard error of a variance is sqrt(2/n) = 0.3 %; four of them.
    QVERIFY(isWithin(varianceOf(returns), expected, 0.0126 * expected));
    QVERIFY(isWithin(autocorrelationOf(returns, 1), 0, 0.01));
    // Normal: 68.27 % within one deviation; standard error 0.1 %.
    double within = 0;
    for (const double r : returns)
        within += std::abs(r) < std::sqrt(expected) ? 1 : 0;
    QVERIFY(isWithin(within / 200'000, 0.6827, 0.0045));
}

void TestPriceProcess::randomWalkDriftsLessHalfItsVariance()
{
    const auto returns = differences(pathOf("random_walk", {{"volatility", "1"}, {"drift", "20"}}, kHour, 200'000));
    const double hours = kYearSeconds / 3600;
    // Standard error: sqrt(1/8766/200000) = 2.4e-5; the expected mean is 2.2e-3.
    QVERIFY(isWithin(meanOf(returns), (20 - 0.5) / hours, 1e-4));
}

void TestPriceProcess::trendSwitchesBetweenTwoDrifts()
{
    const Input input = {
        {"volatility", "0"}, {"up_drift", "10"}, {"down_drift", "-5"}, {"mean_up", "3h"}, {"mean_down", "1h"}};
    const int steps = 600'000; // of a minute: 10,000 h, 2,500 cycles of 4 h
    const auto returns = differences(pathOf("trend", input, kMinute, steps));
    const double minutes = kYearSeconds / 60;
    int up = 0;
    int switches = 0;
    for (std::size_t i = 0; i < returns.size(); ++i) {
        const bool isUp = returns[i] > 0;
        QVERIFY(std::abs(returns[i] - (isUp ? 10 : -5) / minutes) < 1e-9);
        up += isUp ? 1 : 0;
        switches += i > 0 && isUp != (returns[i - 1] > 0) ? 1 : 0;
    }
    QVERIFY(isWithin(up / static_cast<double>(steps), 0.75, 0.03));
    QVERIFY(isWithin(switches, 5000, 350));
}

void TestPriceProcess::meanReversionIsStationary_data()
{
    QTest::addColumn<qlonglong>("step");
    QTest::addColumn<int>("steps");
    QTest::newRow("fine steps") << qlonglong(kSecond) << 1'000'000;
    // Exact for any step: a coarse grid has the same law.
    QTest::newRow("coarse steps") << qlonglong(30 * kSecond) << 400'000;
}

void TestPriceProcess::meanReversionIsStationary()
{
    QFETCH(qlonglong, step);
    QFETCH(int, steps);
    const auto path = pathOf("mean_reversion", {{"volatility", "0.5"}, {"half_life", "60s"}}, step, steps);
    const double theta = std::log(2.0) / 60;
    const double stationary = varianceOver(0.5, kSecond) / (2 * theta);
    // About n·Δt·θ/2 independent values: 5,800 and more, so a standard error below 2 %.
    QVERIFY(isWithin(varianceOf(path) / stationary, 1, 0.06));
    const double dt = static_cast<double>(step) * 1e-9;
    QVERIFY(isWithin(autocorrelationOf(path, 1), std::exp(-theta * dt), 0.002 + 0.0002 * dt));
    const auto lag = static_cast<std::size_t>(kMinute / step); // one half-life
    QVERIFY(isWithin(autocorrelationOf(path, lag), 0.5, 0.03));
}

void TestPriceProcess::meanReversionGoesToItsMean()
{
    const Input input = {{"volatility", "0"}, {"half_life", "10m"}, {"start_price", "100"}, {"mean_price", "200"}};
    const auto path = pathOf("mean_reversion", input, kMinute, 200);
    // After one half-life half of the way in logs: sqrt(2).
    QVERIFY(isWithin(std::exp(path[10]), std::sqrt(2.0), 1e-12));
    QVERIFY(isWithin(std::exp(path[200]), 2, 1e-5));
}

void TestPriceProcess::jumpsComeAtTheirRateAndSize()
{
    const auto set =
        parametersOf("jump_diffusion",
                     {{"volatility", "0.5"}, {"jump_rate", "240"}, {"jump_mean", "0.01"}, {"jump_deviation", "0.02"}});
    const auto process = PriceProcess::create("jump_diffusion", set, kSecond, 3);
    std::vector<double> returns;
    double last = 0;
    std::int64_t large = 0;
    for (int i = 1; i <= 20 * 86'400; ++i) {
        const double log = process->advance(i * kSecond);
        returns.push_back(log - last);
        large += std::abs(log - last) > 0.01 ? 1 : 0; // 110 deviations of the diffusion: surely a jump
        last = log;
    }
    // λT = 4800, deviation 69.
    QVERIFY(isWithin(static_cast<double>(process->jumps()), 4800, 280));
    // P(|N(0.01, 0.02)| > 0.01) = 0.5 + Φ(-1) = 0.6587.
    QVERIFY(isWithin(static_cast<double>(large) / static_cast<double>(process->jumps()), 0.6587, 0.03));
    // σ²T + λT(m² + δ²)
    const double expected = varianceOver(0.5, 20 * kDay) + 4800 * (0.01 * 0.01 + 0.02 * 0.02);
    QVERIFY(isWithin(varianceOf(returns) * static_cast<double>(returns.size()) / expected, 1, 0.12));
}

void TestPriceProcess::jumpsLeaveTheExpectedGrowthAlone()
{
    const Input input = {{"volatility", "0"},
                         {"drift", "0"},
                         {"jump_rate", "1000"},
                         {"jump_mean", "-0.01"},
                         {"jump_deviation", "0.005"}};
    // E[S/S0] = 1 over a day: mean over 2,000 days, each with 1,000 jumps of deviation 0.011; standard error 0.8 %.
    const auto days = differences(pathOf("jump_diffusion", input, 5 * kMinute, 2000 * 288), 288);
    double sum = 0;
    for (const double day : days)
        sum += std::exp(day);
    QVERIFY(isWithin(sum / 2000, 1, 0.035));
}

void TestPriceProcess::flashCrashFallsAndRecoversExactly()
{
    const Input input = {{"volatility", "0"},      {"crash_at", "10m"}, {"crash_depth", "0.2"},
                         {"crash_duration", "2m"}, {"recovery", "0.5"}, {"recovery_time", "20m"}};
    const auto path = pathOf("flash_crash", input, kSecond, 3600);
    QVERIFY(isWithin(path[600], 0, 1e-12));
    QVERIFY(isWithin(path[660], std::log(0.8) / 2, 1e-9)); // half way down
    QVERIFY(isWithin(path[720], std::log(0.8), 1e-9));
    // Half of the recovery's time: 1 - (1/2)^3 = 7/8 of the half that is won back.
    QVERIFY(isWithin(path[720 + 600], std::log(0.8) * (1 - 0.5 * 0.875), 1e-9));
    QVERIFY(isWithin(path[720 + 1200], std::log(0.8) * 0.5, 1e-9));
    QVERIFY(isWithin(path[3600], std::log(0.8) * 0.5, 1e-9));
    QCOMPARE(static_cast<int>(std::min_element(path.begin(), path.end()) - path.begin()), 720);
}

void TestPriceProcess::flashCrashMakesSellersCrowd()
{
    const auto set = parametersOf("flash_crash", {{"crash_at", "10s"},
                                                  {"crash_duration", "10s"},
                                                  {"recovery_time", "10s"},
                                                  {"crash_activity", "5"},
                                                  {"crash_liquidity", "0.2"}});
    const auto process = PriceProcess::create("flash_crash", set, kSecond, 1);
    std::vector<MarketMood> moods;
    for (int i = 1; i <= 40; ++i) {
        process->advance(i * kSecond);
        moods.push_back(process->mood());
    }
    QCOMPARE(moods[8].activity, 1.0); // at 9 s
    QCOMPARE(moods[9].activity, 5.0); // at 10 s
    QCOMPARE(moods[9].depth, 0.2);
    QVERIFY(moods[9].sellBias > 0.5);
    QCOMPARE(moods[24].activity, 3.0); // at 25 s: half calmed
    QCOMPARE(moods[24].sellBias, 0.0);
    QCOMPARE(moods[29].activity, 1.0);
    QCOMPARE(moods[29].depth, 1.0);
}

void TestPriceProcess::outageIsSilentForItsLength()
{
    const auto set = parametersOf("outage", {{"outage_at", "10s"}, {"outage_length", "5s"}, {"outage_every", "20s"}});
    const auto process = PriceProcess::create("outage", set, kSecond, 1);
    for (int i = 1; i <= 100; ++i) {
        process->advance(i * kSecond);
        QCOMPARE(process->mood().silent, i >= 10 && (i - 10) % 20 < 5);
    }
}

void TestPriceProcess::garchClustersVolatility()
{
    const Input input = {
        {"volatility", "0.5"}, {"garch_alpha", "0.1"}, {"garch_beta", "0.85"}, {"garch_interval", "1m"}};
    // Steps of 10 s, six to an interval.
    const auto minutes = differences(pathOf("garch", input, 10 * kSecond, 6 * 400'000), 6);
    QVERIFY(isWithin(varianceOf(minutes) / varianceOver(0.5, kMinute), 1, 0.03));
    // ρ1 of r² is α(1 - αβ - β²)/(1 - 2αβ - β²) = 0.1·0.1925/0.1075 = 0.1791 (Bollerslev 1986); each further lag
    // shrinks it by α + β.
    const auto squares = squaresOf(minutes);
    QVERIFY(isWithin(autocorrelationOf(squares, 1), 0.1791, 0.03));
    QVERIFY(isWithin(autocorrelationOf(squares, 10), 0.1791 * std::pow(0.95, 9), 0.03));
    // Kurtosis 3(1 - (α+β)²)/(1 - (α+β)² - 2α²) = 3.774.
    const double variance = varianceOf(minutes);
    QVERIFY(isWithin(meanOf(squaresOf(squares)) / (variance * variance), 3.774, 0.25));
    QVERIFY(isWithin(autocorrelationOf(minutes, 1), 0, 0.01));
    // The plain walk does nothing of the kind.
    const auto plain = differences(pathOf("random_walk", {}, kMinute, 400'000));
    QVERIFY(isWithin(autocorrelationOf(squaresOf(plain), 1), 0, 0.01));
}

void TestPriceProcess::noVolatilityMeansNoMovement()
{
    for (const auto& info : GeneratedMarket::models()) {
        if (info.id == "trend" || info.id == "flash_crash" || info.id == "jump_diffusion")
            continue;
        for (const double log : pathOf(info.id, {{"volatility", "0"}}, kSecond, 1000))
            QCOMPARE(log, 0.0);
    }
}

void TestPriceProcess::cloneGoesOnAlike_data()
{
    QTest::addColumn<QString>("model");
    for (const auto& info : GeneratedMarket::models())
        QTest::newRow(info.id.c_str()) << QString::fromStdString(info.id);
}

void TestPriceProcess::cloneGoesOnAlike()
{
    QFETCH(QString, model);
    const auto process = PriceProcess::create(model.toStdString(), parametersOf(model.toStdString(), {}), kSecond, 5);
    for (int i = 1; i <= 1001; ++i)
        process->advance(i * kSecond);
    const auto clone = process->clone();
    for (int i = 1002; i <= 5000; ++i)
        QCOMPARE(clone->advance(i * kSecond), process->advance(i * kSecond));
    QCOMPARE(clone->jumps(), process->jumps());
}

QTEST_GUILESS_MAIN(TestPriceProcess)
#include "tst_PriceProcess.moc"
