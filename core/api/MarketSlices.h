// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a recording, as charts and ladders want them.
#pragma once

#include "core/base/Task.h"
#include "core/data/Tape.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace wh::api {

/// A candle in ticks and lots.
struct Candle
{
    TimeNs openTime = 0;
    HalfTicks open = 0, high = 0, low = 0, close = 0; ///< half ticks, since mids may be
    Lots volume = 0;
    bool operator==(const Candle&) const = default;
};

/// At most `count` candles over [from, to): of bars, of prints, or of mids where a tape has none of these. Spans in
/// which nothing happened have none. @return task.cancelled, or why the tape could not be read
Result<std::vector<Candle>> candlesOf(const Tape& tape, TimeNs from, TimeNs to, std::size_t count,
                                      const TaskControl& control = {});
/// The same, each `interval` (> 0) long and begun at a whole multiple of it; of bars, of whole bars. The first `count`.
Result<std::vector<Candle>> candlesEvery(const Tape& tape, DurationNs interval, TimeNs from, TimeNs to,
                                         std::size_t count, const TaskControl& control = {});

/// The first `count` events received at or after `from`, of one kind where that is given.
/// @return data.wrong_kind {dataset, kind, wanted} for bars
Result<std::vector<MarketEvent>> eventsOf(const Tape& tape, TimeNs from, TimeNs to, std::size_t count,
                                          std::optional<EventKind> kind = std::nullopt);

/// Best prices at one moment; none on a side that is empty.
struct Touch
{
    TimeNs time = 0;
    std::optional<Ticks> bid, ask;
    bool operator==(const Touch&) const = default;
};

/// The best prices whenever one of them changed, seen after whole messages, at most `count` times. The first is what
/// stood at `from`, where that was known. @return data.wrong_kind {dataset, kind, wanted} for bars and trades
Result<std::vector<Touch>> touchesOf(const Tape& tape, TimeNs from, TimeNs to, std::size_t count);

/// A book as it stood.
struct BookSlice
{
    using Levels = std::vector<std::pair<Ticks, Lots>>;
    TimeNs time = 0; ///< receive time of the last event in it
    Levels bids;     ///< best first
    Levels asks;
    std::optional<TimeNs> previous; ///< receive time of the last event before those at `time`
    std::optional<TimeNs> next;     ///< of the event after it
};

/// The book after the last message received at or before `at`; none where it was not known then.
/// @return data.wrong_kind {dataset, kind, wanted} for bars and trades
Result<std::optional<BookSlice>> bookAt(const Tape& tape, TimeNs at, std::size_t levels);

} // namespace wh::api
