// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/QuitSignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>

#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace wh::studio {

#ifdef Q_OS_UNIX

namespace {

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t g_writeEnd = -1;

/// On whichever thread, in the midst of anything: only what is safe then.
extern "C" void onQuitSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_writeEnd, &byte, sizeof byte);
    errno = before;
}

} // namespace

QuitSignals::QuitSignals(std::function<void()> onRequest)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_ends) != 0)
        return; // the system ends the program as it does with others
    for (const int end : m_ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    g_writeEnd = m_ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [notifier = m_notifier.get(), onRequest = std::move(onRequest)] {
                         notifier->setEnabled(false);
                         onRequest();
                     });
    struct sigaction action = {};
    action.sa_handler = &onQuitSignal;
    // The second one is the system's again.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals) {
        struct sigaction before = {};
        // What the program was started to ignore (nohup) stays ignored.
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(signal, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    if (m_ends[0] < 0)
        return;
    for (const int signal : kSignals) {
        struct sigaction now = {};
        if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == &onQuitSignal)
            std::signal(signal, SIG_DFL);
    }
    g_writeEnd = -1;
    m_notifier.reset();
    for (const int end : m_ends)
        ::close(end);
}

#else

QuitSignals::QuitSignals(std::function<void()>) {}
QuitSignals::~QuitSignals() = default;

#endif

} // namespace wh::studio
