// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/avellaneda_stoikov/AvellanedaStoikovModel.h"

#include <algorithm>
#include <cmath>

namespace wh {

QuoteDepths finiteHorizonDepths(const QuoteProblem& p)
{
    const double risk = p.gamma * p.sigma * p.sigma * p.timeLeft;
    const double half = risk / 2 + std::log1p(p.gamma / p.kappa) / p.gamma;
    const double shift = -p.inventory * risk;
    return {half - shift, half + shift};
}

QuoteDepths infiniteHorizonDepths(const QuoteProblem& p)
{
    const double ratio = p.gamma / p.kappa;
    const double base = std::log1p(ratio) / p.gamma;
    // (1 + γ/κ)^(1 + κ/γ) in logarithms: for a small γ the power tends to e and must not be lost to rounding.
    const double power = std::exp(std::log1p(ratio) * (1 + 1 / ratio));
    const double slope = std::sqrt(p.sigma * p.sigma * p.gamma / (2 * p.kappa * p.rate) * power);
    return {base + (2 * p.inventory + 1) / 2 * slope, base - (2 * p.inventory - 1) / 2 * slope};
}

QuoteDepths limitDepths(QuoteDepths depths, double minSpread, double maxSpread)
{
    const double change =
        (std::clamp(depths.spread(), minSpread, std::max(minSpread, maxSpread)) - depths.spread()) / 2;
    return {std::max(depths.bid + change, minSpread / 2), std::max(depths.ask + change, minSpread / 2)};
}

} // namespace wh
