// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ServiceManager.h"

#include <QByteArray>
#include <QtGlobal>
#ifdef __linux__
#include <cstddef>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace wh::engine_program {

ServiceManager::ServiceManager() : m_socket(qgetenv("NOTIFY_SOCKET").toStdString())
{
    // What we start is not the service.
    qunsetenv("NOTIFY_SOCKET");
    bool isNumber = false;
    const qlonglong microseconds = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    if (m_socket.empty() || !isNumber || microseconds < 2'000)
        return;
    QObject::connect(&m_watchdog, &QTimer::timeout, &m_watchdog, [this] { tell("WATCHDOG=1"); });
    m_watchdog.start(std::chrono::milliseconds(microseconds / 2'000));
}

void ServiceManager::tell(const std::string& state) const
{
#ifdef __linux__
    sockaddr_un address{};
    if (m_socket.empty() || m_socket.size() >= sizeof(address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.data(), m_socket.size());
    if (m_socket[0] == '@')
        address.sun_path[0] = '\0'; // an abstract name
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + m_socket.size());
    static_cast<void>(::sendto(descriptor, state.data(), state.size(), MSG_NOSIGNAL,
                               reinterpret_cast<const sockaddr*>(&address), length));
    ::close(descriptor);
#else
    static_cast<void>(state);
#endif
}

void ServiceManager::ready(std::string_view status)
{
    tell("READY=1\nSTATUS=" + std::string(status));
}

void ServiceManager::reloading()
{
#ifdef __linux__
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    tell("RELOADING=1\nMONOTONIC_USEC=" + std::to_string(now.tv_sec * 1'000'000LL + now.tv_nsec / 1'000));
#endif
}

void ServiceManager::stopping()
{
    tell("STOPPING=1");
}

} // namespace wh::engine_program
