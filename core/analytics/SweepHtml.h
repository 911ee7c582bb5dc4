// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh {

/// The runs of a sweep, as they are shown: texts for the values of the parameters, one number to compare.
struct SweepTable
{
    struct Run
    {
        std::vector<std::string> values;            ///< parallel to `parameters`
        std::optional<double> objective;            ///< none: not available
        std::vector<std::optional<double>> metrics; ///< parallel to `metrics`
        std::string note;                           ///< why there is no result, if so
    };

    std::string title;                                      ///< "avellaneda_stoikov on binance:BTC/USDT"
    std::vector<std::pair<std::string, std::string>> setup; ///< shown as a list
    std::vector<std::string> parameters;                    ///< names of the varied parameters
    std::string objective;                                  ///< its label: "Sharpe"
    bool moreIsBetter = true;                               ///< which end of the objective is the best run's
    std::vector<std::string> metrics;                       ///< labels of further columns
    std::vector<Run> runs;
};

/// A sweep as one self-contained page: for two varied parameters on a grid a heat map (dark is low, bright is high, the
/// number in each cell), and always the table of runs, the best first.
std::string heatMapHtml(const SweepTable& sweep);

} // namespace wh
