// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Pages.h"

#include <optional>

namespace wh::ui {

// The page of scripts, which is there where the program was built with an editor.

/// None: it was not.
std::optional<PageEntry> scriptsEntry();
/// Answers what pages ask of it.
void routeScripts(Navigator& navigator, PageHost& pages);

} // namespace wh::ui
