// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace wh {

/// The text with which a new script begins: it runs as it is. Any thread.
/// @param name  as its meta is to have it
std::string scriptTemplate(const std::string& name);
/// A folder's or a person's words as a script's name: "My Maker!" becomes "my_maker"; "script" where nothing is left.
std::string scriptNameOf(std::string_view words);
/// The text of an example, or the template for an empty name, with this name in its meta.
/// @return script.no_example {field "from", value, remedy}
Result<std::string> scriptBeginning(const std::string& name, const std::string& example);

} // namespace wh
