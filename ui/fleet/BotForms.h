// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/form/ParameterForm.h"
#include "ui/form/SimulationSpecs.h"
#include "ui/session/BotText.h"

#include <QString>

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wh::ui {

// What the assistant's forms have for fields, and how they become a configuration and back. Names of fields are those
// of the engine's findings: "params.gamma", "risk.position.max_notional", "interval". GUI thread.

/// The steps of the assistant, in their order.
enum class BotStep : std::uint8_t { Strategy, Market, Parameters, Funds, Risk, Stop, Review };
inline constexpr int kBotSteps = 7;

/// "Strategy", "Funds and timing" …
QString stepTitle(BotStep step);
/// The field of a form that a finding is about: "tags" of "tags[2]".
std::string formField(const Error& finding);
/// Where a finding can be mended; Review where nowhere. The name of the bot stands above all steps, and is of Strategy.
BotStep stepOf(const Error& finding);

/// @param strategy  null: none is chosen
std::vector<ParameterGroup> parameterGroups(const client::Strategy* strategy);
/// @param other  what is traded on its second market; empty: it has none
std::vector<ParameterGroup> fundsGroups(const client::Capabilities& capabilities, const ModelChoice& models,
                                        const std::optional<MarketAssets>& other = {});
std::vector<ParameterGroup> riskGroups(const client::Capabilities& capabilities);
std::vector<ParameterGroup> stopGroups(const client::Capabilities& capabilities);

/// What a configuration says, by the fields of all forms.
client::Pairs fieldValues(const client::BotConfiguration& bot);
/// The same back, besides strategy and markets.
/// @param values  of the fields that differ from their defaults
/// @param mistakes  what cannot be said to the engine at all: parameter.malformed {field, value, type, remedy}
client::BotConfiguration configurationOf(const client::Pairs& values, const ModelChoice& models,
                                         std::vector<Error>& mistakes);

/// What is another, by the fields of all forms; as one writes it, empty where it stands at its default.
std::vector<client::ConfigurationDifference> differencesOf(const client::BotConfiguration& before,
                                                           const client::BotConfiguration& after);

/// "avellaneda-stoikov-btc-usdt-3": the first number that no bot has.
std::string proposedName(const std::string& strategy, const std::string& market, const std::set<std::string>& taken);
/// "btc-quotes-2" for another one like "btc-quotes".
std::string copyName(const std::string& name, const std::set<std::string>& taken);

/// A document of the engine's as a configuration; nothing where it says something that these forms have no field for:
/// the engine has to read it then.
std::optional<client::BotConfiguration> readDocument(const std::string& document);

} // namespace wh::ui
