// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetRow.h"
#include "ui/links/EngineLink.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace wh::ui {

class Appearance;
class FleetRows;

/// A bot that something is asked of, and what became of that; names as they were then.
struct AskedBot
{
    BotKey key;
    QString name, engineName;
    std::optional<Error> error;       ///< why not
    std::vector<Error> findings = {}; ///< what keeps it from starting, as far as that was asked for
};

/// What can be asked of several bots at once.
enum class BotCommand : std::uint8_t { Start, Pause, Resume, Stop, Remove };

/// Whether a bot in this state can be asked to; the engine has the last word.
bool canBeAsked(const client::Bot& bot, BotCommand command);
/// Whom the token for its engine has to be of.
EngineLink::Role roleFor(BotCommand command);

/// A command to some bots, and what it will do to their orders and positions as far as it is known now. A value.
struct CommandPlan
{
    /// Bots that stop by the same policy; of other commands all of them.
    struct Part
    {
        std::string policy; ///< "CANCEL" …; of Stop alone
        int bots = 0, markets = 0, positions = 0;
        std::int64_t orders = 0;
        bool operator==(const Part&) const = default;
    };

    /// Bots of one engine, whose token does not do for it.
    struct Forbidden
    {
        QString engine;                                   ///< its name
        EngineLink::Role role = EngineLink::Role::Viewer; ///< of the token
        int bots = 0;
        bool operator==(const Forbidden&) const = default;
    };

    /// A second market that was selected without its bot, which is asked instead; names as they were then.
    struct Through
    {
        QString leg, bot;
        bool operator==(const Through&) const = default;
    };

    BotCommand command = BotCommand::Start;
    std::string policy;         ///< of Stop: for all; empty: each by its own
    std::vector<AskedBot> bots; ///< that it can be asked of
    std::vector<Part> parts;    ///< with what is on second markets
    std::vector<Through> through;
    int others = 0; ///< in a state in which it cannot be asked
    int away = 0;   ///< on engines that do not answer
    std::vector<Forbidden> forbidden;
    std::vector<FleetTotals::Profit> capital; ///< of Start: by asset

    /// Whether a person has to agree first: it takes orders off a book, or changes several bots at once.
    bool isToBeConfirmed() const;
};

/// The second markets among these rows whose bots are not.
std::vector<CommandPlan::Through> throughOf(const FleetRows& fleet, const std::vector<const FleetRow*>& selected);
/// @param selected  rows of the fleet: of a second market its bot is meant, and of a bot its second market is part
CommandPlan planOf(BotCommand command, const FleetRows& fleet, const std::vector<const FleetRow*>& selected,
                   const std::string& policy = {});

// In the language of the window; GUI thread.

/// "Stop 12 bots?"
QString questionOf(const CommandPlan& plan, const Appearance& appearance);
/// "Stop 12 bots, cancel 148 orders on 3 markets, keep positions." and whatever else there is to know, a sentence each.
QStringList effectsOf(const CommandPlan& plan, const Appearance& appearance);
/// "pairs#2 is the second market of pairs: …", where bots are asked in place of what was selected; else empty.
QString throughText(const std::vector<CommandPlan::Through>& through, const Appearance& appearance);
/// "Stop", for the button that does it.
QString verbOf(BotCommand command);
/// "12 bots stop", once they were asked; "bots stop" only of those that were not refused.
QString doneText(BotCommand command, int bots, const Appearance& appearance);

} // namespace wh::ui
