// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DockTitle.h"

#include "ui/common/Appearance.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace wh::ui {

DockTitle::DockTitle(const Appearance& appearance, QDockWidget* dock)
    : QWidget(dock)
    , m_appearance(appearance)
    , m_dock(dock)
    , m_title(new QLabel(dock->windowTitle(), this))
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(3 * kGrid, kGrid, 2 * kGrid, kGrid);
    line->setSpacing(kGrid);
    line->addWidget(m_title, 1);
    for (QToolButton* button : {m_float, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(20, 20);
        line->addWidget(button);
    }
    m_float->setIcon(appearance.icon(Icon::Open));
    m_close->setIcon(appearance.icon(Icon::Close));
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitle::retranslate);
    retranslate();
}

void DockTitle::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DockTitle::retranslate()
{
    m_float->setToolTip(m_dock->isFloating() ? tr("Put it back into the window")
                                             : tr("Make it a window of its own; drag the title to move it"));
    m_float->setAccessibleName(m_float->toolTip());
    m_close->setToolTip(tr("Hide"));
    m_close->setAccessibleName(tr("Hide"));
}

void DockTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colour(Token::Window));
    painter.fillRect(0, 0, width(), 1, m_appearance.colour(Token::Border));
}

} // namespace wh::ui
