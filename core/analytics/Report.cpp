// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Report.h"

#include "core/analytics/LeastKey.h"
#include "core/analytics/Statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace wh {

namespace {

using statistics::mean;
using statistics::median;
using statistics::ranked;
using statistics::sampleDeviation;

constexpr double kNormal95 = 1.959963984540054; // Φ⁻¹(0.975)

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> ratio(double numerator, double denominator)
{
    return denominator == 0 ? std::nullopt : finite(numerator / denominator);
}

std::optional<Decimal> meanOf(Decimal sum, std::size_t count)
{
    if (count == 0)
        return std::nullopt;
    return sum / Decimal(static_cast<std::int64_t>(count));
}

double daysOf(const RunRecord& run)
{
    return static_cast<double>(run.end - run.start) / static_cast<double>(kDay);
}

/// Simple returns between samples that follow each other on the grid.
std::vector<double> returnsOf(const RunRecord& run)
{
    std::vector<double> returns;
    for (std::size_t i = 1; i < run.samples.size(); ++i) {
        const double before = run.samples[i - 1].equity.toDouble();
        if (before <= 0)
            return {}; // no return on nothing: the series is not one
        returns.push_back(run.samples[i].equity.toDouble() / before - 1);
    }
    return returns;
}

void fillResult(Report& report)
{
    const RunRecord& run = report.run;
    const Instrument& instrument = run.instrument;
    report.initialEquity = run.initialEquity;
    report.finalEquity = run.finalEquity;
    report.netProfit = run.finalEquity - run.initialEquity;
    const double initial = run.initialEquity.toDouble();
    const double final = run.finalEquity.toDouble();
    if (initial > 0) {
        report.totalReturn = finite(report.netProfit->toDouble() / initial);
        if (final > 0 && daysOf(run) >= 1)
            report.cagr = finite(std::pow(final / initial, kDaysPerYear / daysOf(run)) - 1);
    }
    if (run.firstMid > 0)
        report.marketReturn = static_cast<double>(run.lastMid) / static_cast<double>(run.firstMid) - 1;
    report.realisedProfit = run.realised;
    report.openProfit = instrument.unitValue(run.lastMid) * run.finalQuantity - run.openCost;
    report.fees = run.fees;
    if (!instrument.isDerivative())
        report.funding = Decimal();

    Decimal traded;
    std::optional<Decimal> slippage;
    std::optional<Decimal> slippageTaker;
    for (const auto& record : run.fills) {
        const Fill& fill = record.fill;
        traded += instrument.notional(fill.price, fill.quantity);
        if (record.midAtDecision == 0)
            continue; // not known
        const Decimal cost = (instrument.unitValue(2 * fill.price) - instrument.unitValue(record.midAtDecision)) *
                             (signOf(fill.side) * fill.quantity);
        slippage = slippage.value_or(Decimal()) + cost;
        if (fill.liquidity == Liquidity::Taker)
            slippageTaker = slippageTaker.value_or(Decimal()) + cost;
    }
    report.slippageCost = slippage;
    report.slippageCostTaker = slippageTaker;
    report.tradedValue = traded;
}

void fillExplanation(Report& report)
{
    report.attribution = attribute(report.run);
    const auto& why = report.attribution;
    report.spreadCapture = why.spreadCapture();
    report.spreadCaptureMaker = why.spreadCaptureMaker;
    report.spreadCaptureTaker = why.spreadCaptureTaker;
    report.adverseSelection = why.adverseSelection;
    report.inventoryProfit = why.inventory;
    report.feesCost = why.fees;
    report.unexplained = why.unexplained;
}

void fillTail(const std::vector<double>& sorted, double tail, std::optional<double>& valueAtRisk,
              std::optional<double>& shortfall)
{
    const double n = static_cast<double>(sorted.size());
    if (n * tail < 1 - 1e-9)
        return; // fewer returns than one in the tail say nothing about it
    const auto rank = static_cast<std::size_t>(std::ceil(n * tail - 1e-9));
    double sum = 0;
    for (std::size_t i = 0; i < rank; ++i)
        sum += sorted[i];
    valueAtRisk = -sorted[rank - 1];
    shortfall = -sum / static_cast<double>(rank);
}

void fillReturns(Report& report, const ReportSettings& settings)
{
    const RunRecord& run = report.run;
    std::vector<double> returns = returnsOf(run);
    report.returns = static_cast<std::int64_t>(returns.size());
    const double n = static_cast<double>(returns.size());
    const double perYear = kDaysPerYear * static_cast<double>(kDay) / static_cast<double>(run.sampleInterval);
    const double annual = std::sqrt(perYear);
    const auto average = mean(returns);
    const auto deviation = sampleDeviation(returns);
    const auto skew = statistics::skewness(returns);
    const auto kurt = statistics::kurtosis(returns);
    report.skewness = skew;
    report.kurtosis = kurt;
    if (deviation)
        report.volatility = *deviation * annual;
    if (deviation && *deviation > 0 && skew && kurt) {
        const double perSample = (*average - settings.riskFree / perYear) / *deviation;
        report.sharpe = perSample * annual;
        if (const auto error = statistics::sharpeError(perSample, *skew, *kurt, n)) {
            report.sharpeError = *error * annual;
            report.sharpeLow = *report.sharpe - kNormal95 * *report.sharpeError;
            report.sharpeHigh = *report.sharpe + kNormal95 * *report.sharpeError;
        }
        report.probabilisticSharpe =
            statistics::probabilisticSharpe(perSample, settings.benchmarkSharpe / annual, *skew, *kurt, n);
    }
    if (returns.size() >= 2) {
        const double target = settings.target / perYear;
        double below = 0;
        double gains = 0;
        double pains = 0;
        for (const double r : returns) {
            below += std::min(r - target, 0.0) * std::min(r - target, 0.0);
            gains += std::max(r, 0.0);
            pains += std::max(-r, 0.0);
        }
        if (below > 0)
            report.sortino = finite((*average - target) / std::sqrt(below / n) * annual);
        report.omega = ratio(gains, pains);
    }
    std::sort(returns.begin(), returns.end());
    fillTail(returns, 0.05, report.valueAtRisk95, report.expectedShortfall95);
    fillTail(returns, 0.01, report.valueAtRisk99, report.expectedShortfall99);
}

void fillDrawdown(Report& report)
{
    const RunRecord& run = report.run;
    if (run.end > run.start)
        report.maxDrawdown = run.peakToTrough;
    if (run.peakToTrough > 0) {
        report.drawdownDuration = run.drawdownRecovery.value_or(run.end) - run.drawdownPeak;
        if (run.drawdownRecovery)
            report.drawdownRecovery = *run.drawdownRecovery - run.drawdownTrough;
        if (report.cagr)
            report.calmar = finite(*report.cagr / run.peakToTrough);
    }
    double peak = 0;
    double squares = 0;
    for (const auto& sample : run.samples) {
        peak = std::max(peak, sample.equity.toDouble());
        if (peak <= 0)
            return;
        const double fall = (peak - sample.equity.toDouble()) / peak;
        squares += fall * fall;
    }
    if (run.samples.size() >= 2)
        report.ulcerIndex = std::sqrt(squares / static_cast<double>(run.samples.size()));
}

/// The time within which half of the opened quantity was closed.
std::optional<std::int64_t> halfLifeOf(const RunRecord& run)
{
    Decimal opened = run.openQuantity.abs();
    for (const auto& trade : run.trades)
        opened += trade.quantity;
    const auto held = leastKey<Decimal>(
        [&](const auto& visit) {
            for (const auto& trade : run.trades)
                visit(static_cast<std::uint64_t>(trade.closed - trade.opened), trade.quantity);
        },
        [&](Decimal closed) { return closed + closed >= opened; });
    return held ? std::optional(static_cast<std::int64_t>(*held)) : std::nullopt;
}

void fillHoldings(Report& report)
{
    const statistics::Walk times = [&](const auto& visit) {
        for (const auto& trade : report.run.trades)
            visit(static_cast<double>(trade.closed - trade.opened));
    };
    report.holdingMean = std::llround(*mean(times));
    report.holdingMedian = std::llround(*median(times));
    report.holdingLongest = static_cast<std::int64_t>(*ranked(times, report.run.trades.size() - 1));
}

void fillTrades(Report& report)
{
    const RunRecord& run = report.run;
    const auto& trades = run.trades;
    Decimal won;
    Decimal lost;
    Decimal adverse;
    Decimal favourable;
    std::size_t wins = 0;
    std::size_t losses = 0;
    std::int64_t winning = 0;
    std::int64_t losing = 0;
    std::int64_t longestWinning = 0;
    std::int64_t longestLosing = 0;
    for (const auto& trade : trades) {
        const int sign = trade.profit.sign();
        winning = sign > 0 ? winning + 1 : 0;
        losing = sign < 0 ? losing + 1 : 0;
        longestWinning = std::max(longestWinning, winning);
        longestLosing = std::max(longestLosing, losing);
        wins += sign > 0 ? 1 : 0;
        losses += sign < 0 ? 1 : 0;
        (sign > 0 ? won : lost) += trade.profit;
        adverse += trade.worst;
        favourable += trade.best;
        report.bestTrade = std::max(report.bestTrade.value_or(trade.profit), trade.profit);
        report.worstTrade = std::min(report.worstTrade.value_or(trade.profit), trade.profit);
        report.worstAdverse = std::min(report.worstAdverse.value_or(trade.worst), trade.worst);
        report.bestFavourable = std::max(report.bestFavourable.value_or(trade.best), trade.best);
    }
    report.trades = static_cast<std::int64_t>(trades.size());
    report.wins = static_cast<std::int64_t>(wins);
    report.losses = static_cast<std::int64_t>(losses);
    report.openQuantity = run.instrument.lot * run.openQuantity;
    report.openTradeProfit = run.instrument.unitValue(run.lastMid) * run.openQuantity - run.openEntry - run.openFees;
    report.averageWin = meanOf(won, wins);
    report.averageLoss = meanOf(lost, losses);
    report.expectancy = meanOf(won + lost, trades.size());
    report.averageAdverse = meanOf(adverse, trades.size());
    report.averageFavourable = meanOf(favourable, trades.size());
    if (trades.empty())
        return;
    report.winRate = static_cast<double>(wins) / static_cast<double>(trades.size());
    report.winningStreak = longestWinning;
    report.losingStreak = longestLosing;
    if (losses > 0) {
        report.profitFactor = ratio(won.toDouble(), -lost.toDouble());
        report.expectancyR = ratio(report.expectancy->toDouble(), -report.averageLoss->toDouble());
    }
    const statistics::Walk profits = [&](const auto& visit) {
        for (const auto& trade : trades)
            visit(trade.profit.toDouble());
    };
    if (const auto deviation = sampleDeviation(profits); deviation && *deviation > 0) {
        const double n = static_cast<double>(trades.size());
        report.sqn = std::sqrt(n) * *mean(profits) / *deviation;
        report.sqnPValue = statistics::studentTwoSided(*report.sqn, n - 1);
    }
    fillHoldings(report);
    report.inventoryHalfLife = halfLifeOf(run);
}

/// How many orders had a fill. Ids are counted a part of their range at a time, so that they need not all be held.
std::size_t ordersOf(const SpillList<FillRecord>& fills)
{
    constexpr std::size_t kMost = std::size_t{1} << 18;
    std::size_t count = 0;
    std::uint64_t from = 0;
    for (bool isLast = false; !isLast;) {
        std::vector<std::uint64_t> ids; // the least ones that are not counted yet
        std::uint64_t to = UINT64_MAX;
        const auto thin = [&] {
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            if (ids.size() > kMost) {
                ids.resize(kMost);
                to = ids.back();
            }
        };
        for (const auto& record : fills) {
            const std::uint64_t id = record.fill.order.value;
            if (id >= from && id <= to && (ids.empty() || ids.back() != id))
                ids.push_back(id);
            if (ids.size() == 2 * kMost)
                thin();
        }
        thin();
        count += ids.size();
        isLast = to == UINT64_MAX;
        from = to + 1;
    }
    return count;
}

void fillActivity(Report& report)
{
    const RunRecord& run = report.run;
    const double span = static_cast<double>(run.end - run.start);
    if (span > 0) {
        report.exposure = static_cast<double>(run.timeInPosition) / span;
        report.quoteUptime = static_cast<double>(run.timeQuoting) / span;
        report.tradesPerDay = static_cast<double>(run.trades.size()) / daysOf(run);
    }
    double meanEquity = (run.initialEquity.toDouble() + run.finalEquity.toDouble()) / 2;
    if (!run.samples.empty()) {
        double sum = 0;
        for (const auto& sample : run.samples)
            sum += sample.equity.toDouble();
        meanEquity = sum / static_cast<double>(run.samples.size());
    }
    if (meanEquity > 0)
        report.turnover = finite(report.tradedValue->toDouble() / meanEquity);

    std::int64_t makers = 0;
    std::int64_t outside = 0;
    for (const auto& record : run.fills) {
        const Fill& fill = record.fill;
        outside += fill.price < run.lowestPrice || fill.price > run.highestPrice ? 1 : 0;
        makers += fill.liquidity == Liquidity::Maker ? 1 : 0;
    }
    const auto fills = static_cast<std::int64_t>(run.fills.size());
    report.fills = fills;
    report.makerFills = makers;
    report.takerFills = fills - makers;
    if (run.highestPrice != 0 || run.lowestPrice != 0)
        report.fillsOutsideMarket = outside;
    const auto count = [](std::uint64_t value) { return static_cast<std::int64_t>(value); };
    report.ordersPlaced = count(run.orders.placed);
    report.ordersAmended = count(run.orders.amended);
    report.ordersCancelled = count(run.orders.cancelled);
    report.ordersRefused = count(run.orders.refused);
    report.ordersRejected = count(run.orders.rejected);
    report.ordersExpired = count(run.orders.expired);

    report.fillRatio = ratio(static_cast<double>(ordersOf(run.fills)), static_cast<double>(run.orders.placed));
    report.cancelsPerFill = ratio(static_cast<double>(run.orders.cancelled), static_cast<double>(fills));
    const statistics::Walk waits = [&](const auto& visit) {
        for (const auto& record : run.fills) {
            if (record.fill.liquidity == Liquidity::Maker && record.queueWait != FillRecord::kUnknownWait)
                visit(static_cast<double>(record.queueWait));
        }
    };
    if (const auto value = median(waits))
        report.queueWaitMedian = std::llround(*value);
    if (const auto value = mean(waits))
        report.queueWaitMean = std::llround(*value);
}

void fillMarkouts(Report& report)
{
    struct Sum
    {
        double gain = 0;
        double notional = 0;
        std::optional<double> bps() const { return ratio(gain * 1e4, notional); }
    };
    const RunRecord& run = report.run;
    const Instrument& instrument = run.instrument;
    Sum maker;
    Sum taker;
    std::array<Sum, kMarkoutHorizons.size()> against;
    for (const auto& record : run.fills) {
        const Fill& fill = record.fill;
        const Lots lots = signOf(fill.side) * fill.quantity;
        const Decimal atFill = instrument.unitValue(record.midAtFill);
        const double notional = (atFill * lots).abs().toDouble();
        const bool isMaker = fill.liquidity == Liquidity::Maker;
        Sum& sum = isMaker ? maker : taker;
        sum.gain += ((atFill - instrument.unitValue(2 * fill.price)) * lots).toDouble();
        sum.notional += notional;
        for (std::size_t h = 0; h < against.size() && isMaker; ++h) {
            if (!record.midAfter[h])
                continue;
            against[h].gain -= ((instrument.unitValue(*record.midAfter[h]) - atFill) * lots).toDouble();
            against[h].notional += notional;
        }
    }
    report.spreadCaptureBps = maker.bps();
    report.spreadCaptureTakerBps = taker.bps();
    report.adverseSelection1sBps = against[0].bps();
    report.adverseSelection5sBps = against[1].bps();
    report.adverseSelection30sBps = against[2].bps();
}

void fillLatency(Report& report)
{
    const RunRecord& run = report.run;
    if (run.orderLatency.count > 0) {
        report.orderLatencyP50 = run.orderLatency.p50;
        report.orderLatencyP99 = run.orderLatency.p99;
    }
    if (run.feedLatency.count > 0) {
        report.feedLatencyP50 = run.feedLatency.p50;
        report.feedLatencyP99 = run.feedLatency.p99;
    }
}

} // namespace

Report makeReport(RunRecord run, const ReportSettings& settings)
{
    Report report;
    report.run = std::move(run);
    fillResult(report);
    fillExplanation(report);
    fillReturns(report, settings);
    fillDrawdown(report);
    fillTrades(report);
    fillActivity(report);
    fillMarkouts(report);
    fillLatency(report);
    return report;
}

} // namespace wh
