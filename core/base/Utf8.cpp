// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Utf8.h"

namespace wh {

std::size_t utf8Length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto continues = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            if ((byte(i) & 0xc0U) != 0x80U)
                return false;
        }
        return true;
    };
    if (at >= text.size())
        return 0;
    const unsigned first = byte(0);
    const unsigned second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return continues(1, 2) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool wellFormed = !(first == 0xe0 && second < 0xa0) && !(first == 0xed && second > 0x9f);
        return wellFormed && continues(1, 3) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool wellFormed = !(first == 0xf0 && second < 0x90) && !(first == 0xf4 && second > 0x8f);
        return wellFormed && continues(1, 4) ? 4 : 0;
    }
    return 0;
}

std::uint32_t decodeUtf8(std::string_view text, std::size_t at)
{
    const auto bits = [&](std::size_t i, unsigned mask) { return static_cast<unsigned char>(text[at + i]) & mask; };
    switch (utf8Length(text, at)) {
    case 1:
        return bits(0, 0x7f);
    case 2:
        return bits(0, 0x1f) << 6 | bits(1, 0x3f);
    case 3:
        return bits(0, 0x0f) << 12 | bits(1, 0x3f) << 6 | bits(2, 0x3f);
    case 4:
        return bits(0, 0x07) << 18 | bits(1, 0x3f) << 12 | bits(2, 0x3f) << 6 | bits(3, 0x3f);
    default:
        return 0xfffd;
    }
}

bool appendUtf8(std::string& text, std::int64_t code)
{
    if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return false;
    const auto put = [&](std::int64_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | code >> 6);
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3f));
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    }
    return true;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

} // namespace wh
