// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

namespace wh {

using StateJson = nlohmann::ordered_json;

/// Takes fields out of one object of a state's document and remembers the first that is missing or wrong, as
/// state.malformed {field, value, remedy}. What is wrong reads as zero. One thread.
class StateReader
{
public:
    /// Both are borrowed. A `json` that is no object lacks every field.
    StateReader(const StateJson& json, std::optional<Error>& mistake) : m_json(json), m_mistake(mistake) {}

    bool has(const char* name) const { return find(name) != nullptr; }
    std::int64_t integer(const char* name)
    {
        const StateJson* field = find(name);
        if (field && field->is_number_integer() &&
            !(field->is_number_unsigned() && field->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)))
            return field->get<std::int64_t>();
        return wrong(name), 0;
    }
    std::uint64_t number(const char* name)
    {
        const StateJson* field = find(name);
        if (field && field->is_number_unsigned())
            return field->get<std::uint64_t>();
        return wrong(name), 0;
    }
    bool boolean(const char* name)
    {
        const StateJson* field = find(name);
        if (field && field->is_boolean())
            return field->get<bool>();
        return wrong(name), false;
    }
    std::string text(const char* name)
    {
        const StateJson* field = find(name);
        if (field && field->is_string())
            return field->get<std::string>();
        return wrong(name), std::string();
    }
    Decimal decimal(const char* name)
    {
        const auto value = Decimal::parse(text(name));
        if (!value)
            wrong(name);
        return value.valueOr({});
    }
    /// One of `values`, by the word that toString() gives for it.
    template<typename Values>
    auto oneOf(const char* name, const Values& values)
    {
        const auto wanted = text(name);
        for (const auto value : values) {
            if (wanted == toString(value))
                return value;
        }
        wrong(name);
        return *std::begin(values);
    }
    const StateJson& object(const char* name)
    {
        const StateJson* field = find(name);
        if (field && field->is_object())
            return *field;
        wrong(name);
        return nothing();
    }
    const StateJson& array(const char* name)
    {
        const StateJson* field = find(name);
        if (field && field->is_array())
            return *field;
        wrong(name);
        return nothing();
    }
    void wrong(const char* name)
    {
        if (m_mistake)
            return;
        const StateJson* field = find(name);
        m_mistake = malformed(name, field ? field->dump().substr(0, 80) : std::string("missing"));
    }
    static Error malformed(std::string field, std::string value)
    {
        return Error("state.malformed", {{"field", std::move(field)},
                                         {"value", std::move(value)},
                                         {"remedy", "bring back an older copy of the bot's state"}});
    }

private:
    const StateJson* find(const char* name) const
    {
        const auto found = m_json.is_object() ? m_json.find(name) : m_json.end();
        return found == m_json.end() ? nullptr : &*found;
    }
    static const StateJson& nothing()
    {
        static const StateJson empty = StateJson::array();
        return empty;
    }

    const StateJson& m_json;
    std::optional<Error>& m_mistake;
};

} // namespace wh
