// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <cstddef>
#include <vector>

namespace wh::api {

/// One point of a line for drawing.
struct LinePoint
{
    TimeNs time = 0;
    double value = 0;
    bool operator==(const LinePoint&) const = default;
};

/// The line in [from, to] in at most about `points` points: the first and the last, and of each of equal spans of time
/// its lowest and its highest, so that nothing that stands out vanishes. Points come in the order of time.
std::vector<LinePoint> decimate(const std::vector<LinePoint>& line, std::size_t points, TimeNs from, TimeNs to);

} // namespace wh::api
