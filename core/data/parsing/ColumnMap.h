// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"
#include "core/data/parsing/CsvRow.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace wh {

/// One thing that a row says, and the header names under which files say it (as plainName() writes them).
struct ColumnRole
{
    std::string_view name; ///< "time": also the option that points at the column
    std::vector<std::string_view> headers;
    bool required = true;
};

/// Which column of a CSV says what: by the header's names, or as the user maps it ("time=0" or "time=open_time"; the
/// option may also be written "column.time"). Read once per file, then a value.
class ColumnMap
{
public:
    /// @param header  the header row, or null for a file without one: then `defaults` (indices by role) apply
    /// @return import.column_missing {column, header, remedy}, import.column_unknown {option, value, header}
    static Result<ColumnMap> make(std::span<const ColumnRole> roles, const CsvRow* header,
                                  std::span<const std::size_t> defaults, const ImportOptions& options);
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    bool has(std::size_t role) const { return m_columns[role] != kNone; }
    std::size_t column(std::size_t role) const { return m_columns[role]; }
    /// The field of a role; empty where the file has no such column. Only after check().
    std::string_view field(const CsvRow& row, std::size_t role) const
    {
        return has(role) ? row[m_columns[role]] : std::string_view();
    }
    /// Whether the row reaches to every mapped column. @return import.column_count {expected, found, field, value,
    /// remedy}: `field` is the first column that is missing or too many
    Result<void> check(const CsvRow& row) const;
    /// Whether the user mapped any of the roles.
    static bool isMapped(std::span<const ColumnRole> roles, const ImportOptions& options);

private:
    std::vector<std::size_t> m_columns;
    std::size_t m_last = 0;
    std::vector<std::string> m_header; // names of the columns; empty: unknown
};

} // namespace wh
