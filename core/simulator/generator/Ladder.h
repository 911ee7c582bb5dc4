// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/simulator/generator/BookShape.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <memory>
#include <vector>

namespace wh {

/// The levels of a generated book: a window of grid prices on either side that moves as a whole, is taken from, and is
/// quoted anew. Never empty on a side. Every change is told to the caller's
/// `changed(side, slot, price, before, after)`; a slot numbers a level of either side while it lives. Copyable: a copy
/// goes on as its original would. One thread.
class Ladder
{
public:
    Ladder(std::shared_ptr<const BookShape> shape, Random random)
        : m_shape(std::move(shape))
        , m_random(std::move(random))
        , m_levels(static_cast<std::int64_t>(m_shape->levels))
        , m_mask(std::bit_ceil(m_shape->levels) - 1)
    {
        for (auto& side : m_lots)
            side.resize(m_mask + 1);
        for (auto& side : m_isDepleted)
            side.resize(m_mask + 1);
    }

    std::int64_t centre() const { return m_centre; }
    std::size_t slotCount() const { return 2 * (m_mask + 1); }
    /// The grid place of the i-th level from the window's inner edge; it may be sold out.
    std::int64_t place(Side side, std::int64_t i) const { return side == Side::Buy ? m_centre - i : m_centre + i; }
    std::size_t slotOf(Side side, std::int64_t at) const
    {
        return (static_cast<std::size_t>(at) & m_mask) + (side == Side::Sell ? m_mask + 1 : 0);
    }
    Lots lotsAt(Side side, std::int64_t at) const
    {
        return m_lots[side == Side::Sell][static_cast<std::size_t>(at) & m_mask];
    }
    /// The best level that shows a quantity, as its distance from the inner edge.
    std::int64_t bestDistance(Side side) const
    {
        std::int64_t i = 0;
        while (lotsAt(side, place(side, i)) == 0)
            ++i;
        return i;
    }

    /// Quotes the first book around `centre`.
    template<typename Changed>
    void open(std::int64_t centre, double depth, Changed&& changed)
    {
        m_centre = centre;
        for (const Side side : {Side::Buy, Side::Sell}) {
            for (std::int64_t i = 0; i < m_levels; ++i)
                quote(side, place(side, i), depth, changed);
        }
    }

    /// Moves the window: what falls out of it is taken away first, so that the book does not cross on the way.
    template<typename Changed>
    void moveTo(std::int64_t centre, double depth, Changed&& changed)
    {
        const std::int64_t old = m_centre;
        if (centre == old)
            return;
        const bool up = centre > old;
        const std::int64_t distance = std::min(m_levels, up ? centre - old : old - centre);
        // Moving up, the asks lose their inner levels and the bids their outer ones; moving down, the reverse.
        for (const Side side : {Side::Sell, Side::Buy}) {
            const bool inner = (side == Side::Sell) == up;
            for (std::int64_t i = 0; i < distance; ++i)
                remove(side, place(side, inner ? i : m_levels - 1 - i), changed);
        }
        m_centre = centre;
        for (const Side side : {Side::Buy, Side::Sell}) {
            const bool inner = (side == Side::Buy) == up;
            for (std::int64_t i = 0; i < distance; ++i)
                quote(side, place(side, inner ? i : m_levels - 1 - i), depth, changed);
        }
    }

    /// Takes up to `lots` from the best levels outward but leaves the last lot of a side standing.
    /// `taken(slot, at, lots)` is told each level's part.
    template<typename Taken>
    void take(Side side, Lots lots, Taken&& taken)
    {
        for (std::int64_t i = bestDistance(side); i < m_levels && lots > 0; ++i) {
            const std::int64_t at = place(side, i);
            Lots& shown = lotsRef(side, at);
            if (shown == 0)
                continue;
            std::int64_t& levels = m_shown[side == Side::Sell];
            const Lots part = std::min(lots, levels == 1 ? shown - 1 : shown);
            if (part == 0)
                return;
            shown -= part;
            levels -= shown == 0 ? 1 : 0;
            lots -= part;
            markDepleted(side, at);
            taken(slotOf(side, at), at, part);
        }
    }

    /// Redraws the quantities of `count` levels chosen by chance; levels that are sold out stay so.
    template<typename Changed>
    void churn(std::int64_t count, double depth, Changed&& changed)
    {
        for (; count > 0; --count) {
            const std::int64_t chosen = m_random.integer(0, 2 * m_levels - 1);
            const Side side = chosen < m_levels ? Side::Buy : Side::Sell;
            const std::int64_t at = place(side, chosen % m_levels);
            if (lotsAt(side, at) > 0)
                quote(side, at, depth, changed);
        }
    }

    /// Quotes anew each level that was traded into, with the given chance.
    template<typename Changed>
    void refill(double chance, double depth, Changed&& changed)
    {
        std::size_t kept = 0;
        for (const Level level : m_depleted) {
            if (!isInWindow(level)) // it fell out, and a new level may have its slot
                continue;
            auto& isDepleted = m_isDepleted[level.side == Side::Sell][static_cast<std::size_t>(level.at) & m_mask];
            if (!isDepleted)
                continue;
            if (m_random.chance(chance)) {
                isDepleted = 0;
                quote(level.side, level.at, depth, changed);
            } else {
                m_depleted[kept++] = level;
            }
        }
        m_depleted.resize(kept);
    }

private:
    struct Level
    {
        Side side;
        std::int64_t at;
    };

    Lots& lotsRef(Side side, std::int64_t at)
    {
        return m_lots[side == Side::Sell][static_cast<std::size_t>(at) & m_mask];
    }
    bool isInWindow(Level level) const
    {
        const std::int64_t distance = level.side == Side::Buy ? m_centre - level.at : level.at - m_centre;
        return distance >= 0 && distance < m_levels;
    }
    void markDepleted(Side side, std::int64_t at)
    {
        auto& isDepleted = m_isDepleted[side == Side::Sell][static_cast<std::size_t>(at) & m_mask];
        if (!isDepleted)
            m_depleted.push_back({side, at});
        isDepleted = 1;
    }

    template<typename Changed>
    void quote(Side side, std::int64_t at, double depth, Changed& changed)
    {
        const std::int64_t distance = side == Side::Buy ? m_centre - at : at - m_centre;
        const double factor = 1 + m_shape->noise * (2 * m_random.uniform() - 1);
        const double wanted = m_shape->mean[static_cast<std::size_t>(distance)] * depth * factor;
        set(side, at, std::max<Lots>(1, static_cast<Lots>(wanted + 0.5)), changed);
    }
    template<typename Changed>
    void remove(Side side, std::int64_t at, Changed& changed)
    {
        m_isDepleted[side == Side::Sell][static_cast<std::size_t>(at) & m_mask] = 0;
        set(side, at, 0, changed);
    }
    template<typename Changed>
    void set(Side side, std::int64_t at, Lots lots, Changed& changed)
    {
        Lots& shown = lotsRef(side, at);
        const Lots before = shown;
        if (before == lots)
            return;
        shown = lots;
        m_shown[side == Side::Sell] += (lots > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
        changed(side, slotOf(side, at), m_shape->price(side, at), before, lots);
    }

    std::shared_ptr<const BookShape> m_shape; // shared by copies
    Random m_random;
    std::int64_t m_levels;
    std::size_t m_mask; // slots of a side less one: the window is never wider
    std::int64_t m_centre = 0;
    std::array<std::vector<Lots>, 2> m_lots;
    std::array<std::int64_t, 2> m_shown = {}; // levels of a side that show a quantity
    std::array<std::vector<std::uint8_t>, 2> m_isDepleted;
    std::vector<Level> m_depleted;
};

} // namespace wh
