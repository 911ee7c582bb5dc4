// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/tardissnapshot/TardisSnapshotImporter.h"

#include "core/data/parsing/BookDifference.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <charconv>
#include <optional>

namespace wh {
namespace {

struct LevelColumns
{
    Side side = Side::Buy;
    std::size_t price = static_cast<std::size_t>(-1);
    std::size_t amount = static_cast<std::size_t>(-1);
};

struct Layout
{
    std::size_t venue = 2;
    std::size_t receive = 3;
    std::size_t columns = 0;
    std::vector<LevelColumns> levels;
};

/// "asks[3].price" and the like, or the four columns of quotes.
std::optional<Layout> layoutOf(const CsvRow& header)
{
    if (header.size() < 8 || header[0] != "exchange" || header[1] != "symbol" || header[2] != "timestamp" ||
        header[3] != "local_timestamp")
        return std::nullopt;
    Layout layout;
    layout.columns = header.size();
    std::vector<LevelColumns> sides[2];
    for (std::size_t i = 4; i < header.size(); ++i) {
        const std::string_view name = header[i];
        const bool ask = startsWith(name, "ask");
        if (!ask && !startsWith(name, "bid"))
            return std::nullopt;
        std::size_t level = 0;
        const std::size_t open = name.find('[');
        if (open != std::string_view::npos)
            std::from_chars(name.data() + open + 1, name.data() + name.size(), level);
        if (level > 10'000)
            return std::nullopt;
        auto& side = sides[ask];
        side.resize(std::max(side.size(), level + 1));
        side[level].side = ask ? Side::Sell : Side::Buy;
        if (contains(name, "price"))
            side[level].price = i;
        else
            side[level].amount = i;
    }
    for (const auto& side : sides) {
        for (const LevelColumns& level : side) {
            if (level.price >= layout.columns || level.amount >= layout.columns)
                return std::nullopt;
            layout.levels.push_back(level);
        }
    }
    return layout;
}

/// The levels of a row; empty cells are levels that the book did not have.
Result<void> readLevels(const CsvRow& row, const Layout& layout, std::vector<BookLevel>& levels)
{
    levels.clear();
    for (const LevelColumns& columns : layout.levels) {
        if (row[columns.price].empty() && row[columns.amount].empty())
            continue;
        const bool bid = columns.side == Side::Buy;
        auto price = readDecimal(bid ? "bid price" : "ask price", row[columns.price]);
        if (!price)
            return std::move(price).error();
        auto amount = readQuantity(bid ? "bid amount" : "ask amount", row[columns.amount]);
        if (!amount)
            return std::move(amount).error();
        if (!amount->isZero())
            levels.push_back({columns.side, *price, *amount});
    }
    return {};
}

} // namespace

int TardisSnapshotImporter::recognises(std::string_view head, std::string_view) const
{
    CsvRow row;
    return row.split(firstLineOf(head)) && layoutOf(row) ? 95 : 0;
}

Result<void> TardisSnapshotImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                            const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    CsvRow row;
    std::optional<Layout> layout;
    if (row.split(firstLineOf(input.head())))
        layout = layoutOf(row);
    if (!layout) {
        return Error("import.column_missing",
                     {{"file", input.path().string()},
                      {"line", "1"},
                      {"header", shownValue(firstLineOf(input.head()))},
                      {"remedy", "the first line must be the header of a Tardis book_snapshot or quotes file"}});
    }
    const std::string header(firstLineOf(input.head()));
    BookDifference book;
    std::vector<BookLevel> levels;
    bool begun = false;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (line == header)
            return {};
        if (auto split = row.split(line); !split)
            return split;
        if (row.size() != layout->columns) {
            return wrongColumnCount(row.size(), layout->columns, header, line);
        }
        if (auto same = sink.symbol(row[1]); !same)
            return same;
        auto venue = readTime("timestamp", row[layout->venue]);
        if (!venue)
            return std::move(venue).error();
        auto receive = readTime("local_timestamp", row[layout->receive]);
        if (!receive)
            return std::move(receive).error();
        if (auto read = readLevels(row, *layout, levels); !read)
            return read;
        if (!begun) {
            if (auto started = sink.begin(TapeKind::Book, 0); !started)
                return started;
            begun = true;
        }
        return book.show(levels, *venue, *receive, sink);
    });
    if (!done)
        return done;
    return begun ? Result<void>() : Result<void>(noRows(input));
}

} // namespace wh
