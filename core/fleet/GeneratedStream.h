// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/MarketStream.h"
#include "core/fleet/StreamWindow.h"
#include "core/simulator/generator/BookGenerator.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <memory>

namespace wh {

/// A generated market in real time, without end: after the market's `duration` another generator goes on from the last
/// mid, with another seed; a snapshot is the seam. A market that was left alone for more than ten minutes (the machine
/// slept) makes a leap: from its last mid at the last full minute, after a gap. The shard's thread.
class GeneratedStream final : public MarketStream
{
public:
    /// The market's own start is of no effect, and its start price where the mark has one that is near enough to it.
    /// @return the first of market.mistakes(), generator.wrong_kind for candles
    static Result<std::unique_ptr<MarketStream>> open(const GeneratedMarket& market, TimeNs start,
                                                      const MarketMark& mark);

    const TapeInfo& info() const override { return m_info; }
    Result<void> advance(TimeNs now) override;
    std::uint64_t happened() const override { return m_window.happened(); }
    std::uint64_t received() const override { return m_window.received(); }
    std::span<const MarketEvent> events(std::uint64_t from) const override { return m_window.events(from); }
    std::uint64_t oldest() const override { return m_window.oldest(); }
    void forget(std::uint64_t below) override { m_window.forget(below); }
    TimeNs nextDue() const override { return m_window.nextDue(); }
    void snapshotReceived(std::vector<MarketEvent>& into) const override { m_window.snapshotReceived(into); }
    void snapshotHappened(std::vector<MarketEvent>& into) const override { m_window.snapshotHappened(into); }
    std::optional<Trade> lastTrade() const override { return m_window.lastTrade(); }
    MarketMark mark() const override;

private:
    GeneratedStream(const GeneratedMarket& market, TimeNs start);
    /// Another generator, from `start` on.
    Result<void> begin(TimeNs start, HalfTicks mid);
    Result<void> generateBeyond(TimeNs now);

    GeneratedMarket m_market;
    TapeInfo m_info;
    std::uint64_t m_seed; ///< of this stream: another one at another start
    std::unique_ptr<BookGenerator> m_generator;
    StreamWindow m_window;
    std::vector<MarketEvent> m_batch;
    TimeNs m_now;
};

} // namespace wh
