// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/Side.h"

#include <cmath>

namespace wh {

/// Square-root market impact (Almgren et al., "Direct estimation of equity market impact", 2005): taking Q of a daily
/// volume V moves the price by eta·sigma·sqrt(Q/V), which decays exponentially. eta 0: no impact.
struct ImpactSettings
{
    double eta = 0;
    double dailyVolatility = 0.03; ///< share
    double dailyVolume = 0;        ///< lots
    DurationNs halfLife = 5 * kMinute;

    bool isOn() const { return eta > 0 && dailyVolume > 0; }
    bool operator==(const ImpactSettings&) const = default;
};

/// The shift that our own taking has left, as a share of the price: positive after buying.
class ImpactState
{
public:
    /// The shift at `now`.
    double shift(const ImpactSettings& settings, TimeNs now) const
    {
        const double age = static_cast<double>(now - m_time) / static_cast<double>(settings.halfLife);
        return m_shift * std::exp2(-age);
    }
    void take(const ImpactSettings& settings, Side side, Lots lots, TimeNs now)
    {
        const double push =
            settings.eta * settings.dailyVolatility * std::sqrt(static_cast<double>(lots) / settings.dailyVolume);
        m_shift = shift(settings, now) + static_cast<double>(signOf(side)) * push;
        m_time = now;
    }
    /// By how many ticks a taker's price is worse than displayed: only ever against us.
    Ticks worseBy(const ImpactSettings& settings, Side side, Ticks price, TimeNs now) const
    {
        if (!settings.isOn())
            return 0;
        const double against = static_cast<double>(signOf(side)) * shift(settings, now);
        return against <= 0 ? 0 : static_cast<Ticks>(std::ceil(against * static_cast<double>(price) - 1e-9));
    }

private:
    double m_shift = 0;
    TimeNs m_time = 0;
};

} // namespace wh
