// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreRecords.h"
#include "core/storage/history/Connection.h"

#include <array>
#include <string>
#include <string_view>
#include <tuple>

/// How each kind of row lies in its table: said once, for writing, reading, retention and export. Every table begins
/// with id, bot, time; `columns` and `fields` are what follows.
namespace wh::history {

template<typename Row>
struct Table;

template<>
struct Table<LogRow>
{
    static constexpr Channel kChannel = Channel::Logs;
    static constexpr const char* kName = "log";
    static constexpr std::array kColumns{"level", "text"};
    static constexpr const char* kText = "text";
    static constexpr const char* kNames = nullptr;
    static constexpr bool kHasLevel = true;
    static auto fields(auto& r) { return std::tie(r.level, r.text); }
};

template<>
struct Table<EventRow>
{
    static constexpr Channel kChannel = Channel::Events;
    static constexpr const char* kName = "event";
    static constexpr std::array kColumns{"level", "kind", "document"};
    static constexpr const char* kText = "document";
    static constexpr const char* kNames = "kind";
    static constexpr bool kHasLevel = true;
    static auto fields(auto& r) { return std::tie(r.level, r.kind, r.document); }
};

template<>
struct Table<BookRow>
{
    static constexpr Channel kChannel = Channel::Book;
    static constexpr const char* kName = "book";
    static constexpr std::array kColumns{"market",      "bid",         "ask",         "spread",
                                         "bid_depth_1", "bid_depth_2", "bid_depth_5", "ask_depth_1",
                                         "ask_depth_2", "ask_depth_5", "levels"};
    static constexpr const char* kText = nullptr;
    static constexpr const char* kNames = "market";
    static constexpr bool kHasLevel = false;
    static auto fields(auto& r)
    {
        return std::tie(r.market, r.bid, r.ask, r.spread, r.bidDepth[0], r.bidDepth[1], r.bidDepth[2], r.askDepth[0],
                        r.askDepth[1], r.askDepth[2], r.levels);
    }
};

template<>
struct Table<AccountRow>
{
    static constexpr Channel kChannel = Channel::Account;
    static constexpr const char* kName = "account";
    static constexpr std::array kColumns{"account", "equity", "realised", "unrealised", "fees", "balances"};
    static constexpr const char* kText = nullptr;
    static constexpr const char* kNames = "account";
    static constexpr bool kHasLevel = false;
    static auto fields(auto& r) { return std::tie(r.account, r.equity, r.realised, r.unrealised, r.fees, r.balances); }
};

template<>
struct Table<OrderRow>
{
    static constexpr Channel kChannel = Channel::Orders;
    static constexpr const char* kName = "orders";
    static constexpr std::array kColumns{"order_id", "market",   "status", "side",   "type",
                                         "price",    "quantity", "filled", "reason", "oco_group"};
    static constexpr const char* kText = "reason";
    static constexpr const char* kNames = "market";
    static constexpr bool kHasLevel = false;
    static auto fields(auto& r)
    {
        return std::tie(r.order, r.market, r.status, r.side, r.type, r.price, r.quantity, r.filled, r.reason,
                        r.ocoGroup);
    }
};

template<>
struct Table<TradeRow>
{
    static constexpr Channel kChannel = Channel::Trades;
    static constexpr const char* kName = "trade";
    static constexpr std::array kColumns{"fill_id",    "order_id",  "market",       "side",         "liquidity",
                                         "price",      "quantity",  "fee",          "fee_asset",    "realised",
                                         "venue_time", "mid_match", "mid_decision", "resting_since"};
    static constexpr const char* kText = nullptr;
    static constexpr const char* kNames = "market";
    static constexpr bool kHasLevel = false;
    static auto fields(auto& r)
    {
        return std::tie(r.fill, r.order, r.market, r.side, r.liquidity, r.price, r.quantity, r.fee, r.feeAsset,
                        r.realised, r.venueTime, r.midAtMatch, r.midAtDecision, r.restingSince);
    }
};

template<>
struct Table<LifecycleEvent>
{
    static constexpr const char* kName = "lifecycle";
    static constexpr std::array kColumns{"steady", "from_state", "event", "to_state", "who", "reason"};
    static constexpr const char* kText = "reason";
    static constexpr const char* kNames = "event";
    static constexpr bool kHasLevel = false;
    static auto fields(auto& r) { return std::tie(r.time.steady, r.from, r.event, r.to, r.who, r.reason); }
};

template<>
struct Table<AuditEntry>
{
    static constexpr const char* kName = "audit";
    static constexpr std::array kColumns{"who", "origin", "action", "arguments", "outcome"};
    static constexpr const char* kText = "arguments";
    static constexpr const char* kNames = "action";
    static constexpr bool kHasLevel = false;
    static auto fields(auto& r) { return std::tie(r.who, r.from, r.action, r.arguments, r.outcome); }
};

template<typename Row>
auto& timeOf(Row& row)
{
    if constexpr (requires { row.time.wall; })
        return row.time.wall;
    else
        return row.time;
}

/// "level, text" of a table, each with what stands before it.
template<typename Row>
std::string columnsOf(std::string_view before = {})
{
    std::string text;
    for (const char* column : Table<Row>::kColumns)
        text += (text.empty() ? "" : ", ") + std::string(before) + column;
    return text;
}

template<typename Row>
const std::string& insertText()
{
    static const std::string kSql = [] {
        std::string marks;
        for (std::size_t i = 0; i < Table<Row>::kColumns.size() + 2; ++i)
            marks += i == 0 ? "?" : ",?";
        return "INSERT INTO " + std::string(Table<Row>::kName) + "(bot, time, " + columnsOf<Row>() + ") VALUES (" +
               marks + ")";
    }();
    return kSql;
}

inline void bindField(Statement& statement, int index, const std::string& value)
{
    statement.bind(index, std::string_view(value));
}
inline void bindField(Statement& statement, int index, std::int64_t value)
{
    statement.bind(index, value);
}
inline void bindField(Statement& statement, int index, std::uint64_t value)
{
    statement.bind(index, static_cast<std::int64_t>(value));
}
inline void bindField(Statement& statement, int index, LogLevel value)
{
    statement.bind(index, static_cast<std::int64_t>(value));
}

inline void readField(const Statement& statement, int column, std::string& value)
{
    value = statement.text(column);
}
inline void readField(const Statement& statement, int column, std::int64_t& value)
{
    value = statement.integer(column);
}
inline void readField(const Statement& statement, int column, std::uint64_t& value)
{
    value = static_cast<std::uint64_t>(statement.integer(column));
}
inline void readField(const Statement& statement, int column, LogLevel& value)
{
    value = static_cast<LogLevel>(statement.integer(column));
}

template<typename Row>
void bindRow(Statement& statement, const Row& row)
{
    statement.bind(1, static_cast<std::int64_t>(row.bot.value));
    statement.bind(2, timeOf(row));
    std::apply(
        [&statement](const auto&... field) {
            int index = 2;
            (bindField(statement, ++index, field), ...);
        },
        Table<Row>::fields(row));
}

/// Of a statement whose columns are id, bot, time and those of columnsOf().
template<typename Row>
Row readRow(const Statement& statement)
{
    Row row;
    row.id = statement.integer(0);
    row.bot = {static_cast<std::uint64_t>(statement.integer(1))};
    timeOf(row) = statement.integer(2);
    std::apply(
        [&statement](auto&... field) {
            int column = 2;
            (readField(statement, ++column, field), ...);
        },
        Table<Row>::fields(row));
    return row;
}

/// What a row takes beside its texts: numbers, headers, and its places in indexes.
inline constexpr std::int64_t kRowOverhead = 60;

inline std::int64_t fieldBytes(const std::string& value)
{
    return static_cast<std::int64_t>(value.size());
}
template<typename Number>
std::int64_t fieldBytes(Number)
{
    return 0;
}

/// About what a row takes on the disk; rowBytesText() is the same in SQL.
template<typename Row>
std::int64_t rowBytes(const Row& row)
{
    return std::apply([](const auto&... field) { return (fieldBytes(field) + ... + kRowOverhead); },
                      Table<Row>::fields(row));
}

template<typename Row>
std::string rowBytesText()
{
    Row row;
    std::string text = std::to_string(kRowOverhead);
    std::apply(
        [&text](const auto&... field) {
            std::size_t index = 0;
            const auto add = [&](bool isText) {
                if (isText)
                    text += std::string(" + length(CAST(") + Table<Row>::kColumns[index] + " AS BLOB))";
                ++index;
            };
            (add(std::is_same_v<std::remove_cvref_t<decltype(field)>, std::string>), ...);
        },
        Table<Row>::fields(row));
    return text;
}

/// Of one value of a gauge.
inline constexpr std::int64_t kGaugeBytes = 24;

} // namespace wh::history
