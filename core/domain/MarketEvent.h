// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/Side.h"

#include <cstdint>
#include <type_traits>

namespace wh {

/// What one event of a tape says. The numbers stand in files: never renumber.
enum class EventKind : std::uint8_t {
    Delta = 1,         ///< the level at `price` now shows `lots` (0: gone)
    Trade = 2,         ///< a print; the side is the taker's
    SnapshotBegin = 3, ///< the book is forgotten; levels follow
    SnapshotLevel = 4, ///< one level of a snapshot
    SnapshotEnd = 5,   ///< the snapshot is whole: the book is known again
    Touch = 6,         ///< the venue's ticker: best price of one side and its quantity; does not change the book
    Gap = 7,           ///< messages were lost: the book is stale until the next snapshot
    OrderAdd = 8,      ///< level 3: an order joined the queue (order() and orderLots())
    OrderModify = 9,   ///< level 3: an order shows another quantity; less keeps its place, more loses it
    OrderDelete = 10,  ///< level 3: an order left (cancelled, or filled by a Trade reported apart)
};

/// One event of a recorded or generated market: 32 bytes, the same in memory and in a file (little endian).
/// Prices are ticks and quantities lots of the tape's Instrument. A value, any thread.
struct MarketEvent
{
    enum Flag : std::uint8_t {
        Ask = 1,          ///< the ask side; a trade: the taker sold
        EndOfMessage = 2, ///< last event of one venue message: only here is the book consistent
        Checkpoint = 4, ///< part of a snapshot that the catalogue wrote at a file's start; a continuous replay skips it
    };

    TimeNs venueTime = 0;   ///< when the venue says it happened
    TimeNs receiveTime = 0; ///< when it was received; may lag or lead the venue's clock
    std::int64_t word = 0;  ///< price << 16 | kind << 8 | flags
    Lots lots = 0;          ///< for level-3 kinds: order handle << 40 | lots

    static constexpr MarketEvent make(EventKind kind, Side side, Ticks price, Lots lots, TimeNs venue, TimeNs receive,
                                      std::uint8_t flags = 0)
    {
        const auto bits = static_cast<std::uint8_t>(flags | (side == Side::Sell ? Ask : 0));
        return {venue, receive, price * 65536 + (static_cast<std::int64_t>(kind) << 8) + bits, lots};
    }
    constexpr EventKind kind() const { return static_cast<EventKind>((word >> 8) & 0xff); }
    constexpr std::uint8_t flags() const { return static_cast<std::uint8_t>(word & 0xff); }
    constexpr Side side() const { return (word & Ask) ? Side::Sell : Side::Buy; }
    constexpr bool endsMessage() const { return word & EndOfMessage; }
    constexpr bool isCheckpoint() const { return word & Checkpoint; }
    constexpr Ticks price() const { return word >> 16; }

    /// Level 3: handles are 24 bits, dense and recycled by the importer; quantities up to 2^40 - 1 lots.
    static constexpr Lots packOrder(std::uint32_t handle, Lots quantity)
    {
        return static_cast<Lots>((static_cast<std::uint64_t>(handle) << 40) | static_cast<std::uint64_t>(quantity));
    }
    constexpr std::uint32_t order() const { return static_cast<std::uint32_t>(static_cast<std::uint64_t>(lots) >> 40); }
    constexpr Lots orderLots() const { return lots & ((std::int64_t{1} << 40) - 1); }

    constexpr bool operator==(const MarketEvent&) const = default;
};
static_assert(sizeof(MarketEvent) == 32 && std::is_trivially_copyable_v<MarketEvent>);

inline constexpr Ticks kMaxTicks = (Ticks{1} << 46) - 1; ///< what `word` holds, with room for arithmetic
inline constexpr Lots kMaxLots = (Lots{1} << 52) - 1;    ///< also exact in a double
inline constexpr Lots kMaxOrderLots = (Lots{1} << 40) - 1;

} // namespace wh
