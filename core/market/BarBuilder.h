// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"

#include <algorithm>
#include <cstdint>

namespace wh {

/// Makes candles of a fixed length, aligned to UTC, from prints or from shorter candles. A quiet interval yields a flat
/// candle at the last close, so that indicators keep their pace. One thread.
class BarBuilder
{
public:
    explicit BarBuilder(DurationNs interval) : m_interval(interval) {}
    DurationNs interval() const { return m_interval; }

    /// A candle is due when the clock passes its end: hands each finished one to `deliver`, oldest first.
    template<typename Deliver>
    void advanceTo(TimeNs now, Deliver&& deliver)
    {
        while (m_hasBar && now >= m_bar.openTime + m_interval) {
            const Bar done = m_bar;
            // After a long silence only the last quiet candle matters.
            const TimeNs next = std::max(done.openTime + m_interval, startOf(now) - 1000 * m_interval);
            m_bar = {next, done.close, done.close, done.close, done.close, 0};
            deliver(done);
        }
    }
    void add(TimeNs time, Ticks price, Lots lots)
    {
        add(Bar{time, clamp(price), clamp(price), clamp(price), clamp(price), lots});
    }
    /// Merges a shorter candle (or a print as a candle of one price).
    void add(const Bar& part)
    {
        if (!m_hasBar || (m_bar.volume == 0 && part.openTime >= m_bar.openTime + m_interval)) {
            m_bar = part;
            m_bar.openTime = startOf(part.openTime);
            m_hasBar = true;
            return;
        }
        if (m_bar.volume == 0) { // a quiet candle until now: its first print opens it
            m_bar = {m_bar.openTime, part.open, part.high, part.low, part.close, part.volume};
            return;
        }
        m_bar.high = std::max(m_bar.high, part.high);
        m_bar.low = std::min(m_bar.low, part.low);
        m_bar.close = part.close;
        m_bar.volume += part.volume;
    }

private:
    static std::uint32_t clamp(Ticks price)
    {
        return static_cast<std::uint32_t>(std::clamp<Ticks>(price, 0, kMaxBarTicks));
    }
    TimeNs startOf(TimeNs time) const
    {
        const TimeNs rest = time % m_interval;
        return time - (rest < 0 ? rest + m_interval : rest);
    }

    DurationNs m_interval;
    Bar m_bar;
    bool m_hasBar = false;
};

} // namespace wh
