// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/base/Time.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace wh {

/// Counts durations in buckets that grow with the value, 2^Precision to each doubling, however many values come.
/// Durations may be negative (a clock that leads). One thread.
template<int Precision, typename Count>
class BasicLatencyHistogram
{
public:
    void add(DurationNs value)
    {
        auto& side = value < 0 ? m_negative : m_positive;
        const auto index = indexOf(magnitudeOf(value));
        if (index >= side.size()) [[unlikely]]
            grow(side, index);
        if (++side[index] == std::numeric_limits<Count>::max()) [[unlikely]]
            halve();
        ++m_count;
        m_worst = std::max(m_worst, value);
    }
    std::uint64_t count() const { return m_count; }
    /// The greatest value, exactly; 0 without values.
    DurationNs worst() const { return m_count == 0 ? 0 : m_worst; }
    /// What it takes beside itself.
    std::size_t bytes() const { return (m_positive.capacity() + m_negative.capacity()) * sizeof(Count); }
    /// The value of rank ceil(share·count), as the middle of its bucket; 0 without values. 0 < share <= 1.
    DurationNs quantile(double share) const;
    /// How many are not above `bound`, as far as buckets tell them apart: those of its own bucket count.
    std::uint64_t countUpTo(DurationNs bound) const;
    /// Of all values, each taken as the middle of its bucket.
    double sum() const;
    LatencySummary summary() const { return {m_count, quantile(0.5), quantile(0.99)}; }

private:
    static constexpr int kPrecisionBits = Precision;
    using Buckets = std::vector<Count>;

    /// To the end of the doubling, and no further.
    static void grow(Buckets& side, std::size_t index);
    /// A count is at its end: from here on the old values weigh half.
    void halve();

    static constexpr std::uint64_t magnitudeOf(DurationNs value)
    {
        return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    }
    /// Below 2·2^Precision each value has its own bucket; above, the highest bits and the width choose it.
    static constexpr std::size_t indexOf(std::uint64_t magnitude)
    {
        const int shift = static_cast<int>(std::bit_width(magnitude)) - (kPrecisionBits + 1);
        if (shift <= 0)
            return static_cast<std::size_t>(magnitude);
        return (static_cast<std::size_t>(shift) << kPrecisionBits) + static_cast<std::size_t>(magnitude >> shift);
    }
    static DurationNs middleOf(std::size_t index);

    Buckets m_positive; ///< zero included
    Buckets m_negative; ///< by magnitude
    std::uint64_t m_count = 0;
    DurationNs m_worst = INT64_MIN;
};

template<int Precision, typename Count>
DurationNs BasicLatencyHistogram<Precision, Count>::middleOf(std::size_t index)
{
    constexpr std::size_t kExact = std::size_t{2} << kPrecisionBits;
    if (index < kExact)
        return static_cast<DurationNs>(index);
    const auto shift = (index >> kPrecisionBits) - 1;
    const auto lead = static_cast<std::uint64_t>(index - (shift << kPrecisionBits));
    return static_cast<DurationNs>((lead << shift) + ((std::uint64_t{1} << shift) >> 1));
}

template<int Precision, typename Count>
void BasicLatencyHistogram<Precision, Count>::grow(Buckets& side, std::size_t index)
{
    constexpr std::size_t kDoubling = std::size_t{1} << kPrecisionBits;
    Buckets larger((index / kDoubling + 1) * kDoubling);
    std::copy(side.begin(), side.end(), larger.begin());
    side = std::move(larger);
}

template<int Precision, typename Count>
void BasicLatencyHistogram<Precision, Count>::halve()
{
    for (Buckets* side : {&m_positive, &m_negative}) {
        for (Count& count : *side)
            count /= 2;
    }
}

template<int Precision, typename Count>
DurationNs BasicLatencyHistogram<Precision, Count>::quantile(double share) const
{
    if (m_count == 0)
        return 0;
    std::uint64_t total = 0; // less than the count where counts were halved
    for (const Buckets* side : {&m_positive, &m_negative})
        total = std::accumulate(side->begin(), side->end(), total);
    const auto wanted = std::ceil(share * static_cast<double>(total));
    auto left = std::clamp<std::uint64_t>(static_cast<std::uint64_t>(std::max(wanted, 1.0)), 1, total);
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

template<int Precision, typename Count>
std::uint64_t BasicLatencyHistogram<Precision, Count>::countUpTo(DurationNs bound) const
{
    const auto countIn = [](const Buckets& side, std::size_t from, std::size_t to) {
        std::uint64_t count = 0;
        for (std::size_t i = from; i < std::min(to, side.size()); ++i)
            count += side[i];
        return count;
    };
    if (bound < 0)
        return countIn(m_negative, indexOf(magnitudeOf(bound)), m_negative.size());
    return countIn(m_negative, 0, m_negative.size()) + countIn(m_positive, 0, indexOf(magnitudeOf(bound)) + 1);
}

template<int Precision, typename Count>
double BasicLatencyHistogram<Precision, Count>::sum() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_positive.size(); ++i)
        sum += static_cast<double>(m_positive[i]) * static_cast<double>(middleOf(i));
    for (std::size_t i = 0; i < m_negative.size(); ++i)
        sum -= static_cast<double>(m_negative[i]) * static_cast<double>(middleOf(i));
    return sum;
}

/// Within 0.8 % of the true quantile, in 64 KB at most.
class LatencyHistogram : public BasicLatencyHistogram<6, std::uint64_t>
{};

/// Within a sixteenth of the true quantile, in 1 KB for values up to a second, 2 KB for any: for thousands of bots.
class CompactLatencyHistogram : public BasicLatencyHistogram<3, std::uint32_t>
{};

} // namespace wh
