// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"
#include "ui/common/NumberFormat.h"
#include "ui/common/TimeFormat.h"

#include <QString>

#include <functional>
#include <vector>

namespace wh::ui {

/// A mark on an axis of time.
struct TimeTick
{
    TimeNs time = 0;
    QString label;
    bool major = false; ///< the first of a longer unit: of a minute, a day, a month, a year
    bool operator==(const TimeTick&) const = default;
};

/// A mark on an axis of values.
struct ValueTick
{
    double value = 0;
    QString label;
    bool operator==(const ValueTick&) const = default;
};

/// How a kind of value is written: digits after the point, unit, and the smallest step that there is (a price's tick;
/// 0: any).
struct ValueFormat
{
    int digits = 2;
    QString unit;
    double tick = 0;
    Sign sign = Sign::WhenNegative;
    bool percent = false; ///< values are shares, shown times a hundred
    bool operator==(const ValueFormat&) const = default;

    /// For prices of an instrument: digits and step of its tick, "0.01".
    static ValueFormat ofTick(const QString& tick, const QString& unit);
    QString text(double value, const NumberFormat& numbers) const;
    /// With the unit behind.
    QString textWithUnit(double value, const NumberFormat& numbers) const;
};

/// Width of a text on the screen, in the same unit as `length` below.
using MeasureText = std::function<double(const QString&)>;

/// Marks of the finest usual step (nanoseconds to centuries, by the calendar of the zone from days on) at which no two
/// labels come closer than `gap`. @param length  of the axis on the screen
std::vector<TimeTick> timeTicks(const TimeRange& range, double length, double gap, const TimeFormat& format,
                                const MeasureText& measure);

/// Marks at multiples of 1, 2 or 5 times a power of ten, never closer than `distance` and never between two price
/// ticks.
std::vector<ValueTick> valueTicks(const ValueRange& range, double length, double distance, const ValueFormat& format,
                                  const NumberFormat& numbers);

} // namespace wh::ui
