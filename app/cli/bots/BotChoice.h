// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace wh::cli {

class EngineLine;

/// Which bots a command is about: by name or ID ("btc-quotes", "3", "id:3"), by tag, or all of them.
class BotChoice
{
public:
    enum class Nobody { Mistake, All }; ///< what it means to name none
    /// The second markets of bots on two: what is asked of a bot is done there too, and nothing is asked of them.
    enum class Legs {
        Bots, ///< left out with their bots; refused where they are named alone
        Rows, ///< bots like others: there is something to see, and with a bot that is named comes its own
    };
    void addTo(CLI::App& command, Nobody nobody);

    /// Asks the engine for those. Adds every mistake: bot.not_found {field, value, remedy}, bot.ambiguous
    /// {field, value, named, numbered, remedy}, bot.is_leg {field, bot, leader, remedy}, cli.missing.
    std::vector<client::Bot> find(EngineLine& line, std::vector<Error>& mistakes, Legs legs = Legs::Bots) const;
    /// The same of bots that are known: all of the engine. Pure.
    std::vector<client::Bot> among(const std::vector<client::Bot>& bots, std::vector<Error>& mistakes,
                                   Legs legs = Legs::Bots) const;

    /// Where others were found, what is no bot's name keeps none of them from what was asked: such mistakes become
    /// outcomes. Where nobody was found they stay.
    static std::vector<client::BotOutcome> strangersAmong(const std::vector<client::Bot>& bots,
                                                          std::vector<Error>& mistakes);

private:
    bool isClear(std::vector<Error>& mistakes) const;

    std::vector<std::string> m_names;
    std::vector<std::string> m_tags;
    bool m_all = false;
    Nobody m_nobody = Nobody::Mistake;
};

/// A bot, and of one on two markets what it is together with.
struct NamedBot
{
    client::Bot bot;
    std::optional<client::Bot> other; ///< its second market, or of that the bot

    /// Which has the configuration.
    const client::Bot& leader() const { return other && bot.isLeg() ? *other : bot; }
};

/// The one with that name or ID. @return bot.not_found, bot.ambiguous, or what the engine says
Result<NamedBot> botNamed(EngineLine& line, const std::string& name);
/// The same of one that something is asked of. @return also bot.is_leg
Result<client::Bot> botToAsk(EngineLine& line, const std::string& name);

} // namespace wh::cli
