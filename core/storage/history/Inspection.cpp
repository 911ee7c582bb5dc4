// SPDX-License-Identifier: GPL-3.0-or-later
// What the store tells of itself: its figures, whether it is sound, and how long its channels are kept.
#include "core/storage/history/ChannelTables.h"
#include "core/storage/history/Schema.h"
#include "core/storage/history/SqliteStore.h"

#include <charconv>
#include <sqlite3.h>

namespace wh {

using history::Connection;

namespace {

constexpr std::string_view kRetention = "retention.";

/// "retention.gauges.1s".
std::string courseSetting(DurationNs resolution)
{
    return std::string(kRetention) + toString(Channel::Gauges) + '.' + formatDuration(resolution);
}

constexpr std::array kChannels = {Channel::Logs,   Channel::Events, Channel::Book,  Channel::Account,
                                  Channel::Orders, Channel::Trades, Channel::Gauges};

struct Span
{
    std::optional<TimeNs> oldest, newest;
};

/// Each by the index of time.
const char* spanText(Channel channel)
{
    switch (channel) {
    case Channel::Logs:
        return "SELECT (SELECT min(time) FROM log), (SELECT max(time) FROM log)";
    case Channel::Events:
        return "SELECT (SELECT min(time) FROM event), (SELECT max(time) FROM event)";
    case Channel::Book:
        return "SELECT (SELECT min(time) FROM book), (SELECT max(time) FROM book)";
    case Channel::Account:
        return "SELECT (SELECT min(time) FROM account), (SELECT max(time) FROM account)";
    case Channel::Orders:
        return "SELECT (SELECT min(time) FROM orders), (SELECT max(time) FROM orders)";
    case Channel::Trades:
        return "SELECT (SELECT min(time) FROM trade), (SELECT max(time) FROM trade)";
    case Channel::Gauges:
        break;
    }
    return "SELECT min((SELECT min(time) FROM gauge WHERE series = s.id)), "
           "max((SELECT max(time) FROM gauge WHERE series = s.id)) FROM gauge_series s";
}

Result<Span> spanOf(Connection& connection, Channel channel)
{
    auto statement = connection.prepare(spanText(channel));
    if (!statement)
        return std::move(statement).error();
    Span span;
    auto read = each(**statement, [&](const history::Statement& row) {
        if (!row.isNull(0))
            span = {row.integer(0), row.integer(1)};
    });
    return read ? Result<Span>(span) : read.error();
}

std::int64_t sizeOf(std::filesystem::path file, const char* ending)
{
    file += ending;
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

/// Called by SQLite amid a long statement. @return not 0: it is to end
int goOn(void* data)
{
    const auto& [control, calls] = *static_cast<std::pair<const TaskControl&, std::uint64_t>*>(data);
    control.report({++static_cast<std::pair<const TaskControl&, std::uint64_t>*>(data)->second, 0, 0});
    return control.isCancelled() ? 1 : 0;
}

} // namespace

Result<StoreFigures> SqliteStore::figures()
{
    StoreFigures figures;
    const std::filesystem::path file = place();
    figures.bytes = sizeOf(file, "");
    figures.logBytes = sizeOf(file, "-wal");
    figures.schemaVersion = history::knownSchemaVersion();
    const RetentionPolicy policy = retention();
    {
        const std::lock_guard lock(m_writing);
        for (const Channel channel : kChannels) {
            const Size& size = m_sizes[static_cast<std::size_t>(channel)];
            figures.channels.push_back({channel, size.rows, size.bytes, {}, {}, policy[channel]});
        }
    }
    auto read = m_readers.read([&](Connection& connection) -> Result<void> {
        for (auto& channel : figures.channels) {
            const auto span = spanOf(connection, channel.channel);
            if (!span)
                return span.error();
            channel.oldest = span->oldest;
            channel.newest = span->newest;
        }
        return {};
    });
    return read ? Result<StoreFigures>(std::move(figures)) : read.error();
}

Result<void> SqliteStore::check(const TaskControl& control)
{
    constexpr int kSteps = 1'000'000; // of SQLite's machine: some dozen milliseconds
    return m_readers.read([&](Connection& connection) -> Result<void> {
        std::pair<const TaskControl&, std::uint64_t> progress(control, 0);
        sqlite3_progress_handler(connection.handle(), kSteps, &goOn, &progress);
        const auto verdict = connection.text("PRAGMA integrity_check(1)");
        sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
        if (control.isCancelled())
            return Error("store.cancelled");
        if (!verdict)
            return verdict.error();
        if (*verdict == "ok")
            return {};
        Error error = connection.errorOf(SQLITE_CORRUPT);
        for (auto& field : error.context) {
            if (field.name == "reason")
                field.value = *verdict;
        }
        return error;
    });
}

RetentionPolicy SqliteStore::retention() const
{
    const std::lock_guard lock(m_policyMutex);
    RetentionPolicy policy = m_defaultPolicy;
    for (const auto& [channel, chosen] : m_chosen)
        policy[channel] = chosen;
    for (const auto& [resolution, age] : m_chosenCourses)
        *policy.gaugeCourse(resolution) = age;
    return policy;
}

void SqliteStore::setDefaultRetention(const RetentionPolicy& policy)
{
    const std::lock_guard lock(m_policyMutex);
    m_defaultPolicy = policy;
}

Result<void> SqliteStore::keepSetting(const std::string& name, const std::string& value)
{
    return write([&]() -> Result<void> {
        auto statement = m_writer->prepare("INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, std::string_view(name));
        (*statement)->bind(2, std::string_view(value));
        return (*statement)->execute();
    });
}

Result<void> SqliteStore::setGaugeRetention(DurationNs resolution, DurationNs age)
{
    if (!RetentionPolicy().gaugeCourse(resolution))
        return Error("input.out_of_range", {{"field", "course"}, {"value", formatDuration(resolution)}});
    if (auto done = keepSetting(courseSetting(resolution), std::to_string(age)); !done)
        return done;
    const std::lock_guard lock(m_policyMutex);
    m_chosenCourses[resolution] = age;
    return {};
}

Result<void> SqliteStore::setRetention(Channel channel, const Retention& retention)
{
    const std::string name = std::string(kRetention) + toString(channel);
    auto done = keepSetting(name, std::to_string(retention.age) + ' ' + std::to_string(retention.bytes));
    if (!done)
        return done;
    const std::lock_guard lock(m_policyMutex);
    m_chosen[channel] = retention;
    return {};
}

Result<void> SqliteStore::loadRetention()
{
    auto statement = m_writer->prepare("SELECT name, value FROM setting");
    if (!statement)
        return std::move(statement).error();
    return each(**statement, [this](const history::Statement& row) {
        const std::string name = row.text(0);
        const std::string value = row.text(1);
        for (const Channel channel : kChannels) {
            if (name != std::string(kRetention) + toString(channel))
                continue;
            Retention chosen;
            const char* const end = value.data() + value.size();
            const auto age = std::from_chars(value.data(), end, chosen.age);
            if (age.ec == std::errc() && age.ptr < end &&
                std::from_chars(age.ptr + 1, end, chosen.bytes).ec == std::errc())
                m_chosen[channel] = chosen;
        }
        for (const DurationNs resolution : {kSecond, kMinute, kHour}) {
            DurationNs age = kNever;
            if (name == courseSetting(resolution) &&
                std::from_chars(value.data(), value.data() + value.size(), age).ec == std::errc())
                m_chosenCourses[resolution] = age;
        }
    });
}

} // namespace wh
