// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

#include <functional>
#include <initializer_list>
#include <string_view>

namespace wh {

/// Decides on a bad line: true goes on with the next one, false stops.
using BadLine = std::function<bool(const Error&)>;

/// The error with "file" and "line" added where it does not name them yet.
Error located(Error error, const InputStream& input, std::uint64_t line);
/// import.column_count {expected, found, field, value, remedy}: a row that has another number of columns than its
/// header. `field` is the first column that is missing or, with too many, "column N".
Error wrongColumnCount(std::size_t found, std::size_t expected, std::string_view header, std::string_view line,
                       std::string_view remedy = "every row must have the columns of the header");
/// Stops with the error unless `onBadLine` lets it pass.
Result<void> settleBadLine(Error error, const BadLine& onBadLine);
/// Refuses settings that the importer does not know, with the nearest one that it knows.
/// @return import.option_unknown {option, value, known, nearest}
Result<void> checkOptions(const ImportOptions& options, std::initializer_list<std::string_view> known);
/// The value of an option, or empty.
std::string_view optionOf(const ImportOptions& options, std::string_view name);
/// import.no_rows {file, remedy}: a file of a known format in which nothing was found.
Error noRows(const InputStream& input);

/// The first line of a head, without a byte order mark or line end.
std::string_view firstLineOf(std::string_view head);
/// The line behind it.
std::string_view secondLineOf(std::string_view head);
bool startsWith(std::string_view text, std::string_view prefix);
bool contains(std::string_view text, std::string_view part);
/// In lower case, with nothing but letters and digits left: "Open Time" and "open_time" become "opentime".
std::string plainName(std::string_view name);

/// Hands every line that is not blank to `read`; what it refuses is a bad line with file and number.
template<typename Read>
Result<void> readLines(InputStream& input, const BadLine& onBadLine, Read&& read)
{
    std::string_view line;
    bool first = true;
    for (;;) {
        Result<bool> more = input.nextLine(line);
        if (!more)
            return located(std::move(more).error(), input, input.lineNumber());
        if (!*more)
            return {};
        if (first && startsWith(line, "\xef\xbb\xbf"))
            line.remove_prefix(3);
        first = false;
        if (line.empty())
            continue;
        Result<void> done = read(line);
        if (!done) {
            done = settleBadLine(located(std::move(done).error(), input, input.lineNumber()), onBadLine);
            if (!done)
                return done;
        }
    }
}

} // namespace wh
