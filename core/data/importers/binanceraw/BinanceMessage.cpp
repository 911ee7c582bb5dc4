// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/binanceraw/BinanceMessage.h"

#include "core/data/parsing/CollectorLine.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <simdjson.h>

namespace wh {
namespace {

using simdjson::ondemand::object;
using simdjson::ondemand::value;

enum class Stream : std::uint8_t { Unknown, Depth, Trade, AggTrade, Ticker, Other };

Stream streamOf(std::string_view name)
{
    const std::size_t at = name.find('@');
    if (at == std::string_view::npos)
        return Stream::Unknown;
    const std::string_view kind = name.substr(at + 1);
    if (startsWith(kind, "depth"))
        return Stream::Depth;
    if (kind == "trade")
        return Stream::Trade;
    if (kind == "aggTrade")
        return Stream::AggTrade;
    return kind == "bookTicker" ? Stream::Ticker : Stream::Other;
}

Stream eventOf(std::string_view name)
{
    if (name == "depthUpdate")
        return Stream::Depth;
    if (name == "trade")
        return Stream::Trade;
    if (name == "aggTrade")
        return Stream::AggTrade;
    return name == "bookTicker" ? Stream::Ticker : Stream::Other;
}

} // namespace

void BinanceMessage::clear()
{
    kind = Kind::Other;
    venue = receive = 0;
    first = last = 0;
    previous.reset();
    levels.clear();
    inverse = false;
}

struct BinanceMessageReader::Parser
{
    simdjson::ondemand::parser parser;
    std::string buffer;
    std::string symbol;

    /// What the fields of one message have said so far.
    struct Fields
    {
        Stream stream = Stream::Unknown;
        std::string_view symbol;
        std::string_view pair;
        std::string_view price;
        std::string_view quantity;
        std::string_view bid;
        std::string_view bidSize;
        std::string_view ask;
        std::string_view askSize;
        std::string_view kind; // X
        std::uint64_t eventTime = 0;
        std::uint64_t time = 0;
        bool maker = false;
        bool hasMaker = false;
        bool hasU = false;
        bool hasFirst = false;
        bool hasBids = false;
        bool hasAsks = false;
        bool snapshot = false;
    };

    Error bad(const char* reason) const
    {
        return Error("import.bad_json", {{"reason", reason},
                                         {"value", shownValue(buffer)},
                                         {"remedy", "the line is damaged or cut off; --skip-bad passes over it"}});
    }

    Result<void> readLevels(value array, Side side, BinanceMessage& message) const
    {
        simdjson::ondemand::array levels;
        if (array.get_array().get(levels))
            return bad("levels are not an array");
        for (auto element : levels) {
            simdjson::ondemand::array pair;
            if (element.get_array().get(pair))
                return bad("a level is not an array");
            std::string_view texts[2];
            std::size_t count = 0;
            for (auto part : pair) {
                if (count == 2 || part.get_string().get(texts[count]))
                    return bad("a level is not [price, quantity]");
                ++count;
            }
            if (count != 2)
                return bad("a level is not [price, quantity]");
            const bool bid = side == Side::Buy;
            auto price = readDecimal(bid ? "bid price" : "ask price", texts[0]);
            if (!price)
                return std::move(price).error();
            auto quantity = readQuantity(bid ? "bid quantity" : "ask quantity", texts[1]);
            if (!quantity)
                return std::move(quantity).error();
            message.levels.push_back({side, *price, *quantity});
        }
        return {};
    }

    /// The quantities of depth messages are arrays where tickers have strings under the same key.
    Result<void> readSide(value v, Side side, std::string_view& text, Fields& fields, BinanceMessage& message) const
    {
        simdjson::ondemand::json_type type{};
        if (v.type().get(type))
            return bad("a field cannot be read");
        if (type == simdjson::ondemand::json_type::array) {
            (side == Side::Buy ? fields.hasBids : fields.hasAsks) = true;
            return readLevels(v, side, message);
        }
        return v.get_string().get(text) ? Result<void>(bad("a price is not a string")) : Result<void>();
    }

    template<typename T>
    Result<void> number(value v, T& into) const
    {
        std::uint64_t read = 0;
        if (v.get_uint64().get(read))
            return bad("a field is not a whole number");
        into = read;
        return {};
    }
    Result<void> text(value v, std::string_view& into) const
    {
        return v.get_string().get(into) ? Result<void>(bad("a field is not a string")) : Result<void>();
    }

    /// Keys of one letter: what they mean is Binance's convention, the same for all streams.
    Result<void> readShort(char key, value v, Fields& fields, BinanceMessage& message) const
    {
        switch (key) {
        case 'e': {
            std::string_view name;
            auto done = text(v, name);
            if (done && fields.stream == Stream::Unknown)
                fields.stream = eventOf(name);
            return done;
        }
        case 'E':
            return number(v, fields.eventTime);
        case 'T':
            return number(v, fields.time);
        case 'U':
            fields.hasFirst = true;
            return number(v, message.first);
        case 'u':
            fields.hasU = true;
            return number(v, message.last);
        case 's':
            return text(v, fields.symbol);
        case 'p':
            return text(v, fields.price);
        case 'q':
            return text(v, fields.quantity);
        case 'b':
        case 'a':
            // A trade names its buyer's and seller's order under these keys, an aggregated trade its id.
            if (fields.stream == Stream::Trade || fields.stream == Stream::AggTrade)
                return {};
            return readSide(v, key == 'b' ? Side::Buy : Side::Sell, key == 'b' ? fields.bid : fields.ask, fields,
                            message);
        case 'B':
            return text(v, fields.bidSize);
        case 'A':
            return text(v, fields.askSize);
        case 'X':
            return text(v, fields.kind);
        case 'm':
            fields.hasMaker = true;
            return v.get_bool().get(fields.maker) ? Result<void>(bad("m is not true or false")) : Result<void>();
        default:
            return {};
        }
    }

    Result<void> readObject(object fieldsOfObject, Fields& fields, BinanceMessage& message, bool outer)
    {
        for (auto field : fieldsOfObject) {
            std::string_view key;
            value v;
            if (field.unescaped_key().get(key) || field.value().get(v))
                return bad("not a whole object");
            Result<void> done;
            if (key.size() == 1) {
                if (fields.stream != Stream::Other)
                    done = readShort(key[0], v, fields, message);
            } else if (key == "data" && outer) {
                object inner;
                if (v.get_object().get(inner))
                    return bad("data is not an object");
                done = readObject(inner, fields, message, false);
            } else if (key == "stream") {
                std::string_view name;
                done = text(v, name);
                fields.stream = streamOf(name);
            } else if (key == "pu") {
                std::uint64_t previous = 0;
                done = number(v, previous);
                message.previous = previous;
            } else if (key == "ps" || key == "pair") {
                done = text(v, fields.pair);
                message.inverse = true;
            } else if (key == "lastUpdateId") {
                fields.snapshot = true;
                done = number(v, message.last);
            } else if (key == "bids" || key == "asks") {
                const bool bids = key == "bids";
                (bids ? fields.hasBids : fields.hasAsks) = true;
                done = readLevels(v, bids ? Side::Buy : Side::Sell, message);
            } else if (key == "symbol") {
                done = text(v, fields.symbol);
            }
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> finishTrade(const Fields& fields, BinanceMessage& message) const
    {
        message.levels.clear();
        if (fields.price.empty() || fields.quantity.empty() || !fields.hasMaker)
            return bad("a trade lacks p, q or m");
        auto price = readDecimal("p", fields.price);
        if (!price)
            return std::move(price).error();
        auto quantity = readQuantity("q", fields.quantity);
        if (!quantity)
            return std::move(quantity).error();
        if (!fields.kind.empty() && fields.kind != "MARKET") {
            message.kind = BinanceMessage::Kind::SkippedTrade;
            return {};
        }
        message.kind = fields.stream == Stream::Trade ? BinanceMessage::Kind::Trade : BinanceMessage::Kind::AggTrade;
        message.levels.push_back({fields.maker ? Side::Sell : Side::Buy, *price, *quantity});
        return {};
    }

    Result<void> finishTicker(const Fields& fields, BinanceMessage& message) const
    {
        struct Part
        {
            Side side;
            std::string_view price;
            std::string_view size;
        };
        for (const Part& part :
             {Part{Side::Buy, fields.bid, fields.bidSize}, Part{Side::Sell, fields.ask, fields.askSize}}) {
            const bool bid = part.side == Side::Buy;
            auto price = readDecimal(bid ? "b" : "a", part.price);
            if (!price)
                return std::move(price).error();
            auto size = readQuantity(bid ? "B" : "A", part.size);
            if (!size)
                return std::move(size).error();
            // An empty side shows as price 0 with nothing to trade.
            if (!price->isZero() && !size->isZero())
                message.levels.push_back({part.side, *price, *size});
        }
        message.kind = BinanceMessage::Kind::Ticker;
        return {};
    }

    Result<void> finish(Fields& fields, BinanceMessage& message)
    {
        const std::uint64_t time = fields.time ? fields.time : fields.eventTime;
        message.venue = time ? epochTime(time) : 0;
        message.ownTime = message.venue > 0;
        if (time && !message.ownTime)
            return badValue(fields.time ? "T" : "E", std::to_string(time), "it is no time between 1980 and 2200");
        if (!fields.symbol.empty() && fields.symbol != symbol) {
            if (!symbol.empty()) {
                return Error("import.other_symbol", {{"field", "s"},
                                                     {"value", shownValue(fields.symbol)},
                                                     {"expected", symbol},
                                                     {"remedy", "a recording holds one instrument: split the file"}});
            }
            symbol = fields.symbol;
        }
        message.symbol = symbol;
        if (fields.snapshot) {
            if (!fields.hasBids || !fields.hasAsks)
                return bad("a snapshot lacks bids or asks");
            message.kind = BinanceMessage::Kind::Snapshot;
            return {};
        }
        if (fields.stream == Stream::Unknown && !fields.bidSize.empty() && !fields.askSize.empty())
            fields.stream = Stream::Ticker;
        switch (fields.stream) {
        case Stream::Depth:
            if (!fields.hasU || !fields.hasFirst || !fields.hasBids || !fields.hasAsks || message.venue == 0)
                return bad("a depth message lacks E, U, u, b or a");
            if (message.first > message.last)
                return badValue("U", std::to_string(message.first), "U must not be above u");
            message.kind = BinanceMessage::Kind::Depth;
            return {};
        case Stream::Trade:
        case Stream::AggTrade:
            if (message.venue == 0)
                return bad("a trade lacks T and E");
            return finishTrade(fields, message);
        case Stream::Ticker:
            return finishTicker(fields, message);
        default:
            message.kind = BinanceMessage::Kind::Other;
            return {};
        }
    }
};

BinanceMessageReader::BinanceMessageReader() : m_parser(std::make_unique<Parser>()) {}
BinanceMessageReader::~BinanceMessageReader() = default;

Result<void> BinanceMessageReader::read(std::string_view line, BinanceMessage& message)
{
    Parser& p = *m_parser;
    message.clear();
    auto receive = takeReceiveTime(line);
    if (!receive)
        return std::move(receive).error();
    message.receive = *receive;
    p.buffer.reserve(line.size() + simdjson::SIMDJSON_PADDING);
    p.buffer.assign(line);
    const simdjson::padded_string_view padded(p.buffer.data(), p.buffer.size(), p.buffer.capacity());
    simdjson::ondemand::document document;
    object root;
    if (p.parser.iterate(padded).get(document) || document.get_object().get(root))
        return p.bad("not a JSON object");
    Parser::Fields fields;
    if (auto done = p.readObject(root, fields, message, true); !done)
        return done;
    const char* rest = nullptr;
    if (document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
        return p.bad("something follows the object");
    return p.finish(fields, message);
}

} // namespace wh
