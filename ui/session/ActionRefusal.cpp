// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ActionRefusal.h"

#include "ui/common/PlainText.h"
#include "ui/session/Page.h"

#include <QAction>

namespace wh::ui {

void setActionRefusal(QAction* action, const QString& why)
{
    constexpr const char* kRefused = "refusal";
    if (why == action->property(kRefused).toString() && why.isEmpty())
        return;
    action->setProperty(kRefused, why);
    if (why.isEmpty())
        setActionText(action, action->text(), action->statusTip()); // which has kept what it does
    else
        action->setToolTip(plainTip(why));
}

} // namespace wh::ui
