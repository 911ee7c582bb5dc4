// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/Fleet.h"

#include <algorithm>

namespace wh {

bool Fleet::Health::acceptsOrders() const
{
    return !store && std::none_of(shards.begin(), shards.end(),
                                  [](const ShardHealth& shard) { return shard.failure.has_value(); });
}

} // namespace wh
