// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/JobBook.h"

#include "core/api/Inputs.h"
#include "core/base/Memory.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace wh::api {

namespace {

using Json = nlohmann::json;

const char* nameOf(JobStatus status)
{
    switch (status) {
    case JobStatus::Queued:
        return "queued";
    case JobStatus::Running:
        return "running";
    case JobStatus::Done:
        return "done";
    case JobStatus::Failed:
        return "failed";
    case JobStatus::Cancelled:
        return "cancelled";
    }
    return "";
}

Error noSuchJob(std::int64_t id)
{
    return Error("job.not_found",
                 {{"field", "id"}, {"value", std::to_string(id)}, {"remedy", "give an ID as the list of jobs has it"}});
}

StoredJob stored(const JobView& view)
{
    return {view.id,
            lower(view.kind),
            view.title,
            lower(view.status),
            view.queuedAt,
            view.startedAt,
            view.endedAt,
            view.error ? toJson(*view.error) : std::string(),
            view.outcome ? view.outcome->toJson() : std::string(),
            view.outcome ? view.outcome->run : 0};
}

JobView viewOf(const StoredJob& job)
{
    // A damaged entry must not hide the others: the schema knows no other words.
    constexpr std::array kKinds = {"backtest", "sweep", "import", "generate", "verify",
                                   "backup",   "check", "export", "publish"};
    constexpr std::array kStatuses = {"done", "failed", "cancelled", "interrupted"};
    const auto known = [](const auto& words, const std::string& word, const char* otherwise) {
        return upper(std::find(words.begin(), words.end(), word) != words.end() ? word : otherwise);
    };
    JobView view;
    view.id = job.id;
    view.kind = known(kKinds, job.kind, "backtest");
    view.title = job.title;
    view.status = known(kStatuses, job.status, "interrupted");
    view.queuedAt = job.queuedAt;
    view.startedAt = job.startedAt;
    view.endedAt = job.endedAt;
    view.error = errorFromJson(job.error);
    view.outcome = std::make_shared<const JobOutcome>(JobOutcome::fromJson(job.result));
    view.state.status = job.status == "done" ? JobStatus::Done : JobStatus::Cancelled; // it has ended, somehow
    view.state.startedAt = job.startedAt;
    view.state.endedAt = job.endedAt;
    return view;
}

} // namespace

std::string JobOutcome::toJson() const
{
    Json json = {{"run", run}, {"datasets", datasets}};
    if (import) {
        Json skipped = Json::array();
        for (const auto& error : import->skipped)
            skipped.push_back(api::toJson(error));
        Json notes = Json::array();
        for (const auto& note : import->notes)
            notes.push_back(api::toJson(note));
        json["import"] = {{"format", import->format}, {"bytes", import->bytes}, {"skipped", skipped}, {"notes", notes}};
    }
    if (verification) {
        Json findings = Json::array();
        for (const auto& finding : verification->findings) {
            Json examples = Json::array();
            for (const auto& example : finding.examples) {
                Json details = Json::array();
                for (const auto& detail : example.details)
                    details.push_back({detail.name, detail.value});
                examples.push_back({{"time", example.time}, {"details", details}});
            }
            findings.push_back({{"code", finding.code}, {"count", finding.count}, {"examples", examples}});
        }
        json["verification"] = {{"dataset", verification->dataset},
                                {"events", verification->events},
                                {"missingBars", verification->missingBars},
                                {"missingDays", verification->missingDays},
                                {"findings", findings}};
    }
    if (file)
        json["file"] = {{"path", file->path}, {"bytes", file->bytes}, {"rows", file->rows}};
    if (publication) {
        Json checks = Json::array();
        for (const auto& check : publication->checks) {
            Json findings = Json::array();
            for (const auto& finding : check.findings)
                findings.push_back(api::toJson(finding));
            checks.push_back(
                {{"id", check.id}, {"subject", check.subject}, {"state", check.state}, {"findings", findings}});
        }
        json["publication"] = {{"script", publication->script}, {"checks", checks}};
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

JobOutcome JobOutcome::fromJson(const std::string& text)
{
    JobOutcome made;
    try {
        const Json json = Json::parse(text);
        made.run = json.value("run", std::int64_t{0});
        made.datasets = json.value("datasets", std::vector<std::string>());
        if (json.contains("import")) {
            const Json& from = json["import"];
            Import& into = *(made.import = Import()); // emplace() is not found by clang 14
            into.format = from.at("format");
            into.bytes = from.at("bytes");
            for (const auto& item : from.at("skipped")) {
                if (auto error = errorFromJson(item.get<std::string>()))
                    into.skipped.push_back(std::move(*error));
            }
            for (const auto& item : from.at("notes")) {
                // Version 0.1 kept code and text.
                if (item.is_array())
                    into.notes.push_back(Error(item.at(0), {{"text", item.at(1)}}));
                else if (auto note = errorFromJson(item.get<std::string>()))
                    into.notes.push_back(std::move(*note));
            }
        }
        if (json.contains("file")) {
            const Json& from = json["file"];
            made.file = {from.at("path"), from.at("bytes"), from.at("rows")};
        }
        if (json.contains("publication")) {
            const Json& from = json["publication"];
            Publication& into = made.publication.emplace();
            into.script = from.at("script");
            for (const auto& item : from.at("checks")) {
                Publication::Check check{item.at("id"), item.at("subject"), item.at("state"), {}};
                for (const auto& finding : item.at("findings")) {
                    if (auto error = errorFromJson(finding.get<std::string>()))
                        check.findings.push_back(std::move(*error));
                }
                into.checks.push_back(std::move(check));
            }
        }
        if (json.contains("verification")) {
            const Json& from = json["verification"];
            Verification& into = *(made.verification = Verification());
            into.dataset = from.at("dataset");
            into.events = from.at("events");
            into.missingBars = from.at("missingBars");
            into.missingDays = from.at("missingDays");
            for (const auto& item : from.at("findings")) {
                Finding finding{item.at("code"), item.at("count"), {}};
                for (const auto& shown : item.at("examples")) {
                    Finding::Example example{shown.at("time"), {}};
                    for (const auto& detail : shown.at("details"))
                        example.details.push_back({detail.at(0), detail.at(1)});
                    finding.examples.push_back(std::move(example));
                }
                into.findings.push_back(std::move(finding));
            }
        }
    } catch (const Json::exception&) {
        // Of an earlier program, or damaged: its end is still worth showing.
    }
    return made;
}

Result<std::unique_ptr<JobBook>> JobBook::create(RunStore& store, const Clock& clock, unsigned threads,
                                                 TaskQueue& tellers)
{
    auto jobs = store.jobs();
    if (!jobs)
        return jobs.error();
    std::unique_ptr<JobBook> book(new JobBook(store, clock, threads, tellers));
    for (auto& job : *jobs) {
        if (job.status == "queued" || job.status == "running") {
            job.status = "interrupted";
            (void)store.putJob(job); // a full disk: it is known all the same
        }
        book->m_last = std::max(book->m_last, job.id);
        book->m_entries[job.id].ended = api::viewOf(job);
    }
    return book;
}

JobBook::JobBook(RunStore& store, const Clock& clock, unsigned threads, TaskQueue& tellers)
    : m_store(store)
    , m_clock(clock)
    , m_changes(tellers)
    , m_pool(std::make_unique<JobPool>(threads, clock, [this](const JobState& state) { onState(state); }))
    , m_threads(m_pool->threadCount())
{}

JobBook::~JobBook() = default;

void JobBook::stop()
{
    m_pool->stop();
}

Result<std::int64_t> JobBook::start(Start start)
{
    std::int64_t id = 0;
    {
        const std::lock_guard lock(m_mutex);
        id = ++m_last;
    }
    JobView view;
    view.id = id;
    view.kind = upper(start.kind);
    view.title = start.title;
    view.status = "QUEUED";
    view.queuedAt = m_clock.now();
    view.outcome = std::make_shared<const JobOutcome>(std::move(start.outcome));
    if (auto noted = m_store.putJob(stored(view)); !noted)
        return noted.error();
    {
        const std::lock_guard lock(m_mutex);
        m_entries[id] = {view.outcome, std::move(start.onEnd), std::nullopt};
        if (view.outcome->run != 0)
            m_jobOfRun[view.outcome->run] = id;
    }
    m_pool->start(JobId{static_cast<std::uint64_t>(id)}, std::move(start.kind), std::move(start.title),
                  [this, id, work = std::move(start.work)](const TaskControl& control) {
                      auto ended = work(control, [this, id](JobOutcome outcome) { tell(id, std::move(outcome)); });
                      returnFreeMemory();
                      return ended;
                  });
    return id;
}

Result<void> JobBook::cancel(std::int64_t id)
{
    if (m_pool->cancel(JobId{static_cast<std::uint64_t>(id)}))
        return {};
    const std::lock_guard lock(m_mutex);
    return m_entries.contains(id) ? Result<void>() : noSuchJob(id);
}

Result<JobView> JobBook::job(std::int64_t id) const
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(id);
        if (found == m_entries.end())
            return noSuchJob(id);
        if (found->second.ended)
            return *found->second.ended;
    }
    const auto state = m_pool->state(JobId{static_cast<std::uint64_t>(id)});
    return state ? Result<JobView>(viewOf(*state)) : noSuchJob(id);
}

std::optional<JobView> JobBook::ofRun(std::int64_t run) const
{
    std::int64_t id = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobOfRun.find(run);
        if (found == m_jobOfRun.end())
            return std::nullopt;
        id = found->second;
    }
    auto view = job(id);
    return view ? std::optional(std::move(*view)) : std::nullopt;
}

std::vector<JobView> JobBook::jobs() const
{
    std::vector<JobView> views;
    std::vector<std::int64_t> ids;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [id, entry] : m_entries)
            ids.push_back(id);
    }
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        if (auto view = job(*id))
            views.push_back(std::move(*view));
    }
    return views;
}

void JobBook::tell(std::int64_t id, JobOutcome outcome)
{
    auto shared = std::make_shared<const JobOutcome>(std::move(outcome));
    const std::lock_guard lock(m_mutex);
    m_entries[id].outcome = std::move(shared);
}

JobView JobBook::viewOf(const JobState& state) const
{
    JobView view;
    view.id = static_cast<std::int64_t>(state.id.value);
    view.kind = upper(state.kind);
    view.title = state.title;
    view.status = upper(nameOf(state.status));
    view.queuedAt = state.queuedAt;
    view.startedAt = state.startedAt;
    view.endedAt = state.endedAt;
    view.state = state;
    view.error = state.error;
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(view.id);
    if (found != m_entries.end())
        view.outcome = found->second.outcome;
    return view;
}

void JobBook::onState(const JobState& state)
{
    if (hasEnded(state.status)) {
        const auto id = static_cast<std::int64_t>(state.id.value);
        std::function<void(const JobState&)> onEnd;
        {
            const std::lock_guard lock(m_mutex);
            Entry& entry = m_entries[id];
            onEnd = std::move(entry.onEnd);
            if (entry.outcome && entry.outcome->partial) {
                JobOutcome last = *entry.outcome;
                last.partial.reset();
                entry.outcome = std::make_shared<const JobOutcome>(std::move(last));
            }
        }
        if (onEnd)
            onEnd(state);
        JobView view = viewOf(state);
        // Where the disk is full the end is still known in this session; in the next it counts as interrupted.
        (void)m_store.putJob(stored(view));
        {
            const std::lock_guard lock(m_mutex);
            m_entries[id].ended = view;
        }
        m_changes.publish({0, std::move(view)});
        return;
    }
    m_changes.publish({0, viewOf(state)});
}

} // namespace wh::api
