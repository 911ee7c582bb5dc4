// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ForwardClock.h"

#include <algorithm>
#include <utility>

namespace wh {

namespace {

constexpr DurationNs kSlower = 1000;                     ///< a part in so many, until the wall's has caught up
constexpr DurationNs kWorthTelling = 500 * kMillisecond; ///< less is how clocks are kept right

} // namespace

ForwardClock::ForwardClock(SetBack setBack) : ForwardClock(m_machinesWall, m_machinesSteady, std::move(setBack)) {}

ForwardClock::ForwardClock(const Clock& wall, const Clock& steady, SetBack setBack)
    : m_wall(wall), m_steady(steady), m_setBack(std::move(setBack)), m_seen(steady.now()), m_offset(wall.now() - m_seen)
{}

TimeNs ForwardClock::now() const
{
    DurationNs step = 0;
    TimeNs now = 0;
    {
        const std::lock_guard lock(m_mutex);
        // A thread may wait between two looks: what is certain lies between the two differences.
        const TimeNs before = m_steady.now();
        const TimeNs wall = m_wall.now();
        const TimeNs steady = m_steady.now();
        m_offset = std::max(wall - steady, m_offset - (steady - m_seen) / kSlower);
        const DurationNs ahead = std::max<DurationNs>(0, m_offset - (wall - before));
        step = ahead - std::exchange(m_ahead, ahead);
        m_seen = steady;
        now = steady + m_offset;
    }
    if (step >= kWorthTelling && m_setBack)
        m_setBack(step);
    return now;
}

DurationNs ForwardClock::ahead() const
{
    now();
    const std::lock_guard lock(m_mutex);
    return m_ahead;
}

} // namespace wh
