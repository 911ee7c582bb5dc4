// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteRunStore.h"

#include "core/base/FileLock.h"
#include "core/storage/MemoryRunStore.h"
#include "core/storage/sqlite/Compression.h"
#include "core/storage/sqlite/Database.h"

#include <QVariant>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <system_error>
#include <thread>

namespace wh {

namespace fs = std::filesystem;

namespace {

QString text(const std::string& value)
{
    // Never null: the columns say NOT NULL, and an empty text is a text.
    return value.empty() ? QLatin1String("") : QString::fromStdString(value);
}

std::string text(const QVariant& value)
{
    return value.toString().toStdString();
}

constexpr const char* kSelectRun =
    "SELECT id, kind, status, name, strategy, dataset, checksum, configuration, seed, version, created_at, started_at,"
    " ended_at, error, summary, note, EXISTS (SELECT 1 FROM result WHERE result.run = run.id) FROM run WHERE id = ?";
constexpr const char* kSelectRuns =
    "SELECT id, kind, status, name, strategy, dataset, checksum, configuration, seed, version, created_at, started_at,"
    " ended_at, error, summary, note, EXISTS (SELECT 1 FROM result WHERE result.run = run.id) FROM run ORDER BY id";

StoredRun runOf(const QSqlQuery& row)
{
    StoredRun run;
    run.id = row.value(0).toLongLong();
    run.kind = text(row.value(1));
    run.status = text(row.value(2));
    run.name = text(row.value(3));
    run.strategy = text(row.value(4));
    run.dataset = text(row.value(5));
    run.checksum = text(row.value(6));
    run.configuration = text(row.value(7));
    run.seed = static_cast<std::uint64_t>(row.value(8).toLongLong()); // 64 bits, whatever their sign
    run.version = text(row.value(9));
    run.createdAt = row.value(10).toLongLong();
    run.startedAt = row.value(11).toLongLong();
    run.endedAt = row.value(12).toLongLong();
    run.error = text(row.value(13));
    run.summary = text(row.value(14));
    run.note = text(row.value(15));
    run.hasResult = row.value(16).toInt() != 0;
    return run;
}

/// Status to note, in the order of both INSERT and UPDATE.
void bindRun(QSqlQuery& query, int at, const StoredRun& run)
{
    query.bindValue(at++, text(run.status));
    query.bindValue(at++, text(run.name));
    query.bindValue(at++, text(run.strategy));
    query.bindValue(at++, text(run.dataset));
    query.bindValue(at++, text(run.checksum));
    query.bindValue(at++, text(run.configuration));
    query.bindValue(at++, static_cast<qlonglong>(run.seed));
    query.bindValue(at++, text(run.version));
    query.bindValue(at++, static_cast<qlonglong>(run.createdAt));
    query.bindValue(at++, static_cast<qlonglong>(run.startedAt));
    query.bindValue(at++, static_cast<qlonglong>(run.endedAt));
    query.bindValue(at++, text(run.error));
    query.bindValue(at++, text(run.summary));
    query.bindValue(at++, text(run.note));
}

Result<void> writeTags(Database& database, std::int64_t run, const std::vector<std::string>& tags)
{
    auto clear = database.prepare("DELETE FROM tag WHERE run = ?");
    if (!clear)
        return clear.error();
    (*clear)->bindValue(0, static_cast<qlonglong>(run));
    if (auto done = database.execute(**clear); !done)
        return done;
    auto add = database.prepare("INSERT INTO tag (run, position, name) VALUES (?, ?, ?)");
    if (!add)
        return add.error();
    for (std::size_t i = 0; i < tags.size(); ++i) {
        (*add)->bindValue(0, static_cast<qlonglong>(run));
        (*add)->bindValue(1, static_cast<qlonglong>(i));
        (*add)->bindValue(2, text(tags[i]));
        if (auto done = database.execute(**add); !done)
            return done;
    }
    return {};
}

Result<void> writeRun(Database& database, const StoredRun& run)
{
    auto query = database.prepare(
        "UPDATE run SET status = ?, name = ?, strategy = ?, dataset = ?, checksum = ?, configuration = ?, seed = ?,"
        " version = ?, created_at = ?, started_at = ?, ended_at = ?, error = ?, summary = ?, note = ? WHERE id = ?");
    if (!query)
        return query.error();
    bindRun(**query, 0, run);
    (*query)->bindValue(14, static_cast<qlonglong>(run.id));
    if (auto done = database.execute(**query); !done)
        return done;
    if ((*query)->numRowsAffected() == 0)
        return noSuchRun(run.id);
    return writeTags(database, run.id, run.tags);
}

fs::path beside(const fs::path& file, const char* ending)
{
    return fs::path(file).concat(ending);
}

/// Gives a damaged file another name, with what belongs to it.
Result<fs::path> setAside(const fs::path& file)
{
    std::error_code error;
    fs::path target;
    for (int i = 1; target.empty() || fs::exists(target, error); ++i)
        target = beside(file, (".damaged-" + std::to_string(i)).c_str());
    fs::rename(file, target, error);
    if (error)
        return Error("store.open_failed", {{"path", file.string()},
                                           {"reason", "it is damaged, and cannot be renamed: " + error.message()},
                                           {"remedy", "move it away"}});
    for (const char* ending : {"-wal", "-shm"}) {
        std::error_code ignored;
        fs::rename(beside(file, ending), beside(target, ending), ignored);
    }
    return target;
}

Result<void> prepareFile(Database& database, const SqliteRunStore::Settings& settings)
{
    if (auto opened = database.open(); !opened)
        return opened;
    const auto sound = database.value("PRAGMA quick_check(1)");
    if (!sound)
        return sound.error();
    if (*sound != QLatin1String("ok"))
        return Error("store.corrupt", {{"path", database.file().string()}, {"reason", sound->toStdString()}});
    // Every commit is on the disk before it is answered: synchronous = FULL, also in WAL.
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"}) {
        if (auto done = database.run(pragma); !done)
            return done;
    }
    if (auto done = migrate(database); !done)
        return done;
    if (settings.maxPages > 0)
        return database.run(("PRAGMA max_page_count = " + std::to_string(settings.maxPages)).c_str());
    return {};
}

} // namespace

/// The thread that owns the connection, and its queue.
class SqliteRunStore::Worker
{
public:
    using Task = std::function<void(Database&)>;

    Worker(fs::path file, FileLock lock, Settings settings, std::promise<Result<std::optional<Error>>> opened)
        : m_file(std::move(file))
        , m_lock(std::move(lock))
        , m_thread([this, settings, promise = std::move(opened)]() mutable { serve(settings, std::move(promise)); })
    {}
    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Does `work` on the store's thread, and waits for it.
    template<typename Work>
    auto call(Work work) -> std::invoke_result_t<Work, Database&>
    {
        using Answer = std::invoke_result_t<Work, Database&>;
        // Shared, since the caller may be gone before set_value() has returned.
        const auto promise = std::make_shared<std::promise<Answer>>();
        auto answer = promise->get_future();
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.emplace_back([promise, &work](Database& database) {
                try {
                    promise->set_value(work(database));
                } catch (...) { // no memory
                    promise->set_exception(std::current_exception());
                }
            });
        }
        m_wake.notify_one();
        return answer.get();
    }
    const fs::path& file() const { return m_file; }

private:
    static Result<std::optional<Error>> open(std::unique_ptr<Database>& database, const fs::path& file,
                                             const Settings& settings)
    {
        database = std::make_unique<Database>(file, settings.waitForOthers);
        auto ready = prepareFile(*database, settings);
        if (ready)
            return std::optional<Error>();
        if (ready.error().code != "store.corrupt")
            return ready.error();
        const std::string reason(ready.error().field("reason"));
        database.reset();
        const auto moved = setAside(file);
        if (!moved)
            return moved.error();
        database = std::make_unique<Database>(file, settings.waitForOthers);
        ready = prepareFile(*database, settings);
        if (!ready)
            return ready.error();
        return std::optional(Error("store.set_aside", {{"path", file.string()},
                                                       {"moved_to", moved->string()},
                                                       {"reason", reason},
                                                       {"remedy", "`sqlite3 FILE .recover` may save runs from it"}}));
    }

    void serve(const Settings& settings, std::promise<Result<std::optional<Error>>> opened)
    {
        std::unique_ptr<Database> database;
        auto done = open(database, m_file, settings);
        const bool isOpen = static_cast<bool>(done);
        opened.set_value(std::move(done));
        if (!isOpen)
            return;
        for (;;) {
            Task task;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
                if (m_tasks.empty())
                    return;
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
            }
            task(*database);
        }
    }

    fs::path m_file;
    FileLock m_lock; ///< another engine would take our runs for interrupted
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::deque<Task> m_tasks;
    std::thread m_thread; // last: it uses all the others
};

Result<SqliteRunStore::Opened> SqliteRunStore::open(const fs::path& file, const Settings& settings)
{
    std::error_code error;
    if (file.has_parent_path())
        fs::create_directories(file.parent_path(), error);
    if (error)
        return Error("store.open_failed", {{"path", file.string()}, {"reason", error.message()}});
    const fs::path lockFile = beside(file, ".lock");
    auto lock = FileLock::tryAcquire(lockFile);
    if (!lock)
        return Error("store.open_failed",
                     {{"path", file.string()}, {"reason", std::string(lock.error().field("reason"))}});
    if (!*lock)
        return Error("store.in_use", {{"path", file.string()},
                                      {"holder", FileLock::holderOf(lockFile)},
                                      {"remedy", "another Wheelhouse has it open: use that one, or end it"}});
    std::promise<Result<std::optional<Error>>> promise;
    auto opened = promise.get_future();
    auto worker = std::make_unique<Worker>(file, std::move(**lock), settings, std::move(promise));
    auto notice = opened.get();
    if (!notice)
        return notice.error();
    return Opened{std::unique_ptr<SqliteRunStore>(new SqliteRunStore(std::move(worker))), std::move(*notice)};
}

SqliteRunStore::SqliteRunStore(std::unique_ptr<Worker> worker) : m_worker(std::move(worker)) {}
SqliteRunStore::~SqliteRunStore() = default;

std::string SqliteRunStore::place() const
{
    return m_worker->file().string();
}

Result<std::int64_t> SqliteRunStore::addRun(const StoredRun& run)
{
    return m_worker->call([&](Database& database) -> Result<std::int64_t> {
        std::int64_t id = 0;
        auto done = database.transaction([&]() -> Result<void> {
            auto query = database.prepare(
                "INSERT INTO run (kind, status, name, strategy, dataset, checksum, configuration, seed, version,"
                " created_at, started_at, ended_at, error, summary, note)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            if (!query)
                return query.error();
            (*query)->bindValue(0, text(run.kind));
            bindRun(**query, 1, run);
            if (auto inserted = database.execute(**query); !inserted)
                return inserted;
            id = (*query)->lastInsertId().toLongLong();
            return writeTags(database, id, run.tags);
        });
        return done ? Result<std::int64_t>(id) : done.error();
    });
}

Result<void> SqliteRunStore::updateRun(const StoredRun& run)
{
    return m_worker->call(
        [&](Database& database) { return database.transaction([&] { return writeRun(database, run); }); });
}

Result<void> SqliteRunStore::finishRun(const StoredRun& run, const std::string& result)
{
    const auto packed = compress(result); // not on the store's thread
    return m_worker->call([&](Database& database) {
        return database.transaction([&]() -> Result<void> {
            if (auto written = writeRun(database, run); !written)
                return written;
            auto query = database.prepare("INSERT OR REPLACE INTO result (run, size, document) VALUES (?, ?, ?)");
            if (!query)
                return query.error();
            (*query)->bindValue(0, static_cast<qlonglong>(run.id));
            (*query)->bindValue(1, static_cast<qlonglong>(result.size()));
            (*query)->bindValue(2, QByteArray(packed.data(), static_cast<qsizetype>(packed.size())));
            return database.execute(**query);
        });
    });
}

Result<void> SqliteRunStore::removeRun(std::int64_t id)
{
    return m_worker->call([&](Database& database) {
        return database.transaction([&]() -> Result<void> {
            auto query = database.prepare("DELETE FROM run WHERE id = ?");
            if (!query)
                return query.error();
            (*query)->bindValue(0, static_cast<qlonglong>(id));
            if (auto done = database.execute(**query); !done)
                return done;
            return (*query)->numRowsAffected() > 0 ? Result<void>() : noSuchRun(id);
        });
    });
}

Result<std::vector<StoredRun>> SqliteRunStore::runs()
{
    return m_worker->call([](Database& database) -> Result<std::vector<StoredRun>> {
        auto query = database.prepare(kSelectRuns);
        if (!query)
            return query.error();
        std::vector<StoredRun> runs;
        if (auto done = database.select(**query, [&](const QSqlQuery& row) { runs.push_back(runOf(row)); }); !done)
            return done.error();
        auto tags = database.prepare("SELECT run, name FROM tag ORDER BY run, position");
        if (!tags)
            return tags.error();
        std::size_t at = 0;
        const auto done = database.select(**tags, [&](const QSqlQuery& row) {
            const auto id = row.value(0).toLongLong();
            while (at < runs.size() && runs[at].id < id)
                ++at;
            if (at < runs.size() && runs[at].id == id)
                runs[at].tags.push_back(text(row.value(1)));
        });
        return done ? Result<std::vector<StoredRun>>(std::move(runs)) : done.error();
    });
}

Result<StoredRun> SqliteRunStore::run(std::int64_t id)
{
    return m_worker->call([&](Database& database) -> Result<StoredRun> {
        auto query = database.prepare(kSelectRun);
        if (!query)
            return query.error();
        (*query)->bindValue(0, static_cast<qlonglong>(id));
        std::optional<StoredRun> run;
        if (auto done = database.select(**query, [&](const QSqlQuery& row) { run = runOf(row); }); !done)
            return done.error();
        if (!run)
            return noSuchRun(id);
        auto tags = database.prepare("SELECT name FROM tag WHERE run = ? ORDER BY position");
        if (!tags)
            return tags.error();
        (*tags)->bindValue(0, static_cast<qlonglong>(id));
        const auto done =
            database.select(**tags, [&](const QSqlQuery& row) { run->tags.push_back(text(row.value(0))); });
        return done ? Result<StoredRun>(std::move(*run)) : done.error();
    });
}

Result<std::string> SqliteRunStore::result(std::int64_t id)
{
    std::uint64_t size = 0;
    const auto packed = m_worker->call([&](Database& database) -> Result<QByteArray> {
        auto query =
            database.prepare("SELECT result.size, result.document FROM run LEFT JOIN result ON result.run = run.id"
                             " WHERE run.id = ?");
        if (!query)
            return query.error();
        (*query)->bindValue(0, static_cast<qlonglong>(id));
        bool isThere = false;
        std::optional<QByteArray> bytes;
        const auto done = database.select(**query, [&](const QSqlQuery& row) {
            isThere = true;
            if (row.value(0).isNull())
                return;
            size = row.value(0).toULongLong();
            bytes = row.value(1).toByteArray();
        });
        if (!done)
            return done.error();
        if (!isThere)
            return noSuchRun(id);
        if (!bytes)
            return Error("run.no_result", {{"field", "id"}, {"value", std::to_string(id)}});
        return std::move(*bytes);
    });
    if (!packed)
        return packed.error();
    auto unpacked = decompress({packed->constData(), static_cast<std::size_t>(packed->size())}, size);
    if (!unpacked)
        return Error("store.corrupt", {{"path", place()},
                                       {"reason", "the result of run " + std::to_string(id) + " is damaged"},
                                       {"remedy", "repeat the run; the others are not touched"}});
    return std::move(*unpacked);
}

Result<void> SqliteRunStore::putJob(const StoredJob& job)
{
    return m_worker->call([&](Database& database) -> Result<void> {
        auto query = database.prepare("INSERT OR REPLACE INTO job (id, kind, title, status, queued_at, started_at,"
                                      " ended_at, error, result, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        if (!query)
            return query.error();
        int at = 0;
        (*query)->bindValue(at++, static_cast<qlonglong>(job.id));
        (*query)->bindValue(at++, text(job.kind));
        (*query)->bindValue(at++, text(job.title));
        (*query)->bindValue(at++, text(job.status));
        (*query)->bindValue(at++, static_cast<qlonglong>(job.queuedAt));
        (*query)->bindValue(at++, static_cast<qlonglong>(job.startedAt));
        (*query)->bindValue(at++, static_cast<qlonglong>(job.endedAt));
        (*query)->bindValue(at++, text(job.error));
        (*query)->bindValue(at++, text(job.result));
        (*query)->bindValue(at++, static_cast<qlonglong>(job.run));
        return database.execute(**query);
    });
}

Result<std::vector<StoredJob>> SqliteRunStore::jobs()
{
    return m_worker->call([](Database& database) -> Result<std::vector<StoredJob>> {
        auto query = database.prepare("SELECT id, kind, title, status, queued_at, started_at, ended_at, error, result,"
                                      " run FROM job ORDER BY id");
        if (!query)
            return query.error();
        std::vector<StoredJob> jobs;
        const auto done = database.select(**query, [&](const QSqlQuery& row) {
            jobs.push_back({row.value(0).toLongLong(), text(row.value(1)), text(row.value(2)), text(row.value(3)),
                            row.value(4).toLongLong(), row.value(5).toLongLong(), row.value(6).toLongLong(),
                            text(row.value(7)), text(row.value(8)), row.value(9).toLongLong()});
        });
        return done ? Result<std::vector<StoredJob>>(std::move(jobs)) : done.error();
    });
}

} // namespace wh
