// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <vector>

namespace wh {

struct BotSpec;

// How much of a configuration is kept at all, besides what BotTexts.h says of names and tags. Characters.
inline constexpr std::size_t kMostMarkets = 16;
inline constexpr std::size_t kMostParameters = 200; ///< of the strategy, and as many limits and settings of its venue
inline constexpr std::size_t kLongestKey = 100;     ///< of these, and of strategies and markets
inline constexpr std::size_t kLongestValue = 2000;

/// What is too large to be kept, whatever it says: every version is, and every status names some of it. Looked at
/// before anything else of a configuration.
/// Adds bot.too_many {field, value, limit, remedy} and bot.too_long {field, value, limit, remedy}; values are counts.
void checkSizes(const BotSpec& spec, std::vector<Error>& mistakes);
/// Likewise of description, account and tags, of which checkTexts() tells admission more.
void checkTextSizes(const BotSpec& spec, std::vector<Error>& mistakes);

} // namespace wh
