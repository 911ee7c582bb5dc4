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
/// store and a bit; three bitmaps find the next best level in a few steps however sparse the book is. Prices beyond the
/// directory (2^26 ticks around the first one seen) lie in an ordered map: slower, still correct.
class BookSide
{
public:
    explicit BookSide(Side side) : m_side(side) {}
    BookSide(BookSide&&) = default;
    BookSide& operator=(BookSide&&) = default;

    /// Sets the quantity at a price (0 removes) and returns the one before.
    Lots set(Ticks price, Lots lots);
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
    static constexpr std::size_t kDirectorySize = std::size_t{1} << 18;
    struct Page
    {
        std::array<Lots, kPageSize> lots{};
        std::array<std::uint64_t, kPageSize / 64> used{};
    };

    Page* pageOf(Ticks price) const;
    Page& makePage(Ticks price);
    Lots setFar(Ticks price, Lots lots);
    bool inDirectory(Ticks price) const
    {
        return static_cast<std::uint64_t>(price - m_origin) < (kDirectorySize << kPageBits);
    }
    std::optional<Ticks> directoryBelow(std::int64_t offset) const; // greatest used offset <= offset
    std::optional<Ticks> directoryAbove(std::int64_t offset) const; // least used offset >= offset
    void findBest();

    Side m_side;
    Ticks m_best = 0;
    std::size_t m_levels = 0;
    Ticks m_origin = 0;
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
