// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/remote/SocketHome.h"

#include <QCoreApplication>
#include <array>
#include <clocale>

namespace wh::client {

struct SocketHome::Application
{
    int count = 1;
    std::array<char, 11> name = {"wheelhouse"};
    std::array<char*, 2> arguments = {name.data(), nullptr};
    QCoreApplication application{count, arguments.data()};
};

SocketHome::SocketHome() : m_application(std::make_unique<Application>())
{
    std::setlocale(LC_NUMERIC, "C"); // it has taken the user's: numbers are written the same everywhere
}

SocketHome::~SocketHome() = default;

} // namespace wh::client
