// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Report.h"
#include "core/base/Result.h"

#include <filesystem>
#include <string>

namespace wh {

/// A report as one page that needs nothing else: no script, no network, charts as inline SVG, light and dark by the
/// reader's preference, narrow and wide. Well-formed XML too. The same report gives the same bytes.
std::string reportHtml(const Report& report);

/// Writes reportHtml() to a file, whole or not at all. @return file.create_failed, file.write_failed {path, reason}
Result<void> writeReportHtml(const Report& report, const std::filesystem::path& path);

} // namespace wh
