// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"
#include "ui/charts/layers/QuoteLayer.h"

#include <functional>
#include <optional>
#include <vector>

namespace wh::ui {

/// A time in which a bot did not run: paused, stopped, failed, or its engine was not there.
struct IdleSpan
{
    TimeNs from = 0;
    TimeNs to = 0; ///< INT64_MAX: it lasts
    /// The engine ended without a farewell some time before `from`: nobody knows what was behind the last that it told.
    bool isCutOff = false;
    bool operator==(const IdleSpan&) const = default;
};

/// Points of a curve in those times go, and a gap stands in their place. Any thread.
/// @param idle  earliest first, none within another
void breakIn(const std::vector<IdleSpan>& idle, std::vector<TimeNs>& times, std::vector<double>& values);

/// The same of a whole curve; the curve itself where nothing of it goes. Null of null.
SeriesPtr brokenIn(const std::vector<IdleSpan>& idle, const SeriesPtr& curve);

/// What became of an order while its engine was not there nobody knows: its stroke ends before, and goes on where it
/// stands afterwards. A bot that was told to pause or to stop was there, and told when its orders ended. Any thread.
/// @param heard  what was heard last before a moment, where that is known
/// @return by the time they began
std::vector<QuoteMark> brokenIn(const std::vector<IdleSpan>& idle, std::vector<QuoteMark> quotes,
                                const std::function<std::optional<TimeNs>(TimeNs before)>& heard);

} // namespace wh::ui
