// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/OrderQueues.h"

#include <algorithm>

namespace wh {

void OrderQueues::set(std::size_t slot, Lots before, Lots after, std::vector<Change>& changes)
{
    if (after < before)
        return cancel(slot, before - after, changes);
    // A new level has any number of orders from 1 to twice the mean less one; a level that grows gets one more.
    const std::int64_t orders = before == 0 ? m_random.integer(1, 2 * m_perLevel - 1) : 1;
    add(slot, after - before, orders, changes);
}

void OrderQueues::take(std::size_t slot, Lots lots, std::vector<Lots>& prints, std::vector<Change>& changes)
{
    auto& queue = m_queues[slot];
    std::size_t filled = 0;
    for (; lots > 0; ++filled) {
        Order& order = queue[filled];
        const Lots part = std::min(lots, order.lots);
        prints.push_back(part);
        lots -= part;
        if (part < order.lots) {
            order.lots -= part;
            changes.push_back({EventKind::OrderModify, order.handle, order.lots});
            break;
        }
        changes.push_back({EventKind::OrderDelete, order.handle, order.lots});
        m_freeHandles.push_back(order.handle);
    }
    queue.erase(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(filled));
}

void OrderQueues::add(std::size_t slot, Lots lots, std::int64_t orders, std::vector<Change>& changes)
{
    auto& queue = m_queues[slot];
    // Handles are few (24 bits): a queue that has grown long lets its last order grow instead, which keeps its place.
    if (static_cast<std::int64_t>(queue.size()) >= 4 * m_perLevel) {
        queue.back().lots += lots;
        changes.push_back({EventKind::OrderModify, queue.back().handle, queue.back().lots});
        return;
    }
    for (std::int64_t left = std::min<std::int64_t>(orders, lots); left > 0; --left) {
        Lots part = lots;
        if (left > 1) {
            const double share = static_cast<double>(lots) / static_cast<double>(left) * m_random.uniform(0.5, 1.5);
            part = std::clamp<Lots>(static_cast<Lots>(share), 1, lots - (left - 1));
        }
        lots -= part;
        queue.push_back({newHandle(), part});
        changes.push_back({EventKind::OrderAdd, queue.back().handle, part});
    }
}

void OrderQueues::cancel(std::size_t slot, Lots lots, std::vector<Change>& changes)
{
    auto& queue = m_queues[slot];
    while (lots > 0) {
        const auto chosen = m_random.integer(0, static_cast<std::int64_t>(queue.size()) - 1);
        Order& order = queue[static_cast<std::size_t>(chosen)];
        if (order.lots > lots) {
            order.lots -= lots;
            changes.push_back({EventKind::OrderModify, order.handle, order.lots});
            return;
        }
        lots -= order.lots;
        changes.push_back({EventKind::OrderDelete, order.handle, order.lots});
        m_freeHandles.push_back(order.handle);
        queue.erase(queue.begin() + chosen);
    }
}

std::uint32_t OrderQueues::newHandle()
{
    if (m_freeHandles.empty())
        return m_handles++;
    const std::uint32_t handle = m_freeHandles.back();
    m_freeHandles.pop_back();
    return handle;
}

} // namespace wh
