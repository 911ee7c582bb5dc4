// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wh::ui {

namespace {

/// A distance between marks: a fixed one, or `months` of the calendar.
struct Step
{
    DurationNs length; ///< of a month step: about, for choosing
    int months = 0;
};

constexpr DurationNs kMonth = 2629746 * kSecond; // a mean Gregorian month

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    for (DurationNs power = 1; power < kSecond; power *= 10) {
        for (const int factor : {1, 2, 5})
            steps.push_back({factor * power});
    }
    for (const int seconds : {1, 2, 5, 10, 15, 30})
        steps.push_back({seconds * kSecond});
    for (const int minutes : {1, 2, 5, 10, 15, 30})
        steps.push_back({minutes * kMinute});
    for (const int hours : {1, 2, 3, 4, 6, 12})
        steps.push_back({hours * kHour});
    for (const int days : {1, 2, 7, 14})
        steps.push_back({days * kDay});
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200})
        steps.push_back({months * kMonth, months});
    return steps;
}

QString monthName(int month)
{
    // Digits rather than names: "2024-08" is read alike everywhere, and never longer than its neighbours.
    return QString::number(month).rightJustified(2, u'0');
}

QString yearText(int year)
{
    return QString::number(year).rightJustified(4, u'0');
}

/// What a mark says: the shortest that is clear beside its neighbours, and longer where a longer unit begins.
TimeTick tickAt(TimeNs time, const Step& step, const TimeFormat& format)
{
    const auto wall = WallTime::of(format.toWall(time));
    TimeTick tick{time, {}, false};
    if (step.months >= 12) {
        tick.label = yearText(wall.year);
    } else if (step.length >= kDay) {
        tick.major = wall.day == 1 && (step.months == 0 || wall.month == 1);
        const bool newYear = wall.day == 1 && wall.month == 1;
        if (newYear)
            tick.label = yearText(wall.year);
        else if (step.months > 0 || wall.day == 1)
            tick.label = yearText(wall.year) + u'-' + monthName(wall.month);
        else
            tick.label = monthName(wall.month) + u'-' + QString::number(wall.day).rightJustified(2, u'0');
    } else if (wall.sinceMidnight == 0) {
        tick.label = format.date(time);
        tick.major = true;
    } else if (step.length >= kMinute) {
        tick.label = format.clock(time, kMinute);
    } else if (step.length >= kSecond) {
        tick.label = format.clock(time, kSecond);
        tick.major = wall.sinceMidnight % kMinute == 0;
    } else if (wall.sinceMidnight % kSecond == 0) {
        tick.label = format.clock(time, kSecond);
        tick.major = true;
    } else {
        // Within a second only the fraction differs: ".250".
        tick.label = format.clock(time, step.length).sliced(8);
    }
    return tick;
}

std::vector<TimeTick> ticksOf(const TimeRange& range, const Step& step, const TimeFormat& format)
{
    std::vector<TimeTick> ticks;
    const auto add = [&](TimeNs wall) {
        const TimeNs time = format.fromWall(wall);
        if (range.contains(time) && (ticks.empty() || ticks.back().time < time))
            ticks.push_back(tickAt(time, step, format));
    };
    const TimeNs wallFrom = format.toWall(range.from);
    const TimeNs wallTo = format.toWall(range.to);
    const auto start = WallTime::of(wallFrom);
    if (step.months > 0) {
        int month = (start.year * 12 + start.month - 1) / step.months * step.months;
        for (;; month += step.months) {
            const TimeNs wall = WallTime{month / 12, month % 12 + 1, 1, 0}.toNs();
            if (wall > wallTo)
                break;
            add(wall);
        }
        return ticks;
    }
    if (step.length > kDay) {
        // Days are counted within their month, so that its first is always marked, and not on its last days: "30, 1".
        const int days = static_cast<int>(step.length / kDay);
        for (int month = start.year * 12 + start.month - 1;; ++month) {
            const TimeNs first = WallTime{month / 12, month % 12 + 1, 1, 0}.toNs();
            if (first > wallTo)
                break;
            for (int day = 0; day + days / 2 < 30 - (days > 2 ? days / 2 : 0); day += days)
                add(first + day * kDay);
        }
        return ticks;
    }
    const TimeNs midnight = wallFrom - start.sinceMidnight;
    for (TimeNs wall = midnight + start.sinceMidnight / step.length * step.length; wall <= wallTo; wall += step.length)
        add(wall);
    return ticks;
}

} // namespace

std::vector<TimeTick> timeTicks(const TimeRange& range, double length, double gap, const TimeFormat& format,
                                const MeasureText& measure)
{
    static const std::vector<Step> steps = allSteps();
    if (range.isEmpty() || range.span() <= 0 || !(length > 0))
        return {};
    const double perNs = length / static_cast<double>(range.span());
    for (const auto& step : steps) {
        // No label is narrower than three digits: coarser steps are reached without writing thousands of labels.
        if (static_cast<double>(step.length) * perNs < measure(QStringLiteral("000")) + gap)
            continue;
        auto ticks = ticksOf(range, step, format);
        bool fits = true;
        double end = -1e300;
        for (const auto& tick : ticks) {
            const double middle = static_cast<double>(tick.time - range.from) * perNs;
            const double half = measure(tick.label) / 2;
            fits = fits && middle - half >= end + (end > -1e299 ? gap : 0);
            end = middle + half;
        }
        if (fits)
            return ticks;
    }
    return {};
}

} // namespace wh::ui
