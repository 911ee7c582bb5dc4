// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Order.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// What became of the orders of a board: each that ended counts once, under what ended it.
struct BoardCounters
{
    std::uint64_t placed = 0, refused = 0;
    std::uint64_t amended = 0; ///< amends that the venue confirmed
    std::uint64_t filled = 0;  ///< orders filled to the last lot
    std::uint64_t cancelled = 0, expired = 0, rejected = 0, illegal = 0;
    std::uint64_t duplicates = 0; ///< fills that had been reported before: ignored
    std::uint64_t late = 0;       ///< answers that the order's end overtook: expected, without effect
    bool operator==(const BoardCounters&) const = default;
};

/// An order board as it stands, exactly. A value, any thread.
struct BoardState
{
    static constexpr std::size_t kEndedKept = 256; ///< the newest

    struct OpenOrder
    {
        OwnOrder order;
        OrderRequest request; ///< with the terms in force
        Ticks reference = 0;  ///< the price at which it is valued
        std::optional<AmendRequest> pending;
        bool amendIsInForce = false; ///< fills have shown it; the answer is still to come
        bool acknowledged = false;   ///< the venue has shown that it knows it
        std::vector<FillId> fills;   ///< sorted
        bool operator==(const OpenOrder&) const = default;
    };
    struct EndedOrder
    {
        OwnOrder order;
        OrderRequest request;
        std::vector<FillId> fills; ///< sorted
        bool operator==(const EndedOrder&) const = default;
    };

    std::vector<OpenOrder> open;   ///< by id
    std::vector<EndedOrder> ended; ///< by id
    BoardCounters counters;
    std::uint64_t lastId = 0; ///< that was given to an order
    FillId lastFill;          ///< the greatest that was booked
    std::optional<Error> halt;
    bool operator==(const BoardState&) const = default;

    /// One document for equal values.
    std::string toJson() const;
    /// @return state.malformed {field, value, remedy}
    static Result<BoardState> parse(std::string_view json);
};

} // namespace wh
