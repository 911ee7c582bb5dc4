// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/unreadable/UnreadableImporter.h"

#include "core/data/parsing/ImportLines.h"

#include <array>

namespace wh {
namespace {

struct Magic
{
    std::string_view bytes;
    std::string_view format;
    std::string_view reason;
    std::string_view remedy;
};

constexpr std::string_view kArrowReason =
    "no library that reads it is part of this program (Debian 12 has none for Arrow and Parquet)";

constexpr std::string_view kFeatherRemedy =
    "convert it first: freqtrade convert-data --format-from feather --format-to json "
    "(trades: freqtrade convert-trade-data)";

constexpr std::array<Magic, 5> kMagics{
    {{"ARROW1", "Arrow feather", kArrowReason, kFeatherRemedy},
     {"FEA1", "Arrow feather version 1", kArrowReason, kFeatherRemedy},
     {"PAR1", "Parquet", kArrowReason,
      "convert it first: freqtrade convert-data --format-from parquet --format-to json, or to CSV with pandas"},
     {"\x89HDF\r\n\x1a\n", "HDF5", "no library that reads it is part of this program",
      "convert it first: freqtrade convert-data --format-from hdf5 --format-to json, or to CSV with pandas"},
     {"SQLite format 3", "SQLite", "it is a database, and which of its tables holds the market cannot be told",
      "export its table to CSV: sqlite3 -header -csv FILE 'select ...'"}}};

} // namespace

int UnreadableImporter::recognises(std::string_view head, std::string_view) const
{
    for (const Magic& magic : kMagics) {
        if (startsWith(head, magic.bytes))
            return 100;
    }
    return 0;
}

Result<void> UnreadableImporter::import(InputStream& input, ImportSink&, const ImportOptions&,
                                        const std::function<bool(const Error&)>&) const
{
    Magic found{"", "Arrow feather", kArrowReason, kFeatherRemedy};
    for (const Magic& magic : kMagics) {
        if (startsWith(input.head(), magic.bytes))
            found = magic;
    }
    return Error("import.format_unsupported", {{"file", input.path().string()},
                                               {"format", std::string(found.format)},
                                               {"reason", std::string(found.reason)},
                                               {"remedy", std::string(found.remedy)}});
}

} // namespace wh
