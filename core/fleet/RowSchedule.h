// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/base/Time.h"

#include <algorithm>
#include <vector>

namespace wh {

/// When a bot's account and book are written into their history: now and then, and 1, 5 and 30 s after a fill, when
/// its report will ask where the market stood (kMarkoutHorizons). One thread.
class RowSchedule
{
public:
    static constexpr DurationNs kEvery = 10 * kSecond;
    /// A row that is due so much after a moment is good for that moment too.
    static constexpr DurationNs kTolerance = 250 * kMillisecond;

    void onFill(TimeNs now)
    {
        for (const DurationNs horizon : kMarkoutHorizons) {
            const auto next = std::lower_bound(m_after.begin(), m_after.end(), now + horizon);
            if (next == m_after.end() || *next > now + horizon + kTolerance)
                m_after.insert(next, now + horizon);
        }
    }
    TimeNs next() const { return m_after.empty() ? m_next : std::min(m_next, m_after.front()); }
    void written(TimeNs now)
    {
        m_next = now + kEvery;
        m_after.erase(m_after.begin(), std::upper_bound(m_after.begin(), m_after.end(), now));
    }

private:
    TimeNs m_next = 0;
    std::vector<TimeNs> m_after; ///< ascending, at most some for each second to come
};

} // namespace wh
