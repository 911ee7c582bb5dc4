// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/qjs/QjsMachine.h"

#include "core/script/DescriptionReader.h"
#include "core/script/ScriptCheck.h"
#include "core/script/qjs/SyntaxPlace.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QMetaMethod>

#include <utility>

// At the global scope, as Qt wants it.
static void initialiseScriptResources()
{
    Q_INIT_RESOURCE(script);
}

namespace wh {

namespace {

QByteArray bytesOf(std::span<double> numbers)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(numbers.data()),
                                   static_cast<qsizetype>(numbers.size_bytes()));
}

template<typename Enum>
nlohmann::json names(Enum last)
{
    nlohmann::json all = nlohmann::json::array();
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(toString(static_cast<Enum>(i)));
    return all;
}

std::string words()
{
    nlohmann::json hooks = nlohmann::json::array();
    for (const auto hook : kScriptHooks) {
        if (hook != ScriptHook::Load && hook != ScriptHook::Timer)
            hooks.push_back(toString(hook));
    }
    return nlohmann::json({{"side", names(Side::Sell)},
                           {"type", names(OrderType::TrailingStop)},
                           {"status", names(OrderStatus::Rejected)},
                           {"tif", names(TimeInForce::Gtd)},
                           {"selfTrade", {"expire_taker", "expire_maker", "expire_both"}},
                           {"hook", hooks}})
        .dump();
}

} // namespace

QjsMachine::QjsMachine(ScriptWords words)
    : m_refusalWords(std::move(words))
    , m_watch([this] { m_engine.setInterrupted(true); }, [this] { m_engine.setInterrupted(false); })
{
    m_run.setWords(m_refusalWords);
    initialiseScriptResources();
    prepare();
}

QjsMachine::~QjsMachine() = default;

void QjsMachine::begin(const ScriptLimits& limits)
{
    m_limits = limits;
    m_run.setLimits(limits);
    m_watch.start();
}

QJSValue QjsMachine::evaluateResource(const char* name)
{
    QFile file(QStringLiteral(":/wheelhouse/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("wheelhouse: %s is not compiled in", name);
    const QJSValue value = m_engine.evaluate(QString::fromUtf8(file.readAll()), QLatin1String(name));
    if (value.isError())
        qFatal("wheelhouse: %s: %s", name, qUtf8Printable(value.toString()));
    return value;
}

QJSValue QjsMachine::runOwn(QJSValue function, const QJSValueList& arguments)
{
    const QJSValue result = function.call(arguments);
    if (result.isError())
        qFatal("wheelhouse: %s",
               qUtf8Printable(result.toString() + result.property(QStringLiteral("stack")).toString()));
    return result;
}

QjsMachine::Side QjsMachine::sideOf(QjsHost& host, ScriptMemory& memory)
{
    Side side;
    side.numbers = m_view.callAsConstructor({m_engine.toScriptValue(bytesOf(memory.numbers()))});
    side.levels = m_view.callAsConstructor({m_engine.toScriptValue(bytesOf(memory.levels()))});
    QJSEngine::setObjectOwnership(&host, QJSEngine::CppOwnership);
    const QJSValue wrapper = m_engine.newQObject(&host);
    side.host = m_engine.newObject();
    const QMetaObject& type = QjsHost::staticMetaObject;
    for (int i = type.methodOffset(); i < type.methodCount(); ++i) {
        const QString name = QString::fromLatin1(type.method(i).name());
        side.host.setProperty(name, wrapper.property(name)); // the functions alone: the object has more than they
    }
    return side;
}

QJSValue QjsMachine::marketOf(const Side& side)
{
    return runOwn(m_market, {side.numbers, side.levels, m_places, side.host, m_words});
}

void QjsMachine::fillHooks(Hooks& hooks, const QJSValue& table)
{
    for (const auto hook : kScriptHooks)
        hooks[index(hook)] = table.property(QLatin1String(toString(hook)));
}

void QjsMachine::prepare()
{
    const QJSValue global = m_engine.globalObject();
    m_view = global.property(QStringLiteral("Float64Array"));
    m_places = m_engine.newObject();
    for (const auto& [name, place] : ScriptMemory::layout())
        m_places.setProperty(QLatin1String(name),
                             static_cast<int>(place)); // a double would be a text when it is an index
    const Side side = sideOf(m_host, m_memory);
    const QJSValue read = global.property(QStringLiteral("JSON")).property(QStringLiteral("parse"));
    m_words = read.call({QString::fromStdString(words())});

    m_rejections = runOwn(evaluateResource("polyfills.js"), {global});
    runOwn(evaluateResource("collections.js"), {global, side.host.property(QStringLiteral("hash"))});
    const QJSValue prelude = runOwn(evaluateResource("prelude.js"), {global, side.numbers, m_places});
    m_market = evaluateResource("market.js");
    m_tools = evaluateResource("tools.js");
    const QJSValue tools = runOwn(m_tools, {side.numbers, m_places, side.host});
    m_api = runOwn(evaluateResource("api.js"), {global, side.numbers, m_places, side.host, m_words,
                                                prelude.property(QStringLiteral("seed")), tools, marketOf(side)});
    const QJSValue library = m_api.property(QStringLiteral("library"));
    runOwn(m_api.property(QStringLiteral("addRules")), {runOwn(evaluateResource("dsl.js"), {library})});
    m_begin = m_api.property(QStringLiteral("begin"));
    m_timer = m_api.property(QStringLiteral("timer"));
    m_engine.registerModule(QLatin1String(kScriptLibrary), library);
}

std::optional<ScriptDescription> QjsMachine::load(const ScriptProject& project, std::vector<Error>& findings)
{
    if (auto valid = project.validate(); !valid) {
        findings.push_back(std::move(valid).error());
        return std::nullopt;
    }
    m_project = project;
    auto unsupported = checkScript(project);
    if (!unsupported.empty()) {
        findings.insert(findings.end(), unsupported.begin(), unsupported.end());
        return std::nullopt;
    }
    for (const auto& [path, text] : project.files)
        m_usesPromises = m_usesPromises || text.find("Promise") != text.npos;
    m_resource = std::make_unique<ModuleResource>(project);
    m_watch.enter(m_limits.load, m_limits.load);
    QJSValue module = m_engine.importModule(m_resource->path(project.main));
    const bool evaluated = !m_engine.hasError(); // 6.4 answers the module, and keeps what its text threw
    if (!evaluated)
        module = m_engine.catchError();
    const bool threw = !evaluated || module.isError() || !module.isObject();
    const QJSValue exported = threw ? QJSValue() : m_api.property(QStringLiteral("take")).call({module});
    const auto outcome = m_watch.leave();
    if (outcome.interrupted)
        findings.push_back(limitError(ScriptHook::Load, true));
    else if (threw)
        findings.push_back(loadError(module));
    else if (m_host.hasFailed())
        findings.push_back(thrown(ScriptHook::Load, m_host.takeFailure()));
    else if (auto description = readDescription(exported.toString().toStdString(), findings)) {
        fillHooks(m_hooks, m_api.property(QStringLiteral("hooks")));
        m_description = *description;
        return description;
    }
    return std::nullopt;
}

void QjsMachine::begin(StrategyContext& context, const std::string& parameters)
{
    m_host.setParameters(parameters);
    invoke(ScriptHook::Start, context, m_begin, m_none);
}

/// The script's text has run by now, but nothing that it could have replaced is asked for.
void QjsMachine::join(StrategyContext& other)
{
    m_other = std::make_unique<Other>(m_engine, m_limits, m_usage, other);
    m_other->run.setWords(m_refusalWords);
    m_other->run.countWith(m_run);
    const Side side = sideOf(m_other->host, m_other->memory);
    m_other->run.enter(other);
    const QJSValue tools = m_tools.call({side.numbers, m_places, side.host});
    const QJSValue market = m_market.call({side.numbers, side.levels, m_places, side.host, m_words});
    const QJSValue joined =
        m_api.property(QStringLiteral("join")).call({market, tools.property(QStringLiteral("trade"))});
    m_other->run.leave();
    if (joined.isError()) // the script has broken what the library stands on
        throw ScriptFailure(thrown(ScriptHook::Start, failureOf(joined)));
    fillHooks(m_other->hooks, m_api.property(QStringLiteral("otherHooks")));
}

void QjsMachine::callTimer(StrategyContext& context, TimerId id)
{
    m_run.timerFired(id);
    invoke(ScriptHook::Timer, context, m_timer, {static_cast<double>(id.value)});
}

void QjsMachine::invoke(ScriptHook hook, StrategyContext& context, const QJSValue& function,
                        const QJSValueList& arguments)
{
    if (!function.isCallable())
        return;
    ++m_usage.hookCalls;
    StrategyContext* const outer = m_run.context();
    m_run.enter(context);
    if (m_other)
        m_other->run.enter(m_other->context);
    if (m_depth++ == 0)
        m_watch.enter(m_limits.hookSoft, m_limits.hookHard);
    const QJSValue result = function.call(arguments);
    QJSValue rejections;
    if (m_usesPromises) {
        QCoreApplication::sendPostedEvents();
        if (m_depth == 1)
            rejections = m_rejections.call();
    }
    const auto outcome = --m_depth == 0 ? m_watch.leave() : HookWatch::Outcome();
    m_run.leave(outer);
    if (m_other)
        m_other->run.leave(outer ? &m_other->context : nullptr);
    if (m_host.hasThrown()) [[unlikely]]
        m_host.rethrow();
    if (m_other && m_other->host.hasThrown()) [[unlikely]]
        m_other->host.rethrow();
    if (rejections.isArray() && !outcome.interrupted)
        tellRejections(hook, context, rejections);
    if (outcome.interrupted) [[unlikely]] {
        ++m_usage.interrupted;
        if (m_host.hasFailed())
            m_host.takeFailure();
        strike(hook, context, limitError(hook, true));
    } else if (m_host.hasFailed()) [[unlikely]] {
        ++m_usage.errors;
        strike(hook, context, thrown(hook, m_host.takeFailure()));
    } else if (result.isError()) [[unlikely]] {
        // The interface catches what a script throws; what comes through cannot be caught.
        ++m_usage.errors;
        strike(hook, context, thrown(hook, failureOf(result)));
    } else if (outcome.softExceeded) [[unlikely]] {
        ++m_usage.softExceeded;
        strike(hook, context, limitError(hook, false));
    }
}

/// No strike: the hook has returned, and went on well without them.
void QjsMachine::tellRejections(ScriptHook hook, StrategyContext& context, const QJSValue& rejections)
{
    const quint32 count = rejections.property(QStringLiteral("length")).toUInt();
    for (quint32 i = 0; i < count; ++i) {
        const auto failure = failureOf(rejections.property(i));
        Error error("script.unhandled_rejection",
                    {{"message", failure.message.toStdString()}, {"hook", toString(hook)}});
        locate(error, failure);
        error.context.push_back({"remedy", "end each chain of promises with catch()"});
        context.log(LogLevel::Warning, error.toString());
    }
}

void QjsMachine::strike(ScriptHook hook, StrategyContext& context, Error error)
{
    ++m_usage.strikes;
    m_usage.lastError = error;
    context.log(LogLevel::Error, m_refusalWords ? m_refusalWords(error) : error.toString());
    if (m_usage.strikes >= m_limits.strikes || hook == ScriptHook::Start)
        throw ScriptFailure(std::move(error));
}

QjsHost::Failure QjsMachine::failureOf(const QJSValue& error) const
{
    const auto text = [&error](const char* name) {
        const QJSValue value = error.property(QLatin1String(name));
        return value.isUndefined() ? QString() : value.toString();
    };
    return {.message = error.toString().left(4000),
            .file = text("fileName"),
            .line = error.property(QStringLiteral("lineNumber")).toInt(),
            .stack = text("stack").left(4000)};
}

void QjsMachine::locate(Error& error, const QjsHost::Failure& failure) const
{
    const QString root = m_resource ? m_resource->url() : QString();
    QString file = failure.file;
    int line = failure.line;
    if (root.isEmpty() || !file.startsWith(root)) {
        file.clear();
        for (const auto& frame : failure.stack.split(QLatin1Char('\n'))) { // "function@file:line"
            const qsizetype at = frame.indexOf(root);
            const qsizetype colon = frame.lastIndexOf(QLatin1Char(':'));
            if (root.isEmpty() || at < 0 || colon <= at)
                continue;
            file = frame.mid(at, colon - at);
            line = frame.mid(colon + 1).toInt();
            break;
        }
    }
    if (file.isEmpty())
        return;
    const std::string path = file.mid(root.size()).toStdString();
    const std::string message(error.field("message"));
    error.context.push_back({"file", path});
    if (line <= 0)
        return;
    const auto number = static_cast<std::size_t>(line);
    error.context.push_back({"line", std::to_string(line)});
    error.context.push_back({"column", std::to_string(columnOfMessage(m_project, path, number, message))});
}

Error QjsMachine::thrown(ScriptHook hook, const QjsHost::Failure& failure) const
{
    // The engine's own words for a buffer that it was refused: a large piece is thrown for, where a small one ends it.
    if (failure.message.startsWith(QLatin1String("RangeError: ")) &&
        failure.message.endsWith(QLatin1String("out of memory"))) {
        Error limit("script.limit", {{"limit", "memory"},
                                     {"allowed", std::to_string(m_limits.heapBytes >> 20) + " MiB"},
                                     {"hook", toString(hook)}});
        locate(limit, failure);
        return std::move(limit).with("remedy", "keep less: drop what is old, or raise the limit");
    }
    Error error("script.error", {{"message", failure.message.toStdString()}, {"hook", toString(hook)}});
    locate(error, failure);
    return error;
}

/// A module that cannot be read or run.
Error QjsMachine::loadError(const QJSValue& value)
{
    const auto failure = failureOf(value);
    if (!value.isError()) {
        return Error("script.error", {{"message", "threw " + failure.message.toStdString()},
                                      {"hook", toString(ScriptHook::Load)},
                                      {"file", m_project.main}});
    }
    if (value.errorType() == QJSValue::SyntaxError) {
        Error error("script.syntax", {{"message", value.property(QStringLiteral("message")).toString().toStdString()}});
        locate(error, failure);
        sharpen(error);
        return error;
    }
    return thrown(ScriptHook::Load, failure);
}

/// The engine tells the line of a mistake of syntax alone.
void QjsMachine::sharpen(Error& syntax)
{
    const auto file = m_project.files.find(std::string(syntax.field("file")));
    const auto line = syntax.field("line");
    if (file == m_project.files.end() || line.empty())
        return;
    m_watch.enter(m_limits.load, m_limits.load); // a script may throw such an error itself: then it is run again
    const auto place = placeOfSyntaxError(m_engine, file->first, file->second, std::stoul(std::string(line)),
                                          std::string(syntax.field("message")));
    m_watch.leave();
    if (!place)
        return;
    for (auto& field : syntax.context) {
        if (field.name == "line")
            field.value = std::to_string(place->line);
        else if (field.name == "column")
            field.value = std::to_string(place->column);
    }
}

Error QjsMachine::limitError(ScriptHook hook, bool hard) const
{
    const bool loads = hook == ScriptHook::Load;
    const DurationNs allowed = loads ? m_limits.load : hard ? m_limits.hookHard : m_limits.hookSoft;
    Error error("script.limit", {{"limit", loads ? "load_cpu" : "hook_cpu"},
                                 {"allowed", formatDuration(allowed)},
                                 {"hook", toString(hook)},
                                 {"file", m_project.main}});
    if (const auto line = lineOfHook(m_project, hook))
        error.context.push_back({"line", std::to_string(*line)});
    error.context.push_back(
        {"remedy", "do less in one call: spread the work over several, or use the functions of ta"});
    return error;
}

} // namespace wh
