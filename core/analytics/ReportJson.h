// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Report.h"

#include <string>

namespace wh {

class JsonWriter;

/// What goes into the document besides the metrics.
struct ReportJsonSettings
{
    bool series = true; ///< samples, curve, fills, trades, messages; without them the lists are left out
};

/// A report as JSON after docs/reference/report.schema.json: keys in a fixed order, decimals as strings, what is not
/// available as null. The same report gives the same bytes.
std::string reportJson(const Report& report, const ReportJsonSettings& settings = {});
/// The same as a value within a larger document.
void writeReport(JsonWriter& json, const Report& report, const ReportJsonSettings& settings = {});

} // namespace wh
