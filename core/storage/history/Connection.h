// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace wh::history {

class Connection;

/// A statement that was prepared once. Texts that are bound must live until the next step() or reset(). One thread.
class Statement
{
public:
    Statement(Connection& connection, sqlite3_stmt* statement) : m_connection(&connection), m_statement(statement) {}
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Parameters are counted from 1.
    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bindNull(int index);
    /// @return whether there is a row
    Result<bool> step();
    /// Runs it to its end, and makes it ready for the next time.
    Result<void> execute();
    void reset();

    /// Columns are counted from 0.
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool isNull(int column) const;

private:
    Connection* m_connection;
    sqlite3_stmt* m_statement;
};

/// Calls `take` for each row of a statement that has its bindings, and makes it ready for the next time.
template<typename Take>
Result<void> each(Statement& statement, Take take)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        take(std::as_const(statement));
    }
    statement.reset();
    return {};
}

/// One connection to a SQLite file, by the C interface (docs/adr/0007). One thread at a time.
class Connection
{
public:
    enum class Mode { Write, Read };

    /// @param waitForOthers  how long a call waits while another program writes
    /// @return store.open_failed {path, reason, remedy} and what errorOf() gives
    static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& file, Mode mode,
                                                    std::chrono::milliseconds waitForOthers);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// One or more statements without parameters and rows.
    Result<void> run(const char* sql);
    /// The first column of the first row; 0 where there is none.
    Result<std::int64_t> number(const char* sql);
    /// Likewise as text.
    Result<std::string> text(const char* sql);
    /// The statement, prepared once per text; reset, without the bindings of the last time.
    Result<Statement*> prepare(const std::string& sql);
    /// Forgets prepared statements where there are very many, say of lists of names. None may be in use.
    void forgetStatements();
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
    /// How many rows the last statement changed.
    std::int64_t changes() const;
    std::int64_t lastRowId() const;
    /// What SQLite says of the last failed call, as an error with path, reason and remedy.
    Error errorOf(int code) const;
    sqlite3* handle() const { return m_handle; }
    const std::filesystem::path& file() const { return m_file; }

private:
    explicit Connection(std::filesystem::path file, Mode mode) : m_file(std::move(file)), m_mode(mode) {}

    std::filesystem::path m_file;
    Mode m_mode;
    sqlite3* m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
};

} // namespace wh::history
