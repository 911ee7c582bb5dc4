// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Flattener.h"

#include "core/base/Cause.h"

#include "core/market/OrderBook.h"
#include "core/strategy/Inventory.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace wh {

/// An attempt came to nothing.
void Flattener::waitOrGiveUp(TimeNs now, Lots position)
{
    m_nextTry = now + kPause;
    if (++m_attempts < kMostAttempts)
        return;
    m_isDone = true;
    m_nextTry = kNever;
    Error failure("order.not_flattened", {{"position", std::to_string(position)},
                                          {"attempts", std::to_string(m_attempts)},
                                          {"remedy", "close the position by hand, or stop the bot again"}});
    m_failure = m_why.code.empty() ? std::move(failure).with("reason", std::string(m_why.field("reason")))
                                   : causedBy(std::move(failure), m_why);
}

std::optional<OrderRequest> Flattener::next(TimeNs now, Lots position, const OrderBook& book)
{
    if (m_isDone)
        return std::nullopt;
    const Lots size = std::abs(position);
    if (std::exchange(m_isOut, false)) {
        if (size < std::abs(m_last)) {
            m_attempts = 0; // it goes on
            m_nextTry = now;
        } else {
            if (m_why == Error())
                m_why.context = {{"reason", "the order found nobody to trade with"}};
            waitOrGiveUp(now, position);
        }
    }
    if (m_isDone || (position != 0 && now < m_nextTry))
        return std::nullopt;
    const Side side = position > 0 ? Side::Sell : Side::Buy;
    const bool canTrade = side == Side::Sell ? book.hasBid() : book.hasAsk();
    const Lots least = minimumLots(m_instrument, canTrade ? (side == Side::Sell ? book.bestBid() : book.bestAsk()) : 1);
    if (position == 0 || (canTrade && size < least)) {
        m_isDone = true; // what is left is less than the venue takes
        m_nextTry = kNever;
        return std::nullopt;
    }
    if (!canTrade) {
        m_why = Error({}, {{"reason", "the market shows nobody to trade with"}});
        waitOrGiveUp(now, position);
        return std::nullopt;
    }
    OrderRequest request;
    request.side = side;
    request.type = OrderType::Market;
    request.timeInForce = TimeInForce::Ioc;
    request.quantity = std::min(size, std::max<Lots>(1, m_instrument.maxQuantity));
    if (m_limit > 0)
        request.quantity = std::min(request.quantity, std::max(m_limit, least));
    request.reduceOnly = m_instrument.isDerivative();
    m_why = Error();
    m_last = position;
    m_sent = request.quantity;
    m_isOut = true;
    m_nextTry = kNever;
    return request;
}

void Flattener::refused(const Error& why)
{
    m_why = why;
    m_limit = std::max<Lots>(1, m_sent / 2);
}

} // namespace wh
