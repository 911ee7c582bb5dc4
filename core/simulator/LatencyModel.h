// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/base/Time.h"
#include "core/simulator/ModelSpec.h"

#include <optional>

namespace wh {

/// The ways of an order. Each has its own latency.
enum class OrderPath { Entry, Amend, Cancel, Response };

/// What is known when a latency is drawn.
struct LatencyMoment
{
    TimeNs now = 0;             ///< when the message sets out
    DurationNs feedLatency = 0; ///< of the newest market message that has arrived
    double eventsPerSecond = 0; ///< of the tape, lately
};

/// How long a message takes. A venue that refuses under load answers nullopt on the way in: a refusal is a value, not a
/// negative number. Holds the run's own stream of chance; one per run.
class LatencyModel
{
public:
    virtual ~LatencyModel() = default;
    virtual std::optional<DurationNs> latency(OrderPath path, const LatencyMoment& moment) = 0;
    /// Called once before the run, with a stream of chance of its own.
    virtual void seed(Random random) { (void)random; }
};

/// none, constant, log_normal, empirical, feed_derived, overload.
const std::vector<ModelInfo<LatencyModel>>& latencyModels();

} // namespace wh
