// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <cstdint>
#include <string>
#ifndef _WIN32
#include <csignal>
#include <sys/types.h>
#endif

/// The real wheelhouse-venue, killed at the end.
class VenueProcess
{
public:
    ~VenueProcess() { kill(); }

    /// Starts it, on the port that it had before if there was one, and waits until it listens.
    bool start(QStringList arguments = {})
    {
        if (!arguments.contains(QStringLiteral("--port")))
            arguments << QStringLiteral("--port") << QString::number(m_port);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(BUILD_ROOT "/bin/wheelhouse-venue"), arguments);
        QByteArray out;
        static const QRegularExpression listening(QStringLiteral("listening on 127.0.0.1:(\\d+)\n"));
        while (m_process.waitForReadyRead(20'000)) {
            out += m_process.readAllStandardOutput();
            const auto match = listening.match(QString::fromUtf8(out));
            if (match.hasMatch()) {
                m_port = static_cast<std::uint16_t>(match.captured(1).toUInt());
                return true;
            }
        }
        qWarning("wheelhouse-venue does not listen: %s", out.constData());
        return false;
    }
    /// At once, as a power cut would.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
#ifndef _WIN32
    /// It hangs, with its connections open, until it is thawed.
    bool freeze()
    {
        return ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP) == 0;
    }
    bool thaw()
    {
        return ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT) == 0;
    }
#endif
    /// @return its exit status
    int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    std::uint16_t port() const
    {
        return m_port;
    }
    std::string market(const char* symbol) const
    {
        return "venue:127.0.0.1:" + std::to_string(m_port) + ':' + symbol;
    }

private:
    QProcess m_process;
    std::uint16_t m_port = 0;
};
