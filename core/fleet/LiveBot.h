// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/LatencyHistogram.h"
#include "core/engine/BotRunner.h"
#include "core/engine/RunnerListener.h"
#include "core/fleet/Actor.h"
#include "core/fleet/BotSpec.h"
#include "core/fleet/BotStatus.h"
#include "core/fleet/Channels.h"
#include "core/fleet/ProfitCourse.h"
#include "core/fleet/RestartPolicy.h"
#include "core/fleet/RowQuota.h"
#include "core/fleet/RowSchedule.h"
#include "core/fleet/ShardDesk.h"
#include "core/fleet/VenueLine.h"
#include "core/storage/BotStorage.h"
#include "core/strategy/StrategyFailure.h"

#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh {

class PairStrategy;

/// A bot for the whole of its life on its shard: its state, and while it has orders or a strategy at work, what does
/// that work. Commands and time come from the shard; what follows from them goes into the journal, then the store and
/// the channels. The shard's thread.
class LiveBot final : private LineListener, private RunnerListener, private Connector
{
public:
    /// As it was kept.
    struct Kept
    {
        BotId id;
        BotSpec spec;
        std::int64_t version = 1;
        BotState state = BotState::Created;
        TimeNs stateSince = 0;
        TimeNs createdAt = 0;
        std::map<std::string, std::string> storage;
        std::optional<RunnerState> runner;    ///< account, orders, counters; none: it has never worked
        std::optional<Instrument> instrument; ///< that the runner's state is in
        HalfTicks mid = 0;                    ///< the last one known
        ProfitCourse::State course;           ///< of its profit
        std::optional<TimeNs> restartAt;      ///< when the supervisor was to try it again
        RestartPolicy restarts{0};            ///< its tries so far, where it was to
        std::optional<Error> reason = {};     ///< why it failed, was refused, or left something behind
        TimeNs lastEventAt = 0;               ///< these as BotStatus has them
        std::string lastEvent = {};
        std::string lastError = {};
        std::optional<StopPolicy> stopPolicy = {}; ///< by which it lets go until it is started; none: by its own
    };

    LiveBot(ShardDesk& desk, Kept kept);
    ~LiveBot() override;

    // Commands. Errors: bot.wrong_state, storage.* where the journal cannot take them; nothing has changed then.

    Result<void> admit(const Actor& by);
    /// Its admission found mistakes. @param why  bot.not_admitted
    Result<void> refuse(const Actor& by, const Error& why);
    Result<void> start(const Actor& by);
    Result<void> pause(const Actor& by);
    Result<void> resume(const Actor& by);
    Result<void> stop(const Actor& by, std::optional<StopPolicy> policy);
    /// Another version of its configuration, admitted where it is at work.
    /// @return also bot.needs_stop {field, value, remedy}: what cannot change while it works
    Result<void> configure(const Actor& by, const BotSpec& spec, std::int64_t version);
    void setTags(const Actor& by, std::vector<std::string> tags);
    /// The store has it, or has it no more: so that a backup from before is brought up to date.
    void noteCreated(const Actor& by);
    void noteRemoved(const Actor& by);
    /// Whether it may be removed: nothing of it is at its venue.
    bool isAtRest() const
    {
        return !m_work && !m_restartAt && !isAtWork(m_state) && !hasOrders() && (!m_leg || m_leg->isAtRest());
    }
    /// It trades two markets, and this is the bot that trades the second for it: from now on that goes where this goes.
    /// Until either ends.
    void takeLeg(LiveBot& leg);
    LiveBot* leg() const { return m_leg; }
    /// Whether its funds have been put in.
    bool hasTraded() const;
    LiveBot* leader() const { return m_leader; }

    /// The engine was started again: goes on where the bot was.
    void recover();
    /// The journal takes entries again after a failure: what may be missing in it is asked of the venue.
    void resynchronise();
    /// New orders wait while the engine cannot keep what it does; cancels go. None: they may go again.
    void hold(const std::optional<Error>& why);

    // Time.

    void advance(TimeNs now);
    /// Its strategy has something of its own to see to, at the next advance().
    void wake() { m_isWoken = true; }
    /// Whether its strategy is amid something in a process of its own, and hasWords() is worth asking.
    bool waitsForWords() const;
    /// Whether wake() is due, though nobody has called for it yet. Cheap.
    bool hasWords() const;
    /// When to advance next; kNever: only after a command.
    TimeNs nextDue() const;

    // How it stands.

    BotId id() const { return m_id; }
    BotState state() const { return m_state; }
    const BotSpec& spec() const { return m_spec; }
    std::int64_t version() const { return m_version; }
    /// With its money as of now. What else shows money takes it from the status that was told last.
    BotStatus status() const;
    std::optional<BookView> book(std::size_t levels) const;
    std::vector<OrderRow> openOrders() const;
    std::vector<GaugeView> gauges() const;
    StoredBot stored() const;
    /// Whether something has happened since the last snapshot().
    bool isChanged() const { return m_isChanged; }
    /// A document for BotSnapshotDocument.h.
    std::string snapshot();
    /// Whether a snapshot is wanted since this was asked last: it has come to rest, and nothing else tells what it
    /// counted; or its funds were put in, and nothing but the journal tells what it began with.
    bool takeToBeKept() { return std::exchange(m_isToBeKept, false); }
    RunnerCounters counters() const;

private:
    struct Work;
    struct Mind
    {
        std::unique_ptr<Strategy> strategy;
        std::unique_ptr<RiskGate> gate;
    };

    // Life (LiveBot.cpp)
    /// @param why  the reason where there is more to it than a text: it is kept with the step
    Result<void> step(BotEvent event, const Actor& by, const std::string& reason = {},
                      const std::optional<Error>& why = {});
    void keepReason();
    Result<void> kept() const;
    void noteTicks(TimeNs now);
    void journalCommand(const Actor& by, const char* name, std::string document = {});
    void begin(bool startStrategy);
    Result<Mind> makeMind(const BotSpec& spec);
    Mind makeIdleMind() const;
    Result<std::unique_ptr<Work>> makeWork(Mind mind);
    bool hasToLetGo() const;
    Error ordersLeft() const;
    void endWork();
    void fail(Error why);
    void letGo(StopPolicy policy);
    void keepStopPolicy(std::optional<StopPolicy> policy);
    void askVenue();
    void ready();
    Error unreachable() const;

    // Work (LiveBotWork.cpp)
    /// Lets a strategy act. One that throws has failed, and nothing but itself. @return whether it has not
    template<typename Action>
    bool guarded(Action action)
    {
        try {
            action();
            return true;
        } catch (const StrategyFailure& failure) {
            onThrown(failure.what(), failure.error());
        } catch (const std::exception& exception) {
            onThrown(exception.what());
        } catch (...) {
            onThrown("it threw something that is no exception");
        }
        return false;
    }
    void act(TimeNs now);
    void onThrown(const std::string& what, const std::optional<Error>& cause = {});
    void settle(TimeNs now);
    void settleStorage();
    void settleStop(TimeNs now);
    void sayHalted(const Error& why);
    bool hasLetGo() const;
    std::optional<Error> leftBehind() const;
    std::optional<Error> leftBehindByLeg() const;
    bool isToFlatten() const;
    StopPolicy stopPolicy() const { return m_stopPolicy.value_or(m_spec.stopPolicy); }
    bool hasOrders() const;
    bool leavesAny(std::optional<StopPolicy> policy) const;
    void letGoAgain(std::optional<StopPolicy> policy);
    void onMarketEvent(const MarketEvent& event) override;
    void onReport(const ExecutionReport& report) override;
    void onVenueState(const VenueState& state) override;
    void onLineLost(const Error& why) override;
    void onLineBack() override;
    Result<void> place(RiskApproved<OrderRequest> order) override;
    Result<void> amend(RiskApproved<AmendRequest> amend) override;
    Result<void> cancel(const CancelRequest& cancel) override;
    void measureReaction();

    // Two markets (LiveBotPair.cpp)
    std::unique_ptr<Strategy> makeLegStrategy();
    void lead();
    bool isApart() const;
    bool isLettingGo() const;
    bool waitsForLeg() const;
    void joinLeg();
    void partLeg();
    StrategyContext* legContext() const;
    void hearLeg(const std::function<void(PairStrategy&)>& action);
    std::optional<Error> partnerTrouble() const;
    void holdAnew();
    void tellPartner();
    void callSoon(BotId bot) const;

    // What it tells (LiveBotTelling.cpp)
    void onFunded(TimeNs time, HalfTicks mid) override;
    void onLog(TimeNs time, LogLevel level, std::string_view text) override;
    void onGauge(TimeNs time, std::string_view name, double value, std::string_view unit,
                 const GaugeRange& range) override;
    void onEvent(TimeNs time, std::string_view name, std::string_view text) override;
    void onOrder(const OwnOrder& order, const ExecutionReport* report, const Refusal* refusal) override;
    void onFill(const Fill& fill, Decimal realised, const OwnOrder& order) override;
    void onTick(TimeNs due, TimeNs begun) override;
    void tellEvent(LogLevel level, std::string_view kind, std::string document);
    void tellLog(LogLevel level, std::string text);
    void tellDropped();
    void tellState(TimeNs now);
    void tellViews(TimeNs now);
    void tellStatus();
    void notify(FleetNotice::Kind kind, const std::string& who = {}, std::optional<Error> why = {},
                std::vector<Error::Field> fields = {}) const;
    void notify(BotEvent step, const std::string& who) const;
    std::shared_ptr<const AccountView> accountView() const;

    ShardDesk& m_desk;
    const BotId m_id;
    BotSpec m_spec;
    std::int64_t m_version;
    std::int64_t m_runningVersion = 0;
    BotState m_state;
    TimeNs m_stateSince;
    TimeNs m_createdAt;
    TimeNs m_startedAt = 0;
    std::optional<Error> m_reason;
    std::optional<Error> m_keptReason; ///< as the store has it
    std::optional<Error> m_hold;
    std::optional<Error> m_notKept; ///< the last step
    BotStorage m_storage;
    std::optional<RunnerState> m_runnerState; ///< while no work is under way
    std::optional<Instrument> m_instrument;   ///< of m_runnerState
    std::optional<Instrument> m_listed;       ///< of its market, until it has worked there
    std::unique_ptr<Work> m_work;

    LiveBot* m_leg = nullptr;          ///< of a bot on two markets
    LiveBot* m_leader = nullptr;       ///< of a leg
    bool m_isJoined = false;           ///< its strategy has its leg's context
    std::optional<Error> m_legFailure; ///< that it has not acted on yet

    RestartPolicy m_restarts;
    std::optional<TimeNs> m_restartAt;
    std::optional<StopPolicy> m_stopPolicy; ///< of its last stop or failure, until it is started again
    TimeNs m_stopDeadline = kNever;
    TimeNs m_askAgainAt = kNever;
    DurationNs m_askPause = kSecond;
    int m_doubts = 0;           ///< states of the venue in a row that left the position uncertain
    TimeNs m_flattenUntil = 0;  ///< a stop of before the restart waits so long for its venue; 0: there is none
    bool m_isVenueAway = false; ///< and that was told

    HalfTicks m_mid = 0; ///< of the last work
    CompactLatencyHistogram m_tickLag;
    CompactLatencyHistogram m_reaction;
    TimeNs m_eventReceived = 0; ///< of the market event under way; 0: none is
    RowQuota m_logQuota{200};
    RowQuota m_gaugeQuota{500};
    RowQuota m_eventQuota{100};
    std::uint64_t m_droppedTold = 0;
    TimeNs m_dropToldAt = 0;
    std::map<std::string, GaugeView, std::less<>> m_gauges;
    std::map<OrderId, std::string> m_refusalsTold; ///< the last one's code, of orders that stand as they did before it
    ProfitCourse m_course;
    RowSchedule m_rows;
    TimeNs m_nextViews = 0;
    TimeNs m_nextTicksNote = 0;
    std::uint64_t m_ticksNoted = 0;
    TimeNs m_nextStatus = 0;
    TimeNs m_lastEventAt = 0;
    std::string m_lastEvent;
    std::string m_lastError;
    Decimal m_lastCash;
    std::shared_ptr<const AccountView> m_accountTold; ///< of the last status
    bool m_viewsAreOld = false;
    bool m_isWoken = false;
    bool m_isChanged = false;
    bool m_isToBeKept = false;
};

} // namespace wh
