// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kCompactFrom = 1e7;

/// The smallest of 1, 2, 5, 10, 20 … times `unit` that is at least `step`.
double niceStep(double step, double unit)
{
    if (unit > 0 && step <= unit)
        return unit;
    const double base = unit > 0 ? unit : 1;
    const double power = std::pow(10.0, std::floor(std::log10(step / base)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power * base >= step * (1 - 1e-9))
            return factor * power * base;
    }
    return 10 * power * base;
}

int digitsOf(double step)
{
    int digits = 0;
    for (double scaled = step; digits < 12 && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled; ++digits)
        scaled = step * std::pow(10.0, digits + 1);
    return digits;
}

} // namespace

ValueFormat ValueFormat::ofTick(const QString& tick, const QString& unit)
{
    QString plain = tick;
    if (plain.contains(u'.')) {
        while (plain.endsWith(u'0'))
            plain.chop(1);
    }
    const auto point = plain.indexOf(u'.');
    ValueFormat format;
    format.digits = point < 0 ? 0 : static_cast<int>(plain.size() - point - 1);
    format.tick = tick.toDouble();
    format.unit = unit;
    return format;
}

QString ValueFormat::text(double value, const NumberFormat& numbers) const
{
    return percent ? numbers.percent(value, digits, sign) : numbers.fixed(value, digits, sign);
}

QString ValueFormat::textWithUnit(double value, const NumberFormat& numbers) const
{
    const QString number = text(value, numbers);
    return unit.isEmpty() ? number : number + QChar(0x202F) + unit;
}

std::vector<ValueTick> valueTicks(const ValueRange& range, double length, double distance, const ValueFormat& format,
                                  const NumberFormat& numbers)
{
    std::vector<ValueTick> ticks;
    if (range.isEmpty() || !(range.span() > 0) || !(length > 0))
        return ticks;
    const double scale = format.percent ? 100 : 1;
    const double least = range.span() * scale * distance / length;
    const double step = niceStep(least, format.tick * scale);
    const double largest = std::max(std::abs(range.low), std::abs(range.high)) * scale;
    const bool compact = !format.percent && largest >= kCompactFrom && step >= largest / 100;
    // Prices keep the digits of their tick, so that a column of them lines up; other values as many as the step needs.
    const int digits = format.tick > 0 ? format.digits : digitsOf(step);
    const double first = std::ceil(range.low * scale / step - 1e-9);
    const double last = std::floor(range.high * scale / step + 1e-9);
    for (double n = first; n <= last && ticks.size() < 1000; ++n) {
        const double value = n * step;
        QString label = compact ? numbers.compact(value) : numbers.fixed(value, digits);
        if (format.percent)
            label += QStringLiteral("\u202F%");
        ticks.push_back({value / scale, label});
    }
    return ticks;
}

} // namespace wh::ui
