// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/CurveThinner.h"

#include <algorithm>
#include <array>

namespace wh {

CurveThinner::CurveThinner(std::size_t points) : m_limit(std::max<std::size_t>(points / kExtremes, 4))
{
    m_buckets.reserve(m_limit + 1);
}

void CurveThinner::Bucket::include(const CurvePoint& point)
{
    // Strict comparisons keep the earliest of equal extremes, whatever the order of merging.
    if (point.equity < extremes[0].equity)
        extremes[0] = point;
    if (point.equity > extremes[1].equity)
        extremes[1] = point;
    if (point.mid < extremes[2].mid)
        extremes[2] = point;
    if (point.mid > extremes[3].mid)
        extremes[3] = point;
    if (point.position < extremes[4].position)
        extremes[4] = point;
    if (point.position > extremes[5].position)
        extremes[5] = point;
}

TimeNs CurveThinner::indexOf(TimeNs time) const
{
    const TimeNs quotient = time / m_width;
    return time % m_width < 0 ? quotient - 1 : quotient;
}

void CurveThinner::add(const CurvePoint& point)
{
    if (point.time < m_bucketEnd) {
        m_buckets.back().include(point);
        return;
    }
    Bucket bucket{indexOf(point.time), {}};
    std::fill(std::begin(bucket.extremes), std::end(bucket.extremes), point);
    m_buckets.push_back(bucket);
    while (m_buckets.size() > m_limit)
        coarsen();
    m_bucketEnd = (m_buckets.back().index + 1) * m_width;
}

void CurveThinner::coarsen()
{
    m_width *= 2;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        Bucket bucket = m_buckets[i];
        bucket.index = bucket.index >= 0 ? bucket.index / 2 : (bucket.index - 1) / 2;
        if (kept > 0 && m_buckets[kept - 1].index == bucket.index) {
            for (const auto& point : bucket.extremes)
                m_buckets[kept - 1].include(point);
        } else {
            m_buckets[kept++] = bucket;
        }
    }
    m_buckets.resize(kept);
}

std::vector<CurvePoint> CurveThinner::points() const
{
    std::vector<CurvePoint> result;
    result.reserve(m_buckets.size() * kExtremes);
    for (const auto& bucket : m_buckets) {
        std::array<CurvePoint, kExtremes> points;
        std::copy(std::begin(bucket.extremes), std::end(bucket.extremes), points.begin());
        std::stable_sort(points.begin(), points.end(),
                         [](const CurvePoint& a, const CurvePoint& b) { return a.time < b.time; });
        for (const auto& point : points) {
            // Two extremes at one time need not stand side by side after the sort: look back over that time.
            bool known = false;
            for (auto at = result.rbegin(); at != result.rend() && at->time == point.time && !known; ++at)
                known = *at == point;
            if (!known)
                result.push_back(point);
        }
    }
    return result;
}

} // namespace wh
