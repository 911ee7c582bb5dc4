// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bots/EngineLine.h"

#include <functional>

namespace wh::cli {

/// Starts a job and waits for its end. Where the wait is cancelled, so is the job.
/// @param onProgress  told of the job as it goes on
/// @return as it ended, with Job::error where it failed; why it was not started, task.cancelled
Result<client::Job> endedJob(EngineLine& line,
                             const std::function<void(client::ApiClient::Callback<client::Job>)>& start,
                             const std::function<void(const client::Job&)>& onProgress);

} // namespace wh::cli
