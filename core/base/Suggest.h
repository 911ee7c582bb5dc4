// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wh {

/// The candidate that was most likely meant by a mistyped name: least edit distance (insertion, deletion, substitution,
/// swap of neighbours; case ignored), at most a third of the longer name's length rounded up; the first on a tie.
std::optional<std::string> nearestName(std::string_view name, std::span<const std::string> candidates);

} // namespace wh
