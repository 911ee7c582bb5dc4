// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <map>
#include <string>
#include <vector>

namespace wh::cli {

class CliContext;

/// Tells what became of each bot: a line for each, those that failed on standard error.
/// @param asked  names of those that are not there any more
/// @param findings  by ID: all that is behind bot.not_admitted
/// @param labels  as many as outcomes, or none: names of those that were not made
/// @return Findings where it was not done for every one
int reportOutcomes(const CliContext& context, const Result<std::vector<client::BotOutcome>>& outcomes,
                   const std::vector<client::Bot>& asked = {},
                   const std::map<std::string, std::vector<Error>>& findings = {},
                   const std::vector<std::string>& labels = {});

} // namespace wh::cli
