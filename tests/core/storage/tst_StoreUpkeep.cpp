// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations, retention, backups and exports of the store.
#include "core/storage/history/Schema.h"
#include "core/storage/history/SqliteStore.h"
#include "tests/support/Verify.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>

using namespace wh;
namespace fs = std::filesystem;

namespace {

constexpr const char* kFixtures = SOURCE_ROOT "/tests/core/storage/testdata";

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::unique_ptr<history::Connection> connectTo(const fs::path& file)
{
    auto opened = history::Connection::open(file, history::Connection::Mode::Write, std::chrono::milliseconds(0));
    return opened ? *std::move(opened) : nullptr;
}

/// Every statement that makes the tables and indexes, in one text.
std::string schemaOf(history::Connection& connection)
{
    const auto text = connection.text("SELECT group_concat(sql, ';' || char(10)) FROM (SELECT sql FROM sqlite_master "
                                      "WHERE sql IS NOT NULL ORDER BY type DESC, name)");
    return text ? *text + ";\n" : text.error().toString();
}

/// What each version could keep: written into its fixture, and looked for after all migrations.
constexpr std::array kRows = {
    "INSERT INTO bot VALUES (1, 'alpha', 'running', '{}', 2, 10, 0);\n"
    "INSERT INTO bot_tag VALUES (1, 0, 'eu');\n"
    "INSERT INTO configuration_version VALUES (1, 1, 10, 'ann', '{}', 0);\n"
    "INSERT INTO lifecycle VALUES (1, 1, 20, 5, 'created', 'admit', 'admitted', 'ann', '');\n"
    "INSERT INTO bot_storage VALUES (1, 'key', 'value');\n"
    "INSERT INTO snapshot VALUES (1, 30, 'shard-0', 7, '{}');\n"
    "INSERT INTO journal_position VALUES ('shard-0', 9);\n"
    "INSERT INTO audit VALUES (1, 1, 40, 'ann', 'local', 'start', '{}', 'ok');\n",
    "INSERT INTO log VALUES (1, 1, 50, 4, 'it stopped');\n"
    "INSERT INTO trade(id, bot, time, fill_id, order_id, market, side, liquidity, price, quantity, fee, fee_asset, "
    "realised) VALUES (1, 1, 60, 7, 8, 'BTC-USDT', 'buy', 'maker', '1', '2', '0', 'USDT', '0');\n"
    "UPDATE channel_size SET rows = 1, bytes = 70 WHERE channel = 0;\n",
    "INSERT INTO gauge_series VALUES (1, 1, 'g', 0, 0, 0, -9223372036854775808, -9223372036854775808, "
    "-9223372036854775808, -9223372036854775808);\n"
    "INSERT INTO gauge VALUES (1, 70, 1.5);\n",
    "UPDATE trade SET venue_time = 59, mid_match = '1.5', mid_decision = '1.25', resting_since = 50;\n",
    "INSERT INTO setting VALUES ('retention.logs', '3600000000000 1000');\n",
    "INSERT INTO orders(id, bot, time, order_id, market, status, side, type, price, quantity, filled, reason, "
    "oco_group) "
    "VALUES (1, 1, 60, 8, 'BTC-USDT', 'accepted', 'buy', 'limit', '1', '2', '0', '', 7);\n",
};

LogRow logOf(std::uint64_t bot, TimeNs time, std::string text)
{
    return {0, {bot}, time, LogLevel::Info, std::move(text)};
}

std::size_t countOf(Store& store, std::uint64_t bot)
{
    HistoryQuery query;
    query.bots = {{bot}};
    query.limit = 1'000'000;
    const auto page = store.logs(query);
    return page ? page->rows.size() : std::size_t(-1);
}

} // namespace

class TestStoreUpkeep : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStore> m_store;
    int m_files = 0;

    fs::path newFile(const char* ending = ".sqlite")
    {
        return fs::path(m_folder.path().toStdString()) / (std::to_string(++m_files) + ending);
    }
    void upkeep(TimeNs now, const RetentionPolicy& policy, int atMost = 1000)
    {
        for (int i = 0; i < atMost; ++i) {
            const auto more = m_store->maintain(now, policy);
            QVERIFY2(more, more ? "" : more.error().toString().c_str());
            if (!*more)
                return;
        }
        QVERIFY2(atMost < 1000, "it never ends");
    }

private slots:
    void init()
    {
        auto opened = SqliteStore::open(newFile());
        QVERIFY2(opened, opened ? "" : opened.error().toString().c_str());
        m_store = *std::move(opened);
    }

    void everyVersionHasAFixtureAsItWasReleased()
    {
        QCOMPARE(kRows.size(), static_cast<std::size_t>(history::knownSchemaVersion()));
        for (int version = 1; version <= history::knownSchemaVersion(); ++version) {
            const auto file = fs::path(kFixtures) / ("history-v" + std::to_string(version) + ".sql");
            const auto connection = connectTo(newFile());
            VERIFY_OK(history::migrate(*connection, version));
            const std::string schema = schemaOf(*connection);
            // WH_WRITE_FIXTURES=1 writes that of a new version; those of released ones stay as they are.
            if (!fs::exists(file) && qEnvironmentVariableIsSet("WH_WRITE_FIXTURES")) {
                std::ofstream made(file, std::ios::binary);
                made << "-- SPDX-License-Identifier: GPL-3.0-or-later\n" << schema;
                for (int part = 1; part <= version; ++part) {
                    if (part == 2)
                        made << "INSERT INTO channel_size VALUES (0,0,0), (1,0,0), (2,0,0), (3,0,0), (4,0,0), (5,0,0), "
                                "(6,0,0);\n";
                    made << kRows[static_cast<std::size_t>(part - 1)];
                }
                made << "PRAGMA application_id = 1464357716;\nPRAGMA user_version = " << version << ";\n";
            }
            const auto fixture = contentOf(file);
            QVERIFY2(!fixture.empty(), "a fixture is missing: run once with WH_WRITE_FIXTURES=1");
            QVERIFY2(fixture.find(schema) != std::string::npos,
                     "a step that was released has changed: add another instead");
        }
    }

    /// What a kill leaves beside the file is taken in with the next start, and does not stay there.
    void leavesNoLogOfAnEngineThatWasKilled()
    {
        StoreBatch batch;
        for (int i = 0; i < 2000; ++i)
            batch.logs.push_back(logOf(1, i, std::string(400, 'x')));
        VERIFY_OK(m_store->append(batch));
        const fs::path alive = fs::path(m_folder.path().toStdString()) / (std::to_string(m_files) + ".sqlite");
        const fs::path killed = newFile();
        const auto logOfFile = [](const fs::path& file) { return fs::path(file.string() + "-wal"); };
        QVERIFY(fs::file_size(logOfFile(alive)) > 500'000);
        fs::copy_file(alive, killed);
        fs::copy_file(logOfFile(alive), logOfFile(killed));
        const auto again = SqliteStore::open(killed);
        QVERIFY2(again, again ? "" : again.error().toString().c_str());
        QCOMPARE(fs::file_size(logOfFile(killed)), std::uintmax_t{0});
        QCOMPARE(countOf(**again, 1), std::size_t{2000});
    }

    void bringsEachOlderVersionUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= history::knownSchemaVersion(); ++version)
            QTest::addRow("from %d", version) << version;
    }

    void bringsEachOlderVersionUpToDate()
    {
        QFETCH(int, version);
        const auto file = newFile();
        {
            const auto old = connectTo(file);
            VERIFY_OK(
                old->run(contentOf(fs::path(kFixtures) / ("history-v" + std::to_string(version) + ".sql")).c_str()));
            QCOMPARE(*old->number("PRAGMA user_version"), std::int64_t{version});
        }
        {
            auto opened = SqliteStore::open(file);
            QVERIFY2(opened, opened ? "" : opened.error().toString().c_str());
            SqliteStore& store = **opened;
            QCOMPARE(store.bot({1})->name, std::string("alpha"));
            QCOMPARE(store.bot({1})->tags, (std::vector<std::string>{"eu"}));
            QCOMPARE(store.versions({1})->size(), std::size_t{1});
            QCOMPARE(store.lifecycle({})->rows.size(), std::size_t{1});
            QCOMPARE(store.storage({1})->at("key"), std::string("value"));
            QCOMPARE((*store.snapshot({1}))->position.sequence, std::uint64_t{7});
            QCOMPARE(store.positions()->size(), std::size_t{1});
            QCOMPARE(store.audit({})->rows.size(), std::size_t{1});
            QCOMPARE(store.logs({})->rows.size(), std::size_t(version >= 2 ? 1 : 0));
            QCOMPARE(store.trades({})->rows.size(), std::size_t(version >= 2 ? 1 : 0));
            if (version >= 2) {
                const TradeRow trade = store.trades({})->rows.front();
                QCOMPARE(trade.realised, std::string("0"));
                QCOMPARE(trade.midAtMatch, std::string(version >= 4 ? "1.5" : ""));
                QCOMPARE(trade.restingSince, TimeNs{version >= 4 ? 50 : 0});
            }
            QCOMPARE(store.retention()[Channel::Logs].age, version >= 5 ? kHour : kNever);
            QCOMPARE(store.orders({})->rows.size(), std::size_t(version >= 6 ? 1 : 0));
            if (version >= 6)
                QCOMPARE(store.orders({})->rows.front().ocoGroup, std::uint64_t{7});
            QCOMPARE(store.gauge({{1}, "g"})->points.size(), std::size_t(version >= 3 ? 1 : 0));
            // And all of it can be written.
            VERIFY_OK(store.append({.logs = {logOf(1, 1, "x")}, .gauges = {{{1}, 80, "g", 2}}}));
        }
        const auto migrated = connectTo(file);
        const auto fresh = connectTo(newFile());
        VERIFY_OK(history::migrate(*fresh));
        QCOMPARE(schemaOf(*migrated), schemaOf(*fresh));
    }

    void leavesANewerFileAlone()
    {
        const fs::path file = m_store->place();
        m_store.reset();
        const auto known = std::to_string(history::knownSchemaVersion() + 1);
        VERIFY_OK(connectTo(file)->run(("PRAGMA user_version = " + known).c_str()));
        const auto refused = SqliteStore::open(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.version_unknown"));
        QCOMPARE(refused.error().field("version"), std::string_view(known));
    }

    void dropsRowsByAge()
    {
        StoreBatch batch;
        for (int i = 0; i < 5000; ++i)
            batch.logs.push_back(logOf(1 + static_cast<std::uint64_t>(i % 3), i * kSecond, "row"));
        batch.orders = {{0, {1}, 0, 1, "m", "open", "buy", "limit", "1", "1", "0", ""}};
        VERIFY_OK(m_store->append(batch));
        RetentionPolicy policy;
        policy[Channel::Logs].age = 1000 * kSecond;
        // A step is small: a thousand rows.
        QVERIFY(*m_store->maintain(5000 * kSecond, policy));
        QCOMPARE(countOf(*m_store, 1) + countOf(*m_store, 2) + countOf(*m_store, 3), std::size_t{4000});
        upkeep(5000 * kSecond, policy);
        QCOMPARE(countOf(*m_store, 1) + countOf(*m_store, 2) + countOf(*m_store, 3), std::size_t{1000});
        QCOMPARE(m_store->orders({})->rows.size(), std::size_t{1}); // another channel
        HistoryQuery oldest;
        oldest.ascending = true;
        QCOMPARE(m_store->logs(oldest)->rows[0].time, 4000 * kSecond);
    }

    void dropsTheOldestBySizeAndKnowsItAfterARestart()
    {
        StoreBatch batch;
        for (int i = 0; i < 4000; ++i)
            batch.logs.push_back(logOf(1, i, std::string(440, 'x')));
        VERIFY_OK(m_store->append(batch));
        QCOMPARE(m_store->bytesOf(Channel::Logs), std::int64_t{4000 * 500});
        const auto file = m_store->place();
        m_store.reset();
        m_store = *SqliteStore::open(file);
        RetentionPolicy policy;
        policy[Channel::Logs].bytes = 500'000;
        upkeep(1, policy);
        QCOMPARE(m_store->bytesOf(Channel::Logs), std::int64_t{500'000});
        QCOMPARE(countOf(*m_store, 1), std::size_t{1000});
        HistoryQuery oldest;
        oldest.ascending = true;
        QCOMPARE(m_store->logs(oldest)->rows[0].time, TimeNs{3000});
    }

    void dropsGaugesBySize()
    {
        StoreBatch batch;
        for (int i = 0; i < 20'000; ++i)
            batch.gauges.push_back({{1 + static_cast<std::uint64_t>(i % 2)}, i * kSecond, "g", 1.0});
        VERIFY_OK(m_store->append(batch));
        RetentionPolicy policy;
        policy[Channel::Gauges].bytes = m_store->bytesOf(Channel::Gauges) / 4;
        upkeep(20'100 * kSecond, policy);
        QVERIFY(m_store->bytesOf(Channel::Gauges) <= policy[Channel::Gauges].bytes);
        QVERIFY(m_store->bytesOf(Channel::Gauges) > policy[Channel::Gauges].bytes / 2);
        // The courses tell what there was.
        const auto course = m_store->gauge({{1}, "g", 0, kNever, 1});
        std::int64_t count = 0;
        for (const auto& point : course->points)
            count += point.count;
        QCOMPARE(count, std::int64_t{10'000});
    }

    void givesRoomBackToTheDisk()
    {
        StoreBatch batch;
        for (int i = 0; i < 20'000; ++i)
            batch.logs.push_back(logOf(1, i, std::string(1000, 'x')));
        VERIFY_OK(m_store->append(batch));
        const fs::path file = m_store->place();
        const auto pages = [&] { return *connectTo(file)->number("PRAGMA page_count"); };
        const auto before = pages();
        RetentionPolicy policy;
        policy[Channel::Logs].bytes = 0;
        upkeep(1, policy);
        QVERIFY2(pages() < before / 3, qPrintable(QString::number(pages())));
    }

    void copiesItselfWhileItIsWritten()
    {
        StoreBatch first{.bots = {{{1}, "alpha", "running", "{}", 1, {}, 1, 0}}};
        for (int i = 0; i < 20'000; ++i)
            first.logs.push_back(logOf(1, i, std::string(200, 'x')));
        VERIFY_OK(m_store->append(first));
        // Bursts of ten rows: a copy has whole ones only.
        std::atomic<bool> stop = false;
        std::atomic<int> written = 0;
        std::thread writer([&] {
            while (!stop) {
                StoreBatch burst;
                for (int i = 0; i < 10; ++i)
                    burst.logs.push_back(logOf(2, i, "burst"));
                if (!m_store->append(burst))
                    return;
                ++written;
            }
        });
        const auto target = newFile();
        int steps = 0;
        int writtenMeanwhile = 0;
        TaskControl control;
        control.onProgress = [&](const Progress&) {
            // So that there is a write in between: it has to happen for the copy to go on.
            const int before = written;
            if (++steps < 4) {
                while (written == before)
                    std::this_thread::yield();
                ++writtenMeanwhile;
            }
        };
        const auto copied = m_store->backup(target, control);
        stop = true;
        writer.join();
        QVERIFY2(copied, copied ? "" : copied.error().toString().c_str());
        QVERIFY(writtenMeanwhile >= 1);
        auto copy = SqliteStore::open(target);
        QVERIFY2(copy, copy ? "" : copy.error().toString().c_str());
        QCOMPARE((*copy)->bots()->size(), std::size_t{1});
        QCOMPARE(countOf(**copy, 1), std::size_t{20'000});
        const auto burstRows = countOf(**copy, 2);
        QCOMPARE(burstRows % 10, std::size_t{0});
        QVERIFY(burstRows < static_cast<std::size_t>(written) * 10);
        QCOMPARE(countOf(*m_store, 2), static_cast<std::size_t>(written) * 10);
    }

    void leavesNothingOfABackupThatEnds()
    {
        StoreBatch batch;
        for (int i = 0; i < 20'000; ++i)
            batch.logs.push_back(logOf(1, i, std::string(500, 'x')));
        VERIFY_OK(m_store->append(batch));
        CancelToken token;
        TaskControl control;
        control.cancel = &token;
        control.onProgress = [&](const Progress&) { token.cancel(); };
        const auto target = newFile();
        QCOMPARE(m_store->backup(target, control).error().code, std::string("store.cancelled"));
        for (const auto& entry : fs::directory_iterator(target.parent_path()))
            QVERIFY2(entry.path().string().find(target.string()) == std::string::npos, entry.path().c_str());
        // An older backup stays where the new one cannot be made.
        std::ofstream(target) << "older";
        QVERIFY(!m_store->backup(target, control));
        QCOMPARE(contentOf(target), std::string("older"));
    }

    void tellsWhatItHas()
    {
        RetentionPolicy policy;
        policy[Channel::Logs] = {kHour, 5'000};
        m_store->setDefaultRetention(policy);
        VERIFY_OK(m_store->append({.logs = {logOf(1, 5, "a"), logOf(1, 7, "b")},
                                   .gauges = {{{1}, 80, "g", 2}, {{2}, 60, "h", 2}, {{2}, 90, "h", 2}}}));
        const auto figures = m_store->figures();
        VERIFY_OK(figures);
        QCOMPARE(figures->channels.size(), std::size_t{7});
        QVERIFY(figures->bytes > 0);
        QVERIFY(figures->logBytes > 0);
        QCOMPARE(figures->schemaVersion, history::knownSchemaVersion());
        for (const auto& channel : figures->channels) {
            const bool isGauges = channel.channel == Channel::Gauges;
            const bool isLogs = channel.channel == Channel::Logs;
            QCOMPARE(channel.rows, std::int64_t{isGauges ? 3 : isLogs ? 2 : 0});
            QCOMPARE(channel.bytes > 0, isGauges || isLogs);
            QCOMPARE(channel.oldest.value_or(0), TimeNs{isGauges ? 60 : isLogs ? 5 : 0});
            QCOMPARE(channel.newest.value_or(0), TimeNs{isGauges ? 90 : isLogs ? 7 : 0});
            QCOMPARE(channel.retention.age, isLogs ? kHour : kNever);
        }
    }

    void whatWasChosenHoldsAfterARestart()
    {
        const fs::path file = m_store->place();
        VERIFY_OK(m_store->setRetention(Channel::Trades, {kDay, 7}));
        VERIFY_OK(m_store->setRetention(Channel::Logs, {kHour, INT64_MAX}));
        VERIFY_OK(m_store->setRetention(Channel::Logs, {kNever, 9}));
        VERIFY_OK(m_store->setGaugeRetention(kSecond, 3 * kDay));
        VERIFY_OK(m_store->setGaugeRetention(kMinute, kNever));
        QVERIFY(!m_store->setGaugeRetention(2 * kSecond, kDay));
        m_store.reset();
        m_store = *SqliteStore::open(file);
        RetentionPolicy policy;
        policy[Channel::Trades] = {kMinute, 1};
        policy[Channel::Events] = {kMinute, 1};
        m_store->setDefaultRetention(policy);
        QCOMPARE(m_store->retention()[Channel::Trades], (Retention{kDay, 7}));
        QCOMPARE(m_store->retention()[Channel::Logs], (Retention{kNever, 9}));
        QCOMPARE(m_store->retention()[Channel::Events], (Retention{kMinute, 1}));
        QCOMPARE(m_store->retention()[Channel::Orders], Retention());
        QCOMPARE(m_store->retention().gaugeSeconds, 3 * kDay);
        QCOMPARE(m_store->retention().gaugeMinutes, kNever);
        QCOMPARE(m_store->retention().gaugeHours, RetentionPolicy().gaugeHours);
    }

    void aCheckReadsAllOfIt()
    {
        VERIFY_OK(m_store->check({}));
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(m_store->check({{}, &cancel}).error().code, std::string("store.cancelled"));
        // A table's page is overwritten behind its back.
        StoreBatch batch;
        for (int i = 0; i < 20'000; ++i)
            batch.logs.push_back(logOf(1, i, "a row with some text in it"));
        VERIFY_OK(m_store->append(batch));
        const fs::path file = m_store->place();
        m_store.reset();
        {
            std::fstream damaged(file, std::ios::in | std::ios::out | std::ios::binary);
            damaged.seekp(static_cast<std::streamoff>(fs::file_size(file) / 4096 / 2 * 4096 + 8));
            damaged << std::string(2000, 'x');
        }
        SqliteStore::Settings unchecked;
        unchecked.checked = false;
        m_store = *SqliteStore::open(file, unchecked);
        const auto found = m_store->check({});
        QVERIFY(!found);
        QCOMPARE(found.error().code, std::string("store.corrupt"));
        QVERIFY(!found.error().field("reason").empty());
    }

    void exportsAChannel()
    {
        VERIFY_OK(m_store->append(
            {.logs = {{0, {1}, kSecond, LogLevel::Warning, "says \"no\",\nthen stops"}, logOf(2, 0, "other")},
             .gauges = {{{1}, kSecond, "g", 0.1}},
             .trades = {{0,
                         {1},
                         6,
                         77,
                         78,
                         "BTC-USDT",
                         "sell",
                         "maker",
                         "1.1",
                         "2",
                         "-0.001",
                         "USDT",
                         "0.5",
                         5,
                         "1.05",
                         "1.04",
                         3}}}));
        const auto target = newFile(".txt");
        const TaskControl control;
        HistoryQuery one;
        one.bots = {{1}};
        QCOMPARE(*m_store->exportRows(Channel::Logs, one, RowFormat::Csv, target, control), std::uint64_t{1});
        QCOMPARE(contentOf(target),
                 std::string("bot,time,level,text\n1,1970-01-01T00:00:01Z,warning,\"says \"\"no\"\",\nthen stops\"\n"));
        QCOMPARE(*m_store->exportRows(Channel::Logs, {}, RowFormat::JsonLines, target, control), std::uint64_t{2});
        const std::string lines =
            "{\"bot\":2,\"time\":\"1970-01-01T00:00:00Z\",\"level\":\"info\",\"text\":\"other\"}\n"
            "{\"bot\":1,\"time\":\"1970-01-01T00:00:01Z\",\"level\":\"warning\","
            "\"text\":\"says \\\"no\\\",\\nthen stops\"}\n";
        QCOMPARE(contentOf(target), lines);
        QCOMPARE(*m_store->exportRows(Channel::Gauges, {}, RowFormat::Csv, target, control), std::uint64_t{1});
        QCOMPARE(contentOf(target), std::string("bot,time,name,value\n1,1970-01-01T00:00:01Z,g,0.1\n"));
        QCOMPARE(*m_store->exportRows(Channel::Trades, {}, RowFormat::Csv, target, control), std::uint64_t{1});
        QVERIFY(
            contentOf(target).find(
                "1,1970-01-01T00:00:00.000000006Z,77,78,BTC-USDT,sell,maker,1.1,2,-0.001,USDT,0.5,5,1.05,1.04,3\n") !=
            std::string::npos);
        // Many pages.
        StoreBatch batch;
        for (int i = 0; i < 12'000; ++i)
            batch.logs.push_back(logOf(3, 7, "same moment"));
        VERIFY_OK(m_store->append(batch));
        one.bots = {{3}};
        QCOMPARE(*m_store->exportRows(Channel::Logs, one, RowFormat::Csv, target, control), std::uint64_t{12'000});
    }
};

QTEST_GUILESS_MAIN(TestStoreUpkeep)
#include "tst_StoreUpkeep.moc"
