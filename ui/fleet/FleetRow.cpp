// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetRow.h"

#include "ui/links/EngineLinks.h"

#include <algorithm>

namespace wh::ui {

bool FleetRow::has(const QStringList& lowerCaseWords) const
{
    return std::all_of(lowerCaseWords.begin(), lowerCaseWords.end(),
                       [this](const QString& word) { return words.contains(word); });
}

BotKey keyOf(const FleetRow& row)
{
    return {row.engine->id(), row.bot.id};
}

BotKey leaderOf(const FleetRow& row)
{
    return {row.engine->id(), row.bot.isLeg() ? row.bot.leader : row.bot.id};
}

void FleetTotals::add(const client::Bot& bot, bool isAway, bool isPart)
{
    bots += isPart ? 0 : 1;
    if (isAway) {
        away += isPart ? 0 : 1;
    } else if (!isPart) {
        running += bot.state == "RUNNING" ? 1 : 0;
        atWork += bot.isAtWork() ? 1 : 0;
        failed += bot.state == "FAILED" ? 1 : 0;
    }
    openOrders += bot.figures.openOrders;
    const Decimal& net = bot.figures.profit.net;
    if (net.isZero() && bot.figures.fills == 0 && !bot.isAtWork())
        return;
    auto place = std::lower_bound(profits.begin(), profits.end(), bot.settleAsset,
                                  [](const Profit& profit, const std::string& asset) { return profit.asset < asset; });
    if (place == profits.end() || place->asset != bot.settleAsset)
        place = profits.insert(place, {bot.settleAsset, {}});
    place->net += net;
}

} // namespace wh::ui
