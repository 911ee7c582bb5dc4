// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// Round numbers that divide [low, high], about `wanted` of them, with the digits after the point that tell them apart.
struct AxisTicks
{
    std::vector<double> values;
    int digits = 0;
};
AxisTicks axisTicks(double low, double high, int wanted);

/// Round moments in [from, to], about `wanted`, and how each is written: "14:05", "23:54:30", "Aug 09", "2024".
std::vector<std::pair<TimeNs, std::string>> timeTicks(TimeNs from, TimeNs to, int wanted);

/// A chart over time as HTML: an SVG that is as wide as its place and keeps its height, text at its true size, with the
/// value axis at the right. Curves live in a coordinate system of 1000 that stretches sideways only; marks do not
/// stretch. A builder: one use, one thread.
class SvgChart
{
public:
    SvgChart(TimeNs from, TimeNs to, double low, double high, int height);

    /// A polyline, in steps where the value holds until the next point.
    void line(const std::vector<std::pair<TimeNs, double>>& points, std::string_view style, bool steps);
    /// The area between the points and `base`.
    void area(const std::vector<std::pair<TimeNs, double>>& points, double base, std::string_view style, bool steps);
    /// A horizontal line across.
    void level(double value, std::string_view style);
    /// ▲ or ▼ at a point, with a text that shows under the pointer.
    void mark(TimeNs time, double value, bool isBuy, std::string_view hint);
    /// The finished markup; `unit` is written at the top of the axis.
    std::string html(std::string_view label, std::string_view unit) const;

private:
    double x(TimeNs time) const; ///< 0 to 1000
    double y(double value) const;
    std::string path(const std::vector<std::pair<TimeNs, double>>& points, bool steps) const;

    TimeNs m_from;
    TimeNs m_to;
    double m_low;
    double m_high;
    int m_height;
    std::string m_curves;
    std::string m_marks;
};

} // namespace wh
