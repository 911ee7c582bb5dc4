// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"

#include "core/base/Cause.h"
#include "core/base/Decimal.h"
#include "core/base/Several.h"
#include "ui/common/ErrorSentences.h"

#include <algorithm>
#include <array>

namespace wh::cli {

namespace {

using ui::kErrorSentences;

const ui::ErrorSentence* find(std::string_view code)
{
    const auto* const found = std::find_if(std::begin(kErrorSentences), std::end(kErrorSentences),
                                           [&](const ui::ErrorSentence& sentence) { return sentence.code == code; });
    return found == std::end(kErrorSentences) ? nullptr : found;
}

bool isAddedAnyway(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kNames = {"file", "line", "remedy", "nearest"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// A rate as people write it: "5/s" for "5 1/s".
std::string written(std::string_view value)
{
    const auto unit = value.find(" 1/");
    if (unit == value.npos || !Decimal::parse(value.substr(0, unit)))
        return std::string(value);
    return std::string(value.substr(0, unit)).append(value.substr(unit + 2));
}

std::string fill(std::string_view text, const Error& error)
{
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', open);
        if (open == text.npos || close == text.npos)
            break;
        filled += text.substr(0, open);
        filled += written(error.field(text.substr(open + 1, close - open - 1)));
        text.remove_prefix(close + 1);
    }
    return filled += text;
}

/// "data.too_odd" with its values: "data too odd (limit 3, value 4)".
std::string spellOut(const Error& error)
{
    std::string text = error.code;
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '.' || c == '_'; }, ' ');
    std::string values;
    for (const auto& field : error.context) {
        if (!isAddedAnyway(field.name))
            values += (values.empty() ? "" : ", ") + field.name + ' ' + field.value;
    }
    return values.empty() ? text : text + " (" + values + ')';
}

/// What is behind it is the reason in words, and what helps against it the remedy.
Error withCauseTold(const Error& error)
{
    const auto cause = causeOf(error);
    Error told = withoutCause(error);
    if (!cause || (!find(cause->code) && !told.field("reason").empty()))
        return told;
    if (told.code == "remote.token_refused" && cause->code == "access.token_missing")
        told.code = cause->code; // there is no token that it does not take
    std::erase_if(told.context, [](const Error::Field& field) { return field.name == "reason"; });
    Error alone = *cause;
    std::erase_if(alone.context, [](const Error::Field& field) { return field.name == "remedy"; });
    told.context.push_back({"reason", errorText(alone)});
    if (told.field("remedy").empty() && !cause->field("remedy").empty())
        told.context.push_back({"remedy", std::string(cause->field("remedy"))});
    return told;
}

} // namespace

bool hasErrorText(std::string_view code)
{
    return find(code) != nullptr;
}

std::string errorText(const Error& whole)
{
    const Error error = withCauseTold(withoutOthers(whole));
    std::string text;
    if (const auto file = error.field("file"); !file.empty()) {
        text += file;
        if (const auto line = error.field("line"); !line.empty())
            text.append(", line ").append(line);
        text += ": ";
    }
    const auto* const sentence = find(error.code);
    text += sentence ? fill(sentence->text, error) : spellOut(error);
    const auto minimum = error.field("minimum");
    const auto maximum = error.field("maximum");
    const bool saysBounds = (text + std::string(error.field("remedy"))).find(minimum) != text.npos;
    if (!minimum.empty() && !maximum.empty() && !saysBounds)
        text.append(": it goes from ").append(minimum).append(" to ").append(maximum);
    if (const auto nearest = error.field("nearest"); !nearest.empty())
        text.append("; did you mean \"").append(nearest).append("\"?");
    if (const auto remedy = error.field("remedy"); !remedy.empty())
        text.append(" (").append(remedy).append(")");
    // What is quoted came from anywhere: it shall neither break the line nor steer the terminal.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, '?');
    return text;
}

} // namespace wh::cli
