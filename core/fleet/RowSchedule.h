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
    /// A book is written no more often than that, however often it trades.
    static constexpr DurationNs kBooksApart = kSecond;
    /// A row that is due so much before or after a moment is good for that moment too.
    static constexpr DurationNs toleranceOf(DurationNs horizon) { return std::max(400 * kMillisecond, horizon / 10); }

    void onFill(TimeNs now)
    {
        for (const DurationNs horizon : kMarkoutHorizons) {
            const TimeNs wanted = now + horizon;
            const DurationNs tolerance = toleranceOf(horizon);
            const auto near = std::lower_bound(m_after.begin(), m_after.end(), wanted - tolerance);
            if (near == m_after.end() || *near > wanted + tolerance)
                m_after.insert(near, wanted);
        }
    }
    TimeNs next() const { return m_after.empty() ? m_next : std::min(m_next, m_after.front()); }
    /// Whether a row that is written now has a book beside it.
    bool hasBook(TimeNs now) const { return now >= m_bookAt + kBooksApart; }
    void bookWritten(TimeNs now) { m_bookAt = now; }
    void written(TimeNs now)
    {
        m_next = now + kEvery;
        m_after.erase(m_after.begin(), std::upper_bound(m_after.begin(), m_after.end(), now));
    }

private:
    TimeNs m_next = 0;
    TimeNs m_bookAt = -kBooksApart;
    std::vector<TimeNs> m_after; ///< ascending, at most some for each second to come
};

} // namespace wh
