// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

namespace wh::test {

/// A message bus of this program's own, where nobody is but whom the test starts. Before anything asks for the session
/// bus; as long as the program runs.
class SessionBus
{
public:
    /// @param daemon  the program dbus-daemon. @return false where it does not start
    bool start(const char* daemon)
    {
        const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                   "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
                   "eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
        file.close();
        m_process.start(
            QString::fromLocal8Bit(daemon),
            {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_process.waitForReadyRead(20'000))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_process.readLine().trimmed());
        return true;
    }
    ~SessionBus()
    {
        // A connection of GLib's ends the program when its bus ends.
        std::signal(SIGTERM, SIG_IGN);
        m_process.kill();
        m_process.waitForFinished();
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace wh::test
