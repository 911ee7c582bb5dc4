// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Side.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace wh {

/// One side of a book by ticks. Levels lie in pages of 256 ticks found by index, so that near the touch an update is a
/// store and a bit; three bitmaps find the next best level in a few steps however sparse the book is. The directory of
/// pages grows with the prices seen, so that thousands of books fit into memory; prices beyond its limit (2^24 ticks
/// around the first one seen) lie in an ordered map: slower, still correct.
class BookSide
{
public:
    explicit BookSide(Side side) : m_side(side) {}
    BookSide(BookSide&&) = default;
    BookSide& operator=(BookSide&&) = default;

    /// Sets the quantity at a price (0 removes) and returns the one before. The hot path of every replay: a store and a
    /// bit wherever the best price and the set of pages stay as they are.
    Lots set(Ticks price, Lots lots)
    {
        const auto offset = static_cast<std::uint64_t>(price - m_origin);
        Page* page = offset < m_span ? m_directory[offset >> kPageBits].get() : nullptr;
        if (!page || !isBehindBest(price)) [[unlikely]]
            return setAnywhere(price, lots);
        const auto slot = offset & (kPageSize - 1);
        std::uint64_t& used = page->used[slot / 64];
        const std::uint64_t bit = std::uint64_t{1} << (slot % 64);
        const Lots before = page->lots[slot];
        page->lots[slot] = lots;
        used = lots != 0 ? used | bit : used & ~bit;
        m_levels += static_cast<std::size_t>(lots != 0) - static_cast<std::size_t>(before != 0);
        if (used == 0 && before != 0) [[unlikely]]
            releaseIfEmpty(offset >> kPageBits);
        return before;
    }
    Lots at(Ticks price) const;
    bool isEmpty() const { return m_levels == 0; }
    std::size_t levels() const { return m_levels; }
    /// The best price; only when not empty.
    Ticks best() const { return m_best; }
    /// The next price behind `price` (lower for bids, higher for asks) that shows a quantity.
    std::optional<Ticks> behind(Ticks price) const;
    void clear();

private:
    static constexpr int kPageBits = 8;
    static constexpr std::size_t kPageSize = std::size_t{1} << kPageBits;
    static constexpr std::size_t kFirstDirectory = 64; ///< pages
    static constexpr std::size_t kDirectoryLimit = std::size_t{1} << 16;
    struct Page
    {
        std::array<Lots, kPageSize> lots{};
        std::array<std::uint64_t, kPageSize / 64> used{};
    };

    void beginDirectory(Ticks price);
    void growDirectory(Ticks price);
    void noteUsed(std::size_t page);
    Page* pageOf(Ticks price) const;
    Page& makePage(Ticks price);
    Lots setAnywhere(Ticks price, Lots lots);
    Lots setFar(Ticks price, Lots lots);
    void releaseIfEmpty(std::size_t page);
    bool isBehindBest(Ticks price) const
    {
        return m_levels != 0 && (m_side == Side::Buy ? price < m_best : price > m_best);
    }
    bool inDirectory(Ticks price) const { return static_cast<std::uint64_t>(price - m_origin) < m_span; }
    /// Whether the directory may grow to it.
    bool inLimit(Ticks price) const
    {
        return static_cast<std::uint64_t>(price - m_limitOrigin) < (kDirectoryLimit << kPageBits);
    }
    std::optional<Ticks> directoryBelow(std::int64_t offset) const; // greatest used offset <= offset
    std::optional<Ticks> directoryAbove(std::int64_t offset) const; // least used offset >= offset
    void findBest();

    Side m_side;
    Ticks m_best = 0;
    std::size_t m_levels = 0;
    Ticks m_origin = 0;
    std::uint64_t m_span = 0; ///< prices in the directory: none before the first level
    Ticks m_limitOrigin = 0;
    std::vector<std::unique_ptr<Page>> m_directory;
    std::vector<std::uint64_t> m_pagesUsed;   // a bit per page
    std::vector<std::uint64_t> m_summaryUsed; // a bit per word of m_pagesUsed
    std::vector<std::unique_ptr<Page>> m_spare;
    std::map<Ticks, Lots> m_far;
};

/// A price level book of one instrument, in ticks and lots. One thread.
class OrderBook
{
public:
    Lots set(Side side, Ticks price, Lots lots) { return of(side).set(price, lots); }
    Lots at(Side side, Ticks price) const { return of(side).at(price); }
    void clear();

    bool hasBid() const { return !m_bids.isEmpty(); }
    bool hasAsk() const { return !m_asks.isEmpty(); }
    bool hasBoth() const { return hasBid() && hasAsk(); }
    bool isCrossed() const { return hasBoth() && bestBid() >= bestAsk(); }
    Ticks bestBid() const { return m_bids.best(); } ///< only when hasBid()
    Ticks bestAsk() const { return m_asks.best(); } ///< only when hasAsk()
    Lots bestBidLots() const { return m_bids.at(m_bids.best()); }
    Lots bestAskLots() const { return m_asks.at(m_asks.best()); }
    /// Best bid plus best ask, so the mid in half ticks; only when hasBoth().
    HalfTicks mid() const { return bestBid() + bestAsk(); }
    Ticks spread() const { return bestAsk() - bestBid(); }
    /// Quantity-weighted mid in ticks: (bid·askLots + ask·bidLots)/(bidLots + askLots). For statistics.
    double microPrice() const;
    std::size_t levels(Side side) const { return of(side).levels(); }

    /// Visits levels from the best outward until `visit(price, lots)` answers false.
    template<typename Visit>
    void forEachLevel(Side side, Visit&& visit) const
    {
        const BookSide& levels = of(side);
        if (levels.isEmpty())
            return;
        for (std::optional<Ticks> price = levels.best(); price; price = levels.behind(*price)) {
            if (!visit(*price, levels.at(*price)))
                return;
        }
    }
    /// Total lots from the best to `limit` inclusive.
    Lots depthTo(Side side, Ticks limit) const;
    /// Takes away what stands across a newer level: asks at or below a new bid, bids at or above a new ask.
    /// @return the number of levels removed
    int uncross(Side newer);

private:
    BookSide& of(Side side) { return side == Side::Buy ? m_bids : m_asks; }
    const BookSide& of(Side side) const { return side == Side::Buy ? m_bids : m_asks; }

    BookSide m_bids{Side::Buy};
    BookSide m_asks{Side::Sell};
};

} // namespace wh
