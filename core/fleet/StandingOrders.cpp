// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/StandingOrders.h"

#include <algorithm>

namespace wh {

namespace {

bool isAmong(const std::string& status, std::initializer_list<OrderStatus> statuses)
{
    return std::any_of(statuses.begin(), statuses.end(), [&](OrderStatus one) { return status == toString(one); });
}

} // namespace

bool standsOnBook(const OrderRow& row)
{
    return row.type == toString(OrderType::Limit) &&
           isAmong(row.status, {OrderStatus::Accepted, OrderStatus::PartiallyFilled, OrderStatus::PendingAmend,
                                OrderStatus::PendingCancel});
}

void StandingOrders::take(const Instrument& instrument, const OrderRow& row, TimeNs time)
{
    const auto known = m_open.find(row.order);
    if (!standsOnBook(row)) {
        if (known == m_open.end())
            return;
        close(known->second, time);
        m_open.erase(known);
        return;
    }
    const auto amount = [](const std::string& text) { return Decimal::parse(text).valueOr({}); };
    const auto price = instrument.ticksOf(amount(row.price));
    const auto total = instrument.lotsOf(amount(row.quantity));
    if (!price || !total)
        return;
    if (known != m_open.end()) {
        // What it is asked to become it is not before the venue has said so.
        const bool isSettled = isAmong(row.status, {OrderStatus::Accepted, OrderStatus::PartiallyFilled});
        if (!isSettled || known->second.price == *price)
            return;
        close(known->second, time);
    }
    Open& open = m_open[row.order];
    open = {*price};
    if (m_spans.size() >= m_most) {
        ++m_dropped;
        return;
    }
    open.span = m_spans.size();
    m_spans.push_back({row.order, row.side == toString(Side::Sell) ? Side::Sell : Side::Buy, *price, time, time,
                       *total - instrument.lotsOf(amount(row.filled)).valueOr(0)});
}

void StandingOrders::close(const Open& open, TimeNs time)
{
    if (open.span != SIZE_MAX)
        m_spans[open.span].to = std::max(time, m_spans[open.span].from);
}

std::vector<StandingOrders::Span> StandingOrders::finish(TimeNs end)
{
    for (const auto& [order, open] : m_open)
        close(open, end);
    m_open.clear();
    return std::move(m_spans);
}

} // namespace wh
