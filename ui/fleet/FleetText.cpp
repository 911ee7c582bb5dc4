// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetText.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoValue.h"
#include "ui/fleet/TotalsBar.h"
#include "ui/links/EngineLinks.h"
#include "ui/session/BotText.h"
#include "ui/session/ScriptText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fleet)
};

struct Entry
{
    const char* title;
    const char* tip;
    int width;
    int narrow; ///< where there is no room
    int weight; ///< what has less of it yields first
    bool isNumber = false;
    bool isShownFirst = true;
    bool changesByClock = false;
};

// In the order of FleetColumn.
constexpr Entry kColumns[kFleetColumnCount] = {
    {QT_TRANSLATE_NOOP("Fleet", "Bot"), QT_TRANSLATE_NOOP("Fleet", "The bot's name"), 140, 140, 4},
    {QT_TRANSLATE_NOOP("Fleet", "State"), QT_TRANSLATE_NOOP("Fleet", "What it is doing"), 112, 112, 4, false, true,
     true},
    {QT_TRANSLATE_NOOP("Fleet", "Engine"), QT_TRANSLATE_NOOP("Fleet", "Where it runs"), 96, 80, 2},
    {QT_TRANSLATE_NOOP("Fleet", "Strategy"), QT_TRANSLATE_NOOP("Fleet", "What it trades by"), 100, 56, 1},
    {QT_TRANSLATE_NOOP("Fleet", "Market"), QT_TRANSLATE_NOOP("Fleet", "What it trades"), 160, 88, 3},
    {QT_TRANSLATE_NOOP("Fleet", "Tags"), QT_TRANSLATE_NOOP("Fleet", "By which it is grouped and found"), 72, 40, 0,
     false, false},
    {QT_TRANSLATE_NOOP("Fleet", "Net profit"),
     QT_TRANSLATE_NOOP("Fleet", "Realised and unrealised profit less fees since it was created, in the asset that it "
                                "settles in. Sorted within each asset."),
     96, 56, 2, true},
    {QT_TRANSLATE_NOOP("Fleet", "24 h"), QT_TRANSLATE_NOOP("Fleet", "Net profit over the last 24 hours or less"), 76,
     48, 0},
    {QT_TRANSLATE_NOOP("Fleet", "Inventory"),
     QT_TRANSLATE_NOOP("Fleet", "What it holds beyond its start; negative: short"), 80, 56, 2, true},
    {QT_TRANSLATE_NOOP("Fleet", "Orders"), QT_TRANSLATE_NOOP("Fleet", "On the book now"), 56, 40, 2, true},
    {QT_TRANSLATE_NOOP("Fleet", "Tick lag"),
     QT_TRANSLATE_NOOP("Fleet", "From when a tick was due to when it began: 99 of 100 were not later than this"), 64,
     48, 2, true},
    {QT_TRANSLATE_NOOP("Fleet", "Uptime"), QT_TRANSLATE_NOOP("Fleet", "Of this stretch of work"), 84, 56, 2, true, true,
     true},
    {QT_TRANSLATE_NOOP("Fleet", "Last event"), QT_TRANSLATE_NOOP("Fleet", "What happened last, or why it cannot work"),
     120, 64, 0, false, true, true},
    {QT_TRANSLATE_NOOP("Fleet", "Last error"), QT_TRANSLATE_NOOP("Fleet", "The last line that it logged as an error"),
     200, 64, 0, false, false},
};

FleetCell words(const QString& text, Token colour = Token::Text)
{
    FleetCell cell;
    cell.text = text;
    cell.colour = colour;
    return cell;
}

FleetCell nothing()
{
    return words(noValue(), Token::Muted);
}

FleetCell amount(const NumberFormat& numbers, const Decimal& value, int digits, const QString& unit, Token colour)
{
    FleetCell cell = words(numbers.rounded(value.toString(), digits, Sign::Always), colour);
    cell.unit = unit;
    cell.digits = digits;
    return cell;
}

/// A gain or a loss has the colour of what is written: nothing is neither.
FleetCell profitCell(const NumberFormat& numbers, const Decimal& value, const std::string& asset)
{
    const int digits = moneyDigits(asset);
    const int sign = value.rounded(digits).sign();
    return amount(numbers, value, digits, toQString(asset),
                  sign > 0   ? Token::Up
                  : sign < 0 ? Token::Down
                             : Token::Text);
}

QString contractUnit(const Instrument& instrument)
{
    //: how many contracts of a derivative
    return instrument.isDerivative() ? Words::tr("ct") : toQString(instrument.name.base);
}

FleetCell stateCell(const FleetRow& row)
{
    const StatusLook look = botStateLook(row.bot.state);
    FleetCell cell = words(look.word);
    cell.hasIcon = true;
    cell.icon = look.icon;
    cell.iconColour = look.colour;
    if (!row.engine->isStale())
        return cell;
    // How long ago that was stands above the table and in the tip: here it would move what stands beside it.
    cell.icon = Icon::Stale;
    cell.iconColour = Token::Stale;
    return cell;
}

FleetCell eventCell(const FleetRow& row, TimeNs now)
{
    if (row.bot.reason) {
        FleetCell cell = words(errorCause(*row.bot.reason), Token::Failed);
        if (row.bot.restartAt > now && !row.engine->isStale())
            //: why it failed, and in what time it is started again
            cell.text = Words::tr("%1 Again in %2.").arg(cell.text, spanText(row.bot.restartAt - now));
        return cell;
    }
    if (row.bot.figures.lastEventAt == 0)
        return nothing();
    const DurationNs age = now - row.bot.figures.lastEventAt;
    const QString event = botEventText(row.bot.figures.lastEvent);
    //: an event and how long ago it was: "Fill, 12 s ago"
    return words(row.engine->isStale() || age < kSecond ? event : Words::tr("%1, %2 ago").arg(event, spanText(age)));
}

QString exactAmount(const NumberFormat& numbers, const Decimal& value, const std::string& asset)
{
    return numbers.exact(toQString(value.toString()), Sign::Always) + u' ' + toQString(asset);
}

QString lagTip(const NumberFormat& numbers, const client::BotFigures& figures)
{
    return Words::tr("p50 %1, p99 %2, worst %3\n%4 ticks made, %5 skipped")
        .arg(durationText(figures.tickLag.p50), durationText(figures.tickLag.p99), durationText(figures.tickLag.worst),
             numbers.whole(figures.ticks), numbers.whole(figures.skippedTicks));
}

/// Two digits: the tip has the others, and the column takes no more room than they need.
QString lagText(DurationNs lag)
{
    DurationNs step = 1;
    while (lag / step >= 100 && step < kSecond)
        step *= 10;
    // Nothing is cut off that stands before the point: "344 ms".
    for (const DurationNs unit : {kSecond, kMillisecond, kMicrosecond}) {
        if (lag >= unit)
            return durationText((lag + std::min(step, unit) / 2) / std::min(step, unit) * std::min(step, unit));
    }
    return durationText(lag);
}

/// In its largest unit: since when exactly, the tip tells.
QString roughText(DurationNs age)
{
    for (const DurationNs unit : {kDay, kHour, kMinute}) {
        if (age >= unit)
            return durationText(age / unit * unit);
    }
    return spanText(age);
}

} // namespace

FleetColumnLook fleetColumnLook(FleetColumn column)
{
    const Entry& entry = kColumns[column];
    return {Words::tr(entry.title), Words::tr(entry.tip), entry.isNumber, entry.isShownFirst,
            entry.changesByClock,   entry.width,          entry.narrow,   entry.weight};
}

QString spanText(DurationNs age)
{
    return durationText(std::max<DurationNs>(age, 0) / kSecond * kSecond);
}

FleetCell fleetCell(const Appearance& appearance, const FleetRow& row, FleetColumn column, TimeNs now)
{
    const client::Bot& bot = row.bot;
    const auto& figures = bot.figures;
    const NumberFormat& numbers = appearance.numbers();
    switch (column) {
    case kFleetName: {
        FleetCell cell = words(row.name);
        cell.isPart = bot.isLeg();
        return cell;
    }
    case kFleetState:
        return stateCell(row);
    case kFleetEngine:
        return words(row.engineName);
    case kFleetStrategy:
        return words(row.shortStrategy);
    case kFleetMarket:
        return words(row.shortMarket);
    case kFleetTags:
        return words(row.tags);
    case kFleetProfit:
        if (figures.profit == client::ProfitAndLoss{} && figures.ordersPlaced == 0)
            return nothing();
        return profitCell(numbers, figures.profit.net, bot.settleAsset);
    case kFleetInventory:
        if (figures.position.isZero() && figures.ordersPlaced == 0)
            return nothing();
        return amount(numbers, figures.position, bot.instrument.lot.fractionDigits(), contractUnit(bot.instrument),
                      Token::Text);
    case kFleetOrders:
        return words(numbers.whole(figures.openOrders), figures.openOrders == 0 ? Token::Muted : Token::Text);
    case kFleetLag:
        return bot.isAtWork() && figures.tickLag.count > 0 ? words(lagText(figures.tickLag.p99)) : nothing();
    case kFleetUptime:
        return bot.startedAt == 0
                   ? nothing()
                   : words(roughText((row.engine->isStale() ? row.engine->lastHeard() : now) - bot.startedAt));
    case kFleetEvent:
        return eventCell(row, now);
    case kFleetError:
        return figures.lastError.empty() ? nothing() : words(toQString(figures.lastError).simplified());
    case kFleetCourse:
    case kFleetColumnCount:
        break;
    }
    return {};
}

QString legText(const FleetRow& row)
{
    //: %1 is the name of the bot that trades there too
    return row.bot.isLeg() ? Words::tr("Second market of %1").arg(row.leader) : QString();
}

QString fleetTip(const Appearance& appearance, const FleetRow& row, FleetColumn column, TimeNs now)
{
    const client::Bot& bot = row.bot;
    const auto& figures = bot.figures;
    const NumberFormat& numbers = appearance.numbers();
    switch (column) {
    case kFleetStrategy:
        if (const auto* newer = newerScript(row.engine->session(), bot.strategy))
            return row.strategy + u'\n' + Words::tr("Version %1 exists").arg(toQString(newer->version));
        return row.strategy;
    case kFleetMarket:
        return row.market;
    case kFleetName: {
        QStringList lines{row.name};
        if (bot.isLeg())
            lines << legText(row);
        if (!bot.description.empty())
            lines << toQString(bot.description);
        return lines.join(u'\n');
    }
    case kFleetState: {
        QString tip =
            Words::tr("%1 since %2").arg(botStateLook(bot.state).word, appearance.times().moment(bot.stateSince));
        if (const TimeNs heard = row.engine->lastHeard(); row.engine->isStale() && heard > 0)
            //: a bot's state, and how long ago that was: "Running, 5 min ago"
            tip.prepend(Words::tr("%1, %2 ago").arg(botStateLook(bot.state).word, spanText(now - heard)) + u'\n');
        if (row.engine->isStale())
            tip += u'\n' + Words::tr("%1 does not answer: this is what was known before.").arg(row.engineName);
        return bot.reason ? tip + u'\n' + errorText(*bot.reason) : tip;
    }
    case kFleetProfit:
    case kFleetCourse:
        return Words::tr("Net %1\nRealised %2\nUnrealised %3\nFees %4\nof a capital of %5")
            .arg(exactAmount(numbers, figures.profit.net, bot.settleAsset),
                 exactAmount(numbers, figures.profit.realised, bot.settleAsset),
                 exactAmount(numbers, figures.profit.unrealised, bot.settleAsset),
                 exactAmount(numbers, -figures.profit.fees, bot.settleAsset),
                 numbers.exact(toQString(bot.capital.toString())) + u' ' + toQString(bot.settleAsset));
    case kFleetInventory:
        return numbers.exact(toQString(figures.position.toString()), Sign::Always) + u' ' +
               contractUnit(bot.instrument);
    case kFleetOrders:
        return Words::tr("%1 placed, %2 refused, %3 fills")
            .arg(numbers.whole(figures.ordersPlaced), numbers.whole(figures.refusals), numbers.whole(figures.fills));
    case kFleetLag:
        return figures.tickLag.count > 0 ? lagTip(numbers, figures) : QString();
    case kFleetUptime:
        return bot.startedAt > 0 ? Words::tr("At work since %1").arg(appearance.times().moment(bot.startedAt))
                                 : QString();
    case kFleetEvent:
        if (bot.reason)
            return errorText(*bot.reason);
        return figures.lastEventAt > 0 ? botEventText(figures.lastEvent) + QStringLiteral(", ") +
                                             appearance.times().exact(figures.lastEventAt)
                                       : QString();
    case kFleetError:
        return toQString(figures.lastError);
    default:
        return fleetCell(appearance, row, column, now).text;
    }
}

QString profitsText(const Appearance& appearance, const std::vector<FleetTotals::Profit>& profits)
{
    QStringList texts;
    for (const auto& profit : profits)
        texts << moneyText(appearance.numbers(), profit.net, profit.asset, true) + u' ' + toQString(profit.asset);
    return texts.join(QStringLiteral(", "));
}

FleetCell fleetGroupCell(const Appearance& appearance, const QString& title, const FleetTotals& totals,
                         FleetColumn column)
{
    const NumberFormat& numbers = appearance.numbers();
    switch (column) {
    case kFleetName: {
        FleetCell cell = words(title);
        cell.unit = u'(' + numbers.whole(totals.bots) + u')';
        return cell;
    }
    case kFleetState: {
        //: of the bots of a group
        FleetCell cell = words(Words::tr("%1 running").arg(numbers.whole(totals.running)), Token::Muted);
        if (totals.away > 0) {
            const QString away = TotalsBar::tr("%1 not answering").arg(numbers.whole(totals.away));
            if (totals.away == totals.bots)
                return words(away, Token::Stale); // nobody knows whether any runs
            cell.stale = away;
        }
        if (totals.failed > 0)
            //: of the bots of a group
            cell.alarm = Words::tr("%1 failed").arg(numbers.whole(totals.failed));
        return cell;
    }
    case kFleetProfit:
        if (totals.profits.size() == 1) {
            const auto& profit = totals.profits.front();
            return profitCell(numbers, profit.net, profit.asset);
        }
        return words(profitsText(appearance, totals.profits));
    case kFleetOrders:
        return words(numbers.whole(totals.openOrders), totals.openOrders == 0 ? Token::Muted : Token::Text);
    default:
        return {};
    }
}

} // namespace wh::ui
