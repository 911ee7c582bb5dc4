// SPDX-License-Identifier: GPL-3.0-or-later
// schema/jobs.graphql
#include "core/api/ApiState.h"
#include "core/api/Connection.h"
#include "core/api/Inputs.h"

#include <algorithm>

namespace wh::api {

namespace {

using graphql::FieldCall;

bool isAmong(const graphql::Value& list, const std::string& value)
{
    const auto texts = textsOf(list);
    return texts.empty() || std::find(texts.begin(), texts.end(), value) != texts.end();
}

Result<Connection<JobView>> jobs(ApiState& state, const FieldCall& call)
{
    const auto request = PageRequest::of(call);
    if (!request)
        return request.error();
    const auto sequence = state.jobs->changes().sequence(); // before the list: what comes later is told again
    auto views = state.jobs->jobs();
    const auto& filter = call.argument("filter");
    std::erase_if(views, [&](const JobView& job) {
        return !isAmong(member(filter, "kinds"), job.kind) || !isAmong(member(filter, "statuses"), job.status);
    });
    auto connection = page(
        views, *request, [](const JobView& job) { return std::to_string(job.id); },
        [](const JobView& job) { return job; });
    if (connection)
        connection->sequence = sequence;
    return connection;
}

/// Exports are named after bots: who is for some alone learns what kind of work it is, and not of what.
std::string titleFor(const JobView& job, const FieldCall& call)
{
    return job.kind == "EXPORT" && !seesAllBots(call) ? std::string() : job.title;
}

void bindOutcome(graphql::Resolvers& resolvers)
{
    using Partial = JobOutcome::Partial;
    resolvers.object<Partial>("PartialResult")
        .field("time", [](const Partial& self) { return formatTime(self.standing.time); })
        .field("equity", [](const Partial& self) { return text(self.standing.equity); })
        .field("position", [](const Partial& self) { return text(self.instrument.quantity(self.standing.position)); })
        .field("mid", [](const Partial& self) { return text(self.instrument.halfPrice(self.standing.mid)); })
        .field("fills", [](const Partial& self) { return self.standing.fills; })
        .field("orders", [](const Partial& self) { return self.standing.orders; });
    using Import = JobOutcome::Import;
    resolvers.object<Import>("ImportResult")
        .field("format", &Import::format)
        .field("bytes", &Import::bytes)
        .field("skipped", [](const Import& self) { return problems(self.skipped); })
        .field("notes", [](const Import& self) { return problems(self.notes); });
    using File = JobOutcome::File;
    resolvers.object<File>("JobFile")
        .field("path", &File::path)
        .field("bytes", &File::bytes)
        .field("rows", &File::rows);
    using Verification = JobOutcome::Verification;
    resolvers.object<Verification>("Verification")
        .field("dataset", &Verification::dataset)
        .field("events", &Verification::events)
        .field("missingBars", &Verification::missingBars)
        .field("missingDays", &Verification::missingDays)
        .field("isSound", [](const Verification& self) { return self.findings.empty(); })
        .field("findings", &Verification::findings);
    resolvers.object<Finding>("Finding")
        .field("code", &Finding::code)
        .field("count", &Finding::count)
        .field("examples", &Finding::examples);
    resolvers.object<Finding::Example>("FindingExample")
        .field("time", [](const Finding::Example& self) { return formatTime(self.time); })
        .field("details", [](const Finding::Example& self) {
            std::vector<NameValue> details;
            for (const auto& detail : self.details)
                details.emplace_back(detail.name, detail.value);
            return details;
        });
}

} // namespace

void bindJobs(graphql::Resolvers& resolvers, ApiState& state)
{
    bindOutcome(resolvers);
    bindConnection<JobView>(resolvers, "Job").field("sequence", &Connection<JobView>::sequence);
    resolvers.object<JobView>("Job")
        .field("id", [](const JobView& self) { return std::to_string(self.id); })
        .field("kind", &JobView::kind)
        .field("title", [](const JobView& self, const FieldCall& call) { return titleFor(self, call); })
        .field("status", &JobView::status)
        .field("queuedAt", [](const JobView& self) { return formatTime(self.queuedAt); })
        .field("startedAt", [](const JobView& self) { return momentOrNull(self.startedAt); })
        .field("endedAt", [](const JobView& self) { return momentOrNull(self.endedAt); })
        .field("progress", [](const JobView& self) -> const JobState& { return self.state; })
        .field("error", [](const JobView& self) { return problem(self.error); })
        .field("run",
               [&state](const JobView& self) -> std::optional<RunView> {
                   if (!self.outcome || self.outcome->run == 0)
                       return std::nullopt;
                   auto run = state.runs->run(self.outcome->run);
                   return run ? std::optional(std::move(*run)) : std::nullopt; // removed since
               })
        .field("partial", [](const JobView& self) { return self.outcome ? self.outcome->partial : std::nullopt; })
        .field("datasets",
               [](const JobView& self) { return self.outcome ? self.outcome->datasets : std::vector<std::string>(); })
        .field("import", [](const JobView& self) { return self.outcome ? self.outcome->import : std::nullopt; })
        .field("publication",
               [](const JobView& self) { return self.outcome ? self.outcome->publication : std::nullopt; })
        .field("file",
               [](const JobView& self, const FieldCall& call) {
                   return self.outcome && seesAllBots(call) ? self.outcome->file : std::nullopt;
               })
        .field("verification",
               [](const JobView& self) { return self.outcome ? self.outcome->verification : std::nullopt; });
    resolvers.object<JobState>("JobProgress")
        .field("share", [](const JobState& self) { return self.share(); })
        .field("done", [](const JobState& self) { return self.progress.done; })
        .field("total", [](const JobState& self) { return self.progress.total; })
        .field("events", [](const JobState& self) { return self.progress.events; })
        .field("eventsPerSecond", [](const JobState& self) { return self.eventsPerSecond(); })
        .field("elapsed", [](const JobState& self) { return formatDuration(self.elapsed()); })
        .field("timeLeft", [](const JobState& self) {
            const auto left = self.timeLeft();
            return left ? std::optional(formatDuration(*left)) : std::nullopt;
        });
    resolvers.object<JobChange>("JobChange").field("sequence", &JobChange::sequence).field("job", &JobChange::job);
    resolvers.root("Query")
        .field("jobs", [&state](const FieldCall& call) { return jobs(state, call); })
        .field("job", [&state](const FieldCall& call) -> Result<JobView> {
            const auto id = numberOf(call.argument("id"), "job.not_found");
            return id ? state.jobs->job(*id) : id.error();
        });
    resolvers.root("Mutation").field("cancelJob", [&state](const FieldCall& call) -> Result<JobView> {
        const auto id = numberOf(call.argument("id"), "job.not_found");
        if (!id)
            return id.error();
        if (auto done = state.jobs->cancel(*id); !done)
            return done.error();
        return state.jobs->job(*id);
    });
    resolvers.root("Subscription").stream("jobChanges", [&state](const FieldCall&) {
        return Result<std::unique_ptr<graphql::EventStream>>(state.jobs->changes().open());
    });
}

} // namespace wh::api
