// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wh {

/// A run as it is kept: what was asked for, where it stands, what lists show of it. Its result is kept apart, since it
/// may be large. Documents are JSON that the store does not look into. A value.
struct StoredRun
{
    std::int64_t id = 0; ///< given by the store; never used again, even after a removal
    std::string kind;    ///< "backtest", "sweep"
    std::string status;  ///< "draft", "queued", "running", "done", "failed", "cancelled", "interrupted"
    std::string name;
    std::string strategy;
    std::string dataset;
    std::string checksum;      ///< of the dataset when the run was started
    std::string configuration; ///< a document: everything that is needed to run it again
    std::uint64_t seed = 0;
    std::string version; ///< of the program that ran it
    TimeNs createdAt = 0;
    TimeNs startedAt = 0; ///< 0: not yet
    TimeNs endedAt = 0;
    std::string error;   ///< a document, or empty
    std::string summary; ///< a document with the figures of lists, or empty
    std::vector<std::string> tags;
    std::string note;
    bool hasResult = false;

    bool operator==(const StoredRun&) const = default;
};

/// The end of a job that is no run: an import, a generation, a verification.
struct StoredJob
{
    std::int64_t id = 0; ///< the caller's: unique
    std::string kind;
    std::string title;
    std::string status;
    TimeNs queuedAt = 0;
    TimeNs startedAt = 0;
    TimeNs endedAt = 0;
    std::string error;    ///< a document, or empty
    std::string result;   ///< a document, or empty
    std::int64_t run = 0; ///< the run it made; 0: none
    bool operator==(const StoredJob&) const = default;
};

/// Keeps runs and ends of jobs for later sessions. What a call has answered without an error is on the disk, and stays
/// there if the program or the machine dies in the next moment. Any thread; calls wait for the disk.
///
/// Errors of every call: store.disk_full {path, remedy}, store.write_failed {path, reason}, store.read_failed {path,
/// reason}, store.in_use {path, holder, remedy}, store.corrupt {path, reason, remedy}, run.not_found {field, value}.
class RunStore
{
public:
    virtual ~RunStore() = default;

    /// @return its new id
    virtual Result<std::int64_t> addRun(const StoredRun& run) = 0;
    /// Everything but id, kind and result.
    virtual Result<void> updateRun(const StoredRun& run) = 0;
    /// As updateRun(), and the result with it, both or neither.
    virtual Result<void> finishRun(const StoredRun& run, const std::string& result) = 0;
    virtual Result<void> removeRun(std::int64_t id) = 0;
    /// By id.
    virtual Result<std::vector<StoredRun>> runs() = 0;
    virtual Result<StoredRun> run(std::int64_t id) = 0;
    /// As it was given. @return also run.no_result {field, value}
    virtual Result<std::string> result(std::int64_t id) = 0;

    /// Adds or replaces.
    virtual Result<void> putJob(const StoredJob& job) = 0;
    /// By id.
    virtual Result<std::vector<StoredJob>> jobs() = 0;

    /// Where it keeps things, for a person; empty: nowhere.
    virtual std::string place() const = 0;
};

} // namespace wh
