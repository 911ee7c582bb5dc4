// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history/Connection.h"

#include <cerrno>
#include <sqlite3.h>
#include <system_error>

namespace wh::history {

namespace {

bool isNoRoom(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

std::string textOf(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bind(int index, std::string_view value)
{
    // A null pointer would be NULL, not an empty text. The destructor 0 is SQLITE_STATIC.
    sqlite3_bind_text64(m_statement, index, value.data() ? value.data() : "", value.size(), nullptr, SQLITE_UTF8);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

Result<bool> Statement::step()
{
    errno = 0;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = m_connection->errorOf(code);
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::execute()
{
    errno = 0;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE || code == SQLITE_ROW) {
        sqlite3_reset(m_statement);
        return {};
    }
    Error error = m_connection->errorOf(code);
    sqlite3_reset(m_statement);
    return error;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const
{
    const void* const bytes = sqlite3_column_text(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string(static_cast<const char*>(bytes), size) : std::string();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& file, Mode mode,
                                                     std::chrono::milliseconds waitForOthers)
{
    std::unique_ptr<Connection> connection(new Connection(file, mode));
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (mode == Mode::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE);
    // A reader opens for writing too: it may have to bring the log's index into being. It is kept from writing below.
    errno = 0;
    const int code = sqlite3_open_v2(textOf(file).c_str(), &connection->m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return connection->errorOf(code);
    sqlite3_busy_timeout(connection->m_handle, static_cast<int>(waitForOthers.count()));
    if (mode == Mode::Write && sqlite3_db_readonly(connection->m_handle, "main") == 1)
        return connection->errorOf(SQLITE_READONLY);
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close_v2(m_handle);
}

Error Connection::errorOf(int code) const
{
    const int primary = code & 0xff;
    // SQLite keeps the system's word of most failures, but not of a COMMIT.
    const int systemError = errno != 0 ? errno : m_handle ? sqlite3_system_errno(m_handle) : 0;
    const bool isSystems = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN;
    std::string reason =
        m_handle && sqlite3_errcode(m_handle) != SQLITE_OK ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    if (isSystems && systemError != 0)
        reason += ": " + std::generic_category().message(systemError);
    const auto error = [&](const char* name, const char* remedy) {
        return Error(name, {{"path", textOf(m_file)}, {"reason", reason}, {"remedy", remedy}});
    };
    if (primary == SQLITE_FULL || (isSystems && isNoRoom(systemError)))
        return error("store.disk_full", "make room on the disk; what was kept before is safe, and the rest is written "
                                        "as soon as there is room");
    if (primary == SQLITE_READONLY || primary == SQLITE_PERM ||
        (isSystems && (systemError == EROFS || systemError == EACCES || systemError == EPERM)))
        return error("store.read_only", "let this user write the file, its folder and the disk they are on");
    if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED)
        return error("store.in_use", "end the other program that has the file open").with("holder", "another program");
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB)
        return error("store.corrupt", "stop the engine, keep the file and its -wal, and put the last backup in its "
                                      "place; see docs/reference/storage.md");
    if (primary == SQLITE_CANTOPEN)
        return error("store.open_failed", "make sure that the folder is there and may be written");
    return error(m_mode == Mode::Write ? "store.write_failed" : "store.read_failed",
                 "look at the disk and the system's log");
}

Result<void> Connection::run(const char* sql)
{
    errno = 0;
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : errorOf(code);
}

Result<std::int64_t> Connection::number(const char* sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::move(statement).error();
    const auto row = (*statement)->step();
    if (!row)
        return row.error();
    const std::int64_t value = *row ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    return value;
}

Result<std::string> Connection::text(const char* sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::move(statement).error();
    const auto row = (*statement)->step();
    if (!row)
        return row.error();
    std::string value = *row ? (*statement)->text(0) : std::string();
    (*statement)->reset();
    return value;
}

Result<Statement*> Connection::prepare(const std::string& sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) {
        found->second->reset();
        return found->second.get();
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.c_str(), static_cast<int>(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code);
    return m_statements.emplace(sql, std::make_unique<Statement>(*this, statement)).first->second.get();
}

void Connection::forgetStatements()
{
    constexpr std::size_t kKept = 100;
    if (m_statements.size() > kKept)
        m_statements.clear();
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

std::int64_t Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

} // namespace wh::history
