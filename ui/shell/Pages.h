// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ShellContext.h"

#include <span>

namespace wh::ui {

class FleetRows;
class PageHost;

/// A page as the frame knows it.
struct PageEntry
{
    const char* id;
    Icon icon;
    const char* title; ///< in English; titleOf() has it in the window's language
    const char* tip;
    bool isInSidebar;
    Page* (*make)(const ShellContext& context);
    bool needsEmbedded = true;  ///< nothing of it can be seen without the engine in this process
    const char* home = nullptr; ///< where the sidebar has the mark while it is shown; null: on itself

    QString titleText() const;
    QString tipText() const;
};

/// All pages, in the order of the sidebar.
std::span<const PageEntry> pageEntries();
/// Null where there is none.
const PageEntry* pageEntry(const QString& id);
/// The bots of all engines, for pages, palette and status line; made when they are first asked for.
FleetRows& fleetRows(EngineLinks& engines);
/// Answers what pages ask of one another.
void routeRequests(Navigator& navigator, PageHost& pages);

} // namespace wh::ui
