// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/session/RunText.h"

#include <QString>

namespace wh::ui {

class NumberFormat;

// How live bots are written wherever they are shown. GUI thread: the words are translated.

/// Of "RUNNING", "PAUSED" …, with the icon that goes with the word.
StatusLook botStateLook(const std::string& state);
/// In the order of a bot's life, 0 for "CREATED"; what is not known comes last.
int botStateRank(const std::string& state);
/// "sim:BTC/USDT" as "SIM BTC/USDT"; "replay:binance:BTC/USDT:book" as "BINANCE BTC/USDT · replay".
QString marketTitle(const std::string& market);
/// What is traded on a market: "BTC" and "USDT" of "sim:BTC/USDT"; empty where its ID does not say.
struct MarketAssets
{
    std::string base, quote;
    bool operator==(const MarketAssets&) const = default;
};
MarketAssets assetsOf(const std::string& market);
/// Of the second of these markets; empty where there is none.
MarketAssets otherAssetsOf(const std::vector<std::string>& markets);
/// "SIM BTC/USDT, SIM ETH/USDT".
QString marketsTitle(const std::vector<std::string>& markets);
/// "order.refused" as "Order refused", "bot.pause" as "Paused": what the engine tells of a bot. Names that it does not
/// give itself stay as they are, but for dots and underscores.
QString botEventText(const std::string& kind);
/// A strategy in a table: "A–S" for "avellaneda_stoikov"; empty where it has no shorter word than its title.
QString shortStrategyTitle(const std::string& strategy);
/// "CANCEL" as "Cancel orders, keep the position".
QString stopPolicyText(const std::string& policy);
/// All that an admission found, a line for each.
QString findingsText(const std::vector<Error>& findings);
/// The same for the clipboard, with all values of each.
QString findingsDetails(const std::vector<Error>& findings);
/// Digits after the point that an amount of an asset is shown with: two of what counts like a currency, six of others.
int moneyDigits(const std::string& asset);
/// An exact amount, rounded for reading: "+1,204.53". More digits where it would be nothing otherwise.
QString moneyText(const NumberFormat& numbers, const Decimal& amount, const std::string& asset, bool showsSign);

} // namespace wh::ui
