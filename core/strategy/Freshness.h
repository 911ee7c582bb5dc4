// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <algorithm>

namespace wh {

/// Judges when silence means that a feed has died. A live book speaks many times a second and is stale after
/// `staleAfter`; a tape of hourly bars speaks every quarter of an hour, and its usual pace is no fault: the limit is
/// three times the usual distance of updates where that is longer. One strategy's; one thread.
class Freshness
{
public:
    explicit Freshness(DurationNs staleAfter) : m_staleAfter(staleAfter) {}

    /// Call at every look at the market with the time of its last update.
    void observe(TimeNs lastUpdate)
    {
        if (lastUpdate <= m_lastUpdate)
            return;
        if (m_lastUpdate != 0) {
            const DurationNs distance = lastUpdate - m_lastUpdate;
            m_usual = m_usual == 0 ? distance : m_usual + (distance - m_usual) / 8;
        }
        m_lastUpdate = lastUpdate;
    }
    /// How old a book may be.
    DurationNs limit() const { return std::max(m_staleAfter, 3 * m_usual); }

private:
    DurationNs m_staleAfter;
    TimeNs m_lastUpdate = 0;
    DurationNs m_usual = 0;
};

} // namespace wh
