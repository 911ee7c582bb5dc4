// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/ChangeFeed.h"
#include "core/api/JobBook.h"
#include "core/base/Result.h"
#include "core/script/live/LiveScripts.h"

#include <cstdint>

namespace wh::api {

struct ScriptChange
{
    std::int64_t sequence = 0;
    LiveScripts::Published script;
};

/// Publishes scripts as jobs, and tells of each that was. Any thread.
class ScriptBook
{
public:
    /// @param scripts  null: this engine takes none
    ScriptBook(LiveScripts* scripts, JobBook& jobs, TaskQueue& tellers)
        : m_scripts(scripts), m_jobs(jobs), m_changes(tellers)
    {}

    /// @return script.unavailable {remedy}
    Result<const LiveScripts*> scripts() const;
    /// Checks the form of it at once, and all else in a job. @return its ID; script.unavailable,
    /// script.project_invalid {field, value, remedy}
    Result<std::int64_t> publish(PublishRequest request);

    ChangeFeed<ScriptChange>& changes() { return m_changes; }

private:
    Result<void> work(const PublishRequest& request, const TaskControl& control, const JobBook::Tell& tell);

    LiveScripts* const m_scripts;
    JobBook& m_jobs;
    ChangeFeed<ScriptChange> m_changes;
};

} // namespace wh::api
