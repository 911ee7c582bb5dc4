// SPDX-License-Identifier: GPL-3.0-or-later
// Every indicator of core/indicator, one entry each.
#include "core/indicator/Atr.h"
#include "core/indicator/BollingerBands.h"
#include "core/indicator/Ema.h"
#include "core/indicator/EwmaVolatility.h"
#include "core/indicator/ExponentialDecayRate.h"
#include "core/indicator/GarmanKlass.h"
#include "core/indicator/IntensityEstimator.h"
#include "core/indicator/LinearRegressionSlope.h"
#include "core/indicator/Macd.h"
#include "core/indicator/Obv.h"
#include "core/indicator/RealisedVolatility.h"
#include "core/indicator/ReturnsSkew.h"
#include "core/indicator/RollingExtreme.h"
#include "core/indicator/RollingQuantile.h"
#include "core/indicator/RollingSum.h"
#include "core/indicator/RollingVariance.h"
#include "core/indicator/Rsi.h"
#include "core/indicator/Sma.h"
#include "core/indicator/StochasticK.h"
#include "core/indicator/Vwap.h"
#include "core/indicator/WilderAverage.h"
#include "core/script/IndicatorSet.h"

#include <utility>

namespace wh {

namespace {

using Type = IndicatorKind::Parameter::Type;
using Numbers = std::span<const double>;

/// An indicator and the two functions that translate for it.
template<typename T, typename Update, typename Read>
class Adapted final : public ScriptIndicator
{
public:
    Adapted(T indicator, Update update, Read read)
        : m_indicator(std::move(indicator)), m_update(std::move(update)), m_read(std::move(read))
    {}
    void update(TimeNs now, const double* input) override { m_update(m_indicator, now, input); }
    void read(TimeNs now, double* output) const override { m_read(m_indicator, now, output); }
    bool isReady() const override { return m_indicator.isReady(); }
    void reset() override { m_indicator.reset(); }

private:
    T m_indicator;
    Update m_update;
    Read m_read;
};

template<typename T, typename Update, typename Read>
std::unique_ptr<ScriptIndicator> adapt(T indicator, Update update, Read read)
{
    return std::make_unique<Adapted<T, Update, Read>>(std::move(indicator), std::move(update), std::move(read));
}

/// One number in, value() out.
template<typename T>
std::unique_ptr<ScriptIndicator> simple(T indicator)
{
    return adapt(
        std::move(indicator), [](T& it, TimeNs, const double* in) { it.update(in[0]); },
        [](const T& it, TimeNs, double* out) { out[0] = it.value(); });
}

std::size_t count(double value)
{
    return static_cast<std::size_t>(value);
}

DurationNs duration(double milliseconds)
{
    return static_cast<DurationNs>(milliseconds * static_cast<double>(kMillisecond));
}

IndicatorKind::Parameter period(double preset = 0)
{
    return {"period", Type::Count, preset};
}

IndicatorKind::Parameter halfLife()
{
    return {"halfLife", Type::Duration, 0};
}

std::vector<IndicatorKind> averages()
{
    return {
        {"sma",
         "Mean of the last values.",
         {period()},
         {"value"},
         {"value"},
         false,
         [](Numbers p) { return simple(Sma(count(p[0]))); }},
        {"ema",
         "Exponential moving average.",
         {period()},
         {"value"},
         {"value"},
         false,
         [](Numbers p) { return simple(Ema(count(p[0]))); }},
        {"wilder",
         "Wilder's moving average.",
         {period()},
         {"value"},
         {"value"},
         false,
         [](Numbers p) { return simple(WilderAverage(count(p[0]))); }},
        {"sum",
         "Sum of the last values.",
         {period()},
         {"value"},
         {"value"},
         false,
         [](Numbers p) { return simple(RollingSum<double>(count(p[0]))); }},
        {"min",
         "Least of the last values.",
         {period()},
         {"value"},
         {"value"},
         false,
         [](Numbers p) { return simple(RollingMin(count(p[0]))); }},
        {"max",
         "Greatest of the last values.",
         {period()},
         {"value"},
         {"value"},
         false,
         [](Numbers p) { return simple(RollingMax(count(p[0]))); }},
        {"vwap",
         "Volume-weighted average price since the start.",
         {},
         {"price", "quantity"},
         {"value", "quantity"},
         false,
         [](Numbers) {
             return adapt(
                 Vwap(), [](Vwap& it, TimeNs, const double* in) { it.update(in[0], in[1]); },
                 [](const Vwap& it, TimeNs, double* out) { out[0] = it.value(), out[1] = it.quantity(); });
         }},
        {"rollingVwap",
         "Volume-weighted average price of the last trades.",
         {period()},
         {"price", "quantity"},
         {"value"},
         false,
         [](Numbers p) {
             return adapt(
                 RollingVwap(count(p[0])), [](RollingVwap& it, TimeNs, const double* in) { it.update(in[0], in[1]); },
                 [](const RollingVwap& it, TimeNs, double* out) { out[0] = it.value(); });
         }},
    };
}

std::vector<IndicatorKind> oscillators()
{
    return {
        {"rsi",
         "Relative strength index.",
         {period(14)},
         {"close"},
         {"value"},
         false,
         [](Numbers p) { return simple(Rsi(count(p[0]))); }},
        {"macd",
         "Moving average convergence and divergence.",
         {{"fast", Type::Count, 12}, {"slow", Type::Count, 26}, {"signal", Type::Count, 9}},
         {"close"},
         {"value", "signal", "histogram"},
         false,
         [](Numbers p) {
             return adapt(
                 Macd(count(p[0]), count(p[1]), count(p[2])),
                 [](Macd& it, TimeNs, const double* in) { it.update(in[0]); },
                 [](const Macd& it, TimeNs, double* out) {
                     out[0] = it.line(), out[1] = it.signal(), out[2] = it.histogram();
                 });
         }},
        {"bollinger",
         "Bands about the mean.",
         {period(20), {"width", Type::Number, 2}},
         {"close"},
         {"value", "upper", "lower", "percentB", "bandwidth"},
         false,
         [](Numbers p) {
             return adapt(
                 BollingerBands(count(p[0]), p[1]),
                 [](BollingerBands& it, TimeNs, const double* in) { it.update(in[0]); },
                 [](const BollingerBands& it, TimeNs, double* out) {
                     out[0] = it.middle(), out[1] = it.upper(), out[2] = it.lower();
                     out[3] = it.percentB(), out[4] = it.bandwidth();
                 });
         }},
        {"stochastic",
         "Where the close stands in the range of the last bars.",
         {period(14)},
         {"high", "low", "close"},
         {"value"},
         false,
         [](Numbers p) {
             return adapt(
                 StochasticK(count(p[0])),
                 [](StochasticK& it, TimeNs, const double* in) { it.update(in[0], in[1], in[2]); },
                 [](const StochasticK& it, TimeNs, double* out) { out[0] = it.value(); });
         }},
        {"atr",
         "Average true range.",
         {period(14)},
         {"high", "low", "close"},
         {"value", "trueRange"},
         false,
         [](Numbers p) {
             return adapt(
                 Atr(count(p[0])), [](Atr& it, TimeNs, const double* in) { it.update(in[0], in[1], in[2]); },
                 [](const Atr& it, TimeNs, double* out) { out[0] = it.value(), out[1] = it.trueRange(); });
         }},
        {"obv",
         "On-balance volume.",
         {},
         {"close", "volume"},
         {"value"},
         false,
         [](Numbers) {
             return adapt(
                 Obv(), [](Obv& it, TimeNs, const double* in) { it.update(in[0], in[1]); },
                 [](const Obv& it, TimeNs, double* out) { out[0] = it.value(); });
         }},
        {"slope",
         "Least-squares line through the last values.",
         {period()},
         {"value"},
         {"value", "end"},
         false,
         [](Numbers p) {
             return adapt(
                 LinearRegressionSlope(count(p[0])),
                 [](LinearRegressionSlope& it, TimeNs, const double* in) { it.update(in[0]); },
                 [](const LinearRegressionSlope& it, TimeNs, double* out) { out[0] = it.slope(), out[1] = it.end(); });
         }},
    };
}

std::vector<IndicatorKind> distributions()
{
    return {
        {"variance",
         "Spread of the last values.",
         {period()},
         {"value"},
         {"value", "stdev", "mean", "populationVariance", "populationStdev"},
         false,
         [](Numbers p) {
             return adapt(
                 RollingVariance(count(p[0])), [](RollingVariance& it, TimeNs, const double* in) { it.update(in[0]); },
                 [](const RollingVariance& it, TimeNs, double* out) {
                     out[0] = it.sampleVariance(), out[1] = it.sampleStdev(), out[2] = it.mean();
                     out[3] = it.populationVariance(), out[4] = it.populationStdev();
                 });
         }},
        {"quantile",
         "The value that a share of the last ones is not above.",
         {period(), {"share", Type::Number, 0.5}},
         {"value"},
         {"value"},
         false,
         [](Numbers p) -> std::unique_ptr<ScriptIndicator> {
             if (p[1] > 1)
                 return nullptr;
             return adapt(
                 RollingQuantile(count(p[0])), [](RollingQuantile& it, TimeNs, const double* in) { it.update(in[0]); },
                 [share = p[1]](const RollingQuantile& it, TimeNs, double* out) { out[0] = it.value(share); });
         }},
        {"skew",
         "Skewness of the last log returns.",
         {period()},
         {"price"},
         {"value"},
         true,
         [](Numbers p) { return simple(ReturnsSkew(count(p[0]))); }},
    };
}

std::vector<IndicatorKind> ofTime()
{
    return {
        {"ewmaVolatility",
         "Volatility of log returns with fading memory, by time.",
         {halfLife()},
         {"price"},
         {"value", "variancePerSecond", "annualised"},
         true,
         [](Numbers p) {
             return adapt(
                 EwmaVolatility(duration(p[0])),
                 [](EwmaVolatility& it, TimeNs now, const double* in) { it.update(now, in[0]); },
                 [](const EwmaVolatility& it, TimeNs, double* out) {
                     out[0] = it.perSqrtSecond(), out[1] = it.variancePerSecond(), out[2] = it.annualised();
                 });
         }},
        {"realisedVolatility",
         "Volatility of log returns over a window of time.",
         {{"window", Type::Duration, 0}, {"step", Type::Duration, 1000}},
         {"price"},
         {"value", "perSqrtSecond", "annualised"},
         true,
         [](Numbers p) -> std::unique_ptr<ScriptIndicator> {
             if (p[0] < p[1] || p[0] / p[1] > IndicatorSet::kLongestPeriod)
                 return nullptr;
             return adapt(
                 RealisedVolatility(duration(p[0]), duration(p[1])),
                 [](RealisedVolatility& it, TimeNs now, const double* in) { it.update(now, in[0]); },
                 [](const RealisedVolatility& it, TimeNs, double* out) {
                     out[0] = it.volatility(), out[1] = it.perSqrtSecond(), out[2] = it.annualised();
                 });
         }},
        {"garmanKlass",
         "Volatility per bar from its range.",
         {period()},
         {"open", "high", "low", "close"},
         {"value", "variance"},
         true,
         [](Numbers p) {
             return adapt(
                 GarmanKlass(count(p[0])),
                 [](GarmanKlass& it, TimeNs, const double* in) { it.update(in[0], in[1], in[2], in[3]); },
                 [](const GarmanKlass& it, TimeNs, double* out) { out[0] = it.volatility(), out[1] = it.variance(); });
         }},
        {"rate",
         "Events, or an amount, per second with fading memory.",
         {halfLife()},
         {"amount"},
         {"value"},
         false,
         [](Numbers p) {
             return adapt(
                 ExponentialDecayRate(duration(p[0])),
                 [](ExponentialDecayRate& it, TimeNs now, const double* in) { it.update(now, in[0]); },
                 [](const ExponentialDecayRate& it, TimeNs now, double* out) { out[0] = it.value(now); });
         }},
        {"intensity",
         "How often market orders reach a depth: rate·e^(-kappa·depth).",
         {halfLife(), {"first", Type::Number, 0}, {"last", Type::Number, 0}, {"perDoubling", Type::Count, 2}},
         {"depth"},
         {"value", "kappa", "exposure"},
         false,
         [](Numbers p) -> std::unique_ptr<ScriptIndicator> {
             if (p[2] < p[1] || p[2] / p[1] > 1e6 || p[3] > 16)
                 return nullptr;
             return adapt(
                 IntensityEstimator(IntensityEstimator::geometricGrid(p[1], p[2], static_cast<int>(p[3])),
                                    duration(p[0])),
                 [](IntensityEstimator& it, TimeNs now, const double* in) {
                     it.advance(now);
                     if (in[0] > 0) // 0: time passes, nothing arrived
                         it.addArrival(in[0]);
                 },
                 [](const IntensityEstimator& it, TimeNs, double* out) {
                     const auto estimate = it.estimate().value_or(ArrivalIntensity());
                     out[0] = estimate.rate, out[1] = estimate.kappa, out[2] = it.exposure();
                 });
         }},
    };
}

} // namespace

const std::vector<IndicatorKind>& indicatorKinds()
{
    static const std::vector<IndicatorKind> kinds = [] {
        std::vector<IndicatorKind> all;
        for (auto&& some : {averages(), oscillators(), distributions(), ofTime()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return kinds;
}

} // namespace wh
