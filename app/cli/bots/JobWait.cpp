// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/JobWait.h"

#include <map>

namespace wh::cli {

using client::Job;

Result<Job> endedJob(EngineLine& line, const std::function<void(client::ApiClient::Callback<Job>)>& start,
                     const std::function<void(const Job&)>& onProgress)
{
    std::map<std::string, Job> latest;
    std::optional<Error> lost;
    const auto watch = line.api().watchJobs([&](const Result<client::Change<Job>>& change) {
        if (!change)
            lost = change.error();
        else if (change->item)
            latest[change->id] = *change->item;
    });
    if (!watch)
        return watch.error();
    // Once this is answered the engine has heard of the watch: no end is missed.
    if (auto heard = line.ask<client::Snapshot<Job>>([&](auto done) { line.api().jobs(std::move(done)); }); !heard)
        return heard.error();
    auto job = line.ask<Job>(start);
    if (!job)
        return job;
    const bool isOver = line.waitUntil([&] {
        if (const auto found = latest.find(job->id); found != latest.end()) {
            *job = found->second;
            if (!job->hasEnded())
                onProgress(*job);
        }
        return job->hasEnded() || lost;
    });
    if (!isOver) {
        line.api().cancelJob(job->id, [](const Result<Job>&) {});
        return Error("task.cancelled");
    }
    return job->hasEnded() ? job : Result<Job>(*lost);
}

} // namespace wh::cli
