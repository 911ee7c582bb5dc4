// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/HookWatch.h"
#include "core/script/ScriptEngine.h"
#include "core/script/ScriptRun.h"
#include "core/script/qjs/ModuleResource.h"
#include "core/script/qjs/QjsHost.h"

#include <QJSEngine>
#include <QJSValue>

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace wh {

/// One JavaScript engine with prelude and interface, and at most one project in it: what QjsEngine makes anew for each.
/// One thread, but for interrupt().
class QjsMachine
{
public:
    explicit QjsMachine(ScriptWords words = {});
    ~QjsMachine();

    /// Makes it ready for load(); starts the thread that watches. Once, of the thread that made it.
    void begin(const ScriptLimits& limits);

    /// Evaluates the modules; see ScriptEngine::load(). Once.
    std::optional<ScriptDescription> load(const ScriptProject& project, std::vector<Error>& findings);

    /// Calls a hook of the script, or does nothing where it has none. A strike is counted and logged; the last one is
    /// thrown as ScriptFailure, and so is the first in onStart. What the context threw is thrown on.
    void call(ScriptHook hook, StrategyContext& context) { invoke(hook, context, m_hooks[index(hook)], m_none); }
    void callTimer(StrategyContext& context, TimerId id);
    /// A second market, whose fills and orders the script is to hear of: before begin(), and once.
    void join(StrategyContext& other);
    /// What happened on the second market, within `context`, the first.
    void callOfOther(ScriptHook hook, StrategyContext& context)
    {
        invoke(hook, context, m_other->hooks[index(hook)], m_none);
    }
    /// Before the first hook: chance, instrument and parameters.
    void begin(StrategyContext& context, const std::string& parameters);

    bool has(ScriptHook hook) const { return m_hooks[index(hook)].isCallable(); }
    void interrupt() { m_watch.interrupt(); }
    ScriptRun& run() { return m_run; }
    QjsHost& host() { return m_host; }
    /// Of the second market; only where there is one.
    ScriptRun& otherRun() { return m_other->run; }
    QjsHost& otherHost() { return m_other->host; }
    const ScriptUsage& usage() const { return m_usage; }
    const ScriptDescription& description() const { return m_description; }

private:
    using Hooks = std::array<QJSValue, kScriptHooks.size()>;
    /// What the second market has of its own.
    struct Other
    {
        Other(QJSEngine& engine, const ScriptLimits& limits, ScriptUsage& usage, StrategyContext& itsContext)
            : run(limits, memory, usage), host(engine, run), context(itsContext)
        {}
        ScriptMemory memory;
        ScriptRun run;
        QjsHost host;
        StrategyContext& context;
        Hooks hooks;
    };
    static std::size_t index(ScriptHook hook) { return static_cast<std::size_t>(hook); }
    void prepare();
    QJSValue evaluateResource(const char* name);
    /// The functions of a host and its memory: numbers, levels, host.
    struct Side
    {
        QJSValue numbers;
        QJSValue levels;
        QJSValue host;
    };
    static QJSValue runOwn(QJSValue function, const QJSValueList& arguments);
    Side sideOf(QjsHost& host, ScriptMemory& memory);
    QJSValue marketOf(const Side& side);
    static void fillHooks(Hooks& hooks, const QJSValue& table);
    void invoke(ScriptHook hook, StrategyContext& context, const QJSValue& function, const QJSValueList& arguments);
    void tellRejections(ScriptHook hook, StrategyContext& context, const QJSValue& rejections);
    void strike(ScriptHook hook, StrategyContext& context, Error error);
    Error thrown(ScriptHook hook, const QjsHost::Failure& failure) const;
    QjsHost::Failure failureOf(const QJSValue& error) const;
    Error loadError(const QJSValue& error);
    void sharpen(Error& syntax);
    Error limitError(ScriptHook hook, bool hard) const;
    /// The innermost place in the project that a stack names.
    void locate(Error& error, const QjsHost::Failure& failure) const;

    ScriptLimits m_limits;
    ScriptWords m_refusalWords;
    ScriptUsage m_usage;
    ScriptMemory m_memory;
    QJSEngine m_engine;
    ScriptRun m_run{m_limits, m_memory, m_usage};
    QjsHost m_host{m_engine, m_run};
    HookWatch m_watch;
    ScriptProject m_project;
    std::unique_ptr<ModuleResource> m_resource;
    ScriptDescription m_description;
    QJSValue m_api;
    QJSValue m_begin;
    QJSValue m_timer;
    QJSValue m_rejections;
    QJSValue m_view; ///< Float64Array, as the engine made it
    QJSValue m_places;
    QJSValue m_words;
    QJSValue m_market; ///< market.js
    QJSValue m_tools;  ///< tools.js
    Hooks m_hooks;
    std::unique_ptr<Other> m_other;
    const QJSValueList m_none;
    bool m_usesPromises = false;
    int m_depth = 0;
};

} // namespace wh
