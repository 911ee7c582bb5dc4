// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PlainText.h"

#include <QTextDocument> // Qt::mightBeRichText()

namespace wh::ui {

QString brokenTip(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? brokenTip(text) : text;
}

QVariant plainTip(const QVariant& told)
{
    return told.typeId() == QMetaType::QString ? QVariant(plainTip(told.toString())) : told;
}

} // namespace wh::ui
