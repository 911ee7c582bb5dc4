// SPDX-License-Identifier: GPL-3.0-or-later
// What sweeps leave behind, of schema/runs.graphql
#include "core/analytics/ReportMetrics.h"
#include "core/api/ApiState.h"
#include "core/api/Connection.h"
#include "core/api/Inputs.h"

#include <algorithm>
#include <numeric>

namespace wh::api {

namespace {

using graphql::FieldCall;

/// A row of a sweep, which it keeps alive by its parent.
struct SweepRow
{
    const SweepOutcome* sweep = nullptr;
    std::size_t index = 0;
    const SweepRun& run() const { return sweep->runs[index]; }
    /// The metric itself: a sweep keeps costs with their sign changed.
    std::optional<double> objective() const
    {
        if (!run().objective)
            return std::nullopt;
        return sweepMinimises(sweep->objective) ? -*run().objective : *run().objective;
    }
};

struct HeatMap
{
    SweepAxis x;
    SweepAxis y;
    std::vector<std::vector<std::optional<double>>> cells;
    std::optional<double> minimum;
    std::optional<double> maximum;
};

Result<Connection<SweepRow>> rows(const SweepOutcome& self, const FieldCall& call)
{
    const auto request = PageRequest::of(call);
    if (!request)
        return request.error();
    std::vector<std::size_t> order(self.runs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto& sort = call.argument("sort");
    const auto field = member(sort, "field").text();
    const bool isAscending = member(sort, "direction").text() == "ASCENDING";
    const auto keyOf = [&](std::size_t i) -> std::optional<double> {
        const SweepRow row{&self, i};
        if (field == "OBJECTIVE")
            return row.objective();
        if (field == "NET_PROFIT")
            return row.run().netProfit;
        if (field == "SHARPE")
            return row.run().sharpe;
        if (field == "MAX_DRAWDOWN")
            return row.run().maxDrawdown;
        if (field == "FILLS")
            return static_cast<double>(row.run().fills);
        if (field == "TRADES")
            return static_cast<double>(row.run().trades);
        return static_cast<double>(i);
    };
    if (!sort.isNull()) {
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const auto x = keyOf(a);
            const auto y = keyOf(b);
            if (!x || !y)
                return x && !y; // what there is goes first, in either direction
            return isAscending ? *x < *y : *y < *x;
        });
    }
    return page(
        order, *request, [](std::size_t i) { return std::to_string(i); },
        [&](std::size_t i) {
            return SweepRow{&self, i};
        });
}

Result<HeatMap> heatMap(const SweepOutcome& self, const FieldCall& call)
{
    const auto find = [&](const char* argument) -> Result<std::size_t> {
        const auto name = call.argument(argument).text();
        for (std::size_t i = 0; i < self.axes.size(); ++i) {
            if (self.axes[i].name == name)
                return i;
        }
        std::string names;
        for (const auto& axis : self.axes)
            names += (names.empty() ? "" : ", ") + axis.name;
        return Error("sweep.axis_unknown",
                     {{"field", argument}, {"value", std::string(name)}, {"remedy", "choose one of: " + names}});
    };
    const auto x = find("x");
    if (!x)
        return x.error();
    const auto y = find("y");
    if (!y)
        return y.error();
    HeatMap map{self.axes[*x], self.axes[*y], {}, {}, {}};
    map.cells.assign(map.y.values.size(), std::vector<std::optional<double>>(map.x.values.size()));
    const auto positionOf = [](const SweepAxis& axis, const std::string& value) {
        return static_cast<std::size_t>(std::find(axis.values.begin(), axis.values.end(), value) - axis.values.begin());
    };
    const bool lessIsBetter = sweepMinimises(self.objective);
    for (std::size_t i = 0; i < self.runs.size(); ++i) {
        const auto value = SweepRow{&self, i}.objective();
        const auto& values = self.runs[i].values;
        if (!value || values.size() != self.axes.size())
            continue;
        const std::size_t column = positionOf(map.x, values[*x]);
        const std::size_t row = positionOf(map.y, values[*y]);
        if (column >= map.x.values.size() || row >= map.y.values.size())
            continue;
        auto& cell = map.cells[row][column];
        if (!cell || (lessIsBetter ? *value < *cell : *value > *cell))
            cell = value;
    }
    for (const auto& row : map.cells) {
        for (const auto& cell : row) {
            if (!cell)
                continue;
            map.minimum = std::min(map.minimum.value_or(*cell), *cell);
            map.maximum = std::max(map.maximum.value_or(*cell), *cell);
        }
    }
    return map;
}

} // namespace

void bindSweeps(graphql::Resolvers& resolvers, ApiState&)
{
    resolvers.object<SweepAxis>("SweepAxis").field("name", &SweepAxis::name).field("values", &SweepAxis::values);
    resolvers.object<SweepOutcome>("SweepResult")
        .field("axes", &SweepOutcome::axes)
        .field("objective", [](const SweepOutcome& self) { return findMetric(self.objective); })
        .field("rows", &rows)
        .field("best",
               [](const SweepOutcome& self) {
                   const auto best = Sweep::best(self.runs);
                   return best ? std::optional(SweepRow{&self, *best}) : std::nullopt;
               })
        .field("heatMap", &heatMap);
    resolvers.object<SweepRow>("SweepRow")
        .field("index", [](const SweepRow& self) { return static_cast<std::int64_t>(self.index); })
        .field("values", [](const SweepRow& self) -> const std::vector<std::string>& { return self.run().values; })
        .field("objective", [](const SweepRow& self) { return self.objective(); })
        .field("netProfit", [](const SweepRow& self) { return self.run().netProfit; })
        .field("sharpe", [](const SweepRow& self) { return self.run().sharpe; })
        .field("maxDrawdown", [](const SweepRow& self) { return self.run().maxDrawdown; })
        .field("fills", [](const SweepRow& self) { return self.run().fills; })
        .field("trades", [](const SweepRow& self) { return self.run().trades; })
        .field("error", [](const SweepRow& self) { return problem(self.run().error); })
        .field("isDone", [](const SweepRow& self) { return self.run().done; });
    bindConnection<SweepRow>(resolvers, "SweepRow");
    resolvers.object<HeatMap>("HeatMap")
        .field("x", &HeatMap::x)
        .field("y", &HeatMap::y)
        .field("cells", &HeatMap::cells)
        .field("minimum", &HeatMap::minimum)
        .field("maximum", &HeatMap::maximum);
}

} // namespace wh::api
