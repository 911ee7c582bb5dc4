// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/MarketPath.h"

#include "core/simulator/generator/BookGenerator.h"
#include "core/simulator/generator/MarketGenerator.h"

namespace wh {

namespace {

constexpr std::size_t kLookEvery = 1024; ///< steps between two looks at whether to end

Result<MarketPath> pathOfCandles(const GeneratedMarket& market, std::size_t most, const TaskControl& control)
{
    auto generator = BarGenerator::create(market);
    if (!generator)
        return std::move(generator).error();
    MarketPath path;
    std::vector<Bar> bars;
    while ((*generator)->next(bars)) {
        if (control.isCancelled())
            return Error("task.cancelled");
        for (const Bar& bar : bars) {
            if (path.points.size() == most) {
                path.isWhole = false;
                return path;
            }
            path.points.push_back({bar.openTime, 2 * static_cast<HalfTicks>(bar.close)});
        }
    }
    return path;
}

} // namespace

Result<MarketPath> pathOf(const GeneratedMarket& market, std::size_t most, const TaskControl& control)
{
    if (auto valid = market.instrument.validate(); !valid)
        return std::move(valid).error();
    if (auto mistakes = market.mistakes(); !mistakes.empty())
        return std::move(mistakes.front());
    if (market.barInterval() > 0)
        return pathOfCandles(market, most, control);
    BookGenerator generator(market);
    MarketPath path;
    std::vector<MarketEvent> thrownAway;
    for (std::size_t steps = 0; generator.advance(thrownAway); ++steps) {
        if (steps % kLookEvery == 0 && control.isCancelled())
            return Error("task.cancelled");
        if (steps == most) {
            path.isWhole = false;
            return path;
        }
        if (!generator.isSilent())
            path.points.push_back({generator.now(), generator.mid()});
        thrownAway.clear();
    }
    return path;
}

} // namespace wh
