// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace wh::ui {

/// Says in the action's tip why it cannot be done, instead of what it does; empty: what it does again, as
/// setActionText() wrote it. Whoever writes its texts anew says it anew. GUI thread.
void setActionRefusal(QAction* action, const QString& why);

} // namespace wh::ui
