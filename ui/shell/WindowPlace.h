// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace wh::ui {

/// Where a window may stand that was left at `wanted`: screens come and go, and change their scale factors. On the
/// screen that shows most of it, or else on the first; moved and shrunk as far as it must be to stand there as a whole.
/// @param screens  what is free of each, in logical pixels, the primary one first; not empty
/// @param smallest  not shrunk below
QRect fittingPlace(const QRect& wanted, const QList<QRect>& screens, const QSize& smallest);

} // namespace wh::ui
