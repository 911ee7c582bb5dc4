// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace wh {

// Order statistics of items that are too many to be held and sorted: by their keys, twelve bits at a time.

/// A number whose order is that of the doubles (no NaN).
constexpr std::uint64_t orderedKey(double value)
{
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}
/// Turns it round.
constexpr double valueOfKey(std::uint64_t key)
{
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
    return std::bit_cast<double>((key & kSign) != 0 ? key & ~kSign : ~key);
}

/// The least key up to which the items weigh enough; none where all of them do not. Exact where sums of weights are,
/// with 4096 sums in memory.
/// @param each  calls back with (key, weight) of every item, in any order; is called six times at the most
/// @param isEnough  of a sum of weights; true for all beyond the first for which it is
template<typename Weight, typename Each, typename IsEnough>
std::optional<std::uint64_t> leastKey(const Each& each, const IsEnough& isEnough)
{
    constexpr int kKeyBits = 64;
    std::uint64_t upper = 0; // the bits found so far
    Weight below{};          // of the items whose upper bits are less
    for (int low = kKeyBits; low > 0;) {
        const int high = low;
        const int bits = std::min(12, low);
        low -= bits;
        std::vector<Weight> sums(std::size_t{1} << bits);
        each([&](std::uint64_t key, const Weight& weight) {
            if (high == kKeyBits || key >> high == upper)
                sums[key >> low & (sums.size() - 1)] += weight;
        });
        std::size_t digit = 0;
        while (digit < sums.size() && !isEnough(below + sums[digit]))
            below += sums[digit++];
        if (digit == sums.size())
            return std::nullopt;
        upper = upper << bits | digit;
    }
    return upper;
}

} // namespace wh
