// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ParameterTitle.h"

#include <QCoreApplication>
#include <QStringList>

namespace wh::ui {

QString parameterTitle(const std::string& name)
{
    // What stands before the first dot is the heading: "latency.entry", "risk.order_size.max_notional".
    const auto dot = name.find('.');
    QStringList titles;
    for (QString part : QString::fromStdString(dot == name.npos ? name : name.substr(dot + 1)).split(u'.')) {
        part.replace(u'_', u' ');
        QString title = part;
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        // The list for translators has each part by itself.
        const QString local = QCoreApplication::translate("Engine", qUtf8Printable(title));
        titles << (titles.isEmpty() || local != title ? local : part);
    }
    return titles.join(QStringLiteral(": "));
}

} // namespace wh::ui
