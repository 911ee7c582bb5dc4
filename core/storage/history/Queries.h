// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "core/storage/history/ChannelTables.h"

#include <algorithm>
#include <charconv>

/// A page of a table's rows: the text of the query, chosen so that an index answers it, and the reading of its rows.
namespace wh::history {

/// So many bots are asked for one by one and merged; more are picked out of all rows.
inline constexpr std::size_t kMergedBots = 32;

/// Names and values of a SELECT; parameters are numbered, since some stand there twice.
struct PageSelect
{
    std::string sql;
    std::vector<std::string> texts; ///< ?6 and up
};

/// The percent sign and the underscore are LIKE's; a person means them as they are.
inline std::string likePattern(const std::string& text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

/// @param one  whether it is of one bot: ?1
template<typename Row>
Result<PageSelect> selectText(const HistoryQuery& query, bool one)
{
    using T = Table<Row>;
    const auto unknown = [](const char* field) {
        return Error("store.bad_query", {{"field", field}, {"value", std::string(T::kName) + " has none"}});
    };
    PageSelect select;
    std::string index = one ? "_bot" : "_time";
    std::string filter;
    if (query.minimumLevel) {
        if constexpr (!T::kHasLevel)
            return unknown("minimum_level");
        const auto level = static_cast<int>(*query.minimumLevel);
        filter += " AND level >= " + std::to_string(level);
        if (level >= 3)
            index = one ? "_warning" : "_warning_time";
        if (level > 3)
            filter += " AND level >= 3"; // as the index has it
    }
    const auto parameter = [&select](std::string text) {
        select.texts.push_back(std::move(text));
        return "?" + std::to_string(select.texts.size() + 5);
    };
    if (!query.text.empty()) {
        if (!T::kText)
            return unknown("text");
        filter += std::string(" AND ") + T::kText + " LIKE " + parameter(likePattern(query.text)) + " ESCAPE '\\'";
    }
    if (!query.names.empty()) {
        if (!T::kNames)
            return unknown("names");
        std::string list;
        for (const auto& name : query.names)
            list += (list.empty() ? "" : ", ") + parameter(name);
        filter += std::string(" AND ") + T::kNames + " IN (" + list + ")";
    }
    if (!one && !query.bots.empty()) {
        std::string list;
        for (const auto bot : query.bots)
            list += (list.empty() ? "" : ", ") + std::to_string(static_cast<std::int64_t>(bot.value));
        filter += " AND bot IN (" + list + ")";
    }
    if (query.after)
        filter += query.ascending ? " AND (time, id) > (?4, ?5)" : " AND (time, id) < (?4, ?5)";
    const char* order = query.ascending ? "ASC" : "DESC";
    const std::string table = T::kName;
    select.sql = "SELECT id, bot, time, " + columnsOf<Row>() + " FROM " + table + " INDEXED BY " + table + index +
                 " WHERE " + (one ? "bot = ?1 AND " : "") + "time >= ?2 AND time < ?3" + filter + " ORDER BY time " +
                 order + ", id " + order + " LIMIT ";
    return select;
}

/// Up to `limit` rows of one bot, or none for all that the query names.
template<typename Row>
Result<void> readRows(Connection& connection, const HistoryQuery& query, std::optional<BotId> bot, std::size_t limit,
                      std::vector<Row>& rows)
{
    auto select = selectText<Row>(query, bot.has_value());
    if (!select)
        return std::move(select).error();
    // The limit is text: few pages differ in it, and the planner knows it.
    auto prepared = connection.prepare(select->sql + std::to_string(limit));
    if (!prepared)
        return std::move(prepared).error();
    Statement& statement = **prepared;
    TimeNs from = query.from;
    TimeNs to = query.to;
    if (query.after) {
        // Said twice: the pair is exact, these bounds let the index begin there.
        if (query.ascending)
            from = std::max(from, query.after->time);
        else if (query.after->time < INT64_MAX)
            to = std::min(to, query.after->time + 1);
        statement.bind(4, query.after->time);
        statement.bind(5, query.after->id);
    }
    if (bot)
        statement.bind(1, static_cast<std::int64_t>(bot->value));
    statement.bind(2, from);
    statement.bind(3, to);
    int index = 5;
    for (const auto& text : select->texts)
        statement.bind(++index, std::string_view(text));
    return each(statement, [&rows](const Statement& row) { rows.push_back(readRow<Row>(row)); });
}

template<typename Row>
Result<HistoryPage<Row>> readPage(Connection& connection, const HistoryQuery& query)
{
    HistoryPage<Row> page;
    if (query.limit == 0)
        return page;
    const std::size_t limit = query.limit + 1; // one more tells whether there is a next page
    Result<void> read;
    if (query.bots.empty() || query.bots.size() > kMergedBots) {
        read = readRows<Row>(connection, query, std::nullopt, limit, page.rows);
    } else {
        auto bots = query.bots;
        std::sort(bots.begin(), bots.end());
        bots.erase(std::unique(bots.begin(), bots.end()), bots.end());
        for (std::size_t i = 0; read && i < bots.size(); ++i)
            read = readRows<Row>(connection, query, bots[i], limit, page.rows);
        if (bots.size() > 1) {
            std::sort(page.rows.begin(), page.rows.end(), [&query](const Row& a, const Row& b) {
                const bool before = std::pair(timeOf(a), a.id) < std::pair(timeOf(b), b.id);
                return query.ascending ? before : timeOf(a) != timeOf(b) || a.id != b.id ? !before : false;
            });
        }
    }
    if (!read)
        return std::move(read).error();
    if (page.rows.size() > query.limit) {
        page.rows.resize(query.limit);
        page.next = HistoryCursor{timeOf(page.rows.back()), page.rows.back().id};
    }
    return page;
}

} // namespace wh::history
