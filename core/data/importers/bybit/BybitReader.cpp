// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/bybit/BybitReader.h"

#include "core/data/parsing/CollectorLine.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>

namespace wh {
namespace {

using simdjson::ondemand::object;
using simdjson::ondemand::value;

constexpr std::string_view kBookTopic = "orderbook.";
constexpr std::string_view kTradeTopic = "publicTrade.";

std::uint64_t depthOf(std::string_view topic)
{
    std::uint64_t depth = 0;
    topic.remove_prefix(std::min(topic.size(), kBookTopic.size()));
    std::from_chars(topic.data(), topic.data() + topic.size(), depth);
    return depth;
}

} // namespace

struct BybitReader::Message
{
    std::string topic;
    bool snapshot = false;
    TimeNs receive = 0;
    TimeNs sent = 0;    // ts
    TimeNs matched = 0; // cts: the matching engine's time
    std::uint64_t update = 0;
    bool hasUpdate = false;
    std::vector<BookLevel> levels;
    std::vector<Print> prints;
};

struct BybitReader::Parser
{
    simdjson::ondemand::parser parser;
    std::string buffer;
    Message message;

    Error bad(const char* reason) const
    {
        return Error("import.bad_json", {{"reason", reason},
                                         {"value", shownValue(buffer)},
                                         {"remedy", "the line is damaged or cut off; --skip-bad passes over it"}});
    }

    Result<void> readLevels(value v, Side side)
    {
        simdjson::ondemand::array levels;
        if (v.get_array().get(levels))
            return bad("levels are not an array");
        for (auto element : levels) {
            simdjson::ondemand::array pair;
            std::string_view texts[2];
            std::size_t count = 0;
            if (element.get_array().get(pair))
                return bad("a level is not an array");
            for (auto part : pair) {
                if (count == 2 || part.get_string().get(texts[count]))
                    return bad("a level is not [price, quantity]");
                ++count;
            }
            if (count != 2)
                return bad("a level is not [price, quantity]");
            auto price = readDecimal(side == Side::Buy ? "bid price" : "ask price", texts[0]);
            if (!price)
                return std::move(price).error();
            auto quantity = readQuantity(side == Side::Buy ? "bid quantity" : "ask quantity", texts[1]);
            if (!quantity)
                return std::move(quantity).error();
            message.levels.push_back({side, *price, *quantity});
        }
        return {};
    }

    Result<void> readTime(value v, TimeNs& into)
    {
        std::uint64_t time = 0;
        if (v.get_uint64().get(time))
            return bad("a time is not a whole number");
        into = epochTime(time);
        return {};
    }

    Result<void> readBook(object data)
    {
        for (auto field : data) {
            std::string_view key;
            value v;
            if (field.unescaped_key().get(key) || field.value().get(v))
                return bad("not a whole object");
            Result<void> done;
            if (key == "b")
                done = readLevels(v, Side::Buy);
            else if (key == "a")
                done = readLevels(v, Side::Sell);
            else if (key == "u") {
                message.hasUpdate = true;
                if (v.get_uint64().get(message.update))
                    done = bad("u is not a whole number");
            }
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> readPrint(object data)
    {
        Print print;
        std::string_view side;
        std::string_view price;
        std::string_view size;
        for (auto field : data) {
            std::string_view key;
            value v;
            if (field.unescaped_key().get(key) || field.value().get(v))
                return bad("not a whole object");
            std::string_view* into = key == "S" ? &side : key == "p" ? &price : key == "v" ? &size : nullptr;
            if (into && v.get_string().get(*into))
                return bad("a trade's field is not a string");
            if (key == "T") {
                if (auto done = readTime(v, print.venue); !done)
                    return done;
            }
        }
        auto taker = readSide("S", side);
        if (!taker)
            return std::move(taker).error();
        auto level = readDecimal("p", price);
        if (!level)
            return std::move(level).error();
        auto quantity = readQuantity("v", size);
        if (!quantity)
            return std::move(quantity).error();
        if (print.venue == 0)
            return bad("a trade lacks T");
        print.level = {*taker, *level, *quantity};
        message.prints.push_back(print);
        return {};
    }

    Result<void> readData(value v)
    {
        simdjson::ondemand::json_type type{};
        if (v.type().get(type))
            return bad("data cannot be read");
        if (type == simdjson::ondemand::json_type::object) {
            object data;
            return v.get_object().get(data) ? Result<void>(bad("data is not an object")) : readBook(data);
        }
        simdjson::ondemand::array prints;
        if (v.get_array().get(prints))
            return bad("data is neither a book nor trades");
        for (auto element : prints) {
            object print;
            if (element.get_object().get(print))
                return bad("a trade is not an object");
            if (auto done = readPrint(print); !done)
                return done;
        }
        return {};
    }

    Result<void> read(std::string_view line)
    {
        message.topic.clear();
        message.snapshot = message.hasUpdate = false;
        message.sent = message.matched = 0;
        message.levels.clear();
        message.prints.clear();
        buffer.reserve(line.size() + simdjson::SIMDJSON_PADDING);
        buffer.assign(line);
        const simdjson::padded_string_view padded(buffer.data(), buffer.size(), buffer.capacity());
        simdjson::ondemand::document document;
        object root;
        if (parser.iterate(padded).get(document) || document.get_object().get(root))
            return bad("not a JSON object");
        for (auto field : root) {
            std::string_view key;
            value v;
            if (field.unescaped_key().get(key) || field.value().get(v))
                return bad("not a whole object");
            Result<void> done;
            std::string_view text;
            const bool known = startsWith(message.topic, kBookTopic) || startsWith(message.topic, kTradeTopic);
            if (key == "topic") {
                if (v.get_string().get(text))
                    return bad("topic is not a string");
                message.topic = text;
            } else if (key == "type" && !message.topic.empty()) {
                if (v.get_string().get(text))
                    return bad("type is not a string");
                message.snapshot = text == "snapshot";
            } else if (key == "ts") {
                done = readTime(v, message.sent);
            } else if (key == "cts") {
                done = readTime(v, message.matched);
            } else if (key == "data" && known) {
                done = readData(v);
            }
            if (!done)
                return done;
        }
        const char* rest = nullptr;
        if (document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
            return bad("something follows the object");
        return {};
    }
};

BybitReader::BybitReader(std::string_view head, ImportSink& sink)
    : m_sink(sink), m_parser(std::make_unique<Parser>()), m_last(sink.sequenceBefore()), m_live(m_last.has_value())
{
    bool book = false;
    for (std::size_t at = head.find(kBookTopic); at != std::string_view::npos; at = head.find(kBookTopic, at + 1)) {
        book = true;
        m_depth = std::max(m_depth, depthOf(head.substr(at, 20)));
    }
    m_kind = book ? TapeKind::Book : TapeKind::Trades;
}

BybitReader::~BybitReader() = default;

Result<void> BybitReader::begin()
{
    if (m_begun)
        return {};
    m_begun = true;
    return m_sink.begin(m_kind, 0);
}

Result<void> BybitReader::read(std::string_view line)
{
    TimeNs receive = 0;
    if (!line.empty() && line.front() != '{') {
        auto taken = takeReceiveTime(line);
        if (!taken)
            return std::move(taken).error();
        receive = *taken;
    }
    if (auto done = m_parser->read(line); !done)
        return done;
    Message& message = m_parser->message;
    const bool depth = startsWith(message.topic, kBookTopic);
    if (!depth && !startsWith(message.topic, kTradeTopic)) {
        ++m_ignored;
        return {};
    }
    if (message.sent == 0)
        return m_parser->bad("a message lacks ts");
    // "orderbook.500.XRPUSDT", "publicTrade.XRPUSDT": symbols hold no dots.
    if (auto same = m_sink.symbol(std::string_view(message.topic).substr(message.topic.rfind('.') + 1)); !same)
        return same;
    message.receive = receive > 0 ? receive : message.sent;
    return depth ? passDepth(message) : passTrades(message);
}

Result<void> BybitReader::passTrades(const Message& message)
{
    if (auto begun = begin(); !begun)
        return begun;
    for (std::size_t i = 0; i < message.prints.size(); ++i) {
        const Print& print = message.prints[i];
        const std::uint8_t flags = i + 1 == message.prints.size() ? MarketEvent::EndOfMessage : 0;
        auto done = m_sink.event(EventKind::Trade, print.level.side, print.level.price, print.level.quantity,
                                 print.venue, message.receive, flags);
        if (!done)
            return done;
    }
    return {};
}

Result<void> BybitReader::passDepth(Message& message)
{
    const std::uint64_t depth = depthOf(message.topic);
    const TimeNs venue = message.matched > 0 ? message.matched : message.sent;
    if (!message.hasUpdate)
        return m_parser->bad("a book message lacks u");
    if (depth != m_depth && depth != 1) {
        ++m_ignored;
        return {};
    }
    if (auto begun = begin(); !begun)
        return begun;
    if (depth != m_depth) {
        std::erase_if(message.levels, [](const BookLevel& level) { return level.quantity.isZero(); });
        for (std::size_t i = 0; i < message.levels.size(); ++i) {
            const BookLevel& level = message.levels[i];
            const std::uint8_t flags = i + 1 == message.levels.size() ? MarketEvent::EndOfMessage : 0;
            auto done =
                m_sink.event(EventKind::Touch, level.side, level.price, level.quantity, venue, message.receive, flags);
            if (!done)
                return done;
        }
        return {};
    }
    if (message.snapshot || message.update == 1) {
        auto done = passSnapshot(message.levels, venue, message.receive, m_sink);
        m_live = static_cast<bool>(done);
        m_last = message.update;
        return done;
    }
    if (!m_last) {
        m_sink.note("import.no_snapshot",
                    "The file does not begin with a snapshot: far levels are unknown until they change.", {});
        if (auto done = passSnapshot({}, venue, message.receive, m_sink); !done)
            return done;
        m_live = true;
    } else if (message.update <= *m_last) {
        ++m_ignored;
        return {};
    } else if (m_live && message.update != *m_last + 1) {
        m_live = false;
        ++m_gaps;
        auto gap = m_sink.event(EventKind::Gap, Side::Buy, {}, {}, venue, message.receive, MarketEvent::EndOfMessage);
        if (!gap)
            return gap;
    }
    if (!m_live)
        return {};
    auto done = passDeltas(message.levels, venue, message.receive, m_sink);
    if (done)
        m_last = message.update;
    return done;
}

void BybitReader::finish()
{
    if (m_last && m_live)
        m_sink.sequence(*m_last);
    if (m_gaps > 0) {
        m_sink.note("import.sequence_gap",
                    std::to_string(m_gaps) + " breaks in the venue's sequence; the book is "
                                             "stale from there to the next snapshot.",
                    {{"count", std::to_string(m_gaps)}});
    }
    if (m_ignored > 0)
        m_sink.note("import.streams_ignored", std::to_string(m_ignored) + " messages are of streams that are not read.",
                    {{"count", std::to_string(m_ignored)}});
}

} // namespace wh
