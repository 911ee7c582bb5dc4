// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to bots of an engine, told through the API, becomes alerts.
#include "tests/core/api/FakeFleet.h"
#include "tests/ui/support/ScriptedLink.h"
#include "ui/links/EngineDirectory.h"
#include "ui/notify/FactSource.h"
#include "ui/notify/Notifier.h"
#include "ui/settings/Settings.h"

#include <QSignalSpy>

#include <algorithm>

using namespace wh;
using namespace wh::ui;
using wh::test::FakeFleet;
using wh::test::ScriptedLink;
using wh::test::StudioBench;
using State = EngineLink::State;

class TestFactSource : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioBench> m_bench;
    std::shared_ptr<FakeFleet> m_fleet;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EngineDirectory> m_directory;
    std::unique_ptr<EngineLinks> m_links;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<FactSource> m_source;
    std::unique_ptr<QSignalSpy> m_alerts;

    BotId create(const char* name)
    {
        BotSpec spec;
        spec.name = name;
        spec.strategy = "avellaneda_stoikov";
        spec.markets = {"sim:BTC/USDT"};
        const auto made = m_fleet->create(spec, {"me", {}});
        if (!made)
            qFatal("%s", made.error().toString().c_str());
        return *made;
    }
    void become(BotId bot, BotState state, std::optional<Error> reason = std::nullopt)
    {
        m_fleet->change(bot, [&](BotStatus& status) {
            status.state = state;
            status.reason = reason;
        });
    }
    /// Until the window has seen it so.
    void waitFor(BotId bot, const char* state)
    {
        QTRY_VERIFY([&] {
            const client::Bot* known = m_bench->session().bots().find(std::to_string(bot.value));
            return known && known->state == state;
        }());
    }
    void start()
    {
        m_source =
            std::make_unique<FactSource>(*m_links, *m_notifier,
                                         FactSource::Pace{std::chrono::milliseconds(100), std::chrono::milliseconds(50),
                                                          std::chrono::milliseconds(10)});
        QVERIFY(m_bench->start());
        QTRY_VERIFY(m_bench->session().bots().state() == LiveList<client::Bot>::State::Current);
    }
    Alert next()
    {
        if (m_alerts->isEmpty() && !m_alerts->wait(10'000))
            return {};
        return m_alerts->takeFirst().front().value<Alert>();
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<StudioBench>();
        m_fleet = std::make_shared<FakeFleet>();
        m_bench->engine().api().setFleet(std::shared_ptr<Fleet>(m_fleet));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_directory = std::make_unique<EngineDirectory>(*m_settings);
        m_links = std::make_unique<EngineLinks>();
        m_links->attach(m_bench->session());
        m_notifier = std::make_unique<Notifier>(
            Notifier::Pace{std::chrono::milliseconds(10), std::chrono::milliseconds(60'000)});
        m_alerts = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::alerted);
    }
    void cleanup()
    {
        m_source.reset();
        m_alerts.reset();
        m_notifier.reset();
        m_links.reset();
        m_directory.reset();
        m_settings.reset();
        m_bench.reset();
        m_fleet.reset();
    }

    void aBotThatFails()
    {
        const BotId old = create("old");
        become(old, BotState::Failed, Error("strategy.failed", {{"reason", "long ago"}}));
        const BotId bot = create("eth-grid");
        become(bot, BotState::Running);
        start();
        waitFor(bot, "RUNNING");
        become(bot, BotState::Failed, Error("strategy.failed", {{"reason", "min notional"}}));
        const Alert alert = next();
        QCOMPARE(alert.title, QStringLiteral("eth-grid failed"));
        QVERIFY2(alert.text.contains(QStringLiteral("min notional")), qPrintable(alert.text));
        QVERIFY((alert.target == Target{Target::Kind::Bot, QStringLiteral("embedded"), QString::number(bot.value)}));
        // What had failed before anybody looked is no news; nor is any other change of it.
        m_fleet->change(old, [](BotStatus& status) { status.openOrders = 3; });
        QVERIFY(!m_alerts->wait(500));
    }

    void aBotThatFailsWithItsSecondMarketIsToldOnce()
    {
        const BotId pairs = create("pairs");
        become(pairs, BotState::Running);
        const BotId leg = m_fleet->addLeg(pairs);
        start();
        waitFor(leg, "RUNNING");
        become(leg, BotState::Failed, Error("strategy.failed", {{"reason", "min notional"}}));
        become(pairs, BotState::Failed,
               Error("bot.leg_failed", {{"bot", "pairs"},
                                        {"leg", "pairs#2"},
                                        {"cause", "strategy.failed"},
                                        {"cause.reason", "min notional"}}));
        const Alert alert = next();
        QCOMPARE(alert.title, QStringLiteral("pairs failed"));
        QVERIFY2(alert.text.contains(QStringLiteral("second market of pairs failed")) &&
                     alert.text.contains(QStringLiteral("min notional")),
                 qPrintable(alert.text));
        QVERIFY(!m_alerts->wait(500));
    }

    void aBotThatFailsWhileTheEngineIsAway()
    {
        const BotId bot = create("eth-grid");
        become(bot, BotState::Running);
        start();
        waitFor(bot, "RUNNING");
        // The list is read anew when the engine is back.
        m_fleet->change(bot, [](BotStatus& status) { status.openOrders = 3; });
        become(bot, BotState::Failed, Error("strategy.failed", {{"reason", "meanwhile"}}));
        m_bench->session().bots().start();
        QCOMPARE(next().title, QStringLiteral("eth-grid failed"));
    }

    void aBotThatIsHeldAndADiskThatIsFull()
    {
        const BotId bot = create("eth-grid");
        const BotId other = create("btc-grid");
        for (const BotId one : {bot, other})
            become(one, BotState::Running);
        start();
        waitFor(other, "RUNNING");
        become(bot, BotState::Running, Error("venue.lost", {{"venue", "sim"}, {"reason", "gone"}}));
        QCOMPARE(next().title, QStringLiteral("eth-grid cannot trade at the moment"));
        become(bot, BotState::Running);
        m_fleet->change(bot, [](BotStatus& status) { status.openOrders = 4; });
        // It holds all bots at once, and is of the engine.
        for (const BotId one : {bot, other})
            become(one, BotState::Running, Error("storage.write_failed", {{"reason", "No space left on device"}}));
        const Alert full = next();
        QCOMPARE(full.title, QStringLiteral("This computer places no new orders"));
        QVERIFY(full.level == Alert::Level::Failure);
        QVERIFY2(full.text.contains(QStringLiteral("No space left")), qPrintable(full.text));
        QVERIFY(full.target.kind == Target::Kind::Engine);
        QVERIFY(!m_alerts->wait(500));
    }

    void aStoreThatCannotWriteWithoutAnyBot()
    {
        m_fleet->standing.store = Error("store.write_failed", {{"reason", "read-only"}});
        start();
        QCOMPARE(next().title, QStringLiteral("This computer places no new orders"));
    }

    void aLimitThatRefusesOrders()
    {
        const BotId bot = create("eth-grid");
        become(bot, BotState::Running);
        start();
        waitFor(bot, "RUNNING");
        OrderRow row;
        row.bot = bot;
        row.order = 1;
        row.market = "sim:BTC/USDT";
        row.status = "rejected";
        row.side = "buy";
        row.type = "limit";
        row.price = "100";
        row.quantity = "1";
        row.filled = "0";
        const auto refuse = [&](const char* reason, TimeNs at) {
            row.time = at;
            row.order += 1;
            row.reason = reason;
            StoreBatch batch;
            batch.orders = {row};
            m_fleet->keep(batch);
            m_fleet->change(bot, [](BotStatus& status) { ++status.refusals; });
        };
        refuse("risk.post_only_conflict (price 100)", 10 * kSecond);
        QVERIFY(!m_alerts->wait(500));
        refuse("risk.notional_above_limit (notional 6000, limit 5000, currency USDT)", 11 * kSecond);
        const Alert alert = next();
        QCOMPARE(alert.title, QStringLiteral("eth-grid hit a limit"));
        QVERIFY2(alert.details.contains(QStringLiteral("5000")), qPrintable(alert.details));
    }

    void anEngineThatGoesAndComesBack()
    {
        ScriptedLink* fra = nullptr;
        m_links->follow(*m_directory, [&](const EngineEntry& entry, EngineLinks::Purpose) {
            auto made = std::make_unique<ScriptedLink>(entry, *m_bench);
            fra = made.get();
            return made;
        });
        start();
        EngineEntry entry;
        entry.name = QStringLiteral("fra-1");
        entry.address = QStringLiteral("fra-1.example");
        QVERIFY(m_directory->add(entry));
        fra->become(State::Connected);
        // A moment is no matter.
        const Error gone("remote.unreachable", {{"reason", "gone"}});
        fra->become(State::Away, gone);
        fra->become(State::Connected);
        QVERIFY(!m_alerts->wait(400));
        fra->become(State::Away, gone);
        const Alert away = next();
        QCOMPARE(away.title, QStringLiteral("fra-1 does not answer"));
        QCOMPARE(away.target.engine, fra->id());
        fra->become(State::Connected);
        QCOMPARE(next().title, QStringLiteral("fra-1 is back"));
        QSignalSpy settled(m_notifier.get(), &Notifier::settled);
        const auto isSettled = [&settled](Fact::Kind kind) {
            return std::any_of(settled.begin(), settled.end(),
                               [kind](const QVariantList& one) { return one.front().value<Fact::Kind>() == kind; });
        };
        // That it asked for something else a moment ago does not keep it from being told.
        fra->become(State::TokenWanted, Error("remote.token_wanted"));
        QCOMPARE(next().title, QStringLiteral("fra-1 asks for a token"));
        fra->become(State::Away, gone);
        QCOMPARE(next().title, QStringLiteral("fra-1 does not answer"));
        settled.clear();
        fra->become(State::CertificateChanged, ScriptedLink::changedCertificate());
        QCOMPARE(next().title, QStringLiteral("The certificate of fra-1 has changed"));
        QVERIFY(isSettled(Fact::Kind::EngineAway)); // it answers, if with another certificate
        QVERIFY(isSettled(Fact::Kind::EngineAsks)); // for a token it asks no more
        settled.clear();
        fra->become(State::Connected);
        QVERIFY(isSettled(Fact::Kind::EngineAsks));
        QCOMPARE(next().title, QStringLiteral("fra-1 is back"));
        m_directory->remove(fra->id());
        QVERIFY(!m_alerts->wait(300));
    }
};

QTEST_MAIN(TestFactSource)
#include "tst_FactSource.moc"
