// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wh::graphql {

/// The options that `input` was probably meant to be, nearest first: edit distance with swaps, at most 40 % of the
/// input's length plus one; a difference of case alone counts one.
std::vector<std::string> suggestions(std::string_view input, const std::vector<std::string_view>& options);

/// ` Did you mean "a", "b", or "c"?`, naming five at most; empty without options. `subject` comes before the names.
std::string didYouMean(const std::vector<std::string>& options, std::string_view subject = {});

} // namespace wh::graphql
