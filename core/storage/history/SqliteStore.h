// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FileLock.h"
#include "core/storage/Store.h"
#include "core/storage/history/ConnectionPool.h"
#include "core/storage/history/GaugeBook.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace wh {

/// The store in one SQLite file, by the C interface: one connection writes, as many as needed read at the same time
/// (WAL). docs/reference/storage.md has the schema, docs/adr/0007 the reasons.
class SqliteStore final : public Store
{
public:
    struct Settings
    {
        std::chrono::milliseconds waitForOthers{250}; ///< while another program, say a person's shell, writes in it
        std::int64_t maxPages = 0;                    ///< a bound of the file in pages of 4096 bytes; 0: none
        bool checked = true;                          ///< quick_check at the start: seconds per gigabyte
    };

    /// Opens or makes the file, checks it, and brings an older one up to date. A damaged file is left as it is: bots
    /// are in it, and a new one must not take its place unasked.
    /// @return also store.open_failed, store.version_unknown {path, version, known, remedy}, store.foreign_file
    static Result<std::unique_ptr<SqliteStore>> open(const std::filesystem::path& file, const Settings& settings);
    static Result<std::unique_ptr<SqliteStore>> open(const std::filesystem::path& file)
    {
        return open(file, Settings());
    }
    ~SqliteStore() override;

    Result<void> append(const StoreBatch& batch) override;

    Result<std::vector<StoredBot>> bots() override;
    Result<StoredBot> bot(BotId id) override;
    Result<BotId> lastBot() override;
    Result<std::vector<ConfigurationVersion>> versions(BotId bot) override;
    Result<std::optional<BotSnapshot>> snapshot(BotId bot) override;
    Result<std::map<std::string, std::string>> storage(BotId bot) override;
    Result<std::vector<JournalPosition>> positions() override;

    Result<HistoryPage<LifecycleEvent>> lifecycle(const HistoryQuery& query) override;
    Result<HistoryPage<AuditEntry>> audit(const HistoryQuery& query) override;
    Result<HistoryPage<LogRow>> logs(const HistoryQuery& query) override;
    Result<HistoryPage<EventRow>> events(const HistoryQuery& query) override;
    Result<HistoryPage<BookRow>> book(const HistoryQuery& query) override;
    Result<HistoryPage<AccountRow>> account(const HistoryQuery& query) override;
    Result<HistoryPage<OrderRow>> orders(const HistoryQuery& query) override;
    Result<HistoryPage<TradeRow>> trades(const HistoryQuery& query) override;
    Result<std::vector<std::string>> gaugeNames(BotId bot) override;
    Result<GaugeCourse> gauge(const GaugeQuery& query) override;

    Result<bool> maintain(TimeNs now, const RetentionPolicy& policy) override;
    Result<void> backup(const std::filesystem::path& target, const TaskControl& control) override;
    Result<std::uint64_t> exportRows(Channel channel, const HistoryQuery& query, RowFormat format,
                                     const std::filesystem::path& target, const TaskControl& control) override;
    Result<StoreFigures> figures() override;
    Result<void> check(const TaskControl& control) override;
    RetentionPolicy retention() const override;
    void setDefaultRetention(const RetentionPolicy& policy) override;
    Result<void> setRetention(Channel channel, const Retention& retention) override;
    Result<void> setGaugeRetention(DurationNs resolution, DurationNs age) override;
    std::string place() const override;

    /// About what the rows of a channel take on the disk.
    std::int64_t bytesOf(Channel channel) const;
    /// Bounds the file from now on; 0: no more than the disk does.
    Result<void> limitPages(std::int64_t pages);

private:
    struct Size
    {
        std::int64_t rows = 0;
        std::int64_t bytes = 0;
    };
    SqliteStore(FileLock lock, std::unique_ptr<history::Connection> writer, const std::filesystem::path& file,
                std::chrono::milliseconds waitForOthers);

    Result<void> prepareFile(const Settings& settings);
    Result<void> loadSizes();
    Result<void> loadRetention();
    /// Where journals stand, for a backup that begins now.
    Result<std::vector<JournalPosition>> backupPositions();
    Result<void> keepSetting(const std::string& name, const std::string& value);
    /// A transaction on the writing connection; what is known of it in memory is forgotten where it fails.
    Result<void> write(const std::function<Result<void>()>& work);
    Result<void> writeBots(const StoreBatch& batch);
    Result<void> writeVersions(const StoreBatch& batch);
    Result<void> writeStates(const StoreBatch& batch);
    template<typename Row>
    Result<void> writeRows(const std::vector<Row>& rows);
    Result<void> saveSizes();
    template<typename Row>
    Result<bool> dropOldRows(TimeNs now, const Retention& retention);
    Result<bool> giveRoomBack();

    FileLock m_lock;
    mutable std::mutex m_writing;
    std::unique_ptr<history::Connection> m_writer;
    history::ConnectionPool m_readers;
    history::GaugeBook m_gauges;
    std::array<Size, 7> m_sizes;
    std::array<Size, 7> m_growth; ///< of the transaction under way
    mutable std::mutex m_policyMutex;
    RetentionPolicy m_defaultPolicy;
    std::map<Channel, Retention> m_chosen;            ///< by a person, and kept in the file
    std::map<DurationNs, DurationNs> m_chosenCourses; ///< likewise, of gauges, by resolution
};

} // namespace wh
