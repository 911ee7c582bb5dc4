// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Store.h"

#include <charconv>

namespace wh {

std::string HistoryCursor::text() const
{
    return std::to_string(time) + ':' + std::to_string(id);
}

Result<HistoryCursor> HistoryCursor::parse(std::string_view text)
{
    HistoryCursor cursor;
    const char* const end = text.data() + text.size();
    const auto time = std::from_chars(text.data(), end, cursor.time);
    if (time.ec == std::errc() && time.ptr != end && *time.ptr == ':') {
        const auto id = std::from_chars(time.ptr + 1, end, cursor.id);
        if (id.ec == std::errc() && id.ptr == end)
            return cursor;
    }
    return Error("store.bad_query", {{"field", "after"}, {"value", std::string(text.substr(0, 80))}});
}

} // namespace wh
