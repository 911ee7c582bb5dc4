// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ParameterSpec.h"

#include "core/base/Suggest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <locale>
#include <sstream>

namespace wh {

namespace {

/// Asking for a parameter that the spec does not have, or as another type, is a bug in the asking code.
template<typename T>
const T& valueAs(const ParameterSet& set, std::string_view name)
{
    const auto found = set.values().find(name);
    const T* value = found == set.values().end() ? nullptr : std::get_if<T>(&found->second);
    if (!value) {
        std::fprintf(stderr, "wheelhouse: ParameterSet: no such parameter of that type: %.*s\n",
                     static_cast<int>(name.size()), name.data());
        std::abort();
    }
    return *value;
}

/// The shortest text that reads back as the same double, without an exponent for everyday sizes.
std::string numberText(double value)
{
    std::array<char, 64> buffer;
    const double size = std::abs(value);
    const bool everyday = value == 0 || (size >= 1e-6 && size < 1e15);
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   everyday ? std::chars_format::fixed : std::chars_format::general)
                         .ptr;
    return {buffer.data(), end};
}

/// Through a stream in the classic locale: not every standard library has from_chars for doubles.
std::optional<double> readNumber(const std::string& text)
{
    if (text.find_first_not_of("+-.0123456789eE") != text.npos)
        return std::nullopt;
    std::istringstream stream(text);
    stream.imbue(std::locale::classic());
    double value = 0;
    if (!(stream >> value) || stream.peek() != std::istringstream::traits_type::eof() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<bool> readBoolean(std::string_view text)
{
    for (const auto* yes : {"true", "yes", "on", "1"}) {
        if (text == yes)
            return true;
    }
    for (const auto* no : {"false", "no", "off", "0"}) {
        if (text == no)
            return false;
    }
    return std::nullopt;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

bool isZero(const ParameterValue& value)
{
    return value == ParameterValue(std::int64_t{0}) || value == ParameterValue(0.0) ||
           value == ParameterValue(Decimal());
}

/// User text may be of any length; an error quotes its beginning.
std::string quoted(const std::string& text)
{
    constexpr std::size_t kLongest = 80;
    return text.size() <= kLongest ? text : text.substr(0, kLongest) + "...";
}

std::string suggestion(const std::string& wrong, const std::vector<std::string>& names, std::string_view prefix,
                       const char* otherwise)
{
    if (const auto nearest = nearestName(wrong, names))
        return "did you mean " + std::string(prefix) + *nearest + "?";
    return otherwise + joined(names);
}

/// One parameter's text on its way to a value.
class Reading
{
public:
    Reading(const ParameterSpec& spec, const std::string& text, std::string_view prefix)
        : m_spec(spec), m_text(text), m_field(std::string(prefix) + spec.name)
    {}

    Result<ParameterValue> value() const
    {
        if (m_spec.type == ParameterType::Choice &&
            std::find(m_spec.choices.begin(), m_spec.choices.end(), m_text) == m_spec.choices.end())
            return Error("parameter.not_a_choice",
                         {{"field", m_field},
                          {"value", quoted(m_text)},
                          {"choices", joined(m_spec.choices)},
                          {"remedy", suggestion(m_text, m_spec.choices, {}, "use one of: ")}});
        const auto read = parse(m_text);
        if (!read)
            return malformed();
        const auto low = m_spec.minimum ? parse(*m_spec.minimum) : std::nullopt;
        const auto high = m_spec.maximum ? parse(*m_spec.maximum) : std::nullopt;
        // Both sides hold the same alternative, so the variant compares the numbers.
        if ((low && (*read < *low || (m_spec.minimumExclusive && *read == *low))) || (high && *read > *high))
            return outOfRange();
        return *read;
    }

private:
    std::optional<ParameterValue> parse(const std::string& text) const
    {
        switch (m_spec.type) {
        case ParameterType::Integer:
            if (const auto decimal = Decimal::parse(text)) {
                if (const auto whole = decimal->unitsOf(Decimal(1)))
                    return ParameterValue(*whole);
            }
            return std::nullopt;
        case ParameterType::Number:
            if (const auto number = readNumber(text))
                return ParameterValue(*number);
            return std::nullopt;
        case ParameterType::Decimal:
            if (const auto decimal = Decimal::parse(text))
                return ParameterValue(*decimal);
            return std::nullopt;
        case ParameterType::Duration:
            if (const auto duration = parseDuration(text))
                return ParameterValue(*duration);
            return std::nullopt;
        case ParameterType::Boolean:
            if (const auto boolean = readBoolean(text))
                return ParameterValue(*boolean);
            return std::nullopt;
        case ParameterType::Choice:
        case ParameterType::Text:
            return ParameterValue(text);
        }
        return std::nullopt;
    }

    std::string form() const
    {
        switch (m_spec.type) {
        case ParameterType::Integer:
            return "write a whole number";
        case ParameterType::Number:
            return "write a number";
        case ParameterType::Decimal:
            return "write a decimal number with at most 18 fractional digits";
        case ParameterType::Duration:
            return "write a number with one of the units ns, us, ms, s, m, h, d";
        case ParameterType::Boolean:
            return "write true or false";
        case ParameterType::Choice:
        case ParameterType::Text:
            return "write a text";
        }
        return {};
    }

    Error malformed() const
    {
        const std::string& sample = m_spec.example.empty() ? m_spec.defaultText : m_spec.example;
        return Error("parameter.malformed", {{"field", m_field},
                                             {"value", quoted(m_text)},
                                             {"type", toString(m_spec.type)},
                                             {"remedy", form() + (sample.empty() ? "" : ", as in " + sample)}});
    }

    Error outOfRange() const
    {
        Error error("parameter.out_of_range", {{"field", m_field}, {"value", quoted(m_text)}});
        const std::string unit = m_spec.unit.empty() ? "" : ' ' + m_spec.unit;
        std::string range;
        if (m_spec.minimum) {
            error.context.push_back({"minimum", *m_spec.minimum});
            range = (m_spec.minimumExclusive ? "more than " : "at least ") + *m_spec.minimum;
        }
        if (m_spec.maximum) {
            error.context.push_back({"maximum", *m_spec.maximum});
            range += (range.empty() ? "at most " : " and at most ") + *m_spec.maximum;
        }
        error.context.push_back({"remedy", "give " + range + unit});
        return error;
    }

    const ParameterSpec& m_spec;
    const std::string& m_text;
    std::string m_field;
};

} // namespace

const char* toString(ParameterType type)
{
    switch (type) {
    case ParameterType::Integer:
        return "integer";
    case ParameterType::Number:
        return "number";
    case ParameterType::Decimal:
        return "decimal";
    case ParameterType::Duration:
        return "duration";
    case ParameterType::Boolean:
        return "boolean";
    case ParameterType::Choice:
        return "choice";
    case ParameterType::Text:
        return "text";
    }
    return "";
}

std::string toString(const ParameterValue& value, ParameterType type)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return type == ParameterType::Duration ? formatDuration(*integer) : std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&value))
        return numberText(*number);
    if (const auto* decimal = std::get_if<Decimal>(&value))
        return decimal->toString();
    if (const auto* boolean = std::get_if<bool>(&value))
        return *boolean ? "true" : "false";
    return std::get<std::string>(value);
}

std::int64_t ParameterSet::integer(std::string_view name) const
{
    return valueAs<std::int64_t>(*this, name);
}

double ParameterSet::number(std::string_view name) const
{
    return valueAs<double>(*this, name);
}

Decimal ParameterSet::decimal(std::string_view name) const
{
    return valueAs<Decimal>(*this, name);
}

DurationNs ParameterSet::duration(std::string_view name) const
{
    return valueAs<std::int64_t>(*this, name);
}

bool ParameterSet::boolean(std::string_view name) const
{
    return valueAs<bool>(*this, name);
}

const std::string& ParameterSet::text(std::string_view name) const
{
    return valueAs<std::string>(*this, name);
}

ParameterValidation ParameterValidation::check(const std::vector<ParameterSpec>& specs,
                                               const std::vector<std::pair<std::string, std::string>>& input,
                                               std::string_view prefix)
{
    ParameterValidation result;
    std::vector<std::string> names;
    for (const auto& spec : specs) {
        names.push_back(spec.name);
        const std::string* text = nullptr;
        bool repeated = false;
        for (const auto& [name, value] : input) {
            if (name != spec.name)
                continue;
            repeated = text != nullptr;
            if (!text)
                text = &value;
        }
        auto value = Reading(spec, text ? *text : spec.defaultText, prefix).value();
        if (value)
            result.set.m_values.insert_or_assign(spec.name, *std::move(value));
        else
            result.mistakes.push_back(std::move(value).error());
        if (repeated)
            result.mistakes.push_back(Error(
                "parameter.duplicate", {{"field", std::string(prefix) + spec.name}, {"remedy", "give it only once"}}));
    }
    for (const auto& spec : specs) {
        // Either may be missing: wrong by itself, or the caller checks a few specs alone.
        const auto& values = result.set.m_values;
        const auto low = values.find(spec.name);
        const auto high = values.find(spec.notAbove);
        if (low == values.end() || high == values.end() || isZero(high->second) || !(low->second > high->second))
            continue;
        const auto limit = toString(high->second, spec.type);
        result.mistakes.push_back(
            Error("parameter.inconsistent", {{"field", std::string(prefix) + spec.name},
                                             {"value", toString(low->second, spec.type)},
                                             {"other", spec.notAbove},
                                             {"limit", limit},
                                             {"remedy", "give at most " + limit + ", or raise " + spec.notAbove}}));
    }
    for (const auto& [name, value] : input) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            result.mistakes.push_back(
                Error("parameter.unknown",
                      {{"field", std::string(prefix) + quoted(name)},
                       {"value", quoted(value)},
                       {"remedy", suggestion(name, names, prefix,
                                             names.empty() ? "there are no parameters" : "known parameters are: ")}}));
    }
    return result;
}

} // namespace wh
