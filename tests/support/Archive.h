// SPDX-License-Identifier: GPL-3.0-or-later
// Archives made in memory, by the library that reads them.
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <string>
#include <utility>
#include <vector>

namespace wh::test {

/// Name and text.
using Members = std::vector<std::pair<std::string, std::string>>;

/// @param filter  none where it is null
inline std::string packed(const Members& members, int (*filter)(archive*), int (*format)(archive*))
{
    std::string out(4 << 20, '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    format(writer);
    if (filter)
        filter(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, out.data(), out.size(), &used);
    for (const auto& [name, text] : members) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(text.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(writer, entry);
        archive_write_data(writer, text.data(), text.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    out.resize(used);
    return out;
}

inline std::string zipped(const Members& members)
{
    return packed(members, nullptr, archive_write_set_format_zip);
}

} // namespace wh::test
