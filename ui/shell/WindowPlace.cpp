// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowPlace.h"

#include <algorithm>

namespace wh::ui {

namespace {

int areaOf(const QRect& rect)
{
    return rect.isValid() ? rect.width() * rect.height() : 0;
}

} // namespace

QRect fittingPlace(const QRect& wanted, const QList<QRect>& screens, const QSize& smallest)
{
    const QRect* screen = &screens.front();
    for (const QRect& other : screens) {
        if (areaOf(other.intersected(wanted)) > areaOf(screen->intersected(wanted)))
            screen = &other;
    }
    const QSize size = wanted.size().boundedTo(screen->size()).expandedTo(smallest);
    const int left =
        std::clamp(wanted.left(), screen->left(), std::max(screen->left(), screen->right() + 1 - size.width()));
    const int top =
        std::clamp(wanted.top(), screen->top(), std::max(screen->top(), screen->bottom() + 1 - size.height()));
    return {QPoint(left, top), size};
}

} // namespace wh::ui
