// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/base/Result.h"

#include <filesystem>
#include <string>

namespace wh {

// A run as tables for spreadsheets and notebooks: a header line, commas, exact decimals, times in ISO 8601.

std::string fillsCsv(const RunRecord& run);
std::string tradesCsv(const RunRecord& run);
/// The samples on the grid.
std::string equityCsv(const RunRecord& run);

/// Writes fills.csv, trades.csv and equity.csv into the folder, which is made if need be; each file is whole or absent.
/// @return file.create_failed or file.write_failed {path, reason}
Result<void> writeReportCsv(const RunRecord& run, const std::filesystem::path& folder);

} // namespace wh
