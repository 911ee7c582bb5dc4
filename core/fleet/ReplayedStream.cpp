// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/ReplayedStream.h"

#include <algorithm>

namespace wh {

namespace {

constexpr DurationNs kMostMadeUp = 10 * kMinute; ///< of a market that was left alone
constexpr DurationNs kPause = kSecond;           ///< between its end and its beginning

} // namespace

ReplayedStream::ReplayedStream(std::shared_ptr<const Tape> tape, TimeNs start)
    : m_tape(std::move(tape)), m_window(m_tape->info().kind), m_now(start - 1)
{}

Result<std::unique_ptr<MarketStream>> ReplayedStream::open(std::shared_ptr<const Tape> tape, TimeNs start,
                                                           const MarketMark& mark)
{
    std::unique_ptr<ReplayedStream> stream(new ReplayedStream(std::move(tape), start));
    if (auto begun = stream->begin(start, mark.played); !begun)
        return std::move(begun).error();
    if (auto read = stream->readBeyond(start); !read)
        return std::move(read).error();
    return std::unique_ptr<MarketStream>(std::move(stream));
}

DurationNs ReplayedStream::length() const
{
    const TapeInfo& info = m_tape->info();
    return std::max<DurationNs>(0, info.last - info.first) + kPause;
}

Result<void> ReplayedStream::begin(TimeNs start, DurationNs played)
{
    const TapeInfo& info = m_tape->info();
    m_from = info.first + std::max<DurationNs>(0, played) % length();
    m_start = start;
    m_isNew = true;
    m_rest = {};
    m_lead.reset();
    if (m_from > info.first)
        m_lead.emplace(info.kind == TapeKind::Orders, info.kind == TapeKind::Trades);
    auto cursor = m_tape->events(m_lead ? m_from : INT64_MIN, kNever);
    if (!cursor)
        return std::move(cursor).error();
    m_cursor = *std::move(cursor);
    return {};
}

void ReplayedStream::append(MarketEvent event)
{
    const DurationNs offset = std::max<DurationNs>(0, -m_tape->info().minFeedLatency); // as EventReplay shifts them
    event.venueTime = std::max(m_start, event.venueTime - m_from + m_start);
    event.receiveTime = std::max(m_start, event.receiveTime + offset - m_from + m_start);
    m_window.append({&event, 1});
}

/// What stood before the first event of a pass; null: nothing is known of it.
void ReplayedStream::appendSnapshot(const BookCheckpoint* book)
{
    m_window.endMessage();
    if (!book || !book->isReady()) {
        m_window.append(EventKind::SnapshotBegin, m_start, m_start);
        m_window.append(EventKind::SnapshotEnd, m_start, m_start);
        return;
    }
    auto snapshot = book->snapshot();
    for (auto& event : snapshot)
        event.venueTime = event.receiveTime = m_start;
    m_window.append(snapshot);
}

/// Takes from m_rest what comes before the pass: it makes its book whole. @return whether the pass has been opened
bool ReplayedStream::leadIn()
{
    if (m_lead) {
        std::size_t early = 0;
        while (early < m_rest.size() && m_rest[early].receiveTime < m_from)
            ++early;
        m_lead->apply(m_rest.first(early));
        m_rest = m_rest.subspan(early);
        if (m_rest.empty())
            return false;
    }
    m_isNew = false;
    const bool isFirst = !m_lead && m_window.lastVenueTime() == INT64_MIN;
    if (!isFirst && m_rest.front().kind() != EventKind::SnapshotBegin)
        appendSnapshot(m_lead ? &*m_lead : nullptr);
    m_lead.reset();
    return true;
}

/// The cursor is at its end: the recording begins again.
Result<void> ReplayedStream::beginAgain()
{
    const TapeInfo& info = m_tape->info();
    if (m_isNew && m_from == info.first)
        return Error("data.empty", {{"dataset", info.id}});
    m_window.endMessage();
    const TimeNs last = std::max(m_start, m_window.lastVenueTime());
    if (info.kind != TapeKind::Trades)
        m_window.append(EventKind::Gap, last, last);
    return begin(std::max(m_start + info.first - m_from + length(), last), 0);
}

/// Reads events until a message lies beyond `now`: what comes next is then known.
Result<void> ReplayedStream::readBeyond(TimeNs now)
{
    while (m_window.lastVenueTime() <= now || !m_window.isAtMessageEnd()) {
        if (m_rest.empty()) {
            auto read = m_cursor->next();
            if (!read)
                return std::move(read).error();
            m_rest = *read;
            if (m_rest.empty()) {
                if (auto begun = beginAgain(); !begun)
                    return begun;
                continue;
            }
        }
        if (m_isNew && !leadIn())
            continue;
        append(m_rest.front());
        m_rest = m_rest.subspan(1);
    }
    return {};
}

Result<void> ReplayedStream::leap(TimeNs landing)
{
    const DurationNs played = m_from - m_tape->info().first + landing - m_start;
    m_window.endMessage();
    if (m_tape->info().kind != TapeKind::Trades)
        m_window.append(EventKind::Gap, landing, landing);
    return begin(landing, played);
}

Result<void> ReplayedStream::advance(TimeNs now)
{
    if (m_failure)
        return *m_failure;
    if (now <= m_now)
        return {};
    m_now = now;
    Result<void> read;
    if (now - m_window.lastVenueTime() > kMostMadeUp && now - m_start > kMostMadeUp)
        read = leap(now - now % kMinute);
    if (read)
        read = readBeyond(now);
    if (!read) {
        m_failure = read.error();
        return read;
    }
    m_window.advance(now);
    return {};
}

MarketMark ReplayedStream::mark() const
{
    // Where the next pass has been begun already, this is behind the recording's end: as far as into it.
    const DurationNs played = m_from - m_tape->info().first + std::max<DurationNs>(0, m_now - m_start);
    return {.time = m_now, .mid = m_window.mid(), .played = played % length()};
}

} // namespace wh
