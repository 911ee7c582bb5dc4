// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/tardistrades/TardisTradesImporter.h"

#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"
#include "core/data/parsing/TradeRows.h"

namespace wh {
namespace {

constexpr std::string_view kHeader = "exchange,symbol,timestamp,local_timestamp,id,side,price,amount";

enum Column : std::size_t { Symbol = 1, Timestamp = 2, Local = 3, TakerSide = 5, Price = 6, Amount = 7, Count = 8 };

} // namespace

int TardisTradesImporter::recognises(std::string_view head, std::string_view) const
{
    return firstLineOf(head) == kHeader ? 95 : 0;
}

Result<void> TardisTradesImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                          const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    TradeRows trades(input, sink);
    CsvRow row;
    std::uint64_t unknownSides = 0;
    Side lastSide = Side::Buy;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (line == kHeader)
            return {};
        if (auto split = row.split(line); !split)
            return split;
        if (row.size() != Count) {
            return wrongColumnCount(row.size(), std::size_t{Count}, kHeader, line);
        }
        if (auto same = sink.symbol(row[Symbol]); !same)
            return same;
        auto venue = readTime("timestamp", row[Timestamp]);
        if (!venue)
            return std::move(venue).error();
        auto receive = readTime("local_timestamp", row[Local]);
        if (!receive)
            return std::move(receive).error();
        auto price = readDecimal("price", row[Price]);
        if (!price)
            return std::move(price).error();
        auto amount = readQuantity("amount", row[Amount]);
        if (!amount)
            return std::move(amount).error();
        // Tardis writes "unknown" where the venue names no aggressor.
        if (row[TakerSide] == "unknown") {
            ++unknownSides;
        } else {
            auto side = readSide("side", row[TakerSide]);
            if (!side)
                return std::move(side).error();
            lastSide = *side;
        }
        return trades.add({lastSide, *price, *amount, *venue, *receive});
    });
    if (unknownSides > 0) {
        sink.note("import.sides_unknown",
                  std::to_string(unknownSides) + " trades name no side; each got the side of the trade before it.",
                  {{"count", std::to_string(unknownSides)}});
    }
    return done ? trades.finish() : done;
}

} // namespace wh
