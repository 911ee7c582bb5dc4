// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a script is found again, whole, and what was changed is seen line by line.
#include "core/script/desk/ScriptHistory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace wh;

class TestScriptHistory : public QObject
{
    Q_OBJECT

    static ScriptProject project(const std::string& text)
    {
        ScriptProject project;
        project.files["main.js"] = text;
        return project;
    }
    static QString signsOf(const std::vector<DiffLine>& lines)
    {
        QString text;
        for (const auto& line : lines)
            text += (line.kind == DiffLine::Kind::Same    ? u' '
                     : line.kind == DiffLine::Kind::Added ? u'+'
                                                          : u'-') +
                    QString::fromStdString(line.text) + u'|';
        return text;
    }

private slots:
    void keepsEachVersionOnce()
    {
        const QTemporaryDir folder;
        ScriptHistory history(folder.path().toStdString());
        QVERIFY(history.list().empty());
        const auto first = history.keep(project("let a = 1;\n"), 10);
        QVERIFY(first);
        QCOMPARE(first->number, 1U);
        QCOMPARE(history.keep(project("let a = 1;\n"), 20)->number, 1U);
        QCOMPARE(history.keep(project("let a = \"\xC3\xA4\x01\";\n"), 30)->number, 2U);
        QCOMPARE(history.keep(project("let a = 1;\n"), 40)->number, 3U); // back to what was
        const auto versions = history.list();
        QCOMPARE(versions.size(), std::size_t{3});
        QCOMPARE(versions[0].time, TimeNs{40});
        const auto read = history.read(2);
        QVERIFY(read);
        QVERIFY(*read == project("let a = \"\xC3\xA4\x01\";\n"));
        // It is no part of the script itself.
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_ROOT "/resources/examples/grid/main.js"),
                            folder.filePath(QStringLiteral("main.js"))));
        QCOMPARE(readScriptProject(folder.path().toStdString())->files.size(), std::size_t{1});
    }

    void namesAVersion()
    {
        const QTemporaryDir folder;
        ScriptHistory history(folder.path().toStdString());
        QVERIFY(history.keep(project("1"), 1));
        QVERIFY(history.label(1, "went live"));
        QCOMPARE(history.list()[0].label, std::string("went live"));
        QVERIFY(*history.read(1) == project("1"));
        QVERIFY(history.label(1, ""));
        QVERIFY(history.list()[0].label.empty());
        QCOMPARE(history.label(1, std::string(61, 'x')).error().code, std::string("script.label_invalid"));
        QCOMPARE(history.label(7, "x").error().code, std::string("script.no_version"));
    }

    void aDamagedVersionIsToldAndItsNumberNotUsedAgain()
    {
        const QTemporaryDir folder;
        ScriptHistory history(folder.path().toStdString());
        QVERIFY(history.keep(project("1"), 1));
        QVERIFY(history.keep(project("2"), 2));
        QFile file(folder.filePath(QStringLiteral(".wheelhouse/history/000002.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        text.replace("\"main.js\": \"2\"", "\"main.js\": \"3\"");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(history.read(2).error().code, std::string("script.version_damaged"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QCOMPARE(history.list().size(), std::size_t{1});
        QCOMPARE(history.keep(project("4"), 3)->number, 3U);
    }

    /// Whatever lies in a folder that came from somebody else.
    void aForeignDocumentIsNoVersion_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("format") << QByteArray(R"({"format":"1","time":1,"digest":"x","files":{}})");
        QTest::newRow("main") << QByteArray(R"({"format":1,"time":1,"digest":"x","files":{},"main":7})");
        QTest::newRow("time") << QByteArray(R"({"format":1,"time":"1","digest":"x","files":{}})");
        QTest::newRow("digest") << QByteArray(R"({"format":1,"time":1,"digest":[],"files":{}})");
        QTest::newRow("files") << QByteArray(R"({"format":1,"time":1,"digest":"x","files":[1]})");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("nothing") << QByteArray();
    }
    void aForeignDocumentIsNoVersion()
    {
        QFETCH(const QByteArray, text);
        const QTemporaryDir folder;
        ScriptHistory history(folder.path().toStdString());
        QVERIFY(history.keep(project("1"), 1));
        QFile file(folder.filePath(QStringLiteral(".wheelhouse/history/000009.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(history.list().size(), std::size_t{1});
        QVERIFY(!history.read(9) && !history.label(9, "x"));
        QCOMPARE(history.keep(project("2"), 2)->number, 10U);
    }

    void nothingIsWrittenThroughALink()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".wheelhouse")));
        if (!QFile::link(elsewhere.path(), folder.filePath(QStringLiteral(".wheelhouse/history"))))
            QSKIP("this system makes no links here");
        ScriptHistory history(folder.path().toStdString());
        QCOMPARE(history.keep(project("1"), 1).error().code, std::string("file.create_failed"));
        QVERIFY(history.list().empty() && QDir(elsewhere.path()).isEmpty());
    }

    void comparesLineByLine()
    {
        QCOMPARE(signsOf(lineDiff("", "")), QString());
        QCOMPARE(signsOf(lineDiff("a\nb\nc\n", "a\nb\nc\n")), QStringLiteral(" a| b| c|"));
        QCOMPARE(signsOf(lineDiff("a\nb\nc\n", "a\nx\nc\n")), QStringLiteral(" a|-b|+x| c|"));
        QCOMPARE(signsOf(lineDiff("a\nb\nc\nd\n", "b\nc\nx\nd\ne\n")), QStringLiteral("-a| b| c|+x| d|+e|"));
        const auto lines = lineDiff("a\nb\n", "b\n");
        QCOMPARE(lines[1].before, std::size_t{2});
        QCOMPARE(lines[1].after, std::size_t{1});
    }

    void aComparisonGivesBothTextsAgain()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 400; ++round) {
            std::string before;
            std::string after;
            for (auto i = random() % 30; i > 0; --i)
                before += std::string(1, static_cast<char>('a' + random() % 5)) + '\n';
            for (auto i = random() % 30; i > 0; --i)
                after += std::string(1, static_cast<char>('a' + random() % 5)) + '\n';
            std::string a;
            std::string b;
            for (const auto& line : lineDiff(before, after)) {
                if (line.kind != DiffLine::Kind::Added)
                    a += line.text + '\n';
                if (line.kind != DiffLine::Kind::Removed)
                    b += line.text + '\n';
            }
            QCOMPARE(a, before);
            QCOMPARE(b, after);
        }
    }
};

QTEST_GUILESS_MAIN(TestScriptHistory)
#include "tst_ScriptHistory.moc"
