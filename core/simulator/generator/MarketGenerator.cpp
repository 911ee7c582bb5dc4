// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/MarketGenerator.h"

#include "core/data/RecordingTape.h"
#include "core/simulator/generator/BarPathGenerator.h"
#include "core/simulator/generator/BookGenerator.h"

namespace wh {

namespace {

Result<void> check(const GeneratedMarket& market, bool bars)
{
    if (auto valid = market.instrument.validate(); !valid)
        return valid;
    if (auto mistakes = market.mistakes(); !mistakes.empty())
        return std::move(mistakes.front());
    if ((market.barInterval() > 0) != bars)
        return Error("generator.wrong_kind",
                     {{"field", "bars"},
                      {"value", formatDuration(market.barInterval())},
                      {"remedy", bars ? "give the length of a candle" : "leave out bars for a tape of events"}});
    return {};
}

} // namespace

Result<std::unique_ptr<MarketGenerator>> MarketGenerator::create(const GeneratedMarket& market)
{
    if (auto good = check(market, false); !good)
        return std::move(good).error();
    return std::unique_ptr<MarketGenerator>(std::make_unique<BookGenerator>(market));
}

Result<std::unique_ptr<BarGenerator>> BarGenerator::create(const GeneratedMarket& market)
{
    if (auto good = check(market, true); !good)
        return std::move(good).error();
    return std::unique_ptr<BarGenerator>(std::make_unique<BarPathGenerator>(market));
}

TapeInfo tapeInfoOf(const GeneratedMarket& market)
{
    TapeInfo info;
    info.instrument = market.instrument;
    info.barInterval = market.barInterval();
    info.kind = info.barInterval > 0                  ? TapeKind::Bars
                : market.parameters.boolean("orders") ? TapeKind::Orders
                                                      : TapeKind::Book;
    info.id = datasetId(market.instrument.name, info.kind, info.barInterval);
    info.first = market.start();
    info.last = market.end();
    if (info.kind == TapeKind::Bars) {
        info.last = info.first + (info.last - info.first) / info.barInterval * info.barInterval;
    } else {
        info.first += market.parameters.duration("latency") - market.parameters.duration("latency_jitter");
        info.minFeedLatency = info.first - market.start();
        info.last += market.parameters.duration("latency");
    }
    info.source = market.description();
    return info;
}

} // namespace wh
