// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/IdleBreaks.h"
#include "ui/charts/Series.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace wh::ui {

/// A curve that grows at both ends, in bounded memory: at its end as it came, further back thinned by and by, with its
/// highest and lowest values kept. A value; one thread.
class GrowingCurve
{
public:
    using Points = std::vector<std::pair<TimeNs, double>>;

    /// @param most  points
    explicit GrowingCurve(std::size_t most = 20'000) : m_most(most) {}

    /// At the end; one of the same moment replaces the last, an earlier one is left out.
    void append(TimeNs time, double value);
    /// Nothing is known from here on until the next append().
    void breakOff();
    /// What was before the first point, oldest first; later ones are left out.
    void prepend(const Points& points);
    void clear();

    bool isEmpty() const { return m_times.empty(); }
    std::size_t size() const { return m_times.size(); }
    std::optional<TimeNs> first() const;
    std::optional<TimeNs> last() const;
    /// Of the last value before that moment; none where there is none.
    std::optional<TimeNs> lastBefore(TimeNs time) const;
    /// The last value; none where nothing is known now.
    std::optional<double> value() const;
    /// The values from that moment on.
    std::vector<double> valuesSince(TimeNs from) const;
    /// Null for nothing. @param until  the last value holds so long
    /// @param idle  in which nothing is known, earliest first: the curve is broken there
    SeriesPtr series(TimeNs until, const std::vector<IdleSpan>& idle = {}) const;

private:
    void thin();

    std::size_t m_most;
    std::vector<TimeNs> m_times;
    std::vector<double> m_values; ///< NaN: a gap begins
};

} // namespace wh::ui
