// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/csvbars/CsvBarsImporter.h"

#include "core/data/parsing/BarRows.h"
#include "core/data/parsing/ColumnMap.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wh {
namespace {

enum Role : std::size_t { Time, Open, High, Low, Close, Volume };

const std::array<ColumnRole, 6>& roles()
{
    static const std::array<ColumnRole, 6> all{
        {{"time",
          {"opentime", "timestamp", "time", "datetime", "date", "unix", "unixtime", "unixtimestamp", "start", "ts", "t",
           "opentimems", "begin", "bucket"}},
         {"open", {"open", "o", "openprice"}},
         {"high", {"high", "h", "highprice", "max"}},
         {"low", {"low", "l", "lowprice", "min"}},
         {"close", {"close", "c", "closeprice", "last"}},
         {"volume", {"volume", "vol", "v", "basevolume", "volumebase", "volumebtc", "amount", "quantity"}, false}}};
    return all;
}

/// Columns of a file without header: time, open, high, low, close, volume; Kraken adds the number of trades.
constexpr std::array<std::size_t, 6> kDefaults{0, 1, 2, 3, 4, 5};

bool isBarRow(const CsvRow& row)
{
    if (row.size() < 6 || row.size() > 9)
        return false;
    auto time = readTime("", row[0]);
    if (!time || *time < 4000 * kDay)
        return false;
    for (std::size_t i = 1; i < 6; ++i) {
        if (!readDecimal("", row[i]))
            return false;
    }
    return true;
}

/// Bitfinex writes time, open, close, high, low, volume. Rows in which that order holds and the usual one does not
/// give the file away.
bool looksLikeBitfinex(std::string_view head, char delimiter)
{
    CsvRow row;
    std::size_t wrong = 0;
    for (int lines = 0; lines < 500 && head.find('\n') != std::string_view::npos; ++lines) {
        const std::string_view line = firstLineOf(head);
        head.remove_prefix(head.find('\n') + 1);
        if (!row.split(line, delimiter) || !isBarRow(row))
            continue;
        std::array<Decimal, 4> p;
        for (std::size_t i = 0; i < 4; ++i)
            p[i] = readDecimal("", row[i + 1]).valueOr(Decimal());
        const bool usual = p[1] >= std::max(p[0], p[3]) && p[2] <= std::min(p[0], p[3]);
        const bool bitfinex = p[2] >= std::max(p[0], p[1]) && p[3] <= std::min(p[0], p[1]);
        if (!bitfinex)
            return false;
        wrong += !usual;
    }
    return wrong > 0;
}

} // namespace

int CsvBarsImporter::recognises(std::string_view head, std::string_view) const
{
    const std::string_view line = firstLineOf(head);
    const char delimiter = CsvRow::delimiterOf(line);
    CsvRow row;
    if (startsWith(line, "[") || startsWith(line, "{") || !row.split(line, delimiter))
        return 0;
    if (row.looksLikeHeader())
        return ColumnMap::make(roles(), &row, {}, {}) ? 70 : 0;
    if (!isBarRow(row))
        return 0;
    return row.size() == 7 ? 60 : 40;
}

Result<void> CsvBarsImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                     const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known =
            checkOptions(options, {"time", "open", "high", "low", "close", "volume", "column.time", "column.open",
                                   "column.high", "column.low", "column.close", "column.volume", "stamp", "interval"});
        !known)
        return known;
    // "volume=quote" says what the column holds, not which one it is.
    ImportOptions columnOptions = options;
    if (optionOf(options, "volume") == "quote" || optionOf(options, "volume") == "base")
        columnOptions.erase("volume");
    BarRows bars(input, sink, onBadLine);
    if (auto configured = bars.configure(options); !configured)
        return configured;

    const char delimiter = CsvRow::delimiterOf(firstLineOf(input.head()));
    CsvRow row;
    std::string headerLine;
    std::optional<ColumnMap> columns;
    if (auto split = row.split(firstLineOf(input.head()), delimiter); !split)
        return located(split.error(), input, 1);
    const bool hasHeader = row.looksLikeHeader();
    if (!hasHeader && !ColumnMap::isMapped(roles(), columnOptions) && looksLikeBitfinex(input.head(), delimiter)) {
        return Error("import.column_order",
                     {{"file", input.path().string()},
                      {"found", "time,open,close,high,low,volume"},
                      {"remedy", "the columns are in Bitfinex's order: pass --column time=0 --column open=1 "
                                 "--column close=2 --column high=3 --column low=4 --column volume=5"}});
    }
    if (hasHeader)
        headerLine = std::string(firstLineOf(input.head()));
    auto map = ColumnMap::make(roles(), hasHeader ? &row : nullptr, kDefaults, columnOptions);
    if (!map)
        return located(std::move(map).error(), input, 1);
    columns = std::move(*map);
    if (!columns->has(Volume))
        sink.note("import.no_volume", "The file has no volume column: every bar has volume 0.", {});

    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (hasHeader && line == headerLine)
            return {};
        if (auto split = row.split(line, delimiter); !split)
            return split;
        if (auto whole = columns->check(row); !whole)
            return whole;
        auto bar = readBarRow(columns->field(row, Time), columns->field(row, Open), columns->field(row, High),
                              columns->field(row, Low), columns->field(row, Close),
                              columns->has(Volume) ? columns->field(row, Volume) : std::string_view("0"));
        if (!bar)
            return std::move(bar).error();
        bar->line = input.lineNumber();
        return bars.add(*bar);
    });
    return done ? bars.finish() : done;
}

} // namespace wh
