// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace wh::client {

/// What the sockets need of a program that is no application of Qt's, such as the command line: that there is one. Its
/// own loop never runs, since sockets have a thread with a loop of their own (RemoteEngine). Made on the main thread
/// before the first RemoteEngine, and goes after the last.
class SocketHome
{
public:
    SocketHome();
    ~SocketHome();
    SocketHome(const SocketHome&) = delete;
    SocketHome& operator=(const SocketHome&) = delete;

private:
    struct Application;
    std::unique_ptr<Application> m_application;
};

} // namespace wh::client
