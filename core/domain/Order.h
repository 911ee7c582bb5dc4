// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Symbol.h"
#include "core/base/Time.h"
#include "core/domain/FeeSchedule.h"
#include "core/domain/Refusal.h"
#include "core/domain/Side.h"

#include <optional>
#include <string>

namespace wh {

using OrderId = Id<struct OrderTag>;
using FillId = Id<struct FillTag>;

enum class OrderType { Limit, Market, StopMarket, StopLimit, TrailingStop };
enum class TimeInForce {
    Gtc, ///< good till cancelled
    Ioc, ///< immediate or cancel: what does not fill at once is cancelled
    Fok, ///< fill or kill: all at once or nothing
    Gtd, ///< good till date
};

/// What the venue does when two orders of one owner would meet.
enum class SelfTradePrevention { ExpireTaker, ExpireMaker, ExpireBoth };

/// What somebody wants done. Prices in ticks, quantities in lots. A value, any thread.
struct OrderRequest
{
    OrderId id; ///< the client's id: made once, reused on every retry
    Side side = Side::Buy;
    OrderType type = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::Gtc;
    Lots quantity = 0;
    Ticks price = 0;            ///< Limit and StopLimit
    Ticks stopPrice = 0;        ///< StopMarket and StopLimit; TrailingStop: the first stop, or 0 for now ∓ offset
    Ticks trailingOffset = 0;   ///< TrailingStop: distance from the best price since it was placed
    Lots displayQuantity = 0;   ///< iceberg: shown at a time; 0 shows all
    TimeNs expiry = kNever;     ///< Gtd
    bool postOnly = false;      ///< refused rather than taking
    bool reduceOnly = false;    ///< may only bring the position nearer to zero
    std::uint64_t ocoGroup = 0; ///< one-cancels-other: the first fill cancels the group's others; 0: none
    SelfTradePrevention selfTrade = SelfTradePrevention::ExpireTaker;

    bool operator==(const OrderRequest&) const = default;
};

/// A change to a live order. Less quantity at the same price keeps the queue place; anything else loses it.
struct AmendRequest
{
    OrderId id;
    Ticks price = 0;
    Lots quantity = 0; ///< the new total, filled part included
    bool operator==(const AmendRequest&) const = default;
};

struct CancelRequest
{
    OrderId id;
    bool operator==(const CancelRequest&) const = default;
};

/// Where an order stands. The legal steps between these are the table in core/execution/OrderTransitions.
enum class OrderStatus {
    Intended,        ///< journalled, not yet approved
    Submitted,       ///< approved and sent; the venue has not answered
    Accepted,        ///< live at the venue (a stop: waiting for its trigger)
    PartiallyFilled, ///< live, some of it done
    PendingAmend,    ///< live, an amend under way
    PendingCancel,   ///< live, a cancel under way
    Filled,
    Cancelled,
    Expired,  ///< ended by the venue: IOC rest, FOK, GTD, self-trade prevention, OCO
    Refused,  ///< by our gate: never sent
    Rejected, ///< by the venue
};
const char* toString(OrderStatus status);
const char* toString(OrderType type);
const char* toString(TimeInForce timeInForce);
constexpr bool isFinal(OrderStatus status)
{
    return status >= OrderStatus::Filled;
}

/// An own order and how far it has come: what the board keeps and a strategy sees.
struct OwnOrder
{
    OrderId id;
    Side side = Side::Buy;
    OrderType type = OrderType::Limit;
    OrderStatus status = OrderStatus::Intended;
    Ticks price = 0;
    Lots quantity = 0; ///< total
    Lots filled = 0;
    TimeNs placedAt = 0;

    bool postOnly = false;
    bool reduceOnly = false;

    Lots remaining() const { return quantity - filled; }
    bool isOpen() const { return !isFinal(status); }
    bool operator==(const OwnOrder&) const = default;
};

/// One execution of an own order.
struct Fill
{
    FillId id;
    OrderId order;
    Side side = Side::Buy;
    Liquidity liquidity = Liquidity::Maker;
    Ticks price = 0;
    Lots quantity = 0;
    TimeNs venueTime = 0;     ///< when the venue matched it
    TimeNs receiveTime = 0;   ///< when we learned of it
    HalfTicks midAtMatch = 0; ///< the venue's mid just before it matched; 0: not known
    Decimal fee;              ///< positive: paid; in `feeAsset`
    Symbol feeAsset;

    bool operator==(const Fill&) const = default;
};

/// What a venue says about an order.
struct ExecutionReport
{
    enum class Kind {
        Accepted,
        Rejected,
        Filled,
        Amended,
        AmendRejected,
        Cancelled,
        CancelRejected,
        Expired,
        Triggered
    };

    Kind kind = Kind::Accepted;
    OrderId order;
    TimeNs venueTime = 0;
    TimeNs receiveTime = 0;         ///< filled in when it arrives
    std::optional<Fill> fill;       ///< Filled
    std::optional<Refusal> refusal; ///< Rejected, AmendRejected, CancelRejected, Expired
    Ticks price = 0;                ///< Amended: in force from now on
    Lots quantity = 0;              ///< Amended: new total

    bool operator==(const ExecutionReport&) const = default;
};
const char* toString(ExecutionReport::Kind kind);

} // namespace wh
