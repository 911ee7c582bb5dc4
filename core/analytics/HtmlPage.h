// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wh {

/// Text for an element or an attribute: markup characters escaped, characters that XML forbids replaced.
std::string escaped(std::string_view text);

/// A whole page around `body`: doctype, style sheet with both colour schemes, footer. No script, nothing from
/// elsewhere.
std::string htmlPage(std::string_view title, std::string_view body);

} // namespace wh
