// SPDX-License-Identifier: GPL-3.0-or-later
// The indicators that a language sees: all that there are, with the values of the C++ ones, and nothing unchecked.
#include "core/indicator/Atr.h"
#include "core/indicator/BollingerBands.h"
#include "core/indicator/EwmaVolatility.h"
#include "core/indicator/Macd.h"
#include "core/indicator/Rsi.h"
#include "core/indicator/Sma.h"
#include "core/script/IndicatorSet.h"

#include <QTest>

#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

using namespace wh;
using Fault = IndicatorSet::Fault;

namespace {

std::size_t kindOf(const std::string& name)
{
    for (std::size_t i = 0; i < indicatorKinds().size(); ++i) {
        if (indicatorKinds()[i].name == name)
            return i;
    }
    return SIZE_MAX;
}

struct World
{
    std::vector<double> memory = std::vector<double>(IndicatorSet::kMost * IndicatorSet::kStride);
    IndicatorSet set{memory};

    std::size_t make(const std::string& name, std::vector<double> parameters)
    {
        std::size_t made = SIZE_MAX;
        return set.make(kindOf(name), parameters, made) == Fault::None ? made : SIZE_MAX;
    }
    double output(std::size_t indicator, std::size_t index) const
    {
        return memory[indicator * IndicatorSet::kStride + index];
    }
    bool isReady(std::size_t indicator) const { return output(indicator, IndicatorSet::kStride - 1) != 0; }
};

/// A price that goes up and down, always above 0.
double priceAt(int i)
{
    return 100 + 10 * std::sin(i * 0.7) + i % 5;
}

} // namespace

class TestIndicatorSet : public QObject
{
    Q_OBJECT

private slots:
    void everyKindCanBeMadeFedAndReset()
    {
        for (const auto& kind : indicatorKinds()) {
            World world;
            std::vector<double> parameters;
            for (const auto& parameter : kind.parameters)
                parameters.push_back(parameter.preset > 0                                         ? parameter.preset
                                     : parameter.type == IndicatorKind::Parameter::Type::Duration ? 100'000
                                     : parameter.name == "last"                                   ? 8
                                                                                                  : 3);
            const std::size_t it = world.make(kind.name, parameters);
            QVERIFY2(it == 0, kind.name.c_str());
            QVERIFY2(kind.inputs.size() <= ScriptIndicator::kMaxInputs, kind.name.c_str());
            QVERIFY2(kind.outputs.size() <= ScriptIndicator::kMaxOutputs, kind.name.c_str());
            QVERIFY2(!world.isReady(it), kind.name.c_str());
            const double before = world.output(it, 0);
            for (int i = 0; i < 500; ++i) {
                const double price = priceAt(i);
                const std::array input = kind.name == "intensity" ? std::array{0.5 + i % 8, 0.0, 0.0, 0.0}
                                         : kind.name == "garmanKlass"
                                             ? std::array{price, price + 1, price - 1, price + 0.5}
                                         : kind.inputs.size() == 3 ? std::array{price + 1, price - 1, price, 0.0}
                                                                   : std::array{price, 2.0, 0.0, 0.0};
                QVERIFY2(world.set.update(it, i * kSecond, input) == Fault::None, kind.name.c_str());
            }
            QVERIFY2(world.isReady(it), kind.name.c_str());
            for (std::size_t i = 0; i < kind.outputs.size(); ++i)
                QVERIFY2(std::isfinite(world.output(it, i)), kind.name.c_str());
            QVERIFY(world.set.reset(it, 500 * kSecond) == Fault::None);
            QVERIFY2(!world.isReady(it), kind.name.c_str());
            if (kind.name != "rsi" && kind.name != "stochastic") // a neutral value, or nothing
                QVERIFY2(world.output(it, 0) == before, kind.name.c_str());
        }
    }

    void everyIndicatorOfTheCoreHasAKind()
    {
        // Headers of core/indicator, less those that others are made of and the functions of BookShape.
        const std::map<std::string, std::string> kinds = {{"Atr", "atr"},
                                                          {"BollingerBands", "bollinger"},
                                                          {"Ema", "ema"},
                                                          {"EwmaVolatility", "ewmaVolatility"},
                                                          {"ExponentialDecayRate", "rate"},
                                                          {"GarmanKlass", "garmanKlass"},
                                                          {"IntensityEstimator", "intensity"},
                                                          {"LinearRegressionSlope", "slope"},
                                                          {"Macd", "macd"},
                                                          {"Obv", "obv"},
                                                          {"RealisedVolatility", "realisedVolatility"},
                                                          {"ReturnsSkew", "skew"},
                                                          {"RollingExtreme", "min"},
                                                          {"RollingQuantile", "quantile"},
                                                          {"RollingSum", "sum"},
                                                          {"RollingVariance", "variance"},
                                                          {"Rsi", "rsi"},
                                                          {"Sma", "sma"},
                                                          {"StochasticK", "stochastic"},
                                                          {"Vwap", "vwap"},
                                                          {"WilderAverage", "wilder"}};
        for (const auto& entry : std::filesystem::directory_iterator(SOURCE_ROOT "/core/indicator")) {
            const std::string name = entry.path().stem().string();
            if (entry.path().extension() != ".h" || name == "BookShape" || name == "SlidingAggregate")
                continue;
            QVERIFY2(kinds.contains(name) && kindOf(kinds.at(name)) != SIZE_MAX, name.c_str());
        }
    }

    void everyKindIsOnThePage()
    {
        std::ifstream page(SOURCE_ROOT "/docs/reference/script-api/interface.md");
        const std::string text((std::istreambuf_iterator<char>(page)), {});
        for (const auto& kind : indicatorKinds()) {
            QVERIFY2(text.find('`' + kind.name + '(') != std::string::npos, kind.name.c_str());
            for (const auto& output : kind.outputs)
                QVERIFY2(text.find('`' + output + '`') != std::string::npos, output.c_str());
        }
    }

    void givesTheValuesOfTheCore()
    {
        World world;
        const std::size_t sma = world.make("sma", {20});
        const std::size_t rsi = world.make("rsi", {std::nan("")});
        const std::size_t macd = world.make("macd", {5, 9, 3});
        const std::size_t bands = world.make("bollinger", {10, 1.5});
        const std::size_t atr = world.make("atr", {7});
        const std::size_t volatility = world.make("ewmaVolatility", {30'000});
        Sma mySma(20);
        Rsi myRsi;
        Macd myMacd(5, 9, 3);
        BollingerBands myBands(10, 1.5);
        Atr myAtr(7);
        EwmaVolatility myVolatility(30 * kSecond);
        for (int i = 0; i < 300; ++i) {
            const double price = priceAt(i);
            const std::array one{price, 0.0, 0.0, 0.0};
            const std::array bar{price + 2, price - 1, price, 0.0};
            for (const std::size_t it : {sma, rsi, macd, bands, volatility})
                QVERIFY(world.set.update(it, i * kSecond, one) == Fault::None);
            QVERIFY(world.set.update(atr, i * kSecond, bar) == Fault::None);
            mySma.update(price);
            myRsi.update(price);
            myMacd.update(price);
            myBands.update(price);
            myAtr.update(price + 2, price - 1, price);
            myVolatility.update(i * kSecond, price);
            QCOMPARE(world.output(sma, 0), mySma.value());
            QCOMPARE(world.isReady(sma), mySma.isReady());
            QCOMPARE(world.output(rsi, 0), myRsi.value());
            QCOMPARE(world.output(macd, 1), myMacd.signal());
            QCOMPARE(world.output(bands, 2), myBands.lower());
            QCOMPARE(world.output(atr, 0), myAtr.value());
            QCOMPARE(world.output(volatility, 2), myVolatility.annualised());
        }
    }

    void refusesWhatWouldSpoilOne()
    {
        World world;
        std::size_t made = 0;
        for (const double period : {0.0, -1.0, 1.5, 1e9, std::nan(""), HUGE_VAL})
            QVERIFY(world.set.make(kindOf("sma"), std::array{period}, made) == Fault::BadParameter);
        QVERIFY(world.set.make(9999, {}, made) == Fault::NoSuch);
        QVERIFY(world.set.make(kindOf("realisedVolatility"), std::array{1000.0, 5000.0}, made) == Fault::BadParameter);
        QVERIFY(world.set.make(kindOf("quantile"), std::array{10.0, 1.5}, made) == Fault::BadParameter);
        const std::size_t sma = world.make("sma", {3});
        QVERIFY(world.set.update(sma, 0, std::array{std::nan("")}) == Fault::NotFinite);
        QVERIFY(world.set.update(sma, 0, {}) == Fault::NotFinite);
        QVERIFY(world.set.update(sma, 0, std::array{-5.0}) == Fault::None);
        const std::size_t volatility = world.make("ewmaVolatility", {1000});
        QVERIFY(world.set.update(volatility, 0, std::array{0.0}) == Fault::NotPositive);
        QVERIFY(world.set.update(77, 0, std::array{1.0}) == Fault::NoSuch);
        QVERIFY(world.set.reset(77, 0) == Fault::NoSuch);
    }

    void stopsAtItsLimit()
    {
        World world;
        for (std::size_t i = 0; i < IndicatorSet::kMost; ++i)
            QVERIFY(world.make("sma", {2}) == i);
        std::size_t made = 0;
        QVERIFY(world.set.make(kindOf("sma"), std::array{2.0}, made) == Fault::TooMany);
    }
};

QTEST_GUILESS_MAIN(TestIndicatorSet)
#include "tst_IndicatorSet.moc"
