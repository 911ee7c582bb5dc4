// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/LiveBot.h"

#include "core/base/Cause.h"
#include "core/base/Several.h"
#include "core/data/InstrumentJson.h"
#include "core/execution/Reconciler.h"
#include "core/fleet/BotLegs.h"
#include "core/fleet/BotRows.h"
#include "core/fleet/BotSnapshotDocument.h"
#include "core/fleet/ErrorDocument.h"
#include "core/fleet/LiveBotWork.h"
#include "core/fleet/MarketHall.h"
#include "core/fleet/PermanentFailures.h"
#include "core/strategy/IdleStrategy.h"
#include "core/strategy/PairStrategy.h"

#include <algorithm>

namespace wh {

namespace {

/// What lets go of a market always goes, even where it cannot be written down.
bool isLettingGoEvent(BotEvent event)
{
    return event == BotEvent::Stop || event == BotEvent::Pause || event == BotEvent::Fail || event == BotEvent::Ended ||
           event == BotEvent::Refuse;
}

/// "script:maker" of "script:maker@1": versions of one script take over from each other, as other parameters do.
std::string_view withoutVersion(std::string_view strategy)
{
    return strategy.starts_with("script:") ? strategy.substr(0, strategy.rfind('@')) : strategy;
}

/// What a bot at work cannot change, and would.
std::vector<const char*> whatNeedsStop(const BotSpec& before, const BotSpec& after)
{
    const std::pair<const char*, bool> fields[] = {
        {"strategy", withoutVersion(before.strategy) != withoutVersion(after.strategy)},
        {"markets", before.markets != after.markets},
        {"account", before.account != after.account},
        {"cash", before.cash != after.cash},
        {"base", before.base != after.base},
        {"other_cash", before.otherCash != after.otherCash},
        {"other_base", before.otherBase != after.otherBase},
        {"simulation", before.simulation != after.simulation}};
    std::vector<const char*> changed;
    for (const auto& [field, isChanged] : fields) {
        if (isChanged)
            changed.push_back(field);
    }
    return changed;
}

/// Whether ticks and lots mean the same.
bool isSameGrid(const Instrument& a, const Instrument& b)
{
    return a.name == b.name && a.kind == b.kind && a.tick == b.tick && a.lot == b.lot && a.multiplier == b.multiplier;
}

std::vector<Error> listOf(const std::optional<Error>& error)
{
    return error ? std::vector<Error>{*error} : std::vector<Error>();
}

const Actor kEngine{"engine", {}};
constexpr std::size_t kEndedOrders = 256; ///< remembered, so that late answers find them

constexpr DurationNs kLongestAskPause = kMinute;

} // namespace

LiveBot::LiveBot(ShardDesk& desk, Kept kept)
    : m_desk(desk)
    , m_id(kept.id)
    , m_spec(std::move(kept.spec))
    , m_version(kept.version)
    , m_state(kept.state)
    , m_stateSince(kept.stateSince)
    , m_createdAt(kept.createdAt)
    , m_storage(kept.id, std::move(kept.storage), {})
    , m_runnerState(std::move(kept.runner))
    , m_instrument(std::move(kept.instrument))
    , m_restarts(kept.restartAt ? kept.restarts : RestartPolicy(m_spec.mostRestarts))
    , m_restartAt(kept.restartAt)
    , m_stopPolicy(kept.stopPolicy)
    , m_mid(kept.mid)
    , m_lastEventAt(kept.lastEventAt)
    , m_lastEvent(std::move(kept.lastEvent))
    , m_lastError(std::move(kept.lastError))
{
    m_course.restore(kept.course);
    m_keptReason = std::move(kept.reason);
    if (!isAtWork(m_state))
        m_reason = m_keptReason;
    if (!m_instrument)
        m_listed = m_desk.hall.instrumentOf(m_spec);
}

void LiveBot::journalCommand(const Actor& by, const char* name, std::string document)
{
    JournalEntry entry{m_desk.turn.now(), JournalEntry::Command{by.who, name, std::move(document)}};
    entry.bot = m_id;
    // Whether it could be written shows at the step that follows; a command alone changes nothing.
    static_cast<void>(m_desk.journal.append(std::move(entry)));
}

/// Why a bot rests as it does is shown again after the engine has been started anew.
void LiveBot::keepReason()
{
    const auto reason = isAtWork(m_state) ? std::nullopt : m_reason;
    if (reason == m_keptReason)
        return;
    m_keptReason = reason;
    m_desk.batch.storage.push_back(keptReason(m_id, listOf(reason)));
}

/// By which it lets go until it is started again, whatever its own policy is by then and however often the engine is
/// started anew. Before it is acted on.
void LiveBot::keepStopPolicy(std::optional<StopPolicy> policy)
{
    if (policy == m_stopPolicy)
        return;
    m_stopPolicy = policy;
    if (policy) // that it is gone, the step of its start says
        journalCommand(kEngine, kStopPolicyCommand, toString(*policy));
    m_desk.batch.storage.push_back(keptStopPolicy(m_id, policy));
}

Result<void> LiveBot::step(BotEvent event, const Actor& by, const std::string& reason, const std::optional<Error>& why)
{
    const auto next = nextState(m_state, event);
    if (!next)
        return Error(next.error()).with("bot", m_spec.name);
    JournalEntry entry{m_desk.turn.now(), JournalEntry::StateChange{toString(m_state), toString(event), toString(*next),
                                                                    by.who, reason, errorDocument(listOf(why))}};
    entry.bot = m_id;
    m_notKept.reset();
    if (auto written = m_desk.journal.append(std::move(entry)); !written) {
        if (!isLettingGoEvent(event))
            return written.error();
        m_notKept = written.error();
    }
    LifecycleEvent row;
    row.bot = m_id;
    row.time = m_desk.moment();
    row.from = toString(m_state);
    row.event = toString(event);
    row.to = toString(*next);
    row.who = by.who;
    row.reason = reason;
    m_desk.batch.lifecycle.push_back(std::move(row));
    if (*next != m_state)
        m_stateSince = m_desk.turn.now();
    m_state = *next;
    if (m_state == BotState::Starting)
        keepStopPolicy(std::nullopt);
    m_isChanged = true;
    m_desk.batch.bots.push_back(stored());
    tellEvent(event == BotEvent::Fail ? LogLevel::Error : LogLevel::Info, eventKind(toString(event)), reason);
    notify(event, by.who);
    tellStatus();
    if (m_leader)
        callSoon(m_leader->m_id); // which may have waited for it
    return {};
}

Result<void> LiveBot::admit(const Actor& by)
{
    journalCommand(by, "admit");
    auto done = step(BotEvent::Admit, by);
    if (done)
        m_reason.reset();
    return done;
}

Result<void> LiveBot::refuse(const Actor& by, const Error& why)
{
    auto done = step(BotEvent::Refuse, by, m_desk.words(why), why);
    if (done) {
        m_reason = why;
        notify(FleetNotice::Kind::Refused, by.who, why);
        tellStatus();
    }
    return done;
}

Result<void> LiveBot::start(const Actor& by)
{
    journalCommand(by, "start");
    if (m_hold)
        return *m_hold;
    if (auto done = step(BotEvent::Start, by); !done)
        return done;
    m_restarts.reset();
    m_restartAt.reset();
    m_reason.reset();
    m_lastError.clear();
    m_isVenueAway = false; // whoever starts it is told anew
    begin(true);
    lead();
    return {};
}

/// Another strategy comes to work, on the orders and the account that are there. Where there is none, and where none is
/// wanted, these are only let go of.
void LiveBot::begin(bool startStrategy)
{
    endWork();
    m_legFailure.reset();
    auto mind = startStrategy ? makeMind(m_spec) : Result<Mind>(makeIdleMind());
    const auto unfit = mind ? std::nullopt : std::optional(mind.error());
    if (unfit && !hasToLetGo())
        return fail(*unfit);
    auto work = makeWork(unfit ? makeIdleMind() : std::move(*mind));
    if (!work) {
        if (startStrategy)
            fail(unfit.value_or(work.error()));
        else
            m_reason = hasOrders() ? causedBy(ordersLeft(), work.error()) : work.error();
        return;
    }
    m_work = std::move(*work);
    m_work->isLettingGo = !startStrategy || unfit;
    m_lastCash = m_work->runner->account().cash();
    m_runningVersion = m_version;
    m_startedAt = m_desk.turn.now();
    m_isChanged = true;
    if (unfit) {
        m_stopPolicy.reset();
        fail(*unfit);
    }
    askVenue();
    tellStatus();
}

/// Whether it has left something at its venue that its stop policy may be about.
bool LiveBot::hasToLetGo() const
{
    return hasOrders() || (m_runnerState && m_runnerState->account.position.quantity != Decimal(0));
}

/// What decides, and what guards, by a specification.
Result<LiveBot::Mind> LiveBot::makeMind(const BotSpec& spec)
{
    std::vector<Error> mistakes;
    auto gate = makeRiskGate(m_desk.rules, spec.risk, mistakes);
    if (!gate)
        return gate.error();
    if (isLeg(m_id))
        return m_leader ? Result<Mind>(Mind{makeLegStrategy(), std::move(*gate)}) : isALeg(spec);
    auto entry = m_desk.strategies.named(spec.strategy);
    if (!entry) {
        const auto why = m_desk.whyMissing ? m_desk.whyMissing(spec.strategy) : std::nullopt;
        return why.value_or(entry.error());
    }
    if (const auto& id = (*entry)->info.id; id != spec.strategy) // what is newest may be another one tomorrow
        return Error("strategy.no_version",
                     {{"field", "strategy"}, {"value", spec.strategy}, {"remedy", "configure the bot with " + id}});
    auto checked = checkParameters((*entry)->info, spec.parameters, "params.");
    if (!checked.mistakes.empty())
        return checked.mistakes.front();
    if ((*entry)->info.markets > 1 && !m_leg)
        return legIsMissing(spec);
    return Mind{(*entry)->create(checked.set), std::move(*gate)};
}

/// For letting go: whatever is wrong with its strategy or its limits keeps no order at the venue.
LiveBot::Mind LiveBot::makeIdleMind() const
{
    std::vector<Error> mistakes;
    auto gate = makeRiskGate(m_desk.rules, m_spec.risk, mistakes);
    return {std::make_unique<IdleStrategy>(),
            gate ? std::move(*gate) : std::make_unique<RiskGate>(std::vector<std::unique_ptr<RiskRule>>())};
}

Result<std::unique_ptr<LiveBot::Work>> LiveBot::makeWork(Mind mind)
{
    auto line = m_desk.hall.line(m_spec, m_id, m_desk.turn.now());
    if (!line)
        return line.error();
    auto work = std::make_unique<Work>((*line)->instrument(), std::move(mind), std::move(*line), m_desk.journal, m_id);
    work->runner.emplace(BotRunner::Parts{.instrument = work->instrument,
                                          .strategy = *work->strategy,
                                          .gate = *work->gate,
                                          .connector = *this,
                                          .log = work->log,
                                          .clock = m_desk.turn,
                                          .random = Random::stream(m_spec.seed, m_id.value),
                                          .recording = std::nullopt,
                                          .listener = this,
                                          .storage = &m_storage,
                                          .tickInterval = m_spec.interval,
                                          .endedOrdersKept = kEndedOrders,
                                          .waker = m_desk.wake ? [wake = m_desk.wake, bot = m_id] { wake(bot); }
                                                               : std::function<void()>()},
                         BotRunner::Funds{m_spec.cash, m_spec.base});
    const auto room = work->strategy->keptRoom();
    m_storage.setQuota({.keys = room.keys, .bytes = room.bytes});
    work->lookAtStrategy(); // as the runner has told it of ticks
    if (work->line->marketKind() == TapeKind::Trades)
        work->runner->deriveBookFromTrades();
    if (m_runnerState) {
        if (m_instrument && !isSameGrid(*m_instrument, work->instrument))
            return Error(
                "bot.market_changed",
                {{"bot", m_spec.name},
                 {"market", m_spec.markets.front()},
                 {"remedy", "its orders and its holding are counted in other ticks and lots: create another bot"}});
        m_runnerState->board.halt.reset(); // the venue is asked before anything is sent
        if (auto restored = work->runner->restore(*m_runnerState); !restored)
            return restored.error();
    }
    work->runner->holdStart(true); // until the venue has said how its orders stand
    work->runner->hold(m_hold);
    if (!work->line->isUp())
        work->runner->cutOff(unreachable());
    m_instrument = work->instrument;
    JournalEntry begins{m_desk.turn.now(),
                        JournalEntry::Command{kEngine.who, kWorkCommand, instrumentToJson(work->instrument)}};
    begins.bot = m_id;
    static_cast<void>(m_desk.journal.append(std::move(begins))); // a failure holds the shard, and so this bot
    return work;
}

void LiveBot::endWork()
{
    if (!m_work)
        return;
    m_runnerState = m_work->runner->state();
    if (m_work->runner->mid() > 0)
        m_mid = m_work->runner->mid();
    if (m_leader)
        m_leader->partLeg();
    m_isJoined = false;
    m_work.reset();
    m_refusalsTold.clear();
    m_runningVersion = 0;
    m_startedAt = 0;
    m_eventReceived = 0;
    m_isChanged = true;
    m_isToBeKept = true;
}

void LiveBot::askVenue()
{
    m_work->isReconciled = false;
    m_askAgainAt = m_desk.turn.now() + m_askPause;
    m_askPause = std::min(2 * m_askPause, kLongestAskPause);
    if (!m_work->line->isUp())
        return;
    m_work->sentSinceAsked.emplace();
    if (auto asked = m_work->line->askState(questionFor(m_work->runner->board(), m_work->runner->account().position()));
        !asked && (isAtWork(m_state) || !m_reason)) // why it failed, or what it left, says more
        m_reason = asked.error();
}

/// Why its venue does not answer, as far as it is known.
Error LiveBot::unreachable() const
{
    const bool isKnown = m_reason && m_reason->code.starts_with("net.");
    Error why("venue.unreachable",
              {{"venue", m_spec.markets.empty() ? std::string() : m_spec.markets.front()},
               {"remedy", "look whether the venue's program runs; it is tried again all the time"}});
    return isKnown ? causedBy(std::move(why), *m_reason) : std::move(why).with("reason", "it has not answered yet");
}

void LiveBot::ready()
{
    m_work->isReconciled = true;
    m_askAgainAt = kNever;
    m_askPause = kSecond;
    m_doubts = 0;
    BotRunner& runner = *m_work->runner;
    if (m_work->isLettingGo) {
        letGo(m_stopPolicy.value_or(m_spec.stopPolicy));
        return;
    }
    joinLeg();
    holdAnew();
    tellPartner();
    switch (m_state) {
    case BotState::Starting:
        runner.holdStart(waitsForLeg());
        if (auto done = step(BotEvent::Ready, kEngine); !done)
            return; // the journal's failure holds the shard
        m_reason = m_hold ? m_hold : partnerTrouble();
        m_restarts.onRunning(m_desk.turn.now());
        break;
    case BotState::Running:
        runner.holdStart(waitsForLeg());
        m_reason = m_hold ? m_hold : partnerTrouble();
        break;
    case BotState::Stopping:
        letGo(m_stopPolicy.value_or(m_spec.stopPolicy));
        break;
    case BotState::Paused:
        m_reason = m_hold;
        runner.pause();
        break;
    default:
        break;
    }
    tellStatus();
}

Result<void> LiveBot::pause(const Actor& by)
{
    journalCommand(by, "pause");
    if (auto done = step(BotEvent::Pause, by); !done)
        return done;
    if (m_work)
        m_work->runner->pause();
    lead();
    return kept();
}

Result<void> LiveBot::resume(const Actor& by)
{
    journalCommand(by, "resume");
    if (m_hold)
        return *m_hold;
    if (auto done = step(BotEvent::Resume, by); !done)
        return done;
    if (!m_work) {
        begin(true);
        return {};
    }
    guarded([this] {
        m_work->runner->resume();
        m_work->runner->holdStart(!m_work->isReconciled || waitsForLeg());
    });
    return {};
}

Result<void> LiveBot::stop(const Actor& by, std::optional<StopPolicy> policy)
{
    journalCommand(by, "stop", policy ? toString(*policy) : "");
    const bool legLeaves = m_leg && !isAtWork(m_leg->m_state) && m_leg->leavesAny(policy);
    if (!isAtWork(m_state) && m_state != BotState::Failed && (leavesAny(policy) || legLeaves)) {
        letGoAgain(policy);
        if (legLeaves)
            m_leg->letGoAgain(policy);
        return kept();
    }
    const bool isFailed = m_state == BotState::Failed;
    if (nextState(m_state, BotEvent::Stop))
        keepStopPolicy(policy.value_or(m_spec.stopPolicy));
    if (auto done = step(BotEvent::Stop, by, policy ? toString(*policy) : ""); !done)
        return done;
    m_restartAt.reset();
    m_stopDeadline = m_desk.turn.now() + m_desk.stopWithin;
    lead(); // nothing new on the other market either, whatever its strategy's last words are
    if (legLeaves)
        m_leg->letGoAgain(stopPolicy());
    if (!m_work && isFailed && !leavesAny(stopPolicy()) && !legLeaves) {
        static_cast<void>(step(BotEvent::Ended, kEngine, {}, m_reason)); // letting go always goes
        return kept();
    }
    if (!m_work)
        begin(false);
    else if (m_work->isReconciled || stopPolicy() == StopPolicy::Keep)
        letGo(stopPolicy());
    else if (m_work->line->isUp() && m_work->runner->hasStarted())
        letGo(StopPolicy::Cancel); // it is being asked: nothing new meanwhile, and the rest once it has answered
    else
        m_work->isLettingGo = true; // it has not heard of its orders yet: then it lets go of them
    settleStop(m_desk.turn.now());
    return kept();
}

/// Whether it has left something at its venue that such a stop is about.
bool LiveBot::leavesAny(std::optional<StopPolicy> policy) const
{
    const bool holds = m_work ? m_work->runner->account().position() != 0
                              : m_runnerState && m_runnerState->account.position.quantity != Decimal(0);
    return hasOrders() || (holds && policy.value_or(stopPolicy()) == StopPolicy::Flatten);
}

/// It has stopped, and left orders at its venue, or a position: now these are dealt with. What it was to do goes on.
void LiveBot::letGoAgain(std::optional<StopPolicy> policy)
{
    if (!leavesAny(policy))
        return;
    keepStopPolicy(policy.value_or(stopPolicy() == StopPolicy::Keep ? StopPolicy::Cancel : stopPolicy()));
    if (stopPolicy() == StopPolicy::Flatten)
        m_flattenUntil = m_desk.turn.now() + m_desk.stopWithin;
    if (!m_work)
        begin(false);
    else if (m_work->isReconciled)
        letGo(*m_stopPolicy);
    callSoon(m_id);
    tellStatus();
}

/// Why the last step is in force, and not yet written down: the end of the program would undo it.
Result<void> LiveBot::kept() const
{
    if (!m_notKept)
        return {};
    return Error("bot.not_written", {{"bot", m_spec.name},
                                     {"value", toString(m_state)},
                                     {"reason", std::string(m_notKept->field("reason"))},
                                     {"remedy", "make room on the disk"}});
}

void LiveBot::letGo(StopPolicy policy)
{
    m_work->isLettingGo = true;
    holdAnew();
    const bool mayTellStrategy = m_state != BotState::Failed && m_work->runner->hasStarted();
    if (!mayTellStrategy || !guarded([&] { m_work->runner->stop(policy); }))
        m_work->runner->stop(policy, true);
}

void LiveBot::fail(Error why)
{
    if (!nextState(m_state, BotEvent::Fail))
        return; // it has ended already, or failed before: now it only lets go
    // What a person has asked to end is not started again by itself either.
    const bool isPermanent = isPermanentFailure(why) || m_state == BotState::Stopping;
    const auto restartAt = isPermanent ? std::nullopt : m_restarts.onFailure(m_desk.turn.now());
    m_reason = why;
    if (m_work && m_work->runner->board().isHalted())
        m_work->isHaltTold = true; // it is why, or what led to it
    if (m_leader) {
        m_leader->m_legFailure = why;
        callSoon(m_leader->m_id); // never amid what it does itself
    }
    if (m_state != BotState::Stopping && (!m_work || !m_work->isLettingGo))
        keepStopPolicy(m_spec.stopPolicy);
    static_cast<void>(step(BotEvent::Fail, kEngine, m_desk.words(why), why)); // letting go always goes
    m_restartAt = restartAt;
    tellLog(LogLevel::Error, m_desk.words(why));
    std::vector<Error::Field> next;
    if (restartAt)
        next.push_back({"restartAt", formatTime(*restartAt)});
    notify(FleetNotice::Kind::Failed, kEngine.who, why, std::move(next));
    if (!restartAt && !m_leader) { // a leg is started again with its bot
        tellEvent(LogLevel::Error, "bot.given_up", m_desk.words(why));
        notify(FleetNotice::Kind::GivenUp, kEngine.who, why, {{"restarts", std::to_string(m_restarts.tries())}});
    }
    if (m_work && !m_work->isLettingGo) {
        m_work->isLettingGo = true;
        holdAnew();
        m_work->runner->stop(stopPolicy(), true);
    }
    if (m_leg)
        callSoon(m_id); // likewise
    tellStatus();
}

bool LiveBot::hasTraded() const
{
    return m_work ? m_work->runner->isFunded() : m_runnerState && m_runnerState->isFunded;
}

Result<void> LiveBot::configure(const Actor& by, const BotSpec& spec, std::int64_t version)
{
    journalCommand(by, "configure", std::to_string(version));
    const bool works = m_work && !m_work->isLettingGo;
    if (works) {
        std::vector<Error> refusals;
        for (const char* const field : whatNeedsStop(m_spec, spec))
            refusals.push_back(Error("bot.needs_stop", {{"bot", m_spec.name},
                                                        {"field", field},
                                                        {"value", toString(m_state)},
                                                        {"remedy", "stop the bot, configure it, and start it again"}}));
        if (!refusals.empty())
            return severalOf(refusals);
    }
    if (m_leg && !hasLeg(spec))
        return Error("bot.market_changed", {{"bot", m_spec.name},
                                            {"field", "markets"},
                                            {"market", m_leg->m_spec.markets.front()},
                                            {"remedy", "it has two markets: create another bot for one"}});
    const bool isAdded = spec.markets.size() > m_spec.markets.size() &&
                         std::equal(m_spec.markets.begin(), m_spec.markets.end(), spec.markets.begin());
    if (hasTraded() && isAdded)
        return Error("bot.market_added",
                     {{"bot", m_spec.name},
                      {"field", "markets"},
                      {"market", spec.markets.back()},
                      {"remedy", "what it has done was done on one market: create another bot for two"}});
    if ((hasTraded() || (m_leg && m_leg->hasTraded())) && spec.markets != m_spec.markets)
        return Error("bot.market_changed",
                     {{"bot", m_spec.name},
                      {"field", "markets"},
                      {"market", m_spec.markets.empty() ? std::string() : m_spec.markets.front()},
                      {"remedy", "what it holds and owes was traded there: create another bot for another market"}});
    Mind mind;
    if (works) {
        auto made = makeMind(spec);
        if (!made)
            return made.error();
        mind = std::move(*made);
    }
    BotSpec before = std::exchange(m_spec, spec);
    const auto versionBefore = std::exchange(m_version, version);
    if (auto done = step(BotEvent::Configure, by, "version " + std::to_string(version)); !done) {
        m_spec = std::move(before);
        m_version = versionBefore;
        return done;
    }
    journalCommand(by, kConfigurationCommand, std::to_string(version) + ' ' + m_spec.toJson());
    if (!m_instrument)
        m_listed = m_desk.hall.instrumentOf(m_spec);
    m_restarts.setMost(m_spec.mostRestarts);
    m_restartAt.reset(); // it is no failed attempt of this configuration
    if (works) {
        m_runningVersion = version;
        *m_work->gate = std::move(*mind.gate);
        m_work->retired = std::exchange(m_work->strategy, std::move(mind.strategy));
        guarded([this] {
            m_work->strategy->takeOver(*m_work->retired);
            if (auto* const pair = dynamic_cast<PairStrategy*>(m_work->strategy.get()); pair && m_isJoined)
                pair->join(*m_leg->legContext());
            m_work->runner->reconfigure(*m_work->strategy, m_spec.interval);
            m_work->lookAtStrategy();
        });
    }
    tellStatus();
    return {};
}

void LiveBot::recover()
{
    if (!isAtWork(m_state)) {
        if (isToFlatten())
            m_flattenUntil = m_desk.turn.now() + m_desk.stopWithin;
        if (hasOrders() || m_flattenUntil != 0)
            begin(false); // somebody has to follow them
        if (m_restartAt)
            m_restartAt = std::max(*m_restartAt, m_desk.turn.now() + RestartPolicy::kFirstPause);
        tellStatus();
        return;
    }
    if (auto done = step(BotEvent::Recover, kEngine); !done) {
        m_reason = done.error();
        tellStatus(); // else it would be missing among the bots
        return;
    }
    if (m_state == BotState::Stopping)
        m_stopDeadline = m_desk.turn.now() + m_desk.stopWithin;
    begin(m_state != BotState::Stopping);
    if (m_work)
        m_work->waitsForVenue = true; // it has run: that its venue is away now is no mistake in it
}

void LiveBot::resynchronise()
{
    m_isChanged = true;
    if (!m_work || m_work->isLettingGo) {
        if (m_work)
            askVenue();
        return;
    }
    // A board that could not write stands still for good: another takes its orders over, and asks how they are.
    begin(true);
}

void LiveBot::hold(const std::optional<Error>& why)
{
    m_hold = why;
    holdAnew();
    if (isAtWork(m_state)) {
        m_reason = why;
        tellStatus();
    }
}

} // namespace wh
