// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Decimate.h"

#include <algorithm>

namespace wh::api {

std::vector<LinePoint> decimate(const std::vector<LinePoint>& line, std::size_t points, TimeNs from, TimeNs to)
{
    const auto begin = std::lower_bound(line.begin(), line.end(), from,
                                        [](const LinePoint& point, TimeNs time) { return point.time < time; });
    const auto end =
        std::upper_bound(begin, line.end(), to, [](TimeNs time, const LinePoint& point) { return time < point.time; });
    const auto count = static_cast<std::size_t>(end - begin);
    if (count <= std::max<std::size_t>(points, 4))
        return {begin, end};
    const std::size_t spans = std::max<std::size_t>(1, (std::max<std::size_t>(points, 4) - 2) / 2);
    const double width = static_cast<double>((end - 1)->time - begin->time) / static_cast<double>(spans);
    std::vector<LinePoint> kept = {*begin};
    const auto add = [&](const LinePoint& point) {
        if (kept.back() != point)
            kept.push_back(point);
    };
    for (auto at = begin; at != end;) {
        const auto spanOf = [&](const LinePoint& point) {
            const double index = width > 0 ? static_cast<double>(point.time - begin->time) / width : 0;
            return std::min(spans - 1, static_cast<std::size_t>(index));
        };
        const std::size_t span = spanOf(*at);
        auto low = at;
        auto high = at;
        for (; at != end && spanOf(*at) == span; ++at) {
            if (at->value < low->value)
                low = at;
            if (at->value > high->value)
                high = at;
        }
        add(*std::min(low, high));
        add(*std::max(low, high));
    }
    add(*(end - 1));
    return kept;
}

} // namespace wh::api
