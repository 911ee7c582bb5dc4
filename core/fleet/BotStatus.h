// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/BotId.h"
#include "core/domain/Instrument.h"
#include "core/engine/BotLifecycle.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wh {

struct AccountView; // Channels.h
struct SandboxStanding;

/// Money as the ledger has it, in the asset that the instrument settles in.
struct ProfitAndLoss
{
    Decimal realised;   ///< closed profit before fees
    Decimal unrealised; ///< of the holding, at the mid
    Decimal fees;       ///< paid; negative: rebates
    Decimal net() const { return realised + unrealised - fees; }
    bool operator==(const ProfitAndLoss&) const = default;
};

/// A few figures of a distribution, in nanoseconds.
struct LatencyFigures
{
    std::uint64_t count = 0;
    DurationNs p50 = 0;
    DurationNs p99 = 0;
    DurationNs worst = 0;
    bool operator==(const LatencyFigures&) const = default;
};

/// A distribution as a page of metrics shows it: how many were not above each of some bounds.
struct LatencyBuckets
{
    static constexpr std::array kBounds = {
        10 * kMicrosecond,  25 * kMicrosecond, 50 * kMicrosecond,  100 * kMicrosecond, 250 * kMicrosecond,
        500 * kMicrosecond, kMillisecond,      2 * kMillisecond,   5 * kMillisecond,   10 * kMillisecond,
        20 * kMillisecond,  50 * kMillisecond, 100 * kMillisecond, 250 * kMillisecond, kSecond};
    std::array<std::uint64_t, kBounds.size()> upTo{};
    std::uint64_t count = 0;
    double sum = 0; ///< of all, in nanoseconds
};

struct TickFigures
{
    DurationNs interval = 0; ///< 0: none
    std::uint64_t ticks = 0;
    std::uint64_t skipped = 0; ///< overrun: their time came while one before them had not been made
    LatencyFigures lag;        ///< from when a tick was due to when it began
    bool operator==(const TickFigures&) const = default;
};

/// A bot as it stands, for a row of the fleet and the head of its page. A value.
struct BotStatus
{
    BotId id;
    std::string name;
    std::string description;
    std::string strategy;
    std::vector<std::string> markets;
    std::string account;
    std::vector<std::string> tags;
    StopPolicy stopPolicy = StopPolicy::Cancel;
    Instrument instrument; ///< of its first market; without a name where there is no such market

    BotState state = BotState::Created;
    TimeNs stateSince = 0;
    std::optional<Error> reason;     ///< why it failed, or cannot trade at the moment
    std::int64_t version = 0;        ///< of the configuration, the newest
    std::int64_t runningVersion = 0; ///< that it works by; 0: it does not
    int restarts = 0;                ///< in a row, by the supervisor
    TimeNs restartAt = 0;            ///< 0: none is to come
    TimeNs createdAt = 0;
    TimeNs startedAt = 0; ///< of this stretch of work; 0: it is not at work

    std::string settleAsset;
    Decimal capital;               ///< put in
    std::optional<Decimal> equity; ///< none: its funds are not put in yet, or nobody knows what they are worth
    ProfitAndLoss profit;
    Decimal position; ///< in base, contracts for those; signed
    HalfTicks mid = 0;
    /// The same money with the balances behind it, reckoned at the same moment and mid; null where it is not at work.
    std::shared_ptr<const AccountView> accountView;
    TimeNs marketTime = 0; ///< of the last event received; 0: none
    bool marketIsLive = false;

    std::uint64_t openOrders = 0;
    std::uint64_t ordersPlaced = 0;
    std::uint64_t refusals = 0;
    std::uint64_t fills = 0;
    std::uint64_t unreconciled = 0; ///< orders of which the venue has not yet told the end
    TickFigures ticks;
    LatencyFigures reaction; ///< from a market event received to the order handed to the line

    TimeNs lastEventAt = 0;
    std::string lastEvent;            ///< "fill", "order.refused" …: code of what happened last
    std::string lastError;            ///< text of the last line logged as an error; empty: none
    std::vector<double> profitCourse; ///< net, of the last 24 h or less, oldest first, equally spaced
    std::uint64_t droppedRows = 0;    ///< logs, gauges and events beyond its quota
    /// Of a strategy in a process of its own; null: it has none, or is not at work.
    std::shared_ptr<const SandboxStanding> sandbox;
};

} // namespace wh
