// SPDX-License-Identifier: GPL-3.0-or-later
// schema/runs.graphql, but for what sweeps leave behind
#include "core/api/ApiState.h"
#include "core/api/Connection.h"
#include "core/api/Inputs.h"

#include <algorithm>

namespace wh::api {

namespace {

using graphql::FieldCall;
using graphql::Value;

bool isAmong(const Value& list, const std::string& value)
{
    const auto texts = textsOf(list);
    return texts.empty() || std::find(texts.begin(), texts.end(), value) != texts.end();
}

bool passes(const StoredRun& run, const Value& filter)
{
    const auto wanted = lower(member(filter, "text").text());
    std::string all = run.name + '\n' + run.strategy + '\n' + run.dataset + '\n' + run.note;
    for (const auto& tag : run.tags)
        all += '\n' + tag;
    const auto tags = textsOf(member(filter, "tags"));
    const bool hasTags = std::all_of(tags.begin(), tags.end(), [&](const std::string& tag) {
        return std::find(run.tags.begin(), run.tags.end(), tag) != run.tags.end();
    });
    const auto strategy = member(filter, "strategy").text();
    const auto dataset = member(filter, "dataset").text();
    return lower(all).find(wanted) != std::string::npos && hasTags &&
           isAmong(member(filter, "kinds"), upper(run.kind)) &&
           isAmong(member(filter, "statuses"), upper(run.status)) && (strategy.empty() || strategy == run.strategy) &&
           (dataset.empty() || dataset == run.dataset);
}

/// What there is goes before what there is not, in either direction.
template<typename T>
int compareOptional(const std::optional<T>& a, const std::optional<T>& b, int direction)
{
    if (!a || !b)
        return a ? -1 : b ? 1 : 0;
    return *a < *b ? -direction : *b < *a ? direction : 0;
}

/// A run with what it is sorted by.
struct Listed
{
    StoredRun run;
    RunSummary summary; ///< empty where nothing asks for it: reading them all takes time
};

bool isFigure(std::string_view field)
{
    return field == "NET_PROFIT" || field == "TOTAL_RETURN" || field == "SHARPE" || field == "MAX_DRAWDOWN" ||
           field == "FILLS";
}

int compare(const Listed& a, const Listed& b, std::string_view field, int direction)
{
    const auto order = [&](const auto& x, const auto& y) { return x < y ? -direction : y < x ? direction : 0; };
    if (field == "NAME")
        return order(a.run.name, b.run.name);
    if (field == "STRATEGY")
        return order(a.run.strategy, b.run.strategy);
    if (field == "DATASET")
        return order(a.run.dataset, b.run.dataset);
    if (field == "STATUS")
        return order(a.run.status, b.run.status);
    if (field == "NET_PROFIT")
        return compareOptional(a.summary.netProfit, b.summary.netProfit, direction);
    if (field == "TOTAL_RETURN")
        return compareOptional(a.summary.totalReturn, b.summary.totalReturn, direction);
    if (field == "SHARPE")
        return compareOptional(a.summary.sharpe, b.summary.sharpe, direction);
    if (field == "MAX_DRAWDOWN")
        return compareOptional(a.summary.maxDrawdown, b.summary.maxDrawdown, direction);
    if (field == "FILLS")
        return compareOptional(a.summary.fills, b.summary.fills, direction);
    return order(a.run.createdAt, b.run.createdAt);
}

Result<Connection<RunView>> runs(ApiState& state, const FieldCall& call)
{
    const auto request = PageRequest::of(call);
    if (!request)
        return request.error();
    const auto sequence = state.runs->changes().sequence(); // before the list: what comes later is told again
    auto found = state.runs->runs();
    if (!found)
        return found.error();
    const auto* rules = call.argument("sort").list();
    const bool needsFigures = rules && std::any_of(rules->begin(), rules->end(), [](const Value& rule) {
                                  return isFigure(member(rule, "field").text());
                              });
    std::vector<Listed> listed;
    std::for_each(found->rbegin(), found->rend(), [&](StoredRun& run) { // the newest first
        if (!passes(run, call.argument("filter")))
            return;
        auto summary = needsFigures ? RunSummary::fromJson(run.summary) : std::nullopt;
        listed.push_back({std::move(run), summary.value_or(RunSummary())});
    });
    if (rules) {
        std::stable_sort(listed.begin(), listed.end(), [&](const Listed& a, const Listed& b) {
            for (const auto& rule : *rules) {
                const int direction = member(rule, "direction").text() == "ASCENDING" ? 1 : -1;
                if (const int order = compare(a, b, member(rule, "field").text(), direction); order != 0)
                    return order < 0;
            }
            return false;
        });
    }
    auto connection = page(
        listed, *request, [](const Listed& item) { return std::to_string(item.run.id); },
        [](const Listed& item) { return viewOf(item.run); });
    if (connection)
        connection->sequence = sequence;
    return connection;
}

std::string_view datasetState(ApiState& state, const StoredRun& run)
{
    if (run.checksum.empty())
        return "UNKNOWN";
    const auto tape = state.catalogue.find(run.dataset);
    if (!tape)
        return "MISSING";
    return checksumOf(**tape) == run.checksum ? "SAME" : "CHANGED";
}

RunBook::Label labelOf(const Value& backtest)
{
    return {textOf(member(backtest, "name")), textsOf(member(backtest, "tags")), textOf(member(backtest, "note"))};
}

/// Calls `act` with the id that the argument names.
template<typename Act>
auto withRun(const FieldCall& call, Act act) -> std::invoke_result_t<Act, std::int64_t>
{
    const auto id = numberOf(call.argument("id"), "run.not_found");
    if (!id)
        return id.error();
    return act(*id);
}

void bindRun(graphql::Resolvers& resolvers, ApiState& state)
{
    const auto stored = [](auto member) { return [member](const RunView& self) { return self.run.*member; }; };
    const auto pairs = [](auto member) {
        return [member](const RunView& self) -> const Pairs& { return self.configuration.*member; };
    };
    resolvers.object<RunView>("Run")
        .field("id", [](const RunView& self) { return std::to_string(self.run.id); })
        .field("kind", [](const RunView& self) { return upper(self.run.kind); })
        .field("status", [](const RunView& self) { return upper(self.run.status); })
        .field("name", stored(&StoredRun::name))
        .field("tags", stored(&StoredRun::tags))
        .field("note", stored(&StoredRun::note))
        .field("strategy", stored(&StoredRun::strategy))
        .field("dataset", stored(&StoredRun::dataset))
        .field("checksum", stored(&StoredRun::checksum))
        .field("datasetState", [&state](const RunView& self) { return datasetState(state, self.run); })
        .field("seed", [](const RunView& self) { return std::to_string(self.run.seed); })
        .field("parameters", pairs(&RunConfiguration::parameters))
        .field("risk", pairs(&RunConfiguration::risk))
        .field("options", pairs(&RunConfiguration::options))
        .field("createdAt", [](const RunView& self) { return formatTime(self.run.createdAt); })
        .field("startedAt", [](const RunView& self) { return momentOrNull(self.run.startedAt); })
        .field("endedAt", [](const RunView& self) { return momentOrNull(self.run.endedAt); })
        .field("version", stored(&StoredRun::version))
        .field("error", [](const RunView& self) { return problem(errorFromJson(self.run.error)); })
        .field("job", [&state](const RunView& self) { return state.jobs->ofRun(self.run.id); })
        .field("summary", [](const RunView& self) { return self.summary; })
        .field("report", [&state](const RunView& self) { return state.runs->backtestResult(self.run.id); })
        .field("sweep", [&state](const RunView& self) { return state.runs->sweepOutcome(self.run.id); })
        .field("axes",
               [](const RunView& self) {
                   std::vector<SweepAxis> axes;
                   for (const auto& [name, values] : self.configuration.axes) {
                       std::string line = name;
                       if (auto axis = SweepAxis::parse(line.append("=").append(values)))
                           axes.push_back(std::move(*axis));
                   }
                   return axes;
               })
        .field("objective", [](const RunView& self) {
            return self.configuration.objective.empty() ? std::nullopt : std::optional(self.configuration.objective);
        });
    resolvers.object<RunSummary>("RunSummary")
        .field("netProfit", [](const RunSummary& self) { return text(self.netProfit); })
        .field("totalReturn", &RunSummary::totalReturn)
        .field("sharpe", &RunSummary::sharpe)
        .field("maxDrawdown", &RunSummary::maxDrawdown)
        .field("fills", &RunSummary::fills)
        .field("trades", &RunSummary::trades);
    resolvers.object<RunChange>("RunChange")
        .field("sequence", &RunChange::sequence)
        .field("kind", [](const RunChange& self) { return std::string_view(self.run ? "CHANGED" : "REMOVED"); })
        .field("id", [](const RunChange& self) { return std::to_string(self.id); })
        .field("run", [](const RunChange& self) { return self.run; });
}

} // namespace

void bindRuns(graphql::Resolvers& resolvers, ApiState& state)
{
    bindRun(resolvers, state);
    bindConnection<RunView>(resolvers, "Run").field("sequence", &Connection<RunView>::sequence);
    resolvers.root("Query")
        .field("validateBacktest",
               [&state](const FieldCall& call) {
                   return Validation{state.runs->mistakesIn(RunConfiguration::ofBacktest(call.argument("input")))};
               })
        .field("validateSweep",
               [&state](const FieldCall& call) {
                   return Validation{state.runs->mistakesIn(RunConfiguration::ofSweep(call.argument("input")))};
               })
        .field("runs", [&state](const FieldCall& call) { return runs(state, call); })
        .field("run", [&state](const FieldCall& call) {
            return withRun(call, [&](std::int64_t id) { return state.runs->run(id); });
        });

    using Found = Result<RunView>;
    resolvers.root("Mutation")
        .field("startBacktest",
               [&state](const FieldCall& call) {
                   const auto& input = call.argument("input");
                   return state.runs->start(RunConfiguration::ofBacktest(input), labelOf(input));
               })
        .field("startSweep",
               [&state](const FieldCall& call) {
                   const auto& input = call.argument("input");
                   return state.runs->start(RunConfiguration::ofSweep(input), labelOf(member(input, "base")));
               })
        .field("cancelRun",
               [&state](const FieldCall& call) {
                   return withRun(call, [&](std::int64_t id) { return state.runs->cancel(id); });
               })
        .field("repeatRun",
               [&state](const FieldCall& call) {
                   return withRun(call, [&](std::int64_t id) {
                       return state.runs->repeat(id, isTrue(call.argument("allowChangedData")));
                   });
               })
        .field("duplicateRun",
               [&state](const FieldCall& call) {
                   return withRun(call, [&](std::int64_t id) {
                       const auto* name = call.argument("name").string();
                       return state.runs->duplicate(id, name ? std::optional(*name) : std::nullopt);
                   });
               })
        .field("startRun",
               [&state](const FieldCall& call) {
                   return withRun(call, [&](std::int64_t id) {
                       const auto& input = call.argument("input");
                       return state.runs->startDraft(
                           id, input.isNull() ? std::nullopt : std::optional(RunConfiguration::ofBacktest(input)));
                   });
               })
        .field("setRunName",
               [&state](const FieldCall& call) {
                   return withRun(call, [&](std::int64_t id) -> Found {
                       return state.runs->edit(id, [&](StoredRun& run) { run.name = textOf(call.argument("name")); });
                   });
               })
        .field("setRunTags",
               [&state](const FieldCall& call) {
                   return withRun(call, [&](std::int64_t id) -> Found {
                       return state.runs->edit(id, [&](StoredRun& run) { run.tags = textsOf(call.argument("tags")); });
                   });
               })
        .field("setRunNote",
               [&state](const FieldCall& call) {
                   return withRun(call, [&](std::int64_t id) -> Found {
                       return state.runs->edit(id, [&](StoredRun& run) { run.note = textOf(call.argument("note")); });
                   });
               })
        .field("deleteRun", [&state](const FieldCall& call) {
            return withRun(call, [&](std::int64_t id) -> Result<std::string> {
                if (auto removed = state.runs->remove(id); !removed)
                    return removed.error();
                return std::to_string(id);
            });
        });
    resolvers.root("Subscription").stream("runChanges", [&state](const FieldCall&) {
        return Result<std::unique_ptr<graphql::EventStream>>(state.runs->changes().open());
    });
}

} // namespace wh::api
