// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Report.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace wh {

/// How a metric is written.
enum class MetricUnit {
    Money,    ///< settle asset
    Quantity, ///< base units or contracts
    Share,    ///< of one, shown in per cent
    Ratio,
    BasisPoints,
    Count,
    Duration, ///< nanoseconds
    PerDay,
};

/// One metric: its stable name, where it stands in a Report, and its one definition.
struct MetricSpec
{
    using Field = std::variant<std::optional<double> Report::*, std::optional<Decimal> Report::*,
                               std::optional<std::int64_t> Report::*>;

    const char* id; ///< in JSON, in a sweep's objective
    const char* group;
    const char* label; ///< at most 20 characters
    MetricUnit unit;
    bool isSigned; ///< more is better and less is worse: shown with its sign, and coloured
    Field field;
    const char* definition;
};

/// All metrics, group by group, in the order of every output.
std::span<const MetricSpec> metricSpecs();
const MetricSpec* findMetric(std::string_view id);
/// Any metric as a number (Decimals rounded, durations in nanoseconds): for comparing runs. None: not available.
std::optional<double> metricAsDouble(const Report& report, const MetricSpec& metric);

/// Name and meaning of a unit: "share of 1", "settle asset".
const char* toString(MetricUnit unit);
/// The table of docs/reference/report.md, which a test compares with that file.
std::string metricTableMarkdown();

} // namespace wh
