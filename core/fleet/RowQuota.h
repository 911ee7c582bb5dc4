// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <algorithm>
#include <cstdint>

namespace wh {

/// How many rows a bot may tell: so many a second in the mean, a burst of ten seconds' worth at once. A value; the
/// shard's thread.
class RowQuota
{
public:
    explicit RowQuota(std::int64_t perSecond) : m_interval(kSecond / perSecond) {}

    /// Whether one more may be told now; counts those that may not.
    bool take(TimeNs now)
    {
        m_paidUpTo = std::max(m_paidUpTo, now - kBurst);
        if (m_paidUpTo + m_interval > now) {
            ++m_dropped;
            return false;
        }
        m_paidUpTo += m_interval;
        return true;
    }
    std::uint64_t dropped() const { return m_dropped; }

private:
    static constexpr DurationNs kBurst = 10 * kSecond;

    DurationNs m_interval;
    TimeNs m_paidUpTo = INT64_MIN / 2;
    std::uint64_t m_dropped = 0;
};

} // namespace wh
