// SPDX-License-Identifier: GPL-3.0-or-later
// How messages of the venue's protocol are read and written as JSON; for its own sources alone.
#pragma once

#include "core/fleet/remote/VenueProtocol.h"

#include <array>
#include <nlohmann/json.hpp>

namespace wh::venue {

using Json = nlohmann::ordered_json;

inline constexpr std::array kSides = {Side::Buy, Side::Sell};

inline constexpr std::size_t kLongestText = 4096;
inline constexpr std::size_t kMostItems = 4'000'000;

inline const char* toString(SelfTradePrevention mode)
{
    switch (mode) {
    case SelfTradePrevention::ExpireTaker:
        return "expire_taker";
    case SelfTradePrevention::ExpireMaker:
        return "expire_maker";
    case SelfTradePrevention::ExpireBoth:
        return "expire_both";
    }
    return "";
}

/// Reads the members of one object, or the items of one array; keeps the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const Json& json, std::optional<Error>& mistake) : m_json(json), m_mistake(mistake) {}

    std::int64_t number(const char* name, std::int64_t low, std::int64_t high,
                        std::optional<std::int64_t> fallback = {})
    {
        return numberOf(member(name, fallback.has_value()), name, low, high, fallback.value_or(low));
    }
    std::int64_t number(std::size_t at, std::int64_t low, std::int64_t high)
    {
        return numberOf(item(at), "item", low, high, low);
    }
    std::uint64_t id(const char* name) { return static_cast<std::uint64_t>(number(name, 1, INT64_MAX)); }
    std::string text(const char* name, std::size_t longest = kLongestText, bool mayBeEmpty = false)
    {
        return textOf(member(name, false), name, longest, mayBeEmpty);
    }
    std::string text(std::size_t at, bool mayBeEmpty = false)
    {
        return textOf(item(at), "item", kLongestText, mayBeEmpty);
    }
    bool flag(const char* name)
    {
        const Json* json = member(name, true);
        if (json && !json->is_boolean())
            wrong(name, "true or false");
        return json && json->is_boolean() && json->get<bool>();
    }
    template<typename Values>
    auto choice(const char* name, const Values& values, bool mayBeMissing = false)
    {
        if (mayBeMissing && !member(name, true))
            return values[0];
        return chosen(text(name), name, values);
    }
    template<typename Values>
    auto choice(std::size_t at, const Values& values)
    {
        return chosen(text(at), "item", values);
    }
    Decimal decimal(std::size_t at)
    {
        const auto parsed = Decimal::parse(text(at));
        if (!parsed)
            wrong("item", "a decimal number as text");
        return parsed.valueOr({});
    }
    /// Null where it is missing or none.
    const Json* array(const char* name)
    {
        const Json* json = member(name, false);
        if (json && (!json->is_array() || json->size() > kMostItems)) {
            wrong(name, "an array");
            return nullptr;
        }
        return json;
    }
    const Json* object(const char* name)
    {
        const Json* json = member(name, true);
        if (json && !json->is_object()) {
            wrong(name, "an object");
            return nullptr;
        }
        return json;
    }
    /// An array of so many items.
    bool isArrayOf(std::size_t size)
    {
        if (!m_json.is_array() || m_json.size() != size)
            wrong("item", "an array of " + std::to_string(size));
        return !m_mistake;
    }
    void wrong(const char* name, std::string reason)
    {
        if (!m_mistake)
            m_mistake = Error("venue.malformed_message", {{"field", name}, {"reason", "expects " + std::move(reason)}});
    }

private:
    const Json* member(const char* name, bool mayBeMissing)
    {
        if (m_json.is_object()) {
            const auto found = m_json.find(name);
            if (found != m_json.end())
                return &*found;
        }
        if (!mayBeMissing)
            wrong(name, "a value");
        return nullptr;
    }
    const Json* item(std::size_t at) { return m_json.is_array() && at < m_json.size() ? &m_json[at] : nullptr; }
    std::int64_t numberOf(const Json* json, const char* name, std::int64_t low, std::int64_t high,
                          std::int64_t fallback)
    {
        if (!json)
            return fallback;
        const bool fits = json->is_number_integer() &&
                          (!json->is_number_unsigned() || json->get<std::uint64_t>() <= std::uint64_t{INT64_MAX});
        const std::int64_t value = fits ? json->get<std::int64_t>() : 0;
        if (fits && value >= low && value <= high)
            return value;
        wrong(name, "a whole number from " + std::to_string(low) + " to " + std::to_string(high));
        return fallback;
    }
    std::string textOf(const Json* json, const char* name, std::size_t longest, bool mayBeEmpty)
    {
        if (json && json->is_string()) {
            const auto& value = json->get_ref<const std::string&>();
            if (value.size() <= longest && (mayBeEmpty || !value.empty()))
                return value;
        }
        wrong(name, "a text of " + std::to_string(longest) + " bytes at most");
        return {};
    }
    template<typename Values>
    auto chosen(const std::string& value, const char* name, const Values& values)
    {
        using venue::toString;
        using wh::toString;
        for (const auto known : values) {
            if (value == toString(known))
                return known;
        }
        std::string all;
        for (const auto known : values)
            all += (all.empty() ? "" : ", ") + std::string(toString(known));
        wrong(name, "one of " + all);
        return values[0];
    }

    const Json& m_json;
    std::optional<Error>& m_mistake;
};

inline std::string line(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

inline Result<Json> parseLine(std::string_view text)
{
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object())
        return Error("venue.malformed_message", {{"field", ""}, {"reason", "expects one JSON object a line"}});
    return json;
}

} // namespace wh::venue
