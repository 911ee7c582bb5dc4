// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BotRunner.h"
#include "core/fleet/FleetRecovery.h"
#include "core/storage/NullEventLog.h"
#include "core/strategy/IdleStrategy.h"

#include <memory>
#include <optional>
#include <string>

namespace wh {

/// A bot while its past is read: account and orders as they become. Before any shard runs.
class BotReplay final : private RunnerListener
{
public:
    BotReplay(BotId bot, Instrument instrument, const BotSpec& spec, const RunnerState& from, StoreBatch& batch)
        : m_bot(bot)
        , m_instrument(std::move(instrument))
        , m_batch(batch)
        , m_runner({.instrument = m_instrument,
                    .strategy = m_strategy,
                    .gate = m_gate,
                    .connector = m_connector,
                    .log = m_log,
                    .clock = m_clock,
                    .recording = std::nullopt,
                    .listener = this,
                    .endedOrdersKept = 256},
                   {spec.cash, spec.base})
    {
        m_failure = m_runner.restore(from);
    }

    /// @param isNews  the store has not heard of it
    void replay(const JournalEntry& entry, bool isNews)
    {
        m_clock.advanceTo(entry.time);
        m_isNews = isNews;
        m_runner.replay(entry);
    }
    RunnerState state() const { return m_runner.state(); }
    const Instrument& instrument() const { return m_instrument; }
    const Result<void>& restored() const { return m_failure; }

private:
    class NoConnector final : public Connector
    {
    public:
        Result<void> place(RiskApproved<OrderRequest>) override { return nobody(); }
        Result<void> amend(RiskApproved<AmendRequest>) override { return nobody(); }
        Result<void> cancel(const CancelRequest&) override { return nobody(); }

    private:
        static Error nobody() { return Error("fleet.recovering"); }
    };
    void onOrder(const OwnOrder& order, const ExecutionReport*, const Refusal* refusal) override;
    void onFill(const Fill& fill, Decimal realised, const OwnOrder&) override;

    const BotId m_bot;
    const Instrument m_instrument;
    StoreBatch& m_batch;
    IdleStrategy m_strategy;
    RiskGate m_gate{{}};
    NoConnector m_connector;
    NullEventLog m_log;
    VirtualClock m_clock;
    BotRunner m_runner;
    Result<void> m_failure;
    bool m_isNews = false;
};

/// One bot under recovery. A value until its replay begins.
struct BotPast
{
    StoredBot stored;
    RecoveredFleet::Bot bot;
    std::optional<JournalPosition> snapshotAt;
    TimeNs lastAt = INT64_MIN; ///< of the snapshot, or of what the journal has last
    RunnerState snapshot;
    std::unique_ptr<BotReplay> replay;
    RunnerCounters noted;        ///< ticks, as the journal has them last
    std::uint64_t lastOrder = 0; ///< the highest number seen behind a hole in its journal
    bool isBornHere = false;     ///< the journal has all of it, from its creation on
    bool isChanged = false;
};

/// Applies one entry of a journal to its bot. @param isNews  the store has not heard of it
Result<void> take(BotPast& past, const JournalEntry& entry, const std::string& journal, bool isNews, StoreBatch& batch);
/// Likewise of one behind a hole: what became of the bot, not of its orders.
Result<void> takeBehindHole(BotPast& past, const JournalEntry& entry, const std::string& journal, bool isNews,
                            StoreBatch& batch);
/// A bot that the journal tells of and the store does not, as in a backup from before it was made.
/// @return none where this entry is not its first one, or cannot be read
std::optional<BotPast> bornBy(const JournalEntry& entry, StoreBatch& batch);
/// What the market was when this happened: so that a holding has a worth before the market is there again.
void noteMid(LiveBot::Kept& kept, const JournalEntry& entry);

} // namespace wh
