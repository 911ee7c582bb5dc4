// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/OrderBook.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace wh {

namespace {

constexpr std::size_t kWordBits = 64;

bool testBit(const std::uint64_t* words, std::size_t bit)
{
    return (words[bit / kWordBits] >> (bit % kWordBits)) & 1;
}
void setBit(std::uint64_t* words, std::size_t bit)
{
    words[bit / kWordBits] |= std::uint64_t{1} << (bit % kWordBits);
}
void clearBit(std::uint64_t* words, std::size_t bit)
{
    words[bit / kWordBits] &= ~(std::uint64_t{1} << (bit % kWordBits));
}

/// Greatest set bit <= `from`, or -1.
std::int64_t findDown(const std::uint64_t* words, std::int64_t from)
{
    if (from < 0)
        return -1;
    auto word = static_cast<std::size_t>(from) / kWordBits;
    auto bits = words[word] & (~std::uint64_t{0} >> (kWordBits - 1 - static_cast<std::size_t>(from) % kWordBits));
    while (bits == 0) {
        if (word == 0)
            return -1;
        bits = words[--word];
    }
    return static_cast<std::int64_t>(word * kWordBits + kWordBits - 1) - std::countl_zero(bits);
}

/// Least set bit >= `from` among `size` words, or -1.
std::int64_t findUp(const std::uint64_t* words, std::size_t size, std::int64_t from)
{
    auto word = static_cast<std::size_t>(from) / kWordBits;
    if (word >= size)
        return -1;
    auto bits = words[word] & (~std::uint64_t{0} << (static_cast<std::size_t>(from) % kWordBits));
    while (bits == 0) {
        if (++word == size)
            return -1;
        bits = words[word];
    }
    return static_cast<std::int64_t>(word * kWordBits) + std::countr_zero(bits);
}

} // namespace

/// Page-aligned, with the first price in the middle.
void BookSide::beginDirectory(Ticks price)
{
    const Ticks middle = price >> kPageBits;
    m_limitOrigin = (middle - static_cast<Ticks>(kDirectoryLimit / 2)) * static_cast<Ticks>(kPageSize);
    m_origin = (middle - static_cast<Ticks>(kFirstDirectory / 2)) * static_cast<Ticks>(kPageSize);
    m_span = kFirstDirectory << kPageBits;
    m_directory.resize(kFirstDirectory);
    m_pagesUsed.assign(1, 0);
    m_summaryUsed.assign(1, 0);
}

/// To a price within the limit: twice the pages, and again until it lies among them.
void BookSide::growDirectory(Ticks price)
{
    const auto limitFirst = m_limitOrigin >> kPageBits;
    const auto before = m_origin >> kPageBits;
    const auto wanted = price >> kPageBits;
    auto first = before;
    std::size_t pages = m_directory.size();
    while (wanted < first || wanted >= first + static_cast<Ticks>(pages)) {
        if (wanted < first)
            first -= static_cast<Ticks>(pages);
        pages *= 2;
        first = std::clamp(first, limitFirst, limitFirst + static_cast<Ticks>(kDirectoryLimit - pages));
    }
    std::vector<std::unique_ptr<Page>> directory(pages);
    std::move(m_directory.begin(), m_directory.end(), directory.begin() + (before - first));
    m_directory = std::move(directory);
    m_origin = first * static_cast<Ticks>(kPageSize);
    m_span = static_cast<std::uint64_t>(pages) << kPageBits;
    m_pagesUsed.assign(pages / kWordBits, 0);
    m_summaryUsed.assign((pages / kWordBits + kWordBits - 1) / kWordBits, 0);
    for (std::size_t page = 0; page < pages; ++page) {
        if (m_directory[page])
            noteUsed(page);
    }
}

void BookSide::noteUsed(std::size_t page)
{
    setBit(m_pagesUsed.data(), page);
    setBit(m_summaryUsed.data(), page / kWordBits);
}

BookSide::Page* BookSide::pageOf(Ticks price) const
{
    if (m_directory.empty() || !inDirectory(price))
        return nullptr;
    return m_directory[static_cast<std::size_t>(price - m_origin) >> kPageBits].get();
}

BookSide::Page& BookSide::makePage(Ticks price)
{
    const auto index = static_cast<std::size_t>(price - m_origin) >> kPageBits;
    auto& page = m_directory[index];
    if (!page) {
        if (m_spare.empty()) {
            page = std::make_unique<Page>();
        } else {
            page = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    return *page;
}

Lots BookSide::setAnywhere(Ticks price, Lots lots)
{
    if (m_directory.empty()) {
        if (lots == 0)
            return 0;
        beginDirectory(price);
    }
    if (!inDirectory(price)) {
        if (!inLimit(price))
            return setFar(price, lots);
        if (lots == 0)
            return 0;
        growDirectory(price);
    }

    const auto offset = static_cast<std::size_t>(price - m_origin);
    const auto pageIndex = offset >> kPageBits;
    const auto slot = offset & (kPageSize - 1);
    Page* page = m_directory[pageIndex].get();
    if (!page) {
        if (lots == 0)
            return 0;
        page = &makePage(price);
        noteUsed(pageIndex);
    }
    const Lots before = std::exchange(page->lots[slot], lots);
    if (lots != 0) {
        if (before == 0) {
            setBit(page->used.data(), slot);
            if (m_levels++ == 0 || (m_side == Side::Buy ? price > m_best : price < m_best))
                m_best = price;
        }
        return before;
    }
    if (before == 0)
        return 0;
    clearBit(page->used.data(), slot);
    --m_levels;
    releaseIfEmpty(pageIndex);
    if (price == m_best)
        findBest();
    return before;
}

void BookSide::releaseIfEmpty(std::size_t index)
{
    const Page& page = *m_directory[index];
    if ((page.used[0] | page.used[1] | page.used[2] | page.used[3]) != 0)
        return;
    m_spare.push_back(std::move(m_directory[index])); // all its quantities are 0 again
    clearBit(m_pagesUsed.data(), index);
    if (m_pagesUsed[index / kWordBits] == 0)
        clearBit(m_summaryUsed.data(), index / kWordBits);
}

Lots BookSide::setFar(Ticks price, Lots lots)
{
    const auto found = m_far.find(price);
    const Lots before = found == m_far.end() ? 0 : found->second;
    if (lots != 0) {
        m_far[price] = lots;
        if (before == 0 && (m_levels++ == 0 || (m_side == Side::Buy ? price > m_best : price < m_best)))
            m_best = price;
    } else if (before != 0) {
        m_far.erase(found);
        --m_levels;
        if (price == m_best)
            findBest();
    }
    return before;
}

Lots BookSide::at(Ticks price) const
{
    if (m_directory.empty())
        return 0;
    if (!inDirectory(price)) {
        const auto found = m_far.find(price);
        return found == m_far.end() ? 0 : found->second;
    }
    const Page* page = pageOf(price);
    return page ? page->lots[static_cast<std::size_t>(price - m_origin) & (kPageSize - 1)] : 0;
}

std::optional<Ticks> BookSide::directoryBelow(std::int64_t offset) const
{
    if (offset < 0)
        return std::nullopt;
    auto pageIndex = offset >> kPageBits;
    if (const Page* page = m_directory[static_cast<std::size_t>(pageIndex)].get()) {
        const auto slot = findDown(page->used.data(), offset & (static_cast<std::int64_t>(kPageSize) - 1));
        if (slot >= 0)
            return m_origin + (pageIndex << kPageBits) + slot;
    }
    // Nearest used page below: within its word of the page map, then by the summary.
    const auto word = pageIndex / static_cast<std::int64_t>(kWordBits);
    pageIndex = pageIndex % static_cast<std::int64_t>(kWordBits) == 0
                    ? -1
                    : findDown(&m_pagesUsed[static_cast<std::size_t>(word)],
                               pageIndex % static_cast<std::int64_t>(kWordBits) - 1);
    if (pageIndex >= 0) {
        pageIndex += word * static_cast<std::int64_t>(kWordBits);
    } else {
        const auto lower = findDown(m_summaryUsed.data(), word - 1);
        if (lower < 0)
            return std::nullopt;
        pageIndex = lower * static_cast<std::int64_t>(kWordBits) +
                    findDown(&m_pagesUsed[static_cast<std::size_t>(lower)], kWordBits - 1);
    }
    const auto slot = findDown(m_directory[static_cast<std::size_t>(pageIndex)]->used.data(), kPageSize - 1);
    return m_origin + (pageIndex << kPageBits) + slot;
}

std::optional<Ticks> BookSide::directoryAbove(std::int64_t offset) const
{
    if (offset >= static_cast<std::int64_t>(m_span))
        return std::nullopt;
    offset = offset < 0 ? 0 : offset;
    auto pageIndex = offset >> kPageBits;
    if (const Page* page = m_directory[static_cast<std::size_t>(pageIndex)].get()) {
        const auto slot =
            findUp(page->used.data(), page->used.size(), offset & (static_cast<std::int64_t>(kPageSize) - 1));
        if (slot >= 0)
            return m_origin + (pageIndex << kPageBits) + slot;
    }
    const auto word = pageIndex / static_cast<std::int64_t>(kWordBits);
    pageIndex =
        findUp(&m_pagesUsed[static_cast<std::size_t>(word)], 1, pageIndex % static_cast<std::int64_t>(kWordBits) + 1);
    if (pageIndex >= 0) {
        pageIndex += word * static_cast<std::int64_t>(kWordBits);
    } else {
        const auto upper = findUp(m_summaryUsed.data(), m_summaryUsed.size(), word + 1);
        if (upper < 0)
            return std::nullopt;
        pageIndex =
            upper * static_cast<std::int64_t>(kWordBits) + findUp(&m_pagesUsed[static_cast<std::size_t>(upper)], 1, 0);
    }
    const auto& page = *m_directory[static_cast<std::size_t>(pageIndex)];
    return m_origin + (pageIndex << kPageBits) + findUp(page.used.data(), page.used.size(), 0);
}

std::optional<Ticks> BookSide::behind(Ticks price) const
{
    if (m_levels == 0)
        return std::nullopt;
    const auto end = static_cast<std::int64_t>(m_span);
    if (m_side == Side::Buy) {
        const auto offset = price - m_origin - 1;
        std::optional<Ticks> near = directoryBelow(offset < end ? offset : end - 1);
        if (!m_far.empty()) {
            const auto far = m_far.lower_bound(price);
            if (far != m_far.begin()) {
                const Ticks candidate = std::prev(far)->first;
                near = near ? std::max(*near, candidate) : candidate;
            }
        }
        return near;
    }
    std::optional<Ticks> near = directoryAbove(price - m_origin + 1);
    if (!m_far.empty()) {
        const auto far = m_far.upper_bound(price);
        if (far != m_far.end())
            near = near ? std::min(*near, far->first) : far->first;
    }
    return near;
}

void BookSide::findBest()
{
    if (const auto next = behind(m_best))
        m_best = *next;
}

void BookSide::clear()
{
    for (auto word = findUp(m_summaryUsed.data(), m_summaryUsed.size(), 0); word >= 0;
         word = findUp(m_summaryUsed.data(), m_summaryUsed.size(), word + 1)) {
        for (std::size_t bit = 0; bit < kWordBits; ++bit) {
            const auto index = static_cast<std::size_t>(word) * kWordBits + bit;
            if (!testBit(m_pagesUsed.data(), index))
                continue;
            *m_directory[index] = Page{};
            m_spare.push_back(std::move(m_directory[index]));
        }
        m_pagesUsed[static_cast<std::size_t>(word)] = 0;
        clearBit(m_summaryUsed.data(), static_cast<std::size_t>(word));
    }
    m_far.clear();
    m_levels = 0;
}

void OrderBook::clear()
{
    m_bids.clear();
    m_asks.clear();
}

double OrderBook::microPrice() const
{
    const auto bidLots = static_cast<double>(bestBidLots());
    const auto askLots = static_cast<double>(bestAskLots());
    return (static_cast<double>(bestBid()) * askLots + static_cast<double>(bestAsk()) * bidLots) / (bidLots + askLots);
}

Lots OrderBook::depthTo(Side side, Ticks limit) const
{
    Lots total = 0;
    forEachLevel(side, [&](Ticks price, Lots lots) {
        if (side == Side::Buy ? price < limit : price > limit)
            return false;
        total += lots;
        return true;
    });
    return total;
}

int OrderBook::uncross(Side newer)
{
    int removed = 0;
    while (isCrossed()) {
        if (newer == Side::Buy)
            m_asks.set(m_asks.best(), 0);
        else
            m_bids.set(m_bids.best(), 0);
        ++removed;
    }
    return removed;
}

} // namespace wh
