// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ScriptBook.h"

#include "core/api/Inputs.h"

#include <algorithm>

namespace wh::api {

namespace {

Error unavailable()
{
    return Error("script.unavailable", {{"remedy", "ask an engine that keeps bots"}});
}

JobOutcome::Publication publicationOf(const std::string& begun, const ScriptValidation& validation)
{
    JobOutcome::Publication publication;
    publication.begun = begun;
    for (const auto& check : validation.checks)
        publication.checks.push_back({check.id, check.subject, upper(toString(check.state)), check.findings});
    return publication;
}

/// How many of the checks are behind it.
std::uint64_t stepOf(const std::string& begun)
{
    const auto found = std::find(kScriptChecks.begin(), kScriptChecks.end(), begun);
    return static_cast<std::uint64_t>(found - kScriptChecks.begin());
}

} // namespace

Result<const LiveScripts*> ScriptBook::scripts() const
{
    return m_scripts ? Result<const LiveScripts*>(m_scripts) : unavailable();
}

Result<std::int64_t> ScriptBook::publish(PublishRequest request)
{
    if (!m_scripts)
        return unavailable();
    if (auto valid = request.project.validate(); !valid)
        return std::move(valid).error();
    std::string title = "script:" + (request.name.empty() ? request.project.digest().substr(0, 8) : request.name);
    JobOutcome outcome;
    outcome.publication.emplace();
    return m_jobs.start({"publish", std::move(title),
                         [this, request = std::move(request)](const TaskControl& control, const JobBook::Tell& tell) {
                             return work(request, control, tell);
                         },
                         std::move(outcome)});
}

Result<void> ScriptBook::work(const PublishRequest& request, const TaskControl& control, const JobBook::Tell& tell)
{
    JobOutcome outcome;
    outcome.publication.emplace();
    const auto published =
        m_scripts->publish(request, control, [&](const std::string& begun, const ScriptValidation& soFar) {
            outcome.publication = publicationOf(begun, soFar);
            tell(outcome);
            if (!begun.empty())
                control.report({stepOf(begun), kScriptChecks.size(), 0});
        });
    if (!published)
        return published.error();
    outcome.publication->script = (*published)->id();
    tell(std::move(outcome));
    m_changes.publish({0, *published});
    return {};
}

} // namespace wh::api
