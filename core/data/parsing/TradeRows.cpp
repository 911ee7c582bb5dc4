// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/TradeRows.h"

#include "core/data/parsing/Field.h"

namespace wh {

Result<void> TradeRows::add(const ParsedTrade& row)
{
    if (!m_begun) {
        if (auto begun = m_sink.begin(TapeKind::Trades, 0); !begun)
            return begun;
        m_begun = true;
    }
    return m_sink.event(EventKind::Trade, row.taker, row.price, row.quantity, row.venue, row.receive,
                        MarketEvent::EndOfMessage);
}

Result<void> TradeRows::finish() const
{
    if (!m_begun)
        return noRows(m_input);
    return {};
}

Result<ParsedTrade> readMakerTrade(std::string_view time, std::string_view price, std::string_view quantity,
                                   std::string_view maker)
{
    auto moment = readTime("time", time);
    if (!moment)
        return std::move(moment).error();
    auto level = readDecimal("price", price);
    if (!level)
        return std::move(level).error();
    auto size = readQuantity("qty", quantity);
    if (!size)
        return std::move(size).error();
    auto buyerIsMaker = readFlag("isBuyerMaker", maker);
    if (!buyerIsMaker)
        return std::move(buyerIsMaker).error();
    return ParsedTrade{*buyerIsMaker ? Side::Sell : Side::Buy, *level, *size, *moment, *moment};
}

} // namespace wh
