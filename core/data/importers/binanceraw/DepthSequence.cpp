// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/binanceraw/DepthSequence.h"

#include <algorithm>
#include <utility>

namespace wh {
namespace {

using Kind = BinanceMessage::Kind;

/// Whether a snapshot already holds what the message changed.
bool isCovered(const BinanceMessage& depth, std::uint64_t snapshot)
{
    return depth.previous ? depth.last < snapshot : depth.last <= snapshot;
}

} // namespace

DepthSequence::DepthSequence(const InputStream& input, ImportSink& sink, const BadLine& onBadLine, TapeKind kind,
                             bool preferTrades)
    : m_input(input)
    , m_sink(sink)
    , m_onBadLine(onBadLine)
    , m_kind(kind)
    , m_trades(preferTrades ? Kind::Trade : Kind::AggTrade)
{
    if (const auto before = sink.sequenceBefore(); before && kind == TapeKind::Book) {
        m_last = *before;
        m_phase = Phase::Continuing;
    }
}

Result<void> DepthSequence::settled(Result<void> done, std::uint64_t line)
{
    if (done)
        return done;
    return settleBadLine(located(std::move(done).error(), m_input, line), m_onBadLine);
}

Result<void> DepthSequence::begin()
{
    if (m_begun)
        return {};
    m_begun = true;
    return m_sink.begin(m_kind, 0);
}

Result<void> DepthSequence::add(BinanceMessage& message)
{
    if (message.kind == Kind::Other) {
        ++m_otherStreams;
        return {};
    }
    if (!m_venueKnown && !message.ownTime) {
        m_unstamped.push_back(std::move(message));
        if (m_unstamped.size() < kHeldMessages)
            return {};
        // No message of this recording carries a time: the receive time is all there is.
        message = std::move(m_unstamped.back());
        m_unstamped.pop_back();
        message.venue = message.receive;
    }
    if (!m_venueKnown) {
        m_venueKnown = true;
        m_venue = m_unstamped.empty() ? 0 : std::min(message.venue, m_unstamped.front().receive);
        if (message.ownTime)
            m_venue = message.venue;
        auto waiting = std::exchange(m_unstamped, {});
        for (BinanceMessage& held : waiting) {
            held.venue = m_venue;
            if (auto done = route(held); !done)
                return done;
        }
    }
    m_venue = std::max(m_venue, message.venue);
    if (!message.ownTime)
        message.venue = m_venue;
    return route(message);
}

Result<void> DepthSequence::route(BinanceMessage& message)
{
    switch (message.kind) {
    case Kind::SkippedTrade:
        ++m_skippedTrades;
        return {};
    case Kind::Trade:
    case Kind::AggTrade:
        if (message.kind != m_trades) {
            ++m_otherTrades;
            return {};
        }
        [[fallthrough]];
    case Kind::Ticker:
        return m_phase == Phase::Deciding && m_kind == TapeKind::Book ? hold(message) : passOther(message);
    case Kind::Depth:
        return routeDepth(message);
    case Kind::Snapshot:
        return routeSnapshot(message);
    default:
        return {};
    }
}

bool DepthSequence::bridges(std::uint64_t snapshot, const BinanceMessage& message) const
{
    if (message.previous)
        return *message.previous <= snapshot && snapshot <= message.last;
    return message.first <= snapshot + 1 && snapshot + 1 <= message.last;
}

bool DepthSequence::continues(const BinanceMessage& message) const
{
    // Levels are absolute, so a message that overlaps the one before is as good as one that joins it.
    if (m_afterSnapshot || !message.previous)
        return bridges(m_last, message);
    return *message.previous == m_last;
}

Result<void> DepthSequence::routeDepth(BinanceMessage& message)
{
    switch (m_phase) {
    case Phase::Deciding:
        return hold(message);
    case Phase::Waiting:
        if (m_held.size() >= kHeldMessages) {
            m_held.erase(m_held.begin(), m_held.begin() + kHeldMessages / 2);
            m_droppedStale += kHeldMessages / 2;
        }
        m_held.push_back(std::move(message));
        return {};
    case Phase::Continuing:
        if (!continues(message) && message.last > m_last) {
            if (auto done = gap(message); !done)
                return done;
            // Another recording than the one before: it begins like any file.
            m_phase = Phase::Deciding;
            m_heldDepth = m_held.size();
            return {};
        }
        break;
    case Phase::Live:
        break;
    }
    return applyInOrder(message);
}

Result<void> DepthSequence::applyInOrder(BinanceMessage& message)
{
    if (m_phase == Phase::Waiting) {
        m_held.push_back(std::move(message));
        return {};
    }
    if (continues(message)) {
        m_phase = Phase::Live;
        return apply(message);
    }
    if (message.last <= m_last) {
        ++(m_afterSnapshot ? m_dropped : m_repeated);
        return {};
    }
    return gap(message);
}

Result<void> DepthSequence::apply(const BinanceMessage& message)
{
    if (auto begun = begin(); !begun)
        return begun;
    auto done = passDeltas(message.levels, message.venue, message.receive, m_sink);
    // A message that was refused is missing from the book: the next one then shows the gap.
    if (!done)
        return settled(std::move(done), message.line);
    m_last = message.last;
    m_afterSnapshot = false;
    if (m_farUnknown) {
        m_recent.push_back(message);
        if (m_recent.size() > kHeldMessages)
            m_recent.pop_front();
    }
    return {};
}

Result<void> DepthSequence::gap(BinanceMessage& message)
{
    if (auto begun = begin(); !begun)
        return begun;
    if (m_gaps++ == 0)
        m_firstGapLine = message.line;
    m_phase = Phase::Waiting;
    m_farUnknown = false;
    m_recent.clear();
    auto done =
        m_sink.event(EventKind::Gap, Side::Buy, {}, {}, message.venue, message.receive, MarketEvent::EndOfMessage);
    const std::uint64_t line = message.line;
    m_held.push_back(std::move(message));
    return settled(std::move(done), line);
}

Result<void> DepthSequence::passOther(const BinanceMessage& message)
{
    if (auto begun = begin(); !begun)
        return begun;
    const EventKind kind = message.kind == Kind::Ticker ? EventKind::Touch : EventKind::Trade;
    for (std::size_t i = 0; i < message.levels.size(); ++i) {
        const BookLevel& level = message.levels[i];
        const std::uint8_t flags = i + 1 == message.levels.size() ? MarketEvent::EndOfMessage : 0;
        auto done = m_sink.event(kind, level.side, level.price, level.quantity, message.venue, message.receive, flags);
        if (!done)
            return settled(std::move(done), message.line);
    }
    return {};
}

Result<void> DepthSequence::hold(BinanceMessage& message)
{
    m_heldDepth += message.kind == Kind::Depth;
    m_held.push_back(std::move(message));
    const bool longEnough =
        m_held.size() >= kHeldMessages || m_held.back().receive - m_held.front().receive >= kHeldTime;
    if (!longEnough)
        return {};
    return m_heldDepth > 0 ? startEmpty() : passHeldWithoutDepth();
}

Result<void> DepthSequence::passHeldWithoutDepth()
{
    const auto held = std::exchange(m_held, {});
    for (const BinanceMessage& message : held) {
        if (auto done = passOther(message); !done)
            return done;
    }
    return {};
}

Result<void> DepthSequence::startEmpty()
{
    auto held = std::exchange(m_held, {});
    m_heldDepth = 0;
    bool first = true;
    m_startedEmpty = true;
    for (BinanceMessage& message : held) {
        Result<void> done;
        if (message.kind != Kind::Depth) {
            done = passOther(message);
        } else if (!first) {
            done = applyInOrder(message);
        } else {
            first = false;
            if (done = begin(); !done)
                return done;
            done = settled(passSnapshot({}, message.venue, message.receive, m_sink), message.line);
            if (!done)
                return done;
            m_phase = Phase::Live;
            m_farUnknown = true;
            m_afterSnapshot = false;
            done = apply(message);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> DepthSequence::routeSnapshot(BinanceMessage& snapshot)
{
    if (m_phase == Phase::Live && !m_farUnknown) {
        ++m_unusedSnapshots;
        return {};
    }
    std::vector<BinanceMessage> queue;
    if (m_phase == Phase::Live)
        queue.assign(m_recent.begin(), m_recent.end());
    else
        queue.swap(m_held);
    m_heldDepth = 0;
    return settle(snapshot, std::move(queue));
}

Result<void> DepthSequence::settle(BinanceMessage& snapshot, std::vector<BinanceMessage> queue)
{
    const auto isNewer = [&](const BinanceMessage& m) { return m.kind == Kind::Depth && !isCovered(m, snapshot.last); };
    const auto firstNewer = std::find_if(queue.begin(), queue.end(), isNewer);
    if (firstNewer != queue.end() && !bridges(snapshot.last, *firstNewer)) {
        // Too old: messages between it and the first one held are missing.
        ++m_unusedSnapshots;
        if (m_phase != Phase::Live) {
            m_held = std::move(queue);
            m_heldDepth = static_cast<std::size_t>(std::count_if(
                m_held.begin(), m_held.end(), [](const BinanceMessage& m) { return m.kind == Kind::Depth; }));
        }
        return {};
    }
    if (auto begun = begin(); !begun)
        return begun;
    TimeNs covered = 0;
    for (const BinanceMessage& message : queue) {
        if (message.kind != Kind::Depth) {
            if (auto done = passOther(message); !done)
                return done;
        } else if (isCovered(message, snapshot.last)) {
            ++m_dropped;
            covered = std::max(covered, message.venue);
        }
    }
    // A spot snapshot carries no time. It shows the book as of the last message that it covers.
    TimeNs venue = snapshot.venue;
    if (!snapshot.ownTime && covered > 0)
        venue = covered;
    else if (!snapshot.ownTime && firstNewer != queue.end())
        venue = firstNewer->venue;
    if (auto done = settled(passSnapshot(snapshot.levels, venue, snapshot.receive, m_sink), snapshot.line); !done)
        return done;
    m_phase = Phase::Live;
    m_last = snapshot.last;
    m_afterSnapshot = true;
    m_farUnknown = false;
    m_recent.clear();
    for (auto message = firstNewer; message != queue.end(); ++message) {
        if (message->kind != Kind::Depth)
            continue;
        message->receive = std::max(message->receive, snapshot.receive);
        if (auto done = applyInOrder(*message); !done)
            return done;
    }
    return {};
}

Result<void> DepthSequence::finish()
{
    if (!m_unstamped.empty()) {
        auto waiting = std::exchange(m_unstamped, {});
        m_venueKnown = true;
        for (BinanceMessage& message : waiting) {
            message.venue = message.receive;
            if (auto done = route(message); !done)
                return done;
        }
    }
    if (m_phase == Phase::Deciding && !m_held.empty()) {
        auto done = m_heldDepth > 0 ? startEmpty() : passHeldWithoutDepth();
        if (!done)
            return done;
    }
    if (!m_begun)
        return noRows(m_input);
    if (m_phase == Phase::Waiting)
        m_droppedStale += m_held.size();
    if (m_last > 0 && m_phase != Phase::Waiting)
        m_sink.sequence(m_last);
    writeNotes();
    return {};
}

void DepthSequence::writeNotes()
{
    const auto say = [&](std::uint64_t count, const char* code, const std::string& text) {
        if (count > 0)
            m_sink.note(code, std::to_string(count) + ' ' + text, {{"count", std::to_string(count)}});
    };
    if (m_startedEmpty) {
        m_sink.note("import.no_snapshot",
                    "The file has no snapshot at its beginning: far levels are unknown until they change.", {});
    }
    say(m_gaps, "import.sequence_gap",
        "breaks in the venue's sequence, the first at line " + std::to_string(m_firstGapLine) +
            "; the book is stale from there to the next snapshot.");
    say(m_dropped, "import.before_snapshot", "depth messages are older than the snapshot and were dropped.");
    say(m_droppedStale, "import.stale_dropped", "depth messages behind a break had no snapshot to stand on.");
    say(m_repeated, "import.updates_repeated", "depth messages came twice and were dropped.");
    say(m_otherTrades, "import.trades_twice", "trades are recorded on a second stream too and were not counted again.");
    say(m_skippedTrades, "import.trades_skipped", "trades were no market trades (insurance fund and the like).");
    say(m_otherStreams, "import.streams_ignored", "messages are of streams that are not read.");
    say(m_unusedSnapshots, "import.snapshot_unused", "snapshots brought nothing new or did not join the messages.");
}

} // namespace wh
