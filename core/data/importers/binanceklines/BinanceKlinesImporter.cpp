// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/binanceklines/BinanceKlinesImporter.h"

#include "core/data/parsing/BarRows.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"
#include "core/data/parsing/JsonArray.h"

namespace wh {
namespace {

constexpr std::size_t kColumns = 12;

Result<void> addRow(const CsvRow& row, std::uint64_t line, BarRows& bars)
{
    if (row.size() != kColumns) {
        return wrongColumnCount(row.size(), kColumns,
                                "open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,"
                                "taker_buy_quote_volume,ignore",
                                row.size() ? row[0] : std::string_view(),
                                "a Binance candle has 12 columns; is the line cut off?");
    }
    auto bar = readBarRow(row[0], row[1], row[2], row[3], row[4], row[5]);
    if (!bar)
        return std::move(bar).error();
    auto close = readTime("close_time", row[6]);
    if (!close)
        return std::move(close).error();
    // The close time is the last unit of the bar: 1 ms, or 1 us since 2025.
    const DurationNs unit = *close % kMillisecond == 0 ? kMillisecond : kMicrosecond;
    const DurationNs interval = *close - bar->time + unit;
    if (interval <= 0)
        return badValue("close_time", row[6], "a bar must end after it begins");
    // Months are of different lengths: they have no one interval.
    if (bars.rows() == 0 && interval <= 7 * kDay)
        bars.setInterval(interval);
    bar->line = line;
    return bars.add(*bar);
}

bool isKlineRow(const CsvRow& row)
{
    if (row.size() != kColumns || !readCount("", row[0]) || !readCount("", row[6]) || !readCount("", row[8]))
        return false;
    for (std::size_t i = 1; i < 6; ++i) {
        if (!readDecimal("", row[i]))
            return false;
    }
    return true;
}

} // namespace

int BinanceKlinesImporter::recognises(std::string_view head, std::string_view) const
{
    std::string_view line = firstLineOf(head);
    CsvRow row;
    const std::size_t json = head.find_first_not_of(" \t\r\n");
    if (json != std::string_view::npos && head[json] == '[') {
        const std::size_t from = head.find('[', json + 1);
        const std::size_t to = from == std::string_view::npos ? from : head.find(']', from);
        if (to == std::string_view::npos || !row.splitJsonArray(head.substr(from, to - from + 1)))
            return 0;
        return isKlineRow(row) ? 95 : 0;
    }
    if (!row.split(line))
        return 0;
    if (row.looksLikeHeader()) {
        if (row.size() == kColumns && plainName(row[0]) == "opentime" && plainName(row[6]) == "closetime")
            return 95;
        return 0;
    }
    return isKlineRow(row) ? 95 : 0;
}

Result<void> BinanceKlinesImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                           const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {"interval"}); !known)
        return known;
    BarRows bars(input, sink, onBadLine);
    if (auto configured = bars.configure(options); !configured)
        return configured;
    CsvRow row;
    const std::string_view head = input.head();
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && head[first] == '[') {
        JsonArray rows(input);
        std::string_view element;
        for (;;) {
            auto more = rows.next(element);
            if (!more)
                return std::move(more).error();
            if (!*more)
                return bars.finish();
            auto done = row.splitJsonArray(element);
            if (done)
                done = addRow(row, rows.line(), bars);
            if (!done) {
                Error error = std::move(done).error().with("row", std::to_string(rows.row()));
                done = settleBadLine(located(std::move(error), input, rows.line()), onBadLine);
                if (!done)
                    return done;
            }
        }
    }
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (auto split = row.split(line); !split)
            return split;
        if (row.size() == kColumns && row.looksLikeHeader() && plainName(row[0]) == "opentime")
            return {};
        return addRow(row, input.lineNumber(), bars);
    });
    return done ? bars.finish() : done;
}

} // namespace wh
