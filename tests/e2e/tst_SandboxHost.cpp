// SPDX-License-Identifier: GPL-3.0-or-later
// A host whose sandbox is not there, is none, or has been taken over.
#include "core/script/host/SandboxProcess.h"
#include "core/script/host/ScriptHosting.h"
#include "tests/e2e/SandboxBench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace wh;
using namespace wh::test;

class TestSandboxHost : public QObject
{
    Q_OBJECT

private slots:
    void aStrangerInTheSandboxIsFoundOut_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* order, const char* code) {
            QTest::newRow(order) << QString::fromLatin1(order) << QString::fromLatin1(code);
        };
        row("garbage", "script.protocol");
        row("a long packet", "script.protocol");
#ifdef WH_STREAMS
        row("an empty packet", "script.limit"); // nothing at all comes of it
#else
        row("an empty packet", "script.protocol"); // as if it had gone, but it lives on
#endif
        row("a message of the host's", "script.protocol");
        row("a second greeting", "script.protocol");
        row("a broken default", "parameter.malformed");
        row("silence", "script.limit");
        row("beats for ever", "task.cancelled");
        row("an end", "script.sandbox_failed");
        row("a killed end", "script.crashed");
        row("a false last word", "script.limit");
        row("news for ever", "task.cancelled");
        row("done with nothing", "script.protocol");
        row("a broken record", "script.protocol");
    }

    void aStrangerInTheSandboxIsFoundOut()
    {
        QFETCH(const QString, order);
        QFETCH(const QString, code);
        auto liar = settings();
        liar.program = BUILD_ROOT "/tests/sandbox_liar";
        liar.silence = 500 * kMillisecond;
        liar.stop = 300 * kMillisecond;
        CancelToken cancel;
        TaskControl control;
        control.cancel = &cancel;
        std::thread impatient;
        if (code == QStringLiteral("task.cancelled"))
            impatient = std::thread([&] {
                QTest::qSleep(500); // a person who has seen enough
                cancel.cancel();
            });
        std::vector<Error> mistakes;
        const auto run = runScriptBacktest(
            {.project = {"main.js", {{"main.js", order.toStdString()}}}, .tape = market(), .settings = {}}, liar,
            mistakes, control);
        if (impatient.joinable())
            impatient.join();
        QVERIFY(!run);
        QVERIFY(!mistakes.empty());
        QVERIFY2(mistakes[0].code == code.toStdString(), textOf(mistakes).c_str());
    }

    void whatIsNoSandboxIsTold()
    {
        std::vector<Error> mistakes;
        auto missing = settings();
        missing.program = BUILD_ROOT "/bin/no-such-program";
        QVERIFY(!describeScript(project(kHonest), missing, mistakes));
        QCOMPARE(mistakes[0].code.c_str(), "script.sandbox_missing");
        mistakes.clear();
        missing.program = "/bin/true";
        QVERIFY(!describeScript(project(kHonest), missing, mistakes));
        QVERIFY2(mistakes[0].code == "script.sandbox_failed", textOf(mistakes).c_str());
        mistakes.clear();
        missing.program = "/bin/cat"; // reads its input, which ends, or waits
        missing.start = 300 * kMillisecond;
        QVERIFY(!describeScript(project(kHonest), missing, mistakes));
    }

    void aSandboxOfAnotherReleaseIsTold()
    {
        QTemporaryDir folder;
        const QString old = folder.filePath(QStringLiteral("sandbox_of_yesterday"));
        QVERIFY(QFile::copy(QStringLiteral(BUILD_ROOT "/tests/sandbox_liar"), old));
        auto other = settings();
        other.program = old.toStdString();
        std::vector<Error> mistakes;
        QVERIFY(!describeScript(project(kHonest), other, mistakes));
        QVERIFY2(mistakes[0].code == "script.sandbox_version", textOf(mistakes).c_str());
        QCOMPARE(mistakes[0].field("path"), std::string_view(other.program.native()));
        QVERIFY(!mistakes[0].field("found").empty() && mistakes[0].field("found") != mistakes[0].field("wanted"));
        QVERIFY(mistakes[0].field("remedy").find("same release") != std::string_view::npos);
    }

    void aSandboxTakesOneProject()
    {
        auto made = SandboxProcess::start(settings(), 64 << 20);
        QVERIFY2(made, made ? "" : made.error().toString().c_str());
        auto& process = **made;
        QVERIFY(process.send(sandbox::Load{project(kHonest)}));
        const auto first = process.receive(10 * kSecond);
        QVERIFY(first && *first && std::holds_alternative<sandbox::Described>(**first));
        QVERIFY(process.send(sandbox::Load{project(kHonest)}));
        const auto second = process.receive(10 * kSecond);
        QVERIFY(!second);
        QCOMPARE(second.error().code.c_str(), "script.sandbox_failed");
    }
};

QTEST_GUILESS_MAIN(TestSandboxHost)
#include "tst_SandboxHost.moc"
