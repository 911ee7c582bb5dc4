// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/avellaneda_stoikov/AvellanedaStoikov.h"

#include "core/strategy/ParameterTable.h"

#include <algorithm>

namespace wh {

namespace {

constexpr DurationNs kSample = kSecond;
constexpr double kNearest = 0.001; // bps: the first depth at which arrivals are counted
constexpr double kFarthest = 300;
constexpr double kBps = 1e4;

} // namespace

StrategyInfo AvellanedaStoikov::info()
{
    using namespace parameter;
    StrategyInfo info;
    info.id = "avellaneda_stoikov";
    info.title = "Avellaneda–Stoikov market maker";
    info.summary = "Quotes about a reservation price that leans against inventory, by risk aversion, volatility and "
                   "order arrival.";
    info.description =
        R"(With mid s, inventory q (in orders, relative to the target), risk aversion γ, volatility σ and order
arrival `λ(δ) = A·e^(−κδ)`, the finite horizon quotes at `r ± spread/2` with `r = s − q·γ·σ²·(T−t)` and `spread =
γ·σ²·(T−t) + (2/γ)·ln(1 + γ/κ)`; T begins anew each `horizon`. The infinite horizon (Guéant, Lehalle, Fernandez-Tapia)
quotes at `δ(q) = (1/γ)·ln(1 + γ/κ) ± ((2q ± 1)/2)·√((σ²γ)/(2κA)·(1 + γ/κ)^(1 + κ/γ))` from the mid.

The unit of price is one basis point of the mid and that of time one second, so γ and κ mean the same on every
instrument. σ is estimated from mids a second apart. A and κ are estimated from the market's own trades: how many
market orders per second reached each depth from the mid, by weighted least squares of the logarithm against the
depth; until there are enough, `kappa` and `arrival_rate` stand in.

The spread is held between `min_spread` and `max_spread`, and no quote stands nearer to the mid than half the
`min_spread`, however large the inventory. At `max_inventory` the side that would add to it is not shown.

Sources: Avellaneda and Stoikov, *High-frequency trading in a limit order book*, Quantitative Finance 8(3), 2008;
Guéant, Lehalle and Fernandez-Tapia, *Dealing with the inventory risk*, Mathematics and Financial Economics 7(4),
2013.)";
    info.parameters = joined(
        {number("risk_aversion", "1/bps", "0.05", "(0", "100", "γ: the larger, the more quotes lean against inventory.",
                "0.1"),
         choice("horizon_mode", "infinite", {"infinite", "finite"},
                "Whether the inventory has to be carried for ever or until the end of a horizon."),
         duration("horizon", "1m", "1s", "30d", "T of the finite horizon, begun anew when it ends.", "5m"),
         choice("volatility_method", "ewma", {"ewma", "realised"},
                "σ by exponential weights (half-life `volatility_window`) or over a sliding window."),
         duration("volatility_window", "5m", "5s", "7d", "Half-life or window of the volatility.", "2m"),
         choice("order_flow", "estimate", {"estimate", "fixed"},
                "Whether κ and A are estimated from the market's trades or are as given."),
         number("kappa", "1/bps", "0.5", "(0", "1000", "κ: how fast order arrival falls with depth.", "0.8"),
         number("arrival_rate", "1/s", "0.5", "(0", "100000",
                "A: market orders per second and side that reach the mid.", "2"),
         duration("flow_half_life", "10m", "10s", "7d", "Memory of the estimate of κ and A.", "30m"),
         notAbove("max_spread", number("min_spread", "bps", "4", "0", "5000", "Least total spread.")),
         number("max_spread", "bps", "200", "(0", "10000", "Greatest total spread.", "100"),
         number("max_inventory", "share", "0.5", "(0", "1",
                "Distance of the base share from its target at which the side that adds to it is no longer shown.",
                "0.3"),
         integer("levels", "", "1", "1", "20", "Orders on each side."),
         number("level_step", "bps", "5", "(0", "5000", "Distance between levels.", "3")},
        commonParameters());
    info.needsTicks = false;
    info.check = [](const ParameterSet& set, std::vector<Error>& mistakes) {
        const auto further = static_cast<double>(set.integer("levels") - 1);
        checkReach(set.number("max_spread") / 2 + further * set.number("level_step"), "level_step",
                   toString(set.number("level_step"), ParameterType::Number), "levels",
                   std::to_string(set.integer("levels")), mistakes);
        if (set.text("horizon_mode") == "finite" && set.duration("horizon") < set.duration("refresh_time"))
            mistakes.push_back(conflict("horizon", formatDuration(set.duration("horizon")), "refresh_time",
                                        formatDuration(set.duration("refresh_time")),
                                        "quotes would be renewed less than once in a horizon: make it longer"));
    };
    info.examples = {
        {"Steady on a liquid pair",
         "The infinite horizon with online estimates and small orders that are renewed every two seconds.",
         {{"risk_aversion", "0.02"},
          {"order_size_share", "0.01"},
          {"min_spread", "2"},
          {"refresh_time", "2s"},
          {"refresh_tolerance", "0.5"},
          {"fill_delay", "1s"}}},
        {"Flat by the hour",
         "The finite horizon of an hour with fixed order flow and three levels: for pairs with few trades.",
         {{"horizon_mode", "finite"},
          {"horizon", "1h"},
          {"risk_aversion", "0.001"},
          {"order_flow", "fixed"},
          {"kappa", "0.1"},
          {"arrival_rate", "0.05"},
          {"volatility_method", "realised"},
          {"volatility_window", "30m"},
          {"min_spread", "20"},
          {"cover_fees", "true"},
          {"levels", "3"},
          {"level_step", "10"}}},
    };
    return info;
}

AvellanedaStoikov::AvellanedaStoikov(const ParameterSet& parameters)
    : QuotingStrategy(parameters)
    , m_gamma(parameters.number("risk_aversion"))
    , m_infinite(parameters.text("horizon_mode") == "infinite")
    , m_horizon(parameters.duration("horizon"))
    , m_realised(parameters.text("volatility_method") == "realised")
    , m_volatilityWindow(parameters.duration("volatility_window"))
    , m_flowHalfLife(parameters.duration("flow_half_life"))
    , m_warmUp(std::min<DurationNs>(m_volatilityWindow, 30 * kSecond))
    , m_ewma(parameters.duration("volatility_window"))
    , m_window(parameters.duration("volatility_window"), kSample)
    , m_estimatesFlow(parameters.text("order_flow") == "estimate")
    , m_flow{parameters.number("arrival_rate"), parameters.number("kappa")}
    , m_estimator(IntensityEstimator::geometricGrid(kNearest, kFarthest, 2), parameters.duration("flow_half_life"))
    , m_minSpread(parameters.number("min_spread"))
    , m_maxSpread(parameters.number("max_spread"))
    , m_maxInventory(parameters.number("max_inventory"))
    , m_levels(static_cast<int>(parameters.integer("levels")))
    , m_levelStep(parameters.number("level_step"))
{}

void AvellanedaStoikov::takeOver(const Strategy& before)
{
    const auto* other = dynamic_cast<const AvellanedaStoikov*>(&before);
    if (!other)
        return;
    if (m_realised == other->m_realised && m_volatilityWindow == other->m_volatilityWindow) {
        m_ewma = other->m_ewma;
        m_window = other->m_window;
        m_lastMid = other->m_lastMid;
    }
    if (m_estimatesFlow && other->m_estimatesFlow && m_flowHalfLife == other->m_flowHalfLife) {
        m_flow = other->m_flow;
        m_estimator = other->m_estimator;
    }
}

void AvellanedaStoikov::onStart(StrategyContext& context)
{
    m_start = context.now();
    QuotingStrategy::onStart(context);
}

/// The prints of one market order carry one venue time: together they are one arrival, as deep as the deepest. The
/// depth is from the mid as of the hook before the order: with a book made of trades the order has moved it already.
void AvellanedaStoikov::onTrade(StrategyContext& context, const Trade& trade)
{
    if (!m_hasArrival || trade.venueTime != m_arrivalTime || trade.taker != m_arrivalSide) {
        closeArrival();
        m_hasArrival = m_lastMid > 0;
        m_arrivalTime = trade.venueTime;
        m_arrivalSide = trade.taker;
        m_arrivalMid = m_lastMid;
        m_arrivalDepth = kNearest;
    }
    if (m_hasArrival) {
        const double distance = static_cast<double>(trade.price) - m_arrivalMid;
        m_arrivalDepth =
            std::max(m_arrivalDepth, static_cast<double>(signOf(trade.taker)) * distance / m_arrivalMid * kBps);
    }
    if (context.book().hasBoth())
        m_lastMid = static_cast<double>(context.book().mid()) / 2;
}

void AvellanedaStoikov::closeArrival()
{
    if (m_hasArrival)
        m_estimator.addArrival(m_arrivalDepth);
    m_hasArrival = false;
}

void AvellanedaStoikov::observe(StrategyContext& context)
{
    const double mid = static_cast<double>(context.book().mid()) / 2;
    if (mid <= 0)
        return;
    if (m_estimatesFlow) {
        closeArrival();
        m_estimator.advance(context.now());
    }
    m_lastMid = mid;
    if (m_realised)
        m_window.update(context.now(), mid);
    else
        m_ewma.update(context.now(), mid);
}

std::optional<double> AvellanedaStoikov::sigma() const
{
    if ((m_realised ? m_window.covered() : m_ewma.observed()) < m_warmUp)
        return std::nullopt;
    return (m_realised ? m_window.perSqrtSecond() : m_ewma.perSqrtSecond()) * kBps;
}

double AvellanedaStoikov::timeLeft(TimeNs now) const
{
    return static_cast<double>(m_horizon - (now - m_start) % m_horizon) * 1e-9;
}

AvellanedaStoikov::Quoting AvellanedaStoikov::makeQuotes(StrategyContext& context, const Inventory& inventory,
                                                         QuoteLadder& ladder)
{
    const auto volatility = sigma();
    const Lots size = orderSize(context, inventory);
    if (!volatility)
        return Quoting::NotYet;
    if (size <= 0)
        return Quoting::ShowNothing;
    if (m_estimatesFlow)
        m_flow = m_estimator.estimate().value_or(m_flow);
    QuoteProblem problem;
    problem.inventory = (inventory.position - inventory.lotsAt(targetBaseShare())) / static_cast<double>(size);
    problem.gamma = m_gamma;
    problem.sigma = *volatility;
    problem.kappa = m_flow.kappa;
    problem.rate = m_flow.rate;
    problem.timeLeft = timeLeft(context.now());
    const QuoteDepths wanted = m_infinite ? infiniteHorizonDepths(problem) : finiteHorizonDepths(problem);
    const QuoteDepths depths = limitDepths(wanted, m_minSpread, m_maxSpread);
    tell(context, "reservation_shift", wanted.shift(), "bps");
    tell(context, "spread", depths.spread(), "bps");
    tell(context, "sigma", problem.sigma, "bps/sqrt(s)");
    tell(context, "kappa", m_flow.kappa, "1/bps");
    tell(context, "arrival_rate", m_flow.rate, "1/s");
    tell(context, "target_distance", problem.inventory, "orders");
    wantLevels(inventory, size, depths, ladder);
    return Quoting::Show;
}

/// Before anything is known of the market, as near to the mid as it may come.
void AvellanedaStoikov::planQuotes(const Instrument&, const Inventory& inventory, Lots size, QuoteLadder& plan) const
{
    wantLevels(inventory, size, {m_minSpread / 2, m_minSpread / 2}, plan);
}

void AvellanedaStoikov::wantLevels(const Inventory& inventory, Lots size, const QuoteDepths& depths,
                                   QuoteLadder& ladder) const
{
    // What may still be added on either side before the limit is reached.
    const double limit = m_maxInventory * inventory.lotsPerShare;
    const double distance = inventory.position - inventory.lotsAt(targetBaseShare());
    double buys = limit - distance;
    double sells = limit + distance;
    for (int level = 0; level < m_levels; ++level) {
        const double further = level * m_levelStep;
        const double bid = std::clamp(buys, 0.0, static_cast<double>(size));
        const double ask = std::clamp(sells, 0.0, static_cast<double>(size));
        wantAt(ladder, Side::Buy, inventory.mid, depths.bid + further, bid);
        wantAt(ladder, Side::Sell, inventory.mid, depths.ask + further, ask);
        buys -= bid;
        sells -= ask;
    }
}

} // namespace wh
