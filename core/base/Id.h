// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace wh {

/// A typed number that names one thing: an OrderId is no FillId. 0 names nothing.
template<typename Tag>
struct Id
{
    std::uint64_t value = 0;

    constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

/// Hands out ids in order. Passed in, so that the same run makes the same ids. Not thread-safe: one per shard.
template<typename Tag>
class IdSource
{
public:
    explicit IdSource(std::uint64_t last = 0) : m_last(last) {}
    Id<Tag> next() { return {++m_last}; }

private:
    std::uint64_t m_last;
};

} // namespace wh

template<typename Tag>
struct std::hash<wh::Id<Tag>>
{
    std::size_t operator()(wh::Id<Tag> id) const noexcept { return std::hash<std::uint64_t>()(id.value); }
};
