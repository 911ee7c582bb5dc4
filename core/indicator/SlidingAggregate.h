// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstddef>
#include <vector>

namespace wh {

/// An aggregate of the last `period` values without ever subtracting one, so nothing can drift: amortised O(1).
/// The window is the tail of the last full block plus the head of the current one; a block's tails are computed once,
/// when it is full (van Herk 1992, Gil and Werman 1993).
/// @tparam Aggregate  static Aggregate of(const Value&); default constructor is the neutral element;
///                    static Aggregate merge(const Aggregate& older, const Aggregate& newer), associative
template<typename Aggregate, typename Value = double>
class SlidingAggregate
{
public:
    /// @param period number of values, at least 1
    explicit SlidingAggregate(std::size_t period) : m_block(period), m_tails(period + 1) { assert(period > 0); }

    void update(const Value& value)
    {
        const Aggregate one = Aggregate::of(value);
        m_block[m_filled] = one;
        m_head = Aggregate::merge(m_head, one);
        if (m_count < m_block.size())
            ++m_count;
        if (++m_filled == m_block.size())
            turn();
    }
    Aggregate value() const { return Aggregate::merge(m_tails[m_filled], m_head); }
    std::size_t count() const { return m_count; }
    bool isReady() const { return m_count == m_block.size(); }
    void reset()
    {
        m_head = {};
        m_filled = m_count = 0;
        for (auto& tail : m_tails)
            tail = {};
    }

private:
    void turn()
    {
        for (std::size_t i = m_block.size(); i-- > 0;)
            m_tails[i] = Aggregate::merge(m_block[i], m_tails[i + 1]);
        m_head = {};
        m_filled = 0;
    }

    std::vector<Aggregate> m_block; ///< the current block
    std::vector<Aggregate> m_tails; ///< [i]: the last full block from its i-th value on; the last stays neutral
    Aggregate m_head{};
    std::size_t m_filled = 0;
    std::size_t m_count = 0;
};

} // namespace wh
