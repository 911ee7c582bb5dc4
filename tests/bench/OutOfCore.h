// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/Sweep.h"

#include <cstdint>

namespace wh::bench {

/// What runs on a day's recording in a catalogue take, each in a process of its own, so that one's memory is not
/// another's.
struct OutOfCoreFigures
{
    std::uint64_t events = 0; ///< of the day; 0: not measured (no fork() on this system, or a step failed)
    double fileMiB = 0;
    double recordMiB = 0;   ///< peak memory of generating and recording it
    double startMs = 0;     ///< from opening the catalogue to the end of a backtest of the day's first second
    double backtestMiB = 0; ///< peak memory of an Avellaneda-Stoikov run over the day
    double fewRunsMiB = 0;  ///< peak memory of a sweep of two runs, on two jobs
    double manyRunsMiB = 0; ///< ... of 32
};

/// The axis of a sweep: refresh_time = 1s, 2s … of an Avellaneda-Stoikov run.
SweepAxis refreshTimes(int count);

/// To be called before anything large is in memory. Takes a few seconds. The temporary catalogue is removed.
OutOfCoreFigures measureOutOfCore();

} // namespace wh::bench
