// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/cryptodatadownload/CryptoDataDownloadImporter.h"

#include "core/data/parsing/BarRows.h"
#include "core/data/parsing/ColumnMap.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/ImportLines.h"

#include <array>
#include <optional>

namespace wh {
namespace {

enum Role : std::size_t { Time, Open, High, Low, Close, Volume };

/// The column with the base asset's volume: "Volume BTC" beside "Volume USD" for BTCUSD. The symbol begins with the
/// base asset; where no symbol helps, the base volume is the first of two.
std::size_t baseVolumeColumn(const CsvRow& header, std::string_view symbol)
{
    const std::string pair = plainName(symbol);
    std::size_t first = ColumnMap::kNone;
    std::size_t named = ColumnMap::kNone;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name = plainName(header[i]);
        if (!startsWith(name, "volume"))
            continue;
        if (first == ColumnMap::kNone)
            first = i;
        const std::string asset = name.substr(6);
        if (!asset.empty() && startsWith(pair, asset) && asset.size() > longest) {
            named = i;
            longest = asset.size();
        }
    }
    return named != ColumnMap::kNone ? named : first;
}

bool isAddress(std::string_view line)
{
    return plainName(line).find("cryptodatadownload") != std::string::npos;
}

} // namespace

int CryptoDataDownloadImporter::recognises(std::string_view head, std::string_view) const
{
    if (isAddress(firstLineOf(head)))
        return 95;
    CsvRow row;
    if (!row.split(firstLineOf(head)) || row.size() < 8)
        return 0;
    const std::string first = plainName(row[0]);
    const bool symbol = plainName(row[1]) == "symbol" || plainName(row[2]) == "symbol";
    return symbol && (first == "date" || first == "unix" || first == "unixtimestamp") ? 80 : 0;
}

Result<void> CryptoDataDownloadImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                                const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {"interval"}); !known)
        return known;
    const std::array<ColumnRole, 6> roles{{{"time", {"unix", "unixtimestamp", "date"}},
                                           {"open", {"open"}},
                                           {"high", {"high"}},
                                           {"low", {"low"}},
                                           {"close", {"close"}},
                                           {"volume", {"volume", "volumebtc", "volumeusd"}, false}}};
    BarRows bars(input, sink, onBadLine);
    if (auto configured = bars.configure(options); !configured)
        return configured;
    CsvRow row;
    CsvRow header;
    std::string headerLine;
    std::optional<ColumnMap> columns;
    std::size_t symbolColumn = ColumnMap::kNone;
    std::size_t volumeColumn = ColumnMap::kNone;
    std::optional<Error> noColumns;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (!columns && isAddress(line))
            return {};
        if (auto split = row.split(line); !split)
            return split;
        if (!columns) {
            headerLine = std::string(line);
            if (auto split = header.split(headerLine); !split)
                return split;
            auto map = ColumnMap::make(roles, &header, {}, options);
            if (!map) {
                noColumns = map.error();
                return std::move(map).error();
            }
            columns = std::move(*map);
            for (std::size_t i = 0; i < header.size(); ++i) {
                if (plainName(header[i]) == "symbol")
                    symbolColumn = i;
            }
            return {};
        }
        if (auto whole = columns->check(row); !whole)
            return whole;
        if (symbolColumn != ColumnMap::kNone) {
            if (auto same = sink.symbol(row[symbolColumn]); !same)
                return same;
        }
        if (volumeColumn == ColumnMap::kNone) {
            volumeColumn =
                baseVolumeColumn(header, symbolColumn == ColumnMap::kNone ? std::string_view() : row[symbolColumn]);
            if (volumeColumn == ColumnMap::kNone) {
                return Error("import.column_missing",
                             {{"column", "volume"}, {"remedy", "this file has no volume column; use csv-bars"}});
            }
        }
        auto bar = readBarRow(columns->field(row, Time), columns->field(row, Open), columns->field(row, High),
                              columns->field(row, Low), columns->field(row, Close), row[volumeColumn]);
        if (!bar)
            return std::move(bar).error();
        bar->line = input.lineNumber();
        return bars.add(*bar);
    });
    if (!done)
        return done;
    if (noColumns)
        return located(*noColumns, input, 0);
    return bars.finish();
}

} // namespace wh
