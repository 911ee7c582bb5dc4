// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/advanced_market_maker/AdvancedMarketMaker.h"

#include "core/strategy/ParameterTable.h"

#include <algorithm>
#include <cmath>

namespace wh {

namespace {

constexpr int kTrendSamples = 60;
constexpr double kBps = 1e4;
constexpr double kSecondsPerYear = 31'557'600;

std::size_t barsOf(DurationNs window, DurationNs bar)
{
    return static_cast<std::size_t>(std::max<DurationNs>(2, window / bar));
}

} // namespace

StrategyInfo AdvancedMarketMaker::info()
{
    using namespace parameter;
    const std::vector<std::string> distributions = {"uniform", "linear", "quadratic"};
    const std::vector<std::string> directions = {"growing", "shrinking"};
    StrategyInfo info;
    info.id = "advanced_market_maker";
    info.title = "Advanced market maker";
    info.summary =
        "A ladder that widens with volatility, leans against inventory in price and size, and steps aside in trends.";
    info.description =
        R"(The half-spread is `max(min_spread, base_spread + volatility_factor·σ)`, where σ is the volatility that is
expected over the refresh time, in basis points: by exponential weights over mids (`ewma`), or by Garman and Klass's
estimate from the range of bars (`garman_klass`; until there are enough bars, the former).

`levels` orders a side reach from the half-spread to the half-spread plus `depth`. Gaps and sizes follow a
distribution with the weights 1 (`uniform`), i (`linear`) or i² (`quadratic`), normalised, growing or shrinking with
distance. The sizes of a side add up to `levels` times the configured order.

Let x be the distance of the base share from its target as a share of `inventory_range`, from −1 to 1. The centre of
the quotes is shifted by `−inventory_shift·x·half-spread`, and bids are scaled by `1 − size_skew·x`, asks by `1 +
size_skew·x`.

With `trend_filter`, the least-squares slope of the mid over `trend_window` is watched: when it amounts to more than
`trend_threshold` over the window, the side that would trade against it is not shown. Above `volatility_cap` nothing
is.

Sources: RiskMetrics Technical Document (1996); Garman and Klass, *On the Estimation of Security Price Volatilities
from Historical Data*, Journal of Business 53(1), 1980.)";
    info.parameters = joined(
        {number("min_spread", "bps", "2", "0", "5000",
                "Least half-spread: distance of the first level from the centre."),
         number("base_spread", "bps", "3", "0", "5000", "Half-spread without volatility."),
         number("volatility_factor", "", "1", "0", "100",
                "How much of the expected volatility is added to the half-spread.", "1.5"),
         choice("volatility_method", "ewma", {"ewma", "garman_klass"}, "How volatility is forecast."),
         duration("volatility_window", "10m", "10s", "7d",
                  "Half-life of the exponential weights, or the time that the bars span.", "30m"),
         duration("volatility_bar", "1m", "1s", "1d", "Length of a bar for `garman_klass`."),
         number("volatility_cap", "share per year", "3", "0", "1000",
                "Nothing is shown while the annualised volatility is above this; 0: no cap."),
         integer("levels", "", "4", "1", "50", "Orders on each side."),
         number("depth", "bps", "15", "0", "5000", "Distance from the first to the last level.", "20"),
         choice("offset_distribution", "linear", distributions, "Weights of the gaps between levels."),
         choice("offset_direction", "growing", directions, "Whether the gaps grow or shrink with distance."),
         choice("size_distribution", "linear", distributions, "Weights of the sizes of levels."),
         choice("size_direction", "growing", directions, "Whether the sizes grow or shrink with distance."),
         number("inventory_range", "share", "0.5", "(0", "1",
                "Distance of the base share from its target at which the skews are full.", "0.3"),
         number("inventory_shift", "half-spreads", "0.5", "0", "10",
                "How far a full skew shifts the centre of the quotes."),
         number("size_skew", "share", "1", "0", "1",
                "How much a full skew takes from one side's sizes and adds to the other's."),
         boolean("trend_filter", "true", "Do not show the side that would trade against a trend."),
         duration("trend_window", "5m", "10s", "7d", "Time over which the trend is measured."),
         number("trend_threshold", "bps", "25", "0", "10000", "Movement over the window that counts as a trend.")},
        commonParameters());
    info.needsTicks = false;
    info.check = [](const ParameterSet& set, std::vector<Error>& mistakes) {
        const double nearest = std::max(set.number("min_spread"), set.number("base_spread"));
        checkReach(nearest + set.number("depth"), "depth", toString(set.number("depth"), ParameterType::Number),
                   set.number("min_spread") > set.number("base_spread") ? "min_spread" : "base_spread",
                   toString(nearest, ParameterType::Number), mistakes);
        const DurationNs bar = set.duration("volatility_bar");
        if (set.text("volatility_method") == "garman_klass" && set.duration("volatility_window") < 2 * bar)
            mistakes.push_back(conflict("volatility_window", formatDuration(set.duration("volatility_window")),
                                        "volatility_bar", formatDuration(bar),
                                        "give at least two bars: " + formatDuration(2 * bar) + ", or shorter bars"));
    };
    info.examples = {
        {"Volatile pair",
         "Wide, quadratic ladder with Garman–Klass volatility from 5-minute bars and a low cap.",
         {{"base_spread", "8"},
          {"min_spread", "5"},
          {"volatility_method", "garman_klass"},
          {"volatility_bar", "5m"},
          {"volatility_window", "2h"},
          {"volatility_factor", "2"},
          {"volatility_cap", "1.5"},
          {"levels", "6"},
          {"depth", "60"},
          {"offset_distribution", "quadratic"},
          {"size_distribution", "quadratic"},
          {"refresh_time", "15s"}}},
        {"Dense at the touch",
         "Sizes that shrink with distance, fast refresh and a strong shift against inventory: for pairs with a tight "
         "spread.",
         {{"base_spread", "1.5"},
          {"min_spread", "1"},
          {"levels", "3"},
          {"depth", "4"},
          {"size_direction", "shrinking"},
          {"inventory_range", "0.2"},
          {"inventory_shift", "1.5"},
          {"trend_threshold", "10"},
          {"trend_window", "1m"},
          {"refresh_time", "1s"},
          {"refresh_tolerance", "0.3"}}},
    };
    return info;
}

AdvancedMarketMaker::AdvancedMarketMaker(const ParameterSet& parameters)
    : QuotingStrategy(parameters)
    , m_minSpread(parameters.number("min_spread"))
    , m_baseSpread(parameters.number("base_spread"))
    , m_volatilityFactor(parameters.number("volatility_factor"))
    , m_garmanKlass(parameters.text("volatility_method") == "garman_klass")
    , m_volatilityWindow(parameters.duration("volatility_window"))
    , m_bar(parameters.duration("volatility_bar"))
    , m_ewma(m_volatilityWindow)
    , m_bars(barsOf(m_volatilityWindow, m_bar))
    , m_volatilityCap(parameters.number("volatility_cap"))
    , m_levels(static_cast<int>(parameters.integer("levels")))
    , m_depth(parameters.number("depth"))
    , m_offsetDistribution(distributionOf(parameters.text("offset_distribution")))
    , m_offsetsGrow(parameters.text("offset_direction") == "growing")
    , m_sizeWeights(levelWeights(distributionOf(parameters.text("size_distribution")),
                                 parameters.text("size_direction") == "growing", m_levels))
    , m_range(parameters.number("inventory_range"))
    , m_shift(parameters.number("inventory_shift"))
    , m_sizeSkew(parameters.number("size_skew"))
    , m_filtersTrend(parameters.boolean("trend_filter"))
    , m_trendStep(parameters.duration("trend_window") / kTrendSamples)
    , m_trendThreshold(parameters.number("trend_threshold"))
    , m_trend(kTrendSamples)
{}

void AdvancedMarketMaker::onBar(StrategyContext&, const Bar& bar)
{
    if (bar.low > 0)
        m_bars.update(bar.open, bar.high, bar.low, bar.close);
}

void AdvancedMarketMaker::observe(StrategyContext& context)
{
    const double mid = static_cast<double>(context.book().mid()) / 2;
    if (mid <= 0)
        return;
    m_ewma.update(context.now(), mid);
    if (m_filtersTrend && context.now() >= m_nextTrendSample) {
        m_trend.update(mid);
        m_nextTrendSample = context.now() + m_trendStep;
    }
}

std::optional<double> AdvancedMarketMaker::volatilityOver(DurationNs horizon) const
{
    if (m_garmanKlass && m_bars.isReady())
        return m_bars.volatility() * std::sqrt(static_cast<double>(horizon) / static_cast<double>(m_bar));
    if (m_ewma.observed() < std::min<DurationNs>(m_volatilityWindow, 30 * kSecond))
        return std::nullopt;
    return m_ewma.over(horizon);
}

int AdvancedMarketMaker::trend(double mid) const
{
    if (!m_filtersTrend || !m_trend.isReady())
        return 0;
    const double movement = m_trend.slope() * kTrendSamples / mid * kBps;
    if (std::abs(movement) <= m_trendThreshold)
        return 0;
    return movement > 0 ? 1 : -1;
}

void AdvancedMarketMaker::wantSide(const Instrument& instrument, QuoteLadder& ladder, Side side, double center,
                                   const std::vector<double>& offsets, double total) const
{
    // Where the account is too small for the ladder, its nearest level takes what the others cannot show.
    const auto least = static_cast<double>(minimumLots(instrument, std::max<Ticks>(1, static_cast<Ticks>(center))));
    double unshown = 0;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        if (total * m_sizeWeights[i] < least)
            unshown += total * m_sizeWeights[i];
    }
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        double lots = total * m_sizeWeights[i];
        if (lots < least)
            lots = 0;
        if (i == 0)
            lots += unshown;
        wantAt(ladder, side, center, offsets[i], lots);
    }
}

AdvancedMarketMaker::Quoting AdvancedMarketMaker::makeQuotes(StrategyContext& context, const Inventory& inventory,
                                                             QuoteLadder& ladder)
{
    const auto volatility = volatilityOver(refreshTime());
    if (!volatility)
        return Quoting::NotYet;
    const double perYear = *volatility * std::sqrt(kSecondsPerYear * 1e9 / static_cast<double>(refreshTime()));
    tell(context, "volatility", perYear, "share per year");
    if (m_volatilityCap > 0 && perYear > m_volatilityCap) {
        tell(context, "half_spread", 0, "bps");
        return Quoting::ShowNothing;
    }
    const double half = std::max(m_minSpread, m_baseSpread + m_volatilityFactor * *volatility * kBps);
    const int direction = trend(inventory.mid);
    tell(context, "half_spread", half, "bps");
    tell(context, "center_shift", (centerOf(inventory, half) / inventory.mid - 1) * kBps, "bps");
    tell(context, "trend", direction, "", {-1, 1});
    wantLadder(context.instrument(), inventory, orderSize(context, inventory), half, direction, ladder);
    return Quoting::Show;
}

/// Before anything is known of the market: without volatility and without a trend.
void AdvancedMarketMaker::planQuotes(const Instrument& instrument, const Inventory& inventory, Lots size,
                                     QuoteLadder& plan) const
{
    wantLadder(instrument, inventory, size, std::max(m_minSpread, m_baseSpread), 0, plan);
}

double AdvancedMarketMaker::centerOf(const Inventory& inventory, double half) const
{
    return inventory.mid * (1 - m_shift * inventory.skew(targetBaseShare(), m_range) * half / kBps);
}

void AdvancedMarketMaker::wantLadder(const Instrument& instrument, const Inventory& inventory, Lots size, double half,
                                     int direction, QuoteLadder& ladder) const
{
    const double x = inventory.skew(targetBaseShare(), m_range);
    const double center = centerOf(inventory, half);
    const auto offsets = levelOffsets(m_offsetDistribution, m_offsetsGrow, m_levels, half, m_depth);
    const double total = static_cast<double>(size) * m_levels;
    if (direction >= 0)
        wantSide(instrument, ladder, Side::Buy, center, offsets, total * (1 - m_sizeSkew * x));
    if (direction <= 0)
        wantSide(instrument, ladder, Side::Sell, center, offsets, total * (1 + m_sizeSkew * x));
}

} // namespace wh
