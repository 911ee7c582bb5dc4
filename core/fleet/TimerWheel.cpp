// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/TimerWheel.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace wh {

TimerWheel::TimerWheel(TimeNs now) : m_tick(tickOf(now))
{
    m_first.fill(kNone);
}

void TimerWheel::schedule(Key key, TimeNs time)
{
    cancel(key);
    if (time == kNever)
        return;
    if (key >= m_entries.size())
        m_entries.resize(std::max<std::size_t>(key + std::size_t{1}, m_entries.size() * 2));
    m_entries[key].due = time;
    ++m_size;
    link(key);
    if (time < m_next)
        m_next = time; // where the earliest moment is not known, this is no later than it and does no harm
}

void TimerWheel::cancel(Key key)
{
    if (key >= m_entries.size() || m_entries[key].due == kNever)
        return;
    Entry& entry = m_entries[key];
    if (entry.place != kExpired)
        unlink(key);
    if (entry.due == m_next)
        m_knowsNext = false;
    entry.place = kNowhere;
    entry.due = kNever;
    --m_size;
}

void TimerWheel::link(Key key)
{
    Entry& entry = m_entries[key];
    const std::uint64_t tick = std::max(tickOf(entry.due), m_tick); // what is overdue lies in the present slot
    const std::uint64_t differs = tick ^ m_tick;
    const std::size_t ring = differs == 0 ? 0 : static_cast<std::size_t>(std::bit_width(differs) - 1) / kDigit;
    const std::size_t slot = digit(tick, ring);
    const std::size_t place = ring * kSlots + slot;
    entry.place = static_cast<std::uint16_t>(place);
    entry.previous = kNone;
    entry.next = m_first[place];
    if (entry.next != kNone)
        m_entries[entry.next].previous = key;
    m_first[place] = key;
    m_used[ring] |= std::uint64_t{1} << slot;
}

void TimerWheel::unlink(Key key)
{
    const Entry& entry = m_entries[key];
    if (entry.next != kNone)
        m_entries[entry.next].previous = entry.previous;
    if (entry.previous != kNone) {
        m_entries[entry.previous].next = entry.next;
        return;
    }
    m_first[entry.place] = entry.next;
    if (entry.next == kNone)
        m_used[entry.place / kSlots] &= ~(std::uint64_t{1} << (entry.place % kSlots));
}

void TimerWheel::release(std::size_t ring, std::size_t slot, TimeNs now)
{
    const std::size_t place = ring * kSlots + slot;
    Key key = m_first[place];
    m_first[place] = kNone;
    m_used[ring] &= ~(std::uint64_t{1} << slot);
    while (key != kNone) {
        Entry& entry = m_entries[key];
        const Key next = entry.next;
        if (entry.due <= now) {
            entry.place = kExpired;
            m_expired.push_back({entry.due, key});
        } else {
            link(key);
        }
        key = next;
    }
}

/// Moves the present on to `now` and gathers in m_expired what is due by then, in order.
void TimerWheel::collect(TimeNs now)
{
    assert(m_expired.empty() && "advance() was called from within its callback");
    const std::uint64_t before = m_tick;
    m_tick = std::max(m_tick, tickOf(now));
    const std::uint64_t differs = before ^ m_tick;
    const std::size_t top = differs == 0 ? 0 : static_cast<std::size_t>(std::bit_width(differs) - 1) / kDigit;
    // Whatever lies further in than the highest digit that has changed is over: its higher digits are those of the
    // past.
    for (std::size_t ring = 0; ring < top; ++ring) {
        while (m_used[ring] != 0)
            release(ring, static_cast<std::size_t>(std::countr_zero(m_used[ring])), now);
    }
    // In that ring the slots that time has passed are over; the one it has come to moves inward.
    const std::size_t reached = digit(m_tick, top);
    const std::uint64_t passed = m_used[top] & (((std::uint64_t{1} << reached) - 1) | (std::uint64_t{1} << reached));
    for (std::uint64_t slots = passed; slots != 0; slots &= slots - 1)
        release(top, static_cast<std::size_t>(std::countr_zero(slots)), now);
    if (m_expired.empty())
        return;
    m_knowsNext = false;
    std::sort(m_expired.begin(), m_expired.end(),
              [](const Expired& a, const Expired& b) { return a.due != b.due ? a.due < b.due : a.key < b.key; });
}

TimeNs TimerWheel::earliest() const
{
    for (std::size_t ring = 0; ring < kRings; ++ring) {
        if (m_used[ring] == 0)
            continue;
        const auto slot = static_cast<std::size_t>(std::countr_zero(m_used[ring])); // none lies behind the present
        TimeNs least = kNever;
        for (Key key = m_first[ring * kSlots + slot]; key != kNone; key = m_entries[key].next)
            least = std::min(least, m_entries[key].due);
        return least;
    }
    return kNever;
}

TimeNs TimerWheel::nextDue() const
{
    if (!m_knowsNext) {
        m_next = earliest();
        m_knowsNext = true;
    }
    return m_next;
}

} // namespace wh
