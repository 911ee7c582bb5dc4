// SPDX-License-Identifier: GPL-3.0-or-later
// Both stores behind one port, and what only a file can suffer.
#include "core/storage/MemoryRunStore.h"
#include "core/storage/sqlite/SqliteRunStore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace wh;

namespace {

StoredRun sampleRun()
{
    StoredRun run;
    run.kind = "backtest";
    run.status = "queued";
    run.name = "Näme";
    run.strategy = "avellaneda_stoikov";
    run.dataset = "sim:BTC/USDT:book";
    run.checksum = "0123456789abcdef";
    run.configuration = R"({"a": "b'; DROP TABLE run; --"})";
    run.seed = UINT64_MAX; // more than a signed column holds
    run.version = "0.1.0";
    run.createdAt = 1'700'000'000'123'456'789;
    run.tags = {"two", "one", ""};
    run.note = "line\nline";
    return run;
}

} // namespace

class TestRunStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::filesystem::path newFile()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / (std::to_string(++m_files) + ".sqlite");
    }
    static std::unique_ptr<SqliteRunStore> openSound(const std::filesystem::path& file,
                                                     const SqliteRunStore::Settings& settings = {})
    {
        auto opened = SqliteRunStore::open(file, settings);
        if (!opened || opened->notice) {
            qWarning("%s", opened ? opened->notice->toString().c_str() : opened.error().toString().c_str());
            return nullptr;
        }
        return std::move(opened->store);
    }
    std::unique_ptr<RunStore> make(bool inFile)
    {
        if (inFile)
            return openSound(newFile());
        return std::make_unique<MemoryRunStore>();
    }
    static bool withFile(const std::filesystem::path& file, const std::function<bool(QSqlQuery&)>& act)
    {
        const QString name = QStringLiteral("beside");
        bool done = false;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(QString::fromStdString(file.string()));
            if (database.open()) {
                QSqlQuery query(database);
                done = act(query);
            }
        }
        QSqlDatabase::removeDatabase(name);
        return done;
    }
    static bool execute(const std::filesystem::path& file, const char* sql)
    {
        return withFile(file, [&](QSqlQuery& query) { return query.exec(QString::fromUtf8(sql)); });
    }
    static QByteArray readBlob(const std::filesystem::path& file)
    {
        QByteArray blob;
        withFile(file, [&](QSqlQuery& query) {
            const bool found = query.exec(QStringLiteral("SELECT document FROM result")) && query.next();
            blob = query.value(0).toByteArray();
            return found;
        });
        return blob;
    }
    static void writeBlob(const std::filesystem::path& file, const QByteArray& blob)
    {
        QVERIFY(withFile(file, [&](QSqlQuery& query) {
            query.prepare(QStringLiteral("UPDATE result SET document = ?"));
            query.bindValue(0, blob);
            return query.exec();
        }));
    }
    static void addStores()
    {
        QTest::addColumn<bool>("inFile");
        QTest::newRow("memory") << false;
        QTest::newRow("sqlite") << true;
    }

private slots:
    void keepsEveryField_data() { addStores(); }
    void keepsEveryField()
    {
        QFETCH(const bool, inFile);
        const auto store = make(inFile);
        StoredRun run = sampleRun();
        run.id = *store->addRun(run);
        QVERIFY(run.id > 0);
        QVERIFY(*store->run(run.id) == run);
        run.status = "done";
        run.startedAt = 5;
        run.endedAt = 6;
        run.error = "{}";
        run.summary = R"({"netProfit":"1.5"})";
        run.tags = {"x"};
        QVERIFY(store->updateRun(run));
        QVERIFY(*store->run(run.id) == run);
        QCOMPARE(store->runs()->size(), std::size_t{1});
        QVERIFY(store->runs()->front() == run);
    }

    void keepsResultsApart_data() { addStores(); }
    void keepsResultsApart()
    {
        QFETCH(const bool, inFile);
        const auto store = make(inFile);
        StoredRun run = sampleRun();
        run.id = *store->addRun(run);
        QCOMPARE(store->result(run.id).error().code, std::string("run.no_result"));
        std::string document(100'000, 'x');
        document[7] = '\0';
        run.status = "done";
        QVERIFY(store->finishRun(run, document));
        QVERIFY(store->run(run.id)->hasResult);
        QVERIFY(*store->result(run.id) == document);
        QVERIFY(store->removeRun(run.id));
        QCOMPARE(store->result(run.id).error().code, std::string("run.not_found"));
    }

    void neverUsesAnIdAgain_data() { addStores(); }
    void neverUsesAnIdAgain()
    {
        QFETCH(const bool, inFile);
        const auto store = make(inFile);
        const auto first = *store->addRun(sampleRun());
        QVERIFY(store->removeRun(first));
        QVERIFY(*store->addRun(sampleRun()) > first);
    }

    void saysWhichRunIsMissing_data() { addStores(); }
    void saysWhichRunIsMissing()
    {
        QFETCH(const bool, inFile);
        const auto store = make(inFile);
        StoredRun run = sampleRun();
        run.id = 77;
        for (const auto& error : {store->run(77).error(), store->updateRun(run).error(), store->removeRun(77).error(),
                                  store->finishRun(run, "{}").error(), store->result(77).error()}) {
            QCOMPARE(error.code, std::string("run.not_found"));
            QCOMPARE(std::string(error.field("value")), std::string("77"));
        }
    }

    void keepsJobs_data() { addStores(); }
    void keepsJobs()
    {
        QFETCH(const bool, inFile);
        const auto store = make(inFile);
        StoredJob job{9, "import", "files", "failed", 1, 2, 3, R"({"code":"a.b"})", "", 4};
        QVERIFY(store->putJob(job));
        job.status = "done";
        QVERIFY(store->putJob(job));
        QCOMPARE(store->jobs()->size(), std::size_t{1});
        QVERIFY(store->jobs()->front() == job);
    }

    void survivesARestart()
    {
        const auto file = newFile();
        StoredRun run = sampleRun();
        {
            const auto store = openSound(file);
            run.id = *store->addRun(run);
            QVERIFY(store->finishRun(run, "result"));
        }
        const auto store = openSound(file);
        run.hasResult = true;
        QVERIFY(*store->run(run.id) == run);
        QCOMPARE(*store->result(run.id), std::string("result"));
    }

    void answersManyThreads()
    {
        const auto store = openSound(newFile());
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int j = 0; j < 10; ++j) {
                    StoredRun run = sampleRun();
                    const auto id = store->addRun(run);
                    run.id = id ? *id : 0;
                    failures += !id || !store->finishRun(run, "r") || !store->result(run.id);
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(store->runs()->size(), std::size_t{40});
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("pages overwritten") << 1;
        QTest::newRow("cut short") << 2;
    }
    void setsADamagedFileAside()
    {
        QFETCH(const int, damage);
        const auto file = newFile();
        {
            const auto store = openSound(file);
            for (int i = 0; i < 50; ++i) {
                StoredRun run = sampleRun();
                run.note = std::string(5000, 'n');
                QVERIFY(store->addRun(run));
            }
        }
        const auto size = std::filesystem::file_size(file);
        if (damage == 0) {
            std::ofstream(file, std::ios::binary | std::ios::trunc) << "no database, whatever its name says: " << size;
        } else if (damage == 1) {
            std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
            stream.seekp(4096);
            stream << std::string(16'384, '\xee');
        } else {
            std::filesystem::resize_file(file, size / 2);
        }
        auto opened = SqliteRunStore::open(file);
        QVERIFY2(bool(opened), opened ? "" : opened.error().toString().c_str());
        QVERIFY(opened->notice);
        QCOMPARE(opened->notice->code, std::string("store.set_aside"));
        const std::filesystem::path aside(std::string(opened->notice->field("moved_to")));
        QVERIFY(std::filesystem::file_size(aside) > 0); // nothing is thrown away
        QVERIFY(opened->store->runs()->empty());
        QVERIFY(opened->store->addRun(sampleRun()));
    }

    void aFlippedByteNeverPassesForAResult()
    {
        const auto file = newFile();
        StoredRun run = sampleRun();
        std::string document = "[";
        std::uint32_t state = 1;
        for (int i = 0; i < 300; ++i) {
            state = state * 1664525 + 1013904223;
            document += std::to_string(state) + ',';
        }
        {
            const auto store = openSound(file);
            run.id = *store->addRun(run);
            QVERIFY(store->finishRun(run, document));
        }
        const auto packed = readBlob(file);
        QVERIFY(packed.size() > 500);
        int told = 0;
        for (qsizetype at = 0; at < packed.size(); at += 23) {
            QByteArray damaged = packed;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x04);
            writeBlob(file, damaged);
            const auto read = openSound(file)->result(run.id);
            QVERIFY2(!read || *read == document, std::to_string(at).c_str());
            if (!read) {
                ++told;
                QCOMPARE(read.error().code, std::string("store.corrupt"));
                QVERIFY(!read.error().field("remedy").empty());
            }
        }
        QVERIFY(told > 20);
    }

    void damageDuringASessionIsToldAndShortensNoList()
    {
        const auto file = newFile();
        const auto store = openSound(file);
        StoredRun run = sampleRun();
        run.note = std::string(100'000, 'n');
        for (int i = 0; i < 100; ++i) { // more than SQLite keeps in memory
            QVERIFY(store->addRun(run));
            QVERIFY(store->putJob({i + 1, "import", run.note, "done", 1, 2, 3, "", "", 0}));
        }
        QVERIFY(execute(file, "PRAGMA wal_checkpoint(TRUNCATE)"));
        const auto size = std::filesystem::file_size(file);
        {
            std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
            stream.seekp(static_cast<std::streamoff>(size / 3));
            stream << std::string(size / 3, '\xee');
        }
        const auto runs = store->runs();
        QVERIFY(!runs);
        QCOMPARE(runs.error().code, std::string("store.corrupt"));
        const auto jobs = store->jobs();
        QVERIFY(!jobs);
        QCOMPARE(jobs.error().code, std::string("store.corrupt"));
    }

    void anotherProgramThatHasItIsNamedAsTheCause()
    {
        const auto file = newFile();
        const auto store = openSound(file, {.waitForOthers = std::chrono::milliseconds(1)});
        const QString name = QStringLiteral("other");
        {
            auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            other.setDatabaseName(QString::fromStdString(file.string()));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto refused = store->addRun(sampleRun());
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, std::string("store.in_use"));
            QVERIFY(!refused.error().field("remedy").empty());
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(name);
        QVERIFY(store->addRun(sampleRun()));
    }

    void setsAsideWhatIsNoStoreOfOurs_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("of another program") << QStringLiteral("CREATE TABLE photos (id INTEGER)") << false;
        QTest::newRow("without its version") << QStringLiteral("PRAGMA user_version = 0") << true;
        QTest::newRow("without a table") << QStringLiteral("DROP TABLE job") << true;
        QTest::newRow("without a column") << QStringLiteral("ALTER TABLE run DROP COLUMN note") << true;
    }
    void setsAsideWhatIsNoStoreOfOurs()
    {
        QFETCH(const QString, statement);
        QFETCH(const bool, isOurs);
        const auto file = newFile();
        if (isOurs)
            openSound(file);
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(QString::fromStdString(file.string()));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        auto opened = SqliteRunStore::open(file);
        QVERIFY2(bool(opened), opened ? "" : opened.error().toString().c_str());
        QVERIFY(opened->notice);
        QVERIFY(std::filesystem::exists(std::string(opened->notice->field("moved_to"))));
        QVERIFY(opened->store->addRun(sampleRun()));
    }

    void leavesANewerProgramsFileAlone()
    {
        const auto file = newFile();
        openSound(file);
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            database.setDatabaseName(QString::fromStdString(file.string()));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 999")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
        const auto opened = SqliteRunStore::open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, std::string("store.version_unknown"));
        QCOMPARE(std::string(opened.error().field("version")), std::string("999"));
        QVERIFY(std::filesystem::exists(file));
    }

    void aFullDiskLosesNothingThatWasAnswered()
    {
        const auto file = newFile();
        std::vector<std::int64_t> kept;
        Error full;
        {
            const auto store = openSound(file, {.maxPages = 60});
            for (int i = 0; i < 1000 && full.code.empty(); ++i) {
                StoredRun run = sampleRun();
                run.note = std::string(3000, 'n');
                const auto id = store->addRun(run);
                if (id)
                    kept.push_back(*id);
                else
                    full = id.error();
            }
            QCOMPARE(full.code, std::string("store.disk_full"));
            QVERIFY(!full.field("remedy").empty());
            QVERIFY(kept.size() > 5);
            QCOMPARE(store->runs()->size(), kept.size());
            // A result that does not fit takes its run's change back with it.
            StoredRun run = *store->run(kept.back());
            run.status = "done";
            std::string noise(300'000, '\0');
            std::uint32_t state = 1;
            for (char& byte : noise) {
                state = state * 1664525 + 1013904223;
                byte = static_cast<char>(state >> 24);
            }
            QCOMPARE(store->finishRun(run, noise).error().code, std::string("store.disk_full"));
            QCOMPARE(store->run(kept.back())->status, std::string("queued"));
        }
        const auto store = openSound(file);
        QCOMPARE(store->runs()->size(), kept.size());
    }

    void aDiskWithoutRoomIsNamedWhenItIsOpened()
    {
#ifdef Q_OS_UNIX
        const auto file = newFile();
        QVERIFY(openSound(file)); // its log goes when it is closed, and is to be made anew
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{8192, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto opened = SqliteRunStore::open(file);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, std::string("store.disk_full"));
        QVERIFY(!opened.error().field("remedy").empty());
        QVERIFY(openSound(file));
#else
        QSKIP("needs a limit of file sizes");
#endif
    }

    void oneEngineAtATimeHasIt()
    {
        const auto file = newFile();
        auto first = openSound(file);
        const auto second = SqliteRunStore::open(file);
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::string("store.in_use"));
        first.reset();
        QVERIFY(openSound(file));
    }

    void saysWhyAFileCannotBeOpened()
    {
        const std::filesystem::path folder(m_folder.path().toStdString());
        QCOMPARE(SqliteRunStore::open(folder).error().code, std::string("store.open_failed"));
        std::ofstream(folder / "plain") << "x";
        QCOMPARE(SqliteRunStore::open(folder / "plain" / "runs.sqlite").error().code, std::string("store.open_failed"));
    }
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_RunStore.moc"
