// SPDX-License-Identifier: GPL-3.0-or-later
// schema/datasets.graphql
#include "core/api/ApiState.h"
#include "core/api/Connection.h"
#include "core/api/Inputs.h"
#include "core/api/MarketSlices.h"
#include "core/data/Export.h"
#include "core/data/Summary.h"

#include <algorithm>

namespace wh::api {

namespace {

using graphql::FieldCall;
using graphql::Value;

constexpr std::int64_t kMostPoints = 100'000;

/// A number of points or rows, within reason. @return input.out_of_range {field, value, remedy}
Result<std::size_t> countOf(const FieldCall& call, const char* name, std::int64_t most = kMostPoints)
{
    const auto count = wholeOf(call.argument(name), 1);
    if (count < 1 || count > most)
        return Error(
            "input.out_of_range",
            {{"field", name}, {"value", std::to_string(count)}, {"remedy", "give 1 to " + std::to_string(most)}});
    return static_cast<std::size_t>(count);
}

bool passes(const TapeInfo& info, const Value& filter)
{
    const auto& name = info.instrument.name;
    const auto same = [&](const char* field, const std::string& value) {
        const auto wanted = member(filter, field).text();
        return wanted.empty() || lower(wanted) == lower(value);
    };
    const auto kinds = textsOf(member(filter, "kinds"));
    const bool isOfKind =
        kinds.empty() || std::find(kinds.begin(), kinds.end(), upper(toString(info.kind))) != kinds.end();
    return lower(info.id).find(lower(member(filter, "text").text())) != std::string::npos &&
           same("venue", name.venue) && same("base", name.base) && same("quote", name.quote) && isOfKind;
}

/// -1, 0 or 1, by one field.
int compare(const TapeInfo& a, const TapeInfo& b, std::string_view field)
{
    const auto order = [](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
    if (field == "KIND")
        return order(a.kind, b.kind);
    if (field == "FIRST")
        return order(a.first, b.first);
    if (field == "LAST")
        return order(a.last, b.last);
    if (field == "SPAN")
        return order(a.last - a.first, b.last - b.first);
    if (field == "EVENTS")
        return order(a.events, b.events);
    if (field == "GAPS")
        return order(a.gaps, b.gaps);
    return order(a.id, b.id);
}

void sortBy(std::vector<TapeInfo>& items, const Value& sort)
{
    const auto* rules = sort.list();
    if (!rules)
        return;
    std::stable_sort(items.begin(), items.end(), [&](const TapeInfo& a, const TapeInfo& b) {
        for (const auto& rule : *rules) {
            const int order = compare(a, b, member(rule, "field").text());
            if (order != 0)
                return (order < 0) == (member(rule, "direction").text() == "ASCENDING");
        }
        return false;
    });
}

Result<Connection<DatasetView>> datasets(ApiState& state, const FieldCall& call)
{
    const auto request = PageRequest::of(call);
    if (!request)
        return request.error();
    const auto sequence = state.data->watch().changes().sequence(); // before the list: what comes later is told again
    auto listing = state.catalogue.list();
    state.data->watch().told(listing.datasets);
    auto& infos = listing.datasets;
    std::erase_if(infos, [&](const TapeInfo& info) { return !passes(info, call.argument("filter")); });
    sortBy(infos, call.argument("sort"));
    auto connection = page(
        infos, *request, [](const TapeInfo& info) { return info.id; },
        [](const TapeInfo& info) { return DatasetView{info}; });
    if (connection) {
        connection->sequence = sequence;
        connection->damaged = std::move(listing.damaged);
    }
    return connection;
}

Result<std::shared_ptr<const RecordingTape>> tapeOf(ApiState& state, const DatasetView& dataset)
{
    return state.catalogue.find(dataset.info.id);
}

struct SpanArguments
{
    TimeNs from = INT64_MIN;
    TimeNs to = kNever;
};

SpanArguments spanOf(const FieldCall& call)
{
    return {timeOf(call.argument("from")).value_or(INT64_MIN), timeOf(call.argument("to")).value_or(kNever)};
}

// What candles, events and books need of the instrument comes with them.

struct CandleView
{
    Candle candle;
    std::shared_ptr<const Instrument> instrument;
};
struct EventView
{
    MarketEvent event;
    std::shared_ptr<const Instrument> instrument;
    bool isLevelThree = false;
};
struct TouchView
{
    TimeNs time = 0;
    std::optional<std::string> bid, ask;
};
struct BookView
{
    TimeNs time = 0;
    std::vector<LevelView> bids;
    std::vector<LevelView> asks;
    std::optional<TimeNs> previous, next;
};

Result<std::vector<CandleView>> candles(ApiState& state, const DatasetView& dataset, const FieldCall& call)
{
    const auto count = countOf(call, "count");
    if (!count)
        return count.error();
    const auto tape = tapeOf(state, dataset);
    if (!tape)
        return tape.error();
    const auto span = spanOf(call);
    const auto interval = parseDuration(call.argument("interval").text());
    if (interval && *interval <= 0)
        return Error("input.out_of_range",
                     {{"field", "interval"}, {"value", formatDuration(*interval)}, {"remedy", "give more than 0"}});
    const auto found = interval ? candlesEvery(**tape, *interval, span.from, span.to, *count)
                                : candlesOf(**tape, span.from, span.to, *count, {nullptr, &state.ending});
    if (!found)
        return found.error();
    const auto instrument = std::make_shared<const Instrument>((*tape)->info().instrument);
    std::vector<CandleView> views;
    for (const auto& candle : *found)
        views.push_back({candle, instrument});
    return views;
}

/// None where no kind is given.
Result<std::optional<EventKind>> kindOf(std::string_view name)
{
    if (name.empty())
        return std::optional<EventKind>();
    std::string names;
    for (auto i = static_cast<int>(EventKind::Delta); i <= static_cast<int>(EventKind::OrderDelete); ++i) {
        const auto kind = static_cast<EventKind>(i);
        if (name == eventKindName(kind))
            return std::optional(kind);
        names += (names.empty() ? "" : ", ") + std::string(eventKindName(kind));
    }
    return Error(
        "input.out_of_range",
        {{"field", "kind"}, {"value", std::string(name.substr(0, 80))}, {"remedy", "choose one of: " + names}});
}

Result<std::vector<EventView>> slice(ApiState& state, const DatasetView& dataset, const FieldCall& call)
{
    const auto count = countOf(call, "first");
    if (!count)
        return count.error();
    const auto tape = tapeOf(state, dataset);
    if (!tape)
        return tape.error();
    const auto span = spanOf(call);
    const auto kind = kindOf(call.argument("kind").text());
    if (!kind)
        return kind.error();
    const auto found = eventsOf(**tape, span.from, span.to, *count, *kind);
    if (!found)
        return found.error();
    const auto instrument = std::make_shared<const Instrument>((*tape)->info().instrument);
    std::vector<EventView> views;
    for (const auto& event : *found)
        views.push_back({event, instrument, (*tape)->info().kind == TapeKind::Orders});
    return views;
}

Result<std::vector<TouchView>> touches(ApiState& state, const DatasetView& dataset, const FieldCall& call)
{
    const auto count = countOf(call, "first");
    if (!count)
        return count.error();
    const auto tape = tapeOf(state, dataset);
    if (!tape)
        return tape.error();
    const auto span = spanOf(call);
    const auto found = touchesOf(**tape, span.from, span.to, *count);
    if (!found)
        return found.error();
    const Instrument& instrument = (*tape)->info().instrument;
    const auto price = [&](std::optional<Ticks> ticks) {
        return ticks ? std::optional(text(instrument.price(*ticks))) : std::nullopt;
    };
    std::vector<TouchView> views;
    for (const auto& touch : *found)
        views.push_back({touch.time, price(touch.bid), price(touch.ask)});
    return views;
}

Result<std::optional<BookView>> book(ApiState& state, const DatasetView& dataset, const FieldCall& call)
{
    const auto levels = countOf(call, "levels", 10'000);
    if (!levels)
        return levels.error();
    const auto tape = tapeOf(state, dataset);
    if (!tape)
        return tape.error();
    const auto found = bookAt(**tape, timeOf(call.argument("at")).value_or(0), *levels);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<BookView>();
    const Instrument& instrument = (*tape)->info().instrument;
    BookView view{(*found)->time, {}, {}, (*found)->previous, (*found)->next};
    for (const auto& [side, into] : {std::pair(&(*found)->bids, &view.bids), std::pair(&(*found)->asks, &view.asks)}) {
        for (const auto& [price, lots] : *side)
            into->push_back({text(instrument.price(price)), text(instrument.quantity(lots))});
    }
    return std::optional(std::move(view));
}

void bindDataset(graphql::Resolvers& resolvers, ApiState& state)
{
    const auto field = [](auto member) { return [member](const DatasetView& self) { return self.info.*member; }; };
    resolvers.object<DatasetView>("Dataset")
        .field("id", [](const DatasetView& self) -> const std::string& { return self.info.id; })
        .field("instrument", [](const DatasetView& self) -> const Instrument& { return self.info.instrument; })
        .field("kind", [](const DatasetView& self) { return upper(toString(self.info.kind)); })
        .field("barInterval",
               [](const DatasetView& self) {
                   return self.info.kind == TapeKind::Bars ? std::optional(formatDuration(self.info.barInterval))
                                                           : std::nullopt;
               })
        .field("first", [](const DatasetView& self) { return formatTime(self.info.first); })
        .field("last", [](const DatasetView& self) { return formatTime(self.info.last); })
        .field("span", [](const DatasetView& self) { return formatDuration(self.info.last - self.info.first); })
        .field("events", field(&TapeInfo::events))
        .field("trades", field(&TapeInfo::trades))
        .field("gaps", field(&TapeInfo::gaps))
        .field("minFeedLatency", [](const DatasetView& self) { return formatDuration(self.info.minFeedLatency); })
        .field("startsWithoutSnapshot", field(&TapeInfo::startsWithoutSnapshot))
        .field("source", field(&TapeInfo::source))
        .field("symbol", field(&TapeInfo::symbol))
        .field("sizeBytes",
               [&state](const DatasetView& self) -> std::int64_t {
                   const auto tape = tapeOf(state, self);
                   return tape ? static_cast<std::int64_t>((*tape)->sizeBytes()) : 0; // a list does not fail for it
               })
        .field("files",
               [&state](const DatasetView& self) -> Result<std::int64_t> {
                   const auto tape = tapeOf(state, self);
                   return tape ? Result<std::int64_t>(static_cast<std::int64_t>((*tape)->files().size()))
                               : tape.error();
               })
        .field("checksum",
               [&state](const DatasetView& self) -> Result<std::string> {
                   const auto tape = tapeOf(state, self);
                   return tape ? Result<std::string>(checksumOf(**tape)) : tape.error();
               })
        .field("summary",
               [&state](const DatasetView& self, const FieldCall& call) -> Result<TapeSummary> {
                   const auto points = countOf(call, "points");
                   if (!points)
                       return points.error();
                   const auto tape = tapeOf(state, self);
                   return tape ? summarise(**tape, *points, {nullptr, &state.ending}) : tape.error();
               })
        .field("candles",
               [&state](const DatasetView& self, const FieldCall& call) { return candles(state, self, call); })
        .field("slice", [&state](const DatasetView& self, const FieldCall& call) { return slice(state, self, call); })
        .field("touches",
               [&state](const DatasetView& self, const FieldCall& call) { return touches(state, self, call); })
        .field("book", [&state](const DatasetView& self, const FieldCall& call) { return book(state, self, call); });
}

void bindParts(graphql::Resolvers& resolvers)
{
    const auto asset = [](auto member) { return [member](const Instrument& self) { return self.name.*member; }; };
    resolvers.object<Instrument>("Instrument")
        .field("name", [](const Instrument& self) { return self.name.toString(); })
        .field("venue", asset(&InstrumentName::venue))
        .field("base", asset(&InstrumentName::base))
        .field("quote", asset(&InstrumentName::quote))
        .field("kind", [](const Instrument& self) { return upper(toString(self.kind)); })
        .field("settleAsset", [](const Instrument& self) { return self.settleAsset(); })
        .field("tick", [](const Instrument& self) { return text(self.tick); })
        .field("lot", [](const Instrument& self) { return text(self.lot); })
        .field("multiplier", [](const Instrument& self) { return text(self.multiplier); });
    const auto amount = [](auto member) { return [member](const TapeSummary& self) { return text(self.*member); }; };
    resolvers.object<TapeSummary>("DatasetSummary")
        .field("firstPrice", amount(&TapeSummary::firstPrice))
        .field("lastPrice", amount(&TapeSummary::lastPrice))
        .field("lowPrice", amount(&TapeSummary::lowPrice))
        .field("highPrice", amount(&TapeSummary::highPrice))
        .field("volume", amount(&TapeSummary::volume))
        .field("buys", &TapeSummary::buys)
        .field("sells", &TapeSummary::sells)
        .field("minSpread", amount(&TapeSummary::minSpread))
        .field("maxSpread", amount(&TapeSummary::maxSpread))
        .field("meanSpread",
               [](const TapeSummary& self) { return self.minSpread ? std::optional(self.meanSpread) : std::nullopt; })
        .field("sparkline", &TapeSummary::line);
    const auto price = [](auto member) {
        return [member](const CandleView& self) { return text(self.instrument->halfPrice(self.candle.*member)); };
    };
    resolvers.object<CandleView>("Candle")
        .field("openTime", [](const CandleView& self) { return formatTime(self.candle.openTime); })
        .field("open", price(&Candle::open))
        .field("high", price(&Candle::high))
        .field("low", price(&Candle::low))
        .field("close", price(&Candle::close))
        .field("volume", [](const CandleView& self) { return text(self.instrument->quantity(self.candle.volume)); });
    resolvers.object<EventView>("MarketEvent")
        .field("kind", [](const EventView& self) { return eventKindName(self.event.kind()); })
        .field("side", [](const EventView& self) { return upper(toString(self.event.side())); })
        .field("price", [](const EventView& self) { return text(self.instrument->price(self.event.price())); })
        .field("quantity",
               [](const EventView& self) {
                   const bool isOrder = self.isLevelThree && self.event.kind() != EventKind::Trade;
                   return text(self.instrument->quantity(isOrder ? self.event.orderLots() : self.event.lots));
               })
        .field("venueTime", [](const EventView& self) { return formatTime(self.event.venueTime); })
        .field("receiveTime", [](const EventView& self) { return formatTime(self.event.receiveTime); })
        .field("endOfMessage", [](const EventView& self) { return self.event.endsMessage(); });
    resolvers.object<BookView>("Book")
        .field("time", [](const BookView& self) { return formatTime(self.time); })
        .field("bids", &BookView::bids)
        .field("asks", &BookView::asks)
        .field("previous",
               [](const BookView& self) {
                   return self.previous ? std::optional(formatTime(*self.previous)) : std::nullopt;
               })
        .field("next",
               [](const BookView& self) { return self.next ? std::optional(formatTime(*self.next)) : std::nullopt; });
    resolvers.object<TouchView>("Touch")
        .field("time", [](const TouchView& self) { return formatTime(self.time); })
        .field("bid", &TouchView::bid)
        .field("ask", &TouchView::ask);
    resolvers.object<LevelView>("BookLevel").field("price", &LevelView::price).field("quantity", &LevelView::quantity);
    resolvers.object<ImportPreview>("ImportPreview")
        .field("file", &ImportPreview::file)
        .field("sizeBytes", [](const ImportPreview& self) { return static_cast<std::int64_t>(self.peek.sizeBytes); })
        .field("isArchive", [](const ImportPreview& self) { return self.peek.isArchive; })
        .field("members", &ImportPreview::members)
        .field("hasMore", [](const ImportPreview& self) { return self.peek.hasMore; })
        .field("problem", [](const ImportPreview& self) { return problem(self.peek.problem); });
    using Member = ImportPreview::Member;
    resolvers.object<Member>("ImportMember")
        .field("name", [](const Member& self) { return self.peek.name; })
        .field("sizeBytes",
               [](const Member& self) {
                   return self.peek.sizeBytes ? std::optional(static_cast<std::int64_t>(*self.peek.sizeBytes))
                                              : std::nullopt;
               })
        .field("format", [](const Member& self) { return self.peek.format; })
        .field("symbol", [](const Member& self) { return self.peek.symbol; })
        .field("rows", &Member::rows)
        .field("problem", [](const Member& self) { return problem(self.peek.problem); });
    resolvers.object<MarketPreview>("MarketPreview")
        .field("points", &MarketPreview::points)
        .field("isWhole", &MarketPreview::isWhole);
    resolvers.object<DatasetChange>("DatasetChange")
        .field("sequence", &DatasetChange::sequence)
        .field("kind", [](const DatasetChange& self) { return std::string_view(self.info ? "CHANGED" : "REMOVED"); })
        .field("id", &DatasetChange::id)
        .field("dataset", [](const DatasetChange& self) {
            return self.info ? std::optional(DatasetView{*self.info}) : std::nullopt;
        });
}

Result<JobView> jobOf(ApiState& state, const Result<std::int64_t>& id)
{
    return id ? state.jobs->job(*id) : id.error();
}

} // namespace

void bindDatasets(graphql::Resolvers& resolvers, ApiState& state)
{
    bindDataset(resolvers, state);
    bindParts(resolvers);
    bindConnection<DatasetView>(resolvers, "Dataset")
        .field("sequence", &Connection<DatasetView>::sequence)
        .field("damaged", [](const Connection<DatasetView>& self) { return problems(self.damaged); });
    resolvers.root("Query")
        .field("datasets", [&state](const FieldCall& call) { return datasets(state, call); })
        .field("dataset",
               [&state](const FieldCall& call) -> Result<DatasetView> {
                   const auto tape = state.catalogue.find(call.argument("id").text());
                   if (!tape)
                       return Error(tape.error()).with("field", "id");
                   return DatasetView{(*tape)->info()};
               })
        .field("instruments",
               [&state] {
                   std::vector<Instrument> instruments;
                   for (const auto& info : state.catalogue.list().datasets) {
                       const bool isKnown =
                           std::any_of(instruments.begin(), instruments.end(),
                                       [&](const Instrument& other) { return other.name == info.instrument.name; });
                       if (!isKnown)
                           instruments.push_back(info.instrument);
                   }
                   return instruments;
               })
        .field("previewImport",
               [&state](const FieldCall& call) -> Result<std::vector<ImportPreview>> {
                   // Any file may be named: the engine's own as well.
                   if (auto may = needsAllBots(call, "previewImport"); !may)
                       return may.error();
                   const auto rows = countOf(call, "rows", 1'000);
                   if (!rows)
                       return rows.error();
                   return state.data->preview(textsOf(call.argument("files")), *rows, {nullptr, &state.ending});
               })
        .field("previewMarket",
               [&state](const FieldCall& call) -> Result<MarketPreview> {
                   const auto points = countOf(call, "points", 10'000);
                   if (!points)
                       return points.error();
                   return state.data->preview(MarketRequest::of(call.argument("input")), *points,
                                              {nullptr, &state.ending});
               })
        .field("validateMarket", [&state](const FieldCall& call) {
            return Validation{state.data->mistakesIn(MarketRequest::of(call.argument("input")))};
        });
    resolvers.root("Mutation")
        .field("importRecordings",
               [&state](const FieldCall& call) -> Result<JobView> {
                   if (auto may = needsAllBots(call, "importRecordings"); !may)
                       return may.error();
                   return jobOf(state, state.data->import(call.argument("input")));
               })
        .field("generateMarket",
               [&state](const FieldCall& call) {
                   return jobOf(state, state.data->generate(MarketRequest::of(call.argument("input"))));
               })
        .field("verifyDataset",
               [&state](const FieldCall& call) -> Result<JobView> {
                   const auto job = state.data->verify(textOf(call.argument("id")));
                   return job ? state.jobs->job(*job) : Error(job.error()).with("field", "id");
               })
        .field("removeDataset",
               [&state](const FieldCall& call) { return state.data->remove(textOf(call.argument("id"))); });
    resolvers.root("Subscription").stream("datasetChanges", [&state](const FieldCall&) {
        return Result<std::unique_ptr<graphql::EventStream>>(state.data->watch().changes().open());
    });
}

} // namespace wh::api
