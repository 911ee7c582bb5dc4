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
    return {};
}

} // namespace wh
