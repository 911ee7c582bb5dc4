// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ExtremePyramid.h"

#include "core/base/Time.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace wh::ui {

/// From `from` to `to`, both included; empty where to < from.
struct TimeRange
{
    TimeNs from = 0;
    TimeNs to = -1;

    bool isEmpty() const { return to < from; }
    DurationNs span() const { return to - from; }
    bool contains(TimeNs time) const { return time >= from && time <= to; }
    bool operator==(const TimeRange&) const = default;
};

/// Indices [first, last) of a series.
struct IndexRange
{
    std::size_t first = 0;
    std::size_t last = 0;

    std::size_t size() const { return last - first; }
};

/// First index at or after `time`, looking from `hint` on: cheap where the answer is near.
std::size_t indexAtOrAfter(std::span<const TimeNs> times, TimeNs time, std::size_t hint = 0);

/// A curve: times that never run backwards and as many values, NaN where there is a gap. Immutable, so that it may be
/// shared between threads and charts; its pyramid is built with it, off the GUI thread for large ones (see
/// SeriesBuild.h).
class Series
{
public:
    /// Takes the data. An assertion fails where lengths differ.
    Series(std::vector<TimeNs> times, std::vector<double> values);
    /// Looks at data that `owner` keeps alive.
    Series(std::shared_ptr<const void> owner, std::span<const TimeNs> times, std::span<const double> values);
    Series(const Series&) = delete;
    Series& operator=(const Series&) = delete;

    std::size_t size() const { return m_times.size(); }
    std::span<const TimeNs> times() const { return m_times; }
    std::span<const double> values() const { return m_values; }
    /// Empty for a series without points.
    TimeRange extent() const;
    /// The points within the range.
    IndexRange within(const TimeRange& range) const;
    /// The last point at or before that time.
    std::optional<std::size_t> lastAt(TimeNs time) const;
    ValueRange extremes(std::size_t first, std::size_t last) const { return m_pyramid.extremes(first, last); }

private:
    std::vector<TimeNs> m_ownTimes;
    std::vector<double> m_ownValues;
    std::shared_ptr<const void> m_owner;
    std::span<const TimeNs> m_times;
    std::span<const double> m_values;
    ExtremePyramid m_pyramid;
};
using SeriesPtr = std::shared_ptr<const Series>;

} // namespace wh::ui
