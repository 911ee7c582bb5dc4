// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/ImportLines.h"

#include "core/base/Suggest.h"
#include "core/data/parsing/Field.h"

#include <algorithm>
#include <string>
#include <vector>

namespace wh {

namespace {

/// The file, and which member where it is an archive.
std::string fileText(const InputStream& input)
{
    const auto& member = input.memberName();
    const bool isMember = !member.empty() && !input.path().filename().string().starts_with(member);
    return input.path().string() + (isMember ? " (" + member + ')' : std::string());
}

} // namespace

Error located(Error error, const InputStream& input, std::uint64_t line)
{
    if (!error.field("path").empty())
        return error; // what could not be written: no line of the input is to blame
    if (error.field("file").empty())
        error.context.push_back({"file", fileText(input)});
    else if (error.field("file") != input.path().string())
        return error; // of a file of the catalogue: no line of ours has to do with it
    if (error.field("line").empty() && line > 0)
        error.context.push_back({"line", std::to_string(line)});
    return error;
}

Error wrongColumnCount(std::size_t found, std::size_t expected, std::string_view header, std::string_view line,
                       std::string_view remedy)
{
    auto rest = header;
    for (std::size_t i = 0; i < found && !rest.empty(); ++i) {
        const auto comma = rest.find(',');
        rest = comma == rest.npos ? std::string_view() : rest.substr(comma + 1);
    }
    const auto name = rest.substr(0, rest.find(','));
    const bool isMissing = found < expected && !name.empty();
    return Error("import.column_count",
                 {{"expected", std::to_string(expected)},
                  {"found", std::to_string(found)},
                  {"field", isMissing ? std::string(name) : "column " + std::to_string(std::min(found, expected) + 1)},
                  {"value", shownValue(line)},
                  {"remedy", std::string(remedy)}});
}

Result<void> settleBadLine(Error error, const BadLine& onBadLine)
{
    if (onBadLine && onBadLine(error))
        return {};
    return error;
}

Result<void> checkOptions(const ImportOptions& options, std::initializer_list<std::string_view> known)
{
    for (const auto& [name, value] : options) {
        if (std::find(known.begin(), known.end(), name) != known.end())
            continue;
        std::vector<std::string> names(known.begin(), known.end());
        std::string all;
        for (const std::string& n : names)
            all.append(all.empty() ? "" : " ").append(n);
        Error error("import.option_unknown", {{"option", name}, {"value", shownValue(value)}, {"known", all}});
        if (auto nearest = nearestName(name, names))
            error = std::move(error).with("nearest", *nearest);
        return error;
    }
    return {};
}

std::string_view optionOf(const ImportOptions& options, std::string_view name)
{
    const auto found = options.find(name);
    return found == options.end() ? std::string_view() : std::string_view(found->second);
}

Error noRows(const InputStream& input)
{
    return Error("import.no_rows", {{"file", input.path().string()},
                                    {"remedy", "the file has no row of data; check that it was downloaded whole"}});
}

std::string_view firstLineOf(std::string_view head)
{
    if (startsWith(head, "\xef\xbb\xbf"))
        head.remove_prefix(3);
    std::string_view line = head.substr(0, head.find('\n'));
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

std::string_view secondLineOf(std::string_view head)
{
    const std::size_t end = head.find('\n');
    return end == std::string_view::npos ? std::string_view() : firstLineOf(head.substr(end + 1));
}

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.substr(0, prefix.size()) == prefix;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
        else if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c + 32);
    }
    return plain;
}

} // namespace wh
