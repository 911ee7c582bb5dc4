// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace wh::studio {

/// Brings the system's request to end (SIGTERM, SIGINT, SIGHUP) into the event loop, so that the program ends as by its
/// own menu. A second request ends it at once, as if nobody listened. Where there are no such signals (Windows) it does
/// nothing: there the system closes the window. One at a time; GUI thread.
class QuitSignals
{
public:
    /// Listens from now on; a request that comes before the event loop runs is told by its first turn.
    explicit QuitSignals(std::function<void()> onRequest);
    ~QuitSignals();
    QuitSignals(const QuitSignals&) = delete;
    QuitSignals& operator=(const QuitSignals&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_ends[2] = {-1, -1}; ///< of a pair of sockets: read here, written by the handler
};

} // namespace wh::studio
