// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/LatencyHistogram.h"

#include <algorithm>
#include <cmath>

namespace wh {

DurationNs LatencyHistogram::middleOf(std::size_t index)
{
    constexpr std::size_t kExact = std::size_t{2} << kPrecisionBits;
    if (index < kExact)
        return static_cast<DurationNs>(index);
    const auto shift = (index >> kPrecisionBits) - 1;
    const auto lead = static_cast<std::uint64_t>(index - (shift << kPrecisionBits));
    return static_cast<DurationNs>((lead << shift) + ((std::uint64_t{1} << shift) >> 1));
}

DurationNs LatencyHistogram::quantile(double share) const
{
    if (m_count == 0)
        return 0;
    const auto wanted = std::ceil(share * static_cast<double>(m_count));
    auto left = std::clamp<std::uint64_t>(static_cast<std::uint64_t>(std::max(wanted, 1.0)), 1, m_count);
    for (std::size_t i = m_negative.size(); i-- > 0;) {
        if (left <= m_negative[i])
            return -middleOf(i);
        left -= m_negative[i];
    }
    for (std::size_t i = 0; i < m_positive.size(); ++i) {
        if (left <= m_positive[i])
            return middleOf(i);
        left -= m_positive[i];
    }
    return 0;
}

} // namespace wh
