// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/JsonText.h"

#include "core/base/Utf8.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace wh::graphql {

void appendJsonString(std::string& text, std::string_view value)
{
    text += '"';
    std::size_t copied = 0;
    const auto replace = [&](std::size_t at, std::size_t length, std::string_view with) {
        text.append(value.substr(copied, at - copied)).append(with);
        copied = at + length;
    };
    for (std::size_t i = 0; i < value.size();) {
        const auto byte = static_cast<unsigned char>(value[i]);
        if (byte >= 0x80) {
            const std::size_t length = utf8Length(value, i);
            if (length == 0)
                replace(i, 1, "\xef\xbf\xbd");
            i += length == 0 ? 1 : length;
            continue;
        }
        switch (byte) {
        case '"':
            replace(i, 1, "\\\"");
            break;
        case '\\':
            replace(i, 1, "\\\\");
            break;
        case '\n':
            replace(i, 1, "\\n");
            break;
        case '\r':
            replace(i, 1, "\\r");
            break;
        case '\t':
            replace(i, 1, "\\t");
            break;
        case '\b':
            replace(i, 1, "\\b");
            break;
        case '\f':
            replace(i, 1, "\\f");
            break;
        default:
            if (byte < 0x20) {
                char code[8];
                std::snprintf(code, sizeof code, "\\u%04x", byte);
                replace(i, 1, code);
            }
        }
        ++i;
    }
    text.append(value.substr(copied)).append(1, '"');
}

void appendJsonInteger(std::string& text, std::int64_t value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    text.append(digits, end.ptr);
}

void appendJsonNumber(std::string& text, double value)
{
    // A whole number is written without an exponent as far as a double counts in ones.
    if (std::fabs(value) < 9.007199254740992e15 && value == std::trunc(value)) {
        appendJsonInteger(text, static_cast<std::int64_t>(value));
        return;
    }
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    text.append(digits, end.ptr);
}

} // namespace wh::graphql
