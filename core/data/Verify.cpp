// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Verify.h"

#include "core/market/BookFeed.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>

namespace wh {

namespace {

constexpr std::size_t kExamples = 5;
constexpr DurationNs kTolerance = kSecond; // as in CatalogueWriter

enum Kind : std::size_t {
    DamagedBlock,
    NoSnapshot,
    Gap,
    Silence,
    OutOfOrder,
    Duplicate,
    CrossedBook,
    ZeroPrice,
    BarInconsistent,
    KindCount
};
constexpr std::array<const char*, KindCount> kCodes = {
    "verify.damaged_block", "verify.no_snapshot",  "verify.gap",        "verify.silence",         "verify.out_of_order",
    "verify.duplicate",     "verify.crossed_book", "verify.zero_price", "verify.bar_inconsistent"};

/// The pauses of a recording, of which only the few long ones are kept one by one.
class Pauses
{
public:
    struct Pause
    {
        TimeNs from = 0;
        TimeNs to = 0;
    };
    void add(TimeNs time)
    {
        if (m_last != INT64_MIN && time > m_last) {
            ++m_byLength[static_cast<std::size_t>(std::bit_width(static_cast<std::uint64_t>(time - m_last)))];
            ++m_count;
            if (time - m_last > kLongSilence)
                m_candidates.push_back({m_last, time}); // at most one a minute
        }
        m_last = std::max(m_last, time);
    }
    /// What comes next has no known distance to what came before.
    void interrupt() { m_last = INT64_MIN; }
    std::vector<Pause> longOnes() const
    {
        std::vector<Pause> found;
        const double usual = usualPause();
        for (const auto& pause : m_candidates) {
            if (static_cast<double>(pause.to - pause.from) > 100 * usual)
                found.push_back(pause);
        }
        return found;
    }

private:
    /// What 95 % of the pauses stay below, to the power of two above.
    double usualPause() const
    {
        const auto rank = static_cast<std::uint64_t>(0.95 * static_cast<double>(m_count - 1));
        std::uint64_t below = 0;
        for (std::size_t i = 0; i < m_byLength.size(); ++i) {
            below += m_byLength[i];
            if (below > rank)
                return std::ldexp(1.0, static_cast<int>(i));
        }
        return 0;
    }

    TimeNs m_last = INT64_MIN;
    std::array<std::uint64_t, 65> m_byLength{}; // by the bits of their length in nanoseconds
    std::uint64_t m_count = 0;
    std::vector<Pause> m_candidates;
};

class Verifier
{
public:
    explicit Verifier(const TapeInfo& info) : m_info(info)
    {
        for (std::size_t i = 0; i < KindCount; ++i)
            m_findings[i].code = kCodes[i];
    }

    template<typename Details>
    void found(Kind kind, TimeNs time, Details&& details)
    {
        auto& finding = m_findings[kind];
        if (++finding.count <= kExamples)
            finding.examples.push_back({time, details()});
    }

    void damaged(const Error& error, TimeNs time)
    {
        found(DamagedBlock, time, [&] { return error.context; });
        m_feed = BookFeed(); // what follows stands on nothing
        m_previous.reset();
        m_pauses.interrupt();
        m_resync = true;
    }

    void add(std::span<const MarketEvent> events)
    {
        for (const auto& event : events)
            add(event);
        m_events += events.size();
    }
    void add(std::span<const Bar> bars)
    {
        for (const auto& bar : bars)
            add(bar);
        m_events += bars.size();
    }

    VerifyReport finish()
    {
        VerifyReport report;
        report.info = m_info;
        report.events = m_events;
        report.missingBars = m_missingBars;
        for (const auto& pause : m_pauses.longOnes()) {
            const auto days = std::max<std::int64_t>(0, dayOf(pause.to) - dayOf(pause.from) - 1);
            report.missingDays += static_cast<std::uint64_t>(days);
            found(Silence, pause.from, [&] {
                std::vector<Error::Field> details = {{"to", formatTime(pause.to)},
                                                     {"lasts", formatDuration(pause.to - pause.from)}};
                if (days > 0)
                    details.push_back({"missing days", std::to_string(days)});
                return details;
            });
        }
        if (m_info.startsWithoutSnapshot && m_info.kind != TapeKind::Trades)
            found(NoSnapshot, m_info.first, [] { return std::vector<Error::Field>(); });
        for (auto& finding : m_findings) {
            if (finding.count > 0)
                report.findings.push_back(std::move(finding));
        }
        return report;
    }

private:
    std::string price(Ticks ticks) const { return m_info.instrument.price(ticks).toString(); }

    void add(const MarketEvent& event)
    {
        const auto kind = event.kind();
        const bool priced = kind != EventKind::SnapshotBegin && kind != EventKind::SnapshotEnd &&
                            kind != EventKind::Gap && kind != EventKind::OrderDelete;
        if (priced && event.price() == 0)
            found(ZeroPrice, event.receiveTime, [] { return std::vector<Error::Field>(); });
        if (kind == EventKind::Gap)
            found(Gap, event.receiveTime, [] { return std::vector<Error::Field>(); });
        checkOrder(event);
        // Prints may well be alike; the same change of the book twice in a row is a line that was recorded twice.
        if (kind == EventKind::Delta && m_previous && *m_previous == event)
            found(Duplicate, event.receiveTime, [&] {
                return std::vector<Error::Field>{{"price", price(event.price())}};
            });
        if (kind == EventKind::SnapshotLevel && m_feed.book().at(event.side(), event.price()) != 0)
            found(Duplicate, event.receiveTime, [&] {
                return std::vector<Error::Field>{{"price", price(event.price())}, {"in", "a snapshot"}};
            });
        m_previous = event;
        if (m_info.kind == TapeKind::Trades)
            return;
        if (kind == EventKind::SnapshotBegin)
            m_resync = false;
        const auto crossings = m_feed.crossings();
        const auto top = event.endsMessage() ? touch(event) : std::nullopt;
        m_feed.apply(event);
        if (m_feed.crossings() > crossings && !m_resync)
            found(CrossedBook, event.receiveTime, [&] {
                std::vector<Error::Field> details;
                if (top)
                    details = {{"bid", price(top->first)}, {"ask", price(top->second)}};
                return details;
            });
    }

    /// Best bid and ask as the event leaves them, before the feed takes away what crosses.
    std::optional<std::pair<Ticks, Ticks>> touch(const MarketEvent& event) const
    {
        const auto& book = m_feed.book();
        if (!book.hasBoth())
            return std::nullopt;
        Ticks bid = book.bestBid();
        Ticks ask = book.bestAsk();
        if (event.lots != 0 && (event.kind() == EventKind::Delta || event.kind() == EventKind::OrderAdd)) {
            if (event.side() == Side::Buy)
                bid = std::max(bid, event.price());
            else
                ask = std::min(ask, event.price());
        }
        return std::pair(bid, ask);
    }

    void checkOrder(const MarketEvent& event)
    {
        if (event.kind() == EventKind::Gap)
            m_pauses.interrupt(); // a finding of its own
        m_pauses.add(event.receiveTime);
        const auto before = [](TimeNs time) { return std::vector<Error::Field>{{"before", formatTime(time)}}; };
        if (event.receiveTime < m_lastReceive)
            found(OutOfOrder, event.receiveTime, [&] { return before(m_lastReceive); });
        m_lastReceive = std::max(m_lastReceive, event.receiveTime);
        const bool snapshot = event.kind() == EventKind::SnapshotBegin || event.kind() == EventKind::SnapshotLevel ||
                              event.kind() == EventKind::SnapshotEnd;
        auto& last = m_lastVenue[event.kind() == EventKind::Trade ? 0 : event.kind() == EventKind::Touch ? 1 : 2];
        if (snapshot)
            return; // asked for, so it stands apart from the stream
        if (last != INT64_MIN && event.venueTime < last - kTolerance)
            found(OutOfOrder, event.receiveTime, [&] {
                return std::vector<Error::Field>{{"venueTime", formatTime(event.venueTime)},
                                                 {"before", formatTime(last)}};
            });
        last = std::max(last, event.venueTime);
    }

    void add(const Bar& bar)
    {
        if (bar.open == 0 || bar.high == 0 || bar.low == 0 || bar.close == 0)
            found(ZeroPrice, bar.openTime, [] { return std::vector<Error::Field>(); });
        if (bar.low > std::min(bar.open, bar.close) || bar.high < std::max(bar.open, bar.close))
            found(BarInconsistent, bar.openTime, [] { return std::vector<Error::Field>(); });
        if (m_hasBar) {
            const auto step = bar.openTime - m_lastOpen;
            if (step == 0) {
                found(Duplicate, bar.openTime, [] { return std::vector<Error::Field>(); });
            } else if (step < m_info.barInterval) {
                found(OutOfOrder, bar.openTime, [&] {
                    return std::vector<Error::Field>{{"before", formatTime(m_lastOpen)}};
                });
            } else if (step > m_info.barInterval) {
                const auto missing = (step - 1) / m_info.barInterval;
                m_missingBars += static_cast<std::uint64_t>(missing);
                found(Gap, m_lastOpen + m_info.barInterval, [&] {
                    return std::vector<Error::Field>{{"from", formatTime(m_lastOpen + m_info.barInterval)},
                                                     {"to", formatTime(bar.openTime)},
                                                     {"missing", std::to_string(missing)}};
                });
            }
        }
        m_lastOpen = m_hasBar ? std::max(m_lastOpen, bar.openTime) : bar.openTime;
        m_hasBar = true;
    }

    const TapeInfo& m_info;
    std::array<Finding, KindCount> m_findings;
    BookFeed m_feed;
    Pauses m_pauses;
    bool m_resync = false; // after damage: the book is not to be judged before the next snapshot
    std::optional<MarketEvent> m_previous;
    TimeNs m_lastReceive = INT64_MIN;
    std::array<TimeNs, 3> m_lastVenue{INT64_MIN, INT64_MIN, INT64_MIN};
    bool m_hasBar = false;
    TimeNs m_lastOpen = 0;
    std::uint64_t m_events = 0;
    std::uint64_t m_missingBars = 0;
};

} // namespace

Result<VerifyReport> verifyRecording(const RecordingTape& tape, const TaskControl& control)
{
    Verifier verifier(tape.info());
    std::vector<std::byte> buffer;
    std::uint64_t done = 0;
    bool first = true;
    for (const auto& file : tape.files()) {
        for (std::size_t i = 0; i < file->blocks().size(); ++i) {
            if (control.isCancelled())
                return Error("task.cancelled");
            const auto& block = file->blocks()[i];
            // Block by block rather than by a cursor, which would end at the first damaged one. Checkpoints are what
            // the catalogue made: only at the very start does the book hang on one.
            const bool use = !block.isCheckpoint() || first;
            if (tape.info().kind == TapeKind::Bars) {
                const auto bars = file->bars(i, buffer);
                if (bars)
                    verifier.add(*bars);
                else
                    verifier.damaged(bars.error(), block.first);
            } else {
                const auto events = file->events(i, buffer);
                if (events && use)
                    verifier.add(*events);
                else if (!events)
                    verifier.damaged(events.error(), block.first);
            }
            first = first && block.isCheckpoint();
            file->release(i);
            done += block.count;
            control.report({done, tape.info().events, done});
        }
    }
    return verifier.finish();
}

Result<VerifyReport> verifyDataset(const Catalogue::Examined& dataset, const TaskControl& control)
{
    VerifyReport report;
    report.info.id = dataset.id;
    if (dataset.tape) {
        auto read = verifyRecording(*dataset.tape, control);
        if (!read)
            return read;
        report = std::move(*read);
    }
    if (dataset.damaged.empty())
        return report;
    Finding finding{"verify.damaged_file", dataset.damaged.size(), {}};
    for (const auto& error : dataset.damaged) {
        if (finding.examples.size() < kExamples)
            finding.examples.push_back({0, error.context});
    }
    report.findings.insert(report.findings.begin(), std::move(finding));
    return report;
}

} // namespace wh
