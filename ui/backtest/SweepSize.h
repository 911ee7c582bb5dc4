// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace wh::ui {

/// How many values an axis of a sweep has: "0.1:0.5:0.1" has five, "a,b,c" three. None where it cannot be read; the
/// engine says why.
std::optional<std::int64_t> sweepAxisSize(std::string_view values);
/// How many backtests a sweep runs: the product, or as many samples as there are points for. None where an axis has no
/// size, there is no axis, or the product cannot be counted.
std::optional<std::int64_t> sweepSize(const std::vector<std::optional<std::int64_t>>& axes, std::int64_t randomSamples);

} // namespace wh::ui
