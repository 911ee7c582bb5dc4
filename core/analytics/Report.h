// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Attribution.h"
#include "core/analytics/RunRecord.h"

#include <cstdint>
#include <optional>

namespace wh {

/// A year, for everything that is annualised: 365.25 days, since these markets never close.
inline constexpr double kDaysPerYear = 365.25;

/// What is compared against; both per year, as a share.
struct ReportSettings
{
    double riskFree = 0; ///< for Sharpe
    double target = 0;   ///< for Sortino
    /// For the probabilistic Sharpe ratio: an annualised ratio to beat.
    double benchmarkSharpe = 0;
};

/// Every metric of one run, and the run itself. What cannot be computed is empty, never 0 or −100 %. Each definition,
/// unit and label stands in the table metricSpecs() (ReportMetrics.h) and in docs/reference/report.md. Money is in the
/// settle asset, shares are of one (0.01 is 1 %), durations in nanoseconds. A value, any thread.
struct Report
{
    RunRecord run;
    Attribution attribution;

    // Result
    std::optional<Decimal> initialEquity, finalEquity, netProfit;
    std::optional<double> totalReturn, cagr, marketReturn;
    std::optional<Decimal> realisedProfit, openProfit, fees, funding, slippageCost, slippageCostTaker, tradedValue;

    // Explanation of the profit
    std::optional<Decimal> spreadCapture, spreadCaptureMaker, spreadCaptureTaker, adverseSelection, inventoryProfit,
        feesCost, unexplained;

    // Risk
    std::optional<std::int64_t> returns;
    std::optional<double> volatility, sharpe, sharpeError, sharpeLow, sharpeHigh, probabilisticSharpe, sortino,
        skewness, kurtosis;
    std::optional<double> maxDrawdown;
    std::optional<std::int64_t> drawdownDuration, drawdownRecovery;
    std::optional<double> calmar, ulcerIndex, omega, valueAtRisk95, expectedShortfall95, valueAtRisk99,
        expectedShortfall99;

    // Trades
    std::optional<std::int64_t> trades, wins, losses;
    std::optional<double> winRate, profitFactor;
    std::optional<Decimal> expectancy;
    std::optional<double> expectancyR, sqn, sqnPValue;
    std::optional<Decimal> averageWin, averageLoss, bestTrade, worstTrade, averageAdverse, averageFavourable,
        worstAdverse, bestFavourable;
    std::optional<std::int64_t> holdingMean, holdingMedian, holdingLongest, winningStreak, losingStreak;
    std::optional<Decimal> openQuantity, openTradeProfit;

    // Activity
    std::optional<double> exposure, turnover, tradesPerDay;
    std::optional<std::int64_t> fills, makerFills, takerFills, fillsOutsideMarket, ordersPlaced, ordersAmended,
        ordersCancelled, ordersRefused, ordersRejected, ordersExpired;

    // Market making
    std::optional<double> fillRatio, quoteUptime, spreadCaptureBps, spreadCaptureTakerBps, adverseSelection1sBps,
        adverseSelection5sBps, adverseSelection30sBps;
    std::optional<std::int64_t> inventoryHalfLife;
    std::optional<double> cancelsPerFill;
    std::optional<std::int64_t> queueWaitMedian, queueWaitMean;

    // Latency
    std::optional<std::int64_t> orderLatencyP50, orderLatencyP99, feedLatencyP50, feedLatencyP99;
};

/// Computes every metric. Pure.
Report makeReport(RunRecord run, const ReportSettings& settings = {});

} // namespace wh
