// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <cstddef>
#include <vector>

namespace wh {

/// The last day of a figure in at most kPoints equally spaced values, for a small line in a table. A young one is
/// finer: its spacing doubles whenever the points are full, up to half an hour. Statistics only. A value.
class ProfitCourse
{
public:
    static constexpr std::size_t kPoints = 48;
    static constexpr DurationNs kCoarsest = 30 * kMinute;

    /// The figure as it stands; times do not go back.
    void add(TimeNs now, double value)
    {
        if (m_values.empty())
            m_begin = now;
        // What is not yet due replaces the newest point: the line ends at the present.
        const auto due = m_begin + m_spacing * static_cast<DurationNs>(m_fixed);
        if (now < due && !m_values.empty()) {
            m_values.back() = value;
            return;
        }
        const auto missed = (now - due) / m_spacing;
        for (DurationNs i = 0; i < missed && i < static_cast<DurationNs>(kPoints); ++i)
            push(m_values.empty() ? value : m_values.back());
        push(value);
        if (missed > static_cast<DurationNs>(kPoints))
            m_begin = now - m_spacing * (static_cast<DurationNs>(m_fixed) - 1);
    }
    /// As it is kept over a restart.
    struct State
    {
        TimeNs begin = 0;
        DurationNs spacing = 0;
        std::size_t points = 0;
        std::vector<double> values;
    };
    State state() const { return {m_begin, m_spacing, m_fixed, m_values}; }
    /// Nothing where it contradicts itself.
    void restore(const State& state)
    {
        if (state.values.empty() || state.values.size() > kPoints || state.points != state.values.size() ||
            state.spacing <= 0 || state.spacing > kCoarsest)
            return;
        m_begin = state.begin;
        m_spacing = state.spacing;
        m_fixed = state.points;
        m_values = state.values;
    }
    const std::vector<double>& values() const { return m_values; }
    DurationNs spacing() const { return m_spacing; }

private:
    void push(double value)
    {
        if (m_values.size() == kPoints) {
            if (m_spacing < kCoarsest) {
                halve();
            } else {
                m_values.erase(m_values.begin());
                m_begin += m_spacing;
                --m_fixed;
            }
        }
        m_values.push_back(value);
        ++m_fixed;
    }
    /// Every second point goes.
    void halve()
    {
        for (std::size_t i = 0; i < kPoints / 2; ++i)
            m_values[i] = m_values[2 * i + 1];
        m_values.resize(kPoints / 2);
        m_fixed = kPoints / 2;
        m_spacing *= 2;
    }

    TimeNs m_begin = 0;
    DurationNs m_spacing = kCoarsest / 128;
    std::size_t m_fixed = 0; ///< points so far, as due times count them
    std::vector<double> m_values;
};

} // namespace wh
