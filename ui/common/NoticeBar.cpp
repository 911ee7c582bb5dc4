// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NoticeBar.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wh::ui {

NoticeBar::NoticeBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QToolButton* button : {m_copy, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    connect(&m_appearance, &Appearance::changed, this, &NoticeBar::refresh);
    refresh();
    retranslate();
    hide();
}

void NoticeBar::showError(const Error& error, const QString& what)
{
    showFailure(what.isEmpty() ? errorText(error) : what + u' ' + errorText(error), errorDetails(error));
}

void NoticeBar::showFailure(const QString& sentence, const QString& details)
{
    showNotice(sentence, Icon::Failed, Token::Failed);
    m_details = details;
    m_copy->setVisible(!details.isEmpty());
}

void NoticeBar::showNotice(const QString& text, Icon icon, Token colour)
{
    m_details.clear();
    m_copy->hide();
    setText(text, icon, colour);
}

void NoticeBar::setText(const QString& text, Icon icon, Token colour)
{
    m_icon = icon;
    m_colour = colour;
    m_text->setText(text);
    refresh();
    show();
    setAccessibleName(text);
}

void NoticeBar::clear()
{
    m_text->clear();
    hide();
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeBar::refresh()
{
    m_picture->setPixmap(m_appearance.icon(m_icon, m_colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_copy->setIcon(m_appearance.icon(Icon::Copy));
    m_close->setIcon(m_appearance.icon(Icon::Close));
}

void NoticeBar::retranslate()
{
    m_copy->setToolTip(tr("Copy the details, for a report"));
    m_copy->setAccessibleName(tr("Copy details"));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace wh::ui
