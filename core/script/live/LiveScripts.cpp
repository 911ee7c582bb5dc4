// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/LiveScripts.h"

#include "core/script/host/ScriptHosting.h"
#include "core/script/live/ScriptedStrategy.h"
#include "core/simulator/Backtest.h"

#include <algorithm>
#include <memory>

namespace wh {

namespace {

/// Whole backtests of a script, in a sandbox.
class ScriptHome final : public BacktestHome
{
public:
    explicit ScriptHome(std::shared_ptr<const ScriptSource> source) : m_source(std::move(source)) {}

    Result<RunRecord> run(std::shared_ptr<const Tape> tape, const BacktestSettings& settings,
                          const TaskControl& control, const Backtest::Watch& watch) const override
    {
        ScriptBacktest backtest{.project = m_source->project, .tape = std::move(tape), .settings = settings};
        backtest.curvePoints = static_cast<std::uint32_t>(std::clamp<std::size_t>(watch.curvePoints, 2, 100'000));
        backtest.onStanding = watch.onStanding;
        std::vector<Error> mistakes;
        auto result = runScriptBacktest(backtest, m_source->settings, mistakes, control);
        if (!result)
            return mistakes.empty() ? Error("script.sandbox_failed") : mistakes.front();
        return std::move(result->record);
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
    for (const auto& script : m_library.load(findings))
        add(script);
    return findings;
}

/// Under the lock.
void LiveScripts::add(const PublishedScript& script)
{
    auto source =
        std::make_shared<const ScriptSource>(ScriptSource{script.project, script.description, m_parts.sandbox});
    StrategyRegistry::Entry entry;
    entry.info = infoOf(script, m_parts.sandbox);
    entry.create = [this, source](const ParameterSet& parameters) {
        return std::make_unique<ScriptedStrategy>(source, m_hub, parameters);
    };
    entry.home = std::make_shared<const ScriptHome>(source);
    m_parts.strategies.add(std::move(entry));
    m_published.push_back(script);
}

std::optional<PublishedScript> LiveScripts::publish(const ScriptProject& project, const std::string& by,
                                                    std::vector<Error>& mistakes, const TaskControl& control)
{
    auto description = describeScript(project, m_parts.sandbox, mistakes, control);
    if (!description)
        return std::nullopt;
    if (description->markets > 1) {
        mistakes.push_back(
            Error("script.not_publishable",
                  {{"field", "meta.markets"},
                   {"value", std::to_string(description->markets)},
                   {"remedy", "bots trade one market each: a script that trades two runs in backtests"}}));
        return std::nullopt;
    }
    PublishedScript script{project, std::move(*description), project.digest(), m_parts.clock.now(), by};
    const std::lock_guard lock(m_mutex);
    for (const auto& known : m_published) {
        if (known.id() == script.id() && known.digest == script.digest)
            return known;
    }
    if (auto kept = m_library.publish(script); !kept) {
        mistakes.push_back(std::move(kept).error());
        return std::nullopt;
    }
    add(script);
    return script;
}

std::vector<PublishedScript> LiveScripts::published() const
{
    const std::lock_guard lock(m_mutex);
    return m_published;
}

} // namespace wh
