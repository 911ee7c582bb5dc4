// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace wh::ui {

/// Draws the ring of the focus around an area that shows it nowhere itself: text that is only read, a table without a
/// current cell. Owned by the area. GUI thread.
void showFocusRing(QAbstractScrollArea& area);

} // namespace wh::ui
