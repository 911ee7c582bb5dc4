// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/IdleBreaks.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace wh::ui {

namespace {

/// What an engine tells so long before a bot is back is of its new life already.
constexpr DurationNs kComingBack = 2 * kSecond;

} // namespace

void breakIn(const std::vector<IdleSpan>& idle, std::vector<TimeNs>& times, std::vector<double>& values)
{
    if (idle.empty())
        return;
    std::vector<TimeNs> keptTimes;
    std::vector<double> keptValues;
    keptTimes.reserve(times.size() + idle.size());
    keptValues.reserve(times.size() + idle.size());
    auto span = idle.begin();
    for (std::size_t at = 0; at < times.size(); ++at) {
        // The line holds up to where the bot stopped; of an engine that was cut off, up to the last that it told.
        for (; span != idle.end() && span->from <= times[at]; ++span) {
            if (keptTimes.empty() || std::isnan(keptValues.back()))
                continue;
            const TimeNs end = span->isCutOff ? keptTimes.back() + 1 : std::max(span->from, keptTimes.back() + 1);
            keptTimes.push_back(end);
            keptValues.push_back(std::numeric_limits<double>::quiet_NaN());
        }
        const bool isIdle = span != idle.begin() && times[at] < std::prev(span)->to;
        if (isIdle || (!keptTimes.empty() && times[at] <= keptTimes.back()))
            continue;
        keptTimes.push_back(times[at]);
        keptValues.push_back(values[at]);
    }
    times = std::move(keptTimes);
    values = std::move(keptValues);
}

SeriesPtr brokenIn(const std::vector<IdleSpan>& idle, const SeriesPtr& curve)
{
    if (!curve || idle.empty() || curve->size() == 0 || idle.front().from > curve->extent().to)
        return curve;
    std::vector<TimeNs> times(curve->times().begin(), curve->times().end());
    std::vector<double> values(curve->values().begin(), curve->values().end());
    breakIn(idle, times, values);
    return std::make_shared<const Series>(std::move(times), std::move(values));
}

std::vector<QuoteMark> brokenIn(const std::vector<IdleSpan>& idle, std::vector<QuoteMark> quotes,
                                const std::function<std::optional<TimeNs>(TimeNs before)>& heard)
{
    for (const auto& span : idle) {
        if (!span.isCutOff)
            continue;
        const TimeNs back = span.from - kComingBack;
        const TimeNs last = heard ? heard(back).value_or(back) : back;
        for (std::size_t i = 0, count = quotes.size(); i < count; ++i) {
            const QuoteMark whole = quotes[i];
            if (whole.from >= back || whole.to <= back)
                continue;
            quotes[i].to = std::max(last, whole.from); // an order is a sign of life, too
            if (whole.to > span.to) {
                quotes.push_back(whole);
                quotes.back().from = span.to;
            }
        }
    }
    std::stable_sort(quotes.begin(), quotes.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return quotes;
}

} // namespace wh::ui
