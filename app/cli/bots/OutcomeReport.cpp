// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/OutcomeReport.h"

#include "app/cli/CliContext.h"
#include "app/cli/ErrorText.h"
#include "app/cli/bots/BotJson.h"
#include "app/cli/bots/BotText.h"
#include "app/cli/bots/BotsVerbs.h"
#include "core/base/HiddenText.h"
#include "core/base/Several.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

namespace wh::cli {

namespace {

/// Of a name on the command line (BotChoice::find()).
bool isNobody(const Error& error)
{
    return (error.code == "bot.not_found" || error.code == "bot.ambiguous") && error.field("field") == "BOT";
}

/// Of a second market that was named without its bot, here or, by its ID, from afar.
bool isLegAlone(const Error& error)
{
    return error.code == "bot.is_leg";
}

} // namespace

int reportOutcomes(const CliContext& context, const Result<std::vector<client::BotOutcome>>& outcomes,
                   const std::vector<client::Bot>& asked, const std::map<std::string, std::vector<Error>>& findings,
                   const std::vector<std::string>& labels)
{
    if (!outcomes)
        return failWith(context, outcomes.error());
    const auto nameOf = [&asked](const client::BotOutcome& outcome) {
        if (outcome.bot)
            return outcome.bot->name;
        if (outcome.error && isNobody(*outcome.error)) { // what was written, without its quotes
            const auto written = outcome.error->field("value");
            return std::string(written.substr(1, written.size() - 2));
        }
        if (outcome.error && isLegAlone(*outcome.error))
            return std::string(outcome.error->field("bot"));
        const auto found =
            std::find_if(asked.begin(), asked.end(), [&](const auto& bot) { return bot.id == outcome.id; });
        return found != asked.end() ? found->name : outcome.id;
    };
    auto document = nlohmann::ordered_json::array();
    int status = Ok;
    for (const auto& outcome : *outcomes) {
        auto name = nameOf(outcome);
        if (name.empty() && labels.size() == outcomes->size())
            name = labels[static_cast<std::size_t>(&outcome - outcomes->data())];
        auto json = toJson(outcome);
        json["name"] = name;
        const auto found = findings.find(outcome.id);
        if (found != findings.end()) {
            for (const auto& finding : found->second)
                json["findings"].push_back(toJson(finding));
        }
        document.push_back(std::move(json));
        if (!outcome.error)
            context.print(name + ": " + (outcome.bot ? lowerCase(outcome.bot->state) : std::string("removed")) + '\n');
        std::vector<Error> told = outcome.error ? eachOf(*outcome.error) : std::vector<Error>();
        if (found != findings.end())
            told = found->second;
        for (const auto& error : told) {
            status = Findings;
            // A name that is nobody's stands in the sentence.
            spdlog::error("{}: {}", withoutHidden(name),
                          withoutHidden(isNobody(error) || isLegAlone(error) ? errorText(error) : findingLine(error)));
        }
    }
    if (outcomes->empty())
        context.print("no bots\n");
    if (context.json)
        context.printJson(document);
    return status;
}

} // namespace wh::cli
