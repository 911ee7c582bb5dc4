// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls a store: full and read-only disks, damage, other programs, and the end of its own at any instant.
#include "core/base/Random.h"
#include "core/storage/StoreWriter.h"
#include "core/storage/history/SqliteStore.h"
#include "tests/support/Verify.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <fstream>
#include <iterator>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace wh;
namespace fs = std::filesystem;

namespace {

constexpr int kRowsOfBurst = 50;

StoreBatch burstOf(std::int64_t number, std::size_t size = 100)
{
    StoreBatch batch;
    for (int i = 0; i < kRowsOfBurst; ++i)
        batch.orders.push_back({0,
                                {1},
                                number,
                                static_cast<std::uint64_t>(number),
                                "m",
                                "open",
                                "buy",
                                "limit",
                                "1",
                                "1",
                                "0",
                                std::string(size, 'x')});
    batch.storage = {{{1}, "last", std::to_string(number)}};
    batch.positions = {{"shard-0", static_cast<std::uint64_t>(number)}};
    return batch;
}

/// How many bursts are there, or a sentence about what is not whole.
Result<std::int64_t> wholeBursts(Store& store)
{
    HistoryQuery query;
    query.ascending = true;
    query.limit = 10'000'000;
    const auto page = store.orders(query);
    if (!page)
        return page.error();
    const auto bursts = static_cast<std::int64_t>(page->rows.size()) / kRowsOfBurst;
    for (std::size_t i = 0; i < page->rows.size(); ++i) {
        if (page->rows[i].time != static_cast<std::int64_t>(i) / kRowsOfBurst + 1)
            return Error("test", {{"row", std::to_string(i)}});
    }
    const auto storage = store.storage({1});
    const auto positions = store.positions();
    if (bursts > 0 && (storage->at("last") != std::to_string(bursts) ||
                       positions->at(0).sequence != static_cast<std::uint64_t>(bursts)))
        return Error("test", {{"storage", storage->at("last")}});
    return bursts;
}

/// The child: writes burst after burst, and says each that has been acknowledged, until it is killed.
int writeUntilKilled(const char* file)
{
    auto store = SqliteStore::open(file);
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().toString().c_str());
        return 2;
    }
    auto bursts = wholeBursts(**store);
    if (!bursts) {
        std::fprintf(stderr, "%s\n", bursts.error().toString().c_str());
        return 3;
    }
    const VirtualClock clock;
    StoreWriter writer(**store, clock, {}, {});
    for (std::int64_t number = *bursts + 1;; ++number) {
        if (!writer.post(burstOf(number)) || !writer.flush())
            return 4;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeTo(const fs::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

} // namespace

class TestStoreDamage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file;
    const VirtualClock m_clock;

    std::unique_ptr<SqliteStore> open(const SqliteStore::Settings& settings = {})
    {
        auto opened = SqliteStore::open(m_file, settings);
        if (!opened) {
            qWarning("%s", opened.error().toString().c_str());
            return nullptr;
        }
        return *std::move(opened);
    }
    void fill(int bursts)
    {
        const auto store = open();
        for (int i = 1; i <= bursts; ++i)
            VERIFY_OK(store->append(burstOf(i, 1000)));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = fs::path(m_folder->path().toStdString()) / "engine.sqlite";
    }

    void losesNothingWhereTheDiskIsFull()
    {
        SqliteStore::Settings small;
        small.maxPages = 400;
        const auto store = open(small);
        StoreWriter::Settings settings;
        settings.retryAfter = std::chrono::hours(1);
        std::atomic<int> failed = 0;
        std::atomic<int> recovered = 0;
        StoreWriter writer(*store, m_clock, settings, {[&](const Error&) { ++failed; }, [&] { ++recovered; }, {}});
        std::int64_t acknowledged = 0;
        std::int64_t posted = 0;
        Result<void> flushed;
        while (flushed && posted < 1000) {
            VERIFY_OK(writer.post(burstOf(++posted, 1000)));
            flushed = writer.flush();
            if (flushed)
                acknowledged = posted;
        }
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().code, std::string("store.disk_full"));
        QVERIFY(!flushed.error().field("remedy").empty());
        QVERIFY(acknowledged > 5);
        QVERIFY(!writer.isHealthy());
        QCOMPARE(failed.load(), 1);
        QCOMPARE(*wholeBursts(*store), acknowledged); // and readable
        VERIFY_OK(writer.post(burstOf(++posted, 1000)));
        VERIFY_OK(store->limitPages(0));
        VERIFY_OK(writer.flush());
        QVERIFY(writer.isHealthy());
        QCOMPARE(recovered.load(), 1);
        QCOMPARE(*wholeBursts(*store), posted);
    }

    void losesNothingWhereTheSystemRefusesToWrite()
    {
#ifdef _WIN32
        QSKIP("no RLIMIT_FSIZE here");
#else
        const auto store = open();
        for (int i = 1; i <= 5; ++i)
            VERIFY_OK(store->append(burstOf(i)));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit limit = before;
        auto wal = m_file;
        wal += "-wal";
        limit.rlim_cur = fs::file_size(wal) + 5000; // a page and a part of one
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto refused = store->append(burstOf(6));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!refused);
        QVERIFY2(refused.error().code == "store.disk_full", refused.error().toString().c_str());
        QCOMPARE(*wholeBursts(*store), std::int64_t{5});
        VERIFY_OK(store->append(burstOf(6)));
        QCOMPARE(*wholeBursts(*store), std::int64_t{6});
#endif
    }

    void saysThatItMayNotWrite()
    {
#ifdef _WIN32
        QSKIP("file modes are POSIX's");
#else
        fill(1);
        const fs::path folder = m_file.parent_path();
        const bool isRoot = geteuid() == 0;
        fs::permissions(m_file, fs::perms(0444));
        fs::permissions(folder, fs::perms(0555));
        if (isRoot)
            QCOMPARE(seteuid(65534), 0); // root may write anything
        const auto refused = SqliteStore::open(m_file);
        if (isRoot)
            QCOMPARE(seteuid(0), 0);
        fs::permissions(folder, fs::perms(0755));
        fs::permissions(m_file, fs::perms(0644));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.read_only"));
        QVERIFY(!refused.error().field("remedy").empty());
        QCOMPARE(*wholeBursts(*open()), std::int64_t{1});
#endif
    }

    void namesADamagedPage()
    {
        fill(20);
        auto text = contentOf(m_file);
        QVERIFY(text.size() > 40 * 4096);
        for (std::size_t page = 10; page < 30; ++page)
            text.replace(page * 4096, 64, std::string(64, '\xee'));
        writeTo(m_file, text);
        const auto refused = SqliteStore::open(m_file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.corrupt"));
        QCOMPARE(refused.error().field("path"), std::string_view(m_file.string()));
        QVERIFY(!refused.error().field("reason").empty());
        QVERIFY(refused.error().field("remedy").find("backup") != std::string_view::npos);
        QCOMPARE(contentOf(m_file), text); // it stays as evidence
    }

    void findsDamageWhileItRuns()
    {
        fill(20);
        SqliteStore::Settings unchecked;
        unchecked.checked = false;
        auto text = contentOf(m_file);
        for (std::size_t page = 60; page < text.size() / 4096; ++page)
            text.replace(page * 4096, 64, std::string(64, '\xee'));
        writeTo(m_file, text);
        const auto store = open(unchecked);
        QVERIFY(store);
        std::atomic<int> failed = 0;
        StoreWriter::Settings settings;
        settings.retryAfter = std::chrono::hours(1);
        StoreWriter writer(*store, m_clock, settings, {[&](const Error&) { ++failed; }, {}, {}});
        VERIFY_OK(writer.post(burstOf(21)));
        const auto refused = writer.flush();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.corrupt"));
        QVERIFY(!writer.isHealthy());
        QCOMPARE(failed.load(), 1);
    }

    void refusesAFileThatIsNone_data()
    {
        QTest::addColumn<bool>("isDatabase");
        QTest::newRow("text") << false;
        QTest::newRow("another program's database") << true;
    }

    void refusesAFileThatIsNone()
    {
        QFETCH(bool, isDatabase);
        if (isDatabase) {
            auto other =
                history::Connection::open(m_file, history::Connection::Mode::Write, std::chrono::milliseconds(0));
            VERIFY_OK((*other)->run("CREATE TABLE run (id)"));
        } else {
            writeTo(m_file, std::string(10'000, 'x'));
        }
        const auto before = contentOf(m_file);
        const auto refused = SqliteStore::open(m_file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string(isDatabase ? "store.foreign_file" : "store.corrupt"));
        QCOMPARE(contentOf(m_file), before);
    }

    void saysThatThereIsNoFolder()
    {
        const auto refused = SqliteStore::open(m_file / "deeper" / "engine.sqlite");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.open_failed"));
    }

    void isOpenOnce()
    {
        const auto store = open();
        const auto refused = SqliteStore::open(m_file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.in_use"));
        QVERIFY(refused.error().field("holder").find(std::to_string(QCoreApplication::applicationPid())) !=
                std::string_view::npos);
    }

    void waitsOutAnotherProgramsTransaction()
    {
        SqliteStore::Settings impatient;
        impatient.waitForOthers = std::chrono::milliseconds(1);
        const auto store = open(impatient);
        // A person's shell: it does not ask for our lock.
        auto shell = history::Connection::open(m_file, history::Connection::Mode::Write, std::chrono::milliseconds(0));
        QVERIFY(shell);
        VERIFY_OK((*shell)->run("BEGIN IMMEDIATE"));
        StoreWriter::Settings settings;
        settings.retryAfter = std::chrono::milliseconds(1);
        StoreWriter writer(*store, m_clock, settings, {});
        VERIFY_OK(writer.post(burstOf(1)));
        const auto refused = writer.flush();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.in_use"));
        QVERIFY(!writer.isHealthy());
        VERIFY_OK((*shell)->run("ROLLBACK"));
        VERIFY_OK(writer.flush());
        QVERIFY(writer.isHealthy());
        QCOMPARE(*wholeBursts(*store), std::int64_t{1});
    }

    void survivesALogThatIsTorn()
    {
        // Files as a power cut leaves them: taken while the store is open, the log cut at many places.
        const auto copy = m_file.parent_path() / "copy.sqlite";
        auto wal = m_file;
        wal += "-wal";
        auto copyWal = copy;
        copyWal += "-wal";
        const auto store = open();
        for (int i = 1; i <= 8; ++i)
            VERIFY_OK(store->append(burstOf(i)));
        const auto base = contentOf(m_file);
        const auto log = contentOf(wal);
        QVERIFY(log.size() > 20'000);
        std::int64_t least = INT64_MAX;
        std::int64_t most = -1;
        // Never into the tables' making: before that it is no store yet.
        for (std::size_t cut = log.size(); cut > log.size() * 2 / 3; cut -= log.size() / 97) {
            writeTo(copy, base);
            writeTo(copyWal, log.substr(0, cut));
            auto shm = copy;
            shm += "-shm";
            fs::remove(shm);
            auto opened = SqliteStore::open(copy);
            QVERIFY2(opened, opened ? "" : opened.error().toString().c_str());
            const auto bursts = wholeBursts(**opened);
            QVERIFY2(bursts, bursts ? "" : bursts.error().toString().c_str());
            least = std::min(least, *bursts);
            most = std::max(most, *bursts);
        }
        QCOMPARE(most, std::int64_t{8});
        QVERIFY(least < 8);
    }

    void keepsWhatWasAcknowledgedWhenItIsKilled()
    {
        // Random instants of a real process; the seed is printed so that a failure can be repeated.
        const std::uint64_t seed =
            qEnvironmentVariableIsSet("WH_SEED") ? qEnvironmentVariable("WH_SEED").toULongLong() : 4;
        const int kills = qEnvironmentVariableIsSet("WH_KILLS") ? qEnvironmentVariableIntValue("WH_KILLS") : 12;
        qInfo("seed %llu, %d kills", static_cast<unsigned long long>(seed), kills);
        Random random(seed);
        std::int64_t before = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--write-until-killed"), QString::fromStdString(m_file.string())});
            QVERIFY(child.waitForStarted());
            // An instant is so many acknowledged bursts, and a random moment within the next.
            const auto bursts = random.integer(1, 60);
            std::int64_t acknowledged = 0;
            std::int64_t heard = 0;
            const auto readLines = [&] {
                while (child.canReadLine()) {
                    acknowledged = child.readLine().trimmed().toLongLong();
                    ++heard;
                }
            };
            while (heard < bursts) {
                QVERIFY2(child.waitForReadyRead(60'000) || child.canReadLine(),
                         child.readAllStandardError().constData());
                readLines();
            }
            // A second process is refused, and told who has it.
            const auto second = SqliteStore::open(m_file);
            QVERIFY(!second);
            QCOMPARE(second.error().code, std::string("store.in_use"));
            QVERIFY(second.error().field("holder").find(std::to_string(child.processId())) != std::string_view::npos);
            const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(random.integer(0, 3000));
            while (std::chrono::steady_clock::now() < until)
                std::this_thread::yield();
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            readLines();
            const auto store = open();
            QVERIFY(store);
            const auto kept = wholeBursts(*store);
            QVERIFY2(kept, kept ? "" : kept.error().toString().c_str());
            QVERIFY2(*kept >= acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(*kept).arg(acknowledged)));
            QVERIFY(acknowledged > before);
            before = *kept;
        }
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--write-until-killed")
        return writeUntilKilled(argv[2]);
    QCoreApplication application(argc, argv);
    TestStoreDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_StoreDamage.moc"
