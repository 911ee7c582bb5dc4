// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/importers/binanceraw/BinanceMessage.h"
#include "core/data/parsing/ImportLines.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace wh {

/// Brings Binance's depth messages into a book that is whole. A snapshot comes from another road than the messages and
/// mostly after newer ones, so messages are held until it is there; those that it covers are dropped; the others follow
/// it, received when it was. A break in the sequence is a gap, and the book stays stale until the next snapshot.
///
/// A file that goes on where the data before it ended needs no snapshot. One without either, known after 1000 messages
/// or 10 s, starts from an empty book; a snapshot that comes later is used then.
///
/// Sequence rules: https://developers.binance.com/docs, "How to manage a local order book correctly", spot and futures.
/// Messages without a time of their own get the latest venue time of the recording. One import, one thread. Errors of
/// the sink are settled here, line by line; what is returned ends the import.
class DepthSequence
{
public:
    static constexpr std::size_t kHeldMessages = 1000;
    static constexpr DurationNs kHeldTime = 10 * kSecond;

    /// @param preferTrades  false: aggregated trades are the recording's prints
    DepthSequence(const InputStream& input, ImportSink& sink, const BadLine& onBadLine, TapeKind kind,
                  bool preferTrades);
    /// Takes the message; it may be moved from.
    Result<void> add(BinanceMessage& message);
    /// Hands on what is held, the sequence and the notes. @return import.no_rows
    Result<void> finish();

private:
    enum class Phase { Deciding, Continuing, Live, Waiting };

    Result<void> route(BinanceMessage& message);
    Result<void> routeDepth(BinanceMessage& message);
    Result<void> routeSnapshot(BinanceMessage& snapshot);
    Result<void> hold(BinanceMessage& message);
    Result<void> passHeldWithoutDepth();
    Result<void> startEmpty();
    Result<void> settle(BinanceMessage& snapshot, std::vector<BinanceMessage> queue);
    Result<void> applyInOrder(BinanceMessage& message);
    Result<void> apply(const BinanceMessage& message);
    Result<void> passOther(const BinanceMessage& message);
    Result<void> gap(BinanceMessage& message);
    Result<void> begin();
    Result<void> settled(Result<void> done, std::uint64_t line);
    bool continues(const BinanceMessage& message) const;
    bool bridges(std::uint64_t snapshot, const BinanceMessage& message) const;
    void writeNotes();

    const InputStream& m_input;
    ImportSink& m_sink;
    const BadLine& m_onBadLine;
    TapeKind m_kind;
    BinanceMessage::Kind m_trades;
    Phase m_phase = Phase::Deciding;
    bool m_begun = false;
    bool m_venueKnown = false;
    bool m_afterSnapshot = false;
    bool m_farUnknown = false;
    TimeNs m_venue = 0;
    std::uint64_t m_last = 0;
    std::vector<BinanceMessage> m_unstamped; // from before the first venue time
    std::vector<BinanceMessage> m_held;
    std::deque<BinanceMessage> m_recent; // applied to a book that began empty: a late snapshot needs them again
    std::size_t m_heldDepth = 0;

    std::uint64_t m_gaps = 0;
    std::uint64_t m_firstGapLine = 0;
    std::uint64_t m_dropped = 0;
    std::uint64_t m_droppedStale = 0;
    std::uint64_t m_repeated = 0;
    std::uint64_t m_otherStreams = 0;
    std::uint64_t m_otherTrades = 0;
    std::uint64_t m_skippedTrades = 0;
    std::uint64_t m_unusedSnapshots = 0;
    bool m_startedEmpty = false;
};

} // namespace wh
