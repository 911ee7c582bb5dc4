// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/HiddenText.h"

#include "core/base/Utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace wh {

namespace {

struct Range
{
    std::uint32_t first;
    std::uint32_t last;
};

constexpr std::array<Range, 7> kHidden = {{{0x00, 0x1f},
                                           {0x7f, 0x9f},
                                           {0x61c, 0x61c},
                                           {0x200e, 0x200f},
                                           {0x2028, 0x2029},
                                           {0x202a, 0x202e},
                                           {0x2066, 0x2069}}};

/// Character by character: `keep` is given each with its bytes, and answers what stands for it.
template<typename Keep>
std::string mapped(std::string_view text, Keep keep)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0)
            out += '?';
        else
            out += keep(decodeUtf8(text, at), text.substr(at, length));
        at += std::max<std::size_t>(length, 1);
    }
    return out;
}

} // namespace

bool isHiddenCharacter(std::uint32_t code)
{
    return std::any_of(kHidden.begin(), kHidden.end(),
                       [code](const Range& range) { return code >= range.first && code <= range.last; });
}

std::string withoutHidden(std::string_view text)
{
    return mapped(text, [](std::uint32_t code, std::string_view bytes) {
        return isHiddenCharacter(code) && code != '\n' && code != '\t' ? std::string_view("?") : bytes;
    });
}

std::string withHiddenEscaped(std::string_view json)
{
    return mapped(json, [](std::uint32_t code, std::string_view bytes) {
        if (code < 0x7f || !isHiddenCharacter(code))
            return std::string(bytes);
        std::array<char, 8> escape{};
        std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(code));
        return std::string(escape.data());
    });
}

} // namespace wh
