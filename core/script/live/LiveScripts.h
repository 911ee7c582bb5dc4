// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Task.h"
#include "core/script/host/SandboxSettings.h"
#include "core/script/library/ScriptLibrary.h"
#include "core/script/live/SandboxHub.h"
#include "core/strategy/Strategy.h"

#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

namespace wh {

/// The published scripts of a data folder among the strategies of an engine: those that are there when it opens, and
/// each that is published while it runs. Live bots run them in sandboxes of their own, backtests in another. Outlives
/// whatever runs bots; any thread.
class LiveScripts
{
public:
    struct Parts
    {
        StrategyRegistry& strategies; ///< borrowed
        const Clock& clock;           ///< borrowed
        SandboxSettings sandbox;
    };

    LiveScripts(const std::filesystem::path& dataFolder, Parts parts);
    /// The program beside this one, with the usual limits.
    static SandboxSettings usualSandbox();

    /// Makes known what was published before. @return what could not be read: script.published_damaged
    std::vector<Error> open();
    /// Evaluates a script in a sandbox, keeps it and makes it known. Milliseconds to ScriptLimits::load.
    /// @return none where there is any mistake; `mistakes` names each: those of describeScript() and
    /// ScriptLibrary::publish()
    std::optional<PublishedScript> publish(const ScriptProject& project, const std::string& by,
                                           std::vector<Error>& mistakes, const TaskControl& control = {});
    /// The oldest first.
    std::vector<PublishedScript> published() const;

private:
    void add(const PublishedScript& script);

    const Parts m_parts;
    const ScriptLibrary m_library;
    SandboxHub m_hub;
    mutable std::mutex m_mutex;
    std::vector<PublishedScript> m_published;
};

} // namespace wh
