// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "ui/common/IconSet.h"
#include "ui/fleet/FleetRow.h"

#include <QString>

namespace wh::ui {

class Appearance;

/// What stands in one cell.
struct FleetCell
{
    QString text;               ///< the words, or the number without its unit
    QString unit;               ///< dimmed behind the number
    QString stale;              ///< behind the text, in the colour of what does not answer
    QString alarm;              ///< behind that, in the colour of what failed
    bool isPart = false;        ///< of the bot above: a second market
    int digits = 0;             ///< of the number after the point: numbers of a column stand on it
    Token colour = Token::Text; ///< of the text
    bool hasIcon = false;
    Icon icon = Icon::Info;
    Token iconColour = Token::Muted;

    /// As it is read out and copied.
    QString whole() const
    {
        return text + (unit.isEmpty() ? QString() : u' ' + unit) +
               (stale.isEmpty() ? QString() : QStringLiteral(", ") + stale) +
               (alarm.isEmpty() ? QString() : QStringLiteral(", ") + alarm);
    }
};

/// What a column is called, and how it looks.
struct FleetColumnLook
{
    QString title, tip;
    bool isNumber = false;       ///< stands right
    bool isShownFirst = true;    ///< until somebody chooses otherwise
    bool changesByClock = false; ///< its text depends on the moment
    int width = 96;              ///< in pixels, the least where there is room
    int narrow = 96;             ///< in pixels, where there is none
    int weight = 0;              ///< columns of less weight yield their room first
};

// Everything that the fleet writes. GUI thread, in the language of the window.

FleetColumnLook fleetColumnLook(FleetColumn column);
/// @param now  wall clock, for what is an age
FleetCell fleetCell(const Appearance& appearance, const FleetRow& row, FleetColumn column, TimeNs now);
/// All that a cell leaves out: the exact amounts, the error with its remedy. Empty: nothing more.
QString fleetTip(const Appearance& appearance, const FleetRow& row, FleetColumn column, TimeNs now);
/// "Second market of pairs", of one that is; else empty.
QString legText(const FleetRow& row);
/// Of the bots of a group.
FleetCell fleetGroupCell(const Appearance& appearance, const QString& title, const FleetTotals& totals,
                         FleetColumn column);
/// "+1,204.53 USDT, −0.0021 BTC"; nothing where there are none.
QString profitsText(const Appearance& appearance, const std::vector<FleetTotals::Profit>& profits);
/// "0 s", "12 s", "5 min 12 s": how old something is.
QString spanText(DurationNs age);

} // namespace wh::ui
