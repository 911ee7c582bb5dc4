// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/Bar.h"
#include "core/domain/Instrument.h"
#include "core/domain/MarketEvent.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace wh {

/// What a recording holds. `Book` has depth (and mostly trades); `Trades` prints only; `Bars` candles only.
enum class TapeKind : std::uint8_t { Book = 1, Trades = 2, Bars = 3, Orders = 4 };
const char* toString(TapeKind kind);

/// Facts about a recording, known without reading it through.
struct TapeInfo
{
    std::string id; ///< "binance:BTC/USDT:book"
    Instrument instrument;
    TapeKind kind = TapeKind::Book;
    DurationNs barInterval = 0; ///< Bars only
    TimeNs first = 0;           ///< receive time of the first event (open time of the first bar)
    TimeNs last = 0;            ///< receive time of the last event (close time of the last bar)
    std::uint64_t events = 0;   ///< events or bars, checkpoints not counted
    std::uint64_t trades = 0;
    std::uint64_t gaps = 0;
    DurationNs minFeedLatency = 0;      ///< least receiveTime - venueTime; negative when our clock was behind
    bool startsWithoutSnapshot = false; ///< the book's far levels are unknown until they change
    std::string source;                 ///< "binance-raw", "generated random_walk seed 1" …
    std::string symbol;                 ///< the venue's name in the recording, "BTCUSDT"; empty where it says none

    bool operator==(const TapeInfo&) const = default;
};

/// Walks a book, trade or order tape in stored (receive) order.
class TapeCursor
{
public:
    virtual ~TapeCursor() = default;
    /// The next run of events, empty at the end. Valid until the next call. Reports a damaged block
    /// (data.checksum_mismatch {file, block}) rather than handing it out.
    virtual Result<std::span<const MarketEvent>> next() = 0;
};

/// Walks a bar series in time order.
class BarCursor
{
public:
    virtual ~BarCursor() = default;
    virtual Result<std::span<const Bar>> next() = 0;
};

/// A recording opened for replay: immutable, shared by threads; each cursor belongs to one thread.
/// `from` and `to` bound receive time (open time of bars): [from, to). A cursor that starts amid a file begins with the
/// nearest checkpoint or snapshot before `from`, so that the book is whole; those events carry their own, earlier
/// times.
class Tape
{
public:
    virtual ~Tape() = default;
    virtual const TapeInfo& info() const = 0;
    /// For every kind but Bars.
    virtual Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const = 0;
    /// For Bars.
    virtual Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const = 0;
};

/// A tape held in memory: for tests, generated markets and small runs.
class MemoryTape final : public Tape
{
public:
    MemoryTape(TapeInfo info, std::vector<MarketEvent> events);
    MemoryTape(TapeInfo info, std::vector<Bar> bars);

    const TapeInfo& info() const override { return m_info; }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const override;
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override;

private:
    TapeInfo m_info;
    std::vector<MarketEvent> m_events;
    std::vector<Bar> m_bars;
};

} // namespace wh
