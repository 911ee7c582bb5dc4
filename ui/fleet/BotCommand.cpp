// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/BotCommand.h"
#include "core/client/LeftBehind.h"

#include "ui/common/Appearance.h"
#include "ui/fleet/FleetRows.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BotCommand)
};

constexpr std::string_view kPolicies[] = {"CANCEL", "KEEP", "FLATTEN"};

// Counts as a person reads them; parts of the sentences below.

QString botsText(const Appearance& appearance, int count)
{
    //: %1 is the number, as the country writes it
    return Words::tr("%1 bot(s)", "stop, start, pause", count).arg(appearance.numbers().whole(count));
}

QString ordersText(const Appearance& appearance, std::int64_t count)
{
    return Words::tr("%1 order(s)", "to cancel, to keep", static_cast<int>(std::min<std::int64_t>(count, INT32_MAX)))
        .arg(appearance.numbers().whole(count));
}

QString marketsText(const Appearance& appearance, int count)
{
    return Words::tr("%1 market(s)", "on", count).arg(appearance.numbers().whole(count));
}

QString positionsText(const Appearance& appearance, int count)
{
    return Words::tr("%1 position(s)", "to close", count).arg(appearance.numbers().whole(count));
}

QString stopEffect(const CommandPlan::Part& part, const Appearance& appearance)
{
    const QString bots = botsText(appearance, part.bots);
    const QString orders = ordersText(appearance, part.orders);
    const QString markets = marketsText(appearance, part.markets);
    if (part.policy == "KEEP")
        return part.orders > 0 ? Words::tr("Stop %1, keep %2 on %3, keep positions.").arg(bots, orders, markets)
                               : Words::tr("Stop %1, keep positions; there are no orders to keep.").arg(bots);
    if (part.policy == "FLATTEN") {
        const QString positions = positionsText(appearance, part.positions);
        if (part.positions == 0)
            return part.orders > 0
                       ? Words::tr("Stop %1, cancel %2 on %3; there are no positions to close.")
                             .arg(bots, orders, markets)
                       : Words::tr("Stop %1; there are no orders to cancel and no positions to close.").arg(bots);
        return part.orders > 0
                   ? Words::tr("Stop %1, cancel %2 on %3, close %4 at the market.")
                         .arg(bots, orders, markets, positions)
                   : Words::tr("Stop %1, close %2 at the market; there are no orders to cancel.").arg(bots, positions);
    }
    return part.orders > 0 ? Words::tr("Stop %1, cancel %2 on %3, keep positions.").arg(bots, orders, markets)
                           : Words::tr("Stop %1, keep positions; there are no orders to cancel.").arg(bots);
}

QString othersText(BotCommand command, int count, const Appearance& appearance)
{
    const QString number = appearance.numbers().whole(count);
    switch (command) {
    case BotCommand::Start:
        return Words::tr("%1 selected bot(s) at work already: nothing changes there.", nullptr, count).arg(number);
    case BotCommand::Pause:
        return Words::tr("%1 selected bot(s) not running: nothing changes there.", nullptr, count).arg(number);
    case BotCommand::Resume:
        return Words::tr("%1 selected bot(s) not paused: nothing changes there.", nullptr, count).arg(number);
    case BotCommand::Stop:
        return Words::tr("%1 selected bot(s) not at work: nothing changes there.", nullptr, count).arg(number);
    case BotCommand::Remove:
        return Words::tr("%1 selected bot(s) at work: they stay. Stop them first.", nullptr, count).arg(number);
    }
    return {};
}

QString forbiddenText(const CommandPlan::Forbidden& forbidden, const Appearance& appearance)
{
    const QString number = appearance.numbers().whole(forbidden.bots);
    return forbidden.role == EngineLink::Role::Viewer
               ? Words::tr("%1 selected bot(s): the token for %2 is a viewer's.", nullptr, forbidden.bots)
                     .arg(number, forbidden.engine)
               : Words::tr("%1 selected bot(s): the token for %2 is an operator's.", nullptr, forbidden.bots)
                     .arg(number, forbidden.engine);
}

void forbid(CommandPlan& plan, const FleetRow& row)
{
    auto place = std::find_if(plan.forbidden.begin(), plan.forbidden.end(),
                              [&](const auto& known) { return known.engine == row.engineName; });
    if (place == plan.forbidden.end())
        place = plan.forbidden.insert(place, {row.engineName, row.engine->role(), 0});
    ++place->bots;
}

struct Sum
{
    CommandPlan::Part part;
    std::set<std::string> markets;
};

/// What a row has out, and what it is worth. @param isFirst  of two markets: the other one has a row of its own
void addTo(CommandPlan& plan, Sum& sum, const client::Bot& bot, bool isFirst)
{
    sum.part.orders += bot.figures.openOrders;
    sum.part.positions += bot.figures.position.isZero() ? 0 : 1;
    const bool goesToWork = plan.command == BotCommand::Start || plan.command == BotCommand::Resume;
    if (isFirst && !bot.markets.empty() && (bot.figures.openOrders > 0 || goesToWork))
        sum.markets.insert(bot.markets.front());
    else if (bot.figures.openOrders > 0 || goesToWork)
        sum.markets.insert(bot.markets.begin(), bot.markets.end());
    if (bot.capital.isZero())
        return; // its market is not known, or it only watches
    auto place = std::find_if(plan.capital.begin(), plan.capital.end(),
                              [&](const auto& known) { return known.asset == bot.settleAsset; });
    if (place == plan.capital.end())
        place = plan.capital.insert(place, {bot.settleAsset, {}});
    place->net += bot.capital;
}

} // namespace

bool canBeAsked(const client::Bot& bot, BotCommand command)
{
    switch (command) {
    case BotCommand::Start:
        return !bot.isAtWork();
    case BotCommand::Pause:
        return bot.state == "RUNNING";
    case BotCommand::Resume:
        return bot.state == "PAUSED";
    case BotCommand::Stop:
        // Of one that failed it ends what would be tried again; of one that has stopped it deals with what is left.
        return (bot.isAtWork() && bot.state != "STOPPING") || (bot.state == "FAILED" && bot.restartAt != 0) ||
               client::hasLeftSomething(bot);
    case BotCommand::Remove:
        return !bot.isAtWork();
    }
    return false;
}

EngineLink::Role roleFor(BotCommand command)
{
    return command == BotCommand::Remove ? EngineLink::Role::Admin : EngineLink::Role::Operator;
}

std::vector<CommandPlan::Through> throughOf(const FleetRows& fleet, const std::vector<const FleetRow*>& selected)
{
    std::vector<CommandPlan::Through> through;
    const std::unordered_set<const FleetRow*> all(selected.begin(), selected.end());
    for (const FleetRow* row : selected) {
        if (row->bot.isLeg() && !all.contains(fleet.find(leaderOf(*row))))
            through.push_back({row->name, row->leader});
    }
    return through;
}

CommandPlan planOf(BotCommand command, const FleetRows& fleet, const std::vector<const FleetRow*>& selected,
                   const std::string& policy)
{
    CommandPlan plan;
    plan.through = throughOf(fleet, selected);
    plan.command = command;
    plan.policy = policy;
    std::map<std::string, Sum> sums;
    const auto bots = fleet.botsOf(selected);
    const auto legs = fleet.legsOf(bots);
    for (std::size_t i = 0; i < bots.size(); ++i) {
        const FleetRow* row = bots[i];
        const client::Bot& bot = row->bot;
        if (row->engine->isStale()) {
            ++plan.away;
            continue;
        }
        if (!row->engine->may(roleFor(command))) {
            forbid(plan, *row);
            continue;
        }
        if (!canBeAsked(bot, command)) {
            ++plan.others;
            continue;
        }
        plan.bots.push_back({keyOf(*row), row->name, row->engineName, std::nullopt});
        Sum& sum = sums[command != BotCommand::Stop ? std::string() : policy.empty() ? bot.stopPolicy : policy];
        ++sum.part.bots;
        addTo(plan, sum, bot, legs[i] != nullptr);
        if (legs[i])
            addTo(plan, sum, legs[i]->bot, false);
    }
    const auto take = [&](const std::string& name) {
        const auto found = sums.find(name);
        if (found == sums.end())
            return;
        found->second.part.policy = name;
        found->second.part.markets = static_cast<int>(found->second.markets.size());
        plan.parts.push_back(found->second.part);
    };
    take({});
    for (const auto name : kPolicies)
        take(std::string(name));
    return plan;
}

bool CommandPlan::isToBeConfirmed() const
{
    if (bots.size() > 1 || command == BotCommand::Stop || command == BotCommand::Remove)
        return true;
    return command == BotCommand::Pause && !parts.empty() && parts.front().orders > 0;
}

QString questionOf(const CommandPlan& plan, const Appearance& appearance)
{
    const QString bots =
        plan.bots.size() == 1 ? plan.bots.front().name : botsText(appearance, static_cast<int>(plan.bots.size()));
    switch (plan.command) {
    case BotCommand::Start:
        return Words::tr("Start %1?").arg(bots);
    case BotCommand::Pause:
        return Words::tr("Pause %1?").arg(bots);
    case BotCommand::Resume:
        return Words::tr("Resume %1?").arg(bots);
    case BotCommand::Stop:
        return Words::tr("Stop %1?").arg(bots);
    case BotCommand::Remove:
        return Words::tr("Remove %1?").arg(bots);
    }
    return {};
}

QStringList effectsOf(const CommandPlan& plan, const Appearance& appearance)
{
    QStringList effects;
    for (const CommandPlan::Part& part : plan.parts) {
        const QString bots = botsText(appearance, part.bots);
        const QString orders = ordersText(appearance, part.orders);
        const QString markets = marketsText(appearance, part.markets);
        switch (plan.command) {
        case BotCommand::Start: {
            QStringList amounts;
            for (const auto& capital : plan.capital)
                amounts << appearance.numbers().exact(QString::fromStdString(capital.net.toString())) + u' ' +
                               QString::fromStdString(capital.asset);
            effects << (amounts.isEmpty() ? Words::tr("Start %1 on %2.").arg(bots, markets)
                                          : Words::tr("Start %1 on %2, with %3.")
                                                .arg(bots, markets, amounts.join(QStringLiteral(" + "))));
            break;
        }
        case BotCommand::Pause:
            effects << (part.orders > 0
                            ? Words::tr("Pause %1, cancel %2 on %3, keep positions.").arg(bots, orders, markets)
                            : Words::tr("Pause %1, keep positions; there are no orders to cancel.").arg(bots));
            break;
        case BotCommand::Resume:
            effects << Words::tr("Resume %1: they place orders again on %2.").arg(bots, markets);
            break;
        case BotCommand::Stop:
            effects << stopEffect(part, appearance);
            break;
        case BotCommand::Remove:
            effects << Words::tr("Remove %1 with their configurations. What they did stays in the history as long as "
                                 "the engine keeps it.")
                           .arg(bots);
            break;
        }
    }
    if (!plan.through.empty() && !plan.parts.empty())
        effects << throughText(plan.through, appearance);
    if (plan.others > 0)
        effects << othersText(plan.command, plan.others, appearance);
    for (const CommandPlan::Forbidden& forbidden : plan.forbidden)
        effects << forbiddenText(forbidden, appearance);
    if (plan.away > 0)
        effects << Words::tr("%1 selected bot(s) on engines that do not answer: they are not asked.", nullptr,
                             plan.away)
                       .arg(appearance.numbers().whole(plan.away));
    return effects;
}

QString throughText(const std::vector<CommandPlan::Through>& through, const Appearance& appearance)
{
    if (through.empty())
        return {};
    if (through.size() == 1)
        return Words::tr("%1 is the second market of %2: the bot is asked, and does it on both markets.")
            .arg(through.front().leg, through.front().bot);
    return Words::tr("%1 selected row(s) are second markets: their bots are asked, and do it on both markets.", nullptr,
                     static_cast<int>(through.size()))
        .arg(appearance.numbers().whole(static_cast<std::int64_t>(through.size())));
}

QString verbOf(BotCommand command)
{
    switch (command) {
    case BotCommand::Start:
        return Words::tr("Start");
    case BotCommand::Pause:
        return Words::tr("Pause");
    case BotCommand::Resume:
        return Words::tr("Resume");
    case BotCommand::Stop:
        return Words::tr("Stop");
    case BotCommand::Remove:
        return Words::tr("Remove");
    }
    return {};
}

QString doneText(BotCommand command, int bots, const Appearance& appearance)
{
    const QString number = appearance.numbers().whole(bots);
    switch (command) {
    case BotCommand::Start:
        return Words::tr("%1 bot(s) started.", nullptr, bots).arg(number);
    case BotCommand::Pause:
        return Words::tr("%1 bot(s) paused.", nullptr, bots).arg(number);
    case BotCommand::Resume:
        return Words::tr("%1 bot(s) resumed.", nullptr, bots).arg(number);
    case BotCommand::Stop:
        return Words::tr("%1 bot(s) told to stop.", nullptr, bots).arg(number);
    case BotCommand::Remove:
        return Words::tr("%1 bot(s) removed.", nullptr, bots).arg(number);
    }
    return {};
}

} // namespace wh::ui
