// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <optional>
#include <string>
#include <vector>

namespace wh::cli {

// What the engine tells of bots, for a person at a terminal. Pure.

/// "RUNNING" as a person reads it: "running".
std::string lowerCase(std::string word);
/// A row for each, with a heading. Names are never cut; where a row is wider than so many columns, the strategy yields
/// first, and the market as far as most are still known by it. 0: nothing yields.
std::string botTable(const std::vector<client::Bot>& bots, std::size_t columns);
/// @param other  of a bot on two markets the second one's row, of that one the bot
std::string botPage(const client::BotDetails& details, const std::optional<client::Bot>& other = {});
std::string versionTable(const std::vector<client::BotVersion>& versions);
/// "params.levels: 2 -> 3", a line each.
std::string differenceText(const std::vector<client::ConfigurationDifference>& differences);
/// "quotes: running", or what went wrong, a line each.
std::string outcomeText(const std::vector<client::BotOutcome>& outcomes);
/// A line for each finding.
/// What was found in a sentence, behind the name of its field where that is not in it.
std::string findingLine(const Error& finding);
std::string findingText(const std::vector<Error>& findings);
std::string gateText(const client::GateResult& gate);

/// "2024-08-08 23:54:13.937" of a stream's row, in UTC.
std::string clockText(TimeNs time);

} // namespace wh::cli
