// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history/SqliteStore.h"
#include "tests/support/Verify.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace wh;

namespace {

StoredBot botOf(std::uint64_t id, const char* name)
{
    return {{id}, name, "running", R"({"strategy":"basic"})", 1, {"eu", "test"}, 1000, 0};
}

LogRow logOf(std::uint64_t bot, TimeNs time, LogLevel level, std::string text)
{
    return {0, {bot}, time, level, std::move(text)};
}

std::vector<std::string> textsOf(const Result<HistoryPage<LogRow>>& page)
{
    std::vector<std::string> texts;
    if (page) {
        for (const auto& row : page->rows)
            texts.push_back(row.text);
    }
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

class TestSqliteStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStore> m_store;
    int m_files = 0;

    std::filesystem::path newFile()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / (std::to_string(++m_files) + ".sqlite");
    }

private slots:
    void init()
    {
        auto opened = SqliteStore::open(newFile());
        QVERIFY2(opened, opened ? "" : opened.error().toString().c_str());
        m_store = *std::move(opened);
    }

    void keepsBotsAndWhatBelongsToThem()
    {
        StoreBatch batch;
        batch.bots = {botOf(1, "alpha"), botOf(2, "beta")};
        batch.versions = {
            {{1}, 1, 10, "ann", "{}", 0}, {{1}, 2, 20, "bob", R"({"a":1})", 0}, {{1}, 3, 30, "ann", "{}", 1}};
        batch.storage = {{{1}, "a", "1"}, {{1}, "b", "2"}, {{1}, "a", std::nullopt}, {{2}, "a", ""}};
        batch.snapshots = {{{1}, 40, {"shard-0", 7}, "old"}, {{1}, 50, {"shard-0", 9}, "new"}};
        batch.positions = {{"shard-0", 9}, {"shard-1", UINT64_MAX / 2}, {"shard-0", 8}};
        batch.lifecycle = {{0, {1}, {60, 5}, "created", "admit", "admitted", "ann", "all well"}};
        batch.audit = {{0, {1}, 70, "ann", "10.0.0.1", "start", "{}", "ok"},
                       {0, {}, 71, "eve", "local", "halt", "{}", "api.forbidden"}};
        VERIFY_OK(m_store->append(batch));

        const auto file = m_store->place();
        m_store.reset();
        m_store = *SqliteStore::open(file);
        QCOMPARE(*m_store->bots(), batch.bots);
        QCOMPARE(*m_store->bot({2}), batch.bots[1]);
        QCOMPARE(m_store->bot({3}).error().code, std::string("bot.not_found"));
        QCOMPARE(*m_store->versions({1}), batch.versions);
        QCOMPARE(*m_store->storage({1}), (std::map<std::string, std::string>{{"b", "2"}}));
        QCOMPARE(*m_store->storage({2}), (std::map<std::string, std::string>{{"a", ""}}));
        QCOMPARE(**m_store->snapshot({1}), batch.snapshots[1]);
        QVERIFY(!*m_store->snapshot({2}));
        QCOMPARE(*m_store->positions(), (std::vector<JournalPosition>{{"shard-0", 9}, {"shard-1", UINT64_MAX / 2}}));
        auto life = m_store->lifecycle({})->rows;
        QCOMPARE(life.size(), std::size_t{1});
        batch.lifecycle[0].id = life[0].id;
        QCOMPARE(life, batch.lifecycle);
        HistoryQuery starts;
        starts.names = {"start"};
        QCOMPARE(m_store->audit(starts)->rows.size(), std::size_t{1});
        QCOMPARE(m_store->audit(starts)->rows[0].from, std::string("10.0.0.1"));
    }

    void givesANameOnceAndFreesItWithItsBot()
    {
        VERIFY_OK(m_store->append({.bots = {botOf(1, "alpha")}}));
        StoreBatch second{.bots = {botOf(2, "alpha")}, .logs = {logOf(2, 1, LogLevel::Info, "gone with it")}};
        const auto refused = m_store->append(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().toString(), std::string("store.name_taken (bot 2, name alpha)"));
        QCOMPARE(m_store->logs({})->rows.size(), std::size_t{0});

        auto removed = botOf(1, "alpha");
        removed.removedAt = 99;
        VERIFY_OK(m_store->append({.bots = {removed}}));
        VERIFY_OK(m_store->append(second));
        QCOMPARE(m_store->bots()->size(), std::size_t{1});
        QCOMPARE(m_store->bot({1})->removedAt, TimeNs{99});
        QCOMPARE(*m_store->lastBot(), BotId{2});
    }

    void neverChangesAVersion()
    {
        const ConfigurationVersion version{{1}, 1, 10, "ann", "{}", 0};
        VERIFY_OK(m_store->append({.versions = {version}}));
        VERIFY_OK(m_store->append({.versions = {version}})); // a replayed journal says it again
        auto other = version;
        other.document = "other";
        QCOMPARE(m_store->append({.versions = {other}}).error().code, std::string("store.version_taken"));
        QCOMPARE(m_store->versions({1})->size(), std::size_t{1});
    }

    void readsBackEveryChannel()
    {
        StoreBatch batch;
        batch.logs = {logOf(1, -5, LogLevel::Error, std::string("nul \0 and \xff", 11))};
        batch.events = {{0, {1}, 2, LogLevel::Warning, "order.refused", R"({"x":1})"}};
        batch.book = {{0, {1}, 3, "BTC-USDT", "1.1", "1.2", "0.1", {"1", "2", "5"}, {"10", "20", "50"}, "[]"}};
        batch.account = {{0, {1}, 4, "main", "100.000000000000000001", "-1", "2", "0.5", "{}"}};
        batch.orders = {{0, {1}, 5, UINT64_MAX, "BTC-USDT", "filled", "buy", "limit", "1.1", "2", "2", ""}};
        batch.trades = {{0,
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
                         3}};
        VERIFY_OK(m_store->append(batch));
        const auto compare = [](auto page, auto rows) {
            for (auto& row : rows)
                row.id = 1;
            QVERIFY(page);
            QCOMPARE(page->rows, rows);
        };
        compare(m_store->logs({}), batch.logs);
        compare(m_store->events({}), batch.events);
        compare(m_store->book({}), batch.book);
        compare(m_store->account({}), batch.account);
        compare(m_store->orders({}), batch.orders);
        compare(m_store->trades({}), batch.trades);
    }

    void filtersLogs_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all, newest first") << 0 << QStringLiteral("e50 w40 i30 100%_d i10b");
        QTest::newRow("of one") << 1 << QStringLiteral("e50 i30 100%_d");
        QTest::newRow("of two, ascending") << 2 << QStringLiteral("i10b 100%_d i30 w40 e50");
        QTest::newRow("of many") << 3 << QStringLiteral("w40 i10b");
        QTest::newRow("warnings of one") << 4 << QStringLiteral("e50");
        QTest::newRow("errors of all") << 5 << QStringLiteral("e50");
        QTest::newRow("from info of one") << 6 << QStringLiteral("e50 i30");
        QTest::newRow("a span") << 7 << QStringLiteral("i30 100%_d");
        QTest::newRow("a text, other case") << 8 << QStringLiteral("e50");
        QTest::newRow("a percent sign is itself") << 9 << QStringLiteral("100%_d");
        QTest::newRow("warnings of all with text") << 10 << QStringLiteral("w40");
    }

    void filtersLogs()
    {
        QFETCH(int, which);
        QFETCH(QString, expected);
        VERIFY_OK(
            m_store->append({.logs = {logOf(1, 20, LogLevel::Debug, "100%_d"), logOf(1, 50, LogLevel::Error, "e50"),
                                      logOf(2, 10, LogLevel::Info, "i10b"), logOf(2, 40, LogLevel::Warning, "w40"),
                                      logOf(1, 30, LogLevel::Info, "i30")}}));
        HistoryQuery query;
        switch (which) {
        case 1:
            query.bots = {{1}};
            break;
        case 2:
            query.bots = {{2}, {1}, {2}};
            query.ascending = true;
            break;
        case 3:
            for (std::uint64_t id = 2; id < 100; ++id)
                query.bots.push_back({id});
            break;
        case 4:
            query.bots = {{1}};
            query.minimumLevel = LogLevel::Warning;
            break;
        case 5:
            query.minimumLevel = LogLevel::Error;
            break;
        case 6:
            query.bots = {{1}};
            query.minimumLevel = LogLevel::Info;
            break;
        case 7:
            query.from = 20;
            query.to = 40;
            break;
        case 8:
            query.text = "E5";
            break;
        case 9:
            query.text = "%_";
            break;
        case 10:
            query.minimumLevel = LogLevel::Warning;
            query.text = "4";
            break;
        default:
            break;
        }
        const auto page = m_store->logs(query);
        QVERIFY2(page, page ? "" : page.error().toString().c_str());
        QString found;
        for (const auto& text : textsOf(page))
            found += (found.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(text);
        QCOMPARE(found, expected);
    }

    void refusesAFilterThatAChannelDoesNotHave()
    {
        HistoryQuery query;
        query.minimumLevel = LogLevel::Info;
        QCOMPARE(m_store->trades(query).error().code, std::string("store.bad_query"));
        query = {};
        query.names = {"x"};
        QCOMPARE(m_store->logs(query).error().code, std::string("store.bad_query"));
    }

    void pagesWithoutGapOrRepeatWhileRowsArrive_data()
    {
        QTest::addColumn<bool>("ascending");
        QTest::addColumn<int>("bots");
        for (const int bots : {0, 1, 2, 40}) {
            QTest::addRow("newest first, %d bots", bots) << false << bots;
            QTest::addRow("oldest first, %d bots", bots) << true << bots;
        }
    }

    void pagesWithoutGapOrRepeatWhileRowsArrive()
    {
        QFETCH(bool, ascending);
        QFETCH(int, bots);
        // Five rows a moment: the cursor falls among rows of the same time.
        StoreBatch batch;
        for (int i = 0; i < 500; ++i)
            batch.logs.push_back(
                logOf(1 + static_cast<std::uint64_t>(i % 2), 1000 + i / 5, LogLevel::Info, std::to_string(i)));
        VERIFY_OK(m_store->append(batch));
        HistoryQuery query;
        query.ascending = ascending;
        query.limit = 7;
        for (int i = 0; i < bots; ++i)
            query.bots.push_back({static_cast<std::uint64_t>(i) + 1});
        std::vector<int> seen;
        for (int turn = 0;; ++turn) {
            const auto page = m_store->logs(query);
            QVERIFY(page);
            for (const auto& row : page->rows)
                seen.push_back(std::stoi(row.text));
            if (!page->next)
                break;
            QVERIFY(turn < 200);
            query.after = *HistoryCursor::parse(page->next->text());
            // On the side that has been read already.
            VERIFY_OK(m_store->append({.logs = {logOf(1, ascending ? 1 : 9999, LogLevel::Info, "-1")}}));
        }
        const std::size_t expected = bots == 1 ? 250 : 500;
        QCOMPARE(seen.size(), expected);
        QCOMPARE(std::set<int>(seen.begin(), seen.end()).size(), expected);
        const auto timeOfRow = [](int i) { return i / 5; };
        for (std::size_t i = 1; i < seen.size(); ++i)
            QVERIFY(ascending ? timeOfRow(seen[i - 1]) <= timeOfRow(seen[i])
                              : timeOfRow(seen[i - 1]) >= timeOfRow(seen[i]));
    }

    void refusesACursorThatIsNone()
    {
        for (const char* text : {"", "1", "1:", ":1", "1:2x", "a:b"})
            QCOMPARE(HistoryCursor::parse(text).error().code, std::string("store.bad_query"));
        QCOMPARE(*HistoryCursor::parse("-5:7"), (HistoryCursor{-5, 7}));
    }

    // Gauges

    void drawsAGaugeAtEachResolution()
    {
        // Ten values a second for three hours; each second holds 0 … 9 above its number.
        StoreBatch batch;
        for (std::int64_t i = 0; i < 3 * 36'000; ++i)
            batch.gauges.push_back({{1}, i * kSecond / 10, "inventory", static_cast<double>(i / 10 * 100 + i % 10)});
        VERIFY_OK(m_store->append(batch));
        const auto course = [&](TimeNs from, TimeNs to, std::size_t points) {
            const auto read = m_store->gauge({{1}, "inventory", from, to, points});
            return read ? *read : GaugeCourse{-1, {}};
        };
        const auto check = [&] {
            QCOMPARE(course(0, kSecond, 10).resolution, DurationNs{0});
            QCOMPARE(course(0, kSecond, 10).points.size(), std::size_t{10});
            const auto seconds = course(60 * kSecond, 70 * kSecond, 20);
            QCOMPARE(seconds.resolution, kSecond);
            QCOMPARE(seconds.points.size(), std::size_t{10});
            QCOMPARE(seconds.points[2], (GaugeSpan{62 * kSecond, 10, 6200, 6209, 6204.5, 6209}));
            const auto minutes = course(0, kHour, 100);
            QCOMPARE(minutes.resolution, kMinute);
            QCOMPARE(minutes.points.size(), std::size_t{60});
            QCOMPARE(minutes.points[1].minimum, 6000.0);
            QCOMPARE(minutes.points[1].maximum, 11909.0);
            QCOMPARE(minutes.points[1].last, 11909.0);
            QCOMPARE(minutes.points[1].count, std::int64_t{600});
            QVERIFY(std::abs(minutes.points[1].mean - 8954.5) < 1e-6);
            const auto hours = course(0, kNever, 10);
            QCOMPARE(hours.resolution, kHour);
            QCOMPARE(hours.points.size(), std::size_t{3});
            QCOMPARE(hours.points[2].count, std::int64_t{36'000});
            QCOMPARE(hours.points[2].maximum, 1'079'909.0);
        };
        check(); // nothing is rolled yet
        const RetentionPolicy keepAll;
        int steps = 0;
        for (auto more = m_store->maintain(2 * kHour, keepAll); more && *more;
             more = m_store->maintain(2 * kHour, keepAll))
            QVERIFY(++steps < 100);
        QVERIFY(steps > 0);
        check(); // two hours are, one is not
        // The values go, the courses stay.
        RetentionPolicy brief;
        brief[Channel::Gauges].age = 10 * kMinute;
        for (int i = 0; i < 200; ++i) {
            const auto more = m_store->maintain(4 * kHour, brief);
            QVERIFY2(more, more ? "" : more.error().toString().c_str());
            if (!*more)
                break;
        }
        QCOMPARE(m_store->bytesOf(Channel::Gauges), std::int64_t{0});
        QCOMPARE(course(0, kHour, 100).points.size(), std::size_t{60});
        QCOMPARE(course(0, kSecond, 10).resolution, kSecond);
        QCOMPARE(course(0, kNever, 10).points[2].count, std::int64_t{36'000});
    }

    void aLateValueFindsItsPlace()
    {
        VERIFY_OK(m_store->append({.gauges = {{{1}, 5 * kSecond, "g", 1}, {{1}, 7200 * kSecond, "g", 5}}}));
        const RetentionPolicy keepAll;
        while (*m_store->maintain(3 * kHour, keepAll)) {
        }
        VERIFY_OK(m_store->append({.gauges = {{{1}, 6 * kSecond, "g", 3}, {{1}, 6 * kSecond, "g", 4}}}));
        for (int turn = 0; turn < 2; ++turn) {
            const auto hours = m_store->gauge({{1}, "g", 0, kNever, 1});
            QCOMPARE(hours->resolution, kHour);
            QCOMPARE(hours->points.size(), std::size_t{2});
            QCOMPARE(hours->points[0], (GaugeSpan{0, 2, 1, 4, 2.5, 4}));
            while (*m_store->maintain(3 * kHour, keepAll)) {
            }
        }
        QCOMPARE(*m_store->gaugeNames({1}), (std::vector<std::string>{"g"}));
        QVERIFY(m_store->gauge({{2}, "g", 0, kNever, 1})->points.empty());
    }
};

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_SqliteStore.moc"
