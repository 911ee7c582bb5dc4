// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BuiltInMarkets.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace wh {

namespace {

struct Row
{
    const char* symbol;
    const char* title;
    const char* description;
    const char* model;
    ContractKind kind;
    int makerBps10; ///< tenths of a basis point
    int takerBps10;
    std::uint64_t seed;
    std::vector<std::pair<std::string, std::string>> parameters;
};

constexpr auto kSpot = ContractKind::Spot;
constexpr auto kLinear = ContractKind::Linear;

/// Prices, ticks, lots and fees are of the order that large venues have them; the course is made up.
std::vector<Row> rows()
{
    return {
        {"ADA/USDT",
         "Cardano, order by order",
         "A quiet random walk that tells every single order of its book (level 3), so that places in the queue are "
         "exact.",
         "random_walk",
         kSpot,
         0,
         50,
         8,
         {{"start_price", "0.45"},
          {"tick", "0.0001"},
          {"lot", "0.1"},
          {"volatility", "0.6"},
          {"orders", "true"},
          {"orders_per_level", "3"},
          {"levels", "10"},
          {"spacing", "2.2"},
          {"spread", "4.4"},
          {"depth", "4000"},
          {"size_minimum", "60"},
          {"size_maximum", "40000"},
          {"market_order_rate", "1.5"},
          {"churn_rate", "0.15"},
          {"step", "250ms"}}},
        {"BNB/USDT",
         "BNB with trends",
         "A price that rises for hours and falls for hours: drift of either sign, switched by chance.",
         "trend",
         kSpot,
         10,
         50,
         5,
         {{"start_price", "580"},
          {"tick", "0.01"},
          {"lot", "0.001"},
          {"volatility", "0.5"},
          {"up_drift", "12"},
          {"down_drift", "-12"},
          {"mean_up", "3h"},
          {"mean_down", "3h"},
          {"levels", "15"},
          {"spacing", "0.5"},
          {"spread", "1"},
          {"depth", "6"},
          {"size_minimum", "0.1"},
          {"size_maximum", "60"},
          {"market_order_rate", "2"},
          {"churn_rate", "0.2"}}},
        {"BTC/USDT",
         "Bitcoin, a random walk",
         "The plainest market: a geometric random walk with a deep book around it.",
         "random_walk",
         kSpot,
         0,
         40,
         1,
         {{"start_price", "60000"},
          {"tick", "0.01"},
          {"lot", "0.00001"},
          {"volatility", "0.5"},
          {"levels", "18"},
          {"spacing", "0.25"},
          {"spread", "1"},
          {"depth", "0.4"},
          {"size_minimum", "0.004"},
          {"size_maximum", "5"},
          {"market_order_rate", "2.5"},
          {"churn_rate", "0.2"},
          {"step", "150ms"}}},
        {"BTC/USDT-PERP",
         "Bitcoin perpetual, clustered",
         "A linear contract whose volatility comes in clusters (GARCH), margined in quote.",
         "garch",
         kLinear,
         -5,
         40,
         9,
         {{"start_price", "60000"},
          {"tick", "0.1"},
          {"lot", "0.001"},
          {"volatility", "0.55"},
          {"garch_alpha", "0.12"},
          {"garch_beta", "0.86"},
          {"levels", "15"},
          {"spacing", "0.2"},
          {"spread", "0.2"},
          {"depth", "1.5"},
          {"size_minimum", "0.01"},
          {"size_maximum", "12"},
          {"market_order_rate", "2.5"},
          {"churn_rate", "0.15"},
          {"step", "200ms"}}},
        {"DOGE/USDT",
         "Dogecoin that crashes",
         "A random walk that loses a tenth within two minutes every three hours, and wins most of it back.",
         "flash_crash",
         kSpot,
         10,
         60,
         6,
         {{"start_price", "0.12"},
          {"tick", "0.00001"},
          {"lot", "1"},
          {"volatility", "0.9"},
          {"duration", "3h"},
          {"crash_at", "45m"},
          {"crash_depth", "0.1"},
          {"crash_duration", "2m"},
          {"recovery", "0.85"},
          {"recovery_time", "20m"},
          {"levels", "15"},
          {"spacing", "0.9"},
          {"spread", "1.7"},
          {"depth", "20000"},
          {"size_minimum", "200"},
          {"size_maximum", "150000"},
          {"market_order_rate", "2"},
          {"churn_rate", "0.2"}}},
        {"ETH/USDT",
         "Ether, calm and wild by turns",
         "A random walk with clusters of volatility (GARCH): quiet hours, then wild ones.",
         "garch",
         kSpot,
         0,
         40,
         2,
         {{"start_price", "3000"},
          {"tick", "0.01"},
          {"lot", "0.0001"},
          {"volatility", "0.65"},
          {"levels", "18"},
          {"spacing", "0.3"},
          {"spread", "1"},
          {"depth", "3"},
          {"size_minimum", "0.05"},
          {"size_maximum", "60"},
          {"market_order_rate", "2.5"},
          {"churn_rate", "0.2"},
          {"step", "150ms"}}},
        {"LTC/USDT",
         "Litecoin with a feed that fails",
         "A random walk whose feed falls silent for twenty seconds every half hour, and comes back with a gap.",
         "outage",
         kSpot,
         10,
         60,
         7,
         {{"start_price", "70"},
          {"tick", "0.01"},
          {"lot", "0.001"},
          {"volatility", "0.7"},
          {"outage_at", "10m"},
          {"outage_length", "20s"},
          {"outage_every", "30m"},
          {"levels", "12"},
          {"spacing", "1.4"},
          {"spread", "1.4"},
          {"depth", "15"},
          {"size_minimum", "0.5"},
          {"size_maximum", "200"},
          {"market_order_rate", "1"},
          {"churn_rate", "0.15"},
          {"step", "200ms"}}},
        {"SOL/USDT",
         "Solana that jumps",
         "A random walk with sudden jumps up and down, a few in an hour (Merton).",
         "jump_diffusion",
         kSpot,
         10,
         50,
         3,
         {{"start_price", "150"},
          {"tick", "0.01"},
          {"lot", "0.001"},
          {"volatility", "0.8"},
          {"jump_rate", "72"},
          {"jump_deviation", "0.004"},
          {"levels", "15"},
          {"spacing", "0.7"},
          {"spread", "0.7"},
          {"depth", "25"},
          {"size_minimum", "0.5"},
          {"size_maximum", "300"},
          {"market_order_rate", "2.5"},
          {"churn_rate", "0.25"}}},
        {"XRP/USDT",
         "XRP that comes back",
         "A price that is pulled back to its mean within half an hour or so: a market for makers.",
         "mean_reversion",
         kSpot,
         0,
         50,
         4,
         {{"start_price", "0.6"},
          {"tick", "0.0001"},
          {"lot", "1"},
          {"volatility", "0.7"},
          {"half_life", "30m"},
          {"levels", "12"},
          {"spacing", "1.7"},
          {"spread", "1.7"},
          {"depth", "3000"},
          {"size_minimum", "40"},
          {"size_maximum", "20000"},
          {"market_order_rate", "2"},
          {"churn_rate", "0.2"}}},
    };
}

/// How long one generator works before the next goes on: long, since every seam is a snapshot.
constexpr const char* kStretch = "30d";

Decimal tenths(int bps10)
{
    return Decimal::fromUnits(bps10, 1);
}

BuiltInMarket made(const Row& row)
{
    auto texts = row.parameters;
    const auto hasDuration =
        std::any_of(texts.begin(), texts.end(), [](const auto& text) { return text.first == "duration"; });
    if (!hasDuration)
        texts.emplace_back("duration", kStretch);
    const auto textOf = [&](std::string_view name) {
        return std::find_if(texts.begin(), texts.end(), [&](const auto& text) { return text.first == name; })->second;
    };
    const std::string symbol = row.symbol;
    Instrument instrument;
    instrument.name = {"sim", symbol.substr(0, symbol.find('/')), symbol.substr(symbol.find('/') + 1)};
    instrument.kind = row.kind;
    instrument.tick = Decimal::parse(textOf("tick")).valueOr({});
    instrument.lot = Decimal::parse(textOf("lot")).valueOr({});
    instrument.minNotional = Decimal(5);
    instrument.fees = FeeSchedule::flat(tenths(row.makerBps10), tenths(row.takerBps10));
    if (row.kind != ContractKind::Spot) {
        // A contract's margin is kept in the quote asset: the name says which contract it is.
        instrument.name.quote = "USDT";
        instrument.name.venue = "sim-perp";
    }
    auto check = GeneratedMarket::check(row.model, texts, row.seed, instrument);
    assert(check.isValid());
    MarketInfo info;
    info.id = "sim:" + symbol;
    info.title = row.title;
    info.source = MarketInfo::Source::Generated;
    info.instrument = std::move(instrument);
    info.description = row.description;
    return {std::move(info), std::move(check.market)};
}

} // namespace

std::span<const BuiltInMarket> builtInMarkets()
{
    static const std::vector<BuiltInMarket> markets = [] {
        std::vector<BuiltInMarket> all;
        for (const Row& row : rows())
            all.push_back(made(row));
        return all;
    }();
    return markets;
}

const BuiltInMarket* builtInMarket(std::string_view symbol)
{
    for (const BuiltInMarket& market : builtInMarkets()) {
        if (std::string_view(market.info.id).substr(4) == symbol)
            return &market;
    }
    return nullptr;
}

} // namespace wh
