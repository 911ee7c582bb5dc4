// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Time.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wh {

enum class ParameterType {
    Integer,  ///< std::int64_t
    Number,   ///< double: statistics-like values (shares, factors)
    Decimal,  ///< exact: prices, quantities, amounts
    Duration, ///< DurationNs, written "500ms", "5s"
    Boolean,
    Choice, ///< one of `choices`
    Text,
};
const char* toString(ParameterType type);

using ParameterValue = std::variant<std::int64_t, double, Decimal, bool, std::string>; // a Duration is an int64
std::string toString(const ParameterValue& value, ParameterType type);

/// Describes one parameter of a plugin: from this come the form, the check, the API type and the documentation.
struct ParameterSpec
{
    std::string name = {}; ///< snake_case, as users write it
    ParameterType type = ParameterType::Number;
    std::string unit = {};                   ///< "bps", "base", "quote", "s", "share", "" …
    std::string description = {};            ///< one sentence
    std::string defaultText = {};            ///< as a user would write it; must itself be valid
    std::optional<std::string> minimum = {}; ///< inclusive unless `minimumExclusive`, as text
    std::optional<std::string> maximum = {};
    bool minimumExclusive = false;
    std::vector<std::string> choices = {};
    std::string example = {}; ///< as a user would write it; must be valid
    /// Another parameter, of the same type, that this one must not be above. 0 there is no limit.
    std::string notAbove = {};

    bool operator==(const ParameterSpec&) const = default;
};

/// Checked values by name: every parameter of the spec is present, with its own type. A value, any thread.
class ParameterSet
{
public:
    std::int64_t integer(std::string_view name) const;
    double number(std::string_view name) const;
    Decimal decimal(std::string_view name) const;
    DurationNs duration(std::string_view name) const;
    bool boolean(std::string_view name) const;
    const std::string& text(std::string_view name) const;
    const std::map<std::string, ParameterValue, std::less<>>& values() const { return m_values; }
    bool operator==(const ParameterSet&) const = default;

private:
    friend struct ParameterValidation;
    std::map<std::string, ParameterValue, std::less<>> m_values;
};

/// The outcome of checking user input against specs: either a whole set, or every mistake at once.
struct ParameterValidation
{
    ParameterSet set; ///< meaningful only when `mistakes` is empty
    std::vector<Error> mistakes;

    bool isValid() const { return mistakes.empty(); }

    /// Fills defaults, parses texts, checks ranges and choices. Mistakes, in spec order then unknown names in input
    /// order: parameter.unknown {field, value, remedy "did you mean …"}, parameter.malformed {field, value, type,
    /// remedy}, parameter.out_of_range {field, value, minimum, maximum, remedy}, parameter.not_a_choice {field, value,
    /// choices, remedy}, parameter.duplicate {field}; and where all is well so far, parameter.inconsistent {field,
    /// value, other, limit, remedy}, by ParameterSpec::notAbove. `prefix` is put before each field name ("params.").
    static ParameterValidation check(const std::vector<ParameterSpec>& specs,
                                     const std::vector<std::pair<std::string, std::string>>& input,
                                     std::string_view prefix = {});
};

} // namespace wh
