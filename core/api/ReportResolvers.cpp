// SPDX-License-Identifier: GPL-3.0-or-later
// schema/report.graphql
#include "core/analytics/JsonWriter.h"
#include "core/analytics/ReportCsv.h"
#include "core/analytics/ReportHtml.h"
#include "core/analytics/ReportJson.h"
#include "core/analytics/ReportMetrics.h"
#include "core/api/ApiState.h"
#include "core/api/Connection.h"
#include "core/api/Decimate.h"
#include "core/api/Inputs.h"
#include "core/base/Suggest.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace wh::api {

namespace {

using graphql::FieldCall;
using graphql::Value;
using ResultPtr = std::shared_ptr<const BacktestResult>;

/// A row of a result, which it keeps alive.
template<typename Item>
struct Row
{
    const RunRecord* run = nullptr;
    std::size_t index = 0;
    const Item* item = nullptr;
    const Item* operator->() const { return item; }
};
using FillRow = Row<FillRecord>;
using TradeRow = Row<RoundTrip>;
using MessageRow = Row<RunMessage>;

struct MetricValue
{
    const MetricSpec* spec = nullptr;
    const Report* report = nullptr;
};

struct QuoteView
{
    OwnQuote quote;
    std::string price;
    std::string quantity;
};

struct SampleView
{
    const RunRecord* run = nullptr;
    const EquitySample* sample = nullptr;
};

/// As the report's JSON has it, without the quotation marks of a decimal.
std::optional<std::string> valueOf(const MetricValue& metric)
{
    return std::visit(
        [&](auto field) -> std::optional<std::string> {
            const auto& value = metric.report->*field;
            if (!value)
                return std::nullopt;
            if constexpr (std::is_same_v<std::decay_t<decltype(*value)>, Decimal>) {
                return value->toString();
            } else {
                JsonWriter json;
                json.value(*value);
                std::string written = json.take();
                while (!written.empty() && written.back() == '\n')
                    written.pop_back();
                return written;
            }
        },
        metric.spec->field);
}

/// The members `from` and `to` of a filter.
struct Span
{
    TimeNs from = INT64_MIN;
    TimeNs to = kNever;

    static Span of(const Value& filter)
    {
        return {timeOf(member(filter, "from")).value_or(INT64_MIN), timeOf(member(filter, "to")).value_or(kNever)};
    }
    bool contains(TimeNs time) const { return time >= from && time < to; }
};

/// How many points a line may have.
Result<std::size_t> pointsOf(const FieldCall& call)
{
    const auto points = wholeOf(call.argument("points"), 2000);
    constexpr std::int64_t kMost = 1'000'000;
    if (points < 4 || points > kMost)
        return Error(
            "input.out_of_range",
            {{"field", "points"}, {"value", std::to_string(points)}, {"remedy", "give 4 to " + std::to_string(kMost)}});
    return static_cast<std::size_t>(points);
}

/// A line of the run's curve, thinned to what was asked for.
template<typename ValueOfPoint>
auto line(ValueOfPoint valueOfPoint)
{
    return [valueOfPoint](const BacktestResult& self, const FieldCall& call) -> Result<std::vector<LinePoint>> {
        const auto points = pointsOf(call);
        if (!points)
            return points.error();
        std::vector<LinePoint> all;
        all.reserve(self.report.run.curve.size());
        double peak = -1;
        for (const auto& point : self.report.run.curve) {
            peak = std::max(peak, point.equity);
            all.push_back({point.time, valueOfPoint(point, peak)});
        }
        return decimate(all, *points, timeOf(call.argument("from")).value_or(INT64_MIN),
                        timeOf(call.argument("to")).value_or(kNever));
    };
}

/// What rows are sorted by, read once of each: comparing is then all that a sort does.
struct SortKey
{
    Decimal value;
    std::size_t index = 0;
};

/// Rows that pass, sorted, as a page. @param keyOf  what a row is sorted by, by the field of the sort
template<template<typename...> typename List, typename Item, typename Passes, typename KeyOf>
Result<Connection<Row<Item>>> rows(const RunRecord& run, const List<Item>& items, const FieldCall& call, Passes passes,
                                   KeyOf keyOf)
{
    auto request = PageRequest::of(call);
    if (!request)
        return std::move(request).error();
    const Value& sort = call.argument("sort");
    const auto field = member(sort, "field").text();
    std::vector<SortKey> chosen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (passes(items[i]))
            chosen.push_back({sort.isNull() ? Decimal() : keyOf(items[i], field), i});
    }
    if (!sort.isNull()) {
        // Of equals the earlier one stands first in either direction.
        const bool isAscending = member(sort, "direction").text() == "ASCENDING";
        std::sort(chosen.begin(), chosen.end(), [isAscending](const SortKey& a, const SortKey& b) {
            if (a.value == b.value)
                return a.index < b.index;
            return isAscending ? a.value < b.value : b.value < a.value;
        });
    }
    if (const auto* at = call.argument("at").integer()) {
        const auto found = std::find_if(chosen.begin(), chosen.end(),
                                        [&](const SortKey& key) { return std::cmp_equal(key.index, *at); });
        request->offset = found - chosen.begin();
    }
    return page(
        chosen, *request, [](const SortKey& key) { return std::to_string(key.index); },
        [&](const SortKey& key) {
            return Row<Item>{&run, key.index, &items[key.index]};
        });
}

/// Of a filter; none where it has none.
std::optional<Side> sideOf(const Value& filter)
{
    const auto side = member(filter, "side").text();
    if (side.empty())
        return std::nullopt;
    return side == "BUY" ? Side::Buy : Side::Sell;
}

Result<Connection<FillRow>> fills(const BacktestResult& self, const FieldCall& call)
{
    const Value& filter = call.argument("filter");
    const auto side = sideOf(filter);
    const auto liquidity = member(filter, "liquidity").text();
    const Span span = Span::of(filter);
    return rows(
        self.report.run, self.report.run.fills, call,
        [&](const FillRecord& item) {
            return span.contains(item.fill.receiveTime) && (!side || *side == item.fill.side) &&
                   (liquidity.empty() || (liquidity == "MAKER") == (item.fill.liquidity == Liquidity::Maker));
        },
        [](const FillRecord& item, std::string_view field) {
            if (field == "PRICE")
                return Decimal(item.fill.price);
            if (field == "QUANTITY")
                return Decimal(item.fill.quantity);
            if (field == "FEE")
                return item.fill.fee;
            return Decimal(item.fill.receiveTime);
        });
}

Result<Connection<TradeRow>> trades(const BacktestResult& self, const FieldCall& call)
{
    const Value& filter = call.argument("filter");
    const auto side = sideOf(filter);
    const bool* won = member(filter, "won").boolean();
    const Span span = Span::of(filter);
    return rows(
        self.report.run, self.report.run.trades, call,
        [&](const RoundTrip& item) {
            return span.contains(item.closed) && (!side || *side == item.side) &&
                   (!won || (*won ? item.profit.sign() > 0 : item.profit.sign() < 0));
        },
        [](const RoundTrip& item, std::string_view field) {
            if (field == "OPENED")
                return Decimal(item.opened);
            if (field == "QUANTITY")
                return item.quantity;
            if (field == "PROFIT")
                return item.profit;
            if (field == "HELD")
                return Decimal(item.closed - item.opened);
            return Decimal(item.closed);
        });
}

Result<Connection<MessageRow>> messages(const BacktestResult& self, const FieldCall& call)
{
    const auto level = call.argument("level").text();
    return rows(
        self.report.run, self.report.run.messages, call,
        [&](const RunMessage& item) { return level.empty() || level == item.level; },
        [](const RunMessage&, std::string_view) { return Decimal(); });
}

Result<std::string> document(const Report& report, std::string_view format)
{
    if (format == "HTML")
        return reportHtml(report);
    if (format == "JSON")
        return reportJson(report);
    if (format == "FILLS_CSV")
        return fillsCsv(report.run);
    if (format == "TRADES_CSV")
        return tradesCsv(report.run);
    return equityCsv(report.run);
}

Result<MetricValue> metric(const BacktestResult& self, const FieldCall& call)
{
    const auto id = textOf(call.argument("id"));
    if (const auto* spec = findMetric(id))
        return MetricValue{spec, &self.report};
    const auto nearest = nearestName(id, sweepObjectives());
    return Error("metric.unknown", {{"field", "id"},
                                    {"value", id.substr(0, 80)},
                                    {"remedy", nearest ? "did you mean " + *nearest + "?" : "choose one of metrics"}});
}

/// The line of one gauge, thinned to what was asked for.
Result<std::vector<LinePoint>> gauge(const BacktestResult& self, const FieldCall& call)
{
    const auto points = pointsOf(call);
    if (!points)
        return points.error();
    const RunRecord& run = self.report.run;
    const auto name = call.argument("name").text();
    const auto known = std::find_if(run.gauges.begin(), run.gauges.end(),
                                    [&](const GaugeSummary& summary) { return summary.name == name; });
    if (known == run.gauges.end())
        return Error("gauge.unknown", {{"field", "name"},
                                       {"value", std::string(name.substr(0, 80))},
                                       {"remedy", "choose one of the report's gauges"}});
    const auto index = static_cast<std::uint32_t>(known - run.gauges.begin());
    std::vector<LinePoint> all;
    for (const auto& point : run.gaugePoints) {
        if (point.gauge == index)
            all.push_back({point.time, point.value});
    }
    return decimate(all, *points, timeOf(call.argument("from")).value_or(INT64_MIN),
                    timeOf(call.argument("to")).value_or(kNever));
}

std::vector<QuoteView> quotes(const BacktestResult& self, const FieldCall& call)
{
    const TimeNs from = timeOf(call.argument("from")).value_or(INT64_MIN);
    const TimeNs to = timeOf(call.argument("to")).value_or(kNever);
    const auto most = static_cast<std::size_t>(std::max<std::int64_t>(0, wholeOf(call.argument("first"))));
    std::vector<QuoteView> views;
    for (const auto& quote : self.quotes) {
        if (views.size() == most)
            break;
        if (quote.to >= from && quote.from < to)
            views.push_back({quote, text(self.report.run.instrument.price(quote.price)),
                             text(self.report.run.instrument.quantity(quote.quantity))});
    }
    return views;
}

void bindRows(graphql::Resolvers& resolvers)
{
    const auto mid = [](auto member) {
        return [member](const FillRow& self) { return text(self.run->instrument.halfPrice(self.item->*member)); };
    };
    const auto midAfter = [](std::size_t horizon) {
        return [horizon](const FillRow& self) -> std::optional<std::string> {
            const auto& after = self->midAfter[horizon];
            return after ? std::optional(text(self.run->instrument.halfPrice(*after))) : std::nullopt;
        };
    };
    resolvers.object<FillRow>("Fill")
        .field("index", [](const FillRow& self) { return static_cast<std::int64_t>(self.index); })
        .field("id", [](const FillRow& self) { return std::to_string(self->fill.id.value); })
        .field("order", [](const FillRow& self) { return std::to_string(self->fill.order.value); })
        .field("venueTime", [](const FillRow& self) { return formatTime(self->fill.venueTime); })
        .field("receiveTime", [](const FillRow& self) { return formatTime(self->fill.receiveTime); })
        .field("side", [](const FillRow& self) { return upper(toString(self->fill.side)); })
        .field("liquidity", [](const FillRow& self) { return upper(toString(self->fill.liquidity)); })
        .field("price", [](const FillRow& self) { return text(self.run->instrument.price(self->fill.price)); })
        .field("quantity", [](const FillRow& self) { return text(self.run->instrument.quantity(self->fill.quantity)); })
        .field("fee", [](const FillRow& self) { return text(self->fill.fee); })
        .field("feeAsset", [](const FillRow& self) { return self->fill.feeAsset.text(); })
        .field("midAtDecision",
               [](const FillRow& self) {
                   return self->midAtDecision == 0
                              ? std::nullopt
                              : std::optional(text(self.run->instrument.halfPrice(self->midAtDecision)));
               })
        .field("midAtFill", mid(&FillRecord::midAtFill))
        .field("midAfter1s", midAfter(0))
        .field("midAfter5s", midAfter(1))
        .field("midAfter30s", midAfter(2))
        .field("queueWait",
               [](const FillRow& self) {
                   return self->queueWait == FillRecord::kUnknownWait ? std::nullopt
                                                                      : std::optional(formatDuration(self->queueWait));
               })
        .field("positionAfter",
               [](const FillRow& self) { return text(self.run->instrument.quantity(self->positionAfter)); });
    const auto amount = [](auto member) { return [member](const TradeRow& self) { return text(self.item->*member); }; };
    resolvers.object<TradeRow>("Trade")
        .field("index", [](const TradeRow& self) { return static_cast<std::int64_t>(self.index); })
        .field("side", [](const TradeRow& self) { return upper(toString(self->side)); })
        .field("opened", [](const TradeRow& self) { return formatTime(self->opened); })
        .field("closed", [](const TradeRow& self) { return formatTime(self->closed); })
        .field("quantity", [](const TradeRow& self) { return text(self.run->instrument.lot * self->quantity); })
        .field("entryPrice", [](const TradeRow& self) { return text(self.run->instrument.price(self->entryPrice)); })
        .field("exitPrice", [](const TradeRow& self) { return text(self.run->instrument.price(self->exitPrice)); })
        .field("profit", amount(&RoundTrip::profit))
        .field("fees", amount(&RoundTrip::fees))
        .field("worst", amount(&RoundTrip::worst))
        .field("best", amount(&RoundTrip::best));
    resolvers.object<MessageRow>("Message")
        .field("time", [](const MessageRow& self) { return formatTime(self->time); })
        .field("level", [](const MessageRow& self) { return self->level; })
        .field("text", [](const MessageRow& self) { return self->text; });
    bindConnection<FillRow>(resolvers, "Fill").field("offset", &Connection<FillRow>::offset);
    bindConnection<TradeRow>(resolvers, "Trade").field("offset", &Connection<TradeRow>::offset);
    bindConnection<MessageRow>(resolvers, "Message");
}

using AssetAmount = std::pair<const std::string, Decimal>;
using CodeCount = std::pair<const std::string, std::uint64_t>;

void bindParts(graphql::Resolvers& resolvers)
{
    resolvers.object<AssetAmount>("AssetAmount")
        .field("asset", [](const AssetAmount& self) { return self.first; })
        .field("amount", [](const AssetAmount& self) { return text(self.second); });
    resolvers.object<CodeCount>("CodeCount")
        .field("code", [](const CodeCount& self) { return self.first; })
        .field("count", [](const CodeCount& self) { return self.second; });
    resolvers.object<MetricValue>("Metric")
        .field("id", [](const MetricValue& self) { return std::string_view(self.spec->id); })
        .field("definition", [](const MetricValue& self) { return self.spec; })
        .field("value", &valueOf)
        .field("number", [](const MetricValue& self) { return metricAsDouble(*self.report, *self.spec); });
    resolvers.object<OrderCounters>("OrderCounters")
        .field("placed", &OrderCounters::placed)
        .field("amended", &OrderCounters::amended)
        .field("cancelled", &OrderCounters::cancelled)
        .field("filled", &OrderCounters::filledOrders)
        .field("refused", &OrderCounters::refused)
        .field("rejected", &OrderCounters::rejected)
        .field("expired", &OrderCounters::expired)
        .field("refusals", [](const OrderCounters& self) { return graphql::listOf(self.refusalsByCode); });
    resolvers.object<LinePoint>("SeriesPoint")
        .field("time", [](const LinePoint& self) { return formatTime(self.time); })
        .field("value", &LinePoint::value);
    resolvers.object<SampleView>("EquitySample")
        .field("time", [](const SampleView& self) { return formatTime(self.sample->time); })
        .field("equity", [](const SampleView& self) { return text(self.sample->equity); })
        .field("mid", [](const SampleView& self) { return text(self.run->instrument.halfPrice(self.sample->mid)); })
        .field("position",
               [](const SampleView& self) { return text(self.run->instrument.quantity(self.sample->position)); });
    resolvers.object<QuoteView>("Quote")
        .field("order", [](const QuoteView& self) { return std::to_string(self.quote.order); })
        .field("side", [](const QuoteView& self) { return upper(toString(self.quote.side)); })
        .field("price", &QuoteView::price)
        .field("quantity", &QuoteView::quantity)
        .field("from", [](const QuoteView& self) { return formatTime(self.quote.from); })
        .field("to", [](const QuoteView& self) { return formatTime(self.quote.to); });
    resolvers.object<GaugeSummary>("Gauge")
        .field("name", &GaugeSummary::name)
        .field("unit", &GaugeSummary::unit)
        .field("count", &GaugeSummary::count)
        .field("first", &GaugeSummary::first)
        .field("last", &GaugeSummary::last)
        .field("minimum", &GaugeSummary::minimum)
        .field("maximum", &GaugeSummary::maximum)
        .field("mean", [](const GaugeSummary& self) {
            return self.count > 0 ? self.sum / static_cast<double>(self.count) : 0.0;
        });
}

} // namespace

void bindReport(graphql::Resolvers& resolvers, ApiState&)
{
    bindRows(resolvers);
    bindParts(resolvers);
    const auto run = [](auto member) {
        return [member](const BacktestResult& self) -> const auto&
        {
            return self.report.run.*member;
        };
    };
    const auto moment = [](auto member) {
        return [member](const BacktestResult& self) { return formatTime(self.report.run.*member); };
    };
    const auto money = [](auto member) {
        return [member](const BacktestResult& self) { return text(self.report.run.*member); };
    };
    resolvers.object<BacktestResult>("Report")
        .field("strategy", run(&RunRecord::strategy))
        .field("dataset", run(&RunRecord::dataset))
        .field("instrument", run(&RunRecord::instrument))
        .field("parameters", run(&RunRecord::parameters))
        .field("setup", run(&RunRecord::setup))
        .field("start", moment(&RunRecord::start))
        .field("end", moment(&RunRecord::end))
        .field("isCancelled", run(&RunRecord::cancelled))
        .field("events", run(&RunRecord::events))
        .field("prints", run(&RunRecord::prints))
        .field("initialEquity", money(&RunRecord::initialEquity))
        .field("finalEquity", money(&RunRecord::finalEquity))
        .field("finalCash", money(&RunRecord::finalCash))
        .field("initialPosition",
               [](const BacktestResult& self) {
                   return text(self.report.run.instrument.quantity(self.report.run.initialPosition));
               })
        .field("finalPosition",
               [](const BacktestResult& self) {
                   return text(self.report.run.instrument.lot * self.report.run.finalQuantity);
               })
        .field("fees", [](const BacktestResult& self) { return graphql::listOf(self.report.run.feesByAsset); })
        .field("metrics",
               [](const BacktestResult& self) {
                   std::vector<MetricValue> metrics;
                   for (const auto& spec : metricSpecs())
                       metrics.push_back({&spec, &self.report});
                   return metrics;
               })
        .field("metric", &metric)
        .field("orders", run(&RunRecord::orders))
        .field("equity", line([](const CurvePoint& point, double) { return point.equity; }))
        .field("drawdown",
               line([](const CurvePoint& point, double peak) { return peak > 0 ? point.equity / peak - 1 : 0.0; }))
        .field("inventory", line([](const CurvePoint& point, double) { return point.position; }))
        .field("price", line([](const CurvePoint& point, double) { return point.mid; }))
        .field("samples",
               [](const BacktestResult& self, const FieldCall& call) {
                   const TimeNs from = timeOf(call.argument("from")).value_or(INT64_MIN);
                   const TimeNs to = timeOf(call.argument("to")).value_or(kNever);
                   std::vector<SampleView> views;
                   for (const auto& sample : self.report.run.samples) {
                       if (sample.time >= from && sample.time < to)
                           views.push_back({&self.report.run, &sample});
                   }
                   return views;
               })
        .field("quotes", &quotes)
        .field("quotesDropped", &BacktestResult::quotesDropped)
        .field("fills", &fills)
        .field("trades", &trades)
        .field("gauges", run(&RunRecord::gauges))
        .field("gauge", &gauge)
        .field("messages", &messages)
        .field("messagesDropped", run(&RunRecord::messagesDropped))
        .field("export", [](const BacktestResult& self, const FieldCall& call) {
            return document(self.report, call.argument("format").text());
        });
}

} // namespace wh::api
