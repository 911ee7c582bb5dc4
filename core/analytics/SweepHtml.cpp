// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/SweepHtml.h"

#include "core/analytics/HtmlPage.h"
#include "core/analytics/NumberText.h"
#include "core/base/Decimal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace wh {

namespace {

constexpr std::size_t kMostCells = 60; ///< along one side of a heat map
constexpr int kCellHeight = 28;

struct Rgb
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// Viridis in nine steps (its values are in the public domain, CC0): lightness grows evenly, also for colour-blind eyes
/// and in print.
Rgb heatColour(double share)
{
    static constexpr std::array<Rgb, 9> kStops = {{{68, 1, 84},
                                                   {71, 44, 122},
                                                   {59, 81, 139},
                                                   {44, 113, 142},
                                                   {33, 144, 141},
                                                   {39, 173, 129},
                                                   {92, 200, 99},
                                                   {170, 220, 50},
                                                   {253, 231, 37}}};
    const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(kStops.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(at), kStops.size() - 2);
    const double rest = at - static_cast<double>(index);
    const Rgb& a = kStops[index];
    const Rgb& b = kStops[index + 1];
    return {a.red + (b.red - a.red) * rest, a.green + (b.green - a.green) * rest, a.blue + (b.blue - a.blue) * rest};
}

std::string hexOf(const Rgb& colour)
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::string text = "#";
    for (const double part : {colour.red, colour.green, colour.blue}) {
        const auto value = static_cast<unsigned>(std::lround(part));
        text += kHex[value >> 4];
        text += kHex[value & 15];
    }
    return text;
}

double luminanceOf(const Rgb& colour)
{
    const auto linear = [](double part) { return std::pow(part / 255, 2.2); };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

/// Numbers in their order, texts after them in theirs.
bool comesBefore(const std::string& a, const std::string& b)
{
    const auto left = Decimal::parse(a);
    const auto right = Decimal::parse(b);
    if (left && right)
        return *left != *right ? *left < *right : a < b;
    if (static_cast<bool>(left) != static_cast<bool>(right))
        return static_cast<bool>(left);
    return a < b;
}

/// The different values of one parameter, in order.
std::vector<std::string> valuesOf(const SweepTable& sweep, std::size_t parameter)
{
    std::vector<std::string> values;
    for (const auto& run : sweep.runs) {
        if (parameter < run.values.size())
            values.push_back(run.values[parameter]);
    }
    std::sort(values.begin(), values.end(), comesBefore);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// Digits after the point that tell the values of one column apart and stay the same down the column.
int digitsOf(std::vector<double> values)
{
    constexpr int kMost = 8;
    if (values.empty() || std::all_of(values.begin(), values.end(), [](double v) { return v == std::round(v); }))
        return 0;
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    const double range = values.back() - values.front();
    const double size = range > 0 ? range : std::abs(values.front());
    const int digits = std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, kMost);
    for (int more = digits; more <= kMost; ++more) {
        const bool apart = std::adjacent_find(values.begin(), values.end(), [&](double a, double b) {
                               return fixedText(a, more) == fixedText(b, more);
                           }) == values.end();
        if (apart)
            return more;
    }
    return digits; // some are all but equal: no number of digits that anybody reads tells them apart
}

/// A coordinate or size in the drawing.
std::string sizeOf(double value)
{
    return shortestText(std::round(value * 10) / 10);
}

std::string percent(double share)
{
    return shortestText(std::round(share * 10'000) / 100) + '%';
}

struct Scale
{
    double low = 0;
    double high = 0;
    bool any = false;
    int digits = 2;
    double shareOf(double value) const { return high > low ? (value - low) / (high - low) : 0.5; }
};

Scale scaleOf(const SweepTable& sweep)
{
    Scale scale;
    std::vector<double> values;
    for (const auto& run : sweep.runs) {
        if (!run.objective || !std::isfinite(*run.objective))
            continue;
        scale.low = scale.any ? std::min(scale.low, *run.objective) : *run.objective;
        scale.high = scale.any ? std::max(scale.high, *run.objective) : *run.objective;
        scale.any = true;
        values.push_back(*run.objective);
    }
    scale.digits = digitsOf(values);
    return scale;
}

std::string cellOf(const SweepTable& sweep, const SweepTable::Run* run, const Scale& scale, double x, double y,
                   double width, std::string_view where)
{
    const bool known = run && run->objective && std::isfinite(*run->objective);
    const Rgb colour = known ? heatColour(scale.shareOf(*run->objective)) : Rgb{};
    const std::string place = "x=\"" + percent(x) + "\" y=\"" + sizeOf(y) + "\" width=\"" + percent(width) +
                              "\" height=\"" + std::to_string(kCellHeight) + '"';
    const std::string value = known ? fixedText(*run->objective, scale.digits) : run ? "n/a" : "–";
    const std::string fill = known ? hexOf(colour) : "url(#none)";
    const std::string ink = !known ? "var(--muted)" : luminanceOf(colour) > 0.18 ? "#000000" : "#ffffff";
    return "<g><title>" + escaped(where) + "\n" + escaped(sweep.objective) + ' ' + value +
           (run && !run->note.empty() ? "\n" + escaped(run->note) : std::string()) + "</title><rect " + place +
           " fill=\"" + fill + "\" stroke=\"var(--panel)\"/><text x=\"" + percent(x + width / 2) + "\" y=\"" +
           sizeOf(y + kCellHeight / 2.0 + 4) + "\" text-anchor=\"middle\" style=\"fill:" + ink + "\">" + value +
           "</text></g>\n";
}

std::string legendOf(const SweepTable& sweep, const Scale& scale)
{
    std::string text = "<div class=\"heat-legend\"><span>" + fixedText(scale.low, scale.digits) +
                       "</span><svg width=\"160\" height=\"12\" "
                       "aria-hidden=\"true\">";
    constexpr int kSteps = 32;
    for (int i = 0; i < kSteps; ++i) {
        text += "<rect x=\"" + std::to_string(i * 5) + "\" width=\"5.5\" height=\"12\" fill=\"" +
                hexOf(heatColour(static_cast<double>(i) / (kSteps - 1))) + "\"/>";
    }
    return text + "</svg><span>" + fixedText(scale.high, scale.digits) + "</span><span class=\"muted\">" +
           escaped(sweep.objective) + "</span></div>\n";
}

std::string heatMap(const SweepTable& sweep, std::size_t across, std::size_t down)
{
    const auto columns = valuesOf(sweep, across);
    const auto rows = valuesOf(sweep, down);
    const auto scale = scaleOf(sweep);
    std::vector<const SweepTable::Run*> cells(columns.size() * rows.size(), nullptr);
    for (const auto& run : sweep.runs) {
        const auto column = std::find(columns.begin(), columns.end(), run.values[across]) - columns.begin();
        const auto row = std::find(rows.begin(), rows.end(), run.values[down]) - rows.begin();
        cells[static_cast<std::size_t>(row) * columns.size() + static_cast<std::size_t>(column)] = &run;
    }
    constexpr double kLabels = 0.12; // share of the width for the row labels
    const double width = (1 - kLabels) / static_cast<double>(columns.size());
    const int height = static_cast<int>(rows.size()) * kCellHeight + 24;
    std::string text = "<figure class=\"panel\">\n<figcaption><h2>" + escaped(sweep.objective) +
                       "</h2><span class=\"muted\">across: " + escaped(sweep.parameters[across]) +
                       ", down: " + escaped(sweep.parameters[down]) + "</span></figcaption>\n";
    if (scale.any)
        text += legendOf(sweep, scale);
    text += "<div class=\"scroll\"><svg width=\"100%\" height=\"" + std::to_string(height) +
            "\" style=\"min-width:" + std::to_string(columns.size() * 58 + 80) +
            "px\" role=\"img\" aria-label=\"Heat map of " + escaped(sweep.objective) +
            "\">\n<defs><pattern id=\"none\" width=\"6\" height=\"6\" "
            "patternUnits=\"userSpaceOnUse\"><path d=\"M0 6L6 0\" stroke=\"var(--border)\"/></pattern></defs>\n";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const double y = static_cast<double>(rows.size() - 1 - r) * kCellHeight; // small values below, as on an axis
        text += "<text x=\"" + percent(kLabels - 0.01) + "\" y=\"" + sizeOf(y + kCellHeight / 2.0 + 4) +
                "\" text-anchor=\"end\">" + escaped(plainText(rows[r], 14)) + "</text>\n";
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto where =
                sweep.parameters[across] + ' ' + columns[c] + ", " + sweep.parameters[down] + ' ' + rows[r];
            text += cellOf(sweep, cells[r * columns.size() + c], scale, kLabels + width * static_cast<double>(c), y,
                           width, where);
        }
    }
    for (std::size_t c = 0; c < columns.size(); ++c) {
        text += "<text x=\"" + percent(kLabels + width * (static_cast<double>(c) + 0.5)) + "\" y=\"" +
                std::to_string(height - 8) + "\" text-anchor=\"middle\">" + escaped(plainText(columns[c], 12)) +
                "</text>\n";
    }
    return text + "</svg></div>\n</figure>\n";
}

std::string runTable(const SweepTable& sweep)
{
    std::vector<const SweepTable::Run*> runs;
    for (const auto& run : sweep.runs)
        runs.push_back(&run);
    // The best first, those without a result last; equal ones stay in the order of the sweep.
    std::stable_sort(runs.begin(), runs.end(), [&](const auto* a, const auto* b) {
        if (!a->objective || !b->objective)
            return a->objective.has_value() && !b->objective.has_value();
        return sweep.moreIsBetter ? *a->objective > *b->objective : *a->objective < *b->objective;
    });
    std::string text = "<section class=\"panel\">\n<h2>Runs</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>#</th>";
    for (const auto& name : sweep.parameters)
        text += "<th class=\"number\">" + escaped(name) + "</th>";
    text += "<th class=\"number\">" + escaped(sweep.objective) + "</th>";
    for (const auto& name : sweep.metrics)
        text += "<th class=\"number\">" + escaped(name) + "</th>";
    text += "<th>Note</th></tr></thead>\n<tbody>\n";
    std::vector<int> digits(sweep.metrics.size());
    for (std::size_t m = 0; m < sweep.metrics.size(); ++m) {
        std::vector<double> values;
        for (const auto& run : sweep.runs) {
            if (m < run.metrics.size() && run.metrics[m] && std::isfinite(*run.metrics[m]))
                values.push_back(*run.metrics[m]);
        }
        digits[m] = digitsOf(values);
    }
    const auto number = [](const std::optional<double>& value, int places) {
        return value && std::isfinite(*value) ? "<td class=\"number\">" + fixedText(*value, places) + "</td>"
                                              : std::string("<td class=\"number none\">n/a</td>");
    };
    const int objectiveDigits = scaleOf(sweep).digits;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        text += "<tr><td>" + std::to_string(i + 1) + "</td>";
        for (std::size_t p = 0; p < sweep.parameters.size(); ++p)
            text += "<td class=\"number\">" + escaped(p < runs[i]->values.size() ? runs[i]->values[p] : "") + "</td>";
        text += number(runs[i]->objective, objectiveDigits);
        for (std::size_t m = 0; m < sweep.metrics.size(); ++m)
            text += number(m < runs[i]->metrics.size() ? runs[i]->metrics[m] : std::nullopt, digits[m]);
        text += "<td>" + escaped(runs[i]->note) + "</td></tr>\n";
    }
    return text + "</tbody></table></div>\n</section>\n";
}

} // namespace

std::string heatMapHtml(const SweepTable& sweep)
{
    std::string body = "<h1>" + escaped(sweep.title) + "</h1>\n<p class=\"muted\">" +
                       std::to_string(sweep.runs.size()) + (sweep.runs.size() == 1 ? " run" : " runs") +
                       ", compared by " + escaped(sweep.objective) + ".</p>\n";
    std::vector<std::size_t> varied;
    for (std::size_t p = 0; p < sweep.parameters.size(); ++p) {
        const bool complete =
            std::all_of(sweep.runs.begin(), sweep.runs.end(), [&](const auto& run) { return p < run.values.size(); });
        if (complete && valuesOf(sweep, p).size() > 1)
            varied.push_back(p);
    }
    if (sweep.runs.empty()) {
        body += "<p class=\"panel empty\">No runs.</p>\n";
    } else if (varied.size() == 2) {
        const auto columns = valuesOf(sweep, varied[0]).size();
        const auto rows = valuesOf(sweep, varied[1]).size();
        // A random search has nearly as many values as runs: that is no grid.
        if (columns <= kMostCells && rows <= kMostCells && columns * rows <= 3 * sweep.runs.size())
            body += heatMap(sweep, varied[0], varied[1]);
        else
            body += "<p class=\"panel muted\">The values form no grid, so there is no heat map.</p>\n";
    }
    if (!sweep.setup.empty()) {
        body += "<section class=\"panel\">\n<h2>Setup</h2>\n<table><tbody>\n";
        for (const auto& [name, value] : sweep.setup)
            body +=
                "<tr><th scope=\"row\">" + escaped(name) + "</th><td class=\"text\">" + escaped(value) + "</td></tr>\n";
        body += "</tbody></table>\n</section>\n";
    }
    body += runTable(sweep);
    return htmlPage(sweep.title, body);
}

} // namespace wh
