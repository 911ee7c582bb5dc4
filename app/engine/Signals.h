// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace wh::engine_program {

/// Signals of the system as calls on the main thread's event loop. One object per program.
class Signals
{
public:
    /// @param onStop  SIGTERM, SIGINT; @param onReload  SIGHUP
    Signals(std::function<void()> onStop, std::function<void()> onReload);
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace wh::engine_program
