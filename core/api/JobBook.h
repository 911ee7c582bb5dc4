// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/ChangeFeed.h"
#include "core/data/ImportRecording.h"
#include "core/data/Verify.h"
#include "core/engine/JobPool.h"
#include "core/simulator/Backtest.h"
#include "core/storage/RunStore.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace wh::api {

/// What came of a job, or has so far. Immutable once shared.
struct JobOutcome
{
    struct Import
    {
        std::string format;
        std::uint64_t bytes = 0;
        std::vector<Error> skipped;
        std::vector<Error> notes; ///< what a person should know; the value "text" is a sentence in English
    };
    struct Verification
    {
        std::string dataset;
        std::uint64_t events = 0;
        std::uint64_t missingBars = 0;
        std::uint64_t missingDays = 0;
        std::vector<Finding> findings;
    };
    /// Of a backup or an export: what was written.
    struct File
    {
        std::string path;
        std::uint64_t bytes = 0;
        std::uint64_t rows = 0; ///< of an export
    };
    /// Of a script: what was checked, and which version came of it.
    struct Publication
    {
        struct Check
        {
            std::string id, subject;
            std::string state; ///< as the enum: "PASSED"
            std::vector<Error> findings;
        };
        std::string script; ///< empty: not yet
        std::vector<Check> checks;
        std::string begun;
    };
    struct Partial
    {
        Instrument instrument;
        Backtest::Standing standing;
    };

    std::int64_t run = 0; ///< 0: none
    std::vector<std::string> datasets;
    std::optional<Import> import;
    std::optional<Verification> verification;
    std::optional<File> file;
    std::optional<Publication> publication;
    std::optional<Partial> partial; ///< only while it runs

    std::string toJson() const;
    static JobOutcome fromJson(const std::string& json);
};

/// A job as clients see it. A value.
struct JobView
{
    std::int64_t id = 0;
    std::string kind; ///< as the enum: "IMPORT"
    std::string title;
    std::string status; ///< as the enum: "RUNNING"
    TimeNs queuedAt = 0;
    TimeNs startedAt = 0;
    TimeNs endedAt = 0;
    JobState state; ///< progress and what follows from it
    std::optional<Error> error;
    std::shared_ptr<const JobOutcome> outcome;
};

struct JobChange
{
    std::int64_t sequence = 0;
    JobView job;
};

/// Starts jobs, keeps what comes of them, tells of their changes, and writes their ends down for later sessions. Any
/// thread.
class JobBook
{
public:
    /// How a job says what it has: the last one told is what it leaves.
    using Tell = std::function<void(JobOutcome)>;
    using Work = std::function<Result<void>(const TaskControl&, const Tell&)>;
    struct Start
    {
        std::string kind; ///< "import"
        std::string title;
        Work work;
        JobOutcome outcome = {};                         ///< to begin with
        std::function<void(const JobState&)> onEnd = {}; ///< before anybody is told; also where it never ran
    };

    /// Ends of earlier sessions that were never written are noted as interrupted.
    static Result<std::unique_ptr<JobBook>> create(RunStore& store, const Clock& clock, unsigned threads,
                                                   TaskQueue& tellers);
    ~JobBook();

    /// @return its ID, or why it could not be written down: then it was not started
    Result<std::int64_t> start(Start start);
    /// @return job.not_found
    Result<void> cancel(std::int64_t id);
    Result<JobView> job(std::int64_t id) const;
    /// The job that makes a run, in this session.
    std::optional<JobView> ofRun(std::int64_t run) const;
    /// The newest first; of earlier sessions too.
    std::vector<JobView> jobs() const;

    /// Cancels what is under way and waits for it; nothing starts any more.
    void stop();

    ChangeFeed<JobChange>& changes() { return m_changes; }
    const ChangeFeed<JobChange>& changes() const { return m_changes; }
    unsigned threadCount() const { return m_threads; }

private:
    struct Entry
    {
        std::shared_ptr<const JobOutcome> outcome;
        std::function<void(const JobState&)> onEnd;
        std::optional<JobView> ended; ///< of an earlier session, or after the pool has forgotten it
    };

    JobBook(RunStore& store, const Clock& clock, unsigned threads, TaskQueue& tellers);
    void onState(const JobState& state);
    JobView viewOf(const JobState& state) const;
    void tell(std::int64_t id, JobOutcome outcome);

    RunStore& m_store;
    const Clock& m_clock;
    ChangeFeed<JobChange> m_changes;
    mutable std::mutex m_mutex;
    std::int64_t m_last = 0;
    std::map<std::int64_t, Entry> m_entries;
    std::map<std::int64_t, std::int64_t> m_jobOfRun;
    std::unique_ptr<JobPool> m_pool; // last: its threads use all the others
    unsigned m_threads = 0;
};

} // namespace wh::api
