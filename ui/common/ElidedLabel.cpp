// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ElidedLabel.h"

#include "ui/common/PlainText.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace wh::ui {

ElidedLabel::ElidedLabel(QWidget* parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_full = text;
    setAccessibleName(text);
    fit();
    updateGeometry();
}

/// What the text cannot have of the width.
int ElidedLabel::frameRoom() const
{
    const QMargins around = contentsMargins();
    return around.left() + around.right() + 2 * margin() + std::max(0, indent());
}

QSize ElidedLabel::sizeHint() const
{
    // Up to whole pixels: a fraction less, and it would be elided.
    const double width = QFontMetricsF(font()).horizontalAdvance(m_full);
    return {static_cast<int>(std::ceil(width)) + 1 + frameRoom(), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::fit()
{
    const QString seen = fontMetrics().elidedText(m_full, m_mode, std::max(0, width() - frameRoom()));
    if (seen != text())
        setText(seen);
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(m_full), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
        updateGeometry();
    }
}

} // namespace wh::ui
