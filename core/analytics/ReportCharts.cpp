// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/ReportCharts.h"

#include "core/analytics/HtmlPage.h"
#include "core/analytics/NumberText.h"
#include "core/analytics/RunRecord.h"
#include "core/analytics/Statistics.h"
#include "core/analytics/SvgChart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace wh {

namespace {

using Points = std::vector<std::pair<TimeNs, double>>;

constexpr int kBuckets = 160; ///< in which marks are gathered when there are too many

struct Range
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void include(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

std::string figure(std::string_view title, std::string_view note, std::string_view content)
{
    std::string text = "<figure class=\"panel\">\n<figcaption><h2>" + escaped(title) + "</h2>";
    if (!note.empty())
        text += "<span class=\"muted\">" + std::string(note) + "</span>";
    return text + "</figcaption>\n" + std::string(content) + "</figure>\n";
}

std::string emptyFigure(std::string_view title, std::string_view reason)
{
    return figure(title, "", "<p class=\"empty\">" + escaped(reason) + "</p>\n");
}

template<typename Value>
Points pointsOf(const RunRecord& run, Value value, Range& range)
{
    Points points;
    points.reserve(run.curve.size());
    for (const auto& point : run.curve) {
        points.emplace_back(point.time, value(point));
        range.include(points.back().second);
    }
    return points;
}

bool hasCurve(const RunRecord& run)
{
    return !run.curve.empty() && run.end > run.start;
}

std::string baseUnit(const RunRecord& run)
{
    return run.instrument.isDerivative() ? "contracts" : run.instrument.name.base;
}

/// Fills of one side within one stretch of time.
struct Gathered
{
    std::size_t count = 0;
    Lots lots = 0;
    double value = 0;
    Ticks low = 0;
    Ticks high = 0;
    TimeNs from = 0;
    TimeNs to = 0;

    void include(const Fill& fill)
    {
        low = count == 0 ? fill.price : std::min(low, fill.price);
        high = count == 0 ? fill.price : std::max(high, fill.price);
        from = count == 0 ? fill.receiveTime : from;
        to = fill.receiveTime;
        value += static_cast<double>(fill.price) * static_cast<double>(fill.quantity);
        lots += fill.quantity;
        ++count;
    }
};

void addMark(SvgChart& chart, const RunRecord& run, const Gathered& fills, Side side)
{
    if (fills.count == 0)
        return;
    const auto& instrument = run.instrument;
    std::string hint = fills.count == 1 ? std::string(toString(side))
                                        : std::to_string(fills.count) + (side == Side::Buy ? " buys" : " sells");
    hint += ", " + instrument.quantity(fills.lots).toString() + ' ' + baseUnit(run) + " at " +
            instrument.price(fills.low).toString();
    if (fills.high != fills.low)
        hint += " to " + instrument.price(fills.high).toString();
    hint += "\n" + formatTime(fills.from);
    const double price = instrument.tick.toDouble() * fills.value / static_cast<double>(std::max<Lots>(fills.lots, 1));
    chart.mark(fills.from + (fills.to - fills.from) / 2, price, side == Side::Buy, hint);
}

void addMarks(SvgChart& chart, const RunRecord& run)
{
    const bool single = run.fills.size() <= kMostMarks;
    const auto bucketOf = [&](const Fill& fill) {
        const double share =
            static_cast<double>(fill.receiveTime - run.start) / static_cast<double>(run.end - run.start);
        return static_cast<int>(share * kBuckets);
    };
    int bucket = 0;
    std::array<Gathered, 2> sides;
    const auto flush = [&] {
        addMark(chart, run, sides[0], Side::Buy);
        addMark(chart, run, sides[1], Side::Sell);
        sides = {};
    };
    for (const auto& record : run.fills) {
        if (single || bucketOf(record.fill) != bucket)
            flush();
        bucket = bucketOf(record.fill);
        sides[record.fill.side == Side::Buy ? 0 : 1].include(record.fill);
    }
    flush();
}

struct Histogram
{
    double low = 0;
    double width = 1;
    std::vector<std::size_t> counts;
    std::size_t beyond = 0; ///< counted in the outermost bars though they lie outside
};

/// Bars of a round width with 0 between two of them, so that no bar mixes wins and losses. The width follows Freedman
/// and Diaconis; what lies far out is gathered at the ends.
Histogram histogramOf(const statistics::Walk& values, std::size_t count)
{
    const auto quantile = [&](double share) {
        return *statistics::ranked(values, static_cast<std::size_t>(share * static_cast<double>(count - 1)));
    };
    const double lower = quantile(0.25);
    const double upper = quantile(0.75);
    const double middle = upper - lower;
    Range range;
    values([&](double value) { range.include(value); });
    double low = range.low;
    double high = range.high;
    if (middle > 0) {
        low = std::max(low, lower - 5 * middle);
        high = std::min(high, upper + 5 * middle);
    }
    if (!(high > low)) {
        const double pad = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= pad;
        high += pad;
    }
    const double wanted = middle > 0 ? 2 * middle / std::cbrt(static_cast<double>(count)) : (high - low) / 20;
    const auto bars = std::clamp((high - low) / wanted, 8.0, 40.0);
    const auto ticks = axisTicks(low, high, static_cast<int>(bars));
    Histogram result;
    result.width = ticks.values.size() >= 2 ? ticks.values[1] - ticks.values[0] : (high - low) / bars;
    const double first = std::floor(low / result.width + 1e-9);
    const double last = std::max(std::ceil(high / result.width - 1e-9), first + 1);
    result.low = first * result.width;
    result.counts.resize(static_cast<std::size_t>(last - first));
    values([&](double value) {
        const double index = std::floor((value - result.low) / result.width);
        const double kept = std::clamp(index, 0.0, static_cast<double>(result.counts.size() - 1));
        result.beyond += value < low || value > high ? 1 : 0;
        ++result.counts[static_cast<std::size_t>(kept)];
    });
    return result;
}

} // namespace

std::string chartSymbols()
{
    return "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>\n"
           "<path id=\"buy\" class=\"buy\" d=\"M0 -6L5.5 4H-5.5Z\"/>\n"
           "<path id=\"sell\" class=\"sell\" d=\"M0 6L5 -4H-5Z\"/>\n</defs></svg>\n";
}

std::string priceChart(const RunRecord& run)
{
    if (!hasCurve(run))
        return emptyFigure("Price and fills", "No market data in this run.");
    Range range;
    const auto points = pointsOf(
        run, [](const CurvePoint& p) { return p.mid; }, range);
    for (const auto& record : run.fills)
        range.include(run.instrument.priceAsDouble(record.fill.price));
    SvgChart chart(run.start, run.end, range.low, range.high, 240);
    chart.line(points, "price", true);
    addMarks(chart, run);
    std::string note = "mid";
    if (run.fills.empty()) {
        note += "; no fills";
    } else {
        note += ", <svg class=\"legend\" viewBox=\"-7 -7 14 14\"><use href=\"#buy\"/></svg>buys, "
                "<svg class=\"legend\" viewBox=\"-7 -7 14 14\"><use href=\"#sell\"/></svg>sells";
        if (run.fills.size() > kMostMarks)
            note += "; " + std::to_string(run.fills.size()) + " fills, each mark stands for those near it in time";
    }
    return figure("Price and fills", note, chart.html("Mid price and fills over time", run.instrument.name.quote));
}

std::string equityChart(const RunRecord& run)
{
    if (!hasCurve(run))
        return emptyFigure("Equity", "No market data in this run.");
    Range range;
    const auto points = pointsOf(
        run, [](const CurvePoint& p) { return p.equity; }, range);
    const double initial = run.initialEquity.toDouble();
    range.include(initial);
    SvgChart chart(run.start, run.end, range.low, range.high, 200);
    chart.area(points, initial, "area", true);
    chart.line(points, "line", true);
    chart.level(initial, "zero");
    return figure("Equity", "marked to the mid; dashed: at the start",
                  chart.html("Equity over time", run.instrument.settleAsset()));
}

std::string drawdownChart(const RunRecord& run)
{
    if (!hasCurve(run))
        return emptyFigure("Drawdown", "No market data in this run.");
    Range range;
    range.include(0);
    double peak = run.initialEquity.toDouble();
    const auto points = pointsOf(
        run,
        [&](const CurvePoint& p) {
            peak = std::max(peak, p.equity);
            return peak > 0 ? (p.equity / peak - 1) * 100 : 0.0;
        },
        range);
    if (range.low > -1e-9)
        return emptyFigure("Drawdown", "Equity was never below its peak.");
    SvgChart chart(run.start, run.end, range.low, 0, 120);
    chart.area(points, 0, "fall", true);
    chart.line(points, "fall-line", true);
    return figure("Drawdown", "below the peak so far", chart.html("Drawdown over time", "%"));
}

std::string inventoryChart(const RunRecord& run)
{
    if (!hasCurve(run))
        return emptyFigure("Inventory", "No market data in this run.");
    Range range;
    range.include(0);
    const auto points = pointsOf(
        run, [](const CurvePoint& p) { return p.position; }, range);
    if (!(range.high > range.low))
        return emptyFigure("Inventory", "No position was held.");
    SvgChart chart(run.start, run.end, range.low, range.high, 120);
    chart.area(points, 0, "area", true);
    chart.line(points, "line", true);
    chart.level(0, "zero");
    return figure("Inventory", "position held", chart.html("Position over time", baseUnit(run)));
}

std::string profitHistogram(const RunRecord& run)
{
    constexpr const char* kTitle = "Profit of trades";
    if (run.trades.empty())
        return emptyFigure(kTitle, "No trades: no position was opened and closed again.");
    const auto bars = histogramOf(
        [&](const auto& visit) {
            for (const auto& trade : run.trades)
                visit(trade.profit.toDouble());
        },
        run.trades.size());
    constexpr double kHeight = 140;
    const auto most = static_cast<double>(*std::max_element(bars.counts.begin(), bars.counts.end()));
    const double share = 100.0 / static_cast<double>(bars.counts.size());
    const auto range = axisTicks(bars.low, bars.low + bars.width * static_cast<double>(bars.counts.size()), 6);
    const int digits = std::max(range.digits, axisTicks(0, bars.width * 1.5, 1).digits);
    std::string content = "<div class=\"plot\">\n<svg width=\"100%\" height=\"160\" role=\"img\" "
                          "aria-label=\"Distribution of trade profits\">\n";
    std::string counts;
    for (const double count : axisTicks(0, most * 1.06, 3).values) {
        if (count != std::floor(count))
            continue;
        const auto y = shortestText(std::round((kHeight - count / (most * 1.06) * kHeight) * 10) / 10);
        content += "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"" + y + "\" y2=\"" + y + "\"/>\n";
        counts += "<text x=\"6\" y=\"" + y + "\">" + fixedText(count, 0) + "</text>";
    }
    for (std::size_t i = 0; i < bars.counts.size(); ++i) {
        if (bars.counts[i] == 0)
            continue;
        const double from = bars.low + bars.width * static_cast<double>(i);
        const double height = std::max(static_cast<double>(bars.counts[i]) / (most * 1.06) * kHeight, 1.0);
        const auto number = [](double value) { return shortestText(std::round(value * 100) / 100); };
        content += std::string("<rect class=\"") + (from + bars.width / 2 < 0 ? "bar-down" : "bar-up") + "\" x=\"" +
                   number(share * (static_cast<double>(i) + 0.08)) + "%\" width=\"" + number(share * 0.84) +
                   "%\" y=\"" + number(kHeight - height) + "\" height=\"" + number(height) + "\"><title>" +
                   std::to_string(bars.counts[i]) + (bars.counts[i] == 1 ? " trade from " : " trades from ") +
                   fixedText(from, digits) + " to " + fixedText(from + bars.width, digits) + ' ' +
                   escaped(run.instrument.settleAsset()) + "</title></rect>\n";
    }
    int index = 0;
    for (const double value : range.values) {
        const double at = (value - bars.low) / bars.width * share;
        content += "<text x=\"" + shortestText(std::round(at * 100) / 100) + "%\" y=\"155\" text-anchor=\"" +
                   (at < 4    ? "start"
                    : at > 96 ? "end"
                              : "middle") +
                   (index++ % 2 == 1 ? "\" class=\"minor\">" : "\">") + fixedText(value, range.digits) + "</text>\n";
    }
    content += "</svg>\n<svg width=\"100%\" height=\"160\" aria-hidden=\"true\">" + counts +
               "<text x=\"6\" y=\"155\">" + escaped(run.instrument.settleAsset()) + "</text></svg>\n</div>\n";
    std::string note = "net of fees; filled: wins, hollow: losses";
    if (bars.beyond > 0)
        note += "; the outermost bars include " + std::to_string(bars.beyond) + " beyond the axis";
    return figure(kTitle, note, content);
}

} // namespace wh
