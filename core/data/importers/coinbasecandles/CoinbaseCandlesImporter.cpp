// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/coinbasecandles/CoinbaseCandlesImporter.h"

#include "core/data/parsing/BarRows.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"
#include "core/data/parsing/JsonArray.h"

#include <simdjson.h>

#include <array>

namespace wh {
namespace {

constexpr std::array<std::string_view, 6> kFields{"start", "open", "high", "low", "close", "volume"};

Result<BarRow> readCandle(std::string_view element, simdjson::dom::parser& parser)
{
    simdjson::dom::object candle;
    if (parser.parse(element.data(), element.size()).get(candle) != simdjson::SUCCESS) {
        return Error("import.bad_json", {{"reason", "not an object"},
                                         {"value", shownValue(element)},
                                         {"remedy", "a candle is {start, low, high, open, close, volume}"}});
    }
    std::array<std::string_view, 6> texts;
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (candle[kFields[i]].get(texts[i]) != simdjson::SUCCESS)
            return badValue(kFields[i], element, "every candle needs this field, as a string");
    }
    return readBarRow(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]);
}

} // namespace

int CoinbaseCandlesImporter::recognises(std::string_view head, std::string_view) const
{
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || head[first] != '{')
        return 0;
    return contains(head.substr(first, 200), "\"candles\"") && contains(head.substr(first, 400), "\"start\"") ? 95 : 0;
}

Result<void> CoinbaseCandlesImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                             const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {"interval"}); !known)
        return known;
    BarRows bars(input, sink, onBadLine);
    if (auto configured = bars.configure(options); !configured)
        return configured;
    JsonArray rows(input, "candles");
    simdjson::dom::parser parser;
    std::string_view element;
    for (;;) {
        auto more = rows.next(element);
        if (!more)
            return std::move(more).error();
        if (!*more)
            return bars.finish();
        Result<void> done;
        if (auto bar = readCandle(element, parser); bar) {
            bar->line = rows.line();
            done = bars.add(*bar);
        } else {
            done = std::move(bar).error();
        }
        if (!done) {
            Error error = std::move(done).error().with("row", std::to_string(rows.row()));
            done = settleBadLine(located(std::move(error), input, rows.line()), onBadLine);
            if (!done)
                return done;
        }
    }
}

} // namespace wh
