// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreRecords.h"

#include <iterator>
#include <tuple>

namespace wh {

namespace {

/// Every list of a batch: what is added to it has one place to be named.
template<typename Batch>
auto lists(Batch& batch)
{
    auto& [bots, versions, lifecycle, storage, snapshots, audit, positions, logs, gauges, events, book, account, orders,
           trades] = batch;
    return std::tie(bots, versions, lifecycle, storage, snapshots, audit, positions, logs, gauges, events, book,
                    account, orders, trades);
}

template<typename Row>
void moveInto(std::vector<Row>& to, std::vector<Row>& from)
{
    if (to.empty())
        to.swap(from);
    else
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

} // namespace

std::size_t StoreBatch::rows() const
{
    return std::apply([](const auto&... list) { return (list.size() + ...); }, lists(*this));
}

void StoreBatch::add(StoreBatch&& later)
{
    std::apply(
        [&later](auto&... to) { std::apply([&to...](auto&... from) { (moveInto(to, from), ...); }, lists(later)); },
        lists(*this));
}

const char* toString(Channel channel)
{
    switch (channel) {
    case Channel::Logs:
        return "logs";
    case Channel::Events:
        return "events";
    case Channel::Book:
        return "book";
    case Channel::Account:
        return "account";
    case Channel::Orders:
        return "orders";
    case Channel::Trades:
        return "trades";
    case Channel::Gauges:
        return "gauges";
    }
    return "";
}

} // namespace wh
