// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace wh {

/// What was traded over the last day and what it cost, in steps of five minutes from an origin; bounded memory.
class TradedVolume
{
public:
    struct Sums
    {
        double value = 0; ///< in quote
        double cost = 0;  ///< in quote: fees, and fills worse than the mid; negative: earned
    };
    static constexpr DurationNs kStep = 5 * kMinute;

    /// @param origin  where a step begins; not later than any other time given
    explicit TradedVolume(TimeNs origin = 0) : m_origin(origin) {}

    TimeNs origin() const { return m_origin; }
    void add(TimeNs time, double value, double cost);
    /// Over the steps that begin at `from` or later; at most a day back.
    Sums since(TimeNs from) const;

    /// For storage across restarts; restore() ignores what it does not understand.
    std::string toText() const;
    static TradedVolume restored(std::string_view text, TimeNs otherwiseOrigin);

private:
    struct Step
    {
        std::int64_t index = -1;
        Sums sums;
    };

    TimeNs m_origin;
    std::array<Step, 288> m_steps{};
};

} // namespace wh
