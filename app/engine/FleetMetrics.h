// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/FleetLog.h"

namespace wh {
class Fleet;
class MetricPage;
} // namespace wh

namespace wh::engine_program {

/// What a page of metrics has of the bots: how many in which state, shards, orders, latencies, feeds, store,
/// subscribers. Any thread; waits for the end of a turn of each shard.
void tellFleet(MetricPage& page, const Fleet& fleet);
/// What has happened to them since the start.
void tellFleetLog(MetricPage& page, const FleetLog::Counts& counts);

} // namespace wh::engine_program
