// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/host/SandboxChild.h"

#include <sys/types.h>

namespace wh {

/// What a process of this user's takes, as the system tells it from outside. POSIX; zeros where it has gone.
SandboxChild::Memory memoryOf(pid_t process);
/// Its CPU time, of all its threads.
DurationNs cpuOf(pid_t process);

} // namespace wh
