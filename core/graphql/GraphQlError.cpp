// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/GraphQlError.h"

#include <algorithm>

namespace wh::graphql {

SourceLocation locate(std::string_view source, std::size_t offset)
{
    SourceLocation location{1, 1};
    const std::size_t end = std::min(offset, source.size());
    for (std::size_t i = 0; i < end; ++i) {
        const auto byte = static_cast<unsigned char>(source[i]);
        if (byte == '\n' || byte == '\r') {
            if (byte == '\r' && i + 1 < source.size() && source[i + 1] == '\n') {
                if (i + 1 >= end)
                    break;
                ++i;
            }
            ++location.line;
            location.column = 1;
        } else if ((byte & 0xc0) != 0x80) {
            location.column += byte >= 0xf0 ? 2 : 1;
        }
    }
    return location;
}

} // namespace wh::graphql
