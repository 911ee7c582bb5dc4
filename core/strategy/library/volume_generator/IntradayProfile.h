// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <array>
#include <cstddef>

namespace wh {

/// How a market spreads its volume over the UTC day: half hours, learned from what was traded, older days fading. Until
/// a half hour has been seen it counts as an average one, so at first every hour is alike.
class IntradayProfile
{
public:
    IntradayProfile();

    /// Adds what was traded at a moment; moments do not run backwards.
    void add(TimeNs time, double volume);
    /// Share of a day's volume that falls into [from, to); a whole day is 1.
    double mass(TimeNs from, TimeNs to) const;

private:
    static constexpr std::size_t kSlots = 48;
    static constexpr DurationNs kSlot = kDay / static_cast<DurationNs>(kSlots);

    void closeSlot();
    double upTo(TimeNs time) const; // from the day's start, 0 to 1

    std::array<double, kSlots> m_volume{};
    std::array<double, kSlots> m_days{};
    std::array<double, kSlots> m_share{};
    TimeNs m_slot = -1; // since 1970
    double m_slotVolume = 0;
    bool m_slotIsWhole = false;
};

} // namespace wh
