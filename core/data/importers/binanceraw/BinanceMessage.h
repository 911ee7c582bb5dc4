// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/parsing/BookDifference.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace wh {

/// One line of a raw Binance recording, understood.
struct BinanceMessage
{
    enum class Kind : std::uint8_t {
        Depth,
        Snapshot,
        Trade,
        AggTrade,
        Ticker,
        SkippedTrade, ///< no trade of the market: insurance fund, liquidation bookkeeping
        Other,        ///< an acknowledgement or a stream that is not read here
    };

    Kind kind = Kind::Other;
    TimeNs venue = 0;     ///< T, else E
    bool ownTime = false; ///< false: the message carries no time (spot book tickers and snapshots)
    TimeNs receive = 0;
    std::uint64_t first = 0;               ///< U
    std::uint64_t last = 0;                ///< u, or lastUpdateId
    std::optional<std::uint64_t> previous; ///< pu: futures only
    std::vector<BookLevel> levels;         ///< depth and snapshot; a ticker's two; a trade as one (side: the taker's)
    std::string symbol;                    ///< of the first message that names one
    bool inverse = false;                  ///< COIN-M: quantities are contracts
    std::uint64_t line = 0;

    void clear();
};

/// Reads the lines of one recording. Keeps its buffers: one import, one thread.
class BinanceMessageReader
{
public:
    BinanceMessageReader();
    ~BinanceMessageReader();
    BinanceMessageReader(const BinanceMessageReader&) = delete;
    BinanceMessageReader& operator=(const BinanceMessageReader&) = delete;

    /// @return import.bad_line {reason, value, remedy}, import.bad_json, import.bad_value,
    ///         import.other_symbol {value, expected, remedy}
    Result<void> read(std::string_view line, BinanceMessage& message);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace wh
