// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/binanceaggtrades/BinanceAggTradesImporter.h"

#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"
#include "core/data/parsing/TradeRows.h"

#include <algorithm>

namespace wh {
namespace {

// agg id, price, qty, first id, last id, time, isBuyerMaker[, isBestMatch]
constexpr std::size_t kColumns = 7; // spot has isBestMatch besides
constexpr std::size_t kTime = 5;
constexpr std::size_t kMaker = 6;

bool isHeader(const CsvRow& row)
{
    return (row.size() == kColumns || row.size() == kColumns + 1) && row.looksLikeHeader() &&
           (startsWith(plainName(row[0]), "agg") || plainName(row[kTime]) == "transacttime");
}

bool isRow(const CsvRow& row)
{
    if (row.size() != kColumns && row.size() != kColumns + 1)
        return false;
    const bool numbers = readCount("", row[0]) && readDecimal("", row[1]) && readDecimal("", row[2]);
    return numbers && row[kTime].size() >= 13 && readCount("", row[kTime]) && readFlag("", row[kMaker]);
}

} // namespace

int BinanceAggTradesImporter::recognises(std::string_view head, std::string_view) const
{
    CsvRow row;
    if (!row.split(firstLineOf(head)))
        return 0;
    return isHeader(row) || isRow(row) ? 92 : 0;
}

Result<void> BinanceAggTradesImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                              const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    TradeRows trades(input, sink);
    CsvRow row;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (auto split = row.split(line); !split)
            return split;
        if (isHeader(row))
            return {};
        if (row.size() != kColumns && row.size() != kColumns + 1) {
            return Error("import.column_count",
                         {{"expected", std::to_string(kColumns) + " or " + std::to_string(kColumns + 1)},
                          {"found", std::to_string(row.size())},
                          {"field", "column " + std::to_string(std::min(row.size(), std::size_t{kColumns}) + 1)},
                          {"value", shownValue(line)},
                          {"remedy", "every row must have the same columns; is the line cut off?"}});
        }
        auto trade = readMakerTrade(row[kTime], row[1], row[2], row[kMaker]);
        if (!trade)
            return std::move(trade).error();
        return trades.add(*trade);
    });
    return done ? trades.finish() : done;
}

} // namespace wh
