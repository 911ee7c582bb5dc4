// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/MarketStream.h"
#include "core/fleet/StreamWindow.h"

#include <memory>
#include <optional>
#include <span>

namespace wh {

/// A recording in real time, over and over: its events shifted to now. A second after its end it begins again, with a
/// gap and a snapshot (one without levels where the recording begins without one). A stream that was left alone for
/// more than ten minutes leaps to where it would be at the last full minute. Of a recording of prints alone the reader
/// makes a book. The shard's thread.
class ReplayedStream final : public MarketStream
{
public:
    /// @return data.wrong_kind for candles, data.empty, or why the recording cannot be read
    static Result<std::unique_ptr<MarketStream>> open(std::shared_ptr<const Tape> tape, TimeNs start,
                                                      const MarketMark& mark);

    const TapeInfo& info() const override { return m_tape->info(); }
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
    ReplayedStream(std::shared_ptr<const Tape> tape, TimeNs start);
    DurationNs length() const;
    /// Begins a pass at `played` into the recording, which is then heard at `start`.
    Result<void> begin(TimeNs start, DurationNs played);
    Result<void> readBeyond(TimeNs now);
    Result<void> beginAgain();
    Result<void> leap(TimeNs landing);
    bool leadIn();
    /// Appends one event, shifted.
    void append(MarketEvent event);
    void appendSnapshot(const BookCheckpoint* book);

    std::shared_ptr<const Tape> m_tape;
    StreamWindow m_window;
    std::unique_ptr<TapeCursor> m_cursor;
    std::span<const MarketEvent> m_rest; ///< of what the cursor has handed out
    std::optional<Error> m_failure;
    std::optional<BookCheckpoint> m_lead; ///< of a pass that begins amid the recording, until it has begun
    bool m_isNew = true;                  ///< nothing of this pass has been appended
    TimeNs m_from = 0;                    ///< of this pass, by the recording's receive time
    TimeNs m_start = 0;                   ///< when that is heard
    TimeNs m_now = 0;
};

} // namespace wh
