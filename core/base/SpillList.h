// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ScratchFile.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

namespace wh {

/// A list that only grows, and whose memory does not: what goes beyond a few MiB lies in a scratch file that is read
/// through a mapping. Walking over it lets go of what lies behind, so that a walk of any length needs one block.
///
/// A value: copies share what is full, which nobody changes any more. References stay valid as long as any copy lives,
/// but those to the newest items only until the next push_back(). One thread changes a list, any may read it meanwhile
/// unchanged.
template<typename T>
class SpillList
{
    static_assert(std::is_trivially_copyable_v<T> && sizeof(T) <= 1024);

public:
    using value_type = T;
    using size_type = std::size_t;
    using const_reference = const T&;

    static constexpr std::size_t kBlockBytes = std::size_t{1} << 20;
    static constexpr std::size_t kPerBlock = kBlockBytes / sizeof(T);
    static constexpr std::size_t kDefaultBlocks = 4;

    SpillList() = default;
    /// @param blocksInMemory  of kBlockBytes each, besides the one that is being filled; what is more is spilled
    explicit SpillList(std::size_t blocksInMemory) : m_blocksInMemory(blocksInMemory) {}
    SpillList(std::initializer_list<T> items) : SpillList(std::span(items.begin(), items.size())) {}
    explicit SpillList(std::span<const T> items)
    {
        for (const T& item : items)
            push_back(item);
    }
    SpillList(const SpillList& other) // a file is written by one list only
        : m_blocksInMemory(other.m_blocksInMemory), m_blocks(other.m_blocks), m_newest(other.m_newest)
    {}
    SpillList(SpillList&&) noexcept = default;
    SpillList& operator=(SpillList other) noexcept
    {
        m_blocksInMemory = other.m_blocksInMemory;
        m_blocks.swap(other.m_blocks);
        m_newest.swap(other.m_newest);
        m_file.swap(other.m_file);
        return *this;
    }
    ~SpillList() = default;

    /// @throws ScratchFailure  nothing can be spilled: scratch.*. The list is then as it was before.
    void push_back(const T& item) // NOLINT(readability-identifier-naming): as the standard containers have it
    {
        if (m_newest.size() == kPerBlock)
            putAway();
        if (m_newest.size() == m_newest.capacity()) // a short list is to stay small, a block no larger than it must
            m_newest.reserve(std::min(std::max<std::size_t>(2 * m_newest.size(), 16), kPerBlock));
        m_newest.push_back(item);
    }

    std::size_t size() const { return m_blocks.size() * kPerBlock + m_newest.size(); }
    bool empty() const { return size() == 0; }
    const T& operator[](std::size_t index) const
    {
        const std::size_t block = index / kPerBlock;
        return block < m_blocks.size() ? m_blocks[block].items[index % kPerBlock] : m_newest[index % kPerBlock];
    }
    const T& at(std::size_t index) const
    {
        if (index >= size())
            throw std::out_of_range("SpillList::at");
        return (*this)[index];
    }
    const T& front() const { return (*this)[0]; }
    const T& back() const { return (*this)[size() - 1]; }

    /// Walks forward, and lets go of each block that it leaves.
    class const_iterator // NOLINT(readability-identifier-naming): likewise
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        const_iterator() = default;
        reference operator*() const { return *m_item; }
        pointer operator->() const { return m_item; }
        const_iterator& operator++()
        {
            ++m_item;
            if (++m_index % kPerBlock == 0) {
                m_list->letGo(m_index / kPerBlock - 1);
                m_item = m_list->addressOf(m_index);
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const const_iterator& other) const { return m_index == other.m_index; }

    private:
        friend class SpillList;
        const_iterator(const SpillList* list, std::size_t index)
            : m_list(list), m_index(index), m_item(list->addressOf(index))
        {}

        const SpillList* m_list = nullptr;
        std::size_t m_index = 0;
        const T* m_item = nullptr;
    };
    const_iterator begin() const { return {this, 0}; }
    const_iterator end() const { return {this, size()}; }

    /// Whether anything of it lies in a file.
    bool isSpilled() const { return !m_blocks.empty() && m_blocks.back().mapped; }

    friend bool operator==(const SpillList& a, const SpillList& b)
    {
        return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
    }

private:
    struct Block
    {
        const T* items = nullptr;
        std::shared_ptr<const std::vector<T>> kept; ///< in memory, or
        std::shared_ptr<const ScratchBlock> mapped; ///< in the file
    };

    const T* addressOf(std::size_t index) const
    {
        const std::size_t block = index / kPerBlock;
        return block < m_blocks.size() ? m_blocks[block].items + index % kPerBlock
                                       : m_newest.data() + index % kPerBlock;
    }
    void letGo(std::size_t block) const
    {
        if (block < m_blocks.size() && m_blocks[block].mapped)
            m_blocks[block].mapped->release();
    }
    void putAway()
    {
        Block block;
        if (m_blocks.size() < m_blocksInMemory) {
            block.kept = std::make_shared<const std::vector<T>>(std::move(m_newest));
            block.items = block.kept->data();
            m_newest = {};
        } else {
            if (!m_file) {
                auto file = ScratchFile::create();
                if (!file)
                    throw ScratchFailure(file.error());
                m_file = std::make_unique<ScratchFile>(std::move(*file));
            }
            auto written = m_file->append(std::as_bytes(std::span(m_newest)));
            if (!written)
                throw ScratchFailure(written.error());
            block.mapped = std::make_shared<const ScratchBlock>(std::move(*written));
            block.items = reinterpret_cast<const T*>(block.mapped->data());
            m_newest.clear();
        }
        m_blocks.push_back(std::move(block));
    }

    std::size_t m_blocksInMemory = kDefaultBlocks;
    std::vector<Block> m_blocks;         ///< full ones
    std::vector<T> m_newest;             ///< at most kPerBlock
    std::unique_ptr<ScratchFile> m_file; ///< once something was spilled
};

} // namespace wh
