// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/IndicatorSet.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace wh {

/// The numbers that a language reads without a call, and through which it hands numbers over: one memory, two views.
/// What a script writes there is a stranger's.
class ScriptMemory
{
public:
    enum Slot : std::size_t {
        Now,     ///< ms
        BestBid, ///< NaN where there is none, like the next ones
        BestAsk,
        BidSize,
        AskSize,
        Mid,
        Spread,
        IsLive,
        BidLevels, ///< asked for within this call; 0: none
        AskLevels,
        BidCount, ///< as many of them as there are
        AskCount,
        In = 16, ///< arguments of a call, or its results
        InEnd = 32,
        Rows = InEnd, ///< orders, trades, candles: kRow numbers each
    };
    static constexpr std::size_t kRow = 10;
    static constexpr std::size_t kMostRows = 512;
    static constexpr std::size_t kIndicators = Rows + kRow * kMostRows;
    static constexpr std::size_t kSize = kIndicators + IndicatorSet::kMost * IndicatorSet::kStride;

    /// Of the book: four columns of this length.
    static constexpr std::size_t kMostLevels = 500;
    enum Column : std::size_t { BidPrices, BidSizes, AskPrices, AskSizes, Columns };

    ScriptMemory() : m_numbers(kSize), m_levels(Columns * kMostLevels) {}
    ScriptMemory(const ScriptMemory&) = delete;
    ScriptMemory& operator=(const ScriptMemory&) = delete;

    double& operator[](std::size_t slot) { return m_numbers[slot]; }
    double& in(std::size_t index) { return m_numbers[In + index]; }
    double* row(std::size_t index) { return m_numbers.data() + Rows + index * kRow; }
    double* column(Column column) { return m_levels.data() + column * kMostLevels; }
    std::span<double> indicators() { return std::span(m_numbers).subspan(kIndicators); }
    std::span<double> numbers() { return m_numbers; }
    std::span<double> levels() { return m_levels; }

    /// Names and places, for the language's side.
    static std::vector<std::pair<const char*, std::size_t>> layout()
    {
        return {{"NOW", Now},
                {"BID", BestBid},
                {"ASK", BestAsk},
                {"BID_SIZE", BidSize},
                {"ASK_SIZE", AskSize},
                {"MID", Mid},
                {"SPREAD", Spread},
                {"IS_LIVE", IsLive},
                {"BID_LEVELS", BidLevels},
                {"ASK_LEVELS", AskLevels},
                {"BID_COUNT", BidCount},
                {"ASK_COUNT", AskCount},
                {"IN", In},
                {"ROWS", Rows},
                {"ROW", kRow},
                {"MOST_LEVELS", kMostLevels},
                {"BID_PRICES", BidPrices * kMostLevels},
                {"BID_SIZES", BidSizes * kMostLevels},
                {"ASK_PRICES", AskPrices * kMostLevels},
                {"ASK_SIZES", AskSizes * kMostLevels},
                {"INDICATORS", kIndicators},
                {"STRIDE", IndicatorSet::kStride}};
    }

private:
    std::vector<double> m_numbers;
    std::vector<double> m_levels;
};

} // namespace wh
