// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Order.h"

namespace wh {

std::string Refusal::toString() const
{
    std::string text = code;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto& number = numbers[i];
        text += (i == 0 ? ": " : ", ") + number.name + ' ' + number.value.toString();
        if (!number.unit.empty())
            text += ' ' + number.unit;
    }
    return text;
}

const char* toString(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Intended:
        return "intended";
    case OrderStatus::Submitted:
        return "submitted";
    case OrderStatus::Accepted:
        return "accepted";
    case OrderStatus::PartiallyFilled:
        return "partially_filled";
    case OrderStatus::PendingAmend:
        return "pending_amend";
    case OrderStatus::PendingCancel:
        return "pending_cancel";
    case OrderStatus::Filled:
        return "filled";
    case OrderStatus::Cancelled:
        return "cancelled";
    case OrderStatus::Expired:
        return "expired";
    case OrderStatus::Refused:
        return "refused";
    case OrderStatus::Rejected:
        return "rejected";
    }
    return "";
}

const char* toString(OrderType type)
{
    switch (type) {
    case OrderType::Limit:
        return "limit";
    case OrderType::Market:
        return "market";
    case OrderType::StopMarket:
        return "stop_market";
    case OrderType::StopLimit:
        return "stop_limit";
    case OrderType::TrailingStop:
        return "trailing_stop";
    }
    return "";
}

const char* toString(TimeInForce timeInForce)
{
    switch (timeInForce) {
    case TimeInForce::Gtc:
        return "gtc";
    case TimeInForce::Ioc:
        return "ioc";
    case TimeInForce::Fok:
        return "fok";
    case TimeInForce::Gtd:
        return "gtd";
    }
    return "";
}

const char* toString(ExecutionReport::Kind kind)
{
    using Kind = ExecutionReport::Kind;
    switch (kind) {
    case Kind::Accepted:
        return "accepted";
    case Kind::Rejected:
        return "rejected";
    case Kind::Filled:
        return "filled";
    case Kind::Amended:
        return "amended";
    case Kind::AmendRejected:
        return "amend_rejected";
    case Kind::Cancelled:
        return "cancelled";
    case Kind::CancelRejected:
        return "cancel_rejected";
    case Kind::Expired:
        return "expired";
    case Kind::Triggered:
        return "triggered";
    }
    return "";
}

} // namespace wh
