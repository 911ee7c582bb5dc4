// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <utility>

namespace wh {

/// One connection to a SQLite file with its prepared statements. Lives and dies on one thread.
class Database
{
public:
    /// @param waitForOthers  how long a call waits while another program writes
    explicit Database(std::filesystem::path file, std::chrono::milliseconds waitForOthers);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// @return store.open_failed {path, reason}
    Result<void> open();
    void close();

    /// Runs text without parameters. @return store.…
    Result<void> run(const char* sql);
    /// The first column of the first row; empty where there is none.
    Result<QString> value(const char* sql);
    /// The statement, prepared once. Bind, then hand it to execute().
    Result<QSqlQuery*> prepare(const char* sql);
    Result<void> execute(QSqlQuery& query);
    /// Likewise of a SELECT, and `take` is called for each of its rows: all of them or an error.
    template<typename Take>
    Result<void> select(QSqlQuery& query, Take take)
    {
        const bool begun = query.exec();
        while (begun && query.next())
            take(std::as_const(query));
        // Rows end, or break off: both end the loop.
        const QSqlError error = query.lastError();
        query.finish();
        return begun && !error.isValid() ? Result<void>() : errorOf(error, "store.read_failed");
    }
    /// begin … commit around `work`; rolled back where anything fails.
    template<typename Work>
    Result<void> transaction(Work work)
    {
        if (auto begun = run("BEGIN IMMEDIATE"); !begun)
            return begun;
        Result<void> done = work();
        if (done)
            done = run("COMMIT");
        if (!done)
            (void)run("ROLLBACK");
        return done;
    }

    const std::filesystem::path& file() const { return m_file; }
    /// What Qt says, as an error of ours. @param otherwise  the code where no other fits
    Error errorOf(const QSqlError& error, const char* otherwise = "store.write_failed") const;

private:
    std::filesystem::path m_file;
    std::chrono::milliseconds m_waitForOthers;
    QString m_name;
    QSqlDatabase m_database;
    std::map<const char*, QSqlQuery> m_statements; ///< by the address of their text
};

/// Brings the file's schema up to date, one numbered step after another, each whole or not at all.
/// @return store.version_unknown {path, version, known, remedy}, store.…
Result<void> migrate(Database& database);
/// What migrate() ends with.
int knownSchemaVersion();

} // namespace wh
