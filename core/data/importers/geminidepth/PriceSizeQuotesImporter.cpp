// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/geminidepth/PriceSizeQuotesImporter.h"

#include "core/data/parsing/BookDifference.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

namespace wh {
namespace {

constexpr std::string_view kHeader = "time_seconds,bid_price_bid_size,ask_price_ask_size";

/// "2271.58_1.6477"; empty: the side is empty. Several levels are joined by bars.
Result<void> readLevels(std::string_view text, Side side, std::vector<BookLevel>& levels)
{
    const std::string_view name = side == Side::Buy ? "bid_price_bid_size" : "ask_price_ask_size";
    while (!text.empty()) {
        const std::string_view level = text.substr(0, text.find('|'));
        text.remove_prefix(std::min(text.size(), level.size() + 1));
        const std::size_t joint = level.find('_');
        if (joint == std::string_view::npos)
            return badValue(name, level, "write price and size joined by an underscore: 2271.58_1.6477");
        auto price = readDecimal(name, level.substr(0, joint));
        if (!price)
            return std::move(price).error();
        auto size = readQuantity(name, level.substr(joint + 1));
        if (!size)
            return std::move(size).error();
        if (!size->isZero())
            levels.push_back({side, *price, *size});
    }
    return {};
}

} // namespace

int PriceSizeQuotesImporter::recognises(std::string_view head, std::string_view) const
{
    return firstLineOf(head) == kHeader ? 95 : 0;
}

Result<void> PriceSizeQuotesImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                             const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    CsvRow row;
    BookDifference book;
    std::vector<BookLevel> levels;
    bool begun = false;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (line == kHeader)
            return {};
        if (auto split = row.split(line); !split)
            return split;
        if (row.size() != 3) {
            return wrongColumnCount(row.size(), 3, kHeader, line, "a row is time, bid and ask; is the line cut off?");
        }
        auto time = readTime("time_seconds", row[0]);
        if (!time)
            return std::move(time).error();
        levels.clear();
        if (auto bids = readLevels(row[1], Side::Buy, levels); !bids)
            return bids;
        if (auto asks = readLevels(row[2], Side::Sell, levels); !asks)
            return asks;
        if (!begun) {
            if (auto started = sink.begin(TapeKind::Book, 0); !started)
                return started;
            begun = true;
        }
        return book.show(levels, *time, *time, sink);
    });
    if (!done)
        return done;
    return begun ? Result<void>() : Result<void>(noRows(input));
}

} // namespace wh
