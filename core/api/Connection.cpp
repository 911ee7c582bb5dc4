// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Connection.h"

namespace wh::api {

namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string base64(std::string_view bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t word = 0;
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        for (std::size_t j = 0; j < 3; ++j)
            word = word << 8 | (j < count ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            text += j <= count ? kDigits[word >> (18 - 6 * j) & 63] : '=';
    }
    return text;
}

} // namespace

std::string cursorOf(std::string_view key)
{
    return base64(key);
}

std::optional<std::string> keyOfCursor(std::string_view cursor)
{
    std::string key;
    std::uint32_t word = 0;
    int bits = 0;
    for (const char digit : cursor.substr(0, cursor.find('='))) {
        const auto value = kDigits.find(digit);
        if (value == kDigits.npos)
            return std::nullopt;
        word = word << 6 | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8)
            key += static_cast<char>(word >> (bits -= 8) & 0xff);
    }
    return cursorOf(key) == cursor ? std::optional(std::move(key)) : std::nullopt;
}

Error unknownCursor(const char* field, const std::string& cursor)
{
    return Error("page.cursor_unknown", {{"field", field},
                                         {"value", cursor.substr(0, 80)},
                                         {"remedy", "what it points at is not in this list: begin without it"}});
}

Result<PageRequest> PageRequest::of(const graphql::FieldCall& call)
{
    PageRequest request;
    for (const auto& [name, into] : {std::pair("first", &request.first), std::pair("last", &request.last)}) {
        const auto* count = call.argument(name).integer();
        if (!count)
            continue;
        if (*count < 0 || *count > kMost)
            return Error(
                "page.out_of_range",
                {{"field", name}, {"value", std::to_string(*count)}, {"remedy", "give 0 to " + std::to_string(kMost)}});
        *into = *count;
    }
    if (const auto* offset = call.argument("offset").integer()) {
        if (*offset < 0)
            return Error("page.out_of_range",
                         {{"field", "offset"}, {"value", std::to_string(*offset)}, {"remedy", "give 0 or more"}});
        request.offset = *offset;
    }
    for (const auto& [name, into] : {std::pair("after", &request.after), std::pair("before", &request.before)}) {
        if (const auto* cursor = call.argument(name).string())
            *into = *cursor;
    }
    return request;
}

void bindPageInfo(graphql::Resolvers& resolvers)
{
    resolvers.object<PageInfo>("PageInfo")
        .field("hasNextPage", &PageInfo::hasNextPage)
        .field("hasPreviousPage", &PageInfo::hasPreviousPage)
        .field("startCursor", &PageInfo::startCursor)
        .field("endCursor", &PageInfo::endCursor);
}

} // namespace wh::api
