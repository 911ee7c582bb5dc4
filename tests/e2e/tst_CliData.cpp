// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Archive.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

// The data verbs of the real program, as a script would use them.
class TestCliData : public QObject
{
    Q_OBJECT

    struct Run
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    std::unique_ptr<QTemporaryDir> m_dir;

    static QString program() { return QStringLiteral(BUILD_ROOT "/bin/wheelhouse-cli"); }
    QString path(const QString& name) const { return m_dir->filePath(name); }
    QProcessEnvironment environment() const
    {
        auto all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("WHEELHOUSE_CATALOG"), path(QStringLiteral("catalog")));
        all.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        return all;
    }
    Run run(const QString& line) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_dir->path());
        process.start(program(), line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        if (!process.waitForFinished(60000))
            qFatal("%s did not end", qPrintable(line));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// Tardis trades, one each second from 2024-08-09 on.
    static QByteArray trades(int count, qint64 first = 0)
    {
        QByteArray text = "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n";
        for (qint64 i = first; i < first + count; ++i) {
            const auto time = QByteArray::number(Q_INT64_C(1723161600000000) + i * 1000000);
            text += "x,ABC," + time + ',' + time + ',' + QByteArray::number(i) + ",buy," +
                    QByteArray::number(100 + i % 7) + ".25,0.5\n";
        }
        return text;
    }
    static QByteArray bars(const QList<int>& minutes)
    {
        QByteArray text = "time,open,high,low,close,volume\n";
        for (const int minute : minutes)
            text += QByteArray::number(Q_INT64_C(1723161600) + minute * 60) + ",10,12,9,11,5\n";
        return text;
    }
    QStringList catalogueFiles() const
    {
        QStringList all;
        QDir folder(path(QStringLiteral("catalog")));
        for (const auto& entry : folder.entryList(QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot))
            all << entry;
        return all;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void showsHelpWithExamples();
    void suggestsWhatWasMeant_data();
    void suggestsWhatWasMeant();
    void importsListsShowsAndRemoves();
    void printsOneJsonDocument();
    void verifiesWithStatusOneOnFindings();
    void refusesBadInputAndLeavesNothing_data();
    void refusesBadInputAndLeavesNothing();
    void skipsBadLinesOnRequest();
    void namesTheMemberOfAnArchive();
    void warnsOfALastLineThatMayBeCut();
    void exportsWhatImportsAgain();
    void appendsAndReplaces();
    void endsCleanlyWhenInterrupted();
};

void TestCliData::showsHelpWithExamples()
{
    const auto top = run(QStringLiteral("--help"));
    QCOMPARE(top.status, 0);
    QVERIFY(top.out.contains("data"));
    QVERIFY(top.err.isEmpty());
    for (const auto* const verb : {"import", "show", "verify", "export", "remove"}) {
        const auto help = run(QStringLiteral("data %1 --help").arg(QLatin1String(verb)));
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.contains("Example"), verb);
    }
    QVERIFY(run(QStringLiteral("--version")).out.startsWith("wheelhouse-cli "));
    QVERIFY(run(QStringLiteral("data formats")).out.contains("tardis-trades"));
}

void TestCliData::suggestsWhatWasMeant_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("command") << QStringLiteral("dtaa") << QByteArray("did you mean \"data\"?");
    QTest::newRow("verb") << QStringLiteral("data improt x") << QByteArray("did you mean \"import\"?");
    QTest::newRow("option") << QStringLiteral("data import x --instrumnet a:B/C")
                            << QByteArray("did you mean \"--instrument\"?");
    QTest::newRow("global option") << QStringLiteral("data list --jsno") << QByteArray("did you mean \"--json\"?");
    QTest::newRow("nothing") << QString() << QByteArray("--help");
    QTest::newRow("no instrument") << QStringLiteral("data import x") << QByteArray("--instrument is missing");
}

void TestCliData::suggestsWhatWasMeant()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, said);
    const auto failed = run(line);
    QCOMPARE(failed.status, 2);
    QVERIFY(failed.out.isEmpty());
    QVERIFY2(failed.err.contains(said), failed.err.constData());
    QVERIFY(failed.err.startsWith("error: "));
}

void TestCliData::importsListsShowsAndRemoves()
{
    write(QStringLiteral("t.csv"), trades(100));
    const auto imported = run(QStringLiteral("data import t.csv --instrument X:abc/usd"));
    QVERIFY2(imported.status == 0, imported.err.constData());
    QVERIFY(imported.out.contains("x:ABC/USD:trades  100 events"));
    QVERIFY(run(QStringLiteral("data list")).out.contains("x:ABC/USD:trades"));
    const auto shown = run(QStringLiteral("data show x:ABC/USD"));
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.contains("100.25 to 106.25, first 100.25, last 101.25"));
    QVERIFY(shown.out.contains("tick 0.01, lot 0.1"));
    QCOMPARE(run(QStringLiteral("data show x:ABD/USD")).status, 2);
    QVERIFY(run(QStringLiteral("data show x:ABD/USD:trades")).err.contains("did you mean \"x:ABC/USD:trades\"?"));
    QCOMPARE(run(QStringLiteral("data remove x:ABC/USD:trades")).status, 0);
    QVERIFY(run(QStringLiteral("data list")).out.contains("No recordings"));
}

void TestCliData::printsOneJsonDocument()
{
    write(QStringLiteral("t.csv"), trades(100));
    const auto imported = run(QStringLiteral("data import t.csv --instrument x:ABC/USD --json --progress"));
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.json()[QStringLiteral("datasets")][0][QStringLiteral("imported")].toInt(), 100);
    const auto listed = run(QStringLiteral("--json data list")).json();
    QCOMPARE(listed[QStringLiteral("datasets")].toArray().size(), 1);
    QCOMPARE(listed[QStringLiteral("datasets")][0][QStringLiteral("instrument")][QStringLiteral("tick")].toString(),
             QStringLiteral("0.01"));
    const auto shown = run(QStringLiteral("data show x:ABC/USD --json")).json();
    QCOMPARE(shown[QStringLiteral("price")][QStringLiteral("low")].toString(), QStringLiteral("100.25"));
    QCOMPARE(shown[QStringLiteral("first")].toString(), QStringLiteral("2024-08-09T00:00:00Z"));
    const auto verified = run(QStringLiteral("data verify x:ABC/USD --json"));
    QCOMPARE(verified.status, 0);
    QVERIFY(verified.json()[QStringLiteral("sound")].toBool());
    // An error is a document too.
    const auto failed = run(QStringLiteral("data show nothing:A/B --json"));
    QCOMPARE(failed.status, 2);
    QCOMPARE(failed.json()[QStringLiteral("error")][QStringLiteral("code")].toString(),
             QStringLiteral("data.not_found"));
    QVERIFY(failed.err.startsWith("error: "));
}

void TestCliData::verifiesWithStatusOneOnFindings()
{
    write(QStringLiteral("b.csv"), bars({0, 1, 2, 5, 6}));
    QCOMPARE(run(QStringLiteral("data import b.csv --instrument x:ABC/USD")).status, 0);
    const auto verified = run(QStringLiteral("data verify x:ABC/USD"));
    QCOMPARE(verified.status, 1);
    QVERIFY(verified.out.contains("gaps: 1 (2 bars missing)"));
    QVERIFY(verified.out.contains("from 2024-08-09T00:03:00Z  to 2024-08-09T00:05:00Z"));
    const auto json = run(QStringLiteral("data verify x:ABC/USD --json"));
    QCOMPARE(json.status, 1);
    QCOMPARE(json.json()[QStringLiteral("findings")][0][QStringLiteral("count")].toInt(), 1);
}

void TestCliData::refusesBadInputAndLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("said");
    const auto good = trades(50);
    const QByteArray time = "1723161700000000,1723161700000000";
    QTest::newRow("empty") << QByteArray() << QString() << QByteArray("empty");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2\3\xff\xfe",
                                          10)
                            << QString() << QByteArray("format");
    QTest::newRow("cut gzip") << qCompress(good).mid(4).prepend("\x1f\x8b\x08") << QString() << QByteArray("in.csv");
    QTest::newRow("NaN") << good + "x,ABC," + time + ",9,buy,NaN,1\n" << QString() << QByteArray("line 52");
    QTest::newRow("negative size") << good + "x,ABC," + time + ",9,buy,5,-1\n" << QString() << QByteArray("line 52");
    QTest::newRow("a column missing") << good + "x,ABC," + time + ",9,buy,5\n"
                                      << QString() << QByteArray("7 columns, not 8 (from amount on)");
    QTest::newRow("a column too many") << good + "x,ABC," + time + ",9,buy,5,1,2\n"
                                       << QString() << QByteArray("9 columns, not 8 (from column 9 on)");
    const auto utf16 = [&](bool mark) {
        const auto text = QString::fromLatin1(good);
        QByteArray bytes = mark ? QByteArray("\xff\xfe") : QByteArray();
        return bytes + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    };
    QTest::newRow("UTF-16") << utf16(true) << QString() << QByteArray("iconv -f UTF-16");
    QTest::newRow("UTF-16 without its mark")
        << utf16(false) << QStringLiteral("--format tardis-trades") << QByteArray("it is text in UTF-16");
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0 and more", 24) << QString()
                            << QByteArray("it is a database");
    QTest::newRow("HDF5") << QByteArray("\x89HDF\r\n\x1a\n and more") << QString()
                          << QByteArray("no library that reads it is part of this program (convert it");
    QTest::newRow("price off the tick") << good << QStringLiteral("--tick 0.5")
                                        << QByteArray("lies between 100 and 100.5");
    QTest::newRow("time runs back") << good + "x,ABC,1723161000000000,1723161700000000,9,buy,5,1\n"
                                    << QString() << QByteArray("steps back");
    QTest::newRow("a line of 10 MB") << good + QByteArray(10 << 20, 'x') + '\n'
                                     << QString() << QByteArray("longer than");
    QTest::newRow("no such file") << QByteArray() << QStringLiteral("none.csv") << QByteArray("none.csv");
    // All that is wrong with the command line is told, not only the first.
    for (const char* const part : {"--tick", "--lot", "--skip-bad", "spot, linear or inverse", "--column", "csv-tardis",
                                   "none.csv", "--odd", "--multiplier"})
        QTest::addRow("all at once: %s", part)
            << good
            << QStringLiteral("none.csv --tick 0 --lot x --skip-bad -1 --kind odd --column time --format csv-tardis "
                              "--odd 1 --multiplier -2")
            << QByteArray(part);
    QTest::newRow("unknown format") << good << QStringLiteral("--format tardis-trade")
                                    << QByteArray("did you mean \"tardis-trades\"?");
    QTest::newRow("bad tick") << good << QStringLiteral("--tick -1") << QByteArray("--tick");
    QTest::newRow("bad kind") << good << QStringLiteral("--kind odd") << QByteArray("spot, linear or inverse");
}

void TestCliData::refusesBadInputAndLeavesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, options);
    QFETCH(QByteArray, said);
    write(QStringLiteral("in.csv"), bytes);
    const auto failed = run(QStringLiteral("data import in.csv --instrument x:ABC/USD ") + options);
    QCOMPARE(failed.status, 2);
    QVERIFY(failed.out.isEmpty());
    QVERIFY(failed.err.startsWith("error: "));
    QVERIFY2(failed.err.contains(said) || (said == "none.csv" && failed.err.contains("empty")), failed.err.constData());
    QVERIFY(catalogueFiles().isEmpty());
}

void TestCliData::skipsBadLinesOnRequest()
{
    write(QStringLiteral("in.csv"), trades(50) + "nonsense\nx,ABC,1,1,9,buy,5,1\n" + trades(10, 50).mid(63));
    QCOMPARE(run(QStringLiteral("data import in.csv --instrument x:ABC/USD --skip-bad 1")).status, 2);
    const auto negative = run(QStringLiteral("data import in.csv --instrument x:ABC/USD --skip-bad -1"));
    QCOMPARE(negative.status, 2); // and not 2^64 - 1 lines
    QVERIFY(negative.err.contains("--skip-bad"));
    const auto imported = run(QStringLiteral("data import in.csv --instrument x:ABC/USD --skip-bad 2"));
    QVERIFY2(imported.status == 0, imported.err.constData());
    QVERIFY(imported.out.contains("60 events"));
    QVERIFY(imported.out.contains("skipped 2 bad lines"));
    QVERIFY(imported.out.contains("line 52"));
}

void TestCliData::namesTheMemberOfAnArchive()
{
    const std::string rows = (trades(5) + "nonsense\n").toStdString();
    write(QStringLiteral("outer.zip"), QByteArray::fromStdString(wh::test::zipped({{"inner.csv", rows}})));
    const auto failed = run(QStringLiteral("data import outer.zip --instrument x:ABC/USD"));
    QCOMPARE(failed.status, 2);
    QVERIFY2(failed.err.contains("outer.zip (inner.csv), line 7"), failed.err.constData());
}

void TestCliData::warnsOfALastLineThatMayBeCut()
{
    write(QStringLiteral("whole.csv"), trades(5));
    write(QStringLiteral("cut.csv"), trades(5).chopped(1));
    QVERIFY(!run(QStringLiteral("data import whole.csv --instrument x:ABC/USD")).err.contains("last line"));
    const auto warned = run(QStringLiteral("data import cut.csv --instrument y:ABC/USD"));
    QCOMPARE(warned.status, 0);
    QVERIFY2(warned.err.contains("warning: cut.csv: The last line has no line break"), warned.err.constData());
    QVERIFY(warned.out.contains("5 events"));
}

void TestCliData::exportsWhatImportsAgain()
{
    write(QStringLiteral("t.csv"), trades(500));
    QCOMPARE(run(QStringLiteral("data import t.csv --instrument x:ABC/USD")).status, 0);
    QCOMPARE(run(QStringLiteral("data export x:ABC/USD --format csv --out out.csv")).status, 0);
    QCOMPARE(run(QStringLiteral("data import out.csv --instrument y:ABC/USD")).status, 0);
    QCOMPARE(run(QStringLiteral("data export y:ABC/USD --out again.csv")).status, 0);
    QFile first(path(QStringLiteral("out.csv")));
    QFile second(path(QStringLiteral("again.csv")));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QVERIFY(first.readAll() == second.readAll());
    QCOMPARE(run(QStringLiteral("data export x:ABC/USD --format tardis --out tardis.csv")).status, 0);
    QFile tardis(path(QStringLiteral("tardis.csv")));
    QVERIFY(tardis.open(QIODevice::ReadOnly));
    QCOMPARE(tardis.readAll().count('\n'), 501);
}

void TestCliData::appendsAndReplaces()
{
    write(QStringLiteral("1.csv"), trades(100));
    write(QStringLiteral("2.csv"), trades(100, 100));
    QCOMPARE(run(QStringLiteral("data import 1.csv --instrument x:ABC/USD --compress")).status, 0);
    QVERIFY(run(QStringLiteral("data import 2.csv --instrument x:ABC/USD")).out.contains("appended 100 events"));
    const auto overlap = run(QStringLiteral("data import 1.csv --instrument x:ABC/USD"));
    QCOMPARE(overlap.status, 2);
    QVERIFY2(overlap.err.contains("--replace"), overlap.err.constData());
    QCOMPARE(run(QStringLiteral("data import 1.csv --instrument x:ABC/USD --replace")).status, 0);
    QCOMPARE(run(QStringLiteral("data show x:ABC/USD --json")).json()[QStringLiteral("events")].toInt(), 100);
}

void TestCliData::endsCleanlyWhenInterrupted()
{
#ifdef Q_OS_WIN
    QSKIP("a console program cannot be interrupted politely from here");
#endif
    // Large enough to be under way when its first progress line has come.
    write(QStringLiteral("large.csv"), trades(1000000));
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_dir->path());
    process.start(program(),
                  QStringLiteral("data import large.csv --instrument x:ABC/USD --progress").split(QLatin1Char(' ')));
    QVERIFY(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(30000));
    process.terminate();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(catalogueFiles().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliData)
#include "tst_CliData.moc"
