// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace wh {

enum class Distribution {
    Uniform,   ///< w_i = 1
    Linear,    ///< w_i = i
    Quadratic, ///< w_i = i²
};
Distribution distributionOf(std::string_view name);

/// Weights of `count` levels from the nearest outward, i from 1, that sum up to 1; `growing` with distance or
/// shrinking.
std::vector<double> levelWeights(Distribution distribution, bool growing, int count);

/// Distances of `count` levels from the mid: the first at `first`, the last at first + `depth`, the gaps between them
/// by weight.
std::vector<double> levelOffsets(Distribution distribution, bool growing, int count, double first, double depth);

} // namespace wh
