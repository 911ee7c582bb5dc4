// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// Some of an engine's bots: those that have one of these tags, and those with one of these IDs. As it is made: none.
struct BotScope
{
    std::vector<std::string> tags;
    std::vector<std::uint64_t> ids;

    bool operator==(const BotScope&) const = default;
    bool has(std::uint64_t id, const std::vector<std::string>& tagsOfBot) const
    {
        return hasId(id) || hasTag(tagsOfBot);
    }
    bool hasId(std::uint64_t id) const { return std::find(ids.begin(), ids.end(), id) != ids.end(); }
    bool hasTag(const std::vector<std::string>& tagsOfBot) const
    {
        return std::find_first_of(tags.begin(), tags.end(), tagsOfBot.begin(), tagsOfBot.end()) != tags.end();
    }

    /// Adds "tag:paper" or "id:17". @return whether it is one of these
    bool add(std::string_view text)
    {
        constexpr std::string_view kTag = "tag:";
        constexpr std::string_view kId = "id:";
        if (text.starts_with(kTag) && text.size() > kTag.size()) {
            tags.emplace_back(text.substr(kTag.size()));
            return true;
        }
        if (!text.starts_with(kId))
            return false;
        std::uint64_t id = 0;
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data() + kId.size(), end, id);
        if (read.ec != std::errc() || read.ptr != end || id == 0)
            return false;
        ids.push_back(id);
        return true;
    }
    /// As add() takes them.
    std::vector<std::string> texts() const
    {
        std::vector<std::string> texts;
        for (const auto& tag : tags)
            texts.push_back("tag:" + tag);
        for (const auto id : ids)
            texts.push_back("id:" + std::to_string(id));
        return texts;
    }
};

} // namespace wh
