// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/market_metrics_monitor/MarketMetricsMonitor.h"

#include "core/indicator/BookShape.h"
#include "core/strategy/Inventory.h"
#include "core/strategy/ParameterTable.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace wh {

namespace {

constexpr std::size_t kLatencies = 2'000;

double milliseconds(DurationNs duration)
{
    return static_cast<double>(duration) * 1e-6;
}

} // namespace

StrategyInfo MarketMetricsMonitor::info()
{
    using namespace parameter;
    StrategyInfo info;
    info.id = "market_metrics_monitor";
    info.title = "Market metrics monitor";
    info.summary = "Measures the market and the account, and never trades.";
    info.description =
        R"(Every `interval` the bot reports these gauges; one that cannot be known yet is left out, never 0.

| Gauge | Unit | Meaning |
|---|---|---|
| `base_balance`, `quote_balance` | base, quote | total of either asset; for contracts the position and the settle asset |
| `total_value` | settle asset | equity at the mid |
| `base_share` | share | value held in base ÷ equity; for contracts exposure ÷ equity |
| `inventory_skew` | share | base share less `target_base_share` (for contracts 0.5 is flat, as for the market makers) |
| `mid`, `micro_price` | quote | mid; mid weighted by the opposite best quantities |
| `spread`, `spread_bps` | quote, bps | best ask − best bid |
| `volatility_1m`, `_5m`, `_60m` | share per year | realised over mids a second apart, from the first full minute on |
| `depth_bid_1pct`, `_2pct`, `_5pct`, `depth_ask_…` | base | quantity within so much of the mid (contracts for inverse instruments) |
| `imbalance` | | (bid − ask) ÷ (bid + ask) of the best quantities, −1 to 1 |
| `trade_rate` | 1/s | trades, with a memory of `flow_half_life` |
| `taker_buy_share` | share | quantity bought by takers ÷ quantity traded, with the same memory |
| `feed_latency_p50`, `_p99` | ms | receive time − venue time of the last 2,000 messages |
| `staleness` | ms | time since the last message |)";
    info.parameters = {
        duration("interval", "5s", "100ms", "1d", "How often the gauges are reported."),
        number("target_base_share", "share", "0.5", "0", "1", "The base share that inventory is measured against."),
        duration("flow_half_life", "1m", "1s", "1d", "Memory of the trade rate and the taker buy share."),
    };
    info.trades = false;
    info.examples = {
        {"A dashboard", "Every second, with a short memory.", {{"interval", "1s"}, {"flow_half_life", "30s"}}},
        {"A log of the day",
         "Once a minute, against an account that holds quote only.",
         {{"interval", "1m"}, {"target_base_share", "0"}, {"flow_half_life", "10m"}}},
    };
    return info;
}

MarketMetricsMonitor::MarketMetricsMonitor(const ParameterSet& parameters)
    : m_interval(parameters.duration("interval"))
    , m_targetBaseShare(parameters.number("target_base_share"))
    , m_volatility1m(kMinute, kSecond)
    , m_volatility5m(5 * kMinute, kSecond)
    , m_volatility60m(60 * kMinute, kSecond)
    , m_trades(parameters.duration("flow_half_life"))
    , m_bought(parameters.duration("flow_half_life"))
    , m_traded(parameters.duration("flow_half_life"))
    , m_latency(kLatencies)
{}

void MarketMetricsMonitor::onStart(StrategyContext& context)
{
    for (auto* rate : {&m_trades, &m_bought, &m_traded})
        rate->start(context.now());
}

void MarketMetricsMonitor::onBook(StrategyContext& context)
{
    const auto& market = context.market();
    if (market.lastVenueTime() > 0)
        m_latency.update(milliseconds(market.lastUpdate() - market.lastVenueTime()));
}

void MarketMetricsMonitor::onTrade(StrategyContext& context, const Trade& trade)
{
    const auto quantity = static_cast<double>(trade.quantity);
    m_trades.update(context.now());
    m_traded.update(context.now(), quantity);
    m_bought.update(context.now(), trade.taker == Side::Buy ? quantity : 0);
    if (trade.venueTime > 0)
        m_latency.update(milliseconds(trade.receiveTime - trade.venueTime));
}

void MarketMetricsMonitor::onTick(StrategyContext& context)
{
    const auto& book = context.book();
    if (book.hasBoth() && book.mid() > 0) {
        const double mid = static_cast<double>(book.mid());
        for (auto* volatility : {&m_volatility1m, &m_volatility5m, &m_volatility60m})
            volatility->update(context.now(), mid);
    }
    if (context.now() < m_nextReport)
        return;
    m_nextReport = context.now() + m_interval;
    reportAccount(context);
    if (book.hasBoth() && book.mid() > 0) {
        reportPrices(context);
        reportDepth(context);
    }
    reportVolatility(context);
    reportFlow(context);
}

void MarketMetricsMonitor::reportAccount(StrategyContext& context) const
{
    const auto& instrument = context.instrument();
    if (instrument.isDerivative()) {
        const auto position = context.position();
        context.gauge("base_balance", instrument.quantity(position).toDouble(),
                      instrument.kind == ContractKind::Inverse ? "contracts" : "base");
        context.gauge("quote_balance", context.balance(instrument.settleAsset()).total.toDouble(),
                      instrument.settleAsset());
    } else {
        context.gauge("base_balance", context.balance(instrument.name.base).total.toDouble(), "base");
        context.gauge("quote_balance", context.balance(instrument.name.quote).total.toDouble(), "quote");
    }
    const auto inventory = Inventory::of(context);
    if (!inventory)
        return;
    context.gauge("total_value", inventory->equity, instrument.settleAsset());
    context.gauge("base_share", inventory->position * inventory->unitValue / inventory->equity, "share");
    context.gauge("inventory_skew", inventory->baseShare() - m_targetBaseShare, "share", {-1, 1});
}

void MarketMetricsMonitor::reportPrices(StrategyContext& context) const
{
    const auto& book = context.book();
    const double tick = context.instrument().tick.toDouble();
    const auto bidLots = static_cast<double>(book.bestBidLots());
    const auto askLots = static_cast<double>(book.bestAskLots());
    const double mid = static_cast<double>(book.mid()) / 2;
    const auto spread = static_cast<double>(book.spread());
    const double micro =
        microPrice(static_cast<double>(book.bestBid()), bidLots, static_cast<double>(book.bestAsk()), askLots);
    context.gauge("mid", mid * tick, "quote");
    context.gauge("micro_price", micro * tick, "quote");
    context.gauge("spread", spread * tick, "quote");
    context.gauge("spread_bps", spread / mid * 1e4, "bps");
    context.gauge("imbalance", bookImbalance(bidLots, askLots), "", {-1, 1});
}

void MarketMetricsMonitor::reportDepth(StrategyContext& context) const
{
    const auto& book = context.book();
    const double lot = context.instrument().lot.toDouble();
    const double mid = static_cast<double>(book.mid()) / 2;
    struct Band
    {
        double share;
        const char* bid;
        const char* ask;
    };
    for (const auto& band :
         {Band{0.01, "depth_bid_1pct", "depth_ask_1pct"}, Band{0.02, "depth_bid_2pct", "depth_ask_2pct"},
          Band{0.05, "depth_bid_5pct", "depth_ask_5pct"}}) {
        const auto low = static_cast<Ticks>(std::ceil(mid * (1 - band.share) - 1e-6));
        const auto high = static_cast<Ticks>(std::floor(mid * (1 + band.share) + 1e-6));
        context.gauge(band.bid, static_cast<double>(book.depthTo(Side::Buy, low)) * lot, "base");
        context.gauge(band.ask, static_cast<double>(book.depthTo(Side::Sell, high)) * lot, "base");
    }
}

void MarketMetricsMonitor::reportVolatility(StrategyContext& context) const
{
    const auto report = [&](const char* name, const RealisedVolatility& volatility) {
        if (volatility.covered() >= kMinute)
            context.gauge(name, volatility.annualised(), "share per year");
    };
    report("volatility_1m", m_volatility1m);
    report("volatility_5m", m_volatility5m);
    report("volatility_60m", m_volatility60m);
}

void MarketMetricsMonitor::reportFlow(StrategyContext& context) const
{
    const TimeNs now = context.now();
    context.gauge("trade_rate", m_trades.value(now), "1/s");
    if (const double traded = m_traded.value(now); traded > 0)
        context.gauge("taker_buy_share", m_bought.value(now) / traded, "share", {0, 1});
    if (m_latency.isReady()) {
        context.gauge("feed_latency_p50", m_latency.value(0.5), "ms");
        context.gauge("feed_latency_p99", m_latency.value(0.99), "ms");
    }
    if (context.market().lastUpdate() > 0)
        context.gauge("staleness", milliseconds(now - context.market().lastUpdate()), "ms");
}

} // namespace wh
