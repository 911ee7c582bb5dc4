// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/BotText.h"

#include "ui/common/ErrorText.h"
#include "ui/common/NumberFormat.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace wh::ui {

namespace {

struct Look
{
    std::string_view state;
    Icon icon;
    Token colour;
    const char* word;
};

constexpr Look kLooks[] = {
    {"CREATED", Icon::Plus, Token::Muted, QT_TRANSLATE_NOOP("Bots", "Created")},
    {"ADMITTED", Icon::Check, Token::Muted, QT_TRANSLATE_NOOP("Bots", "Admitted")},
    {"STARTING", Icon::Clock, Token::Accent, QT_TRANSLATE_NOOP("Bots", "Starting")},
    {"RUNNING", Icon::Run, Token::Up, QT_TRANSLATE_NOOP("Bots", "Running")},
    {"PAUSED", Icon::Pause, Token::Warning, QT_TRANSLATE_NOOP("Bots", "Paused")},
    {"STOPPING", Icon::Clock, Token::Warning, QT_TRANSLATE_NOOP("Bots", "Stopping")},
    {"STOPPED", Icon::Stop, Token::Muted, QT_TRANSLATE_NOOP("Bots", "Stopped")},
    {"FAILED", Icon::Failed, Token::Failed, QT_TRANSLATE_NOOP("Bots", "Failed")},
};

constexpr struct
{
    std::string_view policy;
    const char* text;
} kPolicies[] = {
    {"CANCEL", QT_TRANSLATE_NOOP("Bots", "Cancel orders, keep the position")},
    {"KEEP", QT_TRANSLATE_NOOP("Bots", "Keep orders and position")},
    {"FLATTEN", QT_TRANSLATE_NOOP("Bots", "Cancel orders, close the position at the market")},
};

constexpr struct
{
    std::string_view strategy;
    const char* text;
} kShortTitles[] = {
    {"advanced_market_maker", QT_TRANSLATE_NOOP("Bots", "Adv. MM")},
    {"avellaneda_stoikov", QT_TRANSLATE_NOOP("Bots", "A–S")},
    {"basic_market_maker", QT_TRANSLATE_NOOP("Bots", "Basic MM")},
    {"buy_and_hold", QT_TRANSLATE_NOOP("Bots", "Hold")},
    {"market_metrics_monitor", QT_TRANSLATE_NOOP("Bots", "Monitor")},
    {"sma_crossover", QT_TRANSLATE_NOOP("Bots", "SMA")},
    {"volume_generator", QT_TRANSLATE_NOOP("Bots", "Volume")},
};

constexpr std::string_view kOfBot = "bot.";

/// What the engine tells of a bot; names of a strategy's own events stay its own.
constexpr struct
{
    std::string_view name; ///< of a bot's life without "bot.", as the list of its steps has it
    const char* text;
} kEvents[] = {
    {"create", QT_TRANSLATE_NOOP("Bots", "Created")},
    {"admit", QT_TRANSLATE_NOOP("Bots", "Admitted")},
    {"refuse", QT_TRANSLATE_NOOP("Bots", "Not admitted")},
    {"configure", QT_TRANSLATE_NOOP("Bots", "Configured")},
    {"start", QT_TRANSLATE_NOOP("Bots", "Started")},
    {"ready", QT_TRANSLATE_NOOP("Bots", "Running")},
    {"pause", QT_TRANSLATE_NOOP("Bots", "Paused")},
    {"resume", QT_TRANSLATE_NOOP("Bots", "Resumed")},
    {"stop", QT_TRANSLATE_NOOP("Bots", "Stopping")},
    {"ended", QT_TRANSLATE_NOOP("Bots", "Stopped")},
    {"stopped", QT_TRANSLATE_NOOP("Bots", "Stopped")},
    {"fail", QT_TRANSLATE_NOOP("Bots", "Failed")},
    {"restart", QT_TRANSLATE_NOOP("Bots", "Restarted")},
    {"recover", QT_TRANSLATE_NOOP("Bots", "Recovered")},
    {"given_up", QT_TRANSLATE_NOOP("Bots", "Given up")},
    {"venue_lost", QT_TRANSLATE_NOOP("Bots", "Venue lost")},
    {"venue_back", QT_TRANSLATE_NOOP("Bots", "Venue back")},
    {"fill", QT_TRANSLATE_NOOP("Bots", "Fill")},
    {"cost_budget_used_up", QT_TRANSLATE_NOOP("Bots", "Cost budget used up")},
    {"history.dropped", QT_TRANSLATE_NOOP("Bots", "Rows left out")},
    {"order.change_refused", QT_TRANSLATE_NOOP("Bots", "Change of an order refused")},
    {"order.fills_differ", QT_TRANSLATE_NOOP("Bots", "Fills differ from the venue's")},
    {"order.orphan", QT_TRANSLATE_NOOP("Bots", "Unknown order at the venue")},
    {"order.refused", QT_TRANSLATE_NOOP("Bots", "Order refused")},
    {"order.rejected", QT_TRANSLATE_NOOP("Bots", "Order rejected")},
    {"order.revived", QT_TRANSLATE_NOOP("Bots", "Ended order at the venue")},
    {"order.status_differs", QT_TRANSLATE_NOOP("Bots", "State differs from the venue's")},
    {"order.terms_differ", QT_TRANSLATE_NOOP("Bots", "Terms differ from the venue's")},
    {"order.unexplained_fill", QT_TRANSLATE_NOOP("Bots", "Unexplained fill")},
    {"order.unknown_at_venue", QT_TRANSLATE_NOOP("Bots", "Order unknown to the venue")},
};

/// Assets of which a hundredth is worth no word.
constexpr std::string_view kCurrencies[] = {"USD", "USDT", "USDC", "BUSD", "FDUSD", "TUSD", "DAI", "USDE", "USDS",
                                            "EUR", "EURC", "GBP",  "CHF",  "AUD",   "CAD",  "BRL", "TRY"};

constexpr int kCoinDigits = 6;
constexpr int kMostDigits = 18;

QString translated(const char* text)
{
    return QCoreApplication::translate("Bots", text);
}

} // namespace

StatusLook botStateLook(const std::string& state)
{
    for (const Look& look : kLooks) {
        if (look.state == state)
            return {look.icon, look.colour, translated(look.word)};
    }
    return {Icon::Help, Token::Muted, QString::fromStdString(state)};
}

int botStateRank(const std::string& state)
{
    const auto* found =
        std::find_if(std::begin(kLooks), std::end(kLooks), [&](auto& look) { return look.state == state; });
    return static_cast<int>(found - std::begin(kLooks));
}

QString marketTitle(const std::string& market)
{
    constexpr std::string_view kReplay = "replay:";
    if (!market.starts_with(kReplay))
        return recordingTitle(market);
    const QStringList parts = QString::fromStdString(market.substr(kReplay.size())).split(u':');
    if (parts.size() < 2)
        return QString::fromStdString(market);
    //: a recorded market that is played as if it were live
    return QCoreApplication::translate("Bots", "%1 %2 · replay").arg(parts[0].toUpper(), parts[1]);
}

MarketAssets assetsOf(const std::string& market)
{
    // "sim:BTC/USDT", "replay:binance:BTC/USDT:book"
    for (const QString& part : QString::fromStdString(market).split(u':')) {
        if (const auto slash = part.indexOf(u'/'); slash > 0)
            return {part.first(slash).toStdString(), part.sliced(slash + 1).toStdString()};
    }
    return {};
}

MarketAssets otherAssetsOf(const std::vector<std::string>& markets)
{
    return markets.size() > 1 ? assetsOf(markets[1]) : MarketAssets();
}

QString marketsTitle(const std::vector<std::string>& markets)
{
    QStringList titles;
    for (const std::string& market : markets)
        titles << marketTitle(market);
    return titles.join(QStringLiteral(", "));
}

QString botEventText(const std::string& kind)
{
    std::string_view name = kind;
    if (name.starts_with(kOfBot))
        name.remove_prefix(kOfBot.size());
    for (const auto& known : kEvents) {
        if (known.name == name)
            return translated(known.text);
    }
    QString text = QString::fromStdString(kind);
    text.replace(u'.', u' ').replace(u'_', u' ');
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString shortStrategyTitle(const std::string& strategy)
{
    for (const auto& known : kShortTitles) {
        if (known.strategy == strategy)
            return translated(known.text);
    }
    return {};
}

QString stopPolicyText(const std::string& policy)
{
    for (const auto& known : kPolicies) {
        if (known.policy == policy)
            return translated(known.text);
    }
    return QString::fromStdString(policy);
}

QString findingsText(const std::vector<Error>& findings)
{
    const auto count = static_cast<int>(findings.size());
    // Not in braces: lupdate does not look into them.
    QStringList lines;
    lines << QCoreApplication::translate("wh::ui::BotHeader", "It was not admitted, for %n reason(s):", nullptr, count);
    for (const Error& finding : findings)
        lines << QStringLiteral("•  ") + errorText(finding);
    return lines.join(u'\n');
}

QString findingsDetails(const std::vector<Error>& findings)
{
    QStringList parts;
    for (const Error& finding : findings)
        parts << errorDetails(finding);
    return parts.join(QStringLiteral("\n\n"));
}

int moneyDigits(const std::string& asset)
{
    return std::find(std::begin(kCurrencies), std::end(kCurrencies), asset) != std::end(kCurrencies) ? 2 : kCoinDigits;
}

QString moneyText(const NumberFormat& numbers, const Decimal& amount, const std::string& asset, bool showsSign)
{
    int digits = moneyDigits(asset);
    while (digits < kMostDigits && !amount.isZero() && amount.rounded(digits).isZero())
        ++digits;
    return numbers.rounded(amount.toString(), digits, showsSign ? Sign::Always : Sign::WhenNegative);
}

} // namespace wh::ui
