// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/BotChoice.h"

#include "app/cli/bots/EngineLine.h"
#include "core/base/Suggest.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace wh::cli {

namespace {

using client::Bot;

Error unknown(const std::vector<Bot>& bots, const std::string& name)
{
    std::vector<std::string> names;
    for (const auto& bot : bots)
        names.push_back(bot.name);
    const auto nearest = nearestName(name, names);
    return Error("bot.not_found", {{"field", "BOT"},
                                   {"value", '"' + name.substr(0, 80) + '"'},
                                   {"remedy", nearest ? "did you mean " + *nearest + "?"
                                                      : std::string("`wheelhouse-cli bots list` names them all")}});
}

Error ambiguous(const Bot& byName, const Bot& byId)
{
    return Error("bot.ambiguous", {{"field", "BOT"},
                                   {"value", '"' + byId.id + '"'},
                                   {"named", byName.name + " (id:" + byName.id + ')'},
                                   {"numbered", byId.name + " (id:" + byId.id + ')'},
                                   {"remedy", "write id:" + byName.id + " or id:" + byId.id}});
}

/// "id:3" is the one with that ID. Anything else is a name or an ID, and refused where it is the name of one bot and
/// the ID of another: whichever went first, the wrong one could be stopped.
Result<const Bot*> named(const std::vector<Bot>& bots, const std::string& name)
{
    const auto whose = [&bots](std::string Bot::*member, const std::string& text) -> const Bot* {
        const auto found = std::find_if(bots.begin(), bots.end(), [&](const Bot& bot) { return bot.*member == text; });
        return found == bots.end() ? nullptr : &*found;
    };
    constexpr std::string_view kId = "id:";
    if (name.starts_with(kId)) {
        if (const Bot* const bot = whose(&Bot::id, name.substr(kId.size())))
            return bot;
    }
    const Bot* const byName = whose(&Bot::name, name);
    const Bot* const byId = whose(&Bot::id, name);
    if (!byName && !byId)
        return unknown(bots, name);
    if (byName && byId && byName != byId)
        return ambiguous(*byName, *byId);
    return byName ? byName : byId;
}

/// The leg of a bot, or the bot of a leg.
const Bot* otherOf(const std::vector<Bot>& bots, const Bot& bot)
{
    const auto found = std::find_if(bots.begin(), bots.end(), [&bot](const Bot& other) {
        return bot.isLeg() ? other.id == bot.leader : other.leader == bot.id;
    });
    return found == bots.end() ? nullptr : &*found;
}

Error refusedAsLeg(const std::vector<Bot>& bots, const Bot& leg)
{
    const Bot* const leader = otherOf(bots, leg);
    const std::string name = leader ? leader->name : "id:" + leg.leader;
    return Error("bot.is_leg",
                 {{"field", "BOT"}, {"bot", leg.name}, {"leader", name}, {"remedy", "give the command to " + name}});
}

void addOnce(std::vector<Bot>& chosen, const Bot& bot)
{
    if (std::none_of(chosen.begin(), chosen.end(), [&bot](const Bot& other) { return other.id == bot.id; }))
        chosen.push_back(bot);
}

/// Takes out legs. One whose bot is not chosen too was named alone, and may be a slip.
void leaveLegsOut(const std::vector<Bot>& bots, std::vector<Bot>& chosen, std::vector<Error>& mistakes)
{
    for (const Bot& bot : chosen) {
        const auto isItsBot = [&bot](const Bot& other) { return other.id == bot.leader; };
        if (bot.isLeg() && std::none_of(chosen.begin(), chosen.end(), isItsBot))
            mistakes.push_back(refusedAsLeg(bots, bot));
    }
    std::erase_if(chosen, [](const Bot& bot) { return bot.isLeg(); });
}

/// Who wants something done to bots of a tag that none of them has has most likely mistyped it.
bool checkTags(const std::vector<Bot>& bots, const std::vector<std::string>& tags, std::vector<Error>& mistakes)
{
    std::vector<std::string> known;
    for (const auto& bot : bots)
        known.insert(known.end(), bot.tags.begin(), bot.tags.end());
    const std::size_t before = mistakes.size();
    for (const auto& tag : tags) {
        if (std::find(known.begin(), known.end(), tag) != known.end())
            continue;
        const auto nearest = nearestName(tag, known);
        mistakes.push_back(
            Error("bot.unknown_tag", {{"field", "--tag"},
                                      {"value", '"' + tag.substr(0, 80) + '"'},
                                      {"remedy", nearest ? "did you mean " + *nearest + "?"
                                                         : std::string("`wheelhouse-cli bots list` shows tags")}}));
    }
    return mistakes.size() == before;
}

Result<std::vector<Bot>> allBots(EngineLine& line)
{
    return line.ask<std::vector<Bot>>([&](auto done) { line.fleet().bots({}, std::move(done)); });
}

} // namespace

void BotChoice::addTo(CLI::App& command, Nobody nobody)
{
    m_nobody = nobody;
    command.add_option("BOT", m_names,
                       nobody == Nobody::All ? "Names or IDs of bots (default: all)" : "Names or IDs of bots");
    command.add_option("--tag", m_tags, "Those with this tag; with several, those that have all of them")
        ->type_name("TAG")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    if (nobody == Nobody::Mistake)
        command.add_flag("--all", m_all, "All of them");
}

bool BotChoice::isClear(std::vector<Error>& mistakes) const
{
    if (m_names.empty() && m_tags.empty() && !m_all && m_nobody == Nobody::Mistake) {
        mistakes.push_back(
            Error("cli.missing", {{"what", "which bots"}, {"remedy", "name them, or give --tag or --all"}}));
        return false;
    }
    if (!m_names.empty() && (m_all || !m_tags.empty())) {
        mistakes.push_back(Error("cli.bad_value", {{"option", m_all ? "--all" : "--tag"},
                                                   {"value", "it"},
                                                   {"reason", "bots are named besides"},
                                                   {"remedy", "leave one of both out"}}));
        return false;
    }
    return true;
}

std::vector<Bot> BotChoice::find(EngineLine& line, std::vector<Error>& mistakes, Legs legs) const
{
    if (!isClear(mistakes))
        return {};
    auto bots = allBots(line);
    if (!bots) {
        mistakes.push_back(std::move(bots).error());
        return {};
    }
    return among(*bots, mistakes, legs);
}

std::vector<Bot> BotChoice::among(const std::vector<Bot>& bots, std::vector<Error>& mistakes, Legs legs) const
{
    std::vector<Bot> chosen;
    if (m_names.empty()) {
        if (m_nobody == Nobody::Mistake && !checkTags(bots, m_tags, mistakes))
            return {};
        for (const auto& bot : bots) {
            const auto has = [&bot](const std::string& tag) {
                return std::find(bot.tags.begin(), bot.tags.end(), tag) != bot.tags.end();
            };
            if ((legs == Legs::Rows || !bot.isLeg()) && std::all_of(m_tags.begin(), m_tags.end(), has))
                chosen.push_back(bot);
        }
        return chosen;
    }
    for (const auto& name : m_names) {
        const auto bot = named(bots, name);
        if (!bot) {
            mistakes.push_back(bot.error());
            continue;
        }
        addOnce(chosen, **bot);
        if (const Bot* const leg = otherOf(bots, **bot); leg && leg->isLeg() && legs == Legs::Rows)
            addOnce(chosen, *leg);
    }
    if (legs == Legs::Bots)
        leaveLegsOut(bots, chosen, mistakes);
    return chosen;
}

std::vector<client::BotOutcome> BotChoice::strangersAmong(const std::vector<Bot>& bots, std::vector<Error>& mistakes)
{
    std::vector<client::BotOutcome> strangers;
    if (bots.empty())
        return strangers;
    std::erase_if(mistakes, [&strangers](Error& mistake) {
        const bool isName =
            mistake.code == "bot.not_found" || mistake.code == "bot.ambiguous" || mistake.code == "bot.is_leg";
        if (isName) // no ID: what was written may be another bot's
            strangers.push_back({{}, std::nullopt, std::move(mistake)});
        return isName;
    });
    return strangers;
}

Result<NamedBot> botNamed(EngineLine& line, const std::string& name)
{
    const auto bots = allBots(line);
    if (!bots)
        return bots.error();
    const auto bot = named(*bots, name);
    if (!bot)
        return bot.error();
    const Bot* const other = otherOf(*bots, **bot);
    return NamedBot{**bot, other ? std::optional(*other) : std::nullopt};
}

Result<Bot> botToAsk(EngineLine& line, const std::string& name)
{
    auto found = botNamed(line, name);
    if (!found)
        return std::move(found).error();
    if (found->bot.isLeg())
        return refusedAsLeg(found->other ? std::vector{*found->other} : std::vector<Bot>(), found->bot);
    return std::move(found->bot);
}

} // namespace wh::cli
