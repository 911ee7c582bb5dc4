// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <algorithm>
#include <optional>

namespace wh {

/// When the supervisor tries a failed bot again: after 1 s, 2 s, 4 s … at most 5 min, and so many times in a row. A bot
/// that has worked for ten minutes begins anew. A value; the shard's thread.
class RestartPolicy
{
public:
    static constexpr DurationNs kFirstPause = kSecond;
    static constexpr DurationNs kLongestPause = 5 * kMinute;
    static constexpr DurationNs kSoundAfter = 10 * kMinute;

    explicit RestartPolicy(int most) : m_most(most) {}

    /// The bot has failed. @return when it is to be started again; none: it has had all its tries
    std::optional<TimeNs> onFailure(TimeNs now)
    {
        if (m_workedSince && now - *m_workedSince >= kSoundAfter)
            m_tries = 0;
        m_workedSince.reset();
        if (m_tries >= m_most)
            return std::nullopt;
        const int doublings = std::min(m_tries++, 16);
        return now + std::min(kLongestPause, kFirstPause << doublings);
    }
    void onRunning(TimeNs now) { m_workedSince = now; }
    /// A person has started or stopped it: what was does not count any more.
    void reset()
    {
        m_tries = 0;
        m_workedSince.reset();
    }
    void setMost(int most) { m_most = most; }
    /// So far, in a row.
    int tries() const { return m_tries; }

private:
    int m_most;
    int m_tries = 0;
    std::optional<TimeNs> m_workedSince;
};

} // namespace wh
