// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/RollingSum.h"
#include "core/strategy/PositionTaker.h"
#include "core/strategy/Strategy.h"

namespace wh {

/// Long while the fast average of closes is above the slow one: the yardstick among trend followers. Averages are
/// compared as whole numbers, so a bar costs a few nanoseconds and no rounding decides a trade.
class SmaCrossover final : public Strategy
{
public:
    static StrategyInfo info();
    explicit SmaCrossover(const ParameterSet& parameters);

    void onBar(StrategyContext& context, const Bar& bar) override
    {
        const auto close = static_cast<std::int64_t>(bar.close);
        m_fast.update(close);
        m_slow.update(close);
        if (!m_slow.isReady())
            return;
        const std::int64_t fast = m_fast.value() * m_slowPeriod;
        const std::int64_t slow = m_slow.value() * m_fastPeriod;
        const int signal = (fast > slow) - (fast < slow);
        if ((signal != 0 && signal != m_signal) || m_taker.isBusy())
            act(context, signal);
    }
    DurationNs barInterval() const override { return m_barInterval; }
    std::vector<PlannedOrder> plannedOrders(const Instrument& instrument, const Inventory& inventory) const override;

private:
    void act(StrategyContext& context, int signal);

    std::int64_t m_fastPeriod;
    std::int64_t m_slowPeriod;
    DurationNs m_barInterval;
    double m_share;
    bool m_shorts;
    RollingSum<std::int64_t> m_fast;
    RollingSum<std::int64_t> m_slow;
    int m_signal = 0; // the last one that was acted on
    PositionTaker m_taker;
};

} // namespace wh
