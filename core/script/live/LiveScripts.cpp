// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/LiveScripts.h"

#include "core/base/Several.h"
#include "core/base/VersionOrder.h"
#include "core/domain/Refusal.h"
#include "core/script/host/ScriptHosting.h"
#include "core/script/live/ScriptedStrategy.h"
#include "core/simulator/Backtest.h"
#include "core/storage/EventLog.h"

#include <algorithm>
#include <memory>

namespace wh {

namespace {

constexpr std::size_t kMostFindings = 20; ///< within one error

/// What toError() made of it: "5.5 USDT" is a number with its unit.
Refusal refusalOf(const Error& error)
{
    Refusal refusal{error.code, {}};
    for (const auto& [name, value] : error.context) {
        const auto blank = std::min(value.find(' '), value.size());
        const auto number = Decimal::parse(std::string_view(value).substr(0, blank));
        if (number)
            refusal.numbers.push_back({name, *number, value.substr(std::min(blank + 1, value.size()))});
    }
    return refusal;
}

/// Whole backtests of a script, in a sandbox.
class ScriptHome final : public BacktestHome
{
public:
    explicit ScriptHome(std::shared_ptr<const ScriptSource> source) : m_source(std::move(source)) {}

    Result<Records> run(std::shared_ptr<const Tape> tape, const OtherMarket& other, const BacktestSettings& settings,
                        const TaskControl& control, const Backtest::Watch& watch) const override
    {
        ScriptBacktest backtest{.project = m_source->project, .tape = std::move(tape), .settings = settings};
        backtest.other = other;
        backtest.curvePoints = static_cast<std::uint32_t>(std::clamp<std::size_t>(watch.curvePoints, 2, 100'000));
        backtest.onStanding = watch.onStanding;
        std::vector<Error> mistakes;
        auto result = runScriptBacktest(backtest, m_source->settings, mistakes, control);
        if (!result)
            return mistakes.empty() ? Error("script.sandbox_failed") : mistakes.front();
        for (const auto& [time, error] : result->usage.firstRefusals) {
            if (watch.log)
                static_cast<void>(watch.log->refused(time, {}, refusalOf(error)));
        }
        if (watch.onBusiest)
            watch.onBusiest(result->usage.mostOrders, result->usage.mostOrdersSince);
        return Records{std::move(result->record), std::move(result->other)};
    }

private:
    std::shared_ptr<const ScriptSource> m_source;
};

StrategyInfo infoOf(const PublishedScript& script, const SandboxSettings& sandbox)
{
    StrategyInfo info = script.description.toStrategyInfo(script.id());
    info.title = script.description.name + ' ' + script.description.version;
    if (info.summary.empty())
        info.summary = "A script.";
    for (const char* title : {"As it is", "As it is, on another market"})
        info.examples.push_back({title, "Every parameter has its default.", {}});
    // Whether it can be run at all is found when a bot is admitted, not when it starts.
    info.check = [sandbox](const ParameterSet&, std::vector<Error>& mistakes) {
        if (auto usable = SandboxProcess::isUsable(sandbox); !usable)
            mistakes.push_back(std::move(usable).error());
    };
    return info;
}

/// "script:maker" of "script:maker@1".
std::string nameOf(std::string_view id)
{
    return std::string(id.substr(0, id.rfind('@')));
}

/// Of two of the same script; of those that say the same ("1" and "1.0") neither is.
bool isBelow(const PublishedScript& a, const PublishedScript& b)
{
    return compareVersions(a.description.version, b.description.version) < 0;
}

/// With each finding behind it, so that file and line go wherever one error goes.
Error checksFailed(const ScriptValidation& validation)
{
    std::string checks;
    std::vector<Error> all = {Error("script.checks_failed")};
    for (const auto& check : validation.checks) {
        if (check.state != ScriptValidation::State::Failed)
            continue;
        checks += (checks.empty() ? "" : ", ") + check.id;
        all.insert(all.end(), check.findings.begin(), check.findings.end());
    }
    if (all.size() > kMostFindings)
        all.resize(kMostFindings);
    all.front().context = {{"value", checks}, {"remedy", "mend what the checks found; nothing has been published"}};
    return severalOf(all);
}

} // namespace

LiveScripts::LiveScripts(const std::filesystem::path& dataFolder, Parts parts)
    : m_parts(std::move(parts)), m_library(dataFolder)
{}

SandboxSettings LiveScripts::usualSandbox()
{
    SandboxSettings settings;
    settings.program = sandboxBesideThis();
    return settings;
}

std::vector<Error> LiveScripts::open()
{
    std::vector<Error> findings;
    const std::lock_guard lock(m_mutex);
    for (auto& script : m_library.load(findings))
        add(std::make_shared<const PublishedScript>(std::move(script)));
    m_damaged = findings;
    return findings;
}

std::vector<Error> LiveScripts::damaged() const
{
    const std::lock_guard lock(m_mutex);
    return m_damaged;
}

/// Under the lock.
void LiveScripts::add(const Published& script)
{
    auto source =
        std::make_shared<const ScriptSource>(ScriptSource{script->project, script->description, m_parts.sandbox});
    StrategyRegistry::Entry entry;
    entry.info = infoOf(*script, m_parts.sandbox);
    entry.create = [this, source](const ParameterSet& parameters) {
        return std::make_unique<ScriptedStrategy>(source, m_hub, parameters);
    };
    entry.home = std::make_shared<const ScriptHome>(source);
    m_parts.strategies.add(std::move(entry));
    m_published.push_back(script);
}

/// What need not wait for the checks.
Result<void> LiveScripts::mayPublish(const PublishRequest& request, const TaskControl& control) const
{
    if (auto valid = request.project.validate(); !valid)
        return valid;
    if (auto usable = SandboxProcess::isUsable(m_parts.sandbox); !usable)
        return usable;
    std::vector<Error> mistakes;
    const auto description = describeScript(request.project, m_parts.sandbox, mistakes, control);
    if (!description)
        return {}; // the checks say why
    if (!request.name.empty() && description->name != request.name)
        return Error("script.not_publishable", {{"field", "meta.name"},
                                                {"value", description->name},
                                                {"remedy", "give the script the name that it is published under"}});
    return m_library.mayPublish(*description, request.project.digest());
}

Result<LiveScripts::Published> LiveScripts::publish(const PublishRequest& request, const TaskControl& control,
                                                    const OnCheck& onCheck)
{
    const std::string digest = request.project.digest();
    for (const auto& known : published()) {
        if (known->digest == digest && (request.name.empty() || known->description.name == request.name))
            return known;
    }
    if (auto may = mayPublish(request, control); !may)
        return std::move(may).error();
    const ScriptDesk desk(m_parts.sandbox, m_parts.catalogue);
    const auto validation = validateScript(desk, request.project, {}, control.cancel, onCheck);
    if (validation.isCancelled)
        return Error("task.cancelled");
    if (!validation.passed())
        return checksFailed(validation);
    std::vector<Error> mistakes;
    auto description = describeScript(request.project, m_parts.sandbox, mistakes, control);
    if (!description)
        return mistakes.empty() ? Error("script.sandbox_failed") : severalOf(mistakes);
    PublishedScript made{.project = request.project,
                         .description = std::move(*description),
                         .digest = digest,
                         .publishedAt = m_parts.clock.now(),
                         .publishedBy = request.by,
                         .note = request.note};
    const auto script = std::make_shared<const PublishedScript>(std::move(made));
    const std::lock_guard lock(m_mutex);
    for (const auto& known : m_published) {
        if (known->id() == script->id() && known->digest == script->digest)
            return known; // somebody else was as fast
    }
    if (auto kept = m_library.publish(*script); !kept)
        return std::move(kept).error();
    add(script);
    return script;
}

std::vector<LiveScripts::Published> LiveScripts::published() const
{
    const std::lock_guard lock(m_mutex);
    return m_published;
}

LiveScripts::Published LiveScripts::find(std::string_view id) const
{
    const std::lock_guard lock(m_mutex);
    Published newest;
    for (const auto& script : m_published) {
        if (script->id() == id)
            return script;
        if (nameOf(script->id()) == id && (!newest || !isBelow(*script, *newest)))
            newest = script;
    }
    return newest;
}

std::optional<std::string> LiveScripts::newerThan(std::string_view id) const
{
    const std::lock_guard lock(m_mutex);
    Published own;
    for (const auto& script : m_published) {
        if (script->id() == id)
            own = script;
    }
    if (!own)
        return std::nullopt;
    Published newest = own;
    for (const auto& script : m_published) {
        if (script->description.name == own->description.name && isBelow(*newest, *script))
            newest = script;
    }
    return newest == own ? std::nullopt : std::optional(newest->id());
}

} // namespace wh
