// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/ScriptDescription.h"

namespace wh {

/// What can be said of a script's name and version before it is kept for bots, whatever is kept already. Pure.
/// @return script.not_publishable {field, value, remedy}: a name or a version that is no folder's, no version
Result<void> mayPublish(const ScriptDescription& description);

} // namespace wh
