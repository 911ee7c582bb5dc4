// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ScriptHost.h"

#include "app/sandbox/ThreadClock.h"
#include "app/sandbox/WatchedStrategy.h"
#include "core/data/RecordingTape.h"
#include "core/script/protocol/RunRecordCodec.h"
#include "core/simulator/Backtest.h"
#include "core/strategy/Strategy.h"

#include <chrono>

namespace wh::sandbox {

namespace {

constexpr DurationNs kTell = 100 * kMillisecond; ///< how often a run tells how it stands
constexpr DurationNs kLooksForHook = 40 * kMicrosecond;

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

/// The files that were handed over, and the facts as the host knows them.
class HandedTape final : public Tape
{
public:
    HandedTape(std::shared_ptr<const RecordingTape> tape, TapeInfo info)
        : m_tape(std::move(tape)), m_info(std::move(info))
    {}
    const TapeInfo& info() const override { return m_info; }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const override
    {
        return m_tape->events(from, to);
    }
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override { return m_tape->bars(from, to); }

private:
    std::shared_ptr<const RecordingTape> m_tape;
    TapeInfo m_info;
};

/// A failed reader of the other side and a broken record are told apart from the run's own failures.
bool isOfTheWay(const Error& error)
{
    return error.code == "script.closed";
}

} // namespace

ScriptHost::ScriptHost(PacketChannel& channel, ScriptEngine& engine, CurrentHook& current, Watchdog& watchdog)
    : m_channel(channel), m_engine(engine), m_current(current), m_watchdog(watchdog)
{
    registerRiskRules(m_rules);
}

Result<void> ScriptHost::fail(std::vector<Error> errors)
{
    constexpr std::size_t kMost = 200;
    if (errors.size() > kMost)
        errors.resize(kMost);
    auto sent = m_channel.send(Failed{errors});
    if (!sent && !isOfTheWay(sent.error()))
        sent = m_channel.send(Failed{{Error("script.error", {{"message", "what is wrong is too long to be told"}})}});
    return sent;
}

Result<void> ScriptHost::serve()
{
    for (;;) {
        auto got = m_channel.receiveSoon(kLooksForHook);
        if (!got)
            return isOfTheWay(got.error()) ? Result<void>() : got.error();
        if (!*got)
            continue;
        auto& [message, descriptors] = **got;
        Result<void> done;
        if (const auto* const load = std::get_if<Load>(&message))
            done = this->load(*load);
        else if (const auto* const files = std::get_if<TapeFiles>(&message))
            done = take(*files, std::move(descriptors));
        else if (const auto* const run = std::get_if<Run>(&message))
            done = this->run(*run);
        else if (const auto* const live = std::get_if<Live>(&message))
            done = this->live(*live);
        else if (const auto* const hook = std::get_if<Hook>(&message))
            done = this->hook(*hook);
        else if (!std::holds_alternative<Cancel>(message)) // it came when the run was over
            done = protocolError("a message is out of its place");
        if (!done)
            return isOfTheWay(done.error()) ? Result<void>() : done;
    }
}

Result<void> ScriptHost::load(const Load& request)
{
    if (m_wasLoaded) // another engine would want another thread, and nothing of the first user's text may stay
        return protocolError("a sandbox takes one project");
    m_wasLoaded = true;
    if (const auto valid = request.project.validate(); !valid)
        return fail({valid.error()});
    std::vector<Error> findings;
    {
        const Watchdog::Scope watched(m_watchdog, nullptr);
        const CurrentHook::Scope scope(m_current, ScriptHook::Load);
        m_description = m_engine.load(request.project, findings);
    }
    if (m_description)
        return m_channel.send(Described{*m_description});
    if (findings.empty())
        findings.emplace_back("script.error");
    return fail(std::move(findings));
}

Result<void> ScriptHost::live(const Live& request)
{
    if (!m_description || m_live)
        return protocolError("what was loaded cannot begin live work");
    if (request.other.has_value() != (m_description->markets == 2))
        return protocolError("what was loaded trades another number of markets");
    auto checked = ParameterValidation::check(m_description->parameters, request.parameters, "params.");
    if (!checked.isValid())
        return fail(std::move(checked.mistakes));
    try {
        m_live = std::make_unique<LiveHost>(m_channel, m_engine, m_current, request, checked.set);
    } catch (const ScriptFailure& failure) {
        return fail({failure.error()});
    }
    return m_live->greet();
}

Result<void> ScriptHost::hook(const Hook& request)
{
    if (!m_live)
        return protocolError("a hook comes before live work has begun");
    if (request.other && !m_live->hasOther())
        return protocolError("there is no second market");
    return m_live->run(request);
}

Result<void> ScriptHost::take(const TapeFiles& files, std::vector<Descriptor> descriptors)
{
    if (descriptors.size() != files.count)
        return protocolError("as many files were announced as did not come");
    for (const auto& descriptor : descriptors) {
        auto file = RecordingFile::open(descriptor.number(), "tape-" + std::to_string(m_files.size() + 1));
        if (!file)
            return fail({file.error()});
        m_files.push_back(std::move(*file));
    }
    return {};
}

/// Of the first files that are left.
Result<std::shared_ptr<const Tape>> ScriptHost::tapeOf(const TapeInfo& info, std::size_t files)
{
    const auto end = m_files.begin() + static_cast<std::ptrdiff_t>(files);
    auto tape = RecordingTape::create(
        info.id, std::vector(std::make_move_iterator(m_files.begin()), std::make_move_iterator(end)));
    m_files.erase(m_files.begin(), end);
    if (!tape)
        return std::move(tape).error();
    return std::shared_ptr<const Tape>(std::make_shared<HandedTape>(std::move(*tape), info));
}

Result<std::vector<RunRecord>> ScriptHost::replay(const Run& request, std::vector<Error>& mistakes)
{
    StrategyRegistry strategies;
    strategies.add({m_description->toStrategyInfo(), [this](const ParameterSet& parameters) {
                        return std::make_unique<WatchedStrategy>(m_engine.create(parameters), m_current);
                    }});
    const std::size_t ofOther = request.other ? request.other->files : 0;
    auto tape = tapeOf(request.tape, m_files.size() - ofOther);
    if (!tape)
        return std::move(tape).error();
    OtherMarket other;
    if (request.other) {
        auto second = tapeOf(request.other->tape, ofOther);
        if (!second)
            return std::move(second).error();
        other = {std::move(*second), request.other->cash, request.other->base};
    }
    auto settings = request.settings;
    settings.strategy = m_description->toStrategyInfo().id;
    const auto backtest = Backtest::prepare(std::move(*tape), settings, {strategies, m_rules}, mistakes, other);
    if (!backtest)
        return Error("backtest.mistakes"); // which are told
    CancelToken cancel;
    TimeNs told = 0;
    Backtest::Standing standing;
    TaskControl control;
    control.cancel = &cancel;
    control.onProgress = [&](const Progress& progress) {
        const TimeNs now = steadyNow();
        if (now - told < kTell)
            return;
        told = now;
        if (const auto sent = m_channel.send(Running{progress, standing}); !sent)
            cancel.cancel(); // nobody listens
    };
    const Watchdog::Scope watched(m_watchdog, &cancel);
    try {
        auto record = backtest->run(control, {.onStanding = [&](const Backtest::Standing& now) { standing = now; },
                                              .curvePoints = request.curvePoints});
        if (!record)
            return std::move(record).error();
        std::vector<RunRecord> records;
        records.push_back(std::move(*record));
        if (auto second = backtest->takeOther())
            records.push_back(std::move(*second));
        return records;
    } catch (const ScriptFailure& failure) {
        return failure.error();
    }
}

Result<void> ScriptHost::run(const Run& request)
{
    if (!m_description || m_live)
        return protocolError("nothing was loaded that could run");
    if (request.other && request.other->files >= m_files.size())
        return protocolError("as many files were announced as did not come");
    const DurationNs before = processCpuTime();
    std::vector<Error> mistakes;
    const auto records = replay(request, mistakes);
    if (!records) {
        if (mistakes.empty())
            mistakes.push_back(records.error());
        return fail(std::move(mistakes));
    }
    for (const auto& record : *records) {
        if (&record != &records->front()) {
            if (auto sent = m_channel.send(NextRecord{}); !sent)
                return sent;
        }
        const auto written = writeRunRecord(
            record, [this](std::vector<std::byte> part) { return m_channel.send(RecordPart{std::move(part)}); });
        if (!written)
            return isOfTheWay(written.error()) ? written : fail({written.error()});
    }
    return m_channel.send(Done{m_engine.usage(), processCpuTime() - before});
}

} // namespace wh::sandbox
