// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace wh::ui {
class Appearance;
}

namespace wh::bench {

/// Five thousand bots, all of which change ten times a second, from the text that an engine sends to what is painted:
/// how long a frame takes, and how long the event loop is kept from anything else. Prints a table.
/// @return whether the goals are kept
bool measureFleetTable(ui::Appearance& appearance);

} // namespace wh::bench
