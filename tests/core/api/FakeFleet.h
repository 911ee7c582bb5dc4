// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotLeg.h"
#include "core/fleet/BotRows.h"
#include "core/fleet/Fleet.h"
#include "core/storage/history/SqliteStore.h"

#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace wh::test {

/// Bots that obey at once and do nothing of their own: what they tell, the test says. Hub and store are the real ones.
class FakeFleet final : public Fleet
{
public:
    explicit FakeFleet(std::int64_t epoch = 7, std::size_t kept = 20'000) : m_hub({kept, epoch})
    {
        auto store = SqliteStore::open(m_folder.path().toStdString() + "/bots.sqlite");
        if (!store)
            qFatal("%s", store.error().toString().c_str());
        m_store = std::move(*store);
    }

    // For tests.

    struct Command
    {
        std::string what;
        BotId bot;
        Actor by;
        std::optional<StopPolicy> policy;
    };
    std::vector<Command> commands;    ///< of start, pause, resume and stop
    std::optional<bool> askedForGate; ///< by the last validate()
    Health standing;
    std::function<void()> onAsked; ///< after bots() and bot() were answered
    /// The second market of a bot, as its row stands in lists.
    BotId addLeg(BotId leader)
    {
        const std::lock_guard lock(m_mutex);
        const BotId id = legOf(leader);
        Bot& leg = m_bots[id] = m_bots.at(leader);
        leg.status.id = id;
        leg.status.name += "#2";
        tell(id);
        return id;
    }
    /// Changes how a bot stands and tells of it.
    void change(BotId bot, const std::function<void(BotStatus&)>& edit)
    {
        const std::lock_guard lock(m_mutex);
        edit(m_bots.at(bot).status);
        tell(bot);
    }
    void setBook(const BookView& view)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_bots.at(view.bot).book = view;
        }
        m_hub.publish(LiveChannel::Book, view.bot, view);
    }
    void setAccount(const AccountView& view)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_bots.at(view.bot).status.accountView = std::make_shared<const AccountView>(view);
        }
        m_hub.publish(LiveChannel::Account, view.bot, view);
    }
    void setOrders(const OpenOrdersView& view)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_bots.at(view.bot).orders = view.orders;
        }
        m_hub.publish(LiveChannel::OpenOrders, view.bot, view);
    }
    void setGauge(const GaugeView& view)
    {
        {
            const std::lock_guard lock(m_mutex);
            auto& gauges = m_bots.at(view.bot).gauges;
            std::erase_if(gauges, [&](const GaugeView& other) { return other.name == view.name; });
            gauges.push_back(view);
        }
        m_hub.publish(LiveChannel::Gauges, view.bot, view);
    }
    /// A row live and in the history, as the engine tells one.
    void log(BotId bot, TimeNs time, LogLevel level, const std::string& text)
    {
        const LogRow row{0, bot, time, level, text};
        keep({.logs = {row}});
        m_hub.publish(LiveChannel::Logs, bot, row);
    }
    void keep(StoreBatch batch)
    {
        if (auto kept = m_store->append(batch); !kept)
            qFatal("%s", kept.error().toString().c_str());
    }

    // The fleet.

    AdmissionReport validate(const BotSpec& spec, std::optional<BotId> replaces, std::optional<bool> gate,
                             const TaskControl&) const override
    {
        const_cast<FakeFleet*>(this)->askedForGate = gate;
        AdmissionReport report;
        if (nameIsTaken(spec.name, replaces))
            report.findings.push_back(taken(spec.name));
        if (spec.strategy == "nonsense")
            report.findings.push_back(Error("strategy.unknown", {{"field", "strategy"}, {"value", spec.strategy}}));
        if (gate.value_or(false))
            report.gate = GateResult{10 * kMinute, 100, 2, 30, 0.5, Decimal(3)};
        return report;
    }
    Result<BotId> create(const BotSpec& spec, const Actor& by) override
    {
        if (spec.name.empty())
            return Error("bot.invalid_name", {{"field", "name"}, {"value", ""}});
        const std::lock_guard lock(m_mutex);
        if (nameIsTaken(spec.name, {}))
            return taken(spec.name);
        const BotId id{++m_lastId};
        Bot& bot = m_bots[id];
        bot.versions.push_back({id, 1, 1'000, by.who, spec.toJson(), 0});
        bot.status.id = id;
        bot.status.createdAt = bot.status.stateSince = 1'000 * kSecond;
        bot.status.version = 1;
        bot.status.settleAsset = "USDT";
        bot.status.instrument.name = *InstrumentName::parse("sim:BTC/USDT");
        bot.status.instrument.tick = Decimal::parse("0.1").valueOr({});
        bot.status.instrument.lot = Decimal::parse("0.001").valueOr({});
        take(bot, spec);
        tell(id);
        return id;
    }
    Result<std::int64_t> configure(BotId id, const BotSpec& spec, const Actor& by) override
    {
        return withBot(id, [&](Bot& bot) -> Result<std::int64_t> {
            if (isAtWork(bot.status.state) && spec.strategy == "nonsense")
                return Error("bot.not_admitted", {{"field", "strategy"}, {"findings", "1"}});
            return addVersion(bot, spec, by, 0);
        });
    }
    Result<std::int64_t> rollBack(BotId id, std::int64_t version, const Actor& by) override
    {
        return withBot(id, [&](Bot& bot) -> Result<std::int64_t> {
            for (const auto& old : bot.versions) {
                std::vector<Error> mistakes;
                if (old.version == version)
                    return addVersion(bot, *BotSpec::parse(std::string(old.document), mistakes), by, version);
            }
            return Error("bot.no_version", {{"field", "version"}, {"value", std::to_string(version)}});
        });
    }
    Result<void> setTags(BotId id, std::vector<std::string> tags, const Actor&) override
    {
        return withBot(id, [&](Bot& bot) -> Result<void> {
            bot.spec.tags = bot.status.tags = std::move(tags);
            tell(id);
            return {};
        });
    }
    Result<void> remove(BotId id, const Actor& by) override
    {
        auto done = step(id, "remove", by, {}, [&](Bot& bot) -> Result<void> {
            return isAtWork(bot.status.state) ? Result<void>(Error("bot.wrong_state", {{"value", "running"}}))
                                              : Result<void>();
        });
        if (!done)
            return done;
        {
            const std::lock_guard lock(m_mutex);
            m_bots.erase(id);
        }
        m_hub.publish(LiveChannel::Status, id, BotRemoved{id});
        return {};
    }
    Result<void> start(BotId id, const Actor& by) override
    {
        return step(id, "start", by, {}, [&](Bot& bot) -> Result<void> {
            if (bot.spec.strategy == "nonsense") {
                bot.findings = {Error("strategy.unknown", {{"field", "strategy"}, {"value", "nonsense"}})};
                return Error("bot.not_admitted", {{"field", "strategy"}, {"findings", "1"}, {"remedy", "mend it"}});
            }
            return enter(bot, BotState::Running);
        });
    }
    Result<void> pause(BotId id, const Actor& by) override
    {
        return step(id, "pause", by, {}, [&](Bot& bot) { return enter(bot, BotState::Paused); });
    }
    Result<void> resume(BotId id, const Actor& by) override
    {
        return step(id, "resume", by, {}, [&](Bot& bot) { return enter(bot, BotState::Running); });
    }
    Result<void> stop(BotId id, const Actor& by, std::optional<StopPolicy> policy) override
    {
        return step(id, "stop", by, policy, [&](Bot& bot) -> Result<void> {
            if (!isAtWork(bot.status.state))
                return Error("bot.wrong_state", {{"field", "stop"}, {"value", toString(bot.status.state)}});
            return enter(bot, BotState::Stopped);
        });
    }
    std::vector<BotId> stopAll(const Actor&, std::optional<StopPolicy>) override { return {}; }

    std::vector<BotStatus> bots() const override
    {
        std::unique_lock lock(m_mutex);
        std::vector<BotStatus> all;
        for (const auto& [id, bot] : m_bots)
            all.push_back(bot.status);
        lock.unlock();
        if (onAsked)
            onAsked();
        return all;
    }
    Result<BotStatus> bot(BotId id) const override
    {
        auto status = look<BotStatus>(id, [](const Bot& bot) { return bot.status; });
        if (onAsked)
            onAsked();
        return status;
    }
    Result<BotSpec> spec(BotId id) const override
    {
        return look<BotSpec>(id, [](const Bot& bot) { return bot.spec; });
    }
    std::vector<Error> findings(BotId id) const override
    {
        return look<std::vector<Error>>(id, [](const Bot& bot) { return bot.findings; }).valueOr({});
    }
    Result<std::vector<ConfigurationVersion>> versions(BotId id) const override
    {
        return look<std::vector<ConfigurationVersion>>(id, [](const Bot& bot) { return bot.versions; });
    }
    std::optional<BookView> book(BotId id, std::size_t) const override
    {
        return look<std::optional<BookView>>(id, [](const Bot& bot) { return bot.book; }).valueOr({});
    }
    std::optional<AccountView> account(BotId id) const override
    {
        return look<std::optional<AccountView>>(id,
                                                [](const Bot& bot) {
                                                    const auto& view = bot.status.accountView;
                                                    return view ? std::optional(*view) : std::nullopt;
                                                })
            .valueOr({});
    }
    std::vector<OrderRow> openOrders(BotId id) const override
    {
        return look<std::vector<OrderRow>>(id, [](const Bot& bot) { return bot.orders; }).valueOr({});
    }
    std::vector<GaugeView> gauges(BotId id) const override
    {
        return look<std::vector<GaugeView>>(id, [](const Bot& bot) { return bot.gauges; }).valueOr({});
    }
    std::vector<Total> totals(std::string_view, std::string_view) const override { return {}; }
    ChannelHub& channels() const override { return m_hub; }
    Store& history() const override { return *m_store; }
    const MarketDirectory& markets() const override { return m_markets; }
    Health health() const override { return standing; }
    const std::vector<Error>& notices() const override { return m_notices; }

private:
    struct Bot
    {
        BotSpec spec;
        BotStatus status;
        std::vector<ConfigurationVersion> versions;
        std::vector<Error> findings;
        std::optional<BookView> book;
        std::vector<OrderRow> orders;
        std::vector<GaugeView> gauges;
    };

    static Error missing(BotId id)
    {
        return Error("bot.not_found", {{"field", "bot"}, {"value", std::to_string(id.value)}});
    }
    static Error taken(const std::string& name)
    {
        return Error("bot.name_taken", {{"field", "name"}, {"value", name}});
    }
    bool nameIsTaken(const std::string& name, std::optional<BotId> replaces) const
    {
        return std::any_of(m_bots.begin(), m_bots.end(), [&](const auto& entry) {
            return entry.second.spec.name == name && entry.first != replaces.value_or(BotId());
        });
    }
    void tell(BotId id)
    {
        m_hub.publish(LiveChannel::Status, id, std::make_shared<const BotStatus>(m_bots.at(id).status));
    }
    static void take(Bot& bot, const BotSpec& spec)
    {
        bot.spec = spec;
        bot.status.name = spec.name;
        bot.status.description = spec.description;
        bot.status.strategy = spec.strategy;
        bot.status.markets = spec.markets;
        bot.status.account = spec.account;
        bot.status.tags = spec.tags;
        bot.status.stopPolicy = spec.stopPolicy;
        bot.status.capital = spec.cash;
        bot.status.equity = spec.cash;
    }
    Result<std::int64_t> addVersion(Bot& bot, const BotSpec& spec, const Actor& by, std::int64_t restores)
    {
        take(bot, spec);
        ++bot.status.version;
        bot.versions.push_back({bot.status.id, bot.status.version, 2'000, by.who, spec.toJson(), restores});
        tell(bot.status.id);
        return bot.status.version;
    }
    Result<void> enter(Bot& bot, BotState state)
    {
        bot.status.state = state;
        bot.status.startedAt = isAtWork(state) ? 2'000 * kSecond : 0;
        bot.status.runningVersion = isAtWork(state) ? bot.status.version : 0;
        tell(bot.status.id);
        return {};
    }
    template<typename Act>
    auto withBot(BotId id, Act act) -> std::invoke_result_t<Act, Bot&>
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_bots.find(id);
        if (found == m_bots.end())
            return missing(id);
        return act(found->second);
    }
    template<typename Act>
    Result<void> step(BotId id, const char* what, const Actor& by, std::optional<StopPolicy> policy, Act act)
    {
        return withBot(id, [&](Bot& bot) {
            commands.push_back({what, id, by, policy});
            return Result<void>(act(bot));
        });
    }
    template<typename T, typename Look>
    Result<T> look(BotId id, Look take) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_bots.find(id);
        if (found == m_bots.end())
            return missing(id);
        return T(take(found->second));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStore> m_store;
    mutable ChannelHub m_hub;
    const MarketDirectory m_markets;
    mutable std::recursive_mutex m_mutex;
    std::map<BotId, Bot> m_bots;
    std::uint64_t m_lastId = 0;
    std::vector<Error> m_notices;
};

} // namespace wh::test
