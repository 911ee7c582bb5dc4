// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Api.h"
#include "core/data/Importer.h"
#include "core/risk/RiskGate.h"
#include "core/script/live/LiveScripts.h"
#include "core/storage/sqlite/SqliteRunStore.h"
#include "core/strategy/Strategy.h"

#include <QTemporaryDir>
#include <QTest>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>

/// As QCOMPARE, and both sides are shown.
#define JSON_IS(actual, expected)                                                                                      \
    do {                                                                                                               \
        const wh::test::Json left_ = (actual);                                                                         \
        const wh::test::Json right_ = (expected);                                                                      \
        QVERIFY2(left_ == right_, (left_.dump() + " instead of " + right_.dump()).c_str());                            \
    } while (false)

namespace wh::test {

using Json = nlohmann::ordered_json;

/// An engine with a catalogue and a store in a folder of its own, asked by GraphQL text alone.
class ApiBench
{
public:
    /// Puts something between the engine and its store.
    using WrapStore = std::function<std::unique_ptr<RunStore>(std::unique_ptr<RunStore>)>;
    explicit ApiBench(WrapStore wrapStore = [](auto store) { return store; }) : m_wrapStore(std::move(wrapStore))
    {
        registerStrategies(m_strategies);
        registerRiskRules(m_rules);
        registerImporters(m_importers);
        open();
    }
    ~ApiBench() { close(); }

    void open()
    {
        auto store = SqliteRunStore::open(folder() / "runs.sqlite", m_storeSettings);
        if (!store)
            qFatal("%s", store.error().toString().c_str());
        auto made = api::Api::create({.strategies = m_strategies,
                                      .rules = m_rules,
                                      .importers = m_importers,
                                      .clock = m_clock,
                                      .catalogue = folder() / "catalog",
                                      .store = m_wrapStore(std::move(store->store)),
                                      .scripts = m_scripts.get(),
                                      .notices = {},
                                      .jobThreads = 2,
                                      .queryThreads = 2,
                                      .sweepThreads = 2,
                                      .audit = [this](const api::AuditEntry& entry) {
                                          const std::lock_guard lock(m_auditMutex);
                                          m_audited.push_back(entry);
                                      }});
        if (!made)
            qFatal("%s", made.error().toString().c_str());
        m_api = std::move(*made);
    }
    void close() { m_api.reset(); }
    void reopen(const SqliteRunStore::Settings& settings = {})
    {
        close();
        m_storeSettings = settings;
        open();
    }

    /// Scripts can be published from now on, into this bench's folder. @param there  that are published already
    void useScripts(const SandboxSettings& sandbox, const std::vector<PublishedScript>& there = {})
    {
        close();
        for (const auto& script : there) {
            if (auto kept = ScriptLibrary(folder()).publish(script); !kept)
                qFatal("%s", kept.error().toString().c_str());
        }
        m_scripts = std::make_unique<LiveScripts>(
            folder(), LiveScripts::Parts{m_strategies, m_clock, sandbox, folder() / "catalog"});
        static_cast<void>(m_scripts->open());
        open();
    }

    /// What the audit log was told so far.
    std::vector<api::AuditEntry> audited() const
    {
        const std::lock_guard lock(m_auditMutex);
        return m_audited;
    }
    /// The whole response.
    Json respond(const std::string& document, const Json& variables = Json::object())
    {
        graphql::StringSink sink;
        m_api->execute({document, {}, variables.dump()}, sink);
        return Json::parse(sink.take());
    }
    /// The data; an error ends up under "errors".
    Json ask(const std::string& document, const Json& variables = Json::object())
    {
        Json response = respond(document, variables);
        if (response.contains("errors")) {
            qWarning("%s", response["errors"].dump().c_str());
            return response;
        }
        return response["data"];
    }
    /// `extensions` of the first error, null where there is none.
    Json errorOf(const std::string& document, const Json& variables = Json::object())
    {
        const Json response = respond(document, variables);
        return response.contains("errors") ? response["errors"][0]["extensions"] : Json();
    }

    /// Waits until a job has ended, by its changes, and returns it as `selection` asks.
    Json waitForJob(const std::string& id)
    {
        struct Waiting
        {
            std::mutex mutex;
            std::condition_variable changed;
            bool isOver = false;
        } waiting;
        const auto hasEnded = [](const std::string& status) { return status != "QUEUED" && status != "RUNNING"; };
        auto subscription = m_api->subscribe({"subscription { jobChanges { job { id status } } }", {}, {}});
        if (!subscription)
            qFatal("no subscription");
        (*subscription)
            ->start({[&](const std::string& response) {
                         const Json job = Json::parse(response)["data"]["jobChanges"]["job"];
                         if (job["id"] != id || !hasEnded(job["status"]))
                             return;
                         const std::lock_guard lock(waiting.mutex);
                         waiting.isOver = true;
                         waiting.changed.notify_all();
                     },
                     [](const std::optional<Error>&) {}});
        const std::string query =
            "query($id: ID!) { job(id: $id) { id kind status error { code field value remedy } datasets "
            "run { id status } import { format skipped { code } } "
            "verification { isSound findings { code count } } } }";
        if (!hasEnded(ask(query, {{"id", id}})["job"]["status"])) {
            std::unique_lock lock(waiting.mutex);
            waiting.changed.wait(lock, [&] { return waiting.isOver; });
        }
        (*subscription)->cancel();
        return ask(query, {{"id", id}})["job"];
    }

    /// A generated market in the catalogue; its dataset's ID.
    std::string generate(const Json& parameters, const std::string& instrument = "sim:BTC/USDT", int seed = 1)
    {
        const Json data =
            ask("mutation($input: MarketInput!) { generateMarket(input: $input) { id } }",
                {{"input", {{"instrument", instrument}, {"seed", seed}, {"parameters", pairs(parameters)}}}});
        return waitForJob(data["generateMarket"]["id"])["datasets"][0];
    }
    /// An object as a list of NameValueInput.
    static Json pairs(const Json& object)
    {
        Json list = Json::array();
        for (const auto& [name, value] : object.items())
            list.push_back({{"name", name}, {"value", value}});
        return list;
    }

    api::Api& api() { return *m_api; }
    const StrategyRegistry& strategies() const { return m_strategies; }
    const RiskRuleRegistry& rules() const { return m_rules; }
    const ImporterRegistry& importers() const { return m_importers; }
    const Clock& clock() const { return m_clock; }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

private:
    WrapStore m_wrapStore;
    QTemporaryDir m_folder;
    WallClock m_clock;
    StrategyRegistry m_strategies;
    RiskRuleRegistry m_rules;
    ImporterRegistry m_importers;
    SqliteRunStore::Settings m_storeSettings;
    mutable std::mutex m_auditMutex;
    std::vector<api::AuditEntry> m_audited;
    std::unique_ptr<LiveScripts> m_scripts;
    std::unique_ptr<api::Api> m_api;
};

} // namespace wh::test
