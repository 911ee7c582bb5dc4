// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <memory_resource>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace wh::graphql {

/// Memory for many small values that die together: a document's tree, the plans of one execution. Runs no
/// destructors, so it takes only types that need none. Not for use from two threads at once.
class Arena
{
public:
    explicit Arena(std::size_t firstBlock = 2048) : m_memory(std::make_unique<Memory>(firstBlock)) {}

    template<typename T, typename... Arguments>
    T* make(Arguments&&... arguments)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        return ::new (allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
    }
    template<typename T>
    std::span<T> copy(std::span<const T> items)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        if (items.empty())
            return {};
        T* const first = static_cast<T*>(allocate(items.size_bytes(), alignof(T)));
        std::uninitialized_copy(items.begin(), items.end(), first);
        return {first, items.size()};
    }
    std::string_view text(std::string_view value)
    {
        const auto copied = copy(std::span<const char>(value.data(), value.size()));
        return {copied.data(), copied.size()};
    }
    /// What was handed out so far, in bytes.
    std::size_t bytes() const { return m_bytes; }

private:
    using Memory = std::pmr::monotonic_buffer_resource;

    void* allocate(std::size_t size, std::size_t alignment)
    {
        m_bytes += size;
        return m_memory->allocate(size, alignment);
    }

    std::unique_ptr<Memory> m_memory; // behind a pointer, so that an arena can be moved
    std::size_t m_bytes = 0;
};

} // namespace wh::graphql
