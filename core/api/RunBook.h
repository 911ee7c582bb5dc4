// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/ChangeFeed.h"
#include "core/api/JobBook.h"
#include "core/api/RunConfiguration.h"
#include "core/api/RunResult.h"
#include "core/api/RunView.h"
#include "core/storage/RunStore.h"

#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace wh::api {

struct RunChange
{
    std::int64_t sequence = 0;
    std::int64_t id = 0;
    std::optional<RunView> run; ///< none: removed
};

/// Backtests and sweeps: started as jobs, kept in the store, opened again, told of. Any thread.
class RunBook
{
public:
    struct Parts
    {
        RunStore& store;
        JobBook& jobs;
        const Catalogue& catalogue;
        Backtest::Plugins plugins;
        const Clock& clock;
        TaskQueue& tellers;
        unsigned sweepThreads = 1;
    };
    /// What a person says of a run besides its settings.
    struct Label
    {
        std::string name;
        std::vector<std::string> tags;
        std::string note;
    };

    /// Runs that an earlier session left under way are noted as interrupted, at least in memory.
    static Result<std::unique_ptr<RunBook>> create(Parts parts);

    std::vector<Error> mistakesIn(const RunConfiguration& configuration) const;
    /// @param checksum  that the dataset must have; empty: whatever it has
    /// @return the first of its mistakes, data.changed, or store.…
    Result<RunView> start(const RunConfiguration& configuration, Label label, const std::string& checksum = {});
    Result<RunView> duplicate(std::int64_t id, const std::optional<std::string>& name);
    /// @param configuration  in place of the draft's; what a sweep varies stays
    /// @return also run.not_a_draft
    Result<RunView> startDraft(std::int64_t id, const std::optional<RunConfiguration>& configuration);
    /// @return also data.changed
    Result<RunView> repeat(std::int64_t id, bool allowChangedData);
    Result<RunView> cancel(std::int64_t id);
    /// Changes what a person says of it: `change` is handed the run.
    Result<RunView> edit(std::int64_t id, const std::function<void(StoredRun&)>& change);
    /// @return run.active
    Result<void> remove(std::int64_t id);

    Result<RunView> run(std::int64_t id) const;
    /// By id.
    Result<std::vector<StoredRun>> runs() const;
    /// Null where it has none. @return store.…
    Result<std::shared_ptr<const BacktestResult>> backtestResult(std::int64_t id);
    Result<std::shared_ptr<const SweepOutcome>> sweepOutcome(std::int64_t id);
    /// Tries to write down what a full disk has not taken.
    void saveAgain();
    /// Whether a run that is under way reads this dataset.
    bool isInUse(const std::string& dataset) const;

    ChangeFeed<RunChange>& changes() { return m_changes; }
    const ChangeFeed<RunChange>& changes() const { return m_changes; }
    const Catalogue& catalogue() const { return m_parts.catalogue; }
    JobBook& jobs() { return m_parts.jobs; }

private:
    explicit RunBook(Parts parts) : m_parts(parts), m_changes(parts.tellers) {}
    Result<RunView> launch(StoredRun run, std::unique_ptr<PreparedRun> prepared, RunConfiguration configuration);
    Result<void> writeQueued(StoredRun& run);
    Result<void> work(std::int64_t id, PreparedRun& prepared, const RunConfiguration& configuration,
                      const TaskControl& control, const JobBook::Tell& tell);
    Result<void> workBacktest(StoredRun& run, PreparedRun& prepared, const RunConfiguration& configuration,
                              const TaskControl& control, const JobBook::Tell& tell);
    Result<void> workSweep(StoredRun& run, PreparedRun& prepared, const TaskControl& control);
    void onJobEnd(std::int64_t id, const JobState& state);
    void publish(const StoredRun& run);
    /// As the store has it, or as it would have it if the disk were neither full nor damaged.
    StoredRun asItIs(const StoredRun& run) const;

    /// A run that has ended, as it would stand in the store.
    template<typename T>
    struct Unsaved
    {
        StoredRun run;
        std::shared_ptr<const T> result;
    };
    /// Results that were read or made lately, and those that the disk would not take.
    template<typename T>
    struct Cache
    {
        std::list<std::pair<std::int64_t, std::shared_ptr<const T>>> recent;
        std::map<std::int64_t, Unsaved<T>> unsaved;

        std::shared_ptr<const T> find(std::int64_t id);
        void keep(std::int64_t id, std::shared_ptr<const T> result);
        void forget(std::int64_t id);
    };

    template<typename T>
    Result<void> finish(StoredRun run, const std::string& document, std::shared_ptr<const T> result, Cache<T>& cache);
    template<typename T>
    void saveAgain(Cache<T>& cache);

    Parts m_parts;
    ChangeFeed<RunChange> m_changes;
    // Taken in this order:
    std::mutex m_launching;                        ///< from "queued" to the job, and for a cancel
    std::mutex m_editing;                          ///< one read-change-write of a stored run and its telling at a time
    mutable std::mutex m_mutex;                    ///< of the caches
    std::map<std::int64_t, StoredRun> m_unwritten; ///< ends that the disk would not take
    Cache<BacktestResult> m_backtests;
    Cache<SweepOutcome> m_sweeps;
};

} // namespace wh::api
