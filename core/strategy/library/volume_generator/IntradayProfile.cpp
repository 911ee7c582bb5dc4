// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/volume_generator/IntradayProfile.h"

#include <algorithm>

namespace wh {

namespace {
constexpr double kKept = 0.8;  // weight of yesterday against today
constexpr double kLeast = 0.1; // of an average half hour: pacing never stops altogether
} // namespace

IntradayProfile::IntradayProfile()
{
    m_share.fill(1.0 / static_cast<double>(kSlots));
}

void IntradayProfile::add(TimeNs time, double volume)
{
    const TimeNs slot = time / kSlot;
    if (m_slot < 0) {
        m_slot = slot;
        m_slotIsWhole = time % kSlot < kSlot / 30; // from its first minute on
    }
    while (m_slot < slot) {
        closeSlot();
        // A silence of a day or more says nothing about the hours.
        m_slot = slot - m_slot > static_cast<TimeNs>(kSlots) ? slot : m_slot + 1;
        m_slotIsWhole = true;
    }
    m_slotVolume += volume;
}

void IntradayProfile::closeSlot()
{
    if (m_slotIsWhole) {
        const auto index = static_cast<std::size_t>(m_slot % static_cast<TimeNs>(kSlots));
        m_volume[index] = m_volume[index] * kKept + m_slotVolume;
        m_days[index] = m_days[index] * kKept + 1;
    }
    m_slotVolume = 0;
    double sum = 0;
    int seen = 0;
    for (std::size_t i = 0; i < kSlots; ++i) {
        if (m_days[i] > 0) {
            sum += m_volume[i] / m_days[i];
            ++seen;
        }
    }
    if (seen == 0 || sum <= 0)
        return;
    const double average = sum / seen;
    double total = 0;
    for (std::size_t i = 0; i < kSlots; ++i) {
        m_share[i] = m_days[i] > 0 ? std::max(m_volume[i] / m_days[i], kLeast * average) : average;
        total += m_share[i];
    }
    for (auto& share : m_share)
        share /= total;
}

double IntradayProfile::upTo(TimeNs time) const
{
    const TimeNs inDay = ((time % kDay) + kDay) % kDay;
    const auto slot = static_cast<std::size_t>(inDay / kSlot);
    double sum = 0;
    for (std::size_t i = 0; i < slot; ++i)
        sum += m_share[i];
    return sum + m_share[slot] * static_cast<double>(inDay % kSlot) / static_cast<double>(kSlot);
}

double IntradayProfile::mass(TimeNs from, TimeNs to) const
{
    if (to <= from)
        return 0;
    return static_cast<double>(dayOf(to) - dayOf(from)) + upTo(to) - upTo(from);
}

} // namespace wh
