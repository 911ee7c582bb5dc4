// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Side.h"
#include "core/simulator/ModelSpec.h"

namespace wh {

/// Where a resting order stands at its price. Estimated, so in double: lots.
struct QueuePlace
{
    double front = 0;  ///< lots that trade before us
    double traded = 0; ///< lots printed at our price since its level last changed
};

/// Estimates the queue before a resting order from what a level-2 tape shows.
/// Source: docs/concepts/simulation-models.md, "queue position". One per run; stateless.
class QueueModel
{
public:
    virtual ~QueueModel() = default;
    /// The order joined behind `levelLots`.
    void onPlaced(QueuePlace& place, Lots levelLots) const { place = {static_cast<double>(levelLots), 0}; }
    /// `lots` traded at the order's price and reached the queue in front of it.
    void onTrade(QueuePlace& place, double lots) const
    {
        place.front = place.front > lots ? place.front - lots : 0;
        place.traded += lots;
    }
    /// The level's displayed quantity went from `before` to `now`.
    virtual void onDepth(QueuePlace& place, Lots before, Lots now) const = 0;
};

/// risk_averse; power, log, power2, log2, power3 (probabilistic); fifo (level 3 only: real order by order).
const std::vector<ModelInfo<QueueModel>>& queueModels();

} // namespace wh
