// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>
#include <string_view>

namespace wh {

class LiveScripts;

/// Why the published script of that id ("script:maker@1", or "script:maker" where no other version can be read) is not
/// among the strategies, though it is there: script.published_damaged {path, value, field, reason, remedy}. Any thread.
/// @return none where nothing of it is damaged
std::optional<Error> damageOf(const LiveScripts& scripts, std::string_view id);

} // namespace wh
