// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/freqtradetrades/FreqtradeTradesImporter.h"

#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"
#include "core/data/parsing/JsonArray.h"
#include "core/data/parsing/TradeRows.h"

#include <simdjson.h>

namespace wh {
namespace {

constexpr std::size_t kColumns = 7;

Result<ParsedTrade> readTrade(std::string_view time, std::string_view side, std::string_view price,
                              std::string_view amount)
{
    auto moment = readTime("timestamp", time);
    if (!moment)
        return std::move(moment).error();
    auto taker = readSide("side", side);
    if (!taker)
        return std::move(taker).error();
    auto level = readDecimal("price", price);
    if (!level)
        return std::move(level).error();
    auto size = readQuantity("amount", amount);
    if (!size)
        return std::move(size).error();
    return ParsedTrade{*taker, *level, *size, *moment, *moment};
}

/// The objects of older versions, as ccxt hands them out. Numbers are taken as they are written, not through a double.
Result<ParsedTrade> readObject(std::string_view element, simdjson::ondemand::parser& parser)
{
    const simdjson::padded_string text(element);
    std::string_view time;
    std::string_view side;
    std::string_view price;
    std::string_view amount;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    const auto bad = [&] {
        return Error("import.bad_json", {{"reason", "not a trade"},
                                         {"value", shownValue(element)},
                                         {"remedy", "a trade needs timestamp, side, price and amount"}});
    };
    if (parser.iterate(text).get(document) != simdjson::SUCCESS || document.get_object().get(object))
        return bad();
    for (auto field : object) {
        std::string_view key;
        simdjson::ondemand::value value;
        if (field.unescaped_key().get(key) || field.value().get(value))
            return bad();
        std::string_view* into = key == "timestamp" ? &time
                                 : key == "price"   ? &price
                                 : key == "amount"  ? &amount
                                                    : nullptr;
        if (into) {
            *into = value.raw_json_token();
            while (!into->empty() && (into->back() == ' ' || into->back() == '\n' || into->back() == '\r'))
                into->remove_suffix(1);
        } else if (key == "side" && value.get_string().get(side)) {
            return bad();
        }
    }
    return readTrade(time, side, price, amount);
}

Result<ParsedTrade> readElement(std::string_view element, CsvRow& row, simdjson::ondemand::parser& parser)
{
    if (!element.empty() && element.front() == '{')
        return readObject(element, parser);
    if (auto split = row.splitJsonArray(element); !split)
        return std::move(split).error();
    if (row.size() != kColumns) {
        return wrongColumnCount(row.size(), kColumns, "ms,id,type,side,price,amount,cost", element,
                                "a row is [ms, id, type, side, price, amount, cost]");
    }
    return readTrade(row[0], row[3], row[4], row[5]);
}

} // namespace

int FreqtradeTradesImporter::recognises(std::string_view head, std::string_view) const
{
    const std::size_t outer = head.find_first_not_of(" \t\r\n");
    if (outer == std::string_view::npos || head[outer] != '[')
        return 0;
    const std::size_t from = head.find_first_not_of(" \t\r\n", outer + 1);
    if (from == std::string_view::npos)
        return 0;
    if (head[from] == '{')
        return contains(head.substr(0, 1000), "\"takerOrMaker\"") || contains(head.substr(0, 1000), "\"side\"") ? 60
                                                                                                                : 0;
    const std::size_t to = head.find(']', from);
    CsvRow row;
    if (to == std::string_view::npos || !row.splitJsonArray(head.substr(from, to - from + 1)))
        return 0;
    return row.size() == kColumns && readCount("", row[0]) && readSide("", row[3]) ? 90 : 0;
}

Result<void> FreqtradeTradesImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                             const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    TradeRows trades(input, sink);
    JsonArray rows(input);
    simdjson::ondemand::parser parser;
    CsvRow row;
    std::string_view element;
    for (;;) {
        auto more = rows.next(element);
        if (!more)
            return std::move(more).error();
        if (!*more)
            return trades.finish();
        Result<void> done;
        if (auto trade = readElement(element, row, parser); trade)
            done = trades.add(*trade);
        else
            done = std::move(trade).error();
        if (!done) {
            Error error = std::move(done).error().with("row", std::to_string(rows.row()));
            done = settleBadLine(located(std::move(error), input, rows.line()), onBadLine);
            if (!done)
                return done;
        }
    }
}

} // namespace wh
