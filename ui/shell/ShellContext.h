// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Page.h"
#include "ui/settings/SettingsPage.h"

namespace wh::ui {

/// What the frame of the window is handed. All borrowed; all outlive it.
struct ShellContext
{
    PageContext page;
    Settings& settings;
    Places places;
};

} // namespace wh::ui
