// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/freqtradejson/FreqtradeJsonImporter.h"

#include "core/data/parsing/BarRows.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"
#include "core/data/parsing/JsonArray.h"

namespace wh {
namespace {

constexpr std::size_t kColumns = 6;

Result<void> addRow(std::string_view element, CsvRow& row, std::uint64_t line, BarRows& bars)
{
    if (auto split = row.splitJsonArray(element); !split)
        return split;
    if (row.size() != kColumns) {
        return wrongColumnCount(row.size(), kColumns, "date,open,high,low,close,volume", element,
                                "a row is [ms, open, high, low, close, volume]");
    }
    auto bar = readBarRow(row[0], row[1], row[2], row[3], row[4], row[5]);
    if (!bar)
        return std::move(bar).error();
    bar->line = line;
    return bars.add(*bar);
}

} // namespace

int FreqtradeJsonImporter::recognises(std::string_view head, std::string_view) const
{
    const std::size_t outer = head.find_first_not_of(" \t\r\n");
    if (outer == std::string_view::npos || head[outer] != '[')
        return 0;
    const std::size_t from = head.find_first_not_of(" \t\r\n", outer + 1);
    if (from == std::string_view::npos || head[from] != '[')
        return 0;
    const std::size_t to = head.find(']', from);
    CsvRow row;
    if (to == std::string_view::npos || !row.splitJsonArray(head.substr(from, to - from + 1)))
        return 0;
    if (row.size() != kColumns || !readCount("", row[0]))
        return 0;
    for (std::size_t i = 1; i < kColumns; ++i) {
        if (!readDecimal("", row[i]))
            return 0;
    }
    return 90;
}

Result<void> FreqtradeJsonImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                           const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {"interval"}); !known)
        return known;
    BarRows bars(input, sink, onBadLine);
    if (auto configured = bars.configure(options); !configured)
        return configured;
    JsonArray rows(input);
    CsvRow row;
    std::string_view element;
    for (;;) {
        auto more = rows.next(element);
        if (!more)
            return std::move(more).error();
        if (!*more)
            return bars.finish();
        auto done = addRow(element, row, rows.line(), bars);
        if (!done) {
            Error error = std::move(done).error().with("row", std::to_string(rows.row()));
            done = settleBadLine(located(std::move(error), input, rows.line()), onBadLine);
            if (!done)
                return done;
        }
    }
}

} // namespace wh
