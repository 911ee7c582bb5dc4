// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/Dropped.h"

#include "ui/common/Appearance.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace wh::ui {

QStringList droppedFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        const QFileInfo info(url.toLocalFile());
        if (info.isFile())
            files << info.absoluteFilePath();
        else if (info.isDir()) {
            for (const QFileInfo& file : QDir(info.absoluteFilePath()).entryInfoList(QDir::Files))
                files << file.absoluteFilePath();
        }
    }
    files.sort();
    return files;
}

DropHint::DropHint(const Appearance& appearance, QWidget* page) : QWidget(page), m_appearance(appearance)
{
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
}

void DropHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = m_appearance.colour(Token::Window);
    veil.setAlphaF(0.8F);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.colour(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(9, 9, -9, -9), kGrid, kGrid);
    const QSize icon(32, 32);
    const QPoint middle = rect().center();
    m_appearance.icon(Icon::Import, Token::Accent)
        .paint(&painter, QRect(middle - QPoint(icon.width() / 2, icon.height() + 2 * kGrid), icon));
    painter.setPen(m_appearance.colour(Token::Text));
    painter.setFont(m_appearance.font(FontRole::Title));
    painter.drawText(QRect(0, middle.y() + kGrid, width(), 8 * kGrid), Qt::AlignHCenter | Qt::AlignTop, m_text);
}

} // namespace wh::ui
