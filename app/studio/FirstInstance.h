// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QString>

#include <functional>

namespace wh::studio {

/// One window per user and folder of data: the first start listens, a later one calls it and ends. Which is the first
/// is decided by a lock in the folder (FileLock), so that what a crash leaves behind means nothing. GUI thread.
class FirstInstance
{
public:
    /// Somebody started the program again; empty where no run is to be opened.
    using Called = std::function<void(const QString& run)>;

    /// Listens from now on. Where it cannot, a second start is refused instead of answered.
    FirstInstance(const QString& dataFolder, Called called);

    /// Asks the first to come to the front, and waits until it has taken it. @param run  to be opened, or empty
    static bool call(const QString& dataFolder, const QString& run);

private:
    void serve();

    QLocalServer m_server;
    Called m_called;
};

} // namespace wh::studio
