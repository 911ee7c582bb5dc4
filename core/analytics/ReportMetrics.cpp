// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/ReportMetrics.h"

#include <algorithm>
#include <array>

namespace wh {

namespace {

constexpr auto kMoney = MetricUnit::Money;
constexpr auto kQuantity = MetricUnit::Quantity;
constexpr auto kShare = MetricUnit::Share;
constexpr auto kRatio = MetricUnit::Ratio;
constexpr auto kBps = MetricUnit::BasisPoints;
constexpr auto kCount = MetricUnit::Count;
constexpr auto kDuration = MetricUnit::Duration;
constexpr auto kPerDay = MetricUnit::PerDay;

constexpr const char* kResult = "Result";
constexpr const char* kWhy = "Where the profit comes from";
constexpr const char* kRisk = "Risk";
constexpr const char* kTrades = "Trades";
constexpr const char* kActivity = "Activity";
constexpr const char* kMaking = "Market making";
constexpr const char* kLatency = "Latency";

// clang-format off
const std::array kSpecs = {
    // Result
    MetricSpec{"netProfit", kResult, "Net profit", kMoney, true, &Report::netProfit,
        "final equity − initial equity, both by the ledger and marked to the mid"},
    MetricSpec{"totalReturn", kResult, "Return", kShare, true, &Report::totalReturn,
        "net profit ÷ initial equity"},
    MetricSpec{"cagr", kResult, "CAGR", kShare, true, &Report::cagr,
        "(E1/E0)^(1/years) − 1 with years of 365.25 days; not available for runs shorter than one day, where it would only magnify noise, or when equity ends at 0 or less"},
    MetricSpec{"marketReturn", kResult, "Market return", kShare, true, &Report::marketReturn,
        "last mid ÷ first mid − 1: what holding the base would have returned before fees"},
    MetricSpec{"initialEquity", kResult, "Initial equity", kMoney, false, &Report::initialEquity,
        "cash + position at the first known mid"},
    MetricSpec{"finalEquity", kResult, "Final equity", kMoney, false, &Report::finalEquity,
        "cash + position at the last mid"},
    MetricSpec{"realisedProfit", kResult, "Realised profit", kMoney, true, &Report::realisedProfit,
        "profit of what was closed, by average cost, before fees"},
    MetricSpec{"openProfit", kResult, "Open profit", kMoney, true, &Report::openProfit,
        "value of the final holding at the last mid − its average cost"},
    MetricSpec{"fees", kResult, "Fees", kMoney, false, &Report::fees,
        "Σ fees − rebates, each valued in the settle asset when it was charged"},
    MetricSpec{"funding", kResult, "Funding", kMoney, false, &Report::funding,
        "Σ funding paid; 0 for spot, which has none; not available for derivatives while tapes carry no funding rates"},
    MetricSpec{"slippageCost", kResult, "Slippage cost", kMoney, false, &Report::slippageCost,
        "Σ q·(u(price) − u(mid at decision)) over all fills, q signed: positive cost, negative earned"},
    MetricSpec{"slippageCostTaker", kResult, "... of taker fills", kMoney, false, &Report::slippageCostTaker,
        "slippage cost of the taker fills alone"},
    MetricSpec{"tradedValue", kResult, "Traded value", kMoney, false, &Report::tradedValue,
        "Σ |q·u(price)| over all fills"},
    // Where the profit comes from
    MetricSpec{"spreadCapture", kWhy, "Spread capture", kMoney, true, &Report::spreadCapture,
        "Σ q·(u(mid at fill) − u(price)): better than the mid when positive"},
    MetricSpec{"spreadCaptureMaker", kWhy, "... as maker", kMoney, true, &Report::spreadCaptureMaker,
        "spread capture of the maker fills"},
    MetricSpec{"spreadCaptureTaker", kWhy, "... as taker", kMoney, true, &Report::spreadCaptureTaker,
        "spread capture of the taker fills (what crossing the spread cost)"},
    MetricSpec{"adverseSelection", kWhy, "Adverse selection", kMoney, true, &Report::adverseSelection,
        "Σ q·(u(mid 5 s after the fill, or the last) − u(mid at fill))"},
    MetricSpec{"inventoryProfit", kWhy, "Inventory", kMoney, true, &Report::inventoryProfit,
        "Σ q·(u(last mid) − u(mid 5 s after)) + initial position·(u(last mid) − u(first mid)), and the change in value of fees paid in a moving asset"},
    MetricSpec{"feesCost", kWhy, "Fees", kMoney, true, &Report::feesCost,
        "− fees"},
    MetricSpec{"unexplained", kWhy, "Unexplained", kMoney, false, &Report::unexplained,
        "net profit − (spread capture + adverse selection + inventory + fees); 0 exactly for whole lots"},
    // Risk
    MetricSpec{"maxDrawdown", kRisk, "Max drawdown", kShare, false, &Report::maxDrawdown,
        "largest fall of marked equity from its peak so far, as a share of that peak, over every change of the mid (not over closed trades only)"},
    MetricSpec{"drawdownDuration", kRisk, "Drawdown duration", kDuration, false, &Report::drawdownDuration,
        "of the largest drawdown: time below the peak, up to the recovery or else the end of the run"},
    MetricSpec{"drawdownRecovery", kRisk, "Recovery time", kDuration, false, &Report::drawdownRecovery,
        "of the largest drawdown: time from its trough to the peak's level again; not available if that was not reached"},
    MetricSpec{"returns", kRisk, "Returns sampled", kCount, false, &Report::returns,
        "number n of simple returns between consecutive samples of equity on the grid (1 h, 1 day beyond 90 days, or as set; aligned to UTC)"},
    MetricSpec{"volatility", kRisk, "Volatility", kShare, false, &Report::volatility,
        "sample standard deviation (n − 1) of returns × √(samples per year of 365.25 days)"},
    MetricSpec{"sharpe", kRisk, "Sharpe", kRatio, true, &Report::sharpe,
        "mean(r − rf)/stdev(r) × √(samples per year), of returns"},
    MetricSpec{"sharpeError", kRisk, "... standard error", kRatio, false, &Report::sharpeError,
        "√((1 + SR²/2 − skew·SR + (kurt−3)/4·SR²)/(n−1)) on the per-sample SR, × √(samples per year)"},
    MetricSpec{"sharpeLow", kRisk, "... 95 % from", kRatio, true, &Report::sharpeLow,
        "Sharpe − 1.96 standard errors"},
    MetricSpec{"sharpeHigh", kRisk, "... 95 % to", kRatio, true, &Report::sharpeHigh,
        "Sharpe + 1.96 standard errors"},
    MetricSpec{"probabilisticSharpe", kRisk, "Prob. Sharpe > 0", kShare, false, &Report::probabilisticSharpe,
        "Φ((SR − SR*)·√(n−1)/√(1 − skew·SR + (kurt−1)/4·SR²)), per-sample SR, SR* = 0 unless set (Bailey, López de Prado 2012)"},
    MetricSpec{"sortino", kRisk, "Sortino", kRatio, true, &Report::sortino,
        "mean(r − target)/√(Σ min(r − target, 0)²/n) × √(samples per year)"},
    MetricSpec{"calmar", kRisk, "Calmar", kRatio, true, &Report::calmar,
        "CAGR ÷ max drawdown"},
    MetricSpec{"ulcerIndex", kRisk, "Ulcer index", kShare, false, &Report::ulcerIndex,
        "√(mean(dd²)), dd the share below the peak so far at each sample"},
    MetricSpec{"omega", kRisk, "Omega", kRatio, false, &Report::omega,
        "Σ max(r, 0) ÷ Σ max(−r, 0)"},
    MetricSpec{"valueAtRisk95", kRisk, "VaR 95 %", kShare, false, &Report::valueAtRisk95,
        "− the ⌈0.05·n⌉-th smallest return, per sample; needs 20 returns"},
    MetricSpec{"expectedShortfall95", kRisk, "CVaR 95 %", kShare, false, &Report::expectedShortfall95,
        "− the mean of the ⌈0.05·n⌉ smallest returns; needs 20 returns"},
    MetricSpec{"valueAtRisk99", kRisk, "VaR 99 %", kShare, false, &Report::valueAtRisk99,
        "− the ⌈0.01·n⌉-th smallest return, per sample; needs 100 returns"},
    MetricSpec{"expectedShortfall99", kRisk, "CVaR 99 %", kShare, false, &Report::expectedShortfall99,
        "− the mean of the ⌈0.01·n⌉ smallest returns; needs 100 returns"},
    MetricSpec{"skewness", kRisk, "Skewness", kRatio, false, &Report::skewness,
        "m3/m2^1.5 of returns, central moments over n"},
    MetricSpec{"kurtosis", kRisk, "Kurtosis", kRatio, false, &Report::kurtosis,
        "m4/m2² of returns, central moments over n (3 for a normal distribution)"},
    // Trades
    MetricSpec{"trades", kTrades, "Trades", kCount, false, &Report::trades,
        "round trips: a quantity opened by one fill and closed by a later one, first in first out; the initial holding takes no part"},
    MetricSpec{"wins", kTrades, "Wins", kCount, false, &Report::wins,
        "trades with a profit after fees above 0"},
    MetricSpec{"losses", kTrades, "Losses", kCount, false, &Report::losses,
        "trades with a profit after fees below 0"},
    MetricSpec{"winRate", kTrades, "Win rate", kShare, false, &Report::winRate,
        "wins ÷ trades"},
    MetricSpec{"profitFactor", kTrades, "Profit factor", kRatio, false, &Report::profitFactor,
        "Σ wins ÷ |Σ losses|; not available without a loss"},
    MetricSpec{"expectancy", kTrades, "Expectancy", kMoney, true, &Report::expectancy,
        "mean profit of a trade, net of its share of both fills' fees"},
    MetricSpec{"expectancyR", kTrades, "Expectancy in R", kRatio, true, &Report::expectancyR,
        "expectancy ÷ R, R being the mean loss of the losing trades"},
    MetricSpec{"sqn", kTrades, "SQN", kRatio, true, &Report::sqn,
        "√N·mean/stdev (N − 1) of the profits of N trades"},
    MetricSpec{"sqnPValue", kTrades, "... p-value", kRatio, false, &Report::sqnPValue,
        "two-sided p-value of SQN as Student's t with N − 1 degrees of freedom"},
    MetricSpec{"averageWin", kTrades, "Average win", kMoney, true, &Report::averageWin,
        "mean profit of the winning trades"},
    MetricSpec{"averageLoss", kTrades, "Average loss", kMoney, true, &Report::averageLoss,
        "mean profit of the losing trades"},
    MetricSpec{"bestTrade", kTrades, "Best trade", kMoney, true, &Report::bestTrade,
        "largest profit of a trade"},
    MetricSpec{"worstTrade", kTrades, "Worst trade", kMoney, true, &Report::worstTrade,
        "smallest profit of a trade"},
    MetricSpec{"averageAdverse", kTrades, "MAE, mean", kMoney, true, &Report::averageAdverse,
        "mean over trades of the worst mark-to-market while open: at each mid in force and at the exit price, never above 0, before fees"},
    MetricSpec{"averageFavourable", kTrades, "MFE, mean", kMoney, true, &Report::averageFavourable,
        "mean over trades of the best mark-to-market while open, never below 0, before fees"},
    MetricSpec{"worstAdverse", kTrades, "MAE, worst", kMoney, true, &Report::worstAdverse,
        "the lowest of those worst marks"},
    MetricSpec{"bestFavourable", kTrades, "MFE, best", kMoney, true, &Report::bestFavourable,
        "the highest of those best marks"},
    MetricSpec{"holdingMean", kTrades, "Holding, mean", kDuration, false, &Report::holdingMean,
        "mean time from a trade's opening fill to its closing fill"},
    MetricSpec{"holdingMedian", kTrades, "Holding, median", kDuration, false, &Report::holdingMedian,
        "median of that time"},
    MetricSpec{"holdingLongest", kTrades, "Holding, longest", kDuration, false, &Report::holdingLongest,
        "largest of that time"},
    MetricSpec{"winningStreak", kTrades, "Longest win streak", kCount, false, &Report::winningStreak,
        "most winning trades in a row, in the order of closing"},
    MetricSpec{"losingStreak", kTrades, "Longest loss streak", kCount, false, &Report::losingStreak,
        "most losing trades in a row, in the order of closing"},
    MetricSpec{"openQuantity", kTrades, "Still open", kQuantity, false, &Report::openQuantity,
        "quantity of the fills that no later fill closed, signed; not in any trade"},
    MetricSpec{"openTradeProfit", kTrades, "... its profit", kMoney, true, &Report::openTradeProfit,
        "its value at the last mid − at its fills' prices − its fees"},
    // Activity
    MetricSpec{"exposure", kActivity, "Time in position", kShare, false, &Report::exposure,
        "share of the run's time with a position of at least one lot"},
    MetricSpec{"turnover", kActivity, "Turnover", kRatio, false, &Report::turnover,
        "traded value ÷ mean equity (of the samples; of the initial and final equity where there is none)"},
    MetricSpec{"tradesPerDay", kActivity, "Trades per day", kPerDay, false, &Report::tradesPerDay,
        "trades ÷ days of the run"},
    MetricSpec{"fills", kActivity, "Fills", kCount, false, &Report::fills,
        "executions of own orders"},
    MetricSpec{"makerFills", kActivity, "... as maker", kCount, false, &Report::makerFills,
        "executions of resting orders"},
    MetricSpec{"takerFills", kActivity, "... as taker", kCount, false, &Report::takerFills,
        "executions that took liquidity"},
    MetricSpec{"fillsOutsideMarket", kActivity, "... outside market", kCount, false, &Report::fillsOutsideMarket,
        "fills at a price that the market (prints, best bid and ask, levels that own takers walked to) never reached in the run: must be 0"},
    MetricSpec{"ordersPlaced", kActivity, "Orders placed", kCount, false, &Report::ordersPlaced,
        "orders that the strategy placed"},
    MetricSpec{"ordersAmended", kActivity, "... amended", kCount, false, &Report::ordersAmended,
        "amends that the venue confirmed"},
    MetricSpec{"ordersCancelled", kActivity, "... cancelled", kCount, false, &Report::ordersCancelled,
        "orders cancelled"},
    MetricSpec{"ordersRefused", kActivity, "... refused", kCount, false, &Report::ordersRefused,
        "orders that the risk gate refused"},
    MetricSpec{"ordersRejected", kActivity, "... rejected", kCount, false, &Report::ordersRejected,
        "orders that the venue rejected"},
    MetricSpec{"ordersExpired", kActivity, "... expired", kCount, false, &Report::ordersExpired,
        "orders that the venue ended: time in force, self-trade prevention, one-cancels-other"},
    // Market making
    MetricSpec{"fillRatio", kMaking, "Fill ratio", kShare, false, &Report::fillRatio,
        "orders with at least one fill ÷ orders placed"},
    MetricSpec{"quoteUptime", kMaking, "Quote uptime", kShare, false, &Report::quoteUptime,
        "share of the run's time with a live bid and a live ask"},
    MetricSpec{"spreadCaptureBps", kMaking, "Spread capture", kBps, true, &Report::spreadCaptureBps,
        "Σ q·(u(mid at fill) − u(price)) ÷ Σ |q·u(mid at fill)| over maker fills"},
    MetricSpec{"spreadCaptureTakerBps", kMaking, "... as taker", kBps, true, &Report::spreadCaptureTakerBps,
        "the same over taker fills"},
    MetricSpec{"adverseSelection1sBps", kMaking, "Mid against us 1 s", kBps, false, &Report::adverseSelection1sBps,
        "− Σ q·(u(mid 1 s after) − u(mid at fill)) ÷ Σ |q·u(mid at fill)| over the maker fills with at least 1 s of run left; the mid in force, as received, counted from when we learned of the fill"},
    MetricSpec{"adverseSelection5sBps", kMaking, "Mid against us 5 s", kBps, false, &Report::adverseSelection5sBps,
        "the same after 5 s"},
    MetricSpec{"adverseSelection30sBps", kMaking, "Mid against us 30 s", kBps, false, &Report::adverseSelection30sBps,
        "the same after 30 s"},
    MetricSpec{"inventoryHalfLife", kMaking, "Inventory half-life", kDuration, false, &Report::inventoryHalfLife,
        "time within which half of all opened quantity was closed again (first in first out); not available if less than half was"},
    MetricSpec{"cancelsPerFill", kMaking, "Cancels per fill", kRatio, false, &Report::cancelsPerFill,
        "orders cancelled ÷ fills"},
    MetricSpec{"queueWaitMedian", kMaking, "Queue wait, median", kDuration, false, &Report::queueWaitMedian,
        "median over maker fills of the time from acceptance to the fill"},
    MetricSpec{"queueWaitMean", kMaking, "Queue wait, mean", kDuration, false, &Report::queueWaitMean,
        "mean of that time"},
    // Latency
    MetricSpec{"orderLatencyP50", kLatency, "Order p50", kDuration, false, &Report::orderLatencyP50,
        "median time from decision to acknowledgement (within 0.8 %)"},
    MetricSpec{"orderLatencyP99", kLatency, "Order p99", kDuration, false, &Report::orderLatencyP99,
        "99th percentile of it"},
    MetricSpec{"feedLatencyP50", kLatency, "Feed p50", kDuration, false, &Report::feedLatencyP50,
        "median of receive time − venue time of market events as the bot saw them (within 0.8 %); where the venue's clock leads, the receive times are first shifted by the clock offset that the setup states"},
    MetricSpec{"feedLatencyP99", kLatency, "Feed p99", kDuration, false, &Report::feedLatencyP99,
        "99th percentile of it"},
};
// clang-format on

} // namespace

std::span<const MetricSpec> metricSpecs()
{
    return kSpecs;
}

const MetricSpec* findMetric(std::string_view id)
{
    const auto found = std::find_if(kSpecs.begin(), kSpecs.end(), [&](const MetricSpec& m) { return id == m.id; });
    return found == kSpecs.end() ? nullptr : &*found;
}

std::optional<double> metricAsDouble(const Report& report, const MetricSpec& metric)
{
    return std::visit(
        [&](auto field) -> std::optional<double> {
            const auto& value = report.*field;
            if (!value)
                return std::nullopt;
            if constexpr (std::is_same_v<std::decay_t<decltype(*value)>, Decimal>)
                return value->toDouble();
            else
                return static_cast<double>(*value);
        },
        metric.field);
}

const char* toString(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Money:
        return "settle asset";
    case MetricUnit::Quantity:
        return "base or contracts";
    case MetricUnit::Share:
        return "share of 1";
    case MetricUnit::Ratio:
        return "ratio";
    case MetricUnit::BasisPoints:
        return "bps";
    case MetricUnit::Count:
        return "count";
    case MetricUnit::Duration:
        return "ns";
    case MetricUnit::PerDay:
        return "per day";
    }
    return "";
}

std::string metricTableMarkdown()
{
    std::string text;
    std::string_view group;
    for (const auto& metric : kSpecs) {
        if (group != metric.group) {
            group = metric.group;
            text += (text.empty() ? "### " : "\n### ") + std::string(group) +
                    "\n\n| Name | Shown as | Unit | Definition |\n|---|---|---|---|\n";
        }
        text += std::string("| `") + metric.id + "` | " + metric.label + " | " + toString(metric.unit) + " | ";
        for (const char c : std::string_view(metric.definition))
            text += c == '|' ? "\\|" : std::string(1, c); // a bar would end the cell
        text += " |\n";
    }
    return text;
}

} // namespace wh
