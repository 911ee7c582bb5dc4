// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/CollectorLine.h"

#include "core/data/parsing/Field.h"

#include <charconv>

namespace wh {

Result<TimeNs> takeReceiveTime(std::string_view& line)
{
    std::uint64_t stamp = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), stamp);
    const auto used = static_cast<std::size_t>(read.ptr - line.data());
    if (read.ec != std::errc() || used < 13 || used >= line.size() || line[used] != ' ' || epochTime(stamp) == 0) {
        return Error("import.bad_line", {{"reason", "no receive time"},
                                         {"field", "receive time"},
                                         {"value", shownValue(line)},
                                         {"remedy", "a line is \"<receive time in ns, us or ms> <JSON message>\""}});
    }
    line.remove_prefix(used + 1);
    return epochTime(stamp);
}

} // namespace wh
