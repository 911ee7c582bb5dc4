// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SpecText.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wh::cli {

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string text, std::size_t width)
{
    text.append(width - std::min(width, charactersIn(text)), ' ');
    return text;
}

std::string paddedLeft(const std::string& text, std::size_t width)
{
    return std::string(width - std::min(width, charactersIn(text)), ' ') + text;
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width)
{
    std::string result;
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t end = text.size();
        if (end - begin > width) {
            const auto space = text.rfind(' ', begin + width);
            end = space == text.npos || space <= begin ? text.find(' ', begin + width) : space;
            end = std::min(end, text.size());
        }
        result.append(indent, ' ').append(text.substr(begin, end - begin)) += '\n';
        begin = end + 1;
    }
    return result;
}

std::string entryText(std::string_view name, std::string_view description, std::size_t column)
{
    constexpr std::size_t kColumns = 80;
    auto text = wrapped(description, column, kColumns - column);
    const bool fits = charactersIn(name) < column && !text.empty();
    return fits ? std::string(name) + text.substr(charactersIn(name)) : std::string(name) + '\n' + text;
}

std::string reflowed(std::string_view text, std::size_t width)
{
    std::string result;
    std::string paragraph;
    std::size_t indent = 0; // of a list item's further lines
    const auto flush = [&] {
        const auto lines = wrapped(paragraph, indent, width - indent);
        result += paragraph.empty() ? std::string() : lines.substr(indent);
        paragraph.clear();
    };
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
        const bool isItem = line.starts_with("- ") || (digits > 0 && line.substr(digits).starts_with(". "));
        const bool isVerbatim = line.starts_with("    ") || line.starts_with('|') || line.starts_with("```");
        if (line.empty() || isItem || isVerbatim)
            flush();
        if (line.empty() || isVerbatim) {
            result += std::string(line) + '\n';
            continue;
        }
        if (paragraph.empty())
            indent = isItem ? line.find(' ') + 1 : 0;
        const auto start = std::min(line.find_first_not_of(' '), line.size());
        paragraph += (paragraph.empty() ? "" : " ") + std::string(line.substr(start));
    }
    flush();
    return result;
}

std::string rangeText(const ParameterSpec& spec)
{
    std::string facts = spec.defaultText;
    if (!spec.unit.empty() && spec.type != ParameterType::Duration) // which says it itself
        facts += ' ' + spec.unit;
    std::string range;
    for (const auto& choice : spec.choices)
        range += (range.empty() ? "" : " | ") + choice;
    if (spec.minimum)
        range += (spec.minimumExclusive ? "above " : "from ") + *spec.minimum;
    if (spec.maximum)
        range += (range.empty() ? "to " : " to ") + *spec.maximum;
    if (!spec.notAbove.empty())
        range += (range.empty() ? "not above " : ", not above ") + spec.notAbove;
    return range.empty() ? facts : facts + (facts.empty() ? "(" : "  (") + range + ")";
}

std::string parameterText(const std::vector<ParameterSpec>& specs)
{
    constexpr std::size_t kName = 20;
    constexpr std::size_t kWidth = 72;
    std::string text;
    for (const auto& spec : specs)
        text += entryText("  " + spec.name, rangeText(spec), kName + 3) + wrapped(spec.description, 6, kWidth);
    return text;
}

nlohmann::ordered_json toJson(const ParameterSpec& spec)
{
    nlohmann::ordered_json json = {
        {"name", spec.name},           {"type", toString(spec.type)},     {"unit", spec.unit},
        {"default", spec.defaultText}, {"description", spec.description}, {"example", spec.example}};
    if (spec.minimum)
        json[spec.minimumExclusive ? "above" : "minimum"] = *spec.minimum;
    if (spec.maximum)
        json["maximum"] = *spec.maximum;
    if (!spec.notAbove.empty())
        json["notAbove"] = spec.notAbove;
    if (!spec.choices.empty())
        json["choices"] = spec.choices;
    return json;
}

nlohmann::ordered_json toJson(const std::vector<ParameterSpec>& specs)
{
    auto json = nlohmann::ordered_json::array();
    for (const auto& spec : specs)
        json.push_back(toJson(spec));
    return json;
}

} // namespace wh::cli
