// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/FactSource.h"
#include "ui/notify/Notifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace wh;
using namespace wh::ui;
using Kind = Fact::Kind;

namespace {

constexpr Notifier::Pace kQuick{std::chrono::milliseconds(30), std::chrono::milliseconds(60'000)};

Fact failed(const char* bot, const char* code = "strategy.failed")
{
    Fact fact;
    fact.kind = Kind::BotFailed;
    fact.engine = QStringLiteral("e1");
    fact.engineName = QStringLiteral("fra-1");
    fact.bot = QLatin1String(bot);
    fact.botName = QStringLiteral("bot-") + QLatin1String(bot);
    fact.why = Error(code, {{"reason", "boom"}});
    return fact;
}

Fact ofEngine(Kind kind, const char* engine, const Error& why = {})
{
    Fact fact;
    fact.kind = kind;
    fact.engine = fact.engineName = QLatin1String(engine);
    fact.why = why;
    return fact;
}

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

    static Alert take(QSignalSpy& spy) { return spy.takeFirst().front().value<Alert>(); }

private slots:
    void tellsOfOne()
    {
        Notifier notifier(kQuick);
        QSignalSpy alerts(&notifier, &Notifier::alerted);
        notifier.tell(failed("7"));
        QCOMPARE(alerts.count(), 0); // others may come with it
        QVERIFY(alerts.wait());
        const Alert alert = take(alerts);
        QCOMPARE(alert.title, QStringLiteral("bot-7 failed"));
        QVERIFY2(alert.text.contains(QStringLiteral("boom")), qPrintable(alert.text));
        QVERIFY(alert.level == Alert::Level::Failure);
        QVERIFY((alert.target == Target{Target::Kind::Bot, QStringLiteral("e1"), QStringLiteral("7")}));
        QVERIFY(alert.details.contains(QStringLiteral("strategy.failed")));
    }

    void tellsTogetherWhatComesTogether()
    {
        Notifier notifier(kQuick);
        QSignalSpy alerts(&notifier, &Notifier::alerted);
        for (int i = 0; i < 12; ++i)
            notifier.tell(failed(qPrintable(QString::number(i))));
        notifier.tell(ofEngine(Kind::EngineAway, "sgp-2", Error("remote.unreachable", {{"reason", "gone"}})));
        QVERIFY(alerts.wait());
        QCOMPARE(alerts.count(), 2);
        const Alert bots = take(alerts);
        QVERIFY2(bots.title.startsWith(QStringLiteral("12 bot")), qPrintable(bots.title));
        QVERIFY2(bots.text.contains(QStringLiteral("bot-0, bot-1")), qPrintable(bots.text));
        QVERIFY(!bots.text.contains(QStringLiteral("bot-11")));
        QVERIFY(bots.text.contains(QStringLiteral("boom"))); // all for the same reason
        QVERIFY(bots.details.contains(QStringLiteral("bot-11")));
        QVERIFY(bots.target.kind == Target::Kind::Fleet);
        const Alert engine = take(alerts);
        QCOMPARE(engine.title, QStringLiteral("sgp-2 does not answer"));
        QVERIFY(engine.level == Alert::Level::Warning);
        QVERIFY((engine.target == Target{Target::Kind::Engine, QStringLiteral("sgp-2"), {}}));
    }

    void namesNoReasonWhereThereAreSeveral()
    {
        const Alert alert = alertOf({failed("1"), failed("2", "bot.orders_left")});
        QCOMPARE(alert.text, QStringLiteral("bot-1, bot-2"));
    }

    void doesNotRepeatItself()
    {
        Notifier notifier({std::chrono::milliseconds(10), std::chrono::milliseconds(400)});
        QSignalSpy alerts(&notifier, &Notifier::alerted);
        notifier.tell(failed("7"));
        QVERIFY(alerts.wait());
        notifier.tell(failed("7"));
        notifier.tell(failed("8"));
        QVERIFY(alerts.wait());
        QCOMPARE(alerts.count(), 2);
        QCOMPARE(alerts.last().front().value<Alert>().title, QStringLiteral("bot-8 failed"));
        // After a while it is news again.
        QTRY_VERIFY([&] {
            notifier.tell(failed("7"));
            return alerts.count() > 2;
        }());
    }

    void anEngineThatComesBackMayGoAgain()
    {
        Notifier notifier(kQuick);
        QSignalSpy alerts(&notifier, &Notifier::alerted);
        for (const Kind kind : {Kind::EngineAway, Kind::EngineBack, Kind::EngineAway}) {
            notifier.tell(ofEngine(kind, "fra-1"));
            QVERIFY(alerts.wait());
        }
        QCOMPARE(alerts.count(), 3);
        notifier.tell(ofEngine(Kind::EngineAway, "fra-1"));
        QVERIFY(!alerts.wait(200));
    }

    void aMissingKeychainIsToldOnce()
    {
        Notifier notifier(kQuick);
        QSignalSpy alerts(&notifier, &Notifier::alerted);
        const Error none("keychain.unavailable", {{"reason", "no backend"}});
        for (const char* engine : {"fra-1", "sgp-2"})
            notifier.tell(ofEngine(Kind::EngineAsks, engine, none));
        QVERIFY(alerts.wait());
        QCOMPARE(alerts.count(), 1);
        const Alert alert = take(alerts);
        QVERIFY2(alert.text.contains(QStringLiteral("fra-1, sgp-2")), qPrintable(alert.text));
        QVERIFY2(alert.text.contains(QStringLiteral("keychain")), qPrintable(alert.text));
        // One that comes later says nothing new; what another reason has is told.
        notifier.tell(ofEngine(Kind::EngineAsks, "nyc-3", none));
        QVERIFY(!alerts.wait(200));
        notifier.tell(ofEngine(Kind::EngineAsks, "nyc-3", Error("remote.certificate_unknown")));
        QVERIFY(alerts.wait());
        QCOMPARE(take(alerts).title, QStringLiteral("nyc-3 shows a new certificate"));
    }

    void hasATitleForEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(Kind::EngineAsks); ++kind)
            QTest::newRow(qPrintable(QString::number(kind))) << kind;
    }

    void hasATitleForEveryKind()
    {
        QFETCH(const int, kind);
        Fact one = failed("1");
        one.kind = static_cast<Kind>(kind);
        const Alert single = alertOf({one});
        QVERIFY(single.title.contains(QStringLiteral("bot-1")));
        const Alert several = alertOf({one, one, one});
        QVERIFY2(several.title.contains(QStringLiteral("3")), qPrintable(several.title));
        QVERIFY(several.title != single.title);
    }

    void readsWhatTheEngineWrote()
    {
        const Error error("risk.notional_above_limit", {{"notional", "6,000.5"}, {"limit", "5000"}});
        QCOMPARE(errorOfText(Error("a.b", {{"x", "1 2"}, {"y", "3"}}).toString()),
                 Error("a.b", {{"x", "1 2"}, {"y", "3"}}));
        QCOMPARE(errorOfText("risk.order_rate"), Error("risk.order_rate"));
        QCOMPARE(errorOfText(error.toString()), error);
        QCOMPARE(errorOfText("the market is closed").code, std::string("text"));
        QVERIFY(isLimit(error.code));
        QVERIFY(isLimit("risk.balance_insufficient"));
        QVERIFY(!isLimit("risk.post_only_conflict"));
        QVERIFY(!isLimit("venue.above_limit"));
    }
};

QTEST_MAIN(TestNotifier)
#include "tst_Notifier.moc"
