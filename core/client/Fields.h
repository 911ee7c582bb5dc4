// SPDX-License-Identifier: GPL-3.0-or-later
// Reads objects member by member; nobody outside this module includes this.
#pragma once

#include "core/client/Parse.h"

namespace wh::client {

/// Members of one object, one after another.
class Fields
{
public:
    explicit Fields(const Json& json) : m_json(json)
    {
        if (!json.is_object())
            throw BadResponse{"an object was expected"};
    }
    /// Leaves `value` as it is where the member is null or was not asked for.
    template<typename T>
    Fields& operator()(const char* name, T& value)
    {
        if (const Json& json = at(m_json, name); !json.is_null())
            read(json, value);
        return *this;
    }
    Fields& time(const char* name, TimeNs& value)
    {
        std::string text;
        (*this)(name, text);
        if (text.empty())
            return *this;
        const auto parsed = parseTime(text);
        if (!parsed)
            throw BadResponse{std::string(name) + " is no moment: " + text};
        value = *parsed;
        return *this;
    }
    Fields& time(const char* name, std::optional<TimeNs>& value)
    {
        if (!at(m_json, name).is_null())
            time(name, value.emplace());
        return *this;
    }
    Fields& duration(const char* name, DurationNs& value)
    {
        std::string text;
        (*this)(name, text);
        if (text.empty())
            return *this;
        const auto parsed = parseDuration(text);
        if (!parsed)
            throw BadResponse{std::string(name) + " is no span of time: " + text};
        value = *parsed;
        return *this;
    }
    Fields& duration(const char* name, std::optional<DurationNs>& value)
    {
        if (!at(m_json, name).is_null())
            duration(name, value.emplace());
        return *this;
    }
    /// Whether an enum has this value.
    Fields& is(const char* name, const char* wanted, bool& value)
    {
        std::string text;
        (*this)(name, text);
        value = text == wanted;
        return *this;
    }
    const Json& operator[](const char* name) const { return at(m_json, name); }

private:
    const Json& m_json;
};

/// Not the constructor: at the start of a statement that would be read as a declaration.
inline Fields fieldsOf(const Json& json)
{
    return Fields(json);
}

} // namespace wh::client
