// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <string>

namespace wh::ui {

class Session;

/// "script:maker" of "script:maker@1.2"; empty of a strategy that is no script.
std::string scriptNameOf(const std::string& strategy);
/// The highest version of the script that such a strategy is one of, where that is another; null: there is none, or it
/// is not known. Until the list of scripts changes. GUI thread.
const client::PublishedScript* newerScript(const Session& session, const std::string& strategy);

} // namespace wh::ui
