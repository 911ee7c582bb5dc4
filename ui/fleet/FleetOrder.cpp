// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetOrder.h"

#include "ui/fleet/NaturalOrder.h"
#include "ui/links/EngineLinks.h"
#include "ui/session/BotText.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <string_view>

namespace wh::ui {

namespace {

/// What is compared of a row: the first that differs decides.
struct Key
{
    const FleetRow* row = nullptr;
    bool isMissing = false;
    bool isUnvalued = false; ///< its number is one of its own currency
    std::string_view asset;
    Decimal number;
    QString text; ///< see naturalKey()
};

/// What it holds, in the currency of its market's prices; where they are known.
Decimal worthOf(const client::Bot& bot)
{
    const bool isInverse = bot.instrument.kind == ContractKind::Inverse; // whose contracts count in that currency
    const double price = isInverse ? 1 : bot.figures.mid->toDouble();
    const double worth = bot.figures.position.toDouble() * bot.instrument.multiplier.toDouble() * price;
    return Decimal::fromDouble(worth, 6).valueOr(Decimal());
}

Key keyFor(const FleetRow& row, FleetColumn column)
{
    const client::Bot& bot = row.bot;
    const auto& figures = bot.figures;
    Key key;
    key.row = &row;
    const auto text = [&](const QString& value) {
        key.isMissing = value.isEmpty();
        key.text = naturalKey(value);
    };
    const auto number = [&key](std::int64_t value, bool isThere = true) {
        key.isMissing = !isThere;
        key.number = Decimal(value);
    };
    switch (column) {
    case kFleetState:
        number(botStateRank(bot.state));
        break;
    case kFleetEngine:
        text(row.engineName);
        break;
    case kFleetStrategy:
        text(row.strategy);
        break;
    case kFleetMarket:
        text(row.market);
        break;
    case kFleetTags:
        text(row.tags);
        break;
    case kFleetProfit:
        key.isMissing = figures.profit == client::ProfitAndLoss{} && figures.ordersPlaced == 0;
        key.asset = bot.settleAsset;
        key.number = figures.profit.net;
        break;
    case kFleetCourse: {
        const auto& course = bot.profitCourse;
        key.isMissing = course.empty();
        key.asset = bot.settleAsset;
        if (!course.empty())
            key.number = Decimal::fromDouble(course.back() - course.front(), 9).valueOr(Decimal());
        break;
    }
    case kFleetInventory:
        key.isMissing = figures.position.isZero() && figures.ordersPlaced == 0;
        key.isUnvalued = !figures.mid;
        key.asset = figures.mid ? bot.instrument.name.quote : bot.instrument.name.base;
        key.number = figures.mid ? worthOf(bot) : figures.position;
        break;
    case kFleetOrders:
        number(figures.openOrders);
        break;
    case kFleetLag:
        number(figures.tickLag.p99, bot.isAtWork() && figures.tickLag.count > 0);
        break;
    case kFleetUptime:
        number(-bot.startedAt, bot.startedAt != 0);
        break;
    case kFleetEvent:
        number(-figures.lastEventAt, figures.lastEventAt != 0); // the youngest first
        break;
    case kFleetError:
        text(QString::fromStdString(figures.lastError));
        break;
    case kFleetName:
    case kFleetColumnCount:
        break; // by name in any case
    }
    return key;
}

bool isBefore(const Key& a, const Key& b, FleetColumn column, Qt::SortOrder direction)
{
    if (a.isMissing != b.isMissing)
        return b.isMissing;
    const bool isUp = direction == Qt::AscendingOrder;
    if (!a.isMissing) {
        if (a.isUnvalued != b.isUnvalued)
            return b.isUnvalued;
        if (a.asset != b.asset)
            return a.asset < b.asset;
        if (a.number != b.number)
            return isUp ? a.number < b.number : b.number < a.number;
        if (a.text != b.text)
            return isUp == (a.text < b.text);
    }
    if (a.row->nameKey != b.row->nameKey)
        return (isUp || column != kFleetName) == (a.row->nameKey < b.row->nameKey);
    if (a.row->engine != b.row->engine)
        return a.row->engine->id() < b.row->engine->id();
    if (a.row->bot.isLeg() != b.row->bot.isLeg())
        return b.row->bot.isLeg(); // below its bot, whichever way
    return a.row->bot.id < b.row->bot.id;
}

} // namespace

std::vector<std::size_t> FleetOrder::sorted(const std::vector<const FleetRow*>& rows) const
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const FleetRow* row : rows)
        keys.push_back(keyFor(*row, column));
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ui::isBefore(keys[a], keys[b], column, direction); });
    return order;
}

bool FleetOrder::isBefore(const FleetRow& a, const FleetRow& b) const
{
    return ui::isBefore(keyFor(a, column), keyFor(b, column), column, direction);
}

} // namespace wh::ui
