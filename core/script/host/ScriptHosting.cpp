// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/ScriptHosting.h"

#include "core/script/ScriptCheck.h"
#include "core/script/host/SandboxEnd.h"
#include "core/script/host/SandboxProcess.h"
#include "core/script/host/TapeHandOver.h"
#include "core/script/protocol/RunRecordCodec.h"

#include <algorithm>
#include <chrono>

namespace wh {

namespace {

using sandbox::Message;
using sandbox::protocolError;

constexpr DurationNs kStep = 100 * kMillisecond; ///< how often a cancel is looked for
/// What evaluating a script takes beside its heap: the text itself, messages.
constexpr std::uint64_t kLoadBytes = std::uint64_t{8} << 20;

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

/// One project in one sandbox, step by step.
class ScriptSession
{
public:
    ScriptSession(const SandboxSettings& settings, std::vector<Error>& mistakes, const TaskControl& control)
        : m_settings(settings), m_mistakes(mistakes), m_control(control)
    {}

    /// Starts and loads.
    std::optional<ScriptDescription> load(const ScriptProject& project, std::uint64_t memoryBytes)
    {
        m_project = &project;
        if (const auto valid = project.validate(); !valid)
            return fail(valid.error());
        auto started = SandboxProcess::start(m_settings, memoryBytes);
        if (!started)
            return fail(started.error());
        m_sandbox = std::move(*started);
        if (const auto sent = m_sandbox->send(sandbox::Load{project}); !sent)
            return fail(sent.error());
        const auto answer = next();
        if (!answer)
            return std::nullopt;
        const auto* const described = std::get_if<sandbox::Described>(&*answer);
        if (!described)
            return unexpected();
        const auto& description = described->description;
        // What it says is a stranger's: forms and checks are made of it.
        if (const auto checked = ParameterValidation::check(description.parameters, {}); !checked.isValid()) {
            m_mistakes.insert(m_mistakes.end(), checked.mistakes.begin(), checked.mistakes.end());
            return std::nullopt;
        }
        return description;
    }

    std::optional<ScriptBacktestResult> run(const ScriptBacktest& backtest)
    {
        auto description = load(backtest.project, m_settings.limits.heapBytes + m_settings.backtestBytes);
        if (!description)
            return std::nullopt;
        if (const auto handed = handOver(*backtest.tape, *m_sandbox, m_control); !handed)
            return fail(handed.error());
        sandbox::Run request{
            .settings = backtest.settings, .tape = backtest.tape->info(), .curvePoints = backtest.curvePoints};
        request.settings.strategy.clear();
        if (const auto& other = backtest.other; other.tape) {
            const auto files = handOver(*other.tape, *m_sandbox, m_control);
            if (!files)
                return fail(files.error());
            request.other = sandbox::Run::Other{.tape = other.tape->info(),
                                                .files = static_cast<std::uint32_t>(*files),
                                                .cash = other.cash,
                                                .base = other.base};
        }
        if (const auto sent = m_sandbox->send(request); !sent)
            return fail(sent.error());
        return collect(backtest, request, std::move(*description));
    }

private:
    std::optional<ScriptBacktestResult> collect(const ScriptBacktest& backtest, const sandbox::Run& request,
                                                ScriptDescription description)
    {
        std::vector<RunRecord> records;
        sandbox::RunRecordReader reader;
        while (auto message = next()) {
            if (const auto* const running = std::get_if<sandbox::Running>(&*message)) {
                if (backtest.onStanding)
                    backtest.onStanding(running->standing);
                m_control.report(running->progress);
                continue;
            }
            if (const auto* const part = std::get_if<sandbox::RecordPart>(&*message)) {
                if (const auto added = reader.add(part->bytes); !added)
                    return fail(added.error());
                continue;
            }
            const auto* const done = std::get_if<sandbox::Done>(&*message);
            const bool isNext = request.other && records.empty();
            if (isNext ? !std::holds_alternative<sandbox::NextRecord>(*message) : !done)
                return unexpected();
            auto record = std::exchange(reader, sandbox::RunRecordReader()).take();
            if (!record)
                return fail(record.error());
            const TapeInfo& tape = records.empty() ? request.tape : request.other->tape;
            if (record->dataset != tape.id || record->instrument.name != tape.instrument.name ||
                record->strategy != description.toStrategyInfo().id)
                return fail(protocolError("the record is of another run"));
            records.push_back(std::move(*record));
            if (done) {
                ScriptBacktestResult result{.record = std::move(records.front()),
                                            .other = {},
                                            .description = std::move(description),
                                            .usage = done->usage,
                                            .cpu = done->cpu,
                                            .startTime = m_sandbox->startTime()};
                if (records.size() > 1)
                    result.other = std::move(records.back());
                return result;
            }
        }
        return std::nullopt;
    }

    std::nullopt_t fail(Error error)
    {
        if (m_project)
            placeAtHook(error, *m_project);
        m_mistakes.push_back(std::move(error));
        return std::nullopt;
    }
    std::nullopt_t unexpected() { return fail(protocolError("a message is out of its place")); }

    /// The next message that is no Failed. None: it has failed, or was to end and did not.
    std::optional<Message> next()
    {
        for (;;) {
            if (m_control.isCancelled() && !endCancelled())
                return std::nullopt;
            auto message = m_sandbox->receive(kStep);
            if (!message)
                return fail(message.error());
            if (*message) {
                if (auto* const failed = std::get_if<sandbox::Failed>(&**message)) {
                    for (auto& error : failed->errors)
                        static_cast<void>(fail(std::move(error))); // a watchdog's knows its hook alone
                    return std::nullopt;
                }
                return std::move(**message);
            }
            if (m_sandbox->silentFor() > m_settings.silence) {
                m_sandbox->kill(limitError("answer", formatDuration(m_settings.silence), std::nullopt,
                                           "the sandbox does not answer: start it again"));
            }
        }
    }
    /// Asks once, and then waits for a while. False: it was ended by force.
    bool endCancelled()
    {
        if (!m_cancelledAt) {
            m_cancelledAt = steadyNow();
            const auto sent = m_sandbox->send(sandbox::Cancel{});
            if (!sent)
                fail(sent.error());
            return static_cast<bool>(sent);
        }
        if (steadyNow() - *m_cancelledAt < m_settings.stop)
            return true;
        m_sandbox->kill(Error("task.cancelled"));
        fail(Error("task.cancelled"));
        return false;
    }

    const SandboxSettings& m_settings;
    std::vector<Error>& m_mistakes;
    const TaskControl& m_control;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::optional<TimeNs> m_cancelledAt;
    const ScriptProject* m_project = nullptr; ///< lives as long as the call
};

} // namespace

std::optional<ScriptDescription> describeScript(const ScriptProject& project, const SandboxSettings& settings,
                                                std::vector<Error>& mistakes, const TaskControl& control)
{
    return ScriptSession(settings, mistakes, control).load(project, settings.limits.heapBytes + kLoadBytes);
}

std::optional<ScriptBacktestResult> runScriptBacktest(const ScriptBacktest& backtest, const SandboxSettings& settings,
                                                      std::vector<Error>& mistakes, const TaskControl& control)
{
    return ScriptSession(settings, mistakes, control).run(backtest);
}

} // namespace wh
