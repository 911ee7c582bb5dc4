// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace wh::cli {

// What the engine tells of bots as JSON, by the names of the API; money as texts, which keep every digit, durations in
// seconds.

nlohmann::ordered_json toJson(const client::Bot& bot);
/// @param other  as in botPage(): its ID as "leg"; whose leg a bot is stands in "leader" anyway
nlohmann::ordered_json toJson(const client::BotDetails& details, const std::optional<client::Bot>& other = {});
nlohmann::ordered_json toJson(const client::BotVersion& version);
nlohmann::ordered_json toJson(const client::ConfigurationDifference& difference);
nlohmann::ordered_json toJson(const client::Admission& admission);
nlohmann::ordered_json toJson(const client::BotOutcome& outcome);
nlohmann::ordered_json toJson(const client::BotLog& row);
nlohmann::ordered_json toJson(const client::BotEvent& row);
nlohmann::ordered_json toJson(const client::BotOrder& row);
nlohmann::ordered_json toJson(const client::BotTrade& row);
nlohmann::ordered_json toJson(const client::LiveMarket& market);

} // namespace wh::cli
