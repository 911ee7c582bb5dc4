// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/BookShape.h"

#include "core/domain/MarketEvent.h"

#include <algorithm>
#include <cmath>

namespace wh {

namespace {

Ticks ticksOfBps(double startTicks, double bps)
{
    const double ticks = std::floor(startTicks * bps * 1e-4 + 0.5);
    constexpr Ticks most = kMaxTicks / 4;
    return static_cast<Ticks>(std::clamp(ticks, 1.0, static_cast<double>(most)));
}

} // namespace

BookShape::BookShape(const GeneratedMarket& market)
{
    const ParameterSet& parameters = market.parameters;
    startTicks = parameters.decimal("start_price").toDouble() / market.instrument.tick.toDouble();
    levels = static_cast<std::size_t>(parameters.integer("levels"));
    spacing = ticksOfBps(startTicks, parameters.number("spacing"));
    spread = ticksOfBps(startTicks, parameters.number("spread"));
    noise = parameters.number("depth_noise");

    const double depth = parameters.decimal("depth").toDouble() / market.instrument.lot.toDouble();
    const double growth = parameters.number("depth_growth");
    const std::string& profile = parameters.text("depth_profile");
    mean.reserve(levels);
    for (std::size_t i = 0; i < levels; ++i) {
        const double way = levels > 1 ? static_cast<double>(i) / static_cast<double>(levels - 1) : 0;
        double factor = 1;
        if (profile == "linear")
            factor = 1 + (growth - 1) * way;
        else if (profile == "exponential")
            factor = std::exp(std::log(growth) * way);
        mean.push_back(depth * factor);
    }
}

std::int64_t BookShape::centreAt(double log) const
{
    const double fundamental = startTicks * std::exp(std::clamp(log, -700.0, 700.0));
    const double centre =
        std::floor((fundamental - static_cast<double>(spread) / 2) / static_cast<double>(spacing) + 0.5);
    const double lowest = static_cast<double>(lowestCentre());
    const std::int64_t steps = (kMaxTicks - spread) / spacing;
    const double highest = static_cast<double>(steps - lowestCentre());
    return static_cast<std::int64_t>(std::clamp(centre, lowest, highest));
}

} // namespace wh
