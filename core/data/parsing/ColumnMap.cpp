// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/ColumnMap.h"

#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <algorithm>
#include <charconv>

namespace wh {
namespace {

/// What the user says of a role; "time=open" and "time=close" say which end of a bar is stamped, not a column.
std::string_view mapped(std::string_view role, const ImportOptions& options)
{
    if (const auto value = optionOf(options, "column." + std::string(role)); !value.empty())
        return value;
    const auto value = optionOf(options, role);
    return role == "time" && (value == "open" || value == "close") ? std::string_view() : value;
}

std::string joined(const CsvRow* header)
{
    std::string text;
    for (std::size_t i = 0; header && i < header->size(); ++i)
        text.append(i ? "," : "").append((*header)[i]);
    return header ? shownValue(text) : "none";
}

} // namespace

bool ColumnMap::isMapped(std::span<const ColumnRole> roles, const ImportOptions& options)
{
    return std::any_of(roles.begin(), roles.end(),
                       [&](const ColumnRole& role) { return !mapped(role.name, options).empty(); });
}

Result<ColumnMap> ColumnMap::make(std::span<const ColumnRole> roles, const CsvRow* header,
                                  std::span<const std::size_t> defaults, const ImportOptions& options)
{
    ColumnMap map;
    map.m_columns.assign(roles.size(), kNone);
    const bool byUser = isMapped(roles, options);
    std::vector<std::string> names;
    for (std::size_t i = 0; header && i < header->size(); ++i)
        names.push_back(plainName((*header)[i]));
    for (std::size_t i = 0; header && i < header->size(); ++i)
        map.m_header.push_back(shownValue((*header)[i]));
    for (std::size_t role = 0; role < roles.size(); ++role) {
        const std::string_view said = mapped(roles[role].name, options);
        std::size_t column = kNone;
        if (!said.empty()) {
            const auto read = std::from_chars(said.data(), said.data() + said.size(), column);
            if (read.ec != std::errc() || read.ptr != said.data() + said.size()) {
                const auto found = std::find(names.begin(), names.end(), plainName(said));
                if (found == names.end() || names.empty()) {
                    return Error("import.column_unknown", {{"option", std::string(roles[role].name)},
                                                           {"value", shownValue(said)},
                                                           {"header", joined(header)},
                                                           {"remedy", "give a header name or an index from 0"}});
                }
                column = static_cast<std::size_t>(found - names.begin());
            } else if (column > 4096 || (header && column >= header->size())) {
                return Error("import.column_unknown", {{"option", std::string(roles[role].name)},
                                                       {"value", shownValue(said)},
                                                       {"header", joined(header)},
                                                       {"remedy", "the row has no column of that index"}});
            }
        } else if (header) {
            for (const std::string_view candidate : roles[role].headers) {
                const auto found = std::find(names.begin(), names.end(), candidate);
                if (found != names.end()) {
                    column = static_cast<std::size_t>(found - names.begin());
                    break;
                }
            }
        } else if (!byUser && role < defaults.size()) {
            column = defaults[role];
        }
        if (column == kNone && roles[role].required) {
            const std::string name(roles[role].name);
            return Error("import.column_missing",
                         {{"column", name},
                          {"header", joined(header)},
                          {"remedy", "map it: --column " + name + "=NAME or --column " + name + "=INDEX"}});
        }
        map.m_columns[role] = column;
        if (column != kNone)
            map.m_last = std::max(map.m_last, column);
    }
    return map;
}

Result<void> ColumnMap::check(const CsvRow& row) const
{
    const std::size_t expected = m_header.empty() ? m_last + 1 : m_header.size();
    if (m_header.empty() ? row.size() >= expected : row.size() == expected)
        return {};
    const bool isShort = row.size() < expected;
    const bool isNamed = isShort && row.size() < m_header.size() && !m_header[row.size()].empty();
    return Error(
        "import.column_count",
        {{"expected", m_header.empty() ? "at least " + std::to_string(expected) : std::to_string(expected)},
         {"found", std::to_string(row.size())},
         {"field", isNamed ? m_header[row.size()] : "column " + std::to_string(std::min(row.size(), expected) + 1)},
         {"value", row.size() ? shownValue(row[0]) : std::string()},
         {"remedy", isShort ? "every row must have the same columns; is the line cut off?"
                            : "every row must have the same columns; does a field hold a comma and no quotes?"}});
}

} // namespace wh
