// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/SvgChart.h"

#include "core/analytics/HtmlPage.h"
#include "core/analytics/NumberText.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace wh {

namespace {

constexpr double kWidth = 1000;
constexpr int kAxisHeight = 20;

/// A coordinate to a tenth: finer is invisible and only makes the page larger.
std::string coordinate(double value)
{
    const auto tenths = std::llround(value * 10);
    std::string text = std::to_string(std::abs(tenths) / 10);
    if (tenths % 10 != 0)
        text += '.' + std::to_string(std::abs(tenths) % 10);
    return tenths < 0 ? '-' + text : text;
}

/// A share of the width: 36.25 of 1000 is "3.625%".
std::string percent(double x)
{
    return coordinate(x * 100) == "0" ? "0" : shortestText(std::round(x * 10) / 100) + '%';
}

std::chrono::year_month_day dateOf(TimeNs time)
{
    return std::chrono::sys_days(std::chrono::days(dayOf(time)));
}

TimeNs timeOf(std::chrono::year_month_day date)
{
    return static_cast<TimeNs>(std::chrono::sys_days(date).time_since_epoch().count()) * kDay;
}

std::string monthName(std::chrono::month month)
{
    static constexpr std::array<const char*, 12> kNames = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return kNames[static_cast<unsigned>(month) - 1];
}

std::vector<std::pair<TimeNs, std::string>> monthTicks(TimeNs from, TimeNs to, int months)
{
    std::vector<std::pair<TimeNs, std::string>> ticks;
    using std::chrono::January;
    auto date = dateOf(from).year() / January / 1;
    for (TimeNs at = timeOf(date); at <= to; date += std::chrono::months(months), at = timeOf(date)) {
        if (at < from)
            continue;
        const auto year = std::to_string(static_cast<int>(date.year()));
        const bool isYear = date.month() == January;
        ticks.emplace_back(at, isYear ? year : monthName(date.month()));
    }
    return ticks;
}

} // namespace

AxisTicks axisTicks(double low, double high, int wanted)
{
    AxisTicks ticks;
    const double range = high - low;
    if (!(range > 0) || !std::isfinite(range))
        return ticks;
    const double rough = range / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    ticks.digits = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 12);
    const double first = std::ceil(low / step - 1e-9);
    for (int i = 0; i < 4 * wanted; ++i) {
        const double value = (first + i) * step;
        if (value > high + step * 1e-9)
            break;
        ticks.values.push_back(value + 0.0);
    }
    return ticks;
}

std::vector<std::pair<TimeNs, std::string>> timeTicks(TimeNs from, TimeNs to, int wanted)
{
    static constexpr std::array<DurationNs, 26> kSteps = {kMillisecond,
                                                          2 * kMillisecond,
                                                          5 * kMillisecond,
                                                          10 * kMillisecond,
                                                          20 * kMillisecond,
                                                          50 * kMillisecond,
                                                          100 * kMillisecond,
                                                          200 * kMillisecond,
                                                          500 * kMillisecond,
                                                          kSecond,
                                                          2 * kSecond,
                                                          5 * kSecond,
                                                          10 * kSecond,
                                                          30 * kSecond,
                                                          kMinute,
                                                          2 * kMinute,
                                                          5 * kMinute,
                                                          10 * kMinute,
                                                          30 * kMinute,
                                                          kHour,
                                                          2 * kHour,
                                                          6 * kHour,
                                                          12 * kHour,
                                                          kDay,
                                                          2 * kDay,
                                                          7 * kDay};
    if (to <= from)
        return {};
    const DurationNs rough = (to - from) / wanted;
    const auto* step = std::find_if(kSteps.begin(), kSteps.end(), [&](DurationNs s) { return s >= rough; });
    if (step == kSteps.end()) {
        for (const int months : {1, 3, 6, 12, 24, 60}) {
            if (months * 30 * kDay >= rough)
                return monthTicks(from, to, months);
        }
        return monthTicks(from, to, 120);
    }
    std::vector<std::pair<TimeNs, std::string>> ticks;
    for (TimeNs at = (from + *step - 1) / *step * *step; at <= to; at += *step) {
        const auto date = dateOf(at);
        const auto day = static_cast<unsigned>(date.day());
        std::string text;
        if (at % kDay == 0)
            text = monthName(date.month()) + (day < 10 ? " 0" : " ") + std::to_string(day);
        else if (*step >= kMinute)
            text = formatTime(at).substr(11, 5);
        else if (*step >= kSecond)
            text = formatTime(at).substr(11, 8);
        else
            text = formatTime(at / kSecond * kSecond).substr(14, 5) + '.' +
                   std::to_string(1000 + at % kSecond / kMillisecond).substr(1);
        ticks.emplace_back(at, std::move(text));
    }
    return ticks;
}

SvgChart::SvgChart(TimeNs from, TimeNs to, double low, double high, int height)
    : m_from(from), m_to(std::max(to, from + 1)), m_low(low), m_high(high), m_height(height)
{
    if (!(m_high > m_low)) {
        // A flat line stands in the middle.
        const double pad = m_low == 0 ? 1 : std::abs(m_low) * 1e-4;
        m_low -= pad;
        m_high += pad;
    }
    const double pad = (m_high - m_low) * 0.06;
    m_low -= pad;
    m_high += pad;
}

double SvgChart::x(TimeNs time) const
{
    return static_cast<double>(time - m_from) / static_cast<double>(m_to - m_from) * kWidth;
}

double SvgChart::y(double value) const
{
    return (m_high - value) / (m_high - m_low) * m_height;
}

std::string SvgChart::path(const std::vector<std::pair<TimeNs, double>>& points, bool steps) const
{
    std::string text;
    std::string lastX;
    std::string lastY;
    for (const auto& [time, value] : points) {
        const auto atX = coordinate(x(time));
        const auto atY = coordinate(y(value));
        if (text.empty())
            text = 'M' + atX + ' ' + atY;
        else if (steps)
            text += (atX == lastX ? "" : 'H' + atX) + (atY == lastY ? "" : 'V' + atY);
        else if (atX != lastX || atY != lastY)
            text += 'L' + atX + ' ' + atY;
        lastX = atX;
        lastY = atY;
    }
    return text;
}

void SvgChart::line(const std::vector<std::pair<TimeNs, double>>& points, std::string_view style, bool steps)
{
    if (!points.empty())
        m_curves += "<path class=\"" + std::string(style) + "\" d=\"" + path(points, steps) + "\"/>\n";
}

void SvgChart::area(const std::vector<std::pair<TimeNs, double>>& points, double base, std::string_view style,
                    bool steps)
{
    if (points.empty())
        return;
    const auto baseline = 'V' + coordinate(y(base));
    m_curves += "<path class=\"" + std::string(style) + "\" d=\"" + path(points, steps) + baseline + 'H' +
                coordinate(x(points.front().first)) + "Z\"/>\n";
}

void SvgChart::level(double value, std::string_view style)
{
    const auto at = coordinate(y(value));
    m_marks +=
        "<line class=\"" + std::string(style) + "\" x1=\"0\" x2=\"100%\" y1=\"" + at + "\" y2=\"" + at + "\"/>\n";
}

void SvgChart::mark(TimeNs time, double value, bool isBuy, std::string_view hint)
{
    m_marks += "<use href=\"" + std::string(isBuy ? "#buy" : "#sell") + "\" x=\"" + percent(x(time)) + "\" y=\"" +
               coordinate(y(value)) + "\"><title>" + escaped(hint) + "</title></use>\n";
}

std::string SvgChart::html(std::string_view label, std::string_view unit) const
{
    const std::string height = std::to_string(m_height + kAxisHeight);
    const auto values = axisTicks(m_low, m_high, std::max(4, m_height / 40));
    std::string gridLines;
    std::string valueLabels;
    for (const double value : values.values) {
        const auto at = coordinate(y(value));
        gridLines += "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"" + at + "\" y2=\"" + at + "\"/>\n";
        valueLabels +=
            "<text x=\"6\" y=\"" + coordinate(y(value) + 4) + "\">" + fixedText(value, values.digits) + "</text>";
    }
    std::string timeLabels;
    int index = 0;
    for (const auto& [time, text] : timeTicks(m_from, m_to, 8)) {
        const double at = x(time);
        const auto share = percent(at);
        gridLines += "<line class=\"grid\" x1=\"" + share + "\" x2=\"" + share + "\" y1=\"0\" y2=\"" +
                     std::to_string(m_height) + "\"/>\n";
        const char* anchor = at < 40 ? "start" : at > 960 ? "end" : "middle";
        timeLabels += "<text x=\"" + share + "\" y=\"" + std::to_string(m_height + 15) + "\" text-anchor=\"" + anchor +
                      (index++ % 2 == 1 ? "\" class=\"minor\">" : "\">") + text + "</text>\n";
    }
    return "<div class=\"plot\">\n<svg width=\"100%\" height=\"" + height + "\" role=\"img\" aria-label=\"" +
           escaped(label) + "\">\n" + gridLines + "<svg width=\"100%\" height=\"" + std::to_string(m_height) +
           "\" viewBox=\"0 0 1000 " + std::to_string(m_height) + "\" preserveAspectRatio=\"none\">\n" + m_curves +
           "</svg>\n" + m_marks + timeLabels + "</svg>\n<svg width=\"100%\" height=\"" + height +
           "\" aria-hidden=\"true\">" + valueLabels + "<text x=\"6\" y=\"" + std::to_string(m_height + 15) + "\">" +
           escaped(unit) + "</text></svg>\n</div>\n";
}

} // namespace wh
