// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of the store: bots and pages of rows.
#include "core/storage/history/Queries.h"
#include "core/domain/BotLeg.h"
#include "core/storage/history/SqliteStore.h"

namespace wh {

using history::Connection;
using history::Statement;

namespace {

Result<std::vector<StoredBot>> readBots(Connection& connection, const char* where, std::int64_t id)
{
    std::vector<StoredBot> bots;
    auto statement = connection.prepare(
        std::string("SELECT id, name, state, configuration, version, created_at, removed_at FROM bot WHERE ") + where +
        " ORDER BY id");
    if (!statement)
        return std::move(statement).error();
    (*statement)->bind(1, id);
    auto read = each(**statement, [&bots](const Statement& row) {
        StoredBot& bot = bots.emplace_back();
        bot.id = {static_cast<std::uint64_t>(row.integer(0))};
        bot.name = row.text(1);
        bot.state = row.text(2);
        bot.configuration = row.text(3);
        bot.version = row.integer(4);
        bot.createdAt = row.integer(5);
        bot.removedAt = row.integer(6);
    });
    if (!read)
        return std::move(read).error();
    auto tags = connection.prepare("SELECT name FROM bot_tag WHERE bot = ? ORDER BY position");
    if (!tags)
        return std::move(tags).error();
    for (auto& bot : bots) {
        (*tags)->bind(1, static_cast<std::int64_t>(bot.id.value));
        read = each(**tags, [&bot](const Statement& row) { bot.tags.push_back(row.text(0)); });
        if (!read)
            return std::move(read).error();
    }
    return bots;
}

} // namespace

Result<std::vector<StoredBot>> SqliteStore::bots()
{
    return m_readers.read([](Connection& c) { return readBots(c, "removed_at = 0 AND id > ?", 0); });
}

Result<StoredBot> SqliteStore::bot(BotId id)
{
    return m_readers.read([id](Connection& c) -> Result<StoredBot> {
        auto found = readBots(c, "id = ?", static_cast<std::int64_t>(id.value));
        if (!found)
            return std::move(found).error();
        if (found->empty())
            return Error("bot.not_found", {{"field", "id"}, {"value", std::to_string(id.value)}});
        return std::move(found->front());
    });
}

Result<BotId> SqliteStore::lastBot()
{
    return m_readers.read([](Connection& c) -> Result<BotId> {
        const auto last = c.number(("SELECT max(id) FROM bot WHERE id < " + std::to_string(kFirstLeg)).c_str());
        if (!last)
            return last.error();
        return BotId{static_cast<std::uint64_t>(*last)};
    });
}

Result<std::vector<ConfigurationVersion>> SqliteStore::versions(BotId bot)
{
    return m_readers.read([bot](Connection& c) -> Result<std::vector<ConfigurationVersion>> {
        std::vector<ConfigurationVersion> versions;
        auto statement = c.prepare("SELECT version, time, who, document, restores FROM configuration_version "
                                   "WHERE bot = ? ORDER BY version");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, static_cast<std::int64_t>(bot.value));
        auto read = each(**statement, [&](const Statement& row) {
            versions.push_back({bot, row.integer(0), row.integer(1), row.text(2), row.text(3), row.integer(4)});
        });
        if (!read)
            return std::move(read).error();
        return versions;
    });
}

Result<std::optional<BotSnapshot>> SqliteStore::snapshot(BotId bot)
{
    return m_readers.read([bot](Connection& c) -> Result<std::optional<BotSnapshot>> {
        std::optional<BotSnapshot> snapshot;
        auto statement = c.prepare("SELECT time, journal, sequence, document FROM snapshot WHERE bot = ?");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, static_cast<std::int64_t>(bot.value));
        auto read = each(**statement, [&](const Statement& row) {
            snapshot = BotSnapshot{
                bot, row.integer(0), {row.text(1), static_cast<std::uint64_t>(row.integer(2))}, row.text(3)};
        });
        if (!read)
            return std::move(read).error();
        return snapshot;
    });
}

Result<std::map<std::string, std::string>> SqliteStore::storage(BotId bot)
{
    return m_readers.read([bot](Connection& c) -> Result<std::map<std::string, std::string>> {
        std::map<std::string, std::string> values;
        auto statement = c.prepare("SELECT key, value FROM bot_storage WHERE bot = ? ORDER BY key");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, static_cast<std::int64_t>(bot.value));
        auto read = each(**statement, [&](const Statement& row) { values.emplace(row.text(0), row.text(1)); });
        if (!read)
            return std::move(read).error();
        return values;
    });
}

Result<std::vector<JournalPosition>> SqliteStore::positions()
{
    return m_readers.read([](Connection& c) -> Result<std::vector<JournalPosition>> {
        std::vector<JournalPosition> positions;
        auto statement = c.prepare("SELECT journal, sequence FROM journal_position ORDER BY journal");
        if (!statement)
            return std::move(statement).error();
        auto read = each(**statement, [&](const Statement& row) {
            positions.push_back({row.text(0), static_cast<std::uint64_t>(row.integer(1))});
        });
        if (!read)
            return std::move(read).error();
        return positions;
    });
}

Result<HistoryPage<LifecycleEvent>> SqliteStore::lifecycle(const HistoryQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readPage<LifecycleEvent>(c, query); });
}

Result<HistoryPage<AuditEntry>> SqliteStore::audit(const HistoryQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readPage<AuditEntry>(c, query); });
}

Result<HistoryPage<LogRow>> SqliteStore::logs(const HistoryQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readPage<LogRow>(c, query); });
}

Result<HistoryPage<EventRow>> SqliteStore::events(const HistoryQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readPage<EventRow>(c, query); });
}

Result<HistoryPage<BookRow>> SqliteStore::book(const HistoryQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readPage<BookRow>(c, query); });
}

Result<HistoryPage<AccountRow>> SqliteStore::account(const HistoryQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readPage<AccountRow>(c, query); });
}

Result<HistoryPage<OrderRow>> SqliteStore::orders(const HistoryQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readPage<OrderRow>(c, query); });
}

Result<HistoryPage<TradeRow>> SqliteStore::trades(const HistoryQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readPage<TradeRow>(c, query); });
}

Result<std::vector<std::string>> SqliteStore::gaugeNames(BotId bot)
{
    return m_readers.read([bot](Connection& c) -> Result<std::vector<std::string>> {
        std::vector<std::string> names;
        auto statement = c.prepare("SELECT name FROM gauge_series WHERE bot = ? ORDER BY name");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, static_cast<std::int64_t>(bot.value));
        auto read = each(**statement, [&](const Statement& row) { names.push_back(row.text(0)); });
        if (!read)
            return std::move(read).error();
        return names;
    });
}

Result<GaugeCourse> SqliteStore::gauge(const GaugeQuery& query)
{
    return m_readers.read([&](Connection& c) { return history::readGauge(c, query); });
}

} // namespace wh
