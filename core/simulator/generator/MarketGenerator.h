// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/Tape.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <memory>
#include <vector>

namespace wh {

/// Makes a market's events as a venue and its feed would tell them: a snapshot, then deltas, prints and tickers in
/// receive order, venue time never running back. Pulled batch by batch, so memory stays bounded whatever the duration.
/// The same GeneratedMarket gives the same events. One thread.
class MarketGenerator
{
public:
    virtual ~MarketGenerator() = default;
    virtual const TapeInfo& info() const = 0;
    /// Clears `batch` and fills it with the next whole messages (a few thousand events). @return false at the end
    virtual bool next(std::vector<MarketEvent>& batch) = 0;
    /// Appends the book as it stands now, as one checkpoint message with the times of the last event.
    virtual void checkpoint(std::vector<MarketEvent>& batch) const = 0;
    /// A generator that goes on as this one would.
    virtual std::unique_ptr<MarketGenerator> clone() const = 0;

    static const std::vector<GeneratorInfo>& models() { return GeneratedMarket::models(); }
    /// @return the first of market.mistakes(), or generator.wrong_kind {remedy} for candles
    static Result<std::unique_ptr<MarketGenerator>> create(const GeneratedMarket& market);
};

/// Makes candles from the price process directly: cheap for years. One thread.
class BarGenerator
{
public:
    virtual ~BarGenerator() = default;
    virtual const TapeInfo& info() const = 0;
    /// Clears `batch` and fills it with the next candles. @return false at the end
    virtual bool next(std::vector<Bar>& batch) = 0;

    /// @return the first of market.mistakes(), or generator.wrong_kind {remedy} for events
    static Result<std::unique_ptr<BarGenerator>> create(const GeneratedMarket& market);
};

/// What is known of a generated tape before it is generated: events, trades and gaps are 0, first and last are the
/// bounds of its time.
TapeInfo tapeInfoOf(const GeneratedMarket& market);

} // namespace wh
