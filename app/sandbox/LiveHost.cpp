// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/LiveHost.h"

#include <cstdlib>
#include <utility>

namespace wh::sandbox {

namespace {
constexpr int kProtocol = 3;
constexpr DurationNs kLooksForAnswer = 20 * kMicrosecond; ///< it is time of the script's
} // namespace

LiveHost::LiveHost(PacketChannel& channel, ScriptEngine& engine, CurrentHook& current, const Live& live,
                   const ParameterSet& parameters)
    : m_channel(channel)
    , m_engine(engine)
    , m_context(live, [this](const Ask& question) { return ask(question); })
    , m_strategy(std::make_unique<WatchedStrategy>(engine.create(parameters), current))
{
    if (!live.other)
        return;
    m_other.emplace(*live.other, [this](Ask question) {
        question.isOfOther = true;
        return ask(question);
    });
    m_strategy->join(*m_other);
}

/// Amid a hook nothing but the answer may come; a host that has gone needs none of the rest.
Answer LiveHost::ask(const Ask& question)
{
    if (!m_channel.send(question))
        std::_Exit(0);
    for (;;) {
        auto got = m_channel.receiveSoon(kLooksForAnswer);
        if (!got)
            std::_Exit(got.error().code == "script.closed" ? 0 : kProtocol);
        if (!*got)
            continue;
        if (auto* const answer = std::get_if<Answer>(&(*got)->message))
            return std::move(*answer);
        std::_Exit(kProtocol);
    }
}

Result<void> LiveHost::greet()
{
    return finish(ScriptHook::Load, std::nullopt);
}

Result<void> LiveHost::run(const Hook& hook)
{
    hear(hook);
    std::optional<Error> failure;
    try {
        call(hook);
    } catch (const ScriptFailure& failed) {
        failure = failed.error();
    }
    return finish(hook.hook, std::move(failure));
}

/// How things stand, on both markets.
void LiveHost::hear(const Hook& hook)
{
    m_context.apply(hook.news);
    if (!m_other)
        return;
    m_other->setTime(hook.news.now);
    if (hook.other && hook.other->news)
        m_other->apply(*hook.other->news);
}

void LiveHost::call(const Hook& hook)
{
    if (m_other && hook.other) { // to look back at
        for (const auto& trade : hook.other->trades)
            m_strategy->onTrade(*m_other, trade);
        for (const auto& bar : hook.other->bars)
            m_strategy->onBar(*m_other, bar);
    }
    MirrorContext& subject = m_other && hook.other && hook.other->isSubject ? *m_other : m_context;
    if (hook.hook != ScriptHook::Trade) {
        for (const auto& trade : hook.trades) // to look back at
            m_strategy->onTrade(m_context, trade);
    }
    if (hook.hook != ScriptHook::Bar) {
        for (const auto& bar : hook.bars)
            m_strategy->onBar(m_context, bar);
    }
    switch (hook.hook) {
    case ScriptHook::Load:
        break;
    case ScriptHook::Start:
        return m_strategy->onStart(m_context);
    case ScriptHook::Tick:
        return m_strategy->onTick(m_context);
    case ScriptHook::Book:
        return m_strategy->onBook(m_context);
    case ScriptHook::Trade:
        for (const auto& trade : hook.trades)
            m_strategy->onTrade(m_context, trade);
        break;
    case ScriptHook::Bar:
        for (const auto& bar : hook.bars)
            m_strategy->onBar(m_context, bar);
        break;
    case ScriptHook::Order:
        if (hook.order)
            m_strategy->onOrderUpdate(subject, *hook.order, hook.report ? &*hook.report : nullptr);
        break;
    case ScriptHook::Fill:
        if (hook.fill)
            m_strategy->onFill(subject, *hook.fill);
        break;
    case ScriptHook::Timer:
        return m_strategy->onTimer(m_context, TimerId{hook.timer});
    case ScriptHook::Stop:
        return m_strategy->onStop(m_context);
    }
}

Result<void> LiveHost::finish(ScriptHook hook, std::optional<Error> failure)
{
    HookDone done;
    done.hook = hook;
    done.usage = m_engine.usage();
    done.failure = std::move(failure);
    m_context.take(done);
    auto sent = m_channel.send(done);
    if (sent || sent.error().code == "script.closed")
        return sent;
    // More than a message holds: what was written for people is left out.
    done.usage.outputDropped += done.outputs.size();
    done.outputs.clear();
    return m_channel.send(done);
}

} // namespace wh::sandbox
