// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Inputs.h"

#include "core/base/Several.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <nlohmann/json.hpp>

namespace wh::api {

using graphql::Value;

const Value& member(const Value& object, std::string_view name)
{
    static const Value kNone;
    const Value* found = object.object() ? object.find(name) : nullptr;
    return found ? *found : kNone;
}

std::string textOf(const Value& value)
{
    return std::string(value.text());
}

std::vector<std::string> textsOf(const Value& list)
{
    std::vector<std::string> texts;
    if (const auto* items = list.list()) {
        for (const auto& item : *items)
            texts.emplace_back(item.text());
    }
    return texts;
}

Pairs pairsOf(const Value& list)
{
    Pairs pairs;
    if (const auto* items = list.list()) {
        for (const auto& item : *items)
            pairs.emplace_back(textOf(member(item, "name")), textOf(member(item, "value")));
    }
    return pairs;
}

bool isTrue(const Value& value)
{
    return value.boolean() && *value.boolean();
}

std::int64_t wholeOf(const Value& value, std::int64_t otherwise)
{
    return value.integer() ? *value.integer() : otherwise;
}

std::optional<TimeNs> timeOf(const Value& value)
{
    return value.integer() ? std::optional<TimeNs>(*value.integer()) : std::nullopt;
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return result;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

Result<std::int64_t> numberOf(const Value& id, const char* code)
{
    const auto text = id.text();
    std::int64_t number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || number <= 0)
        return Error(code, {{"field", "id"},
                            {"value", std::string(text.substr(0, 80))},
                            {"remedy", "give an ID as the lists have it"}});
    return number;
}

namespace {

Error badScalar(const Value& value, const char* remedy)
{
    return Error("input.malformed", {{"value", graphql::inspect(value)}, {"remedy", remedy}});
}

} // namespace

graphql::Schema::Scalars scalars()
{
    graphql::Schema::Scalars hooks;
    hooks["Decimal"].parse = [](const Value& value) -> Result<Value> {
        if (const auto* whole = value.integer())
            return Value(std::to_string(*whole));
        const auto* text = value.string();
        const auto parsed = text ? Decimal::parse(*text) : Result<Decimal>(Error("decimal.malformed"));
        if (!parsed)
            return badScalar(value, "write a decimal as a string, as in \"0.01\"");
        return Value(parsed->toString());
    };
    hooks["DateTime"].parse = [](const Value& value) -> Result<Value> {
        const auto* text = value.string();
        const auto parsed = text ? parseTime(*text) : Result<TimeNs>(Error("time.malformed"));
        if (!parsed)
            return badScalar(value, "write a moment as in \"2024-08-08T23:54:13.5Z\"");
        return Value(*parsed);
    };
    hooks["Duration"].parse = [](const Value& value) -> Result<Value> {
        const auto* text = value.string();
        if (!text || !parseDuration(*text))
            return badScalar(value, "write a span of time as in \"250ms\"");
        return value;
    };
    hooks["Long"].parse = [](const Value& value) -> Result<Value> {
        if (!value.integer())
            return badScalar(value, "write a whole number of at most 64 bits");
        return value;
    };
    return hooks;
}

std::string toJson(const Error& error)
{
    nlohmann::ordered_json json = {{"code", error.code}, {"context", nlohmann::ordered_json::array()}};
    for (const auto& field : error.context)
        json["context"].push_back({field.name, field.value});
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::optional<Error> errorFromJson(const std::string& json)
{
    if (json.empty())
        return std::nullopt;
    const auto tree = nlohmann::json::parse(json, nullptr, false);
    if (!tree.is_object() || !tree.contains("code") || !tree["code"].is_string())
        return Error("store.malformed_entry", {{"value", json.substr(0, 80)}});
    Error error(tree["code"].get<std::string>());
    for (const auto& field : tree.value("context", nlohmann::json::array())) {
        if (field.is_array() && field.size() == 2 && field[0].is_string() && field[1].is_string())
            error.context.push_back({field[0].get<std::string>(), field[1].get<std::string>()});
    }
    return error;
}

Error firstOf(const std::vector<Error>& mistakes)
{
    return mistakes.size() > 1 ? severalOf(mistakes) : Error(mistakes.front()).with("mistakes", "1");
}

} // namespace wh::api
