// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Task.h"
#include "core/script/desk/ScriptValidation.h"
#include "core/script/host/SandboxSettings.h"
#include "core/script/library/ScriptLibrary.h"
#include "core/script/live/SandboxHub.h"
#include "core/strategy/Strategy.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// What somebody wants to publish.
struct PublishRequest
{
    ScriptProject project;
    std::string name{}; ///< the script that it must be a version of; empty: whatever its meta says
    std::string note{}; ///< for whoever looks at it later
    std::string by{};   ///< who wants it
};

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
        std::filesystem::path catalogue; ///< the recordings on which scripts are tried
    };
    using Published = std::shared_ptr<const PublishedScript>;
    using OnCheck = std::function<void(const std::string& begun, const ScriptValidation&)>;

    LiveScripts(const std::filesystem::path& dataFolder, Parts parts);
    /// The program beside this one, with the usual limits.
    static SandboxSettings usualSandbox();

    /// Makes known what was published before. @return what could not be read: script.published_damaged
    std::vector<Error> open();
    /// Makes every check of validateScript(), and where it passes keeps the script and makes it known; there is no way
    /// round the checks. What has been published with the same texts is answered at once. Waits: seconds to minutes.
    /// @param onCheck  as validateScript() has it
    /// @return script.checks_failed {value, checks, remedy, also.1 …}: with the findings behind it; those of
    /// ScriptProject::validate(), SandboxProcess::isUsable() and ScriptLibrary::publish(); script.not_publishable
    /// {field, value, remedy} of another name; task.cancelled. Nothing is kept then
    Result<Published> publish(const PublishRequest& request, const TaskControl& control = {},
                              const OnCheck& onCheck = {});
    /// The oldest first.
    std::vector<Published> published() const;
    /// @return null where nothing of that id has been published; "script:NAME" is its highest version
    Published find(std::string_view id) const;
    /// The highest version of the script that such a strategy is one of (compareVersions()), where that is a higher
    /// one, whenever it was published; else none.
    std::optional<std::string> newerThan(std::string_view id) const;
    /// What open() could not read.
    std::vector<Error> damaged() const;
    const SandboxSettings& sandbox() const { return m_parts.sandbox; }

private:
    void add(const Published& script);
    Result<void> mayPublish(const PublishRequest& request, const TaskControl& control) const;

    const Parts m_parts;
    const ScriptLibrary m_library;
    SandboxHub m_hub;
    mutable std::mutex m_mutex;
    std::vector<Published> m_published;
    std::vector<Error> m_damaged;
};

} // namespace wh
