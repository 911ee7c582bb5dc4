// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <functional>
#include <mutex>

namespace wh {

/// The machine's clock for whatever acts at certain times: it passes as the steady one does, and never runs backwards.
/// Where the machine's clock is set forward, this one goes with it at once. Where that is set back, this one goes on
/// from where it stands, a thousandth slower until the machine's has caught up: no interval and no deadline grows by
/// the step. Any thread.
class ForwardClock final : public Clock
{
public:
    /// @param step  by how far the machine's clock was set back. Called by the thread that noticed, outside any lock.
    using SetBack = std::function<void(DurationNs step)>;

    /// Of the machine.
    explicit ForwardClock(SetBack setBack = {});
    /// Both outlive it.
    ForwardClock(const Clock& wall, const Clock& steady, SetBack setBack = {});

    TimeNs now() const override;
    /// How far it is in front of the machine's clock; 0 where that was never set back.
    DurationNs ahead() const;

private:
    WallClock m_machinesWall;
    SteadyClock m_machinesSteady;
    const Clock& m_wall;
    const Clock& m_steady;
    SetBack m_setBack;
    mutable std::mutex m_mutex;
    mutable TimeNs m_seen;          ///< of the steady clock
    mutable DurationNs m_offset;    ///< from the steady clock to this one
    mutable DurationNs m_ahead = 0; ///< of the wall's
};

} // namespace wh
