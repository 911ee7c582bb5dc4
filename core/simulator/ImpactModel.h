// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/Side.h"

#include <cmath>

namespace wh {

/// Square-root market impact (Almgren et al., "Direct estimation of equity market impact", 2005): taking Q of a daily
/// volume V shifts the price by eta·sigma·sqrt(Q/V), which decays exponentially. An order pays the shift that stands
/// when it is done, on all that it takes; what was taken before and has not decayed counts as part of it, so that
/// neither the cutting of a book into levels nor that of an order into parts changes the shift. eta 0: no impact.
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
    /// The shift once `lots` more have been taken: the squares of shifts add up.
    double shiftAfter(const ImpactSettings& settings, Side side, Lots lots, TimeNs now) const
    {
        const double before = shift(settings, now);
        const double scale = settings.eta * settings.dailyVolatility;
        const double squares = before * std::abs(before) + static_cast<double>(signOf(side)) * scale * scale *
                                                               static_cast<double>(lots) / settings.dailyVolume;
        return squares < 0 ? -std::sqrt(-squares) : std::sqrt(squares);
    }
    void take(const ImpactSettings& settings, Side side, Lots lots, TimeNs now)
    {
        m_shift = shiftAfter(settings, side, lots, now);
        m_time = now;
    }
    /// By how many ticks worse than displayed a taker of `lots` in all pays: only ever against us.
    Ticks worseBy(const ImpactSettings& settings, Side side, Ticks price, Lots lots, TimeNs now) const
    {
        if (!settings.isOn())
            return 0;
        const double against = static_cast<double>(signOf(side)) * shiftAfter(settings, side, lots, now);
        return against <= 0 ? 0 : static_cast<Ticks>(std::ceil(against * static_cast<double>(price) - 1e-9));
    }
    /// The most lots, of at most `wanted`, that a taker may have in all and still pay no more than `room` ticks above
    /// (below, selling) a displayed price.
    Lots within(const ImpactSettings& settings, Side side, Ticks price, Ticks room, Lots wanted, TimeNs now) const
    {
        if (worseBy(settings, side, price, wanted, now) <= room)
            return wanted;
        Lots enough = 0; // binary search: worseBy() never falls as lots grow
        for (Lots too = wanted; too - enough > 1;) {
            const Lots middle = enough + (too - enough) / 2;
            (worseBy(settings, side, price, middle, now) <= room ? enough : too) = middle;
        }
        return enough;
    }

private:
    double m_shift = 0;
    TimeNs m_time = 0;
};

} // namespace wh
