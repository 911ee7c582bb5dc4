// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/protocol/Messages.h"
#include "core/strategy/StrategyContext.h"

#include <array>
#include <string>
#include <vector>

namespace wh {

/// Tells a mirror what has changed since it was told last. Of one strategy; the run's thread.
class NewsWriter
{
public:
    sandbox::News write(const StrategyContext& context);
    /// Tells all of it next time, of another context of the same orders.
    void startOver();

private:
    using Levels = std::vector<sandbox::News::Level>; ///< of a side, from the best outward

    void writeBook(const OrderBook& book, sandbox::News& news);
    void writeOrders(const StrategyContext& context, sandbox::News& news);

    std::optional<BookFeed::Face> m_face;
    std::array<Levels, 2> m_levels; ///< as the mirror has them
    Levels m_now;
    std::vector<OwnOrder> m_orders;
    bool m_hasTold = false;
};

} // namespace wh
