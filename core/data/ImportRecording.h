// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/data/CatalogueWriter.h"

#include <filesystem>
#include <vector>

namespace wh {

/// What an import has done.
struct ImportReport
{
    struct Dataset
    {
        TapeInfo info;            ///< the dataset as it is now
        std::uint64_t events = 0; ///< that this import brought
        bool appended = false;    ///< to what was there
    };
    std::string format; ///< of all files: "binance-raw, binance-klines"
    std::vector<Dataset> datasets;
    std::vector<Error> skipped; ///< bad lines, each with file, line and reason
    std::vector<ImportNote> notes;
    std::uint64_t bytes = 0; ///< read, as they lie in the files
};

/// The importer of that ID, or the one that the content tells where it is empty.
/// @return data.no_such_format, data.format_unknown, import.utf16 {file, remedy}
Result<const Importer*> importerFor(const InputStream& input, const std::string& format,
                                    const ImporterRegistry& importers);

/// Reads recordings into a catalogue, all of them or nothing. Files are read in the order given. Progress is in bytes.
/// @return task.cancelled, or the first error, with file and line where it has them
Result<ImportReport> importRecording(const std::vector<std::filesystem::path>& files, const ImportSettings& settings,
                                     const Catalogue& catalogue, const ImporterRegistry& importers,
                                     const TaskControl& control = {});

} // namespace wh
