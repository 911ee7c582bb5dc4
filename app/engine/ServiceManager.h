// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <string>
#include <string_view>

namespace wh::engine_program {

/// Tells systemd how it goes (sd_notify(3)), where systemd has started us and asked for that. The main thread: a loop
/// that does not turn sends no sign of life.
class ServiceManager
{
public:
    ServiceManager();

    void ready(std::string_view status);
    void reloading();
    void stopping();

private:
    void tell(const std::string& state) const;
    std::string m_socket;
    QTimer m_watchdog;
};

} // namespace wh::engine_program
