// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"
#include "core/data/parsing/ImportLines.h"

#include <cstdint>

namespace wh {

/// One print as a file says it.
struct ParsedTrade
{
    Side taker = Side::Buy;
    Decimal price;
    Decimal quantity;
    TimeNs venue = 0;
    TimeNs receive = 0; ///< the venue's time where the file has no other
};

/// Hands prints to a sink, as a tape of trades. One import, one thread.
class TradeRows
{
public:
    TradeRows(const InputStream& input, ImportSink& sink) : m_input(input), m_sink(sink) {}
    Result<void> add(const ParsedTrade& row);
    /// @return import.no_rows {file, remedy}
    Result<void> finish() const;

private:
    const InputStream& m_input;
    ImportSink& m_sink;
    bool m_begun = false;
};

/// A print from its fields, of which `maker` says whether the buyer was the maker (so that the taker sold).
Result<ParsedTrade> readMakerTrade(std::string_view time, std::string_view price, std::string_view quantity,
                                   std::string_view maker);

} // namespace wh
