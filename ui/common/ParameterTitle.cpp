// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ParameterTitle.h"

#include <QCoreApplication>

namespace wh::ui {

QString parameterTitle(const std::string& name)
{
    // What stands before the first dot is the heading: "latency.entry", "risk.order_size.max_notional".
    const auto dot = name.find('.');
    QString title = QString::fromStdString(dot == name.npos ? name : name.substr(dot + 1));
    title.replace(u'_', u' ').replace(QStringLiteral("."), QStringLiteral(": "));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return QCoreApplication::translate("Engine", qUtf8Printable(title));
}

} // namespace wh::ui
