// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/domain/MarketEvent.h"

#include <cstdint>
#include <vector>

namespace wh {

/// The single orders behind a generated book's levels, first in first out, for level-3 tapes. Copyable; one thread.
class OrderQueues
{
public:
    /// One change of one order, before it has a time.
    struct Change
    {
        EventKind kind;
        std::uint32_t handle;
        Lots lots; ///< what it shows now; for a deletion what it showed last
    };
    struct Order
    {
        std::uint32_t handle;
        Lots lots;
    };

    OrderQueues(std::size_t slotCount, std::int64_t ordersPerLevel, Random random)
        : m_queues(slotCount), m_perLevel(ordersPerLevel), m_random(std::move(random))
    {}

    /// Brings the level from `before` to `after` lots: new orders join behind, or orders anywhere in the queue are
    /// cancelled or reduced. Appends what happened to `changes`.
    void set(std::size_t slot, Lots before, Lots after, std::vector<Change>& changes);
    /// Takes from the front of the queue. Appends one print per order met to `prints` and the changes to `changes`.
    void take(std::size_t slot, Lots lots, std::vector<Lots>& prints, std::vector<Change>& changes);
    /// In the order of their place.
    const std::vector<Order>& queue(std::size_t slot) const { return m_queues[slot]; }

private:
    void add(std::size_t slot, Lots lots, std::int64_t orders, std::vector<Change>& changes);
    void cancel(std::size_t slot, Lots lots, std::vector<Change>& changes);
    std::uint32_t newHandle();

    std::vector<std::vector<Order>> m_queues;
    std::vector<std::uint32_t> m_freeHandles; // the last one freed is used next, so handles stay dense
    std::uint32_t m_handles = 0;
    std::int64_t m_perLevel;
    Random m_random;
};

} // namespace wh
