// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/AuditLog.h"

#include "tests/support/FullDisk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace wh;
using namespace wh::api;

class TestAuditLog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QList<QByteArray> lines(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }
    static void write(AuditLog& log, const char* mutation)
    {
        AuditEntry entry;
        entry.field = mutation;
        log.write(entry);
    }
    static QString mutationOf(const QByteArray& line)
    {
        return QJsonDocument::fromJson(line).object()[QStringLiteral("mutation")].toString();
    }

private slots:
    void aFullDiskTearsNoLine()
    {
#ifdef _WIN32
        QSKIP("only where a process can be given a limit for its files");
#else
        const auto log = *AuditLog::open(path("a").toStdString());
        write(*log, "first");
        {
            const test::FullDisk full(static_cast<rlim_t>(QFile(path("a")).size()) + 20);
            write(*log, "second");
            write(*log, "third");
            QCOMPARE(log->waiting(), std::size_t{2});
            QCOMPARE(log->retry(), std::size_t{2});
            QCOMPARE(lines("a").size(), 1);
        }
        QCOMPARE(log->retry(), std::size_t{0});
        write(*log, "fourth");
        QCOMPARE(log->lost(), std::uint64_t{0});
        const auto there = lines("a");
        QCOMPARE(there.size(), 4);
        QCOMPARE(mutationOf(there[0]), QStringLiteral("first"));
        QCOMPARE(mutationOf(there[1]), QStringLiteral("second"));
        QCOMPARE(mutationOf(there[2]), QStringLiteral("third"));
        QCOMPARE(mutationOf(there[3]), QStringLiteral("fourth"));
#endif
    }

    void whatWaitsTooLongIsCounted()
    {
#ifdef _WIN32
        QSKIP("only where a process can be given a limit for its files");
#else
        const auto log = *AuditLog::open(path("c").toStdString());
        const test::FullDisk full(0);
        const std::string large(std::size_t{5} << 20, 'x');
        AuditEntry entry;
        entry.arguments = large;
        for (int i = 0; i < 3; ++i)
            log->write(entry);
        QCOMPARE(log->waiting(), std::size_t{1});
        QCOMPARE(log->lost(), std::uint64_t{2});
#endif
    }

    void aLineThatWasCutOffIsEnded()
    {
        {
            QFile file(path("b"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"time\":\"20");
        }
        const auto log = *AuditLog::open(path("b").toStdString());
        write(*log, "first");
        write(*log, "second");
        const auto there = lines("b");
        QCOMPARE(there.size(), 3);
        QCOMPARE(mutationOf(there[1]), QStringLiteral("first"));
        QCOMPARE(mutationOf(there[2]), QStringLiteral("second"));
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_AuditLog.moc"
