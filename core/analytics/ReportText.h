// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Report.h"

#include <string>

namespace wh {

struct ReportTextSettings
{
    bool colour = false; ///< ANSI escapes, for a terminal
};

/// A report for a terminal of 80 columns: aligned, with units, "n/a" for what is not available. UTF-8.
std::string reportText(const Report& report, const ReportTextSettings& settings = {});

/// A line of block characters that follows the values, `width` long; empty without values.
std::string sparkline(const std::vector<double>& values, std::size_t width);

} // namespace wh
