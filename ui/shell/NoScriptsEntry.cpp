// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScriptsEntry.h"

namespace wh::ui {

std::optional<PageEntry> scriptsEntry()
{
    return std::nullopt;
}

void routeScripts(Navigator&, PageHost&) {}

} // namespace wh::ui
