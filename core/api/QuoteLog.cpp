// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/QuoteLog.h"

namespace wh::api {

Result<void> QuoteLog::placeIntended(TimeNs, const OrderRequest& request)
{
    if (request.type == OrderType::Limit)
        m_live[request.id] = {request.side, request.price, request.quantity};
    return {};
}

Result<void> QuoteLog::refused(TimeNs, OrderId order, const Refusal&)
{
    // A refused amend leaves the order as it was; a refused order never stood.
    const auto found = m_live.find(order);
    if (found != m_live.end() && found->second.quote == SIZE_MAX)
        m_live.erase(found);
    return {};
}

Result<void> QuoteLog::reported(const ExecutionReport& report)
{
    using Kind = ExecutionReport::Kind;
    const auto found = m_live.find(report.order);
    if (found == m_live.end())
        return {};
    Live& live = found->second;
    switch (report.kind) {
    case Kind::Accepted:
        open(report.order, live, report.receiveTime);
        break;
    case Kind::Amended:
        close(live, report.receiveTime);
        live.total = report.quantity;
        live.price = report.price;
        open(report.order, live, report.receiveTime);
        break;
    case Kind::Filled:
        live.filled += report.fill ? report.fill->quantity : 0;
        if (live.filled >= live.total) {
            close(live, report.receiveTime);
            m_live.erase(found);
        }
        break;
    case Kind::Cancelled:
    case Kind::Expired:
    case Kind::Rejected:
        close(live, report.receiveTime);
        m_live.erase(found);
        break;
    case Kind::AmendRejected:
    case Kind::CancelRejected:
    case Kind::Triggered:
        break;
    }
    return {};
}

void QuoteLog::open(OrderId id, Live& live, TimeNs time)
{
    if (m_quotes.size() >= m_most) {
        ++m_dropped;
        return;
    }
    live.quote = m_quotes.size();
    m_quotes.push_back({id.value, live.side, live.price, time, time, live.total - live.filled});
}

void QuoteLog::close(Live& live, TimeNs time)
{
    if (live.quote != SIZE_MAX)
        m_quotes[live.quote].to = time;
    live.quote = SIZE_MAX;
}

std::vector<OwnQuote> QuoteLog::finish(TimeNs end)
{
    for (auto& [id, live] : m_live)
        close(live, end);
    m_live.clear();
    return std::move(m_quotes);
}

} // namespace wh::api
