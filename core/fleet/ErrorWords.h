// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <string>

namespace wh {

/// How an error reads in a text that people will read: a line of a bot's log, an event, the reason of a step. The core
/// knows codes alone, so whoever runs an engine brings the sentences. Any thread.
using ErrorWords = std::function<std::string(const Error&)>;

/// The code with its values, for whoever brings none.
inline std::string plainWords(const Error& error)
{
    return error.toString();
}

} // namespace wh
