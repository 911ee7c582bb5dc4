// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <string_view>

namespace wh {

/// Takes the receive time off the front of a collector's line, "1723161256172216566 {...}": ns, us or ms by magnitude.
/// @return import.bad_line {reason, value, remedy}
Result<TimeNs> takeReceiveTime(std::string_view& line);

} // namespace wh
