// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace wh {

/// Who is due when, for many that are due again and again: to schedule, to move and to cancel cost the same however
/// many wait. A hierarchical timing wheel (Varghese and Lauck, 1987): 8 rings of 64 slots, the innermost of 1 ms each;
/// an entry lies in the ring of the highest digit, to base 64, in which its millisecond differs from the present one,
/// and comes inward as time passes. Moments are kept to the nanosecond: nobody is told early. One thread.
class TimerWheel
{
public:
    using Key = std::uint32_t; ///< small and dense: memory is kept for every number up to the greatest

    /// @param now  the present moment
    explicit TimerWheel(TimeNs now = 0);

    /// The key is due at that moment; where it was to be due at another one, that one is forgotten. A moment that has
    /// passed is due at once; kNever cancels.
    void schedule(Key key, TimeNs time);
    void cancel(Key key);
    /// When the key is due; kNever: it is not scheduled.
    TimeNs dueOf(Key key) const { return key < m_entries.size() ? m_entries[key].due : kNever; }
    std::size_t size() const { return m_size; }

    /// The earliest moment at which a key is due, exactly; kNever where none is.
    TimeNs nextDue() const;

    /// Lets time pass to `now`, and calls due(key, moment) for every key that is due, by moment and then by key. Each
    /// of them is no longer scheduled when it is called. The callback may schedule and cancel any key: what it cancels
    /// or moves is not called, and what it makes due at once is called by the next advance(). Time that runs back is
    /// ignored.
    template<typename Callback>
    void advance(TimeNs now, Callback&& due)
    {
        collect(now);
        for (std::size_t i = 0; i < m_expired.size(); ++i) {
            const Expired expired = m_expired[i];
            Entry& entry = m_entries[expired.key];
            if (entry.place != kExpired || entry.due != expired.due)
                continue;
            entry.place = kNowhere;
            entry.due = kNever;
            --m_size;
            due(expired.key, expired.due);
        }
        m_expired.clear();
    }

private:
    static constexpr unsigned kDigit = 6; ///< bits
    static constexpr std::size_t kSlots = std::size_t{1} << kDigit;
    static constexpr std::size_t kRings = 8; ///< 48 bits of milliseconds: more than TimeNs can say
    static constexpr std::uint32_t kNone = UINT32_MAX;
    static constexpr std::uint16_t kNowhere = UINT16_MAX;
    static constexpr std::uint16_t kExpired = UINT16_MAX - 1; ///< due in the advance() that goes on

    struct Entry
    {
        TimeNs due = kNever;
        Key next = kNone;
        Key previous = kNone;
        std::uint16_t place = kNowhere; ///< ring · kSlots + slot
    };
    struct Expired
    {
        TimeNs due;
        Key key;
    };

    static std::uint64_t tickOf(TimeNs time) { return time <= 0 ? 0 : static_cast<std::uint64_t>(time / kMillisecond); }
    static std::size_t digit(std::uint64_t tick, std::size_t ring) { return (tick >> (kDigit * ring)) & (kSlots - 1); }
    void link(Key key);
    void unlink(Key key);
    /// Empties a slot: what is due by `now` is collected, the rest finds its new place.
    void release(std::size_t ring, std::size_t slot, TimeNs now);
    void collect(TimeNs now);
    TimeNs earliest() const;

    std::uint64_t m_tick; ///< the present millisecond
    std::size_t m_size = 0;
    std::vector<Entry> m_entries;               // by key
    std::array<std::uint64_t, kRings> m_used{}; // a bit per slot
    std::array<Key, kRings * kSlots> m_first;   // of each slot's chain
    std::vector<Expired> m_expired;             // of the advance() that goes on
    mutable TimeNs m_next = kNever;             // the earliest moment, where it is known
    mutable bool m_knowsNext = true;
};

} // namespace wh
