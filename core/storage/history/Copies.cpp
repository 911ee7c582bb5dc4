// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the store: backups and exports.
#include "core/storage/history/Queries.h"
#include "core/storage/history/SqliteStore.h"

#include "core/base/File.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace wh {

using history::Connection;
using history::Table;

namespace {

std::filesystem::path unfinished(const std::filesystem::path& target)
{
    auto name = target;
    name += ".unfinished";
    return name;
}

/// Copies one state of `from`: it is within a transaction, so that no write behind it makes the copy start anew.
Result<void> copyPages(Connection& from, Connection& to, const TaskControl& control)
{
    constexpr int kPages = 1024;
    constexpr std::uint64_t kPageBytes = 4096;
    sqlite3_backup* const copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return to.errorOf(sqlite3_errcode(to.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !control.isCancelled()) {
        code = sqlite3_backup_step(copy, kPages);
        const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(copy));
        const auto left = static_cast<std::uint64_t>(sqlite3_backup_remaining(copy));
        control.report({(total - left) * kPageBytes, total * kPageBytes, 0});
    }
    sqlite3_backup_finish(copy);
    if (code == SQLITE_DONE)
        return {};
    if (code == SQLITE_OK)
        return Error("store.cancelled");
    const bool isTargets = (sqlite3_errcode(to.handle()) & 0xff) == (code & 0xff);
    return isTargets ? to.errorOf(code) : from.errorOf(code);
}

/// @param how  what becomes of one that is there: "OR IGNORE ", "OR REPLACE "
Result<void> keepPositions(Connection& connection, const std::vector<JournalPosition>& positions, const char* how)
{
    for (const auto& position : positions) {
        auto insert =
            connection.prepare("INSERT " + std::string(how) + "INTO journal_position(journal, sequence) VALUES (?, ?)");
        if (!insert)
            return std::move(insert).error();
        (*insert)->bind(1, std::string_view(position.journal));
        (*insert)->bind(2, static_cast<std::int64_t>(position.sequence));
        if (auto done = (*insert)->execute(); !done)
            return done;
    }
    return {};
}

/// So that an engine that finds it in the place of its store knows what it has.
Result<void> markCopy(Connection& copy, const std::vector<JournalPosition>& journals)
{
    if (auto kept = keepPositions(copy, journals, "OR REPLACE "); !kept)
        return kept;
    auto insert = copy.prepare("INSERT OR REPLACE INTO bot_storage(bot, key, value) VALUES (0, ?, "
                               "strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
    if (!insert)
        return std::move(insert).error();
    (*insert)->bind(1, std::string_view(Store::kCopiedAt));
    return (*insert)->execute();
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string asText(const std::string& value)
{
    return value;
}
std::string asText(LogLevel value)
{
    return toString(value);
}
template<typename Number>
std::string asText(Number value)
{
    return std::to_string(value);
}

/// One row as a line. Texts, levels and times as a person reads them; exact amounts are texts already.
template<typename Row>
std::string lineOf(const Row& row, RowFormat format)
{
    if (format == RowFormat::Csv) {
        std::string line = std::to_string(row.bot.value) + ',' + formatTime(history::timeOf(row));
        std::apply([&line](const auto&... field) { ((line += ',' + csvField(asText(field))), ...); },
                   Table<Row>::fields(row));
        return line + '\n';
    }
    nlohmann::ordered_json json = {{"bot", row.bot.value}, {"time", formatTime(history::timeOf(row))}};
    std::size_t index = 0;
    const auto put = [&](const auto& field) {
        const char* const name = Table<Row>::kColumns[index++];
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, LogLevel>)
            json[name] = toString(field);
        else
            json[name] = field;
    };
    std::apply([&put](const auto&... field) { (put(field), ...); }, Table<Row>::fields(row));
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

Error cancelled()
{
    return Error("store.cancelled");
}

template<typename Row>
Result<std::uint64_t> writeAll(Connection& connection, HistoryQuery query, RowFormat format, AtomicFile& file,
                               const TaskControl& control)
{
    query.ascending = true;
    query.limit = 5000;
    query.after.reset();
    if (format == RowFormat::Csv) {
        std::string head = "bot,time";
        for (const char* column : Table<Row>::kColumns)
            head += std::string(",") + column;
        if (auto written = file.write(head + '\n'); !written)
            return std::move(written).error();
    }
    std::uint64_t rows = 0;
    do {
        if (control.isCancelled())
            return cancelled();
        const auto page = history::readPage<Row>(connection, query);
        if (!page)
            return page.error();
        for (const auto& row : page->rows) {
            if (auto written = file.write(lineOf(row, format)); !written)
                return std::move(written).error();
        }
        rows += page->rows.size();
        control.report({rows, 0, rows});
        query.after = page->next;
    } while (query.after);
    return rows;
}

/// Gauges as they were given: of each series in turn.
Result<std::uint64_t> writeGauges(Connection& connection, const HistoryQuery& query, RowFormat format, AtomicFile& file,
                                  const TaskControl& control)
{
    if (format == RowFormat::Csv) {
        if (auto written = file.write("bot,time,name,value\n"); !written)
            return std::move(written).error();
    }
    auto series = connection.prepare("SELECT id, bot, name FROM gauge_series ORDER BY bot, name");
    auto values = connection.prepare("SELECT time, value FROM gauge WHERE series = ? AND time >= ? AND time < ? "
                                     "ORDER BY time");
    if (!series || !values)
        return !series ? std::move(series).error() : std::move(values).error();
    const auto wants = [](const auto& list, const auto& value) {
        return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
    };
    std::uint64_t rows = 0;
    for (;;) {
        const auto next = (*series)->step();
        if (!next)
            return next.error();
        if (!*next)
            break;
        const BotId bot{static_cast<std::uint64_t>((*series)->integer(1))};
        const std::string name = (*series)->text(2);
        if (!wants(query.bots, bot) || !wants(query.names, name))
            continue;
        (*values)->bind(1, (*series)->integer(0));
        (*values)->bind(2, query.from);
        (*values)->bind(3, query.to);
        for (;; ++rows) {
            if (control.isCancelled())
                return cancelled();
            const auto row = (*values)->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            const nlohmann::ordered_json value = (*values)->real(1);
            const auto time = formatTime((*values)->integer(0));
            const auto line =
                format == RowFormat::Csv
                    ? std::to_string(bot.value) + ',' + time + ',' + csvField(name) + ',' + value.dump() + '\n'
                    : nlohmann::ordered_json{{"bot", bot.value}, {"time", time}, {"name", name}, {"value", value}}.dump(
                          -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) +
                          '\n';
            if (auto written = file.write(line); !written)
                return std::move(written).error();
        }
        (*values)->reset();
        control.report({rows, 0, rows});
    }
    (*series)->reset();
    return rows;
}

} // namespace

Result<std::vector<JournalPosition>> SqliteStore::backupPositions()
{
    const auto all = positions();
    if (!all)
        return all.error();
    std::map<std::string, std::uint64_t> known;
    for (const auto& position : *all)
        known.emplace(position.journal, position.sequence);
    std::vector<JournalPosition> backups;
    for (const auto& [name, written] : known) {
        if (name.find('.') == std::string::npos)
            backups.push_back({name + kBackupPosition, std::min(written, known[name + kCheckpointPosition])});
    }
    return backups;
}

Result<void> SqliteStore::backup(const std::filesystem::path& target, const TaskControl& control)
{
    const auto part = unfinished(target);
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    // Of before the copy, so that the journal goes back far enough for it.
    const auto journals = backupPositions();
    if (!journals)
        return journals.error();
    // Until it is there: those that have none yet. A backup from before reaches further back, and stays in force.
    auto pinned = write([&] { return keepPositions(*m_writer, *journals, "OR IGNORE "); });
    if (!pinned)
        return pinned;
    auto copied = m_readers.read([&](Connection& from) -> Result<void> {
        // A transaction begins with its first read.
        if (auto begun = from.number("SELECT count(*) FROM sqlite_master"); !begun)
            return std::move(begun).error();
        auto to = Connection::open(part, Connection::Mode::Write, std::chrono::milliseconds(0));
        if (!to)
            return std::move(to).error();
        if (auto done = copyPages(from, **to, control); !done)
            return done;
        // One file that is whole by itself, without a log beside it.
        if (auto done = (*to)->run("PRAGMA journal_mode = DELETE"); !done)
            return done;
        if (auto done = markCopy(**to, *journals); !done)
            return done;
        const auto verdict = (*to)->text("PRAGMA quick_check(1)");
        if (!verdict)
            return verdict.error();
        return *verdict == "ok" ? Result<void>() : (*to)->errorOf(SQLITE_CORRUPT);
    });
    std::error_code error;
    if (copied)
        std::filesystem::rename(part, target, error);
    if (error)
        copied = Error("store.write_failed", {{"path", target.string()},
                                              {"reason", error.message()},
                                              {"remedy", "make sure that the folder may be written"}});
    if (!copied) {
        for (const char* beside : {"", "-wal", "-shm", "-journal"}) {
            auto file = part;
            file += beside;
            std::filesystem::remove(file, ignored);
        }
        return copied;
    }
    return write([&] { return keepPositions(*m_writer, *journals, "OR REPLACE "); });
}

Result<std::uint64_t> SqliteStore::exportRows(Channel channel, const HistoryQuery& query, RowFormat format,
                                              const std::filesystem::path& target, const TaskControl& control)
{
    auto file = AtomicFile::create(target);
    if (!file)
        return std::move(file).error();
    auto rows = m_readers.read([&](Connection& c) -> Result<std::uint64_t> {
        switch (channel) {
        case Channel::Logs:
            return writeAll<LogRow>(c, query, format, *file, control);
        case Channel::Events:
            return writeAll<EventRow>(c, query, format, *file, control);
        case Channel::Book:
            return writeAll<BookRow>(c, query, format, *file, control);
        case Channel::Account:
            return writeAll<AccountRow>(c, query, format, *file, control);
        case Channel::Orders:
            return writeAll<OrderRow>(c, query, format, *file, control);
        case Channel::Trades:
            return writeAll<TradeRow>(c, query, format, *file, control);
        case Channel::Gauges:
            return writeGauges(c, query, format, *file, control);
        }
        return Error("store.bad_query", {{"field", "channel"}, {"value", "none"}});
    });
    if (!rows)
        return rows;
    if (auto done = file->commit(); !done)
        return std::move(done).error();
    return rows;
}

} // namespace wh
