// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wh::ui {

/// What stands in a cell or a card for a figure that there is none of: the same in lists, reports and comparisons.
inline QString noValue()
{
    return QStringLiteral("—");
}

} // namespace wh::ui
