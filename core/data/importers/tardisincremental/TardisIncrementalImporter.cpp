// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/tardisincremental/TardisIncrementalImporter.h"

#include "core/data/parsing/BookDifference.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <optional>

namespace wh {
namespace {

constexpr std::string_view kHeader = "exchange,symbol,timestamp,local_timestamp,is_snapshot,side,price,amount";

enum Column : std::size_t {
    Symbol = 1,
    Timestamp = 2,
    Local = 3,
    IsSnapshot = 4,
    LevelSide = 5,
    Price = 6,
    Amount = 7,
    Count = 8
};

struct LevelRow
{
    BookLevel level;
    TimeNs venue = 0;
    TimeNs receive = 0;
    bool snapshot = false;
};

Result<LevelRow> readRow(const CsvRow& row, std::string_view line)
{
    if (row.size() != Count) {
        return wrongColumnCount(row.size(), std::size_t{Count}, kHeader, line);
    }
    auto venue = readTime("timestamp", row[Timestamp]);
    if (!venue)
        return std::move(venue).error();
    auto receive = readTime("local_timestamp", row[Local]);
    if (!receive)
        return std::move(receive).error();
    auto snapshot = readFlag("is_snapshot", row[IsSnapshot]);
    if (!snapshot)
        return std::move(snapshot).error();
    auto side = readSide("side", row[LevelSide]);
    if (!side)
        return std::move(side).error();
    auto price = readDecimal("price", row[Price]);
    if (!price)
        return std::move(price).error();
    auto amount = readQuantity("amount", row[Amount]);
    if (!amount)
        return std::move(amount).error();
    return LevelRow{{*side, *price, *amount}, *venue, *receive, *snapshot};
}

/// Puts rows together to messages: one row is held back, for only the next one tells whether it was its message's last.
class Messages
{
public:
    explicit Messages(ImportSink& sink) : m_sink(sink) {}

    Result<void> add(const LevelRow& row)
    {
        if (!m_begun) {
            m_begun = true;
            if (auto begun = m_sink.begin(TapeKind::Book, 0); !begun)
                return begun;
            if (!row.snapshot) {
                m_sink.note("import.no_snapshot",
                            "The file does not begin with a snapshot: far levels are unknown until they change.", {});
                if (auto done = passSnapshot({}, row.venue, row.receive, m_sink); !done)
                    return done;
            }
        }
        Result<void> done = m_held ? passHeld(&row) : Result<void>();
        m_held = row;
        return done;
    }
    Result<void> finish() { return m_held ? passHeld(nullptr) : Result<void>(); }
    bool begun() const { return m_begun; }

private:
    /// Hands on the held row; `next` is null at the end.
    Result<void> passHeld(const LevelRow* next)
    {
        const LevelRow row = *m_held;
        m_held.reset();
        if (row.snapshot && !m_inSnapshot) {
            m_inSnapshot = true;
            auto done = m_sink.event(EventKind::SnapshotBegin, Side::Buy, {}, {}, row.venue, row.receive, 0);
            if (!done)
                return done;
        }
        if (row.snapshot) {
            Result<void> done;
            if (!row.level.quantity.isZero())
                done = m_sink.event(EventKind::SnapshotLevel, row.level.side, row.level.price, row.level.quantity,
                                    row.venue, row.receive, 0);
            if (!next || !next->snapshot) {
                m_inSnapshot = false;
                auto end = m_sink.event(EventKind::SnapshotEnd, Side::Buy, {}, {}, row.venue, row.receive,
                                        MarketEvent::EndOfMessage);
                if (!end)
                    return end;
            }
            return done;
        }
        const bool last = !next || next->snapshot || next->receive != row.receive;
        return m_sink.event(EventKind::Delta, row.level.side, row.level.price, row.level.quantity, row.venue,
                            row.receive, last ? std::uint8_t{MarketEvent::EndOfMessage} : std::uint8_t{0});
    }

    ImportSink& m_sink;
    std::optional<LevelRow> m_held;
    bool m_begun = false;
    bool m_inSnapshot = false;
};

} // namespace

int TardisIncrementalImporter::recognises(std::string_view head, std::string_view) const
{
    return firstLineOf(head) == kHeader ? 95 : 0;
}

Result<void> TardisIncrementalImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                               const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    Messages messages(sink);
    CsvRow row;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (line == kHeader)
            return {};
        if (auto split = row.split(line); !split)
            return split;
        auto level = readRow(row, line);
        if (!level)
            return std::move(level).error();
        if (auto same = sink.symbol(row[Symbol]); !same)
            return same;
        return messages.add(*level);
    });
    if (!done)
        return done;
    if (!messages.begun())
        return noRows(input);
    if (auto last = messages.finish(); !last)
        return settleBadLine(located(std::move(last).error(), input, input.lineNumber()), onBadLine);
    return {};
}

} // namespace wh
