// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryRunStore.h"

namespace wh {

Error noSuchRun(std::int64_t id)
{
    return Error("run.not_found",
                 {{"field", "id"}, {"value", std::to_string(id)}, {"remedy", "it was removed, or never was"}});
}

Result<std::int64_t> MemoryRunStore::addRun(const StoredRun& run)
{
    const std::lock_guard lock(m_mutex);
    StoredRun& kept = m_runs[++m_last] = run;
    kept.id = m_last;
    kept.hasResult = false;
    return m_last;
}

Result<void> MemoryRunStore::updateRun(const StoredRun& run)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(run.id);
    if (found == m_runs.end())
        return noSuchRun(run.id);
    StoredRun changed = run;
    changed.kind = found->second.kind;
    changed.hasResult = found->second.hasResult;
    found->second = std::move(changed);
    return {};
}

Result<void> MemoryRunStore::finishRun(const StoredRun& run, const std::string& result)
{
    if (auto done = updateRun(run); !done)
        return done;
    const std::lock_guard lock(m_mutex);
    m_runs[run.id].hasResult = true;
    m_results[run.id] = result;
    return {};
}

Result<void> MemoryRunStore::removeRun(std::int64_t id)
{
    const std::lock_guard lock(m_mutex);
    m_results.erase(id);
    return m_runs.erase(id) > 0 ? Result<void>() : noSuchRun(id);
}

Result<std::vector<StoredRun>> MemoryRunStore::runs()
{
    const std::lock_guard lock(m_mutex);
    std::vector<StoredRun> all;
    for (const auto& [id, run] : m_runs)
        all.push_back(run);
    return all;
}

Result<StoredRun> MemoryRunStore::run(std::int64_t id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return noSuchRun(id);
    return found->second;
}

Result<std::string> MemoryRunStore::result(std::int64_t id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_results.find(id);
    if (found != m_results.end())
        return found->second;
    if (m_runs.contains(id))
        return Error("run.no_result", {{"field", "id"}, {"value", std::to_string(id)}});
    return noSuchRun(id);
}

Result<void> MemoryRunStore::putJob(const StoredJob& job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs[job.id] = job;
    return {};
}

Result<std::vector<StoredJob>> MemoryRunStore::jobs()
{
    const std::lock_guard lock(m_mutex);
    std::vector<StoredJob> all;
    for (const auto& [id, job] : m_jobs)
        all.push_back(job);
    return all;
}

} // namespace wh
