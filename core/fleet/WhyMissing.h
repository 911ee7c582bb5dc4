// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <optional>
#include <string_view>

namespace wh {

/// What is known of a strategy that the registry does not have, such as a script whose files are damaged: whoever runs
/// an engine brings it. None, and where it is empty: there is nothing more to say. Any thread.
using WhyMissing = std::function<std::optional<Error>(std::string_view strategy)>;

} // namespace wh
