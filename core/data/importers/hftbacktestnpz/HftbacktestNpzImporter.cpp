// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/hftbacktestnpz/HftbacktestNpzImporter.h"

#include "core/data/importers/hftbacktestnpz/NpyStream.h"
#include "core/data/parsing/BookDifference.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace wh {
namespace {

// hftbacktest/src/types.rs: the kind is the low byte, the rest are flags.
constexpr std::uint64_t kBuy = std::uint64_t{1} << 29;
constexpr std::uint64_t kSell = std::uint64_t{1} << 28;
constexpr std::uint64_t kLocal = std::uint64_t{1} << 30;

enum Code : int {
    Depth = 1,
    Print = 2,
    Clear = 3,
    Snapshot = 4,
    Bbo = 5,
    Add = 10,
    Cancel = 11,
    Modify = 12,
    Fill = 13
};

/// A row of either version.
struct Row
{
    int code = 0;
    bool local = true; ///< seen by the receiver; other rows repeat an event at the venue's time
    std::optional<Side> side;
    TimeNs venue = 0;
    TimeNs receive = 0;
    double price = 0;
    double quantity = 0;
    std::uint64_t order = 0;
    std::uint64_t number = 0;
};

/// Where the columns are.
class Layout
{
public:
    /// @return import.bad_npy
    static Result<Layout> of(const NpyStream& array, const InputStream& input)
    {
        Layout layout;
        const auto& fields = array.fields();
        const auto field = [&](std::string_view name) -> const NpyField* {
            const auto found = fields.find(name);
            return found == fields.end() ? nullptr : &found->second;
        };
        layout.m_structured = field("ev") != nullptr;
        const bool structured = layout.m_structured;
        const NpyField* needed[] = {field(structured ? "ev" : "0"), field(structured ? "exch_ts" : "1"),
                                    field(structured ? "local_ts" : "2"), field(structured ? "px" : "4"),
                                    field(structured ? "qty" : "5")};
        if (std::find(std::begin(needed), std::end(needed), nullptr) != std::end(needed)) {
            return Error("import.bad_npy", {{"file", input.path().string()},
                                            {"reason", "columns of events are missing"},
                                            {"remedy", "the array must have ev, exch_ts, local_ts, px and qty, or six "
                                                       "columns event, exch_ts, local_ts, side, px, qty"}});
        }
        layout.m_event = *needed[0];
        layout.m_venue = *needed[1];
        layout.m_receive = *needed[2];
        layout.m_price = *needed[3];
        layout.m_quantity = *needed[4];
        if (const NpyField* order = field("order_id"))
            layout.m_order = *order;
        if (const NpyField* side = structured ? nullptr : field("3"))
            layout.m_side = *side;
        return layout;
    }

    Row read(std::span<const std::byte> bytes, std::uint64_t number) const
    {
        Row row;
        row.number = number;
        const auto event = static_cast<std::uint64_t>(NpyStream::asInteger(bytes, m_event));
        row.code = static_cast<int>(event & 0xff);
        const std::int64_t venue = NpyStream::asInteger(bytes, m_venue);
        const std::int64_t receive = NpyStream::asInteger(bytes, m_receive);
        if (m_structured) {
            row.local = event & kLocal;
            if (event & kBuy)
                row.side = Side::Buy;
            else if (event & kSell)
                row.side = Side::Sell;
        } else {
            // Version 1 marks a time at which a row does not count with -1.
            row.local = receive > 0;
            const std::int64_t side = m_side ? NpyStream::asInteger(bytes, *m_side) : 0;
            if (side != 0)
                row.side = side > 0 ? Side::Buy : Side::Sell;
        }
        row.receive = receive > 0 ? epochTime(static_cast<std::uint64_t>(receive)) : 0;
        row.venue = venue > 0 ? epochTime(static_cast<std::uint64_t>(venue)) : row.receive;
        row.price = NpyStream::asDouble(bytes, m_price);
        row.quantity = NpyStream::asDouble(bytes, m_quantity);
        if (m_order)
            row.order = static_cast<std::uint64_t>(NpyStream::asInteger(bytes, *m_order));
        return row;
    }

private:
    bool m_structured = false;
    NpyField m_event;
    NpyField m_venue;
    NpyField m_receive;
    NpyField m_price;
    NpyField m_quantity;
    std::optional<NpyField> m_order;
    std::optional<NpyField> m_side;
};

/// Turns rows into events. A cleared range is told level by level, for which the book is kept here; rows of one moment
/// and kind are one message, so a row is held until the next is known.
class EventRows
{
public:
    explicit EventRows(ImportSink& sink) : m_sink(sink) {}

    Result<void> begin(TapeKind kind) { return m_sink.begin(kind, 0); }

    Result<void> add(const Row& row)
    {
        if (!row.local) {
            ++m_venueOnly;
            return {};
        }
        if (row.receive <= 0)
            return badValue("local_ts", std::to_string(row.receive),
                            "an event needs the time at which it was received");
        const bool snapshot = row.code == Clear || row.code == Snapshot;
        if (m_inSnapshot && !snapshot) {
            if (auto done = endSnapshot(); !done)
                return done;
        }
        if (!m_message.empty() && (row.code != m_code || row.receive != m_receive || row.venue != m_venue)) {
            if (auto done = passMessage(); !done)
                return done;
        }
        m_code = row.code;
        m_venue = row.venue;
        m_receive = row.receive;
        return read(row);
    }

    Result<void> finish()
    {
        if (m_inSnapshot) {
            if (auto done = endSnapshot(); !done)
                return done;
        }
        return passMessage();
    }

    void writeNotes(ImportSink& sink) const
    {
        if (m_venueOnly > 0) {
            sink.note("import.venue_rows",
                      std::to_string(m_venueOnly) +
                          " rows repeat an event at the venue's time and were not counted again.",
                      {{"count", std::to_string(m_venueOnly)}});
        }
        if (m_fills > 0) {
            sink.note("import.fills_ignored",
                      std::to_string(m_fills) + " fill rows name the passive side of trades and change no book.",
                      {{"count", std::to_string(m_fills)}});
        }
        if (m_unknown > 0)
            sink.note("import.rows_ignored", std::to_string(m_unknown) + " rows are of kinds that are not read.",
                      {{"count", std::to_string(m_unknown)}});
    }

private:
    using Levels = std::map<Decimal, Decimal>;

    Result<void> read(const Row& row)
    {
        if (row.code == Clear)
            return clear(row);
        if (row.code == Fill) {
            ++m_fills;
            return {};
        }
        const bool order = row.code == Add || row.code == Cancel || row.code == Modify;
        const bool level = row.code == Depth || row.code == Snapshot || row.code == Bbo || row.code == Print;
        if (!order && !level) {
            ++m_unknown;
            return {};
        }
        if (!row.side)
            return badValue("ev", std::to_string(row.code), "the row's kind needs a side flag");
        auto price = readDouble("px", row.price);
        if (!price)
            return std::move(price).error();
        auto quantity = readDouble("qty", row.quantity);
        if (!quantity)
            return std::move(quantity).error();
        if (quantity->isNegative())
            return badValue("qty", quantity->toString(), "a quantity is 0 or more");
        if (order) {
            const EventKind kind = row.code == Add      ? EventKind::OrderAdd
                                   : row.code == Cancel ? EventKind::OrderDelete
                                                        : EventKind::OrderModify;
            return m_sink.order(kind, row.order, *row.side, *price, *quantity, row.venue, row.receive,
                                MarketEvent::EndOfMessage);
        }
        if (row.code == Print) {
            return m_sink.event(EventKind::Trade, *row.side, *price, *quantity, row.venue, row.receive,
                                MarketEvent::EndOfMessage);
        }
        const BookLevel known{*row.side, *price, *quantity};
        if (row.code != Bbo)
            keep(known);
        if (row.code == Snapshot && m_inSnapshot)
            m_snapshot.push_back(known);
        else if (row.code == Snapshot && m_bookUnknown)
            return beginSnapshot(known);
        else
            m_message.push_back(known);
        return {};
    }

    Result<void> beginSnapshot(const BookLevel& level)
    {
        m_inSnapshot = true;
        m_bookUnknown = false;
        m_snapshot.assign(1, level);
        m_snapshotVenue = m_venue;
        m_snapshotReceive = m_receive;
        return {};
    }

    Result<void> endSnapshot()
    {
        m_inSnapshot = false;
        return passSnapshot(m_snapshot, m_snapshotVenue, m_snapshotReceive, m_sink);
    }

    /// Takes away what stands from the best to the row's price, on its side or on both; price 0: all of it.
    Result<void> clear(const Row& row)
    {
        if (m_bookUnknown || m_inSnapshot)
            return {}; // there is nothing yet
        auto limit = readDouble("px", row.price);
        if (!limit)
            return std::move(limit).error();
        for (const Side side : {Side::Buy, Side::Sell}) {
            if (row.side && *row.side != side)
                continue;
            Levels& levels = side == Side::Buy ? m_bids : m_asks;
            const bool all = limit->isZero() || !row.side;
            auto from = all || side == Side::Sell ? levels.begin() : levels.lower_bound(*limit);
            const auto to = all || side == Side::Buy ? levels.end() : levels.upper_bound(*limit);
            while (from != to) {
                m_message.push_back({side, from->first, Decimal()});
                from = levels.erase(from);
            }
        }
        return {};
    }

    void keep(const BookLevel& level)
    {
        Levels& levels = level.side == Side::Buy ? m_bids : m_asks;
        if (level.quantity.isZero())
            levels.erase(level.price);
        else
            levels[level.price] = level.quantity;
    }

    Result<void> passMessage()
    {
        if (m_message.empty())
            return {};
        std::vector<BookLevel> message;
        message.swap(m_message);
        Result<void> done;
        if (m_code == Bbo) {
            std::erase_if(message, [](const BookLevel& level) { return level.quantity.isZero(); });
            for (std::size_t i = 0; i < message.size() && done; ++i) {
                const std::uint8_t flags = i + 1 == message.size() ? MarketEvent::EndOfMessage : 0;
                done = m_sink.event(EventKind::Touch, message[i].side, message[i].price, message[i].quantity, m_venue,
                                    m_receive, flags);
            }
            return done;
        }
        if (m_bookUnknown) {
            m_bookUnknown = false;
            m_sink.note("import.no_snapshot",
                        "The file does not begin with a snapshot: far levels are unknown until they change.", {});
            done = passSnapshot({}, m_venue, m_receive, m_sink);
        }
        return done ? passDeltas(message, m_venue, m_receive, m_sink) : done;
    }

    ImportSink& m_sink;
    Levels m_bids;
    Levels m_asks;
    std::vector<BookLevel> m_message;
    std::vector<BookLevel> m_snapshot;
    bool m_inSnapshot = false;
    bool m_bookUnknown = true;
    int m_code = 0;
    TimeNs m_venue = 0;
    TimeNs m_receive = 0;
    TimeNs m_snapshotVenue = 0;
    TimeNs m_snapshotReceive = 0;
    std::uint64_t m_venueOnly = 0;
    std::uint64_t m_fills = 0;
    std::uint64_t m_unknown = 0;
};

constexpr std::size_t kPeekedRows = 4096;

TapeKind kindOf(const std::vector<Row>& rows)
{
    TapeKind kind = TapeKind::Trades;
    for (const Row& row : rows) {
        if (row.code >= Add && row.code <= Modify)
            return TapeKind::Orders;
        if (row.code == Depth || row.code == Snapshot || row.code == Bbo)
            kind = TapeKind::Book;
    }
    return kind;
}

} // namespace

int HftbacktestNpzImporter::recognises(std::string_view head, std::string_view) const
{
    if (!startsWith(head, NpyStream::kMagic))
        return 0;
    const std::string_view header = head.substr(0, 1000);
    return contains(header, "'exch_ts'") && contains(header, "'local_ts'") ? 95 : contains(header, ", 6)") ? 70 : 20;
}

Result<void> HftbacktestNpzImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                            const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    NpyStream array(input);
    EventRows events(sink);
    std::optional<Layout> layout;
    std::vector<Row> peeked;
    bool begun = false;
    const auto settle = [&](Result<void> done, std::uint64_t row) -> Result<void> {
        if (done)
            return done;
        Error error = std::move(done).error().with("row", std::to_string(row));
        return settleBadLine(located(std::move(error), input, row), onBadLine);
    };
    const auto flush = [&]() -> Result<void> {
        begun = true;
        if (auto done = events.begin(kindOf(peeked)); !done)
            return done;
        for (const Row& row : peeked) {
            if (auto done = settle(events.add(row), row.number); !done)
                return done;
        }
        peeked = {};
        return {};
    };
    for (;;) {
        auto bytes = array.next();
        if (!bytes)
            return std::move(bytes).error();
        if (bytes->empty())
            break;
        if (!layout) {
            auto found = Layout::of(array, input);
            if (!found)
                return std::move(found).error();
            layout = *found;
        }
        const Row row = layout->read(*bytes, array.row());
        if (begun) {
            if (auto done = settle(events.add(row), row.number); !done)
                return done;
            continue;
        }
        peeked.push_back(row);
        if (peeked.size() < kPeekedRows)
            continue;
        if (auto done = flush(); !done)
            return done;
    }
    if (array.row() == 0)
        return noRows(input);
    if (!begun) {
        if (auto done = flush(); !done)
            return done;
    }
    if (auto done = settle(events.finish(), array.row()); !done)
        return done;
    events.writeNotes(sink);
    return {};
}

} // namespace wh
