// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace wh::ui {

class EngineLink;

/// The columns of the fleet, in their order.
enum FleetColumn : int {
    kFleetName,
    kFleetState,
    kFleetEngine,
    kFleetStrategy,
    kFleetMarket,
    kFleetTags,
    kFleetProfit,
    kFleetCourse,
    kFleetInventory,
    kFleetOrders,
    kFleetLag,
    kFleetUptime,
    kFleetEvent,
    kFleetError,
    kFleetColumnCount
};

/// A set of columns, a bit each.
using FleetColumns = std::uint32_t;
constexpr FleetColumns columnBit(int column)
{
    return FleetColumns{1} << column;
}
inline constexpr FleetColumns kAllFleetColumns = (FleetColumns{1} << kFleetColumnCount) - 1;

/// One bot on one engine, as it was when changes were last applied, with what lists need of it at hand. Owned by
/// FleetRows; GUI thread.
struct FleetRow
{
    EngineLink* engine = nullptr;
    client::Bot bot;

    QString name, engineName, strategy, market, tags;
    QString leader;        ///< of a bot's second market: that bot's name
    QString shortStrategy; ///< what stands in the table; the tip has all of it
    QString shortMarket;   ///< the same: without the venue where all have that one
    QString venue;         ///< of all its markets, as titles begin; empty: of none, or of several
    QString words;         ///< what a filter looks through, in lower case
    QString nameKey;       ///< see naturalKey(); of a second market that of its bot

    std::uint64_t changedIn = 0; ///< number of the application that changed it last
    FleetColumns changed = 0;    ///< what that changed
    /// When a cell's value last changed so that it is shown, in ms of FleetRows::now(); the sign: up or down.
    std::array<qint64, kFleetColumnCount> flashedAt{};
    std::array<std::int8_t, kFleetColumnCount> flashSign{};

    /// Whether it is among the bots with all these words.
    bool has(const QStringList& lowerCaseWords) const;
};

/// Which bot: on which engine, and its ID there.
struct BotKey
{
    QString engine;
    std::string bot;
    bool operator==(const BotKey&) const = default;
    bool operator<(const BotKey& other) const
    {
        return engine != other.engine ? engine < other.engine : bot < other.bot;
    }
};
BotKey keyOf(const FleetRow& row);
/// Of a second market the bot that it belongs to; of any other itself.
BotKey leaderOf(const FleetRow& row);

/// What many bots come to.
struct FleetTotals
{
    struct Profit
    {
        std::string asset;
        Decimal net;
        bool operator==(const Profit&) const = default;
    };
    int bots = 0, running = 0, atWork = 0, failed = 0;
    int away = 0; ///< on engines that do not answer: how they are nobody knows, and they count as nothing else
    std::int64_t openOrders = 0;
    std::vector<Profit> profits; ///< by asset; only of bots that have been at work

    /// @param isPart  of a bot that is counted besides: only its orders and its profit are more
    void add(const client::Bot& bot, bool isAway, bool isPart);
    bool operator==(const FleetTotals&) const = default;
};

} // namespace wh::ui
