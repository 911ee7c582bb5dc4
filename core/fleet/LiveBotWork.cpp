// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/LiveBotWork.h"

#include "core/base/Cause.h"
#include "core/execution/Reconciler.h"
#include "core/fleet/BotRows.h"
#include "core/fleet/BotSnapshotDocument.h"
#include "core/fleet/PermanentFailures.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace wh {

namespace {

/// How often a bot that does not react to each event looks for answers to its orders, and at its market.
constexpr DurationNs kPollWithOrders = 100 * kMillisecond;
constexpr DurationNs kPollIdle = kSecond;
constexpr DurationNs kTicksNoteEvery = 10 * kSecond;
constexpr int kMostDoubts = 3;
/// A bot that starts has failed when its venue could not be reached for so long; the supervisor tries again.
constexpr DurationNs kReachesVenueWithin = kMinute;

/// What is reckoned in lots within, as whoever reads it knows quantities.
Error inBase(Error told, const Instrument& instrument)
{
    if (told.code != "order.fills_differ" && told.code != "order.not_flattened")
        return told;
    for (auto& field : told.context) {
        if (field.name != "filled" && field.name != "venue_filled" && field.name != "position")
            continue;
        Lots lots = 0;
        std::from_chars(field.value.data(), field.value.data() + field.value.size(), lots);
        field.value = instrument.quantity(lots).toString();
    }
    return told;
}

/// Whether the venue says another sum of fills of an order that is over: it is not asked about again.
bool isLastingDoubt(const Error& finding, const OrderBoard& board)
{
    if (finding.code != "order.fills_differ")
        return false;
    const std::string_view number = finding.field("order");
    OrderId id;
    std::from_chars(number.data(), number.data() + number.size(), id.value);
    const OwnOrder* order = board.find(id);
    return !order || !order->isOpen();
}

} // namespace

void LiveBot::onThrown(const std::string& what, const std::optional<Error>& cause)
{
    m_storage.undoChanges();
    Error failed("strategy.failed", {{"bot", m_spec.name}, {"strategy", m_spec.strategy}, {"reason", what}});
    fail(cause ? causedBy(std::move(failed), *cause) : std::move(failed));
}

void LiveBot::advance(TimeNs now)
{
    if (m_leg) {
        m_leg->act(now); // so that both markets are of this moment
        if (m_leg->m_isToBeKept)
            callSoon(m_leg->m_id);
    }
    act(now);
    lead();
}

void LiveBot::act(TimeNs now)
{
    if (m_restartAt && now >= *m_restartAt) {
        m_restartAt.reset();
        if (auto done = step(BotEvent::Restart, {"supervisor", {}}); done)
            begin(true);
        else
            m_restartAt = now + kSecond; // the journal does not take it now
    }
    if (!m_work)
        return;
    m_work->nextPoll = now + (hasOrders() || !m_work->runner->hasStarted() ? kPollWithOrders : kPollIdle);
    guarded([&] {
        m_work->line->advance(now, *this);
        m_eventReceived = 0;
        if (std::exchange(m_isWoken, false) && m_work)
            m_work->runner->wake();
        if (m_work && m_work->runner->nextTimer() <= now)
            m_work->runner->fireTimers();
    });
    m_eventReceived = 0;
    if (!m_work)
        return;
    settle(now);
}

bool LiveBot::waitsForWords() const
{
    return m_work && m_work->sandboxed && m_work->runner->strategyIsBusy();
}

bool LiveBot::hasWords() const
{
    return waitsForWords() && m_work->sandboxed->hasWords();
}

TimeNs LiveBot::nextDue() const
{
    TimeNs due = m_restartAt.value_or(kNever);
    if (m_leg && isApart())
        due = std::min(due, m_desk.turn.now() + kPollWithOrders);
    if (!m_work)
        return due;
    due = std::min({due, m_work->nextPoll, m_work->runner->nextTimer(), m_rows.next(), m_askAgainAt});
    if (m_work->reactsAtOnce || !m_work->isReconciled)
        due = std::min(due, m_work->line->nextDue());
    if (m_viewsAreOld)
        due = std::min(due, m_nextViews);
    if (m_state == BotState::Stopping)
        due = std::min(due, m_stopDeadline);
    if (m_flattenUntil > m_desk.turn.now())
        due = std::min(due, m_flattenUntil);
    return due;
}

/// Ticks are no entries of the journal each: after a kill they are as they were noted last.
void LiveBot::noteTicks(TimeNs now)
{
    const RunnerCounters& counters = m_work->runner->counters();
    if (now < m_nextTicksNote || counters.ticks == m_ticksNoted || m_desk.journal.failure())
        return;
    m_nextTicksNote = now + kTicksNoteEvery;
    m_ticksNoted = counters.ticks;
    journalCommand({"engine", {}}, kTicksCommand,
                   std::to_string(counters.ticks) + ' ' + std::to_string(counters.skippedTicks));
}

/// What follows from what has just happened.
void LiveBot::settle(TimeNs now)
{
    settleStorage();
    BotRunner& runner = *m_work->runner;
    m_work->retired.reset();
    if (const auto& why = runner.startFailure(); why && !m_work->isLettingGo)
        return fail(*why);
    // A journal that cannot be written holds the whole shard; what a venue says and cannot be is this bot's own.
    if (const auto& why = runner.board().haltReason(); why && !m_desk.journal.failure()) {
        if (!m_work->isLettingGo)
            return fail(*why);
        if (why->code == "order.unexplained_fill")
            sayHalted(*why);
    }
    const bool mayFail = m_state == BotState::Starting && !m_work->isLettingGo && !m_work->waitsForVenue;
    if (mayFail && !m_work->line->isUp() && now - m_startedAt >= kReachesVenueWithin)
        return fail(unreachable());
    if (now >= m_askAgainAt)
        askVenue();
    settleStop(now);
    if (!m_work)
        return;
    noteTicks(now);
    if (now >= m_rows.next())
        tellState(now);
    if (now >= m_nextViews)
        tellViews(now);
    if (now >= m_nextStatus)
        tellStatus();
}

void LiveBot::settleStorage()
{
    auto changes = m_storage.takeChanges();
    if (changes.empty())
        return;
    JournalEntry::StorageCommit commit;
    for (const auto& change : changes)
        commit.changes.emplace_back(change.key, change.value);
    JournalEntry entry{m_desk.turn.now(), std::move(commit)};
    entry.bot = m_id;
    // A journal that fails holds the shard; the store is told all the same.
    static_cast<void>(m_desk.journal.append(std::move(entry)));
    for (auto& change : changes)
        m_desk.batch.storage.push_back(std::move(change));
    m_isChanged = true;
}

/// A bot that only lets go has been told of a fill that cannot be. It is not started again by itself.
void LiveBot::sayHalted(const Error& why)
{
    if (std::exchange(m_work->isHaltTold, true))
        return;
    if (nextState(m_state, BotEvent::Fail))
        return fail(why);
    if (!m_reason || !isPermanentFailure(*m_reason)) // what keeps it from being started again stays
        m_reason = why;
    tellLog(LogLevel::Error, m_desk.words(why));
    tellEvent(LogLevel::Error, why.code, m_desk.words(why));
    notify(FleetNotice::Kind::Failed, "engine", why);
    tellStatus();
}

/// Whether nothing is left to do at its venue, or can be done: of a venue that is away a bot without orders does not
/// wait longer than a stop takes.
bool LiveBot::hasLetGo() const
{
    const BotRunner& runner = *m_work->runner;
    if (m_state == BotState::Stopping && (runner.strategyIsBusy() || (m_leg && isAtWork(m_leg->m_state))))
        return false; // with its last words, or its second market
    if (m_leader && m_leader->m_state == BotState::Stopping && m_leader->m_work &&
        m_leader->m_work->runner->strategyIsBusy())
        return false; // whose last words look here too
    if (m_work->isReconciled || stopPolicy() == StopPolicy::Keep)
        return stopPolicy() == StopPolicy::Keep || runner.stopIsComplete();
    if (hasOrders())
        return false;
    const bool isToClose = stopPolicy() == StopPolicy::Flatten && runner.account().position() != 0;
    return !isToClose || (!isAtWork(m_state) && !m_work->line->isUp() && m_desk.turn.now() >= m_flattenUntil);
}

/// Of orders that were to end, and of its position, which they may still change. Without work nobody can reach them.
Error LiveBot::ordersLeft() const
{
    const auto count = m_work ? m_work->runner->board().open().size() : m_runnerState->board.open.size();
    const Decimal position = m_work ? m_work->instrument.quantity(m_work->runner->account().position())
                                    : m_instrument->lot * m_runnerState->account.position.quantity;
    return Error("bot.orders_left",
                 {{"bot", m_spec.name},
                  {"orders", std::to_string(count)},
                  {"position", position.toString()},
                  {"remedy", m_work ? "the engine goes on cancelling them; look at the venue too"
                                    : "cancel them at the venue: the engine cannot reach them there"}});
}

/// Its stop came to its deadline before it could close the position. One that was tried in vain is a person's to close.
bool LiveBot::isToFlatten() const
{
    const bool mayBe = m_state == BotState::Stopped && stopPolicy() == StopPolicy::Flatten && m_reason &&
                       m_instrument && m_runnerState && !m_runnerState->account.position.quantity.isZero();
    return mayBe && (m_reason->code == "bot.orders_left" ||
                     (m_reason->code == "order.not_flattened" && m_reason->field("attempts") == "0"));
}

/// What its stop was to see to and has not.
std::optional<Error> LiveBot::leftBehind() const
{
    if (stopPolicy() == StopPolicy::Keep)
        return std::nullopt;
    if (!m_work)
        return hasOrders() ? std::optional(m_reason.value_or(ordersLeft())) : std::nullopt;
    const BotRunner& runner = *m_work->runner;
    if (hasOrders())
        return ordersLeft();
    const auto positionText = m_work->instrument.quantity(runner.account().position()).toString();
    const Lots position = stopPolicy() == StopPolicy::Flatten ? runner.account().position() : 0;
    if (auto why = runner.stopFailure())
        return inBase(*why, m_work->instrument);
    if (position == 0 || runner.stopIsComplete()) // less than the venue takes may be left
        return std::nullopt;
    return Error("order.not_flattened",
                 {{"position", positionText},
                  {"attempts", "0"},
                  {"reason", m_work->line->isUp() ? "there was no time for it" : "the venue is away"},
                  {"remedy", "close the position by hand, or stop the bot again"}});
}

void LiveBot::settleStop(TimeNs now)
{
    const Actor engine{"engine", {}};
    if (m_state == BotState::Stopping) {
        const bool isOver = !m_work || hasLetGo();
        if (!isOver && now < m_stopDeadline)
            return;
        m_reason = leftBehind();
        if (m_reason) {
            tellLog(LogLevel::Error, m_desk.words(*m_reason));
            notify(hasOrders() ? FleetNotice::Kind::OrdersLeft : FleetNotice::Kind::PositionLeft, engine.who, m_reason);
        } else {
            m_reason = leftBehindByLeg(); // which has told of it itself
        }
        // letting go always goes
        static_cast<void>(step(BotEvent::Ended, engine, m_reason ? m_desk.words(*m_reason) : std::string(), m_reason));
        m_stopDeadline = kNever;
        if (!isOver && m_askAgainAt == kNever)
            m_askAgainAt = now + m_askPause; // the reconciler tries it again
    }
    if (!isAtWork(m_state) && m_work && !hasOrders() && hasLetGo()) {
        if (m_state == BotState::Stopped && !m_work->isHaltTold)
            m_reason = leftBehind();
        endWork();
        tellStatus();
        if (m_leader)
            callSoon(m_leader->m_id); // whose reason it may have been
    }
}

bool LiveBot::hasOrders() const
{
    if (m_work)
        return !m_work->runner->board().open().empty();
    return m_runnerState && !m_runnerState->board.open.empty();
}

void LiveBot::onMarketEvent(const MarketEvent& event)
{
    m_eventReceived = event.receiveTime;
    m_viewsAreOld = true;
    m_work->runner->onEvent(event);
}

void LiveBot::onReport(const ExecutionReport& report)
{
    m_eventReceived = 0;
    m_isChanged = true;
    m_work->runner->onReport(report);
    const OrderBoard& board = m_work->runner->board();
    const bool mayLeaveOne =
        report.kind == ExecutionReport::Kind::Filled || report.kind == ExecutionReport::Kind::CancelRejected;
    if (const auto* request = mayLeaveOne ? board.requestOf(report.order) : nullptr;
        request && request->ocoGroup != 0 && m_askAgainAt == kNever && board.hasLeftAlternatives())
        m_askAgainAt = m_desk.turn.now() + m_askPause; // the answer has them cancelled, if they are still there
}

void LiveBot::onVenueState(const VenueState& state)
{
    BotRunner& runner = *m_work->runner;
    const auto sentSince = std::exchange(m_work->sentSinceAsked, std::nullopt).value_or(std::set<OrderId>());
    Reconciliation found = reconcile(runner.board(), state, sentSince);
    for (auto& finding : found.findings)
        finding = inBase(std::move(finding), m_work->instrument);
    for (const auto& report : found.reports)
        runner.onReport(report);
    for (const auto& orphan : found.orphans)
        static_cast<void>(m_work->line->cancel({orphan})); // asked for again with the next state
    for (const auto& order : found.cancels)
        static_cast<void>(m_work->line->cancel({order}));
    runner.cutOff(std::nullopt); // what it holds, and has out, is known again
    runner.board().cancelLeftAlternatives();
    for (const auto& finding : found.findings) {
        tellLog(LogLevel::Warning, m_desk.words(finding));
        tellEvent(LogLevel::Warning, finding.code, m_desk.words(finding));
    }
    m_isChanged = true;
    const bool isLasting = std::any_of(found.findings.begin(), found.findings.end(),
                                       [&](const Error& finding) { return isLastingDoubt(finding, runner.board()); });
    if (!found.positionIsCertain && !m_work->isLettingGo && !isLasting && ++m_doubts <= kMostDoubts) {
        // What is missing may be on its way still. Nothing is traded on a position that nobody knows.
        m_reason = found.findings.empty() ? std::optional<Error>() : found.findings.front();
        m_askAgainAt = m_desk.turn.now() + m_askPause;
        tellStatus();
        return;
    }
    if (!found.positionIsCertain && !m_work->isLettingGo) {
        Error why(
            "bot.position_uncertain",
            {{"bot", m_spec.name}, {"remedy", "compare its trades with the venue's; start it again when they agree"}});
        return fail(found.findings.empty() ? why : causedBy(why, found.findings.front()));
    }
    if (!m_work->isReconciled || m_work->isLettingGo)
        ready();
    // Orphans and what is still to be cancelled: until the venue says that they are gone. Orders that the answer could
    // not know of: until one does.
    if (!found.isWhole || !found.orphans.empty() || runner.board().hasLeftAlternatives() ||
        (m_work->isLettingGo && hasOrders() && !runner.stopIsComplete()))
        m_askAgainAt = m_desk.turn.now() + m_askPause;
}

void LiveBot::onLineLost(const Error& why)
{
    if (isAtWork(m_state) || !m_reason) // why it failed, or what it left, says more
        m_reason = why;
    m_work->isReconciled = false;
    m_work->runner->hold(why);
    m_work->runner->cutOff(why);
    tellPartner();
    if (!std::exchange(m_isVenueAway, true)) { // another line to it knows nothing new
        tellEvent(LogLevel::Warning, "bot.venue_lost", m_desk.words(why));
        notify(FleetNotice::Kind::VenueLost, {}, why);
    }
    // Another line may be made by the supervisor; where even that is of no use, a person has to see to it.
    if (!m_work->isLettingGo && (isPermanentFailure(why) || !m_work->line->mayComeBack()))
        return fail(why);
    tellStatus();
}

void LiveBot::onLineBack()
{
    if (std::exchange(m_isVenueAway, false)) {
        tellEvent(LogLevel::Info, "bot.venue_back", {});
        notify(FleetNotice::Kind::VenueBack);
    }
    m_askPause = kSecond;
    askVenue();
}

void LiveBot::measureReaction()
{
    if (m_eventReceived == 0)
        return;
    const DurationNs reaction = m_desk.clock.now() - m_eventReceived;
    m_reaction.add(reaction);
    m_desk.reaction.add(reaction);
}

Result<void> LiveBot::place(RiskApproved<OrderRequest> order)
{
    m_work->noteSent(order.request().id);
    auto sent = m_work->line->place(std::move(order));
    measureReaction();
    return sent;
}

Result<void> LiveBot::amend(RiskApproved<AmendRequest> amend)
{
    m_work->noteSent(amend.request().id);
    auto sent = m_work->line->amend(std::move(amend));
    measureReaction();
    return sent;
}

Result<void> LiveBot::cancel(const CancelRequest& cancel)
{
    auto sent = m_work->line->cancel(cancel);
    measureReaction();
    return sent;
}

} // namespace wh
