// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/FootprintWatch.h"

#include "core/script/host/ProcessFigures.h"

#include <chrono>
#include <csignal>

namespace wh {

namespace {

constexpr std::chrono::milliseconds kLook{3};

} // namespace

FootprintWatch& FootprintWatch::ofThisProcess()
{
    static FootprintWatch watch;
    return watch;
}

FootprintWatch::~FootprintWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void FootprintWatch::add(pid_t process, std::uint64_t mostBytes)
{
    {
        const std::lock_guard lock(m_mutex);
        m_watched[process] = Watched{.mostBytes = mostBytes};
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_changed.notify_one();
}

void FootprintWatch::setBusy(pid_t process, bool isBusy)
{
    bool wakes = false;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_watched.find(process);
        if (found == m_watched.end() || found->second.isBusy == isBusy)
            return;
        wakes = isBusy;
        found->second.isBusy = isBusy;
        found->second.isToLook = true;
    }
    if (wakes)
        m_changed.notify_one();
}

std::uint64_t FootprintWatch::remove(pid_t process)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_watched.extract(process);
    return found ? found.mapped().endedAt : 0;
}

void FootprintWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        if (lookAtAll())
            m_changed.wait_for(lock, kLook);
        else
            m_changed.wait(lock);
    }
}

/// Under the lock: nobody is reaped meanwhile.
bool FootprintWatch::lookAtAll()
{
    bool someoneIsBusy = false;
    for (auto& [process, watched] : m_watched) {
        if ((!watched.isBusy && !watched.isToLook) || watched.endedAt > 0)
            continue;
        watched.isToLook = false;
        someoneIsBusy = true;
        const auto bytes = memoryOf(process).dataBytes;
        if (bytes <= watched.mostBytes)
            continue;
        watched.endedAt = bytes;
        ::kill(process, SIGKILL);
    }
    return someoneIsBusy;
}

} // namespace wh
