// SPDX-License-Identifier: GPL-3.0-or-later
// The studio's program as its users start it: the command line, pictures without a display, damaged files, a second
// start.
#include "app/studio/FirstInstance.h"
#include "core/base/FileLock.h"
#include "tests/e2e/CliProcess.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>

#include <csignal>

using wh::studio::FirstInstance;

class TestStudio : public QObject
{
    Q_OBJECT

    using Run = CliProcess::Run;

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    static void prepare(QProcess& process, const QStringList& arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(BUILD_ROOT "/bin/wheelhouse"));
        process.setArguments(arguments);
    }
    static Run run(const QStringList& arguments)
    {
        QProcess process;
        prepare(process, arguments);
        return CliProcess::finish(process);
    }
    /// Opens the window of a data folder, without a screen, and waits until the folder is its own.
    void openWindow(QProcess& process, const QString& data, const QStringList& more = {}) const
    {
        prepare(process, QStringList{QStringLiteral("--data-dir"), path(data)} + more);
        auto environment = process.processEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start();
        QVERIFY(process.waitForStarted());
        const std::string lock = path(data + QStringLiteral("/studio.lock")).toStdString();
        const std::string holder = "process " + std::to_string(process.processId());
        QTRY_COMPARE_WITH_TIMEOUT(wh::FileLock::holderOf(lock), holder, 20'000);
    }
    /// A second start; it has no display, so that it can only end by calling the first.
    Run startAgain(const QString& data, const QStringList& more = {}) const
    {
        return run(QStringList{QStringLiteral("--data-dir"), path(data)} + more);
    }
    static void end(QProcess& process)
    {
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private slots:
    void explainsItself()
    {
        const Run help = run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const char* option : {"--data-dir DIR", "--open RUN", "--screenshot PAGE FILE", "--sample", "--version"})
            QVERIFY2(help.out.contains(option), option);
        QVERIFY(help.err.isEmpty());
        const Run version = run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith("wheelhouse "));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("option") << QStringLiteral("--screenshto x") << QStringLiteral("--screenshot");
        QTest::newRow("word") << QStringLiteral("report") << QStringLiteral("report");
        QTest::newRow("page") << QStringLiteral("--screenshot wat f.png") << QStringLiteral("welcome");
        QTest::newRow("missing file") << QStringLiteral("--screenshot welcome") << QStringLiteral("FILE");
        QTest::newRow("missing folder") << QStringLiteral("--data-dir") << QStringLiteral("DIR");
        QTest::newRow("option for a value") << QStringLiteral("--data-dir --sample") << QStringLiteral("DIR");
        QTest::newRow("size") << QStringLiteral("--size large") << QStringLiteral("1280x720");
        QTest::newRow("huge size") << QStringLiteral("--size 99999x99999") << QStringLiteral("pixels");
        QTest::newRow("theme") << QStringLiteral("--theme pink") << QStringLiteral("light");
        QTest::newRow("language") << QStringLiteral("--language tlh") << QStringLiteral("en, de");
        QTest::newRow("value for a flag") << QStringLiteral("--sample=yes") << QStringLiteral("none");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const Run refused = run(line.split(u' '));
        QCOMPARE(refused.status, 2);
        QVERIFY2(QString::fromUtf8(refused.err).contains(says), refused.err);
        QVERIFY(refused.out.isEmpty());
    }

    void saysThatThereIsNoDisplay()
    {
#ifndef Q_OS_LINUX
        QSKIP("elsewhere there always is one");
#endif
        const Run refused = startAgain(QStringLiteral("nobody"));
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("--screenshot"), refused.err);
    }

    void saysThatADisplayCannotBeUsed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a window") << QStringLiteral("nobody") << QByteArray("--screenshot");
        write(QStringLiteral("file"), "x");
        QTest::newRow("a message") << QStringLiteral("file/below") << QByteArray("--data-dir");
    }
    void saysThatADisplayCannotBeUsed()
    {
#ifndef Q_OS_LINUX
        QSKIP("elsewhere there always is one");
#endif
        QFETCH(QString, folder);
        QFETCH(QByteArray, says);
        QProcess process;
        prepare(process, {QStringLiteral("--data-dir"), path(folder)});
        auto environment = process.processEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":4711"));
        process.setProcessEnvironment(environment);
        const Run refused = CliProcess::finish(process);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(refused.status == 3, refused.told());
        QVERIFY2(refused.err.contains(":4711"), refused.err);
        QVERIFY2(refused.err.contains(says), refused.err);
    }

    void refusesEmptyValues_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("folder") << QStringList{QStringLiteral("--data-dir"), QString()};
        QTest::newRow("folder, joined") << QStringList{QStringLiteral("--data-dir=")};
        QTest::newRow("file") << QStringList{QStringLiteral("--screenshot"), QStringLiteral("welcome"), QString()};
        QTest::newRow("run") << QStringList{QStringLiteral("--open"), QString()};
    }
    void refusesEmptyValues()
    {
        QFETCH(QStringList, arguments);
        const Run refused = run(arguments);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("empty"), refused.err);
        QVERIFY2(refused.err.contains(arguments[0].section(u'=', 0, 0).toUtf8()), refused.err);
    }

    void drawsEveryPageWithASample()
    {
        const QByteArray help = run({QStringLiteral("--help")}).out;
        const qsizetype from = help.indexOf("Pages: ") + 7;
        const QStringList pages =
            QString::fromUtf8(help.mid(from, help.indexOf('\n', from) - from)).split(QStringLiteral(", "));
        QVERIFY(pages.size() >= 3);
        QStringList arguments{QStringLiteral("--data-dir"), path(QStringLiteral("sample")), QStringLiteral("--sample"),
                              QStringLiteral("--size"),     QStringLiteral("1024x700"),     QStringLiteral("--theme"),
                              QStringLiteral("light")};
        for (const QString& page : pages)
            arguments << QStringLiteral("--screenshot") << page << path(page + QStringLiteral(".png"));
        const Run drawn = run(arguments);
        QVERIFY2(drawn.status == 0, drawn.told());
        QSet<QByteArray> different;
        for (const QString& page : pages) {
            const QImage picture(path(page + QStringLiteral(".png")));
            QCOMPARE(picture.size(), QSize(1024, 700));
            different << QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes());
            QVERIFY2(drawn.out.contains((page + QStringLiteral(".png")).toUtf8()), drawn.out);
        }
        QCOMPARE(different.size(), pages.size());
        QFile audit(path(QStringLiteral("sample/audit.jsonl")));
        QVERIFY(audit.open(QIODevice::ReadOnly));
        const QByteArray asked = audit.readAll();
        QVERIFY2(asked.contains("\"address\":\"studio\",\"mutation\":\"startBacktest\"") &&
                     asked.contains("\"result\":\"ok\""),
                 asked);
        // The sample is there now: it is not made again.
        const Run again = run(arguments);
        QCOMPARE(again.status, 0);
        QVERIFY(QFile::exists(path(QStringLiteral("sample/catalog"))));
        const Run unknown = run({QStringLiteral("--data-dir"), path(QStringLiteral("sample")), QStringLiteral("--open"),
                                 QStringLiteral("4711"), QStringLiteral("--screenshot"), QStringLiteral("welcome"),
                                 path(QStringLiteral("none.png"))});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("4711"), unknown.err);
    }

    void keepsADamagedStoreAndDamagedSettings()
    {
        const QByteArray garbage = QByteArray("no database at all ").repeated(500);
        write(QStringLiteral("broken/runs.sqlite"), garbage);
        write(QStringLiteral("broken/settings.ini"), "nothing that anybody wrote");
        const Run drawn =
            run({QStringLiteral("--data-dir"), path(QStringLiteral("broken")), QStringLiteral("--screenshot"),
                 QStringLiteral("welcome"), path(QStringLiteral("b.png"))});
        QVERIFY2(drawn.status == 0, drawn.told());
        QVERIFY2(drawn.err.contains("runs.sqlite.damaged-1"), drawn.err);
        QVERIFY2(drawn.err.contains("settings.ini.bad"), drawn.err);
        QFile kept(path(QStringLiteral("broken/runs.sqlite.damaged-1")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), garbage);
        QVERIFY(QFile::exists(path(QStringLiteral("broken/settings.ini.bad"))));
        QVERIFY(QFile::exists(path(QStringLiteral("b.png"))));
    }

    void saysWhoHoldsTheStore()
    {
        QDir().mkpath(path(QStringLiteral("held")));
        const auto lock = wh::FileLock::tryAcquire(path(QStringLiteral("held/runs.sqlite.lock")).toStdString());
        QVERIFY(lock && *lock);
        const Run refused =
            run({QStringLiteral("--data-dir"), path(QStringLiteral("held")), QStringLiteral("--screenshot"),
                 QStringLiteral("welcome"), path(QStringLiteral("h.png"))});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("runs.sqlite is in use"), refused.err);
        QVERIFY2(refused.err.contains(QByteArray::number(QCoreApplication::applicationPid())), refused.err);
        QVERIFY(!QFile::exists(path(QStringLiteral("h.png"))));
    }

    void saysThatAFolderCannotBeOne()
    {
        write(QStringLiteral("file"), "x");
        const Run refused =
            run({QStringLiteral("--data-dir"), path(QStringLiteral("file/below")), QStringLiteral("--screenshot"),
                 QStringLiteral("welcome"), path(QStringLiteral("f.png"))});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("--data-dir"), refused.err);
    }

    void aSecondStartCallsTheFirst()
    {
        QProcess first;
        openWindow(first, QStringLiteral("one"));
        const Run second = startAgain(QStringLiteral("one"));
        QVERIFY2(second.status == 0, second.told());
        QCOMPARE(startAgain(QStringLiteral("one"), {QStringLiteral("--open"), QStringLiteral("7")}).status, 0);
        QCOMPARE(first.state(), QProcess::Running);
        // Another folder is another window, and pictures of the one in use are refused.
        QProcess other;
        openWindow(other, QStringLiteral("two"));
        QCOMPARE(startAgain(QStringLiteral("two")).status, 0);
        const Run picture =
            startAgain(QStringLiteral("one"),
                       {QStringLiteral("--screenshot"), QStringLiteral("welcome"), path(QStringLiteral("no.png"))});
        QCOMPARE(picture.status, 3);
        QVERIFY2(picture.err.contains("in use"), picture.err);
        end(other);
        // What a crash leaves behind keeps nobody out.
        end(first);
        QProcess next;
        openWindow(next, QStringLiteral("one"));
        QCOMPARE(startAgain(QStringLiteral("one")).status, 0);
        QCOMPARE(next.state(), QProcess::Running);
        end(next);
    }

    void endsAsByItsMenuWhenTheSystemAsks_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
    }
    void endsAsByItsMenuWhenTheSystemAsks()
    {
#ifndef Q_OS_UNIX
        QSKIP("there are no such signals");
#else
        QFETCH(int, signal);
        const QString data = QLatin1String("ended ") + QLatin1String(QTest::currentDataTag());
        QProcess window;
        openWindow(window, data);
        QCOMPARE(startAgain(data).status, 0); // it answers: it is up
        QVERIFY(!QFile::exists(path(data + QStringLiteral("/settings.ini"))));
        QCOMPARE(::kill(static_cast<pid_t>(window.processId()), signal), 0);
        QVERIFY(window.waitForFinished(20'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QFile settings(path(data + QStringLiteral("/settings.ini")));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY2(kept.contains("layout="), kept);
        QVERIFY2(kept.contains("page=welcome"), kept);
#endif
    }

    void cancelsItsJobsWhenTheSystemAsks()
    {
#ifndef Q_OS_UNIX
        QSKIP("there are no such signals");
#else
        QProcess window;
        // A market to be generated, and a run on it: somewhere in the midst of that it ends.
        openWindow(window, QStringLiteral("busy"), {QStringLiteral("--sample")});
        const QString catalogue = path(QStringLiteral("busy/catalog"));
        QTRY_VERIFY_WITH_TIMEOUT(QDir(catalogue).exists(), 20'000);
        QCOMPARE(::kill(static_cast<pid_t>(window.processId()), SIGTERM), 0);
        QVERIFY(window.waitForFinished(20'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        // Nothing is left half done: the next start makes its sample as if there had been none.
        const QString picture = path(QStringLiteral("after.png"));
        const Run after = run({QStringLiteral("--data-dir"), path(QStringLiteral("busy")), QStringLiteral("--sample"),
                               QStringLiteral("--screenshot"), QStringLiteral("report"), picture});
        QVERIFY2(after.status == 0, after.told());
        QVERIFY2(!after.err.contains("wheelhouse: "), after.err);
        QVERIFY(!QImage(picture).isNull());
#endif
    }

    void theFirstIsToldWhichRunToOpen()
    {
        QStringList called;
        const FirstInstance first(m_folder.path(), [&](const QString& run) { called << run; });
        const auto call = [this](const QString& run) {
            std::atomic<int> answer = -1;
            std::unique_ptr<QThread> caller(
                QThread::create([&] { answer = FirstInstance::call(m_folder.path(), run) ? 1 : 0; }));
            caller->start();
            const bool ended = QTest::qWaitFor([&] { return answer >= 0; }, 20'000);
            caller->wait();
            return ended && answer == 1;
        };
        QVERIFY(call(QStringLiteral("14")));
        QVERIFY(call(QString()));
        QVERIFY(call(QStringLiteral("two\nlines")));
        QCOMPARE(called, (QStringList{QStringLiteral("14"), QString(), QStringLiteral("twolines")}));
    }
};

QTEST_GUILESS_MAIN(TestStudio)
#include "tst_Studio.moc"
