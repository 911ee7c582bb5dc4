// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/StreamColumns.h"

#include "ui/common/Appearance.h"
#include "ui/common/NoValue.h"
#include "ui/common/PlainText.h"
#include "ui/session/BotText.h"
#include "ui/session/Session.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <array>

namespace wh::ui {

namespace {

bool isWithin(TimeNs time, const StreamFilter& filter)
{
    return (!filter.from || time >= *filter.from) && (!filter.to || time < *filter.to);
}

bool isLevel(const std::string& level, const StreamFilter& filter)
{
    return filter.minimumLevel.empty() || levelRank(level) >= levelRank(filter.minimumLevel);
}

template<typename Row>
Column<Row> timeColumn(const Appearance& appearance, const QString& title, const QString& tip)
{
    return Column<Row>(title,
                       [&appearance](const Row& row) {
                           // Of today the day need not be said.
                           const auto& times = appearance.times();
                           return times.date(row.time) == times.date(WallClock().now())
                                      ? times.clock(row.time, kMillisecond)
                                      : times.moment(row.time, kMillisecond);
                       })
        .withTip(tip)
        .sortedBy([](const Row& row) { return QVariant(qlonglong(row.time)); })
        .decorated([&appearance](const Row& row, int role) {
            if (role == Qt::ToolTipRole)
                return QVariant(appearance.times().exact(row.time));
            return role == Qt::ForegroundRole ? QVariant(appearance.colour(Token::Muted)) : QVariant();
        });
}

/// Warnings and errors stand out by icon and word.
QVariant levelLook(const Appearance& appearance, const std::string& level, int role)
{
    const int rank = levelRank(level);
    const bool isError = rank >= levelRank("ERROR");
    const bool isWarning = rank >= levelRank("WARNING");
    if (role == Qt::DecorationRole && isWarning)
        return isError ? appearance.icon(Icon::Failed, Token::Failed) : appearance.icon(Icon::Warning, Token::Warning);
    if (role == Qt::ForegroundRole)
        return appearance.colour(isError ? Token::Failed : isWarning ? Token::Warning : Token::Muted);
    return {};
}

/// Lines that nobody needs at first stand back.
QVariant textLook(const Appearance& appearance, const std::string& level, const std::string& text, int role)
{
    if (role == Qt::ToolTipRole)
        return brokenTip(toQString(text));
    if (role == Qt::FontRole)
        return appearance.font(FontRole::Mono);
    if (role == Qt::ForegroundRole && levelRank(level) < levelRank("INFO"))
        return appearance.colour(Token::Muted);
    return {};
}

template<typename Row>
Column<Row> sideColumn(const Appearance& appearance, const QString& title)
{
    return Column<Row>(title, [](const Row& row) { return StreamColumns::sideWord(row.isBuy); })
        .decorated([&appearance](const Row& row, int role) {
            return role == Qt::ForegroundRole ? QVariant(appearance.theme().ofSign(row.isBuy ? 1 : -1)) : QVariant();
        });
}

/// "Price  USDT".
QString withUnit(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : name + QStringLiteral("  ") + unit;
}

/// As programs call it.
QVariant rawName(const std::string& name, int role)
{
    return role == Qt::ToolTipRole
               ? QVariant(plainTip(StreamColumns::tr("In exports and programs: %1").arg(toQString(name))))
               : QVariant();
}

QString oneLine(const std::string& text)
{
    return toQString(text).replace(u'\n', u' ');
}

} // namespace

QString StreamColumns::levelWord(const std::string& level)
{
    switch (levelRank(level)) {
    case 0:
        return tr("Trace");
    case 1:
        return tr("Debug");
    case 2:
        return tr("Info");
    case 3:
        return tr("Warning");
    default:
        return tr("Error");
    }
}

QString StreamColumns::sideWord(bool isBuy)
{
    return isBuy ? tr("▲ Buy") : tr("▼ Sell");
}

QString StreamColumns::orderStatusWord(const std::string& status)
{
    const std::pair<std::string_view, QString> words[] = {{"intended", tr("Intended")},
                                                          {"submitted", tr("Sent")},
                                                          {"accepted", tr("Open")},
                                                          {"open", tr("Open")},
                                                          {"partially_filled", tr("Partly filled")},
                                                          {"pending_amend", tr("Being changed")},
                                                          {"pending_cancel", tr("Being cancelled")},
                                                          {"filled", tr("Filled")},
                                                          {"cancelled", tr("Cancelled")},
                                                          {"expired", tr("Expired")},
                                                          {"refused", tr("Refused by a limit")},
                                                          {"rejected", tr("Rejected by the venue")}};
    for (const auto& [known, word] : words) {
        if (known == status)
            return word;
    }
    return botEventText(status);
}

QString StreamColumns::orderTypeWord(const std::string& type)
{
    const std::pair<std::string_view, QString> words[] = {{"limit", tr("Limit")},
                                                          {"market", tr("Market")},
                                                          {"stop_market", tr("Stop market")},
                                                          {"stop_limit", tr("Stop limit")},
                                                          {"trailing_stop", tr("Trailing stop")}};
    for (const auto& [known, word] : words) {
        if (known == type)
            return word;
    }
    return botEventText(type);
}

std::vector<Column<client::BotLog>> StreamColumns::ofLogs(const Appearance& appearance)
{
    using Row = client::BotLog;
    return {timeColumn<Row>(appearance, tr("Time"), tr("When the bot wrote it")),
            Column<Row>(tr("Level"), [](const Row& row) { return levelWord(row.level); })
                .sortedBy([](const Row& row) { return QVariant(levelRank(row.level)); })
                .decorated([&appearance](const Row& row, int role) { return levelLook(appearance, row.level, role); }),
            Column<Row>(tr("Message"), [](const Row& row) {
                return oneLine(row.text);
            }).decorated([&appearance](const Row& row, int role) {
                return textLook(appearance, row.level, row.text, role);
            })};
}

std::vector<Column<client::BotEvent>> StreamColumns::ofEvents(const Appearance& appearance)
{
    using Row = client::BotEvent;
    return {timeColumn<Row>(appearance, tr("Time"), tr("When it happened")),
            Column<Row>(tr("Level"), [](const Row& row) { return levelWord(row.level); })
                .sortedBy([](const Row& row) { return QVariant(levelRank(row.level)); })
                .decorated([&appearance](const Row& row, int role) { return levelLook(appearance, row.level, role); }),
            Column<Row>(tr("Event"), [](const Row& row) { return botEventText(row.kind); })
                .withTip(tr("What happened"))
                .decorated([](const Row& row, int role) { return rawName(row.kind, role); }),
            Column<Row>(tr("What is to be said of it"), [](const Row& row) {
                return oneLine(row.document);
            }).decorated([&appearance](const Row& row, int role) {
                return textLook(appearance, row.level, row.document, role);
            })};
}

std::vector<Column<client::LifecycleStep>> StreamColumns::ofLife(const Appearance& appearance)
{
    using Row = client::LifecycleStep;
    // A bot that is made comes from nowhere.
    const auto wordOf = [](const std::string& state) { return state.empty() ? noValue() : botStateLook(state).word; };
    const auto upper = [](std::string text) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        return text;
    };
    return {timeColumn<Row>(appearance, tr("Time"), tr("When it happened")),
            Column<Row>(tr("Step"), [](const Row& row) { return botEventText(row.event); })
                .decorated([](const Row& row, int role) { return rawName(row.event, role); }),
            Column<Row>(tr("From"), [upper, wordOf](const Row& row) { return wordOf(upper(row.from)); }),
            Column<Row>(tr("To"), [upper](const Row& row) { return botStateLook(upper(row.to)).word; })
                .decorated([&appearance, upper](const Row& row, int role) {
                    const StatusLook look = botStateLook(upper(row.to));
                    return role == Qt::DecorationRole ? QVariant(appearance.icon(look.icon, look.colour)) : QVariant();
                }),
            Column<Row>(tr("Who"), [](const Row& row) { return toQString(row.who); }),
            Column<Row>(tr("Why"), [](const Row& row) {
                return oneLine(row.reason);
            }).decorated([](const Row& row, int role) {
                return role == Qt::ToolTipRole ? QVariant(plainTip(toQString(row.reason))) : QVariant();
            })};
}

std::vector<Column<client::BotOrder>> StreamColumns::ofOrders(const Appearance& appearance, const BotUnits& units)
{
    using Row = client::BotOrder;
    const auto& numbers = [&appearance]() -> const NumberFormat& { return appearance.numbers(); };
    return {
        timeColumn<Row>(appearance, tr("Time"), tr("When the order became what the line says")),
        Column<Row>(tr("Order"), [](const Row& row) { return toQString(row.order); })
            .withTip(tr("Its number, unique for the bot"))
            .sortedBy([](const Row& row) { return QVariant(toQString(row.order).toLongLong()); })
            .numeric(),
        sideColumn<Row>(appearance, tr("Side")),
        Column<Row>(tr("Type"), [](const Row& row) { return orderTypeWord(row.type); }),
        Column<Row>(
            withUnit(tr("Price"), units.price.unit),
            [units, numbers](const Row& row) { return row.price ? units.priceText(*row.price, numbers()) : noValue(); })
            .sortedBy([](const Row& row) { return row.price ? QVariant(row.price->toDouble()) : QVariant(); })
            .numeric(),
        Column<Row>(withUnit(tr("Quantity"), units.quantity.unit),
                    [units, numbers](const Row& row) { return units.quantityText(row.quantity, numbers()); })
            .sortedBy([](const Row& row) { return QVariant(row.quantity.toDouble()); })
            .numeric(),
        Column<Row>(withUnit(tr("Filled"), units.quantity.unit),
                    [units, numbers](const Row& row) {
                        return row.filled.isZero() ? noValue() : units.quantityText(row.filled, numbers());
                    })
            .sortedBy([](const Row& row) { return QVariant(row.filled.toDouble()); })
            .numeric(),
        Column<Row>(tr("Status"), [](const Row& row) { return orderStatusWord(row.status); })
            .decorated([&appearance](const Row& row, int role) -> QVariant {
                const bool isBad = row.status == "refused" || row.status == "rejected";
                if (role == Qt::DecorationRole && isBad)
                    return appearance.icon(Icon::Warning, Token::Warning);
                if (role == Qt::ForegroundRole && !isOpenStatus(row.status) && !isBad)
                    return appearance.colour(row.status == "filled" ? Token::Text : Token::Muted);
                return {};
            }),
        Column<Row>(tr("Reason"), [](const Row& row) { return oneLine(row.reason); })
            .decorated([](const Row& row, int role) {
                return role == Qt::ToolTipRole ? QVariant(plainTip(toQString(row.reason))) : QVariant();
            }),
    };
}

std::vector<Column<client::BotTrade>> StreamColumns::ofTrades(const Appearance& appearance, const BotUnits& units)
{
    using Row = client::BotTrade;
    const auto& numbers = [&appearance]() -> const NumberFormat& { return appearance.numbers(); };
    const auto bySign = [&appearance](const Decimal& value, int role) {
        return role == Qt::ForegroundRole ? QVariant(appearance.theme().ofSign(value.sign())) : QVariant();
    };
    return {
        timeColumn<Row>(appearance, tr("Time"), tr("When the bot learned of the fill")),
        sideColumn<Row>(appearance, tr("Side")),
        Column<Row>(withUnit(tr("Price"), units.price.unit),
                    [units, numbers](const Row& row) { return units.priceText(row.price, numbers()); })
            .sortedBy([](const Row& row) { return QVariant(row.price.toDouble()); })
            .numeric(),
        Column<Row>(withUnit(tr("Quantity"), units.quantity.unit),
                    [units, numbers](const Row& row) { return units.quantityText(row.quantity, numbers()); })
            .sortedBy([](const Row& row) { return QVariant(row.quantity.toDouble()); })
            .numeric(),
        Column<Row>(tr("As"), [](const Row& row) { return row.isMaker ? tr("Maker") : tr("Taker"); })
            .withTip(tr("Whether the order stood in the book, or took from it")),
        Column<Row>(tr("Fee"),
                    [units, numbers](const Row& row) {
                        return units.moneyText(row.fee, numbers()) + u' ' + toQString(row.feeAsset);
                    })
            .sortedBy([](const Row& row) { return QVariant(row.fee.toDouble()); })
            .numeric(),
        Column<Row>(withUnit(tr("Realised"), units.money.unit),
                    [units, numbers](const Row& row) {
                        return row.realised.isZero() ? noValue()
                                                     : units.moneyText(row.realised, numbers(), Sign::Always);
                    })
            .withTip(tr("Profit that the fill realised, before fees"))
            .sortedBy([](const Row& row) { return QVariant(row.realised.toDouble()); })
            .decorated([bySign](const Row& row, int role) { return bySign(row.realised, role); })
            .numeric(),
        Column<Row>(tr("Order"), [](const Row& row) { return toQString(row.order); })
            .sortedBy([](const Row& row) { return QVariant(toQString(row.order).toLongLong()); })
            .numeric(),
        Column<Row>(tr("Market"), [](const Row& row) { return marketTitle(row.market); }),
    };
}

bool StreamColumns::acceptsLog(const client::BotLog& row, const StreamFilter& filter)
{
    return isWithin(row.time, filter) && isLevel(row.level, filter) && containsText(row.text, filter.text);
}

bool StreamColumns::acceptsEvent(const client::BotEvent& row, const StreamFilter& filter)
{
    return isWithin(row.time, filter) && isLevel(row.level, filter) &&
           (containsText(row.kind, filter.text) || containsText(row.document, filter.text));
}

bool StreamColumns::acceptsStep(const client::LifecycleStep& row, const StreamFilter& filter)
{
    return isWithin(row.time, filter);
}

bool StreamColumns::acceptsOrder(const client::BotOrder& row, const StreamFilter& filter)
{
    if (!isWithin(row.time, filter))
        return false;
    const std::string& choice = filter.choice;
    if (choice == "BUY" || choice == "SELL")
        return row.isBuy == (choice == "BUY");
    if (choice == "OPEN")
        return isOpenStatus(row.status);
    if (choice == "FILLED")
        return !row.filled.isZero();
    if (choice == "CANCELLED")
        return row.status == "cancelled" || row.status == "expired";
    return choice.empty() || row.status == "refused" || row.status == "rejected";
}

bool StreamColumns::acceptsTrade(const client::BotTrade& row, const StreamFilter& filter)
{
    if (!isWithin(row.time, filter))
        return false;
    if (filter.choice == "MAKER" || filter.choice == "TAKER")
        return row.isMaker == (filter.choice == "MAKER");
    return filter.choice.empty() || row.isBuy == (filter.choice == "BUY");
}

bool isOpenStatus(std::string_view status)
{
    constexpr std::array<std::string_view, 7> kOpen{"intended",         "submitted",     "accepted",      "open",
                                                    "partially_filled", "pending_amend", "pending_cancel"};
    return std::find(kOpen.begin(), kOpen.end(), status) != kOpen.end();
}

} // namespace wh::ui
