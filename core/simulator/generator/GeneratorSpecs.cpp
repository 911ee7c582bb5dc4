// SPDX-License-Identifier: GPL-3.0-or-later
// The models and their parameters as data: forms, checks and documentation all come from here.
#include "core/simulator/generator/GeneratedMarket.h"

namespace wh {

namespace {

constexpr auto kInteger = ParameterType::Integer;
constexpr auto kNumber = ParameterType::Number;
constexpr auto kDecimal = ParameterType::Decimal;
constexpr auto kDuration = ParameterType::Duration;
constexpr auto kBoolean = ParameterType::Boolean;
constexpr auto kChoice = ParameterType::Choice;
constexpr auto kText = ParameterType::Text;

struct Range
{
    const char* minimum = nullptr;
    const char* maximum = nullptr;
    bool exclusive = false;
};

ParameterSpec spec(const char* name, ParameterType type, const char* unit, const char* defaultText, Range range,
                   const char* example, const char* description, std::vector<std::string> choices = {})
{
    ParameterSpec made;
    made.name = name;
    made.type = type;
    made.unit = unit;
    made.description = description;
    made.defaultText = defaultText;
    if (range.minimum)
        made.minimum = range.minimum;
    if (range.maximum)
        made.maximum = range.maximum;
    made.minimumExclusive = range.exclusive;
    made.choices = std::move(choices);
    made.example = example;
    return made;
}

std::vector<ParameterSpec> commonSpecs()
{
    return {
        spec("start_price", kDecimal, "quote", "60000", {"0", "1000000000000", true}, "2500",
             "Fundamental price at the start."),
        spec("volatility", kNumber, "per √year", "0.5", {"0", "20"}, "0.8",
             "Annualised volatility of the fundamental price; a year has 365.25 days."),
        spec("drift", kNumber, "per year", "0", {"-1000", "1000"}, "0.3",
             "Expected growth of the fundamental price, continuously compounded."),
        spec("tick", kDecimal, "quote", "0.01", {"0", nullptr, true}, "0.1",
             "Price step of the instrument, where it is not known otherwise."),
        spec("lot", kDecimal, "base", "0.00001", {"0", nullptr, true}, "0.001",
             "Quantity step of the instrument, where it is not known otherwise."),
        spec("start", kText, "", "2024-01-01T00:00:00Z", {}, "2024-08-05", "Venue time of the first event (ISO 8601)."),
        spec("duration", kDuration, "", "1d", {"0s", "36500d", true}, "4h", "Span of venue time that is generated."),
        spec("step", kDuration, "", "100ms", {"1us", "1h"}, "50ms",
             "How often the price moves and the venue publishes its book."),
        spec("bars", kDuration, "", "0s", {"0s", "30d"}, "1m",
             "Length of a candle; with it the tape holds candles made from the price directly. 0s: events."),
        spec("bar_steps", kInteger, "", "12", {"1", "10000"}, "60", "Points of the price's path in a candle."),
        spec("orders", kBoolean, "", "false", {}, "true",
             "Whether the tape tells single orders (level 3) instead of levels."),
        spec("orders_per_level", kInteger, "", "4", {"1", "200"}, "8",
             "Mean number of orders in a new level (level 3)."),
        spec("levels", kInteger, "", "20", {"1", "5000"}, "100", "Price levels per side."),
        spec("spacing", kNumber, "bps", "0.25", {"0", "1000"}, "1",
             "Distance between levels, of the start price; rounded to whole ticks, at least one."),
        spec("spread", kNumber, "bps", "1", {"0", "1000"}, "0.2",
             "Distance between the best prices when both are there, of the start price; rounded to whole ticks, at "
             "least one."),
        spec("depth", kDecimal, "base", "0.4", {"0", nullptr, true}, "2", "Mean quantity of the best level."),
        spec("depth_profile", kChoice, "", "linear", {}, "exponential",
             "How the mean quantity goes from the best level to the furthest.", {"flat", "linear", "exponential"}),
        spec("depth_growth", kNumber, "", "4", {"0.01", "1000"}, "10",
             "Mean quantity of the furthest level as a multiple of the best level's."),
        spec("depth_noise", kNumber, "share", "0.6", {"0", "1"}, "0.2",
             "Half-width of the uniform factor on each drawn quantity."),
        spec("refill_rate", kNumber, "per s", "2", {"0", "1000"}, "0.5",
             "Rate at which a level that was traded into is quoted anew."),
        spec("churn_rate", kNumber, "per s", "0.3", {"0", "1000"}, "1",
             "Rate at which any level changes its quantity without a trade."),
        spec("market_order_rate", kNumber, "per s", "4", {"0", "100000"}, "10",
             "Mean number of uninformed market orders (Poisson)."),
        spec("imbalance", kNumber, "", "0", {"-1", "1"}, "0.2",
             "Buyers less sellers among the uninformed market orders, as a share."),
        spec("size_minimum", kDecimal, "base", "0.004", {"0", nullptr, true}, "0.01",
             "Least size of a market order; sizes above follow a power law."),
        spec("size_alpha", kNumber, "", "1.3", {"0", "20", true}, "1.6",
             "Exponent of the power law: P(size > x) = (minimum/x)^alpha."),
        spec("size_maximum", kDecimal, "base", "5", {"0", nullptr, true}, "20", "Cap on the size of a market order."),
        spec("informed_share", kNumber, "share", "0.05", {"0", "1"}, "0.5",
             "Chance that levels over which the price moves are bought or sold out instead of cancelled: the source of "
             "adverse selection."),
        spec("book_update", kChoice, "", "after_trade", {}, "with_trade",
             "Whether the levels that a market order took change in the next message or in the same.",
             {"after_trade", "with_trade"}),
        spec("touch", kBoolean, "", "true", {}, "false", "Whether the venue also publishes its best prices (ticker)."),
        spec("latency", kDuration, "", "5ms", {"0s", "1h"}, "20ms", "Mean feed latency, venue time to receive time."),
        spec("latency_jitter", kDuration, "", "2ms", {"0s", "1h"}, "10ms",
             "Deviation of the feed latency, which is latency - jitter plus an exponential; at most the latency."),
    };
}

GeneratorInfo model(const char* id, const char* description, const char* formula, std::vector<ParameterSpec> own)
{
    return {id, description, formula, std::move(own), commonSpecs()};
}

std::vector<GeneratorInfo> makeModels()
{
    std::vector<GeneratorInfo> models;
    models.push_back(model("random_walk", "Geometric random walk: the plainest market.",
                           "S·exp((μ − σ²/2)Δt + σ√Δt·z), geometric Brownian motion.", {}));
    models.push_back(model(
        "trend", "Random walk whose drift switches between a rising and a falling state.",
        "As random_walk with μ + μ_state; a two-state Markov chain leaves its state with probability 1 − e^(−Δt/mean).",
        {spec("up_drift", kNumber, "per year", "8", {"-1000", "1000"}, "20", "Drift added in the rising state."),
         spec("down_drift", kNumber, "per year", "-8", {"-1000", "1000"}, "-20", "Drift added in the falling state."),
         spec("mean_up", kDuration, "", "4h", {"0s", "3650d", true}, "1d", "Mean stay in the rising state."),
         spec("mean_down", kDuration, "", "4h", {"0s", "3650d", true}, "1d", "Mean stay in the falling state.")}));
    models.push_back(model(
        "mean_reversion", "Price that is pulled back to a mean (Ornstein-Uhlenbeck on the log price).",
        "x' = μ + (x − μ)e^(−θΔt) + σ√((1 − e^(−2θΔt))/2θ)·z with x = ln S and θ = ln 2/half_life; exact for any step.",
        {spec("half_life", kDuration, "", "1h", {"0s", "3650d", true}, "10m",
              "Time in which a deviation halves on average."),
         spec("mean_price", kDecimal, "quote", "0", {"0", "1000000000000"}, "61000",
              "Price to which it returns; 0: the start price. It grows by `drift`.")}));
    models.push_back(model(
        "jump_diffusion", "Random walk with sudden jumps (Merton 1976).",
        "As random_walk with drift μ − λ(e^(m + δ²/2) − 1), plus normal(m, δ) log jumps at Poisson times of rate λ.",
        {spec("jump_rate", kNumber, "per day", "6", {"0", "100000"}, "24", "Mean number of jumps, λ."),
         spec("jump_mean", kNumber, "log", "0", {"-1", "1"}, "-0.005", "Mean of a log jump, m."),
         spec("jump_deviation", kNumber, "log", "0.006", {"0", "1"}, "0.01", "Deviation of a log jump, δ.")}));
    models.push_back(model(
        "flash_crash", "Random walk with one sudden fall and a recovery.",
        "As random_walk, plus in logs: a straight fall to ln(1 − depth), then recovery·(1 − (1 − x)³) of it won back.",
        {spec("crash_at", kDuration, "", "10m", {"0s", "36500d"}, "2h", "When the fall begins, from the start."),
         spec("crash_depth", kNumber, "share", "0.1", {"0", "0.99"}, "0.3",
              "How far it falls, as a share of the price."),
         spec("crash_duration", kDuration, "", "2m", {"0s", "365d", true}, "30s", "How long it falls."),
         spec("recovery", kNumber, "share", "0.8", {"0", "1"}, "1", "Share of the (log) fall that is won back."),
         spec("recovery_time", kDuration, "", "20m", {"0s", "365d"}, "1h", "How long the recovery takes."),
         spec("crash_activity", kNumber, "", "6", {"0.1", "100"}, "10",
              "Factor on the rate of market orders in the fall; most of them sell."),
         spec("crash_liquidity", kNumber, "share", "0.3", {"0.01", "1"}, "0.1",
              "Quantity of newly quoted levels in the fall, of the usual.")}));
    models.push_back(model(
        "outage", "Random walk whose feed falls silent; then a gap and a snapshot.",
        "As random_walk. Nothing is heard in the outage, though the market goes on.",
        {spec("outage_at", kDuration, "", "10m", {"0s", "36500d"}, "2h", "When the feed falls silent, from the start."),
         spec("outage_length", kDuration, "", "2m", {"0s", "365d", true}, "10m", "How long it stays silent."),
         spec("outage_every", kDuration, "", "0s", {"0s", "36500d"}, "6h",
              "Time from one outage to the next; 0s: only one.")}));
    models.push_back(model(
        "garch", "Random walk with volatility clusters (GARCH(1,1)).",
        "h' = ω + α·r² + β·h per interval (Bollerslev 1986), ω = (1 − α − β)·σ²·interval; r is the interval's return.",
        {spec("garch_alpha", kNumber, "", "0.1", {"0", "1"}, "0.15", "Weight of the last squared return, α."),
         spec("garch_beta", kNumber, "", "0.88", {"0", "1"}, "0.8", "Weight of the last variance, β; α + β below 1."),
         spec("garch_interval", kDuration, "", "1m", {"1ms", "30d"}, "5m",
              "How often the variance is renewed; at least the step.")}));
    return models;
}

} // namespace

std::vector<ParameterSpec> GeneratorInfo::parameters() const
{
    std::vector<ParameterSpec> all = own;
    all.insert(all.end(), common.begin(), common.end());
    return all;
}

const std::vector<GeneratorInfo>& GeneratedMarket::models()
{
    static const std::vector<GeneratorInfo> models = makeModels();
    return models;
}

} // namespace wh
