// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Database.h"

#include <QVariant>
#include <atomic>

namespace wh {

namespace {

// Result codes of SQLite, https://www.sqlite.org/rescode.html
constexpr int kBusy = 5;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNotADatabase = 26;
constexpr int kNoRoomForIndex = 4874; // of the log; an extended code

QString uniqueName()
{
    static std::atomic<int> s_last = 0;
    return QStringLiteral("wheelhouse-runs-%1").arg(++s_last);
}

/// What the database says, and what the driver was about then.
std::string reasonOf(const QSqlError& error)
{
    const QString said = error.databaseText().trimmed();
    const QString about = error.driverText().trimmed();
    return (said.isEmpty() || about.isEmpty() ? said + about : said + QLatin1String("; ") + about).toStdString();
}

} // namespace

Database::Database(std::filesystem::path file, std::chrono::milliseconds waitForOthers)
    : m_file(std::move(file)), m_waitForOthers(waitForOthers), m_name(uniqueName())
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
}

Database::~Database()
{
    close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::open()
{
    if (!m_database.isValid())
        return Error("store.open_failed", {{"path", m_file.string()},
                                           {"reason", "Qt's driver for SQLite is not installed"},
                                           {"remedy", "install it; on Debian it is libqt6sql6-sqlite"}});
    m_database.setDatabaseName(QString::fromStdString(m_file.string()));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_waitForOthers.count()));
    if (!m_database.open())
        return Error("store.open_failed", {{"path", m_file.string()}, {"reason", reasonOf(m_database.lastError())}});
    return {};
}

void Database::close()
{
    m_statements.clear();
    m_database.close();
}

Error Database::errorOf(const QSqlError& error, const char* otherwise) const
{
    const int extended = error.nativeErrorCode().toInt();
    const int code = extended & 0xff;
    const std::string path = m_file.string();
    const std::string reason = reasonOf(error);
    if (code == kFull || extended == kNoRoomForIndex)
        return Error("store.disk_full",
                     {{"path", path}, {"remedy", "make room on the disk; what was kept before is safe"}});
    if (code == kBusy)
        return Error("store.in_use", {{"path", path},
                                      {"holder", "another program"},
                                      {"remedy", "end the program that has the file open, and try again"}});
    if (code == kCorrupt || code == kNotADatabase)
        return Error("store.corrupt", {{"path", path},
                                       {"reason", reason},
                                       {"remedy", "start again: the file is then set aside, and a new one begun"}});
    return Error(otherwise, {{"path", path}, {"reason", reason}});
}

Result<void> Database::run(const char* sql)
{
    QSqlQuery query(m_database);
    return query.exec(QString::fromUtf8(sql)) ? Result<void>() : errorOf(query.lastError());
}

Result<QString> Database::value(const char* sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromUtf8(sql)))
        return errorOf(query.lastError(), "store.read_failed");
    return query.next() ? query.value(0).toString() : QString();
}

Result<QSqlQuery*> Database::prepare(const char* sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return &found->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        return errorOf(query.lastError());
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

Result<void> Database::execute(QSqlQuery& query)
{
    return query.exec() ? Result<void>() : errorOf(query.lastError());
}

} // namespace wh
