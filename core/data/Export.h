// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/data/Tape.h"

#include <cstdint>
#include <filesystem>

namespace wh {

enum class ExportFormat {
    Csv,    ///< every event with both times in nanoseconds; bars as time, open, high, low, close, volume
    Tardis, ///< Tardis incremental_book_L2 (depth) or trades; whole microseconds
};
const char* toString(ExportFormat format);
/// @return export.format_unknown {value, formats}
Result<ExportFormat> parseExportFormat(std::string_view text);

/// The first line of ExportFormat::Csv for events; the importer "wheelhouse-csv" knows it.
inline constexpr std::string_view kEventCsvHeader =
    "receive_time,venue_time,kind,side,price,quantity,end_of_message,order_id";
/// "delta", "trade", "snapshot_begin" …
std::string_view eventKindName(EventKind kind);

/// Writes a tape as text with exact decimals; the file is there when it is whole.
/// @return lines written; export.not_possible {dataset, format, reason}, task.cancelled, file.…
Result<std::uint64_t> exportTape(const Tape& tape, const std::filesystem::path& target, ExportFormat format,
                                 TimeNs from = INT64_MIN, TimeNs to = kNever, const TaskControl& control = {});

} // namespace wh
