// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/binancedepth/BinanceDepthImporter.h"

#include "core/data/parsing/BookDifference.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <optional>

namespace wh {
namespace {

constexpr std::string_view kHeader = "symbol,timestamp,first_update_id,last_update_id,side,update_type,price,qty,pu";

enum Column : std::size_t {
    Timestamp = 1,
    LastId = 3,
    LevelSide = 4,
    Type = 5,
    Price = 6,
    Quantity = 7,
    Previous = 8,
    Count = 9
};

/// Rows of one last_update_id are one message. `pu` of a message must be the id of the one before.
class Messages
{
public:
    explicit Messages(ImportSink& sink) : m_sink(sink), m_last(sink.sequenceBefore()), m_live(m_last.has_value()) {}

    Result<void> add(const CsvRow& row)
    {
        auto time = readTime("timestamp", row[Timestamp]);
        if (!time)
            return std::move(time).error();
        auto id = readCount("last_update_id", row[LastId]);
        if (!id)
            return std::move(id).error();
        auto side = readSide("side", row[LevelSide]);
        if (!side)
            return std::move(side).error();
        auto price = readDecimal("price", row[Price]);
        if (!price)
            return std::move(price).error();
        auto quantity = readQuantity("qty", row[Quantity]);
        if (!quantity)
            return std::move(quantity).error();
        const bool snapshot = row[Type] == "snap";
        if (!snapshot && row[Type] != "set")
            return badValue("update_type", row[Type], "write snap or set");
        if (!m_levels.empty() && (*id != m_id || snapshot != m_snapshot)) {
            if (auto done = pass(); !done)
                return done;
        }
        if (m_levels.empty()) {
            m_id = *id;
            m_time = *time;
            m_snapshot = snapshot;
            m_previous = readCount("pu", row[Previous]).valueOr(0);
        }
        m_levels.push_back({*side, *price, *quantity});
        return {};
    }

    Result<void> pass()
    {
        std::vector<BookLevel> levels;
        levels.swap(m_levels);
        if (levels.empty())
            return {};
        if (!m_begun) {
            m_begun = true;
            if (auto begun = m_sink.begin(TapeKind::Book, 0); !begun)
                return begun;
        }
        if (m_snapshot) {
            m_live = true;
        } else if (m_last && m_id <= *m_last) {
            return {}; // older than the snapshot
        } else if (m_last && m_previous > *m_last) {
            m_live = false;
            m_sink.note("import.sequence_gap",
                        "Messages are missing before update " + std::to_string(m_id) +
                            ": the book is stale until the next snapshot.",
                        {{"count", "1"}, {"update", std::to_string(m_id)}});
            auto gap = m_sink.event(EventKind::Gap, Side::Buy, {}, {}, m_time, m_time, MarketEvent::EndOfMessage);
            if (!gap)
                return gap;
        } else if (!m_last) {
            m_live = true;
            m_sink.note("import.no_snapshot",
                        "The file does not begin with a snapshot: far levels are unknown until they change.", {});
            if (auto empty = passSnapshot({}, m_time, m_time, m_sink); !empty)
                return empty;
        }
        m_last = m_id;
        if (!m_live)
            return {};
        m_sink.sequence(m_id);
        return m_snapshot ? passSnapshot(levels, m_time, m_time, m_sink) : passDeltas(levels, m_time, m_time, m_sink);
    }
    bool begun() const { return m_begun; }

private:
    ImportSink& m_sink;
    std::optional<std::uint64_t> m_last;
    std::vector<BookLevel> m_levels;
    std::uint64_t m_id = 0;
    std::uint64_t m_previous = 0;
    TimeNs m_time = 0;
    bool m_snapshot = false;
    bool m_begun = false;
    bool m_live = false; // after a gap only a snapshot makes it live again
};

} // namespace

int BinanceDepthImporter::recognises(std::string_view head, std::string_view) const
{
    return firstLineOf(head) == kHeader ? 95 : 0;
}

Result<void> BinanceDepthImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                          const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    sink.hint(ContractKind::Linear, Decimal(1));
    Messages messages(sink);
    CsvRow row;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (line == kHeader)
            return {};
        if (auto split = row.split(line); !split)
            return split;
        if (row.size() != Count) {
            return wrongColumnCount(row.size(), std::size_t{Count}, kHeader, line);
        }
        if (auto same = sink.symbol(row[0]); !same)
            return same;
        return messages.add(row);
    });
    if (!done)
        return done;
    if (auto last = messages.pass(); !last)
        return settleBadLine(located(std::move(last).error(), input, input.lineNumber()), onBadLine);
    return messages.begun() ? Result<void>() : Result<void>(noRows(input));
}

} // namespace wh
