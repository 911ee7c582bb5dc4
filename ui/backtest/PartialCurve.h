// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/charts/Series.h"

#include <vector>

namespace wh::ui {

/// The equity of a run under way, as far as its partial results told it. Never more than some thousand points, whatever
/// the run takes: then every second one goes, but for the highest and the lowest of its neighbours. GUI thread.
class PartialCurve
{
public:
    static constexpr std::size_t kMostPoints = 4096;

    void clear();
    /// Takes a result that is later than the last one. @return whether it did
    bool add(TimeNs time, double equity);
    std::size_t size() const { return m_times.size(); }
    SeriesPtr series() const;

private:
    void thin();

    std::vector<TimeNs> m_times;
    std::vector<double> m_values;
};

} // namespace wh::ui
