// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreWriter.h"
#include "core/storage/history/SqliteStore.h"
#include "tests/support/Verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wh;
namespace fs = std::filesystem;

namespace {

/// A store that can be told to wait and to fail, before a real one.
class GatedStore final : public Store
{
public:
    explicit GatedStore(Store& store) : m_store(store) {}

    /// The next append() waits until open().
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = false;
        m_changed.notify_all();
    }
    void waitUntilSomebodyWaits()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting; });
    }
    void failWith(std::optional<Error> error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
    }
    int transactions()
    {
        const std::lock_guard lock(m_mutex);
        return m_transactions;
    }

    Result<void> append(const StoreBatch& batch) override
    {
        {
            std::unique_lock lock(m_mutex);
            m_waiting = true;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return !m_closed; });
            m_waiting = false;
            if (m_error)
                return *m_error;
            ++m_transactions;
        }
        return m_store.append(batch);
    }
    Result<std::vector<StoredBot>> bots() override { return m_store.bots(); }
    Result<StoredBot> bot(BotId id) override { return m_store.bot(id); }
    Result<BotId> lastBot() override { return m_store.lastBot(); }
    Result<std::vector<ConfigurationVersion>> versions(BotId bot) override { return m_store.versions(bot); }
    Result<std::optional<BotSnapshot>> snapshot(BotId bot) override { return m_store.snapshot(bot); }
    Result<std::map<std::string, std::string>> storage(BotId bot) override { return m_store.storage(bot); }
    Result<std::vector<JournalPosition>> positions() override { return m_store.positions(); }
    Result<HistoryPage<LifecycleEvent>> lifecycle(const HistoryQuery& query) override
    {
        return m_store.lifecycle(query);
    }
    Result<HistoryPage<AuditEntry>> audit(const HistoryQuery& query) override { return m_store.audit(query); }
    Result<HistoryPage<LogRow>> logs(const HistoryQuery& query) override { return m_store.logs(query); }
    Result<HistoryPage<EventRow>> events(const HistoryQuery& query) override { return m_store.events(query); }
    Result<HistoryPage<BookRow>> book(const HistoryQuery& query) override { return m_store.book(query); }
    Result<HistoryPage<AccountRow>> account(const HistoryQuery& query) override { return m_store.account(query); }
    Result<HistoryPage<OrderRow>> orders(const HistoryQuery& query) override { return m_store.orders(query); }
    Result<HistoryPage<TradeRow>> trades(const HistoryQuery& query) override { return m_store.trades(query); }
    Result<std::vector<std::string>> gaugeNames(BotId bot) override { return m_store.gaugeNames(bot); }
    Result<GaugeCourse> gauge(const GaugeQuery& query) override { return m_store.gauge(query); }
    Result<bool> maintain(TimeNs now, const RetentionPolicy& policy) override { return m_store.maintain(now, policy); }
    Result<void> backup(const fs::path& target, const TaskControl& control) override
    {
        return m_store.backup(target, control);
    }
    Result<std::uint64_t> exportRows(Channel channel, const HistoryQuery& query, RowFormat format,
                                     const fs::path& target, const TaskControl& control) override
    {
        return m_store.exportRows(channel, query, format, target, control);
    }
    Result<StoreFigures> figures() override { return m_store.figures(); }
    Result<void> check(const TaskControl& control) override { return m_store.check(control); }
    RetentionPolicy retention() const override { return m_store.retention(); }
    void setDefaultRetention(const RetentionPolicy& policy) override { m_store.setDefaultRetention(policy); }
    Result<void> setRetention(Channel channel, const Retention& retention) override
    {
        return m_store.setRetention(channel, retention);
    }
    Result<void> setGaugeRetention(DurationNs resolution, DurationNs age) override
    {
        return m_store.setGaugeRetention(resolution, age);
    }
    std::string place() const override { return m_store.place(); }

private:
    Store& m_store;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_closed = false;
    bool m_waiting = false;
    int m_transactions = 0;
    std::optional<Error> m_error;
};

/// What the writer said, to be waited for.
class Heard
{
public:
    StoreWriter::Listener listener()
    {
        return {[this](const Error& error) { add("failed " + error.code); }, [this] { add("recovered"); },
                [this](const Error& error) { add("refused " + error.code); }};
    }
    void waitFor(const std::string& what)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return std::find(m_all.begin(), m_all.end(), what) != m_all.end(); });
    }
    std::vector<std::string> all()
    {
        const std::lock_guard lock(m_mutex);
        return m_all;
    }

private:
    void add(std::string what)
    {
        const std::lock_guard lock(m_mutex);
        m_all.push_back(std::move(what));
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::string> m_all;
};

StoreBatch logsOf(std::uint64_t bot, int count)
{
    StoreBatch batch;
    for (int i = 0; i < count; ++i)
        batch.logs.push_back({0, {bot}, i, LogLevel::Info, "line"});
    return batch;
}

StoreBatch ordersOf(std::uint64_t bot, int count)
{
    StoreBatch batch;
    for (int i = 0; i < count; ++i)
        batch.orders.push_back(
            {0, {bot}, i, static_cast<std::uint64_t>(i), "m", "open", "buy", "limit", "1", "1", "0", ""});
    return batch;
}

std::size_t logsIn(Store& store, std::uint64_t bot)
{
    HistoryQuery query;
    query.bots = {{bot}};
    query.limit = 1'000'000;
    return store.logs(query)->rows.size();
}

std::size_t ordersIn(Store& store)
{
    HistoryQuery query;
    query.limit = 1'000'000;
    return store.orders(query)->rows.size();
}

} // namespace

class TestStoreWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStore> m_sqlite;
    std::unique_ptr<GatedStore> m_store;
    VirtualClock m_clock{1000};
    int m_files = 0;

private slots:
    void init()
    {
        m_sqlite =
            *SqliteStore::open(fs::path(m_folder.path().toStdString()) / (std::to_string(++m_files) + ".sqlite"));
        m_store = std::make_unique<GatedStore>(*m_sqlite);
    }

    void writesABurstInOneTransaction()
    {
        m_store->close();
        StoreWriter writer(*m_store, m_clock, {}, {});
        VERIFY_OK(writer.post(logsOf(1, 1)));
        m_store->waitUntilSomebodyWaits();
        for (int i = 0; i < 100; ++i)
            VERIFY_OK(writer.post(logsOf(1, 10)));
        m_store->open();
        VERIFY_OK(writer.flush());
        QCOMPARE(m_store->transactions(), 2);
        QCOMPARE(logsIn(*m_store, 1), std::size_t{1001});
        QCOMPARE(writer.waiting(), std::size_t{0});
        QVERIFY(writer.isHealthy());
    }

    void aFloodLosesItsOwnRowsAndSaysHowMany()
    {
        m_store->close();
        StoreWriter::Settings settings;
        settings.rowsOfBot = 1000;
        StoreWriter writer(*m_store, m_clock, settings, {});
        VERIFY_OK(writer.post(logsOf(9, 1)));
        m_store->waitUntilSomebodyWaits();
        StoreBatch flood = logsOf(1, 5000);
        for (int i = 0; i < 1700; ++i)
            flood.gauges.push_back({{1}, i, "g", 1});
        VERIFY_OK(writer.post(std::move(flood)));
        VERIFY_OK(writer.post(logsOf(2, 900)));
        VERIFY_OK(writer.post(logsOf(1, 7)));
        m_store->open();
        VERIFY_OK(writer.flush());
        QCOMPARE(logsIn(*m_store, 1), std::size_t{1000});
        QCOMPARE(logsIn(*m_store, 2), std::size_t{900});
        const auto notices = m_store->events({})->rows;
        QCOMPARE(notices.size(), std::size_t{1});
        const std::string counts = "{\"logs\":4007,\"gauges\":700,\"events\":0}";
        QCOMPARE(notices[0], (EventRow{notices[0].id, {1}, 1000, LogLevel::Warning, "history.dropped", counts}));
        // There is room again.
        VERIFY_OK(writer.post(logsOf(1, 1000)));
        VERIFY_OK(writer.flush());
        QCOMPARE(logsIn(*m_store, 1), std::size_t{2000});
        QCOMPARE(m_store->events({})->rows.size(), std::size_t{1});
    }

    void aFloodLeavesRoomForTheOthers()
    {
        m_store->close();
        StoreWriter::Settings settings;
        settings.rowsOfBot = 100'000;
        settings.droppableRows = 20'000;
        StoreWriter writer(*m_store, m_clock, settings, {});
        VERIFY_OK(writer.post(logsOf(1, 1)));
        m_store->waitUntilSomebodyWaits();
        // One takes half of all room, and no more; forty quiet ones find theirs.
        VERIFY_OK(writer.post(logsOf(1, 50'000)));
        for (std::uint64_t bot = 2; bot < 42; ++bot)
            VERIFY_OK(writer.post(logsOf(bot, 70)));
        VERIFY_OK(writer.post(logsOf(1, 50'000)));
        QVERIFY(writer.waiting() <= settings.droppableRows);
        m_store->open();
        VERIFY_OK(writer.flush());
        QCOMPARE(logsIn(*m_store, 1), std::size_t{10'000});
        for (std::uint64_t bot = 2; bot < 42; ++bot)
            QCOMPARE(logsIn(*m_store, bot), std::size_t{70});
    }

    void keepsWhatCouldNotBeWrittenUntilItCan()
    {
        Heard heard;
        const Error full("store.disk_full", {{"path", "x"}, {"reason", "no room"}, {"remedy", "make room"}});
        m_store->failWith(full);
        StoreWriter::Settings settings;
        settings.retryAfter = std::chrono::hours(1);
        StoreWriter writer(*m_store, m_clock, settings, heard.listener());
        VERIFY_OK(writer.post(ordersOf(1, 10)));
        const auto failed = writer.flush();
        QVERIFY(!failed);
        QCOMPARE(failed.error(), full);
        QVERIFY(!writer.isHealthy());
        QCOMPARE(*writer.failure(), full);
        VERIFY_OK(writer.post(ordersOf(1, 10)));
        QVERIFY(!writer.flush());
        QCOMPARE(writer.waiting(), std::size_t{20});
        QCOMPARE(ordersIn(*m_store), std::size_t{0});
        QCOMPARE(heard.all(), (std::vector<std::string>{"failed store.disk_full"})); // once
        m_store->failWith(std::nullopt);
        writer.retryNow();
        heard.waitFor("recovered");
        VERIFY_OK(writer.flush());
        QVERIFY(writer.isHealthy());
        QCOMPARE(ordersIn(*m_store), std::size_t{20});
        QCOMPARE(heard.all().size(), std::size_t{2});
    }

    void triesAgainByItself()
    {
        Heard heard;
        m_store->failWith(Error("store.in_use"));
        StoreWriter::Settings settings;
        settings.retryAfter = std::chrono::milliseconds(1);
        StoreWriter writer(*m_store, m_clock, settings, heard.listener());
        VERIFY_OK(writer.post(ordersOf(1, 10)));
        heard.waitFor("failed store.in_use");
        m_store->failWith(std::nullopt);
        heard.waitFor("recovered");
        VERIFY_OK(writer.flush());
        QCOMPARE(ordersIn(*m_store), std::size_t{10});
    }

    void neverDropsAnOrderButRefusesIt()
    {
        m_store->failWith(Error("store.disk_full", {{"remedy", "make room"}}));
        StoreWriter::Settings settings;
        settings.lastingRows = 100;
        settings.retryAfter = std::chrono::hours(1);
        StoreWriter writer(*m_store, m_clock, settings, {});
        VERIFY_OK(writer.post(ordersOf(1, 60)));
        QVERIFY(!writer.flush());
        VERIFY_OK(writer.post(ordersOf(1, 40)));
        StoreBatch tooMany = ordersOf(1, 1);
        tooMany.logs = logsOf(1, 5).logs;
        const auto refused = writer.post(std::move(tooMany));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.queue_full"));
        QCOMPARE(refused.error().field("remedy"), std::string_view("make room"));
        QCOMPARE(tooMany.rows(), std::size_t{6}); // it is still the caller's
        VERIFY_OK(writer.post(logsOf(1, 3)));     // what may be dropped is taken
        m_store->failWith(std::nullopt);
        writer.retryNow();
        VERIFY_OK(writer.flush());
        VERIFY_OK(writer.post(std::move(tooMany)));
        VERIFY_OK(writer.flush());
        QCOMPARE(ordersIn(*m_store), std::size_t{101});
    }

    void postWaitsForRoom()
    {
        m_store->close();
        StoreWriter::Settings settings;
        settings.lastingRows = 100;
        settings.patience = std::chrono::hours(1);
        StoreWriter writer(*m_store, m_clock, settings, {});
        VERIFY_OK(writer.post(ordersOf(1, 100)));
        m_store->waitUntilSomebodyWaits();
        Result<void> outcome = Error("not yet");
        std::thread other([&] { outcome = writer.post(ordersOf(1, 100)); });
        m_store->open();
        other.join();
        VERIFY_OK(outcome);
        VERIFY_OK(writer.flush());
        QCOMPARE(ordersIn(*m_store), std::size_t{200});
    }

    void writeTellsItsOwnOutcome()
    {
        Heard heard;
        StoreWriter writer(*m_store, m_clock, {}, heard.listener());
        const auto bot = [](std::uint64_t id) { return StoredBot{{id}, "alpha", "created", "{}", 1, {}, 1, 0}; };
        StoreBatch first;
        first.bots = {bot(1)};
        VERIFY_OK(writer.write(std::move(first)));
        QCOMPARE(m_sqlite->bots()->size(), std::size_t{1});
        StoreBatch second = logsOf(2, 3);
        second.bots = {bot(2)};
        QCOMPARE(writer.write(std::move(second)).error().code, std::string("store.name_taken"));
        QVERIFY(writer.isHealthy());
        QCOMPARE(logsIn(*m_store, 2), std::size_t{0});
        // In a burst of many the rest is written.
        StoreBatch third = logsOf(3, 3);
        third.bots = {bot(3)};
        third.versions = {{{1}, 1, 1, "", "a", 0}, {{1}, 1, 1, "", "b", 0}};
        VERIFY_OK(writer.post(std::move(third)));
        VERIFY_OK(writer.flush());
        QCOMPARE(logsIn(*m_store, 3), std::size_t{3});
        QCOMPARE(heard.all(), (std::vector<std::string>{"refused store.name_taken", "refused store.version_taken"}));
        m_store->failWith(Error("store.disk_full"));
        QCOMPARE(writer.write(ordersOf(1, 1)).error().code, std::string("store.disk_full"));
        m_store->failWith(std::nullopt);
        VERIFY_OK(writer.write(ordersOf(1, 1)));
        QCOMPARE(ordersIn(*m_store), std::size_t{1}); // the first was refused to who waited for it
        QVERIFY(writer.isHealthy());
    }

    void writesWhatWaitsAtItsEnd()
    {
        m_store->close();
        auto writer =
            std::make_unique<StoreWriter>(*m_store, m_clock, StoreWriter::Settings(), StoreWriter::Listener());
        VERIFY_OK(writer->post(ordersOf(1, 1)));
        m_store->waitUntilSomebodyWaits();
        VERIFY_OK(writer->post(ordersOf(1, 5)));
        m_store->open();
        writer.reset();
        QCOMPARE(ordersIn(*m_store), std::size_t{6});
    }

    void keepsHouse()
    {
        m_clock.advanceTo(kDay);
        StoreWriter::Settings settings;
        settings.upkeepEvery = std::chrono::milliseconds(1);
        settings.retention[Channel::Logs].age = kHour;
        StoreWriter writer(*m_store, m_clock, settings, {});
        StoreBatch batch = logsOf(1, 3000);
        batch.logs.push_back({0, {1}, kDay, LogLevel::Info, "new"});
        VERIFY_OK(writer.post(std::move(batch)));
        VERIFY_OK(writer.flush());
        QTRY_COMPARE(logsIn(*m_store, 1), std::size_t{1});
    }

    void manyThreadsPost()
    {
        StoreWriter writer(*m_store, m_clock, {}, {});
        std::vector<std::thread> threads;
        for (std::uint64_t bot = 1; bot <= 4; ++bot)
            threads.emplace_back([&writer, bot] {
                for (int i = 0; i < 200; ++i) {
                    StoreBatch batch = logsOf(bot, 5);
                    batch.add(ordersOf(bot, 2));
                    if (!writer.post(std::move(batch)) || (i % 50 == 0 && !writer.flush()))
                        return;
                }
            });
        for (auto& thread : threads)
            thread.join();
        VERIFY_OK(writer.flush());
        QCOMPARE(ordersIn(*m_store), std::size_t{1600});
        for (std::uint64_t bot = 1; bot <= 4; ++bot)
            QCOMPARE(logsIn(*m_store, bot), std::size_t{1000});
    }
};

QTEST_GUILESS_MAIN(TestStoreWriter)
#include "tst_StoreWriter.moc"
