// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

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
    void addTo(CLI::App& command, Nobody nobody);

    /// Asks the engine for those. Adds every mistake: bot.not_found {field, value, remedy}, bot.ambiguous
    /// {field, value, named, numbered, remedy}, cli.missing.
    std::vector<client::Bot> find(EngineLine& line, std::vector<Error>& mistakes) const;

    /// Where others were found, what is no bot's name keeps none of them from what was asked: such mistakes become
    /// outcomes. Where nobody was found they stay.
    static std::vector<client::BotOutcome> strangersAmong(const std::vector<client::Bot>& bots,
                                                          std::vector<Error>& mistakes);

private:
    std::vector<std::string> m_names;
    std::vector<std::string> m_tags;
    bool m_all = false;
    Nobody m_nobody = Nobody::Mistake;
};

/// The one with that name or ID. @return bot.not_found, bot.ambiguous, or what the engine says
Result<client::Bot> botNamed(EngineLine& line, const std::string& name);

} // namespace wh::cli
