// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Database.h"

#include <array>
#include <string>
#include <vector>

namespace wh {

namespace {

/// Statements of one step. A step that was released is never changed: the next one changes what it made.
using Step = std::vector<const char*>;

const std::array<Step, 1>& steps()
{
    static const std::array<Step, 1> kSteps = {{
        // 1: runs with their results and tags, and the ends of other jobs
        {
            "CREATE TABLE run ("
            " id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, status TEXT NOT NULL, name TEXT NOT NULL,"
            " strategy TEXT NOT NULL, dataset TEXT NOT NULL, checksum TEXT NOT NULL, configuration TEXT NOT NULL,"
            " seed INTEGER NOT NULL, version TEXT NOT NULL, created_at INTEGER NOT NULL, started_at INTEGER NOT NULL,"
            " ended_at INTEGER NOT NULL, error TEXT NOT NULL, summary TEXT NOT NULL, note TEXT NOT NULL)",
            "CREATE TABLE result ("
            " run INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,"
            " size INTEGER NOT NULL, document BLOB NOT NULL)",
            "CREATE TABLE tag ("
            " run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
            " name TEXT NOT NULL, PRIMARY KEY (run, position)) WITHOUT ROWID",
            "CREATE TABLE job ("
            " id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, status TEXT NOT NULL,"
            " queued_at INTEGER NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER NOT NULL,"
            " error TEXT NOT NULL, result TEXT NOT NULL, run INTEGER NOT NULL)",
        },
    }};
    return kSteps;
}

/// What the newest schema has, so that a file of another program, or one that has lost a part, is not taken for ours.
constexpr std::array kParts = {
    "SELECT id, kind, status, name, strategy, dataset, checksum, configuration, seed, version, created_at, started_at,"
    " ended_at, error, summary, note FROM run LIMIT 0",
    "SELECT run, size, document FROM result LIMIT 0",
    "SELECT run, position, name FROM tag LIMIT 0",
    "SELECT id, kind, title, status, queued_at, started_at, ended_at, error, result, run FROM job LIMIT 0",
};

Error notOurs(const Database& database, std::string reason)
{
    return Error("store.corrupt", {{"path", database.file().string()},
                                   {"reason", std::move(reason)},
                                   {"remedy", "start again: the file is then set aside, and a new one begun"}});
}

} // namespace

int knownSchemaVersion()
{
    return static_cast<int>(steps().size());
}

Result<void> migrate(Database& database)
{
    const auto text = database.value("PRAGMA user_version");
    if (!text)
        return text.error();
    const int version = text->toInt();
    if (version > knownSchemaVersion())
        return Error("store.version_unknown", {{"path", database.file().string()},
                                               {"version", std::to_string(version)},
                                               {"known", std::to_string(knownSchemaVersion())},
                                               {"remedy", "a newer Wheelhouse wrote it: use that one"}});
    if (version == 0) {
        const auto tables = database.value("SELECT count(*) FROM sqlite_master");
        if (!tables)
            return tables.error();
        if (tables->toInt() != 0)
            return notOurs(database, "it holds tables of another program");
    }
    for (int next = version + 1; next <= knownSchemaVersion(); ++next) {
        auto done = database.transaction([&]() -> Result<void> {
            for (const char* statement : steps()[static_cast<std::size_t>(next - 1)]) {
                if (auto run = database.run(statement); !run)
                    return run;
            }
            return database.run(("PRAGMA user_version = " + std::to_string(next)).c_str());
        });
        if (!done)
            return done;
    }
    for (const char* part : kParts) {
        const auto found = database.run(part);
        if (!found && found.error().code != "store.in_use")
            return notOurs(database, "a part is missing: " + std::string(found.error().field("reason")));
    }
    return {};
}

} // namespace wh
