// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wh::ui {

/// A key by which texts stand as people count: "bot-2" before "bot-10", "ä" beside "a", in upper or lower case. Keys
/// compare by operator<. The same on every system, whatever its locale. Any thread.
QString naturalKey(const QString& text);

} // namespace wh::ui
