// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/BotUnits.h"
#include "ui/bot/StreamModel.h"
#include "ui/common/IconSet.h"
#include "ui/session/LiveTable.h"

#include <QCoreApplication>

#include <vector>

namespace wh::ui {

class Appearance;

/// What the tables of a bot's streams show, as data, and what their filters let through: in the language and the units
/// of the moment. GUI thread.
class StreamColumns
{
    Q_DECLARE_TR_FUNCTIONS(wh::ui::StreamColumns)

public:
    // `appearance` is borrowed and outlives the columns.
    static std::vector<Column<client::BotLog>> ofLogs(const Appearance& appearance);
    static std::vector<Column<client::BotEvent>> ofEvents(const Appearance& appearance);
    static std::vector<Column<client::LifecycleStep>> ofLife(const Appearance& appearance);
    static std::vector<Column<client::BotOrder>> ofOrders(const Appearance& appearance, const BotUnits& units);
    static std::vector<Column<client::BotTrade>> ofTrades(const Appearance& appearance, const BotUnits& units);

    static bool acceptsLog(const client::BotLog& row, const StreamFilter& filter);
    static bool acceptsEvent(const client::BotEvent& row, const StreamFilter& filter);
    static bool acceptsStep(const client::LifecycleStep& row, const StreamFilter& filter);
    /// choice: "BUY", "SELL", "OPEN", "FILLED", "CANCELLED", "REFUSED"
    static bool acceptsOrder(const client::BotOrder& row, const StreamFilter& filter);
    /// choice: "BUY", "SELL", "MAKER", "TAKER"
    static bool acceptsTrade(const client::BotTrade& row, const StreamFilter& filter);

    static QString levelWord(const std::string& level);
    /// "accepted" as "Open".
    static QString orderStatusWord(const std::string& status);
    /// "stop_limit" as "Stop limit".
    static QString orderTypeWord(const std::string& type);
    /// "▲ Buy".
    static QString sideWord(bool isBuy);
};

/// Whether an order with this status may still be at the venue.
bool isOpenStatus(std::string_view status);

} // namespace wh::ui
