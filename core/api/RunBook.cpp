// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/RunBook.h"

#include <algorithm>

namespace wh::api {

namespace {

constexpr std::size_t kResultsKept = 8;
constexpr std::size_t kBytesKept = 32 * 1024 * 1024; ///< of them together, but for the last one
constexpr std::size_t kCurvePoints = 20'000;         ///< kept for drawing: finer than any screen

bool isUnderWay(const StoredRun& run)
{
    return run.status == "queued" || run.status == "running";
}

/// What a person has changed meanwhile stays.
void keepLabel(StoredRun& run, const StoredRun& current)
{
    run.name = current.name;
    run.tags = current.tags;
    run.note = current.note;
}

Error noDraft(std::int64_t id)
{
    return Error("run.not_a_draft",
                 {{"field", "id"}, {"value", std::to_string(id)}, {"remedy", "repeat the run, or duplicate it first"}});
}

std::string documentOf(const BacktestResult& result)
{
    return toJson(result.report.run, result.quotes, result.quotesDropped);
}
std::string documentOf(const SweepOutcome& outcome)
{
    return toJson(outcome);
}

// About what a result takes in memory.
std::size_t sizeOf(const BacktestResult& result)
{
    const RunRecord& run = result.report.run;
    return run.fills.size() * sizeof(FillRecord) + run.trades.size() * sizeof(RoundTrip) +
           run.samples.size() * sizeof(EquitySample) + run.curve.size() * sizeof(CurvePoint) +
           result.quotes.size() * sizeof(OwnQuote);
}
std::size_t sizeOf(const SweepOutcome& outcome)
{
    return outcome.runs.size() * sizeof(SweepRun);
}

} // namespace

template<typename T>
std::shared_ptr<const T> RunBook::Cache<T>::find(std::int64_t id)
{
    if (const auto found = unsaved.find(id); found != unsaved.end())
        return found->second.result;
    const auto found = std::find_if(recent.begin(), recent.end(), [&](const auto& entry) { return entry.first == id; });
    if (found == recent.end())
        return nullptr;
    recent.splice(recent.begin(), recent, found);
    return recent.front().second;
}

template<typename T>
void RunBook::Cache<T>::keep(std::int64_t id, std::shared_ptr<const T> result)
{
    std::erase_if(recent, [&](const auto& entry) { return entry.first == id; });
    recent.emplace_front(id, std::move(result));
    std::size_t bytes = 0;
    for (const auto& entry : recent)
        bytes += sizeOf(*entry.second);
    while (recent.size() > 1 && (recent.size() > kResultsKept || bytes > kBytesKept)) {
        bytes -= sizeOf(*recent.back().second);
        recent.pop_back();
    }
}

template<typename T>
void RunBook::Cache<T>::forget(std::int64_t id)
{
    unsaved.erase(id);
    std::erase_if(recent, [&](const auto& entry) { return entry.first == id; });
}

Result<std::unique_ptr<RunBook>> RunBook::create(Parts parts)
{
    auto runs = parts.store.runs();
    if (!runs)
        return runs.error();
    std::unique_ptr<RunBook> book(new RunBook(parts));
    for (auto& run : *runs) {
        if (!isUnderWay(run))
            continue;
        run.status = "interrupted";
        if (!parts.store.updateRun(run)) // a full disk: what is there can still be looked at
            book->m_unwritten[run.id] = std::move(run);
    }
    return book;
}

std::vector<Error> RunBook::mistakesIn(const RunConfiguration& configuration) const
{
    std::vector<Error> mistakes;
    prepareRun(configuration, m_parts.catalogue, m_parts.plugins, m_parts.sweepThreads, mistakes);
    return mistakes;
}

Result<RunView> RunBook::start(const RunConfiguration& configuration, Label label, const std::string& checksum)
{
    std::vector<Error> mistakes;
    auto prepared = prepareRun(configuration, m_parts.catalogue, m_parts.plugins, m_parts.sweepThreads, mistakes);
    if (!prepared)
        return firstOf(mistakes);
    if (!checksum.empty() && checksumOf(*prepared->tape) != checksum)
        return Error("data.changed", {{"field", "id"},
                                      {"value", prepared->tape->info().id},
                                      {"remedy", "the dataset is not what it was: allow changed data, and do not "
                                                 "compare the figures"}});
    StoredRun run;
    run.kind = configuration.isSweep() ? "sweep" : "backtest";
    run.name = std::move(label.name);
    run.tags = std::move(label.tags);
    run.note = std::move(label.note);
    run.createdAt = m_parts.clock.now();
    return launch(std::move(run), std::move(prepared), configuration);
}

/// Fills in what starting knows, writes it down, and starts the job.
Result<RunView> RunBook::launch(StoredRun run, std::unique_ptr<PreparedRun> prepared, RunConfiguration configuration)
{
    configuration.dataset = prepared->tape->info().id; // a beginning may come to mean another one
    run.status = "queued";
    run.strategy = configuration.strategy;
    run.dataset = prepared->tape->info().id;
    run.checksum = checksumOf(*prepared->tape);
    run.configuration = configuration.toJson();
    run.seed = prepared->settings.seed;
    run.version = WH_VERSION;
    const std::lock_guard launching(m_launching);
    if (auto written = writeQueued(run); !written)
        return written.error();
    const std::int64_t id = run.id;
    auto started = m_parts.jobs.start(
        {run.kind, run.strategy + " on " + run.dataset,
         [this, id, configuration, shared = std::shared_ptr<PreparedRun>(std::move(prepared))](
             const TaskControl& control, const JobBook::Tell& tell) {
             return work(id, *shared, configuration, control, tell);
         },
         JobOutcome{
             .run = id, .datasets = {}, .import = {}, .verification = {}, .file = {}, .publication = {}, .partial = {}},
         [this, id](const JobState& state) { onJobEnd(id, state); }});
    if (!started) {
        JobState failed;
        failed.status = JobStatus::Failed;
        failed.endedAt = m_parts.clock.now();
        failed.error = started.error();
        onJobEnd(id, failed);
        return started.error();
    }
    return viewOf(std::move(run));
}

/// A new run, or a draft that is one still.
Result<void> RunBook::writeQueued(StoredRun& run)
{
    const std::lock_guard editing(m_editing);
    if (run.id == 0) {
        const auto id = m_parts.store.addRun(run);
        if (!id)
            return id.error();
        run.id = *id;
    } else {
        const auto current = m_parts.store.run(run.id);
        if (!current)
            return current.error();
        if (current->status != "draft")
            return noDraft(run.id);
        keepLabel(run, *current);
        if (auto updated = m_parts.store.updateRun(run); !updated)
            return updated;
    }
    publish(run);
    return {};
}

void RunBook::publish(const StoredRun& run)
{
    m_changes.publish({0, run.id, viewOf(run)});
}

Result<void> RunBook::work(std::int64_t id, PreparedRun& prepared, const RunConfiguration& configuration,
                           const TaskControl& control, const JobBook::Tell& tell)
{
    const auto begun = edit(id, [&](StoredRun& run) {
        run.status = "running";
        run.startedAt = m_parts.clock.now();
    });
    if (!begun)
        return begun.error();
    StoredRun run = begun->run;
    return prepared.sweep ? workSweep(run, prepared, control)
                          : workBacktest(run, prepared, configuration, control, tell);
}

/// Writes an end with its result down and tells of it. What the disk does not take stays at hand.
template<typename T>
Result<void> RunBook::finish(StoredRun run, const std::string& document, std::shared_ptr<const T> result,
                             Cache<T>& cache)
{
    const std::lock_guard editing(m_editing);
    if (const auto current = m_parts.store.run(run.id))
        keepLabel(run, *current);
    else if (current.error().code == "run.not_found")
        return current.error();
    auto kept = m_parts.store.finishRun(run, document);
    {
        const std::lock_guard lock(m_mutex);
        if (kept) {
            cache.unsaved.erase(run.id);
            m_unwritten.erase(run.id);
            cache.keep(run.id, std::move(result));
        } else {
            cache.unsaved[run.id] = {run, std::move(result)};
        }
    }
    if (!kept)
        return kept;
    run.hasResult = true;
    publish(run);
    return {};
}

void RunBook::saveAgain()
{
    saveAgain(m_backtests);
    saveAgain(m_sweeps);
}

template<typename T>
void RunBook::saveAgain(Cache<T>& cache)
{
    std::vector<Unsaved<T>> unsaved;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [id, entry] : cache.unsaved)
            unsaved.push_back(entry);
    }
    for (auto& entry : unsaved) {
        const std::string document = documentOf(*entry.result);
        if (!finish(std::move(entry.run), document, std::move(entry.result), cache))
            return; // no room still
    }
}

Result<void> RunBook::workBacktest(StoredRun& run, PreparedRun& prepared, const RunConfiguration& configuration,
                                   const TaskControl& control, const JobBook::Tell& tell)
{
    QuoteLog quotes(configuration.recordQuotes ? 200'000 : 0);
    Backtest::Watch watch;
    watch.log = &quotes;
    watch.curvePoints = kCurvePoints;
    const Instrument& instrument = prepared.tape->info().instrument;
    watch.onStanding = [&](const Backtest::Standing& standing) {
        JobOutcome outcome;
        outcome.run = run.id;
        outcome.partial = {instrument, standing};
        tell(std::move(outcome));
    };
    auto record = prepared.backtest->run(control, watch);
    if (!record)
        return record.error().code == "backtest.no_market" && control.isCancelled() ? Error("task.cancelled")
                                                                                    : record.error();
    auto result = std::make_shared<BacktestResult>();
    result->quotes = quotes.finish(record->end);
    result->quotesDropped = configuration.recordQuotes ? quotes.dropped() : 0;
    const bool isCancelled = record->cancelled;
    result->report = makeReport(std::move(*record));
    run.status = isCancelled ? "cancelled" : "done";
    run.endedAt = m_parts.clock.now();
    run.summary = RunSummary::of(result->report).toJson();
    const std::string document = documentOf(*result);
    if (auto kept = finish<BacktestResult>(run, document, std::move(result), m_backtests); !kept)
        return kept;
    saveAgain();
    return isCancelled ? Result<void>(Error("task.cancelled")) : Result<void>();
}

Result<void> RunBook::workSweep(StoredRun& run, PreparedRun& prepared, const TaskControl& control)
{
    auto outcome = std::make_shared<SweepOutcome>();
    outcome->axes = prepared.sweep->axes();
    outcome->objective = RunConfiguration::fromJson(run.configuration).valueOr({}).objective;
    outcome->runs = prepared.sweep->run(control);
    const auto best = Sweep::best(outcome->runs);
    const bool isCancelled = control.isCancelled();
    run.status = isCancelled ? "cancelled" : "done";
    run.endedAt = m_parts.clock.now();
    if (best) {
        const SweepRun& row = outcome->runs[*best];
        RunSummary summary;
        if (const auto profit = Decimal::fromDouble(row.netProfit, 8))
            summary.netProfit = *profit;
        summary.sharpe = row.sharpe;
        summary.maxDrawdown = row.maxDrawdown;
        summary.fills = static_cast<std::int64_t>(row.fills);
        summary.trades = static_cast<std::int64_t>(row.trades);
        run.summary = summary.toJson();
    }
    const std::string document = documentOf(*outcome);
    if (auto kept = finish<SweepOutcome>(run, document, std::move(outcome), m_sweeps); !kept)
        return kept;
    saveAgain();
    return isCancelled ? Result<void>(Error("task.cancelled")) : Result<void>();
}

/// For ends that the work itself did not write: a failure, or a cancel before it began.
void RunBook::onJobEnd(std::int64_t id, const JobState& state)
{
    const auto run = m_parts.store.run(id);
    if (!run || !isUnderWay(*run))
        return;
    const auto end = [&](StoredRun& ended) {
        if (!isUnderWay(ended))
            return;
        ended.status = state.status == JobStatus::Failed ? "failed" : "cancelled";
        ended.endedAt = state.endedAt;
        if (state.error)
            ended.error = toJson(*state.error);
    };
    if (edit(id, end))
        return;
    const std::lock_guard editing(m_editing);
    StoredRun ended = *run;
    end(ended);
    {
        const std::lock_guard lock(m_mutex);
        m_unwritten[id] = ended;
    }
    publish(ended);
}

StoredRun RunBook::asItIs(const StoredRun& run) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_unwritten.find(run.id);
    return soundRun(found == m_unwritten.end() ? run : found->second);
}

Result<RunView> RunBook::edit(std::int64_t id, const std::function<void(StoredRun&)>& change)
{
    const std::lock_guard editing(m_editing);
    auto run = m_parts.store.run(id);
    if (!run)
        return run.error();
    *run = asItIs(std::move(*run));
    change(*run);
    if (auto done = m_parts.store.updateRun(*run); !done)
        return done.error();
    {
        const std::lock_guard lock(m_mutex);
        m_unwritten.erase(id);
    }
    publish(*run);
    return viewOf(std::move(*run));
}

Result<RunView> RunBook::duplicate(std::int64_t id, const std::optional<std::string>& name)
{
    auto original = m_parts.store.run(id);
    if (!original)
        return original.error();
    StoredRun draft;
    draft.kind = original->kind;
    draft.status = "draft";
    draft.name = name ? *name : original->name;
    draft.tags = original->tags;
    draft.strategy = original->strategy;
    draft.dataset = original->dataset;
    draft.configuration = original->configuration;
    draft.seed = original->seed;
    draft.createdAt = m_parts.clock.now();
    const auto added = m_parts.store.addRun(draft);
    if (!added)
        return added.error();
    draft.id = *added;
    publish(draft);
    return viewOf(std::move(draft));
}

Result<RunView> RunBook::startDraft(std::int64_t id, const std::optional<RunConfiguration>& configuration)
{
    auto run = m_parts.store.run(id);
    if (!run)
        return run.error();
    if (run->status != "draft")
        return noDraft(id);
    auto chosen = RunConfiguration::fromJson(run->configuration);
    if (!chosen)
        return chosen.error();
    if (configuration) { // of a sweep, its base
        RunConfiguration given = *configuration;
        given.axes = std::move(chosen->axes);
        given.objective = std::move(chosen->objective);
        given.randomSamples = chosen->randomSamples;
        *chosen = std::move(given);
    }
    std::vector<Error> mistakes;
    auto prepared = prepareRun(*chosen, m_parts.catalogue, m_parts.plugins, m_parts.sweepThreads, mistakes);
    if (!prepared)
        return firstOf(mistakes);
    return launch(std::move(*run), std::move(prepared), *chosen);
}

Result<RunView> RunBook::repeat(std::int64_t id, bool allowChangedData)
{
    auto original = m_parts.store.run(id);
    if (!original)
        return original.error();
    const auto configuration = RunConfiguration::fromJson(original->configuration);
    if (!configuration)
        return configuration.error();
    return start(*configuration, {original->name, original->tags, {}},
                 allowChangedData ? std::string() : original->checksum);
}

Result<RunView> RunBook::cancel(std::int64_t id)
{
    const std::lock_guard launching(m_launching); // one that is queued has its job
    if (const auto job = m_parts.jobs.ofRun(id)) {
        if (auto done = m_parts.jobs.cancel(job->id); !done)
            return done.error();
    }
    return run(id);
}

Result<void> RunBook::remove(std::int64_t id)
{
    const std::lock_guard editing(m_editing);
    const auto run = m_parts.store.run(id);
    if (!run)
        return run.error();
    if (isUnderWay(asItIs(*run)))
        return Error("run.active",
                     {{"field", "id"}, {"value", std::to_string(id)}, {"remedy", "cancel the run first"}});
    if (auto removed = m_parts.store.removeRun(id); !removed)
        return removed;
    {
        const std::lock_guard lock(m_mutex);
        m_unwritten.erase(id);
        m_backtests.forget(id);
        m_sweeps.forget(id);
    }
    m_changes.publish({0, id, std::nullopt});
    return {};
}

Result<RunView> RunBook::run(std::int64_t id) const
{
    auto run = m_parts.store.run(id);
    if (!run)
        return run.error();
    return viewOf(asItIs(std::move(*run)));
}

Result<std::vector<StoredRun>> RunBook::runs() const
{
    auto runs = m_parts.store.runs();
    if (runs) {
        for (auto& run : *runs)
            run = asItIs(std::move(run));
    }
    return runs;
}

Result<std::shared_ptr<const BacktestResult>> RunBook::backtestResult(std::int64_t id)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto found = m_backtests.find(id))
            return found;
    }
    const auto run = m_parts.store.run(id);
    if (!run)
        return run.error();
    if (run->kind != "backtest" || !run->hasResult)
        return std::shared_ptr<const BacktestResult>();
    const auto document = m_parts.store.result(id);
    if (!document)
        return document.error();
    auto read = backtestResultFromJson(*document);
    if (!read)
        return read.error();
    auto result = std::make_shared<const BacktestResult>(std::move(*read));
    const std::lock_guard lock(m_mutex);
    m_backtests.keep(id, result);
    return result;
}

Result<std::shared_ptr<const SweepOutcome>> RunBook::sweepOutcome(std::int64_t id)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto found = m_sweeps.find(id))
            return found;
    }
    const auto run = m_parts.store.run(id);
    if (!run)
        return run.error();
    if (run->kind != "sweep" || !run->hasResult)
        return std::shared_ptr<const SweepOutcome>();
    const auto document = m_parts.store.result(id);
    if (!document)
        return document.error();
    auto read = sweepOutcomeFromJson(*document);
    if (!read)
        return read.error();
    auto outcome = std::make_shared<const SweepOutcome>(std::move(*read));
    const std::lock_guard lock(m_mutex);
    m_sweeps.keep(id, outcome);
    return outcome;
}

bool RunBook::isInUse(const std::string& dataset) const
{
    const auto found = runs();
    return found && std::any_of(found->begin(), found->end(),
                                [&](const StoredRun& run) { return run.dataset == dataset && isUnderWay(run); });
}

} // namespace wh::api
