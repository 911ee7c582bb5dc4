// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/simulator/generator/MarketGenerator.h"
#include "core/simulator/generator/PriceProcess.h"

namespace wh {

/// Candles from `bar_steps` points of the price's path each. Volume is that of the uninformed market orders (compound
/// Poisson of capped power-law sizes), more of them in a candle with a wide range. A candle that falls wholly into an
/// outage is missing.
class BarPathGenerator final : public BarGenerator
{
public:
    explicit BarPathGenerator(const GeneratedMarket& market); ///< free of mistakes()

    const TapeInfo& info() const override { return m_info; }
    bool next(std::vector<Bar>& batch) override;

private:
    std::uint32_t ticksAt(double log) const;
    Lots volume(double range, double activity);
    bool makeBar(Bar& bar);

    TapeInfo m_info;
    std::unique_ptr<PriceProcess> m_price;
    Random m_random;
    DurationNs m_interval;
    TimeNs m_start;
    std::int64_t m_steps; ///< in a candle
    std::int64_t m_bars;  ///< in the tape: whole candles only
    std::int64_t m_done = 0;
    double m_startTicks;
    double m_expectedRange; ///< of a candle's log price
    double m_orders;        ///< expected in a candle
    double m_sizeMinimum;   ///< lots, like the next
    double m_sizeMaximum;
    double m_sizeAlpha;
    double m_sizeMean = 0;
    double m_sizeSquare = 0; ///< mean of the squared size
    double m_log = 0;
};

} // namespace wh
