// SPDX-License-Identifier: GPL-3.0-or-later
// A bot on two markets: how its leg goes where it goes, and how its strategy comes to the second market.
#include "core/base/Cause.h"
#include "core/fleet/BotLegs.h"
#include "core/fleet/LegStrategy.h"
#include "core/fleet/LiveBotWork.h"
#include "core/strategy/PairStrategy.h"

#include <utility>

namespace wh {

namespace {

constexpr const char* kOtherAway = "bot.other_market_away";
constexpr const char* kLegLeft = "bot.leg_left";
const Actor kPair{"engine", {}};

} // namespace

LiveBot::~LiveBot()
{
    if (m_leg)
        m_leg->m_leader = nullptr;
    if (m_leader) {
        m_leader->partLeg();
        m_leader->m_leg = nullptr;
    }
}

void LiveBot::takeLeg(LiveBot& leg)
{
    m_leg = &leg;
    leg.m_leader = this;
}

/// A strategy that only hands on what happens here.
std::unique_ptr<Strategy> LiveBot::makeLegStrategy()
{
    LegStrategy::Parts parts;
    parts.started = [this] {
        if (m_leader)
            m_leader->joinLeg();
    };
    parts.tell = [this](const std::function<void(PairStrategy&)>& action) {
        if (m_leader)
            m_leader->hearLeg(action);
    };
    if (m_leader && m_leader->m_work) {
        const Strategy& pair = *m_leader->m_work->strategy;
        parts.barInterval = pair.barInterval();
        parts.wantsTrades = pair.wantsTrades();
        parts.reactsAtOnce = pair.reactsAtOnce();
    }
    return std::make_unique<LegStrategy>(std::move(parts));
}

/// Whether its leg is elsewhere than it is itself.
bool LiveBot::isApart() const
{
    const BotState leg = m_leg->m_state;
    if (m_state == BotState::Starting || m_state == BotState::Running)
        return leg != BotState::Starting && leg != BotState::Running;
    if (m_state == BotState::Paused)
        return leg == BotState::Running;
    return isAtWork(leg) && leg != BotState::Stopping;
}

/// Brings its leg where it is itself. Whatever was lost on the way, by an end of the program at any instant, the next
/// turn makes up for.
void LiveBot::lead()
{
    if (!m_leg)
        return;
    LiveBot& leg = *m_leg;
    if (auto why = std::exchange(m_legFailure, std::nullopt); why && isAtWork(m_state) && !isLettingGo())
        fail(causedBy(Error("bot.leg_failed", {{"bot", m_spec.name}, {"leg", leg.m_spec.name}}), *why));
    if (m_state == BotState::Stopped && (!m_reason || m_reason->code == kLegLeft)) {
        if (auto left = leftBehindByLeg(); left != m_reason) {
            m_reason = std::move(left);
            tellStatus();
        }
    }
    if (!isApart())
        return;
    // What does not go now is tried again with the next turn.
    switch (m_state) {
    case BotState::Starting:
    case BotState::Running:
        if (leg.m_state == BotState::Paused)
            static_cast<void>(leg.resume(kPair));
        else if (!isAtWork(leg.m_state) && m_work && !m_work->isLettingGo && leg.admit(kPair))
            static_cast<void>(leg.start(kPair));
        break;
    case BotState::Paused:
        static_cast<void>(leg.pause(kPair));
        break;
    default:
        static_cast<void>(leg.stop(kPair, stopPolicy()));
        break;
    }
    callSoon(leg.m_id);
}

/// What its stop was to see to on its second market, and has not.
std::optional<Error> LiveBot::leftBehindByLeg() const
{
    if (!m_leg)
        return std::nullopt;
    const auto why = isAtWork(m_leg->m_state)              ? m_leg->leftBehind()
                     : m_leg->m_state == BotState::Stopped ? m_leg->m_reason
                                                           : std::nullopt;
    if (!why)
        return std::nullopt;
    return causedBy(Error(kLegLeft, {{"bot", m_spec.name}, {"leg", m_leg->m_spec.name}}), *why);
}

bool LiveBot::isLettingGo() const
{
    return m_work && m_work->isLettingGo;
}

/// Whether there is a second market, and its strategy has not come to it yet.
bool LiveBot::waitsForLeg() const
{
    return m_leg && !m_isJoined;
}

/// Once both are there: the second market known and funded, and the venue asked about the first.
void LiveBot::joinLeg()
{
    if (!waitsForLeg() || !m_work || m_work->isLettingGo || !m_work->isReconciled)
        return;
    StrategyContext* const other = m_leg->legContext();
    auto* const pair = dynamic_cast<PairStrategy*>(m_work->strategy.get());
    if (!other || !pair)
        return;
    m_isJoined = guarded([&] { pair->join(*other); });
    if (m_isJoined && m_state != BotState::Paused)
        m_work->runner->holdStart(false);
}

/// The second market's context ends.
void LiveBot::partLeg()
{
    if (!std::exchange(m_isJoined, false) || !m_work)
        return;
    if (auto* const pair = dynamic_cast<PairStrategy*>(m_work->strategy.get()))
        guarded([&] { pair->part(); });
}

StrategyContext* LiveBot::legContext() const
{
    const auto* const strategy = m_work ? dynamic_cast<const LegStrategy*>(m_work->strategy.get()) : nullptr;
    return strategy ? strategy->context() : nullptr;
}

/// What has happened on the second market.
void LiveBot::hearLeg(const std::function<void(PairStrategy&)>& action)
{
    const bool hears = m_isJoined && m_work && !m_work->isLettingGo;
    auto* const pair = hears ? dynamic_cast<PairStrategy*>(m_work->strategy.get()) : nullptr;
    if (!pair)
        return;
    if (guarded([&] { action(*pair); }) && m_work)
        settleStorage();
}

/// Why nothing new is sent although its own venue answers: nobody knows how its orders stand on the other market.
std::optional<Error> LiveBot::partnerTrouble() const
{
    const LiveBot* const other = m_leg ? m_leg : m_leader;
    const LiveBot* const leader = m_leg ? this : m_leader;
    if (!other || !other->m_work || other->m_work->isReconciled || isLettingGo() || other->isLettingGo())
        return std::nullopt;
    if (!leader->m_isJoined && other->m_work->line->isUp())
        return std::nullopt; // it is being asked for the first time
    return causedBy(Error(kOtherAway, {{"bot", m_spec.name},
                                       {"market", other->m_spec.markets.front()},
                                       {"remedy", "none is needed: it goes on when that market is back"}}),
                    other->m_reason.value_or(other->unreachable()));
}

/// As the engine, and the other market, let it send anything new.
void LiveBot::holdAnew()
{
    if (!m_work || !m_work->isReconciled)
        return;
    const auto trouble = partnerTrouble();
    m_work->runner->hold(m_hold ? m_hold : trouble);
    const bool showsTrouble = m_reason && m_reason->code == kOtherAway;
    if (!isAtWork(m_state) || isLettingGo() || (trouble ? m_reason.has_value() : !showsTrouble))
        return;
    m_reason = trouble ? trouble : m_hold;
    tellStatus();
}

/// Has it looked at with the next turn.
void LiveBot::callSoon(BotId bot) const
{
    if (m_desk.wake)
        m_desk.wake(bot);
}

/// How its venue is to be reckoned with has changed.
void LiveBot::tellPartner()
{
    if (LiveBot* const other = m_leg ? m_leg : m_leader)
        other->holdAnew();
}

} // namespace wh
