// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Suggest.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace wh {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Optimal string alignment distance: as Damerau's, but no part is edited twice.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::optional<std::string> nearestName(std::string_view name, std::span<const std::string> candidates)
{
    constexpr std::size_t kLongest = 256; // no name of ours is that long; the cost grows with the product
    if (name.empty() || name.size() > kLongest)
        return std::nullopt;
    const std::string* best = nullptr;
    std::size_t bestDistance = 0;
    for (const auto& candidate : candidates) {
        if (candidate.size() > kLongest)
            continue;
        const std::size_t distance = editDistance(name, candidate);
        if (distance <= (std::max(name.size(), candidate.size()) + 2) / 3 && (!best || distance < bestDistance)) {
            best = &candidate;
            bestDistance = distance;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

} // namespace wh
