// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/domain/LogLevel.h"
#include "core/domain/Order.h"

#include <cstdint>
#include <string_view>

namespace wh {

struct GaugeRange;

/// Hears what a bot does, in the order in which it does it, for whoever shows and keeps it. Everything is in force when
/// it is told; nothing may be asked of the runner from within. What is told is borrowed for the call. The shard's
/// thread.
class RunnerListener
{
public:
    virtual ~RunnerListener() = default;

    /// Its funds were put in at this mid: write BotRunner::fundingEntry() to the journal before any order is.
    virtual void onFunded(TimeNs, HalfTicks) {}
    virtual void onLog(TimeNs, LogLevel, std::string_view /*text*/) {}
    virtual void onGauge(TimeNs, std::string_view /*name*/, double /*value*/, std::string_view /*unit*/,
                         const GaugeRange& /*range*/)
    {}
    virtual void onEvent(TimeNs, std::string_view /*name*/, std::string_view /*text*/) {}
    /// An own order stands like this now. `report` is null where the change is our own, `refusal` says who would not.
    virtual void onOrder(const OwnOrder&, const ExecutionReport* /*report*/, const Refusal* /*refusal*/) {}
    /// Before the onOrder() of the same report. `realised`: profit in the settle asset that the fill closed, before
    /// fees.
    virtual void onFill(const Fill&, Decimal /*realised*/, const OwnOrder&) {}
    /// A tick was due then and begins now.
    virtual void onTick(TimeNs /*due*/, TimeNs /*begun*/) {}
    /// That many ticks came due while the one before them had not been made: they are left out.
    virtual void onTickSkipped(std::uint64_t /*count*/) {}
};

} // namespace wh
