// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// One line of a comparison.
struct DiffLine
{
    enum class Kind : std::uint8_t { Same, Removed, Added };
    Kind kind = Kind::Same;
    std::size_t before = 0; ///< its number in the old text, from 1; 0: it is not there
    std::size_t after = 0;
    std::string text;
    bool operator==(const DiffLine&) const = default;
};

/// Line by line, with as few changes as can be (Myers, "An O(ND) Difference Algorithm", 1986); of texts that have
/// little in common everything between their common beginning and end. Pure.
std::vector<DiffLine> lineDiff(std::string_view before, std::string_view after);

/// Which lines of a comparison are changes, or so near to one that they tell where it is.
std::vector<bool> nearChanges(const std::vector<DiffLine>& lines, std::size_t around = 3);

} // namespace wh
