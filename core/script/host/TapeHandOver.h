// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/data/Tape.h"
#include "core/script/host/SandboxProcess.h"

#include <cstddef>

namespace wh {

/// Hands a tape to a sandbox as open files that it can read and nothing more: the recording's own, or one that is
/// written here for a tape that has none (a generated market), in a temporary folder, and has no name any more.
/// @return how many files that were; file.open_failed, what the tape and RecordingWriter answer, task.cancelled, what
/// SandboxProcess::send() does
Result<std::size_t> handOver(const Tape& tape, SandboxProcess& sandbox, const TaskControl& control);

} // namespace wh
