// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/LocalFleet.h"
#include "core/risk/RiskGate.h"
#include "core/strategy/Strategy.h"

#include <QTemporaryDir>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace wh::test {

/// A fleet in a folder of its own, on a clock that the test turns.
class FleetDesk
{
public:
    FleetDesk()
    {
        registerStrategies(strategies);
        registerRiskRules(rules);
    }

    std::filesystem::path folder() const { return m_folder.path().toStdString() + "/fleet"; }
    Result<void> open() { return open(folder()); }
    Result<void> open(const std::filesystem::path& folder)
    {
        LocalFleet::Settings settings;
        settings.folder = folder;
        settings.shards = shards;
        settings.hasThreads = false;
        settings.gate = gate;
        settings.backupJournalBytes = backupJournalBytes;
        const auto listener = [this](const FleetNotice& notice) {
            const std::lock_guard lock(m_mutex);
            m_notices.push_back(notice);
        };
        auto opened =
            LocalFleet::open(settings, {strategies, rules, markets, clock, steady, listener, plainWords, whyMissing});
        if (!opened)
            return opened.error();
        fleet = std::move(*opened);
        return {};
    }
    /// @return the bot, started or with a warning of what kept it from starting; none where it could not be made
    BotId createAndStart(const BotSpec& spec, const Actor& actor)
    {
        const auto id = fleet->create(spec, actor);
        if (!id) {
            qWarning("%s", id.error().toString().c_str());
            return {};
        }
        if (const auto started = fleet->start(*id, actor); !started) {
            qWarning("%s", started.error().toString().c_str());
            for (const auto& finding : fleet->findings(*id))
                qWarning("  %s", finding.toString().c_str());
        }
        return *id;
    }
    /// What `kill -9` would leave: the files as they are at this moment, under another folder.
    std::filesystem::path killed(const std::string& name) const { return killed(folder(), name); }
    std::filesystem::path killed(const std::filesystem::path& folder, const std::string& name) const
    {
        const std::filesystem::path copy = m_folder.path().toStdString() + '/' + name;
        std::filesystem::copy(folder, copy, std::filesystem::copy_options::recursive);
        return copy;
    }
    void run(DurationNs span) { runUntil(clock.now() + span); }
    void runUntil(TimeNs end)
    {
        while (clock.now() < end) {
            clock.advanceTo(std::min(end, std::max(fleet->nextDue(), clock.now() + 1)));
            fleet->turn();
        }
    }
    bool runUntil(const std::function<bool()>& isSo, DurationNs within = 5 * kMinute)
    {
        const TimeNs end = clock.now() + within;
        bool is = isSo();
        while (!is && clock.now() < end) {
            runUntil(std::min(end, clock.now() + 10 * kMillisecond));
            is = isSo();
        }
        return is;
    }
    /// A bot that quotes; it is admitted as it stands.
    static BotSpec maker(const std::string& name)
    {
        BotSpec spec;
        spec.name = name;
        spec.strategy = "basic_market_maker";
        spec.markets = {"sim:BTC/USDT"};
        spec.cash = Decimal(1'000'000);
        spec.base = Decimal(10);
        return spec;
    }
    BotStatus status(BotId bot) const
    {
        auto status = fleet->bot(bot);
        return status ? *status : BotStatus();
    }

    StrategyRegistry strategies;
    RiskRuleRegistry rules;
    MarketDirectory markets{nullptr};
    VirtualClock clock{1'700'000'000 * kSecond};
    VirtualClock steady{kSecond};
    GateSettings gate;
    WhyMissing whyMissing;
    unsigned shards = 1;
    std::uint64_t backupJournalBytes = std::uint64_t{1} << 30;

    /// What was told of a bot so far; of number 0, of the engine.
    std::vector<FleetNotice> notices(BotId bot = {}) const
    {
        const std::lock_guard lock(m_mutex);
        auto some = m_notices;
        std::erase_if(some, [bot](const FleetNotice& notice) { return notice.bot != bot; });
        return some;
    }
    std::string noticesText(BotId bot = {}) const
    {
        std::string text;
        for (const auto& notice : notices(bot))
            text += (text.empty() ? "" : " ") + std::string(toString(notice.kind));
        return text;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<FleetNotice> m_notices;
    QTemporaryDir m_folder;

public:
    std::unique_ptr<LocalFleet> fleet; ///< ends before what it tells to
};

} // namespace wh::test
