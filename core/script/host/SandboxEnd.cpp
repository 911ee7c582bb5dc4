// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/SandboxEnd.h"

#include <csignal>
#include <string>
#include <utility>

namespace wh {

namespace {

#ifdef SIGSYS
constexpr int kForbiddenCall = SIGSYS;
#else
constexpr int kForbiddenCall = -1;
#endif

/// Near enough to the limit that the next piece may not have been given.
bool isNearLimit(const SandboxEnd& end)
{
    return end.allowedBytes > 0 && end.dataBytes / 5 >= end.allowedBytes / 6;
}

Error withHook(Error error, std::optional<ScriptHook> hook, const char* remedy)
{
    if (hook)
        error.context.push_back({"hook", toString(*hook)});
    error.context.push_back({"remedy", remedy});
    return error;
}

} // namespace

Error limitError(const char* limit, std::string allowed, std::optional<ScriptHook> hook, const char* remedy)
{
    return withHook(Error("script.limit", {{"limit", limit}, {"allowed", std::move(allowed)}}), hook, remedy);
}

Error reasonOf(const SandboxEnd& end)
{
    using Cause = sandbox::Dying::Cause;
    const auto cause = end.lastWord ? end.lastWord->cause : Cause::Unknown;
    const auto hook = end.lastWord ? std::optional(end.lastWord->hook) : end.hook;
    if (!end.signal && !end.lastWord)
        return Error("script.sandbox_failed", {{"reason", "it ended with status " + std::to_string(end.exitStatus)},
                                               {"remedy", "start it again"}});
    const int signal = end.signal ? *end.signal : end.lastWord->signal;
    if (signal == kForbiddenCall)
        return withHook(Error("script.forbidden"), hook,
                        "a script needs nothing of the system: take out what asks for it");
    if (cause == Cause::Stack)
        return limitError("stack", "8 MiB", hook, "call less deeply, and give a function fewer arguments at once");
    if (cause == Cause::Memory || isNearLimit(end))
        return limitError("memory", std::to_string(end.heapBytes >> 20) + " MiB", hook,
                          "keep less: drop what is old, or raise the limit");
    Error crashed("script.crashed", {{"signal", std::to_string(signal)}});
    if (!hook) // somebody else ended it
        return std::move(crashed).with("remedy", "start it again");
    return withHook(std::move(crashed), hook,
                    "look for what is very large: arrays, texts, expressions, arguments of a call");
}

} // namespace wh
