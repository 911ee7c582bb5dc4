// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/data/Tape.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wh {

/// What a person wants to see of a recording at a glance. Prices are prints where there are any, else mids.
struct TapeSummary
{
    std::optional<Decimal> firstPrice;
    std::optional<Decimal> lastPrice;
    std::optional<Decimal> lowPrice;
    std::optional<Decimal> highPrice;
    Decimal volume; ///< base quantity printed, or of all bars
    std::uint64_t buys = 0;
    std::uint64_t sells = 0;
    // Of a live book, at the end of each message:
    std::optional<Decimal> minSpread;
    std::optional<Decimal> maxSpread;
    double meanSpread = 0; ///< weighted by receive time
    /// The last price in each of equal spans of time; none where nothing happened yet.
    std::vector<std::optional<double>> line;
};

/// Reads a tape through. @return task.cancelled, or why the tape could not be read
Result<TapeSummary> summarise(const Tape& tape, std::size_t columns, const TaskControl& control = {});

/// Block characters ("▁▂▃…"), or ASCII (".:-=+*#%") for terminals without UTF-8; a blank where nothing happened yet.
std::string sparkline(const std::vector<std::optional<double>>& values, bool unicode);

} // namespace wh
