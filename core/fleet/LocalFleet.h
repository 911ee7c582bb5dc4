// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/fleet/ErrorWords.h"
#include "core/fleet/Fleet.h"
#include "core/fleet/FleetNotice.h"
#include "core/fleet/WhyMissing.h"

#include <filesystem>
#include <memory>

namespace wh {

class RiskRuleRegistry;
class StrategyRegistry;

/// The bots of this process: shards with their journals, one store, one hub of channels.
class LocalFleet : public Fleet
{
public:
    struct Settings
    {
        std::filesystem::path folder; ///< of the store and the journals
        unsigned shards = 1;          ///< threads; a market is one course for the bots of all of them
        GateSettings gate;
        DurationNs stopWithin = 10 * kSecond; ///< a graceful stop takes no longer; then what is left is said
        DurationNs checkpointEvery = 5 * kMinute;
        bool syncIntents = false;                                  ///< see Journal::Settings
        std::uint64_t backupJournalBytes = std::uint64_t{1} << 30; ///< of each shard, kept for the newest backup
        double speed = 1;                                          ///< of the clock against the machine's
        std::uint64_t chance = 0; ///< what names this engine at venues of other processes; 0: of the machine's own
        bool hasThreads = true;   ///< false: somebody turns it by hand, with a clock of his own
        RetentionPolicy retention = defaultRetention();

        static RetentionPolicy defaultRetention();
    };
    struct Parts
    {
        const StrategyRegistry& strategies; ///< borrowed, like everything by reference
        const RiskRuleRegistry& rules;
        const MarketDirectory& markets;
        const Clock& clock;  ///< the wall's, or one that runs faster
        const Clock& steady; ///< nobody sets it
        FleetListener listener = {};
        ErrorWords words = plainWords; ///< of texts in the history
        WhyMissing whyMissing = {};
    };

    /// Opens store and journals, and brings every bot back to where it was; those at work take up their work again
    /// once their venue has said how their orders stand. Destroyed, it leaves bots at work as they are: their orders
    /// stay, and the next open() finds them. See stopAll().
    /// @return why not: store.*, storage.* (in_use: another engine has the folder)
    static Result<std::unique_ptr<LocalFleet>> open(const Settings& settings, Parts parts);

    /// Without threads: does all that is due at the clock's time.
    virtual void turn() = 0;
    /// Without threads: when the next turn has something to do.
    virtual TimeNs nextDue() const = 0;
    /// Everything that has been done is in the store. @return why it is not
    virtual Result<void> flush() = 0;
};

} // namespace wh
