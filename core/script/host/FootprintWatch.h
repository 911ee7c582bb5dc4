// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <sys/types.h>
#include <thread>

namespace wh {

/// Ends processes of this one's that take more memory than they may, where the system has no limit that counts: a
/// thread looks at those that are busy every few milliseconds, so that one may exceed its limit for as long. Any
/// thread.
class FootprintWatch
{
public:
    static FootprintWatch& ofThisProcess();
    FootprintWatch() = default;
    ~FootprintWatch();
    FootprintWatch(const FootprintWatch&) = delete;
    FootprintWatch& operator=(const FootprintWatch&) = delete;

    /// From now on, as busy. To be left before the process is reaped: its number may be another's then.
    void add(pid_t process, std::uint64_t mostBytes);
    void setBusy(pid_t process, bool isBusy);
    /// @return how much it had when it was ended; 0: it was not
    std::uint64_t remove(pid_t process);

private:
    struct Watched
    {
        std::uint64_t mostBytes = 0;
        std::uint64_t endedAt = 0;
        bool isBusy = true;
        bool isToLook = true; ///< once more, after it was busy
    };
    void run();
    bool lookAtAll(); ///< @return whether to look again soon

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<pid_t, Watched> m_watched;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace wh
