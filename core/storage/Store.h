// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/storage/StoreRecords.h"

#include <array>
#include <filesystem>
#include <map>

namespace wh {

/// Where a page of rows ended; the next one begins behind it, whatever was written meanwhile.
struct HistoryCursor
{
    TimeNs time = 0;
    std::int64_t id = 0;
    bool operator==(const HistoryCursor&) const = default;
    /// "<time>:<id>", for a face to hand back.
    std::string text() const;
    /// @return store.bad_query {field, value}
    static Result<HistoryCursor> parse(std::string_view text);
};

/// Which rows of a channel, and how many. A value.
struct HistoryQuery
{
    std::vector<BotId> bots = {}; ///< empty: of all
    TimeNs from = INT64_MIN;
    TimeNs to = INT64_MAX;                     ///< not included
    std::optional<LogLevel> minimumLevel = {}; ///< logs and events
    std::string text = {};                     ///< found anywhere in the row's text; ASCII letters of either case
    std::vector<std::string> names =
        {};                 ///< events: kind; book, orders, trades: market; account: account; audit: action
    bool ascending = false; ///< by time, then arrival; else the newest first
    std::size_t limit = 100;
    std::optional<HistoryCursor> after = {};
};

template<typename Row>
struct HistoryPage
{
    std::vector<Row> rows;
    std::optional<HistoryCursor> next; ///< none: there was no more
};

/// A gauge's course over time, in about as many points as wanted.
struct GaugeQuery
{
    BotId bot;
    std::string name;
    TimeNs from = 0;
    TimeNs to = kNever; ///< not included
    std::size_t points = 1000;
};

/// `count` values from `time` on, over the course's resolution.
struct GaugeSpan
{
    TimeNs time = 0;
    std::int64_t count = 0;
    double minimum = 0;
    double maximum = 0;
    double mean = 0;
    double last = 0;
    bool operator==(const GaugeSpan&) const = default;
};

struct GaugeCourse
{
    DurationNs resolution = 0; ///< 0: each value as it was given; else kSecond, kMinute or kHour
    std::vector<GaugeSpan> points;
};

/// How long a channel is kept; the narrower bound counts.
struct Retention
{
    DurationNs age = kNever;        ///< older rows go
    std::int64_t bytes = INT64_MAX; ///< the oldest rows of all bots go while their content is larger
    bool operator==(const Retention&) const = default;
};

struct RetentionPolicy
{
    std::array<Retention, 7> channels;  ///< by Channel; of gauges: as they were given
    DurationNs gaugeSeconds = 7 * kDay; ///< how long their courses of a second are kept, and so on
    DurationNs gaugeMinutes = 90 * kDay;
    DurationNs gaugeHours = kNever;

    /// Of a course of kSecond, kMinute or kHour; null: there is none of another resolution.
    DurationNs* gaugeCourse(DurationNs resolution)
    {
        return resolution == kSecond   ? &gaugeSeconds
               : resolution == kMinute ? &gaugeMinutes
               : resolution == kHour   ? &gaugeHours
                                       : nullptr;
    }
    Retention& operator[](Channel channel) { return channels[static_cast<std::size_t>(channel)]; }
    const Retention& operator[](Channel channel) const { return channels[static_cast<std::size_t>(channel)]; }
};

/// About what a channel takes.
struct ChannelFigures
{
    Channel channel = Channel::Logs;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    std::optional<TimeNs> oldest, newest; ///< of its rows; none: it has none. Of gauges: as they were given
    Retention retention;
};

struct StoreFigures
{
    std::int64_t bytes = 0;    ///< on the disk
    std::int64_t logBytes = 0; ///< beside it: what was written last, and what readers still look at
    int schemaVersion = 0;
    std::vector<ChannelFigures> channels; ///< by Channel
};

enum class RowFormat { Csv, JsonLines };

/// Keeps bots and all that became of them. What append() has answered without an error survives the end of the program
/// in whatever way, and of the machine but for the last moments before a power cut, which the journal has.
///
/// Queries: any thread, at the same time as a write. append() and maintain(): one thread at a time (StoreWriter).
///
/// Errors of every call: store.disk_full {path, reason, remedy}, store.read_only, store.in_use, store.corrupt,
/// store.write_failed, store.read_failed, all with the same fields.
class Store
{
public:
    /// A copy has it in the storage of no bot: when it was made, as text.
    static constexpr const char* kCopiedAt = "copied_at";
    /// Behind a journal's name: from where on it brings the newest backup up to date.
    static constexpr const char* kBackupPosition = ".backup";
    /// Likewise: what all snapshots cover.
    static constexpr const char* kCheckpointPosition = ".checkpoint";

    virtual ~Store() = default;

    /// One transaction. @return also store.name_taken {bot, name}, store.version_taken {bot, version}
    virtual Result<void> append(const StoreBatch& batch) = 0;

    /// By id, without those that were removed.
    virtual Result<std::vector<StoredBot>> bots() = 0;
    /// Removed ones too. @return bot.not_found {field, value}
    virtual Result<StoredBot> bot(BotId id) = 0;
    /// The highest id that was ever given, removed bots included and legs not; 0: none.
    virtual Result<BotId> lastBot() = 0;
    /// Oldest first.
    virtual Result<std::vector<ConfigurationVersion>> versions(BotId bot) = 0;
    /// @return none where the bot has none
    virtual Result<std::optional<BotSnapshot>> snapshot(BotId bot) = 0;
    virtual Result<std::map<std::string, std::string>> storage(BotId bot) = 0;
    virtual Result<std::vector<JournalPosition>> positions() = 0;

    virtual Result<HistoryPage<LifecycleEvent>> lifecycle(const HistoryQuery& query) = 0;
    virtual Result<HistoryPage<AuditEntry>> audit(const HistoryQuery& query) = 0;
    virtual Result<HistoryPage<LogRow>> logs(const HistoryQuery& query) = 0;
    virtual Result<HistoryPage<EventRow>> events(const HistoryQuery& query) = 0;
    virtual Result<HistoryPage<BookRow>> book(const HistoryQuery& query) = 0;
    virtual Result<HistoryPage<AccountRow>> account(const HistoryQuery& query) = 0;
    virtual Result<HistoryPage<OrderRow>> orders(const HistoryQuery& query) = 0;
    virtual Result<HistoryPage<TradeRow>> trades(const HistoryQuery& query) = 0;
    /// By name.
    virtual Result<std::vector<std::string>> gaugeNames(BotId bot) = 0;
    /// Ascending. The finest resolution that covers the span in so many points, and that retention has left.
    virtual Result<GaugeCourse> gauge(const GaugeQuery& query) = 0;

    /// One small step of housekeeping, a few dozen milliseconds at most: gauges become courses of seconds, minutes and
    /// hours, what is too old goes, freed room goes back to the disk. @return whether there is more to do
    virtual Result<bool> maintain(TimeNs now, const RetentionPolicy& policy) = 0;
    /// How long channels are kept: as was chosen, else by default.
    virtual RetentionPolicy retention() const = 0;
    virtual void setDefaultRetention(const RetentionPolicy& policy) = 0;
    /// Kept over restarts; maintain() obeys it from its next step on. Any thread.
    virtual Result<void> setRetention(Channel channel, const Retention& retention) = 0;
    /// Likewise of the courses that gauges become. @param resolution  kSecond, kMinute or kHour; else
    /// input.out_of_range
    virtual Result<void> setGaugeRetention(DurationNs resolution, DurationNs age) = 0;
    /// As of the last transaction. Any thread.
    virtual Result<StoreFigures> figures() = 0;
    /// Reads all of it; writing and reading go on meanwhile. Any thread.
    /// @return store.corrupt {path, reason, remedy}, store.cancelled
    virtual Result<void> check(const TaskControl& control) = 0;
    /// A whole copy as of now, complete under its name or not there; writing goes on meanwhile. Tells bytes. The copy
    /// says that it is one (kCopiedAt); where journals stood stays known (kBackupPosition), so that what the copy lacks
    /// can be kept.
    /// @return also store.cancelled
    virtual Result<void> backup(const std::filesystem::path& target, const TaskControl& control) = 0;
    /// A channel's rows as text, oldest first; of the query: bots, span and filters. @return the number of rows
    virtual Result<std::uint64_t> exportRows(Channel channel, const HistoryQuery& query, RowFormat format,
                                             const std::filesystem::path& target, const TaskControl& control) = 0;

    /// Where it keeps things, for a person.
    virtual std::string place() const = 0;
};

} // namespace wh
