// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/Fact.h"

#include <QObject>

#include <memory>

namespace wh::ui {

class BackgroundTray;

/// Notifications of the desktop, for somebody who looks elsewhere. Where the desktop has none nothing is shown: the
/// window's own list has everything. Owned by the program; GUI thread.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Does not wait.
    virtual void show(const Alert& alert) = 0;

signals:
    /// Somebody clicked one.
    void opened(const wh::ui::Target& target);
};

/// The way of this system. @param tray  borrowed; stands in where notifications are its icon's
std::unique_ptr<DesktopNotices> makeDesktopNotices(BackgroundTray& tray);

} // namespace wh::ui
