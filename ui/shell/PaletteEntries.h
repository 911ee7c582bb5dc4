// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandPalette.h"
#include "ui/shell/ShellContext.h"

#include <vector>

namespace wh::ui {

class PageHost;
class ShellActions;

/// Everything that the palette can find now: pages, the frame's actions, those of each page, strategies, recordings,
/// runs, the newest first, and bots with what they can be told. All borrowed, and outlive the entries.
std::vector<PaletteEntry> paletteEntries(const ShellContext& context, const ShellActions& actions, PageHost& pages);

} // namespace wh::ui
