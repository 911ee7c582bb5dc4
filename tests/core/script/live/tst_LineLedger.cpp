// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/LineLedger.h"

#include <QTest>

using namespace wh;
using namespace wh::sandbox;

class TestLineLedger : public QObject
{
    Q_OBJECT

private:
    static HookDone done(ScriptHook hook)
    {
        HookDone message;
        message.hook = hook;
        return message;
    }

private slots:
    void aSandboxSpeaksWhenItWasAsked()
    {
        LineLedger ledger;
        QVERIFY(!ledger.onCame(Described()));
        ledger.onSent(Load());
        QVERIFY(ledger.isSandboxesTurn());
        QVERIFY(ledger.onCame(Described()));
        QVERIFY(!ledger.open());
        ledger.onSent(Live());
        QVERIFY(!ledger.onCame(Ask())); // before any hook
        QVERIFY(ledger.onCame(done(ScriptHook::Load)));
        ledger.onSent(Hook());
        QVERIFY(!ledger.onCame(done(ScriptHook::Stop))); // of another one
        QVERIFY(!ledger.onCame(Described()));
        QVERIFY(ledger.onCame(Ask()));
        QVERIFY(!ledger.isSandboxesTurn());
        QVERIFY(!ledger.onCame(Ask())); // before the answer to the first
        QVERIFY(!ledger.onCame(done(ScriptHook::Tick)));
        ledger.onSent(Answer());
        QVERIFY(ledger.onCame(done(ScriptHook::Tick)));
        const auto twice = ledger.onCame(done(ScriptHook::Tick));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code.c_str(), "script.protocol");
    }
};

QTEST_APPLESS_MAIN(TestLineLedger)
#include "tst_LineLedger.moc"
