// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/base/Time.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace wh {

/// Counts durations in buckets that grow with the value: 64 to each doubling, so a quantile is within 0.8 % of the
/// true one, in 64 KB at most, however many values come. Durations may be negative (a clock that leads). One thread.
class LatencyHistogram
{
public:
    void add(DurationNs value)
    {
        auto& side = value < 0 ? m_negative : m_positive;
        const auto index = indexOf(magnitudeOf(value));
        if (index >= side.size())
            side.resize(index + 1);
        ++side[index];
        ++m_count;
    }
    std::uint64_t count() const { return m_count; }
    /// The value of rank ceil(share·count), as the middle of its bucket; 0 without values. 0 < share <= 1.
    DurationNs quantile(double share) const;
    LatencySummary summary() const { return {m_count, quantile(0.5), quantile(0.99)}; }

private:
    static constexpr int kPrecisionBits = 6;

    static constexpr std::uint64_t magnitudeOf(DurationNs value)
    {
        return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    }
    /// Below 128 each value has its own bucket; above, the highest seven bits and the width choose it.
    static constexpr std::size_t indexOf(std::uint64_t magnitude)
    {
        const int shift = static_cast<int>(std::bit_width(magnitude)) - (kPrecisionBits + 1);
        if (shift <= 0)
            return static_cast<std::size_t>(magnitude);
        return (static_cast<std::size_t>(shift) << kPrecisionBits) + static_cast<std::size_t>(magnitude >> shift);
    }
    static DurationNs middleOf(std::size_t index);

    std::vector<std::uint64_t> m_positive; ///< zero included
    std::vector<std::uint64_t> m_negative; ///< by magnitude
    std::uint64_t m_count = 0;
};

} // namespace wh
