// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/GaugeText.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace wh::ui {

namespace {

struct Known
{
    std::string_view word;
    const char* text;
};

// A test holds it against what the strategies report.
constexpr Known kTitles[] = {
    {"arrival_rate", QT_TRANSLATE_NOOP("Gauges", "Arrival rate")},
    {"base_balance", QT_TRANSLATE_NOOP("Gauges", "Base balance")},
    {"base_share", QT_TRANSLATE_NOOP("Gauges", "Share in base")},
    {"center_shift", QT_TRANSLATE_NOOP("Gauges", "Shift of the centre")},
    {"cost", QT_TRANSLATE_NOOP("Gauges", "Cost")},
    {"depth_ask_1pct", QT_TRANSLATE_NOOP("Gauges", "Asks within 1 %")},
    {"depth_ask_2pct", QT_TRANSLATE_NOOP("Gauges", "Asks within 2 %")},
    {"depth_ask_5pct", QT_TRANSLATE_NOOP("Gauges", "Asks within 5 %")},
    {"depth_bid_1pct", QT_TRANSLATE_NOOP("Gauges", "Bids within 1 %")},
    {"depth_bid_2pct", QT_TRANSLATE_NOOP("Gauges", "Bids within 2 %")},
    {"depth_bid_5pct", QT_TRANSLATE_NOOP("Gauges", "Bids within 5 %")},
    {"feed_latency_p50", QT_TRANSLATE_NOOP("Gauges", "Feed latency, p50")},
    {"feed_latency_p99", QT_TRANSLATE_NOOP("Gauges", "Feed latency, p99")},
    {"half_spread", QT_TRANSLATE_NOOP("Gauges", "Half spread")},
    {"imbalance", QT_TRANSLATE_NOOP("Gauges", "Imbalance")},
    {"inventory", QT_TRANSLATE_NOOP("Gauges", "Inventory")},
    {"inventory_skew", QT_TRANSLATE_NOOP("Gauges", "Inventory skew")},
    {"kappa", QT_TRANSLATE_NOOP("Gauges", "Kappa")},
    {"micro_price", QT_TRANSLATE_NOOP("Gauges", "Micro-price")},
    {"mid", QT_TRANSLATE_NOOP("Gauges", "Mid price")},
    {"mid_price", QT_TRANSLATE_NOOP("Gauges", "Mid price")},
    {"quote_balance", QT_TRANSLATE_NOOP("Gauges", "Quote balance")},
    {"reservation_shift", QT_TRANSLATE_NOOP("Gauges", "Reservation shift")},
    {"sigma", QT_TRANSLATE_NOOP("Gauges", "Sigma")},
    {"spread", QT_TRANSLATE_NOOP("Gauges", "Spread")},
    {"spread_bps", QT_TRANSLATE_NOOP("Gauges", "Relative spread")},
    {"staleness", QT_TRANSLATE_NOOP("Gauges", "Staleness")},
    {"taker_buy_share", QT_TRANSLATE_NOOP("Gauges", "Taker buy share")},
    {"target_distance", QT_TRANSLATE_NOOP("Gauges", "Distance from target")},
    {"total_value", QT_TRANSLATE_NOOP("Gauges", "Total value")},
    {"trade_rate", QT_TRANSLATE_NOOP("Gauges", "Trade rate")},
    {"trend", QT_TRANSLATE_NOOP("Gauges", "Trend")},
    {"volatility", QT_TRANSLATE_NOOP("Gauges", "Volatility")},
    {"volatility_1m", QT_TRANSLATE_NOOP("Gauges", "Volatility, 1 min")},
    {"volatility_5m", QT_TRANSLATE_NOOP("Gauges", "Volatility, 5 min")},
    {"volatility_60m", QT_TRANSLATE_NOOP("Gauges", "Volatility, 60 min")},
    {"volume_done", QT_TRANSLATE_NOOP("Gauges", "Volume done")},
    {"volume_expected", QT_TRANSLATE_NOOP("Gauges", "Volume expected")},
};

constexpr Known kUnits[] = {
    {"base", QT_TRANSLATE_NOOP("Gauges", "base")},
    {"bps/sqrt(s)", QT_TRANSLATE_NOOP("Gauges", "bps/√s")},
    {"contracts", QT_TRANSLATE_NOOP("Gauges", "contracts")},
    {"orders", QT_TRANSLATE_NOOP("Gauges", "orders")},
    {"quote", QT_TRANSLATE_NOOP("Gauges", "quote")},
    //: a number from 0 to 1
    {"share", QT_TRANSLATE_NOOP("Gauges", "share")},
    //: the unit of a volatility
    {"share per year", QT_TRANSLATE_NOOP("Gauges", "per year")},
};

template<std::size_t N>
const char* textOf(const Known (&all)[N], std::string_view word)
{
    const auto* const found = std::find_if(std::begin(all), std::end(all), [&](auto& one) { return one.word == word; });
    return found == std::end(all) ? nullptr : found->text;
}

} // namespace

QString gaugeTitle(const std::string& name)
{
    if (const char* known = textOf(kTitles, name))
        return QCoreApplication::translate("Gauges", known);
    QString text = QString::fromStdString(name);
    text.replace(u'_', u' ').replace(u'.', u' ');
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString gaugeUnit(const std::string& unit, const std::string& base, const std::string& quote)
{
    if (unit == "base" && !base.empty())
        return QString::fromStdString(base);
    if (unit == "quote" && !quote.empty())
        return QString::fromStdString(quote);
    const char* known = textOf(kUnits, unit);
    return known ? QCoreApplication::translate("Gauges", known) : QString::fromStdString(unit);
}

} // namespace wh::ui
