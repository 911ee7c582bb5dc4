// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/common/Appearance.h"
#include "ui/common/StylePaint.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kButtonHeight = 36;
constexpr int kCompactWidth = 48;
constexpr int kWidth = 152;
constexpr int kIconSize = 18;

} // namespace

/// Paints itself: icon, name, and the bar of the current page.
class Sidebar::Button final : public QToolButton
{
public:
    Button(const Appearance& appearance, QAction* action, QWidget* parent)
        : QToolButton(parent), m_appearance(appearance)
    {
        setDefaultAction(action);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(kButtonHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    bool isCompact = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = m_appearance.theme();
        if (isChecked())
            painter.fillRect(rect(), theme.mixed(Token::Accent, Token::Panel, theme.isDark() ? 0.20 : 0.12));
        else if (underMouse())
            painter.fillRect(rect(), theme.colour(Token::Raised));
        if (isChecked())
            painter.fillRect(0, 0, 3, height(), theme.colour(Token::Accent));
        const int left = isCompact ? (width() - kIconSize) / 2 : 4 * kGrid;
        const QRect picture(left, (height() - kIconSize) / 2, kIconSize, kIconSize);
        icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        if (!isCompact) {
            painter.setPen(theme.colour(isEnabled() ? Token::Text : Token::Disabled));
            const QRect words = rect().adjusted(left + kIconSize + 3 * kGrid, 0, -kGrid, 0);
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                             fontMetrics().elidedText(text(), Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
        }
        if (hasFocus())
            style::drawFocusRing(&painter, rect(), palette());
    }

private:
    const Appearance& m_appearance;
};

Sidebar::Sidebar(const Appearance& appearance, const QList<QAction*>& pages, QWidget* parent)
    : QFrame(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("shell.sidebar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window); // a bar's children have the role of buttons
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 1, 2 * kGrid);
    column->setSpacing(0);
    for (QAction* page : pages) {
        auto* button = new Button(appearance, page, this);
        column->addWidget(button);
        m_buttons << button;
    }
    column->addStretch();
    setCompact(false);
    connect(&appearance, &Appearance::changed, this, &Sidebar::refresh);
    refresh();
}

void Sidebar::setCompact(bool compact)
{
    setFixedWidth(compact ? kCompactWidth : kWidth);
    for (Button* button : m_buttons) {
        button->isCompact = compact;
        button->update();
    }
}

void Sidebar::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : (event->key() == Qt::Key_Up ? -1 : 0);
    if (step == 0)
        return QFrame::keyPressEvent(event);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->hasFocus()) {
            m_buttons[qBound(qsizetype(0), i + step, m_buttons.size() - 1)]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(width() - 1, 0, 1, height(), m_appearance.colour(Token::Border));
}

void Sidebar::refresh()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_appearance.colour(Token::Panel));
    setPalette(colours);
    update();
}

} // namespace wh::ui
