// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/NumberEntry.h"

#include <QRegularExpression>

namespace wh::ui {

QString shownEntry(const QString& text, const QLocale& locale)
{
    static const QRegularExpression number(QStringLiteral("^[-+]?\\d*\\.\\d+[a-z]*$"));
    if (!number.match(text).hasMatch())
        return text;
    QString shown = text;
    return shown.replace(u'.', locale.decimalPoint());
}

QString readEntry(const QString& typed, const QLocale& locale)
{
    if (locale.decimalPoint() == u".")
        return typed;
    static const QRegularExpression grouped(QStringLiteral("^[-+]?[1-9]\\d{0,2}(\\.\\d{3})+$"));
    QString text = typed;
    if (grouped.match(typed).hasMatch())
        return text.replace(u'.', u' ');
    if (text.contains(u'.') || text.count(locale.decimalPoint()) != 1)
        return text;
    return text.replace(locale.decimalPoint(), QStringLiteral("."));
}

} // namespace wh::ui
