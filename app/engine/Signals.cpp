// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Signals.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wh::engine_program {

#ifdef _WIN32

namespace {

std::function<void()> g_onStop; // global, since a control handler is handed nothing

BOOL WINAPI onControl(DWORD)
{
    QMetaObject::invokeMethod(qApp, g_onStop, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Signals::Signals(std::function<void()> onStop, std::function<void()>)
{
    g_onStop = std::move(onStop);
    SetConsoleCtrlHandler(&onControl, TRUE);
}
Signals::~Signals() = default;

#else

namespace {

int g_pipe[2] = {-1, -1}; // global, since a signal handler is handed nothing

void onSignal(int signal)
{
    const char byte = signal == SIGHUP ? 'r' : 's';
    static_cast<void>(!::write(g_pipe[1], &byte, 1)); // a full pipe holds one already
}

} // namespace

Signals::Signals(std::function<void()> onStop, std::function<void()> onReload)
{
    if (::pipe(g_pipe) != 0)
        return;
    for (const int end : g_pipe) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [onStop = std::move(onStop), onReload = std::move(onReload)] {
                         char byte = 0;
                         while (::read(g_pipe[0], &byte, 1) == 1)
                             byte == 'r' ? onReload() : onStop();
                     });
    struct sigaction action = {};
    action.sa_handler = &onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

Signals::~Signals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (int& end : g_pipe)
        ::close(std::exchange(end, -1));
}

#endif

} // namespace wh::engine_program
