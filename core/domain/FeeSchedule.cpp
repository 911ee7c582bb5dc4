// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FeeSchedule.h"

namespace wh {

FeeSchedule FeeSchedule::flat(Decimal makerBps, Decimal takerBps)
{
    FeeSchedule schedule;
    schedule.tiers = {{.volume30d = {}, .makerBps = makerBps, .takerBps = takerBps}};
    return schedule;
}

const FeeSchedule::Tier& FeeSchedule::tierAt(Decimal volume30d) const
{
    const Tier* found = &tiers.front();
    for (const auto& tier : tiers) {
        if (tier.volume30d <= volume30d)
            found = &tier;
    }
    return *found;
}

Decimal FeeSchedule::fee(Decimal notional, Decimal bps)
{
    return notional * (bps * Decimal::fromUnits(1, 4));
}

} // namespace wh
