// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotConfiguration.h"

#include "core/base/Suggest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace wh {

namespace {

constexpr std::size_t kDeepest = 16;

/// JSON as it was written: numbers keep their text, members their order and their repetitions.
struct Node
{
    enum class Kind { Null, Boolean, Number, Text, List, Object };
    Kind kind = Kind::Null;
    std::string text = {};               // of Boolean, Number, Text
    std::vector<std::string> names = {}; // of an Object
    std::vector<Node> items = {};        // of a List, or the Object's values
    bool isScalar() const { return kind == Kind::Boolean || kind == Kind::Number || kind == Kind::Text; }
};

const char* nameOf(Node::Kind kind)
{
    switch (kind) {
    case Node::Kind::Null:
        return "null";
    case Node::Kind::Boolean:
        return "a boolean";
    case Node::Kind::Number:
        return "a number";
    case Node::Kind::Text:
        return "a text";
    case Node::Kind::List:
        return "a list";
    case Node::Kind::Object:
        return "an object";
    }
    return "";
}

class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    Node root;
    std::size_t errorAt = 0; ///< bytes read
    std::string reason;      ///< empty: none

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add({Node::Kind::Boolean, value ? "true" : "false"}); }
    bool number_integer(number_integer_t value) override { return add({Node::Kind::Number, std::to_string(value)}); }
    bool number_unsigned(number_unsigned_t value) override { return add({Node::Kind::Number, std::to_string(value)}); }
    bool number_float(number_float_t, const string_t& text) override { return add({Node::Kind::Number, text}); }
    bool string(string_t& text) override { return add({Node::Kind::Text, std::move(text)}); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Node::Kind::Object); }
    bool start_array(std::size_t) override { return open(Node::Kind::List); }
    bool key(string_t& name) override
    {
        m_open.back()->names.push_back(std::move(name));
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        errorAt = position;
        reason = error.what();
        // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while …"
        if (const auto at = reason.find(": "); at != reason.npos)
            reason.erase(0, at + 2);
        return false;
    }

private:
    bool add(Node node)
    {
        if (m_open.empty())
            root = std::move(node);
        else
            m_open.back()->items.push_back(std::move(node));
        return true;
    }
    bool open(Node::Kind kind)
    {
        if (m_open.size() == kDeepest) {
            reason = "it is nested deeper than " + std::to_string(kDeepest) + " levels";
            return false;
        }
        add({kind});
        // Only the last item of an open node grows, so these pointers stay good.
        m_open.push_back(m_open.empty() ? &root : &m_open.back()->items.back());
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    std::vector<Node*> m_open;
};

std::string shown(const Node& node)
{
    constexpr std::size_t kLongest = 80;
    if (!node.isScalar())
        return nameOf(node.kind);
    return node.text.size() <= kLongest ? node.text : node.text.substr(0, kLongest) + "...";
}

std::string shortened(std::string_view name)
{
    constexpr std::size_t kLongest = 80;
    return name.size() <= kLongest ? std::string(name) : std::string(name.substr(0, kLongest)) + "...";
}

class Reader
{
public:
    Reader(const std::vector<ParameterSpec>& options, const std::vector<std::string>& plain,
           std::vector<Error>& mistakes)
        : m_options(options), m_plain(plain), m_mistakes(mistakes)
    {}

    BotConfiguration read(const Node& root)
    {
        BotConfiguration made;
        if (root.kind != Node::Kind::Object) {
            wrongType("configuration", root, "write an object: {\"strategy\": \"...\", \"params\": {...}}");
            return made;
        }
        members(root, "", [&](const std::string& key, const Node& value) {
            if (key == "name")
                text(key, value, made.name);
            else if (key == "description")
                text(key, value, made.description);
            else if (key == "instrument")
                text(key, value, made.instrument);
            else if (key == "strategy")
                text(key, value, made.strategy);
            else if (key == "params")
                flat(key, value, made.parameters);
            else if (key == "risk")
                risk(value, made.risk);
            else
                option(key, value, made.options);
        });
        return made;
    }

private:
    /// Calls `visit` with each member once, and notes the names that occur again.
    template<typename Visit>
    void members(const Node& object, const std::string& prefix, const Visit& visit)
    {
        for (std::size_t i = 0; i < object.items.size(); ++i) {
            const auto& name = object.names[i];
            const auto end = object.names.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::find(object.names.begin(), end, name) != end)
                duplicate(prefix + shortened(name));
            else
                visit(name, object.items[i]);
        }
    }
    void duplicate(std::string field)
    {
        m_mistakes.push_back(
            Error("configuration.duplicate_key", {{"field", std::move(field)}, {"remedy", "give it only once"}}));
    }
    void wrongType(std::string field, const Node& value, std::string remedy)
    {
        m_mistakes.push_back(
            Error("configuration.wrong_type",
                  {{"field", std::move(field)}, {"value", shown(value)}, {"remedy", std::move(remedy)}}));
    }
    void text(const std::string& key, const Node& value, std::string& target)
    {
        if (value.kind == Node::Kind::Text)
            target = value.text;
        else
            wrongType(key, value, "write a text in quotation marks");
    }
    void flat(const std::string& key, const Node& value, BotConfiguration::Pairs& target)
    {
        if (value.kind != Node::Kind::Object) {
            wrongType(key, value, "write an object: {\"name\": value, ...}");
            return;
        }
        members(value, key + '.', [&](const std::string& name, const Node& item) {
            if (item.isScalar())
                target.emplace_back(name, item.text);
            else
                wrongType(key + '.' + shortened(name), item, "write a number, a text, true or false");
        });
    }
    /// {"order_size": {"max_notional": 5000}}, or the same with a dot: {"order_size.max_notional": 5000}.
    void risk(const Node& value, BotConfiguration::Pairs& target)
    {
        if (value.kind != Node::Kind::Object) {
            wrongType("risk", value, "write an object: {\"rule\": {\"limit\": value}}");
            return;
        }
        const auto add = [&](std::string name, std::string limit) { // both forms may name the same limit
            if (std::any_of(target.begin(), target.end(), [&](const auto& pair) { return pair.first == name; }))
                duplicate("risk." + shortened(name));
            else
                target.emplace_back(std::move(name), std::move(limit));
        };
        members(value, "risk.", [&](const std::string& rule, const Node& limits) {
            if (limits.isScalar()) {
                add(rule, limits.text);
            } else if (limits.kind == Node::Kind::Object) {
                BotConfiguration::Pairs own;
                flat("risk." + rule, limits, own);
                for (auto& [name, limit] : own)
                    add(rule + '.' + name, std::move(limit));
            } else {
                wrongType("risk." + shortened(rule), limits, "write an object: {\"limit\": value}");
            }
        });
    }
    void option(const std::string& key, const Node& value, BotConfiguration::Pairs& target)
    {
        const auto spec =
            std::find_if(m_options.begin(), m_options.end(), [&](const auto& s) { return s.name == key; });
        if (spec == m_options.end()) {
            unknown(key);
            return;
        }
        if (value.isScalar()) {
            target.emplace_back(key, value.text);
        } else if (value.kind == Node::Kind::Object && spec->type == ParameterType::Text &&
                   std::find(m_plain.begin(), m_plain.end(), key) == m_plain.end()) {
            if (auto text = inOneText(key, value))
                target.emplace_back(key, std::move(*text));
        } else if (value.kind == Node::Kind::List && spec->type == ParameterType::Text) {
            for (std::size_t i = 0; i < value.items.size(); ++i) {
                if (value.items[i].kind == Node::Kind::Text)
                    target.emplace_back(key, value.items[i].text);
                else
                    wrongType(key + '[' + std::to_string(i) + ']', value.items[i], "write a text in quotation marks");
            }
        } else {
            wrongType(key, value,
                      "write " + (spec->example.empty() ? std::string("a value") : "it as in " + spec->example));
        }
    }
    /// {"model": "constant", "entry": "10ms"} as "constant:entry=10ms"; {"maker": 1, "taker": 5} as "maker=1,taker=5".
    std::optional<std::string> inOneText(const std::string& key, const Node& object)
    {
        std::string model;
        std::string pairs;
        const std::size_t before = m_mistakes.size();
        members(object, key + '.', [&](const std::string& name, const Node& item) {
            const auto field = key + '.' + shortened(name);
            if (!item.isScalar())
                wrongType(field, item, "write a number, a text, true or false");
            else if (name.find_first_of(":=,") != name.npos || item.text.find(',') != item.text.npos)
                wrongType(field, item, "write it without commas, colons and equals signs");
            else if (name == "model")
                model = item.text;
            else
                pairs += (pairs.empty() ? "" : ",") + name + '=' + item.text;
        });
        if (m_mistakes.size() != before)
            return std::nullopt;
        return model.empty() ? pairs : pairs.empty() ? model : model + ':' + pairs;
    }
    void unknown(const std::string& key)
    {
        std::vector<std::string> names = {"name", "description", "instrument", "strategy", "params", "risk"};
        for (const auto& spec : m_options)
            names.push_back(spec.name);
        const auto nearest = nearestName(key, names);
        std::string all;
        for (const auto& name : names)
            all += (all.empty() ? "" : ", ") + name;
        m_mistakes.push_back(Error("configuration.unknown_key", {{"field", shortened(key)},
                                                                 {"remedy", nearest ? "did you mean " + *nearest + "?"
                                                                                    : "known keys are: " + all}}));
    }

    const std::vector<ParameterSpec>& m_options;
    const std::vector<std::string>& m_plain;
    std::vector<Error>& m_mistakes;
};

Error malformed(std::string_view json, std::size_t readBytes, std::string reason)
{
    const auto before = json.substr(0, std::min(json.size(), readBytes > 0 ? readBytes - 1 : 0));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto column = lineStart == before.npos ? before.size() + 1 : before.size() - lineStart;
    return Error("configuration.malformed", {{"line", std::to_string(line)},
                                             {"column", std::to_string(column)},
                                             {"reason", std::move(reason)},
                                             {"remedy", "write one JSON object; docs/reference/bot-configuration.md "
                                                        "shows an example"}});
}

} // namespace

Result<BotConfiguration> BotConfiguration::parse(std::string_view json, const std::vector<ParameterSpec>& options,
                                                 std::vector<Error>& mistakes, const std::vector<std::string>& plain)
{
    TreeBuilder tree;
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &tree))
        return malformed(json, tree.errorAt, tree.reason.substr(0, 200));
    return Reader(options, plain, mistakes).read(tree.root);
}

} // namespace wh
