// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <string>

namespace wh {

/// A venue of another process that bots have a line to, and that is not there or does not answer. A value.
struct AwayVenue
{
    std::string venue; ///< "127.0.0.1:7001"
    TimeNs since = 0;  ///< when it was last heard of, or first asked for
    Error why;         ///< venue.unreachable {venue, reason, remedy, cause where there is one}
    bool operator==(const AwayVenue&) const = default;
};

} // namespace wh
