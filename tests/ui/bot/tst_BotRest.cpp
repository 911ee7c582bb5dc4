// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a bot watches while nobody looks at it.
#include "tests/support/Verify.h"
#include "tests/ui/bot/BotBench.h"

#include "ui/bot/BotHeader.h"
#include "ui/bot/LiveCharts.h"
#include "ui/bot/StreamPane.h"
#include "ui/bot/StreamView.h"

#include <QAction>
#include <QTimer>
#include <QtTest>

#include <algorithm>

using namespace wh;
using namespace wh::ui;
using wh::test::BotBench;
using wh::test::ScriptedBot;

class TestBotRest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BotBench> m_bench;

    ScriptedBot& fleet() { return m_bench->fleet(); }
    /// Subscriptions to what one bot tells.
    std::size_t watched()
    {
        std::size_t sum = 0;
        for (const char* channel : {"botBooks", "botAccounts", "botOpenOrders", "botGauges", "botLogs", "botEvents",
                                    "botOrders", "botTrades"})
            sum += fleet().watchers(channel);
        return sum;
    }
    static bool settle(BotPage& page) { return BotBench::settle(page); }

private slots:
    void init()
    {
        m_bench = std::make_unique<BotBench>();
        m_bench->live();
    }
    void cleanup() { m_bench.reset(); }

    void watchesNothingSomeTimeAfterItWasLeft()
    {
        const auto page = m_bench->open();
        QCOMPARE(watched(), std::size_t(8));
        const int lines = page->findChild<StreamPane*>(QStringLiteral("logs"))->lines().rowCount();
        page->hide();
        QCOMPARE(watched(), std::size_t(8)); // whoever comes back at once waits for nothing
        QTRY_COMPARE_WITH_TIMEOUT(watched(), std::size_t(0), 2 * BotPage::kRestAfterMs);
        QVERIFY(page->header().staleText().isEmpty());

        // What came meanwhile is there afterwards, and nothing of it twice.
        fleet().tell("botLogs", {ScriptedBot::log(WallClock().now(), "INFO", "while nobody looked")});
        fleet().tellBook(ScriptedBot::book(WallClock().now(), 61'000));
        page->show();
        QTRY_COMPARE(watched(), std::size_t(8));
        QTRY_COMPARE(page->findChild<StreamPane*>(QStringLiteral("logs"))->lines().rowCount(), lines + 1);
        QVERIFY(settle(*page));
        QVERIFY(page->charts().price().mid().size() > 80);
        QVERIFY(page->header().staleText().isEmpty());
    }

    void comesBackInTimeWithoutWatchingAnew()
    {
        const auto page = m_bench->open();
        const auto begun = [this] {
            const auto& asked = fleet().asked();
            return std::count_if(asked.begin(), asked.end(), [](const auto& each) { return each.isWatch; });
        };
        const auto before = begun();
        page->hide();
        page->show();
        QTest::qWait(BotPage::kRestAfterMs / 10);
        QCOMPARE(watched(), std::size_t(8));
        QCOMPARE(begun(), before);
    }

    void offersNothingThatTheTokenDoesNotAllow()
    {
        const auto page = m_bench->open();
        const auto action = [&](const char* name) { return page->findChild<QAction*>(QLatin1String(name)); };
        QVERIFY(action("bot.pause")->isEnabled() && action("bot.edit")->isEnabled());
        m_bench->link().setRole(EngineLink::Role::Viewer);
        for (const char* name : {"bot.pause", "bot.stop", "bot.edit", "bot.duplicate"}) {
            QVERIFY2(!action(name)->isEnabled(), name);
            QVERIFY2(action(name)->toolTip().contains(QStringLiteral("The token for fra-1 is a viewer's")), name);
        }
        m_bench->link().setRole(EngineLink::Role::Admin);
        QVERIFY(action("bot.pause")->isEnabled() && action("bot.edit")->isEnabled());
        QVERIFY(!action("bot.edit")->toolTip().contains(QStringLiteral("token")));
    }

    void oneLikeItCanBeMadeOnAnotherEngine()
    {
        const auto page = m_bench->open();
        const auto* duplicate = page->findChild<QAction*>(QStringLiteral("bot.duplicate"));
        EngineLink& viewed = m_bench->link();
        static_cast<wh::test::FakeLink&>(viewed).setRole(EngineLink::Role::Viewer);
        QVERIFY(!duplicate->isEnabled());
        EngineEntry entry;
        entry.name = QStringLiteral("ams-2");
        entry.address = QStringLiteral("wss://ams-2.example:8420");
        VERIFY_OK(m_bench->directory().add(entry));
        QVERIFY(!duplicate->isEnabled()); // it does not answer
        m_bench->link().be(EngineLink::State::Connected);
        QVERIFY(duplicate->isEnabled());
        QVERIFY2(!duplicate->toolTip().contains(QStringLiteral("token")), qPrintable(duplicate->toolTip()));
        QVERIFY(!page->findChild<QAction*>(QStringLiteral("bot.edit"))->isEnabled());
    }

    void anEngineThatComesBackMeanwhileIsNotAsked()
    {
        const auto page = m_bench->open();
        page->hide();
        QTRY_COMPARE_WITH_TIMEOUT(watched(), std::size_t(0), 2 * BotPage::kRestAfterMs);
        fleet().breakOff();
        m_bench->link().be(EngineLink::State::Away, Error("remote.unreachable", {{"reason", "refused"}}));
        fleet().comeBack();
        QVERIFY(m_bench->connect());
        QCOMPARE(watched(), std::size_t(0));
        page->show();
        QTRY_COMPARE(watched(), std::size_t(8));
        QVERIFY(page->header().staleText().isEmpty());
    }
};

QTEST_MAIN(TestBotRest)
#include "tst_BotRest.moc"
