// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/csvtrades/CsvTradesImporter.h"

#include "core/data/parsing/ColumnMap.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"
#include "core/data/parsing/TradeRows.h"

#include <array>
#include <optional>

namespace wh {
namespace {

enum Role : std::size_t { Time, Price, Amount, TakerSide, Maker, Local };

const std::array<ColumnRole, 6>& roles()
{
    static const std::array<ColumnRole, 6> all{
        {{"time", {"timestamp", "time", "timeseconds", "timems", "datetime", "date", "unix", "ts", "t", "tradetime"}},
         {"price", {"price", "p", "px", "rate"}},
         {"amount", {"amount", "size", "qty", "quantity", "volume", "q", "basevolume", "vol"}},
         {"side", {"side", "takerside", "aggressorside", "direction", "tradeside"}, false},
         {"maker", {"isbuyermaker", "buyermaker", "m"}, false},
         {"local", {"localtimestamp", "receivetime", "received", "receipttimestamp"}, false}}};
    return all;
}

/// Without header: time, price, amount, as Kraken's history has them.
constexpr std::array<std::size_t, 6> kDefaults{0, 1, 2, ColumnMap::kNone, ColumnMap::kNone, ColumnMap::kNone};

bool isTradeRow(const CsvRow& row)
{
    if (row.size() != 3)
        return false;
    auto time = readTime("", row[0]);
    return time && *time > 4000 * kDay && readDecimal("", row[1]) && readDecimal("", row[2]);
}

/// Whose trade it was where the file does not say: up is a buyer's, down a seller's, unchanged as the one before.
class TickRule
{
public:
    Side sideOf(Decimal price)
    {
        if (m_last && price != *m_last)
            m_side = price > *m_last ? Side::Buy : Side::Sell;
        m_last = price;
        return m_side;
    }

private:
    std::optional<Decimal> m_last;
    Side m_side = Side::Buy;
};

Result<ParsedTrade> readTrade(const CsvRow& row, const ColumnMap& columns, TickRule& tickRule)
{
    ParsedTrade trade;
    auto time = readTime("time", columns.field(row, Time));
    if (!time)
        return std::move(time).error();
    trade.venue = trade.receive = *time;
    auto price = readDecimal("price", columns.field(row, Price));
    if (!price)
        return std::move(price).error();
    trade.price = *price;
    auto amount = readQuantity("amount", columns.field(row, Amount));
    if (!amount)
        return std::move(amount).error();
    trade.quantity = *amount;
    if (columns.has(TakerSide)) {
        auto side = readSide("side", columns.field(row, TakerSide));
        if (!side)
            return std::move(side).error();
        trade.taker = *side;
    } else if (columns.has(Maker)) {
        auto maker = readFlag("maker", columns.field(row, Maker));
        if (!maker)
            return std::move(maker).error();
        trade.taker = *maker ? Side::Sell : Side::Buy;
    } else {
        trade.taker = tickRule.sideOf(*price);
    }
    if (columns.has(Local)) {
        auto local = readTime("local", columns.field(row, Local));
        if (!local)
            return std::move(local).error();
        trade.receive = *local;
    }
    return trade;
}

} // namespace

int CsvTradesImporter::recognises(std::string_view head, std::string_view) const
{
    const std::string_view line = firstLineOf(head);
    CsvRow row;
    if (startsWith(line, "[") || startsWith(line, "{") || !row.split(line, CsvRow::delimiterOf(line)))
        return 0;
    if (row.looksLikeHeader()) {
        // A file of candles may well have a time, a price and a volume: it is told by its other columns.
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (plainName(row[i]) == "open" || contains(row[i], "[0]"))
                return 0;
        }
        return ColumnMap::make(roles(), &row, {}, {}) ? 65 : 0;
    }
    return isTradeRow(row) ? 50 : 0;
}

Result<void> CsvTradesImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                       const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known =
            checkOptions(options, {"time", "price", "amount", "side", "maker", "local", "column.time", "column.price",
                                   "column.amount", "column.side", "column.maker", "column.local"});
        !known)
        return known;
    const char delimiter = CsvRow::delimiterOf(firstLineOf(input.head()));
    CsvRow row;
    if (auto split = row.split(firstLineOf(input.head()), delimiter); !split)
        return located(split.error(), input, 1);
    std::string headerLine;
    const bool hasHeader = row.looksLikeHeader();
    if (hasHeader)
        headerLine = std::string(firstLineOf(input.head()));
    auto columns = ColumnMap::make(roles(), hasHeader ? &row : nullptr, kDefaults, options);
    if (!columns)
        return located(std::move(columns).error(), input, 1);
    if (!columns->has(TakerSide) && !columns->has(Maker)) {
        sink.note("import.sides_inferred",
                  "The file does not say who took: sides are inferred by the tick rule (a "
                  "higher price is a buy, a lower one a sell).",
                  {});
    }
    TradeRows trades(input, sink);
    TickRule tickRule;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (hasHeader && line == headerLine)
            return {};
        if (auto split = row.split(line, delimiter); !split)
            return split;
        if (auto whole = columns->check(row); !whole)
            return whole;
        auto trade = readTrade(row, *columns, tickRule);
        if (!trade)
            return std::move(trade).error();
        return trades.add(*trade);
    });
    return done ? trades.finish() : done;
}

} // namespace wh
