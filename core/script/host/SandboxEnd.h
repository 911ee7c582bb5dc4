// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/ScriptLimits.h"
#include "core/script/protocol/Messages.h"

#include <cstdint>
#include <optional>

namespace wh {

/// What a host knows of a sandbox that has ended.
struct SandboxEnd
{
    std::optional<int> signal; ///< that ended it
    int exitStatus = 0;        ///< where no signal did
    std::optional<sandbox::Dying> lastWord;
    std::optional<ScriptHook> hook; ///< that it was known to be in
    std::uint64_t dataBytes = 0;    ///< when it was last looked at
    std::uint64_t allowedBytes = 0; ///< of data, the process's own included
    std::uint64_t heapBytes = 0;    ///< of the script: what is told
};

/// Why it has ended, for a person: script.limit, script.forbidden, script.crashed or script.sandbox_failed.
Error reasonOf(const SandboxEnd& end);

/// script.limit {limit, allowed, hook where it is known, remedy}.
Error limitError(const char* limit, std::string allowed, std::optional<ScriptHook> hook, const char* remedy);

} // namespace wh
