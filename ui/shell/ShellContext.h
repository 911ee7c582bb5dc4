// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Page.h"
#include "ui/settings/SettingsPage.h"

namespace wh::ui {

class EngineDirectory;
class EngineLinks;
class Notifier;

/// What the frame of the window is handed. All borrowed; all outlive it.
struct ShellContext
{
    PageContext page;
    Settings& settings;
    Places places;
    EngineLinks& engines; ///< all of them; page.session is the embedded one's
    EngineDirectory& directory;
    Notifier& notifier;
};

} // namespace wh::ui
