// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history/SqliteStore.h"

#include "core/storage/history/ChannelTables.h"
#include "core/storage/history/Schema.h"

#include <sqlite3.h>

namespace wh {

using history::Connection;
using history::Statement;
using history::Table;

namespace {

constexpr std::int64_t kApplication = 0x57485354; // "WHST", in the file's header

bool isOneTaken(const Error& error)
{
    return error.code == "store.write_failed" && error.field("reason").find("UNIQUE") != std::string_view::npos;
}

} // namespace

SqliteStore::SqliteStore(FileLock lock, std::unique_ptr<Connection> writer, const std::filesystem::path& file,
                         std::chrono::milliseconds waitForOthers)
    : m_lock(std::move(lock)), m_writer(std::move(writer)), m_readers(file, waitForOthers), m_gauges(*m_writer)
{}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::filesystem::path& file, const Settings& settings)
{
    auto lockFile = file;
    lockFile += ".lock";
    auto lock = FileLock::tryAcquire(lockFile);
    if (!lock) {
        // The system's word alone does not tell a folder that may not be written from one that is not there.
        std::error_code ignored;
        const bool isThere = std::filesystem::is_directory(file.has_parent_path() ? file.parent_path() : ".", ignored);
        return Error(isThere ? "store.read_only" : "store.open_failed",
                     {{"path", file.string()},
                      {"reason", std::string(lock.error().field("reason"))},
                      {"remedy", isThere ? "let this user write the file, its folder and the disk they are on"
                                         : "make sure that the folder is there and may be written"}});
    }
    if (!*lock)
        return Error("store.in_use", {{"path", file.string()},
                                      {"reason", "another engine has it open"},
                                      {"holder", FileLock::holderOf(lockFile)},
                                      {"remedy", "end that engine, or give this one a folder of its own"}});
    auto writer = Connection::open(file, Connection::Mode::Write, settings.waitForOthers);
    if (!writer)
        return std::move(writer).error();
    std::unique_ptr<SqliteStore> store(
        new SqliteStore(std::move(**lock), *std::move(writer), file, settings.waitForOthers));
    if (auto prepared = store->prepareFile(settings); !prepared)
        return std::move(prepared).error();
    return store;
}

Result<void> SqliteStore::prepareFile(const Settings& settings)
{
    Connection& writer = *m_writer;
    const auto tables = writer.number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    const auto application = writer.number("PRAGMA application_id");
    if (!application)
        return application.error();
    if (*tables > 0 && *application != kApplication)
        return Error(
            "store.foreign_file",
            {{"path", place()}, {"reason", "it is a database, but not of an engine"}, {"remedy", "name another file"}});
    // Before anything is written: a damaged file stays as it was found.
    if (settings.checked && *tables > 0) {
        const auto verdict = writer.text("PRAGMA quick_check(1)");
        if (!verdict)
            return verdict.error();
        if (*verdict != "ok") {
            Error error = writer.errorOf(SQLITE_CORRUPT);
            for (auto& field : error.context) {
                if (field.name == "reason")
                    field.value = *verdict;
            }
            return error;
        }
    }
    // Said before the first table is made; later it is too late.
    Result<void> set;
    if (*tables == 0)
        set = writer.run("PRAGMA auto_vacuum = INCREMENTAL");
    if (set)
        set = writer.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                         "PRAGMA wal_autocheckpoint = 20000; PRAGMA journal_size_limit = 16777216;"
                         "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF");
    if (set && *application != kApplication)
        set = writer.run(("PRAGMA application_id = " + std::to_string(kApplication)).c_str());
    if (set && settings.maxPages > 0)
        set = limitPages(settings.maxPages);
    if (!set)
        return set;
    if (auto migrated = history::migrate(writer); !migrated)
        return migrated;
    // What the last engine left in the log beside the file, be it killed or not. A reader that is in the way, or a disk
    // without room, leaves it for another time.
    static_cast<void>(writer.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (auto loaded = loadRetention(); !loaded)
        return loaded;
    return loadSizes();
}

Result<void> SqliteStore::loadSizes()
{
    m_sizes = {};
    m_growth = {};
    auto statement = m_writer->prepare("SELECT channel, rows, bytes FROM channel_size");
    if (!statement)
        return std::move(statement).error();
    return each(**statement, [this](const Statement& row) {
        const auto channel = static_cast<std::size_t>(row.integer(0));
        if (channel < m_sizes.size())
            m_sizes[channel] = {row.integer(1), row.integer(2)};
    });
}

Result<void> SqliteStore::saveSizes()
{
    for (std::size_t i = 0; i < m_growth.size(); ++i) {
        if (m_growth[i].rows == 0 && m_growth[i].bytes == 0)
            continue;
        auto statement = m_writer->prepare("UPDATE channel_size SET rows = ?, bytes = ? WHERE channel = ?");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, m_sizes[i].rows + m_growth[i].rows);
        (*statement)->bind(2, m_sizes[i].bytes + m_growth[i].bytes);
        (*statement)->bind(3, static_cast<std::int64_t>(i));
        if (auto done = (*statement)->execute(); !done)
            return done;
    }
    return {};
}

Result<void> SqliteStore::write(const std::function<Result<void>()>& work)
{
    const std::lock_guard lock(m_writing);
    m_growth = {};
    auto done = m_writer->transaction([&]() -> Result<void> {
        if (auto worked = work(); !worked)
            return worked;
        return saveSizes();
    });
    if (!done) {
        m_gauges.forget();
        return done;
    }
    for (std::size_t i = 0; i < m_sizes.size(); ++i) {
        m_sizes[i].rows += m_growth[i].rows;
        m_sizes[i].bytes += m_growth[i].bytes;
    }
    return {};
}

template<typename Row>
Result<void> SqliteStore::writeRows(const std::vector<Row>& rows)
{
    if (rows.empty())
        return {};
    auto statement = m_writer->prepare(history::insertText<Row>());
    if (!statement)
        return std::move(statement).error();
    std::int64_t bytes = 0;
    for (const auto& row : rows) {
        history::bindRow(**statement, row);
        if (auto done = (*statement)->execute(); !done)
            return done;
        bytes += history::rowBytes(row);
    }
    if constexpr (requires { Table<Row>::kChannel; }) {
        auto& growth = m_growth[static_cast<std::size_t>(Table<Row>::kChannel)];
        growth.rows += static_cast<std::int64_t>(rows.size());
        growth.bytes += bytes;
    }
    return {};
}

Result<void> SqliteStore::writeBots(const StoreBatch& batch)
{
    for (const auto& bot : batch.bots) {
        const auto id = static_cast<std::int64_t>(bot.id.value);
        auto statement = m_writer->prepare(
            "INSERT INTO bot(id, name, state, configuration, version, created_at, removed_at) VALUES (?, ?, ?, ?, ?, "
            "?, ?) ON CONFLICT(id) DO UPDATE SET name = excluded.name, state = excluded.state, configuration = "
            "excluded.configuration, version = excluded.version, created_at = excluded.created_at, removed_at = "
            "excluded.removed_at");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, id);
        (*statement)->bind(2, std::string_view(bot.name));
        (*statement)->bind(3, std::string_view(bot.state));
        (*statement)->bind(4, std::string_view(bot.configuration));
        (*statement)->bind(5, bot.version);
        (*statement)->bind(6, bot.createdAt);
        (*statement)->bind(7, bot.removedAt);
        if (auto done = (*statement)->execute(); !done)
            return isOneTaken(done.error())
                       ? Error("store.name_taken", {{"bot", std::to_string(bot.id.value)}, {"name", bot.name}})
                       : done;
        auto clear = m_writer->prepare("DELETE FROM bot_tag WHERE bot = ?");
        auto insert = m_writer->prepare("INSERT INTO bot_tag(bot, position, name) VALUES (?, ?, ?)");
        if (!clear || !insert)
            return !clear ? std::move(clear).error() : std::move(insert).error();
        (*clear)->bind(1, id);
        if (auto done = (*clear)->execute(); !done)
            return done;
        for (std::size_t i = 0; i < bot.tags.size(); ++i) {
            (*insert)->bind(1, id);
            (*insert)->bind(2, static_cast<std::int64_t>(i));
            (*insert)->bind(3, std::string_view(bot.tags[i]));
            if (auto done = (*insert)->execute(); !done)
                return done;
        }
    }
    return {};
}

Result<void> SqliteStore::writeVersions(const StoreBatch& batch)
{
    for (const auto& version : batch.versions) {
        // The same once more is what a replayed journal says; another document under its number is a mistake.
        auto find = m_writer->prepare("SELECT document FROM configuration_version WHERE bot = ? AND version = ?");
        if (!find)
            return std::move(find).error();
        (*find)->bind(1, static_cast<std::int64_t>(version.bot.value));
        (*find)->bind(2, version.version);
        const auto row = (*find)->step();
        if (!row)
            return row.error();
        const bool isThere = *row;
        const bool isSame = isThere && (*find)->text(0) == version.document;
        (*find)->reset();
        if (isThere && !isSame)
            return Error("store.version_taken",
                         {{"bot", std::to_string(version.bot.value)}, {"version", std::to_string(version.version)}});
        if (isThere)
            continue;
        auto insert = m_writer->prepare("INSERT INTO configuration_version(bot, version, time, who, document, "
                                        "restores) VALUES (?, ?, ?, ?, ?, ?)");
        if (!insert)
            return std::move(insert).error();
        (*insert)->bind(1, static_cast<std::int64_t>(version.bot.value));
        (*insert)->bind(2, version.version);
        (*insert)->bind(3, version.time);
        (*insert)->bind(4, std::string_view(version.who));
        (*insert)->bind(5, std::string_view(version.document));
        (*insert)->bind(6, version.restores);
        if (auto done = (*insert)->execute(); !done)
            return done;
    }
    return {};
}

Result<void> SqliteStore::writeStates(const StoreBatch& batch)
{
    for (const auto& change : batch.storage) {
        auto statement =
            m_writer->prepare(change.value ? "INSERT OR REPLACE INTO bot_storage(bot, key, value) VALUES (?, ?, ?)"
                                           : "DELETE FROM bot_storage WHERE bot = ? AND key = ?");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, static_cast<std::int64_t>(change.bot.value));
        (*statement)->bind(2, std::string_view(change.key));
        if (change.value)
            (*statement)->bind(3, std::string_view(*change.value));
        if (auto done = (*statement)->execute(); !done)
            return done;
    }
    for (const auto& snapshot : batch.snapshots) {
        auto statement = m_writer->prepare(
            "INSERT OR REPLACE INTO snapshot(bot, time, journal, sequence, document) VALUES (?, ?, ?, ?, ?)");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, static_cast<std::int64_t>(snapshot.bot.value));
        (*statement)->bind(2, snapshot.time);
        (*statement)->bind(3, std::string_view(snapshot.position.journal));
        (*statement)->bind(4, static_cast<std::int64_t>(snapshot.position.sequence));
        (*statement)->bind(5, std::string_view(snapshot.document));
        if (auto done = (*statement)->execute(); !done)
            return done;
    }
    for (const auto& position : batch.positions) {
        auto statement = m_writer->prepare("INSERT INTO journal_position(journal, sequence) VALUES (?, ?) ON "
                                           "CONFLICT(journal) DO UPDATE SET sequence = max(sequence, "
                                           "excluded.sequence)");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, std::string_view(position.journal));
        (*statement)->bind(2, static_cast<std::int64_t>(position.sequence));
        if (auto done = (*statement)->execute(); !done)
            return done;
    }
    return {};
}

Result<void> SqliteStore::append(const StoreBatch& batch)
{
    return write([&]() -> Result<void> {
        Result<void> done = writeBots(batch);
        const auto then = [&done](Result<void> next) { done = std::move(next); };
        if (done)
            then(writeVersions(batch));
        if (done)
            then(writeStates(batch));
        if (done)
            then(writeRows(batch.lifecycle));
        if (done)
            then(writeRows(batch.audit));
        if (done)
            then(writeRows(batch.logs));
        if (done)
            then(writeRows(batch.events));
        if (done)
            then(writeRows(batch.book));
        if (done)
            then(writeRows(batch.account));
        if (done)
            then(writeRows(batch.orders));
        if (done)
            then(writeRows(batch.trades));
        std::int64_t added = 0;
        if (done)
            then(m_gauges.append(batch.gauges, added));
        auto& growth = m_growth[static_cast<std::size_t>(Channel::Gauges)];
        growth.rows += added;
        growth.bytes += added * history::kGaugeBytes;
        return done;
    });
}

template<typename Row>
Result<bool> SqliteStore::dropOldRows(TimeNs now, const Retention& retention)
{
    constexpr std::int64_t kRows = 1000;
    const auto channel = static_cast<std::size_t>(Table<Row>::kChannel);
    const TimeNs before = retention.age >= now ? INT64_MIN : now - retention.age;
    std::int64_t excess = m_sizes[channel].bytes + m_growth[channel].bytes - retention.bytes;
    if (before == INT64_MIN && excess <= 0)
        return false;
    // In the order of arrival, which is nearly that of time: a row that came late goes with its neighbours.
    static const std::string kFind = "SELECT id, time, " + history::rowBytesText<Row>() + " FROM " + Table<Row>::kName +
                                     " ORDER BY id LIMIT " + std::to_string(kRows);
    static const std::string kDrop = std::string("DELETE FROM ") + Table<Row>::kName + " WHERE id <= ?";
    auto find = m_writer->prepare(kFind);
    if (!find)
        return std::move(find).error();
    std::int64_t last = 0;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    for (;;) {
        const auto row = (*find)->step();
        if (!row)
            return row.error();
        if (!*row || ((*find)->integer(1) >= before && bytes >= excess))
            break;
        last = (*find)->integer(0);
        bytes += (*find)->integer(2);
        ++rows;
    }
    (*find)->reset();
    if (rows == 0)
        return false;
    auto drop = m_writer->prepare(kDrop);
    if (!drop)
        return std::move(drop).error();
    (*drop)->bind(1, last);
    if (auto done = (*drop)->execute(); !done)
        return std::move(done).error();
    m_growth[channel].rows -= rows;
    m_growth[channel].bytes -= bytes;
    return true;
}

Result<bool> SqliteStore::giveRoomBack()
{
    // Some free pages are kept for what comes next.
    constexpr std::int64_t kPages = 500;
    const std::lock_guard lock(m_writing);
    const auto free = m_writer->number("PRAGMA freelist_count");
    const auto pages = m_writer->number("PRAGMA page_count");
    if (!free || !pages)
        return !free ? free.error() : pages.error();
    if (*free < 2 * kPages || *free < *pages / 20)
        return false;
    if (auto done = m_writer->run(("PRAGMA incremental_vacuum(" + std::to_string(kPages) + ")").c_str()); !done)
        return std::move(done).error();
    return true;
}

Result<bool> SqliteStore::maintain(TimeNs now, const RetentionPolicy& policy)
{
    bool worked = false;
    const auto step = [&](auto work) {
        return write([&]() -> Result<void> {
            const Result<bool> done = work();
            if (!done)
                return done.error();
            worked = *done;
            return {};
        });
    };
    const auto rows = [&]<typename Row>(Row*) {
        return step([&] { return dropOldRows<Row>(now, policy[Table<Row>::kChannel]); });
    };
    auto done = step([&] { return m_gauges.roll(now); });
    if (done && !worked)
        done = step([&] {
            const auto channel = static_cast<std::size_t>(Channel::Gauges);
            const auto bytes = static_cast<double>(m_sizes[channel].bytes);
            const auto bound = static_cast<double>(policy[Channel::Gauges].bytes);
            std::int64_t gone = 0;
            auto dropped = m_gauges.dropOld(now, policy, bytes > bound ? (bytes - bound) / bytes : 0.0, gone);
            m_growth[channel] = {-gone, -gone * history::kGaugeBytes};
            return dropped;
        });
    if (done && !worked)
        done = rows(static_cast<LogRow*>(nullptr));
    if (done && !worked)
        done = rows(static_cast<EventRow*>(nullptr));
    if (done && !worked)
        done = rows(static_cast<BookRow*>(nullptr));
    if (done && !worked)
        done = rows(static_cast<AccountRow*>(nullptr));
    if (done && !worked)
        done = rows(static_cast<OrderRow*>(nullptr));
    if (done && !worked)
        done = rows(static_cast<TradeRow*>(nullptr));
    if (!done)
        return std::move(done).error();
    return worked ? Result<bool>(true) : giveRoomBack();
}

std::string SqliteStore::place() const
{
    return m_writer->file().string();
}

std::int64_t SqliteStore::bytesOf(Channel channel) const
{
    const std::lock_guard lock(m_writing);
    return m_sizes[static_cast<std::size_t>(channel)].bytes;
}

Result<void> SqliteStore::limitPages(std::int64_t pages)
{
    const std::lock_guard lock(m_writing);
    constexpr std::int64_t kMost = 4'294'967'294;
    return m_writer->run(("PRAGMA max_page_count = " + std::to_string(pages > 0 ? pages : kMost)).c_str());
}

} // namespace wh
