// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RunStore.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace wh {

/// The run store in one SQLite file, by way of Qt Sql: a QCoreApplication must live as long as it does. One thread of
/// its own does everything in the database, in the order of the calls. Why it is so: docs/adr/0004.
class SqliteRunStore final : public RunStore
{
public:
    struct Opened
    {
        std::unique_ptr<SqliteRunStore> store;
        /// store.set_aside {path, moved_to, reason, remedy}: the file was damaged, is kept under another name, and a
        /// new one was begun.
        std::optional<Error> notice;
    };
    struct Settings
    {
        std::int64_t maxPages = 0; ///< a bound of the file in pages of 4096 bytes; 0: none. A full disk, for tests.
        std::chrono::milliseconds waitForOthers{5000}; ///< while another program writes in the file
    };

    /// Opens or makes the file, checks it, and brings an older one up to date.
    /// @return store.open_failed {path, reason}, store.in_use {path, holder, remedy} where another engine has it,
    /// store.version_unknown {path, version, known, remedy} of a newer
    /// program's file, which stays as it is
    static Result<Opened> open(const std::filesystem::path& file, const Settings& settings);
    static Result<Opened> open(const std::filesystem::path& file) { return open(file, Settings()); }
    ~SqliteRunStore() override;

    Result<std::int64_t> addRun(const StoredRun& run) override;
    Result<void> updateRun(const StoredRun& run) override;
    Result<void> finishRun(const StoredRun& run, const std::string& result) override;
    Result<void> removeRun(std::int64_t id) override;
    Result<std::vector<StoredRun>> runs() override;
    Result<StoredRun> run(std::int64_t id) override;
    Result<std::string> result(std::int64_t id) override;
    Result<void> putJob(const StoredJob& job) override;
    Result<std::vector<StoredJob>> jobs() override;
    std::string place() const override;

private:
    class Worker;
    explicit SqliteRunStore(std::unique_ptr<Worker> worker);
    std::unique_ptr<Worker> m_worker;
};

} // namespace wh
