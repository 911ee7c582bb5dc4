// SPDX-License-Identifier: GPL-3.0-or-later
// What the schema's inputs about bots mean.
#pragma once

#include "core/fleet/Fleet.h"
#include "core/graphql/Resolvers.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wh::api {

/// BotInput. What cannot be such a value is told by Admission; what cannot be read at all here:
/// adds configuration.wrong_type {field, value, remedy}, with the field at its default.
BotSpec botSpecOf(const graphql::Value& input, std::vector<Error>& mistakes);

std::optional<StopPolicy> stopPolicyOf(const graphql::Value& value);
std::optional<LogLevel> logLevelOf(const graphql::Value& value);
/// The argument maxRate as the time from one event to the next. @return page.out_of_range {field, value, remedy}
Result<std::chrono::steady_clock::duration> intervalOf(const graphql::FieldCall& call);

/// BotFilter: which bots are meant.
struct BotFilter
{
    std::string text; ///< in lower case
    std::optional<std::set<BotId>> ids;
    std::vector<BotState> states;
    std::vector<std::string> tags;
    std::string strategy, market, account;

    /// @return bot.not_found {field, value, remedy}: one of `ids` is none
    static Result<BotFilter> of(const graphql::Value& filter);
    bool passes(const BotStatus& bot) const;
};

/// Orders bots as a list of BotSort says, and by name where that says nothing.
void sortBots(std::vector<BotStatus>& bots, const graphql::Value& rules);

} // namespace wh::api
