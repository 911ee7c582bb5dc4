// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RunStore.h"

#include <map>
#include <mutex>

namespace wh {

/// Keeps runs as long as the program lives: for tests, and where there is nothing better. Any thread.
class MemoryRunStore final : public RunStore
{
public:
    Result<std::int64_t> addRun(const StoredRun& run) override;
    Result<void> updateRun(const StoredRun& run) override;
    Result<void> finishRun(const StoredRun& run, const std::string& result) override;
    Result<void> removeRun(std::int64_t id) override;
    Result<std::vector<StoredRun>> runs() override;
    Result<StoredRun> run(std::int64_t id) override;
    Result<std::string> result(std::int64_t id) override;
    Result<void> putJob(const StoredJob& job) override;
    Result<std::vector<StoredJob>> jobs() override;
    std::string place() const override { return {}; }

private:
    std::mutex m_mutex;
    std::int64_t m_last = 0;
    std::map<std::int64_t, StoredRun> m_runs;
    std::map<std::int64_t, std::string> m_results;
    std::map<std::int64_t, StoredJob> m_jobs;
};

/// run.not_found {field, value, remedy}
Error noSuchRun(std::int64_t id);

} // namespace wh
