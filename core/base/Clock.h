// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

namespace wh {

/// Tells the time to code that must not know whether it lives in a backtest or on a wall clock.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimeNs now() const = 0;
};

/// Jumps from event to event. Owned by the run that turns it; one thread.
class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(TimeNs start = 0) : m_now(start) {}
    TimeNs now() const override { return m_now; }
    /// Time never runs backwards: an earlier moment is ignored.
    void advanceTo(TimeNs time)
    {
        if (time > m_now)
            m_now = time;
    }

private:
    TimeNs m_now;
};

/// The machine's own UTC clock.
class WallClock final : public Clock
{
public:
    TimeNs now() const override;
};

/// Nobody sets it: for spans within one run of the program.
class SteadyClock final : public Clock
{
public:
    TimeNs now() const override;
};

} // namespace wh
