// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace wh {

struct BotSpec;

inline constexpr std::size_t kLongestBotName = 64; ///< characters, like the others
inline constexpr std::size_t kLongestDescription = 2000;
inline constexpr std::size_t kLongestTag = 40;
inline constexpr std::size_t kMostTags = 20;

/// 1 … 64 characters; none that cannot be seen or that turns the direction of writing, and no blank at either end: two
/// bots must not look alike, and none may write into a terminal what it is not.
/// @return bot.invalid_name {field, value, remedy}
Result<void> checkBotName(std::string_view name);
/// Likewise, up to 40 characters and no comma. @param field  "tags[2]"; @return bot.invalid_text {field, value, remedy}
Result<void> checkTag(std::string_view tag, std::string_view field);
/// At most 20, each once: every mistake, also bot.too_many {field, value, limit, remedy}.
void checkTags(const std::vector<std::string>& tags, std::vector<Error>& mistakes);
/// Name, description, account and tags: every mistake.
void checkTexts(const BotSpec& spec, std::vector<Error>& mistakes);

} // namespace wh
