// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/wheelhousecsv/WheelhouseCsvImporter.h"

#include "core/data/Export.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <optional>

namespace wh {
namespace {

enum Column : std::size_t { Receive, Venue, Kind, SideName, Price, Quantity, EndOfMessage, OrderId, Count };

struct Row
{
    EventKind kind = EventKind::Delta;
    Side side = Side::Buy;
    Decimal price;
    Decimal quantity;
    TimeNs venue = 0;
    TimeNs receive = 0;
    std::uint8_t flags = 0;
    std::uint64_t order = 0;
};

Result<EventKind> readKind(std::string_view text)
{
    for (auto kind = EventKind::Delta; kind <= EventKind::OrderDelete;
         kind = static_cast<EventKind>(static_cast<int>(kind) + 1)) {
        if (eventKindName(kind) == text)
            return kind;
    }
    return badValue("kind", text, "write delta, trade, snapshot_begin …");
}

Result<Row> readRow(const CsvRow& fields, std::string_view line)
{
    if (fields.size() != Count)
        return wrongColumnCount(fields.size(), std::size_t{Count}, kEventCsvHeader, line);
    Row row;
    auto receive = readTime("receive_time", fields[Receive]);
    if (!receive)
        return std::move(receive).error();
    auto venue = readTime("venue_time", fields[Venue]);
    if (!venue)
        return std::move(venue).error();
    auto kind = readKind(fields[Kind]);
    if (!kind)
        return std::move(kind).error();
    auto side = readSide("side", fields[SideName]);
    if (!side)
        return std::move(side).error();
    auto price = readDecimal("price", fields[Price]);
    if (!price)
        return std::move(price).error();
    auto quantity = readQuantity("quantity", fields[Quantity]);
    if (!quantity)
        return std::move(quantity).error();
    auto end = readFlag("end_of_message", fields[EndOfMessage]);
    if (!end)
        return std::move(end).error();
    row = {*kind,
           *side,
           *price,
           *quantity,
           *venue,
           *receive,
           static_cast<std::uint8_t>(*end ? MarketEvent::EndOfMessage : 0),
           0};
    if (*kind >= EventKind::OrderAdd) {
        auto order = readCount("order_id", fields[OrderId]);
        if (!order)
            return std::move(order).error();
        row.order = *order;
    }
    return row;
}

/// The first rows are held back until one tells what kind of tape it is: prints alone are no sign of a book.
class Rows
{
public:
    explicit Rows(ImportSink& sink) : m_sink(sink) {}

    Result<void> add(const Row& row)
    {
        if (m_begun)
            return pass(row);
        m_held.push_back(row);
        if (row.kind >= EventKind::OrderAdd)
            return begin(TapeKind::Orders);
        if (row.kind == EventKind::Delta || row.kind == EventKind::SnapshotLevel)
            return begin(TapeKind::Book);
        return m_held.size() < kHeld ? Result<void>() : begin(TapeKind::Trades);
    }
    Result<void> finish() { return m_begun || m_held.empty() ? Result<void>() : begin(TapeKind::Trades); }
    bool isEmpty() const { return !m_begun && m_held.empty(); }

private:
    static constexpr std::size_t kHeld = 65536;

    Result<void> begin(TapeKind kind)
    {
        m_begun = true;
        if (auto begun = m_sink.begin(kind, 0); !begun)
            return begun;
        for (const auto& row : std::exchange(m_held, {})) {
            if (auto passed = pass(row); !passed)
                return passed;
        }
        return {};
    }
    Result<void> pass(const Row& row)
    {
        if (row.kind >= EventKind::OrderAdd)
            return m_sink.order(row.kind, row.order, row.side, row.price, row.quantity, row.venue, row.receive,
                                row.flags);
        return m_sink.event(row.kind, row.side, row.price, row.quantity, row.venue, row.receive, row.flags);
    }

    ImportSink& m_sink;
    bool m_begun = false;
    std::vector<Row> m_held;
};

} // namespace

int WheelhouseCsvImporter::recognises(std::string_view head, std::string_view) const
{
    return firstLineOf(head) == kEventCsvHeader ? 100 : 0;
}

Result<void> WheelhouseCsvImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                           const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    Rows rows(sink);
    CsvRow fields;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (line == kEventCsvHeader)
            return {};
        if (auto split = fields.split(line); !split)
            return split;
        const auto row = readRow(fields, line);
        return row ? rows.add(*row) : Result<void>(row.error());
    });
    if (done)
        done = rows.finish();
    if (done && rows.isEmpty())
        return noRows(input);
    return done;
}

} // namespace wh
