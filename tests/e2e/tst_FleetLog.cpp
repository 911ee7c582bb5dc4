// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's log tells of bots.
#include "app/engine/FleetLog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace wh;
using namespace wh::engine_program;

class TestFleetLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<EngineLog> m_log;
    VirtualClock m_steady{kSecond};

    QList<QByteArray> lines() const
    {
        QFile file(m_folder->filePath(QStringLiteral("log")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().trimmed().split('\n');
    }
    void open(EngineLog::Format format)
    {
        auto log = EngineLog::open({.format = format,
                                    .least = EngineLog::Level::Info,
                                    .file = m_folder->filePath(QStringLiteral("log")).toStdString()});
        QVERIFY(bool(log));
        m_log.emplace(std::move(*log));
    }
    static FleetNotice failure(std::uint64_t bot)
    {
        return {FleetNotice::Kind::Failed,
                {bot},
                "bot" + std::to_string(bot),
                "engine",
                Error("strategy.failed", {{"bot", "another"}, {"reason", "it threw\nin two lines"}}),
                {{"restartAt", "soon"}}};
    }
    static FleetNotice start(std::uint64_t bot)
    {
        return {FleetNotice::Kind::Started, {bot}, "bot" + std::to_string(bot), "anna", {}, {}};
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFailureIsALineWithFields()
    {
        open(EngineLog::Format::Json);
        {
            FleetLog log(*m_log, m_steady);
            log.tell(failure(3));
            log.tell({FleetNotice::Kind::StoreFailed, {}, {}, {}, Error("store.disk_full", {{"path", "/x"}}), {}});
            log.flush();
            QCOMPARE(log.counts().failures, std::uint64_t{1});
        }
        const auto told = lines();
        QCOMPARE(told.size(), 2);
        const auto first = QJsonDocument::fromJson(told[0]).object();
        QCOMPARE(first[u"level"].toString(), QStringLiteral("error"));
        QCOMPARE(first[u"event"].toString(), QStringLiteral("bot.failed"));
        QCOMPARE(first[u"bot"].toString(), QStringLiteral("3")); // the error's own field does not hide it
        QCOMPARE(first[u"name"].toString(), QStringLiteral("bot3"));
        QCOMPARE(first[u"code"].toString(), QStringLiteral("strategy.failed"));
        QCOMPARE(first[u"reason"].toString(), QStringLiteral("it threw\nin two lines"));
        QCOMPARE(first[u"restartAt"].toString(), QStringLiteral("soon"));
        const auto second = QJsonDocument::fromJson(told[1]).object();
        QCOMPARE(second[u"code"].toString(), QStringLiteral("store.disk_full"));
        QVERIFY(!second.contains(u"bot"));
    }

    void aFileThatWasTakenAwayIsMadeAnew()
    {
        open(EngineLog::Format::Text);
        m_log->info("One.");
        const QString path = m_folder->filePath(QStringLiteral("log"));
        QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
        m_log->info("Two.");
        QVERIFY(bool(m_log->reopen()));
        m_log->info("Three.");
        QVERIFY(bool(m_log->reopen())); // of one that is there
        m_log->info("Four.");
        QCOMPARE(lines().size(), 2);
        QVERIFY2(lines()[0].endsWith(" info: Three."), lines()[0].constData());
        QVERIFY2(lines()[1].endsWith(" info: Four."), lines()[1].constData());
        QFile old(path + QStringLiteral(".old"));
        QVERIFY(old.open(QIODevice::ReadOnly));
        const auto before = old.readAll();
        QVERIFY2(before.contains("One.") && before.contains("Two.") && !before.contains("Three."), before.constData());
    }

    void textKeepsToALine()
    {
        open(EngineLog::Format::Text);
        {
            FleetLog log(*m_log, m_steady);
            log.tell(failure(3));
        }
        QCOMPARE(lines().size(), 1);
        QVERIFY2(lines()[0].contains(" error: A bot has failed.  event=bot.failed  bot=3  name=bot3  by=engine"),
                 lines()[0].constData());
    }

    void aFloodIsCutAndSaidSo()
    {
        open(EngineLog::Format::Json);
        {
            FleetLog log(*m_log, m_steady, {.linesPerSecond = 5, .linesOfBotPerSecond = 1});
            for (int i = 0; i < 1000; ++i)
                log.tell(start(7)); // its own quota is used up, not the others'
            log.tell(failure(7));
            for (std::uint64_t bot = 10; bot < 1000; ++bot)
                log.tell(start(bot)); // the level's is
            log.tell(failure(8));
            QCOMPARE(log.counts().failures, std::uint64_t{2});
            QVERIFY(log.counts().linesLeftOut > 1900);
            m_steady.advanceTo(m_steady.now() + 10 * kSecond);
            const auto hasTold = [this] { return lines().join('\n').contains("log.left_out"); };
            QTRY_VERIFY(hasTold());
            log.tell(start(5000)); // there is room again
        }
        int starts = 0, failures = 0, sum = 0;
        bool hasLast = false;
        for (const auto& line : lines()) {
            const auto json = QJsonDocument::fromJson(line).object();
            const auto event = json[u"event"].toString();
            starts += event == QStringLiteral("bot.started");
            failures += event == QStringLiteral("bot.failed");
            sum += json[u"lines"].toString().toInt();
            hasLast = hasLast || json[u"bot"].toString() == QStringLiteral("5000");
        }
        QCOMPARE(failures, 2);
        QVERIFY2(starts >= 50 && starts < 60, QByteArray::number(starts).constData());
        QVERIFY(hasLast);
        QCOMPARE(starts + sum, 1000 + 990 + 1);
    }
};

QTEST_GUILESS_MAIN(TestFleetLog)
#include "tst_FleetLog.moc"
