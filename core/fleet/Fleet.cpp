// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/Fleet.h"

#include <algorithm>

namespace wh {

bool Fleet::Health::acceptsOrders() const
{
    return !store && std::none_of(shards.begin(), shards.end(),
                                  [](const ShardHealth& shard) { return shard.failure.has_value(); });
}

std::optional<Error> Fleet::orderStop() const
{
    auto now = health();
    if (now.store)
        return std::move(now.store);
    for (auto& shard : now.shards) {
        if (shard.failure)
            return std::move(shard.failure);
    }
    return std::nullopt;
}

std::vector<AwayVenue> Fleet::awayVenues() const
{
    return health().venuesAway;
}

bool Fleet::hasAnyTag(BotId id, const std::vector<std::string>& tags) const
{
    const auto status = bot(id);
    return status &&
           std::find_first_of(tags.begin(), tags.end(), status->tags.begin(), status->tags.end()) != tags.end();
}

} // namespace wh
