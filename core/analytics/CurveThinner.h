// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"

#include <cstddef>
#include <vector>

namespace wh {

/// Keeps a curve of any length in a bounded number of points without losing an extreme: time is cut into equal
/// buckets, each remembers where equity, mid and position were lowest and highest, and when there are too many buckets
/// their width doubles and neighbours merge. One thread.
class CurveThinner
{
public:
    /// At most about `points` points come out.
    explicit CurveThinner(std::size_t points);

    /// Points come in the order of time.
    void add(const CurvePoint& point);
    /// Up to here (excluded) add() stays within the newest bucket; a caller that knows that a point is no new extreme
    /// of the bucket may leave it out.
    TimeNs bucketEnd() const { return m_bucketEnd; }
    /// All points kept, in the order of time, without repetitions.
    std::vector<CurvePoint> points() const;

private:
    /// Indices into Bucket::extremes: lowest, highest of each of the three values.
    static constexpr std::size_t kExtremes = 6;
    struct Bucket
    {
        TimeNs index = 0;
        CurvePoint extremes[kExtremes];
        void include(const CurvePoint& point);
    };

    TimeNs indexOf(TimeNs time) const;
    void coarsen();

    std::size_t m_limit;
    DurationNs m_width = kMillisecond;
    TimeNs m_bucketEnd = INT64_MIN;
    std::vector<Bucket> m_buckets;
};

} // namespace wh
