// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"
#include "core/domain/Order.h"
#include "core/storage/StoreRecords.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace wh {

/// Whether the order stood on the book of its venue once this row was written, as far as the bot knew.
bool standsOnBook(const OrderRow& row);

/// Where own limit orders stood on the book, from the rows that the store has of their changes; up to a bound. One
/// thread.
class StandingOrders
{
public:
    /// An order that stood at a price for some time.
    struct Span
    {
        std::uint64_t order = 0;
        Side side = Side::Buy;
        Ticks price = 0;
        TimeNs from = 0;
        TimeNs to = 0;
        Lots quantity = 0; ///< when it came to stand there
    };

    explicit StandingOrders(std::size_t most = 200'000) : m_most(most) {}

    /// A change, in the order in which they happened. Rows of another instrument are passed over.
    /// @param time  of the change; of an order that stood before, the beginning of what is looked at
    void take(const Instrument& instrument, const OrderRow& row, TimeNs time);
    /// Ends what still stands. Once. @return in the order in which they came to stand there
    std::vector<Span> finish(TimeNs end);
    /// Spans that were more than the bound.
    std::uint64_t dropped() const { return m_dropped; }

private:
    struct Open
    {
        Ticks price = 0;
        std::size_t span = SIZE_MAX; ///< its index where it is kept
    };
    void close(const Open& open, TimeNs time);

    std::size_t m_most;
    std::map<std::uint64_t, Open> m_open; ///< by order
    std::vector<Span> m_spans;
    std::uint64_t m_dropped = 0;
};

} // namespace wh
