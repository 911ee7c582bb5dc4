// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string_view>

namespace wh {

/// Which of two versions is the higher: part by part ("1.10" is above "1.9", "1.0" is as "1"), numbers below words, and
/// one that goes on after a '-' ("2.0-rc.1") below the same without. Whatever stands after a '+' counts for nothing.
/// Pure. Source: semver.org 2.0.0, section 11; of any number of parts.
std::weak_ordering compareVersions(std::string_view a, std::string_view b);

} // namespace wh
