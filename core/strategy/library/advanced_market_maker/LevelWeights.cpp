// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/advanced_market_maker/LevelWeights.h"

#include <algorithm>

namespace wh {

Distribution distributionOf(std::string_view name)
{
    if (name == "linear")
        return Distribution::Linear;
    return name == "quadratic" ? Distribution::Quadratic : Distribution::Uniform;
}

std::vector<double> levelWeights(Distribution distribution, bool growing, int count)
{
    std::vector<double> weights;
    double sum = 0;
    for (int i = 1; i <= count; ++i) {
        double weight = 1;
        if (distribution != Distribution::Uniform)
            weight = distribution == Distribution::Linear ? i : static_cast<double>(i) * i;
        weights.push_back(weight);
        sum += weight;
    }
    for (auto& weight : weights)
        weight /= sum;
    if (!growing)
        std::reverse(weights.begin(), weights.end());
    return weights;
}

std::vector<double> levelOffsets(Distribution distribution, bool growing, int count, double first, double depth)
{
    std::vector<double> offsets = {first};
    for (const double gap : levelWeights(distribution, growing, count - 1))
        offsets.push_back(offsets.back() + depth * gap);
    return offsets;
}

} // namespace wh
