// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/BotId.h"
#include "core/domain/LogLevel.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What the store keeps, as plain values. Amounts are exact decimals and stand as text; documents are JSON that the
// store does not look into; enums stand as the words their toString() gives.
namespace wh {

/// A moment by both clocks: the wall's, which people read and which may be set, and the steady one, which measures
/// spans within one run of the program.
struct StoredMoment
{
    TimeNs wall = 0;
    TimeNs steady = 0;
    bool operator==(const StoredMoment&) const = default;
};

/// A bot as it stands. Its configuration is the newest of its versions.
struct StoredBot
{
    BotId id;
    std::string name; ///< unique among those that are not removed
    std::string state;
    std::string configuration;
    std::int64_t version = 0; ///< of the configuration
    std::vector<std::string> tags;
    TimeNs createdAt = 0;
    TimeNs removedAt = 0; ///< 0: it is there. Its history stays until its retention ends.
    bool operator==(const StoredBot&) const = default;
};

/// One version of a bot's configuration: never changed, never deleted. A roll-back is a new version.
struct ConfigurationVersion
{
    BotId bot;
    std::int64_t version = 0; ///< from 1, per bot
    TimeNs time = 0;
    std::string who;
    std::string document;
    std::int64_t restores = 0; ///< the version that this one brings back; 0: none
    bool operator==(const ConfigurationVersion&) const = default;
};

/// One step of a bot's life.
struct LifecycleEvent
{
    std::int64_t id = 0; ///< given by the store
    BotId bot;
    StoredMoment time;
    std::string from;
    std::string event;
    std::string to;
    std::string who;
    std::string reason;
    bool operator==(const LifecycleEvent&) const = default;
};

/// A change of a bot's own storage: a value, or none where the key is deleted.
struct StorageChange
{
    BotId bot;
    std::string key;
    std::optional<std::string> value;
    bool operator==(const StorageChange&) const = default;
};

/// How far a journal has been taken over: everything up to and including `sequence`.
struct JournalPosition
{
    std::string journal; ///< its name: one per shard
    std::uint64_t sequence = 0;
    bool operator==(const JournalPosition&) const = default;
};

/// All that a bot needs to go on, as of a record of its journal. The newest is kept.
struct BotSnapshot
{
    BotId bot;
    TimeNs time = 0;
    JournalPosition position;
    std::string document;
    bool operator==(const BotSnapshot&) const = default;
};

/// Who did what, from where, and what came of it.
struct AuditEntry
{
    std::int64_t id = 0; ///< given by the store
    BotId bot;           ///< 0: it concerns no single one
    TimeNs time = 0;
    std::string who;
    std::string from; ///< an address, or "local"
    std::string action;
    std::string arguments; ///< a document without secrets
    std::string outcome;   ///< "ok", or an error's code
    bool operator==(const AuditEntry&) const = default;
};

/// The channels whose rows are listed one by one; gauges, the seventh, are drawn (StoreQueries.h).
enum class Channel { Logs, Events, Book, Account, Orders, Trades, Gauges };
const char* toString(Channel channel);

struct LogRow
{
    std::int64_t id = 0; ///< given by the store, in the order of arrival; so of every row below
    BotId bot;
    TimeNs time = 0;
    LogLevel level = LogLevel::Info;
    std::string text;
    bool operator==(const LogRow&) const = default;
};

struct EventRow
{
    std::int64_t id = 0;
    BotId bot;
    TimeNs time = 0;
    LogLevel level = LogLevel::Info;
    std::string kind; ///< dotted: "history.dropped"
    std::string document;
    bool operator==(const EventRow&) const = default;
};

/// The book at a moment. Depth: what rests within 1, 2 and 5 % of the mid, in the base asset.
struct BookRow
{
    std::int64_t id = 0;
    BotId bot;
    TimeNs time = 0;
    std::string market;
    std::string bid;
    std::string ask;
    std::string spread;
    std::array<std::string, 3> bidDepth;
    std::array<std::string, 3> askDepth;
    std::string levels; ///< a document, or empty
    bool operator==(const BookRow&) const = default;
};

struct AccountRow
{
    std::int64_t id = 0;
    BotId bot;
    TimeNs time = 0;
    std::string account;
    std::string equity; ///< this and the next three in the quote asset
    std::string realised;
    std::string unrealised;
    std::string fees;
    std::string balances; ///< a document
    bool operator==(const AccountRow&) const = default;
};

/// An order as it stood after a change.
struct OrderRow
{
    std::int64_t id = 0;
    BotId bot;
    TimeNs time = 0;
    std::uint64_t order = 0;
    std::string market;
    std::string status;
    std::string side;
    std::string type;
    std::string price;
    std::string quantity;
    std::string filled;
    std::string reason;         ///< of a refusal, or empty
    std::uint64_t ocoGroup = 0; ///< of orders that are alternatives; 0: it has none
    bool operator==(const OrderRow&) const = default;
};

struct TradeRow
{
    std::int64_t id = 0;
    BotId bot;
    TimeNs time = 0;
    std::uint64_t fill = 0;
    std::uint64_t order = 0;
    std::string market;
    std::string side;
    std::string liquidity;
    std::string price;
    std::string quantity;
    std::string fee;
    std::string feeAsset;
    std::string realised; ///< profit that it realised, in the quote asset
    // What a report asks of a fill; empty or 0 where it is not known, as after a restart.
    TimeNs venueTime = 0;           ///< when the venue matched it
    std::string midAtMatch = {};    ///< at the venue just before
    std::string midAtDecision = {}; ///< as received when the order was placed, or last amended
    std::int64_t restingSince = 0;  ///< when the venue had accepted that
    bool operator==(const TradeRow&) const = default;
};

/// One value of a gauge. A second one of the same gauge and moment replaces the first.
struct GaugeRow
{
    BotId bot;
    TimeNs time = 0;
    std::string name;
    double value = 0;
    bool operator==(const GaugeRow&) const = default;
};

/// Everything of one burst: written whole or not at all.
struct StoreBatch
{
    std::vector<StoredBot> bots{}; ///< added, or replaced by id
    std::vector<ConfigurationVersion> versions{};
    std::vector<LifecycleEvent> lifecycle{};
    std::vector<StorageChange> storage{};
    std::vector<BotSnapshot> snapshots{};
    std::vector<AuditEntry> audit{};
    std::vector<JournalPosition> positions{}; ///< which records of journals the rest of the batch stands for
    std::vector<LogRow> logs{};
    std::vector<GaugeRow> gauges{};
    std::vector<EventRow> events{};
    std::vector<BookRow> book{};
    std::vector<AccountRow> account{};
    std::vector<OrderRow> orders{};
    std::vector<TradeRow> trades{};

    std::size_t rows() const;
    bool isEmpty() const { return rows() == 0; }
    /// Takes over everything of a later batch, which is empty afterwards.
    void add(StoreBatch&& later);
};

} // namespace wh
