// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Report.h"
#include "core/api/RunConfiguration.h"
#include "core/storage/RunStore.h"

#include <cstdint>
#include <optional>
#include <string>

namespace wh::api {

/// The figures of lists.
struct RunSummary
{
    std::optional<Decimal> netProfit;
    std::optional<double> totalReturn, sharpe, maxDrawdown;
    std::optional<std::int64_t> fills, trades;

    static RunSummary of(const Report& report);
    std::string toJson() const;
    static std::optional<RunSummary> fromJson(const std::string& json);
};

/// A run as clients see it. A value.
struct RunView
{
    StoredRun run;
    RunConfiguration configuration;
    std::optional<RunSummary> summary;
};

/// With words that the schema knows: one damaged entry must not hide the others.
StoredRun soundRun(StoredRun run);
/// Reads its documents.
RunView viewOf(StoredRun run);

} // namespace wh::api
