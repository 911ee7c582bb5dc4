// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/ScriptedStrategy.h"

#include "core/script/ScriptCheck.h"
#include "core/script/ScriptEngine.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace wh {

using sandbox::Answer;
using sandbox::Ask;
using sandbox::Hook;
using sandbox::HookDone;
using sandbox::Output;
using sandbox::protocolError;

namespace {

/// What evaluating a script takes beside its heap: the text itself, messages.
constexpr std::uint64_t kLoadBytes = std::uint64_t{8} << 20;
/// Lines of its own that the engine of scripts writes, beside the script's.
constexpr std::uint32_t kOwnLogs = 16;
constexpr std::size_t kMostAsksAtStop = 2000;
constexpr std::size_t kHookTimes = 512;
constexpr const char* kKeysKey = "script.keys"; // as ScriptRun keeps them
constexpr std::string_view kPrefix = "script/";

/// Keys stand twice, with themselves and in the list.
std::uint64_t mostStored(const ScriptLimits& limits)
{
    return 2 * limits.storageBytes + 65'536;
}

/// An order that has ended at once was never among those that are open.
void addPlaced(const StrategyContext& context, const Ask& ask, Answer& answer)
{
    const OwnOrder* const placed = ask.action == Ask::Action::Place ? context.order({answer.id}) : nullptr;
    if (placed && !placed->isOpen())
        answer.news.ended.push_back(*placed);
}

} // namespace

ScriptedStrategy::ScriptedStrategy(std::shared_ptr<const ScriptSource> source, SandboxPort& port,
                                   const ParameterSet& parameters)
    : m_source(std::move(source)), m_port(port)
{
    for (const auto& spec : m_source->description.parameters) {
        const auto found = parameters.values().find(spec.name);
        if (found != parameters.values().end())
            m_parameters.emplace_back(spec.name, toString(found->second, spec.type));
    }
}

DurationNs ScriptedStrategy::tickInterval() const
{
    return has(ScriptHook::Tick) ? m_source->description.tickInterval : 0;
}

Strategy::KeptRoom ScriptedStrategy::keptRoom() const
{
    const ScriptLimits& limits = m_source->settings.limits;
    return {limits.storageKeys + std::size_t{1}, static_cast<std::size_t>(mostStored(limits))};
}

/// With the place in the script, where it is known.
void ScriptedStrategy::fail(Error why) const
{
    placeAtHook(why, m_source->project);
    throw ScriptFailure(std::move(why));
}

/// Where the first market does not call.
void ScriptedStrategy::failLater(Error why)
{
    if (!m_failure)
        m_failure = std::move(why);
    if (m_ring)
        m_ring();
}

bool ScriptedStrategy::mayStill(Rate& rate, std::uint32_t limit) const
{
    if (rate.second == INT64_MIN || m_sentAt - rate.second >= kSecond || m_sentAt < rate.second)
        rate = {m_sentAt, 0};
    return ++rate.count <= limit;
}

sandbox::Live ScriptedStrategy::liveWork()
{
    StrategyContext& context = *m_first;
    sandbox::Live live;
    live.other = m_other.instrument();
    live.instrument = context.instrument();
    live.parameters = m_parameters;
    live.seed = context.random().bits();
    std::string keys = context.stored(kKeysKey);
    const auto names = nlohmann::json::parse(keys, nullptr, false);
    if (!names.is_array())
        return live;
    live.stored.emplace(kKeysKey, std::move(keys));
    for (const auto& name : names) {
        if (!name.is_string())
            continue;
        auto key = std::string(kPrefix) + name.get<std::string>();
        auto value = context.stored(key);
        noteStored(key, value.size());
        live.stored.emplace(std::move(key), std::move(value));
    }
    return live;
}

void ScriptedStrategy::join(StrategyContext& other)
{
    if (auto joined = m_other.join(other); !joined)
        failLater(std::move(joined).error());
}

void ScriptedStrategy::onStart(StrategyContext& context)
{
    m_first = &context;
    m_ring = context.waker();
    if (!m_ring)
        fail(Error("script.needs_engine", {{"remedy", "scripts run live, or in a backtest of their own"}}));
    if (needsOther() && !m_other.instrument())
        fail(Error("script.no_other_market", {{"remedy", "name a second market: the script trades two"}}));
    const auto& settings = m_source->settings;
    m_line = m_port.open(settings, settings.limits.heapBytes + kLoadBytes, m_ring);
    m_line->send(sandbox::Load{m_source->project});
    Hook start;
    start.hook = ScriptHook::Start;
    enqueue(std::move(start));
}

bool ScriptedStrategy::isInLine(ScriptHook hook) const
{
    return std::any_of(m_queue.begin(), m_queue.end(), [hook](const Hook& waiting) { return waiting.hook == hook; });
}

void ScriptedStrategy::enqueue(Hook hook)
{
    if (m_queue.size() >= kMostWaiting) {
        Error why("script.limit", {{"limit", "waiting"},
                                   {"allowed", std::to_string(kMostWaiting)},
                                   {"remedy", "do less in one call: more happens meanwhile than it can be told"}});
        return hook.other ? failLater(std::move(why)) : fail(std::move(why));
    }
    m_queue.push_back(std::move(hook));
    pump();
}

/// What became of an order, on either market.
void ScriptedStrategy::enqueueOf(const StrategyContext& context, Hook hook)
{
    if (m_other.is(context)) {
        if (!m_first)
            return; // as in a backtest: the script has not begun
        hook.other.emplace().isSubject = true;
    }
    enqueue(std::move(hook));
}

void ScriptedStrategy::onTick(StrategyContext& context)
{
    if (!has(ScriptHook::Tick))
        return;
    if (isInLine(ScriptHook::Tick))
        return context.skipTick();
    enqueue(Hook());
}

void ScriptedStrategy::onBook(StrategyContext&)
{
    if (!has(ScriptHook::Book) || isInLine(ScriptHook::Book))
        return;
    Hook hook;
    hook.hook = ScriptHook::Book;
    enqueue(std::move(hook));
}

void ScriptedStrategy::onTrade(StrategyContext& context, const Trade& trade)
{
    if (m_other.is(context))
        return m_other.keep(trade);
    if (!has(ScriptHook::Trade)) {
        if (m_trades.size() == Hook::kMostKept)
            m_trades.erase(m_trades.begin());
        m_trades.push_back(trade);
        return;
    }
    if (m_tradesInLine >= kMostTrades) {
        const auto oldest = std::find_if(m_queue.begin(), m_queue.end(),
                                         [](const Hook& waiting) { return waiting.hook == ScriptHook::Trade; });
        m_queue.erase(oldest);
        --m_tradesInLine;
        ++m_tradesLeftOut;
    }
    Hook hook;
    hook.hook = ScriptHook::Trade;
    hook.trades = {trade};
    ++m_tradesInLine;
    enqueue(std::move(hook));
}

void ScriptedStrategy::onBar(StrategyContext& context, const Bar& bar)
{
    if (m_other.is(context))
        return m_other.keep(bar);
    if (!has(ScriptHook::Bar)) {
        if (m_bars.size() == Hook::kMostKept)
            m_bars.erase(m_bars.begin());
        m_bars.push_back(bar);
        return;
    }
    Hook hook;
    hook.hook = ScriptHook::Bar;
    hook.bars = {bar};
    enqueue(std::move(hook));
}

void ScriptedStrategy::onFill(StrategyContext& context, const Fill& fill)
{
    if (!has(ScriptHook::Fill))
        return;
    Hook hook;
    hook.hook = ScriptHook::Fill;
    hook.fill = fill;
    enqueueOf(context, std::move(hook));
}

void ScriptedStrategy::onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report)
{
    if (!has(ScriptHook::Order))
        return;
    Hook hook;
    hook.hook = ScriptHook::Order;
    hook.order = order;
    if (report) {
        hook.report = *report;
        hook.report->fill.reset();
    }
    enqueueOf(context, std::move(hook));
}

void ScriptedStrategy::onTimer(StrategyContext&, TimerId id)
{
    if (m_slowedUntil == id) {
        m_slowedUntil.reset();
        const auto ask = std::exchange(m_slowed, std::nullopt);
        if (ask)
            answer(*ask);
        return;
    }
    m_timers -= m_timers > 0 ? 1 : 0;
    Hook hook;
    hook.hook = ScriptHook::Timer;
    hook.timer = id.value;
    enqueue(std::move(hook));
}

void ScriptedStrategy::onStop(StrategyContext&)
{
    m_isStopping = true;
    // What only the market says is of no use any more; what became of its orders is.
    std::erase_if(m_queue, [](const Hook& waiting) {
        return waiting.hook != ScriptHook::Start && waiting.hook != ScriptHook::Fill &&
               waiting.hook != ScriptHook::Order;
    });
    m_tradesInLine = 0;
    if (const auto slowed = std::exchange(m_slowed, std::nullopt))
        answer(*slowed);
    if (!has(ScriptHook::Stop) || !m_line)
        return;
    Hook hook;
    hook.hook = ScriptHook::Stop;
    enqueue(std::move(hook));
}

/// The next one in line, to a sandbox that is idle.
void ScriptedStrategy::pump()
{
    if (!m_isReady || m_running || m_queue.empty())
        return;
    StrategyContext& context = *m_first;
    Hook hook = std::move(m_queue.front());
    m_queue.pop_front();
    if (hook.hook == ScriptHook::Trade)
        --m_tradesInLine;
    if (hook.trades.empty())
        hook.trades = std::exchange(m_trades, {});
    if (hook.bars.empty())
        hook.bars = std::exchange(m_bars, {});
    if (const auto leftOut = std::exchange(m_tradesLeftOut, 0); leftOut > 0)
        context.log(LogLevel::Warning, std::to_string(leftOut) + " trades were left out: the script was busy");
    hook.news = m_news.write(context);
    if (needsOther())
        m_other.tell(hook);
    m_running = hook.hook;
    m_sentAt = hook.news.now;
    m_calledAt = std::chrono::steady_clock::now();
    m_asks = 0;
    m_line->send(hook);
}

void ScriptedStrategy::onWake(StrategyContext&)
{
    if (m_failure)
        fail(*m_failure);
    if (!m_line)
        return;
    while (auto message = m_line->next())
        handle(std::move(*message));
    if (auto why = m_line->end())
        fail(std::move(*why));
}

void ScriptedStrategy::handle(sandbox::Message message)
{
    if (const auto* const done = std::get_if<HookDone>(&message)) {
        finish(*done);
    } else if (const auto* const ask = std::get_if<Ask>(&message)) {
        ++m_asks;
        if (m_asks > kQuickAsks && !m_isStopping) { // others share this thread
            m_slowed = *ask;
            m_slowedUntil = m_first->startTimer(m_first->now() + kMillisecond);
            return;
        }
        if (m_asks > kMostAsksAtStop)
            fail(Error("script.limit", {{"limit", "calls_at_stop"},
                                        {"allowed", std::to_string(kMostAsksAtStop)},
                                        {"hook", toString(m_running.value_or(ScriptHook::Stop))},
                                        {"remedy", "ctx.cancelAll() takes all orders back at once"}}));
        answer(*ask);
    } else if (const auto* const described = std::get_if<sandbox::Described>(&message)) {
        if (described->description != m_source->description)
            fail(protocolError("it describes itself otherwise than when it was published"));
        m_line->send(liveWork());
    } else if (auto* const failed = std::get_if<sandbox::Failed>(&message)) {
        fail(std::move(failed->errors.front()));
    } else {
        fail(protocolError("a message is out of its place"));
    }
}

void ScriptedStrategy::finish(const HookDone& done)
{
    m_usage = done.usage;
    noteHook();
    takeOutputs(done);
    if (done.failure)
        fail(*done.failure); // and nothing is kept of what it had begun
    takeStored(done);
    m_isReady = true;
    m_running.reset();
    pump();
}

/// What a sandbox in order holds back already is held back here again.
void ScriptedStrategy::takeOutputs(const HookDone& done)
{
    StrategyContext& context = *m_first;
    const ScriptLimits& limits = m_source->settings.limits;
    for (const auto& output : done.outputs) {
        switch (output.kind) {
        case Output::Kind::Log:
            if (mayStill(m_logs, limits.logsPerSecond + kOwnLogs))
                context.log(output.level, output.text);
            break;
        case Output::Kind::Gauge:
            if (mayStill(m_gauges, limits.gaugesPerSecond))
                context.gauge(output.name, output.value, output.unit, GaugeRange{output.least, output.most});
            break;
        case Output::Kind::Event:
            if (mayStill(m_events, limits.eventsPerSecond))
                context.event(output.name, output.text);
            break;
        }
    }
}

void ScriptedStrategy::takeStored(const HookDone& done)
{
    const ScriptLimits& limits = m_source->settings.limits;
    std::size_t bytes = 0;
    for (const auto& [key, value] : done.stored) {
        if (key != kKeysKey && !key.starts_with(kPrefix))
            fail(protocolError("it keeps something under a name that is not its own"));
        bytes += key.size() + value.size();
    }
    if (done.stored.size() > limits.storageKeys + 1 || bytes > mostStored(limits))
        fail(protocolError("it keeps more than it may"));
    for (const auto& [key, value] : done.stored) {
        m_first->store(key, value);
        noteStored(key, value.size());
    }
}

void ScriptedStrategy::noteStored(const std::string& key, std::size_t bytes)
{
    if (key == kKeysKey)
        return;
    const std::size_t whole = bytes == 0 ? 0 : key.size() - kPrefix.size() + bytes; // an empty one is taken away
    std::size_t& kept = m_kept[key];
    m_keptBytes += whole - kept;
    kept = whole;
}

void ScriptedStrategy::noteHook()
{
    m_lastHook = (std::chrono::steady_clock::now() - m_calledAt) / std::chrono::nanoseconds(1);
    if (m_hookTimes.size() < kHookTimes)
        m_hookTimes.push_back(m_lastHook);
    else
        m_hookTimes[m_nextHookTime] = m_lastHook;
    m_nextHookTime = (m_nextHookTime + 1) % kHookTimes;
}

SandboxStanding ScriptedStrategy::standing() const
{
    const ScriptLimits& limits = m_source->settings.limits;
    SandboxStanding standing;
    if (m_line) {
        const auto figures = m_line->figures();
        standing.process = figures.process;
        const auto taken = figures.dataBytes - std::min(figures.dataBytes, figures.baseBytes);
        standing.heap = std::min(taken, limits.heapBytes); // what its text takes beside has room of its own
        standing.resident = figures.residentBytes;
        standing.cpu = figures.cpu;
    }
    standing.heapLimit = limits.heapBytes;
    standing.cpuSoft = limits.hookSoft;
    standing.cpuHard = limits.hookHard;
    standing.startLimit = m_source->settings.start;
    standing.hooks = m_usage.hookCalls;
    standing.lastHook = m_lastHook;
    if (auto times = m_hookTimes; !times.empty()) {
        const auto at = times.begin() + static_cast<std::ptrdiff_t>((times.size() - 1) * 99 / 100);
        std::nth_element(times.begin(), at, times.end());
        standing.p99Hook = *at;
    }
    standing.strikes = m_usage.strikes;
    standing.strikeLimit = limits.strikes;
    standing.lastStrike = m_usage.lastError;
    standing.overruns = m_usage.softExceeded;
    standing.droppedOutputs = m_usage.outputDropped;
    standing.droppedOrders = m_usage.ordersDropped;
    const auto sinceHook = (std::chrono::steady_clock::now() - m_calledAt) / std::chrono::nanoseconds(1);
    // Of the present second, or of the one before: looks come at the same moment of a second as ticks do. By the hooks'
    // clock as far as that goes, then by the machine's.
    const auto counted = [&](const Rate& rate) {
        return rate.count > 0 && m_sentAt - rate.second + sinceHook < 2 * kSecond ? rate.count : 0;
    };
    standing.rates = {{"orders", counted(m_orders), limits.ordersPerSecond},
                      {"logs", counted(m_logs), limits.logsPerSecond},
                      {"gauges", counted(m_gauges), limits.gaugesPerSecond},
                      {"events", counted(m_events), limits.eventsPerSecond}};
    standing.storage = m_keptBytes;
    standing.storageLimit = limits.storageBytes;
    return standing;
}

std::optional<Error> ScriptedStrategy::refusedByRate()
{
    const auto allowed = m_source->settings.limits.ordersPerSecond;
    if (mayStill(m_orders, allowed))
        return std::nullopt;
    return Error("script.limit", {{"limit", "orders_per_second"},
                                  {"allowed", std::to_string(allowed)},
                                  {"remedy", "place and amend less often; cancelling is not counted"}});
}

void ScriptedStrategy::answer(const Ask& ask)
{
    if (ask.isOfOther)
        return answerOfOther(ask);
    StrategyContext& context = *m_first;
    Answer answer;
    act(context, ask, answer);
    answer.news = m_news.write(context);
    answer.news.now = m_sentAt; // within a hook no time passes
    addPlaced(context, ask, answer);
    m_line->send(answer);
}

void ScriptedStrategy::answerOfOther(const Ask& ask)
{
    if (!needsOther())
        fail(protocolError("it asks for a second market, and trades one"));
    Answer answer;
    StrategyContext* const context = m_other.context();
    if (context)
        act(*context, ask, answer);
    else
        answer.refusal =
            Error("script.no_other_market", {{"remedy", "try again when ctx.other.book.isLive says that it is there"}});
    answer.news = m_other.answer(m_sentAt);
    if (context)
        addPlaced(*context, ask, answer);
    m_line->send(answer);
}

void ScriptedStrategy::act(StrategyContext& context, const Ask& ask, Answer& answer)
{
    const auto note = [&answer](const Result<void>& done) {
        if (!done)
            answer.refusal = done.error();
    };
    switch (ask.action) {
    case Ask::Action::Place:
        if (auto refused = refusedByRate()) {
            answer.refusal = std::move(refused);
        } else if (const auto placed = context.place(ask.request)) {
            answer.id = placed->value;
        } else {
            answer.refusal = placed.error();
        }
        break;
    case Ask::Action::Amend:
        if (auto refused = refusedByRate())
            answer.refusal = std::move(refused);
        else
            note(context.amend(ask.order, ask.price, ask.quantity));
        break;
    case Ask::Action::Cancel:
        note(context.cancel(ask.order));
        break;
    case Ask::Action::CancelAll:
        context.cancelAll();
        break;
    case Ask::Action::StartTimer:
        if (++m_timers > m_source->settings.limits.timers)
            fail(protocolError("it starts more timers than it may"));
        answer.id = context.startTimer(ask.time).value;
        break;
    case Ask::Action::StopTimer:
        stopTimer(TimerId{ask.timer});
        break;
    }
}

/// One that has come due stands in line, and leaves it: the sandbox has crossed it off already.
void ScriptedStrategy::stopTimer(TimerId id)
{
    if (m_slowedUntil == id)
        return; // not the script's
    const auto due = std::erase_if(
        m_queue, [id](const Hook& waiting) { return waiting.hook == ScriptHook::Timer && waiting.timer == id.value; });
    if (due > 0 || m_timers == 0)
        return;
    --m_timers;
    m_first->stopTimer(id);
}

} // namespace wh
