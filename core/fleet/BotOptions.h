// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/BotSpec.h"

#include <string_view>

namespace wh {

/// Between ticks of a live bot, where it has any.
inline constexpr DurationNs kShortestInterval = 100 * kMillisecond;
inline constexpr DurationNs kLongestInterval = kDay;

/// The keys of a live bot's document beyond name, description, strategy, params and risk, in its order: the one list
/// behind BotSpec::parse(), Admission, forms and docs/reference/live-bots.md. Pure; any thread.
const std::vector<ParameterSpec>& botOptions();

/// What a specification has for an option, as texts that read back as the same; several for `markets` and `tags`, none
/// for what is not there.
std::vector<std::string> optionTexts(const BotSpec& spec, std::string_view option);

/// Puts options, as texts, into a specification; what is not named stays as it is, and what is readable is taken,
/// whether or not it is possible. `markets` and `tags` may come several times: together they replace what was there.
/// Also takes `instrument`, for the market. Adds every mistake: parameter.malformed, parameter.not_a_choice,
/// parameter.duplicate, configuration.duplicate_key …
void setBotOptions(const BotSpec::Pairs& options, BotSpec& spec, std::vector<Error>& mistakes);

/// "event" for 0, or a duration.
std::string intervalText(DurationNs interval);
/// @return parameter.malformed {field, value, type, remedy}
Result<DurationNs> parseInterval(std::string_view text);

} // namespace wh
