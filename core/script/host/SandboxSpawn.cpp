// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/SandboxSpawn.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <string>

namespace wh {

namespace {

constexpr int kSocket = 3; ///< of the sandbox; docs/reference/sandbox-protocol.md
#ifdef __APPLE__
constexpr int kCloseAll = POSIX_SPAWN_CLOEXEC_DEFAULT; ///< every descriptor that is not named here
#else
constexpr int kCloseAll = 0;
#endif

/// The signal mask, what signals do, the group and the open files of the new process.
class SpawnAttributes
{
public:
    SpawnAttributes()
    {
        ::posix_spawnattr_init(&m_attributes);
        ::posix_spawn_file_actions_init(&m_actions);
    }
    ~SpawnAttributes()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    SpawnAttributes(const SpawnAttributes&) = delete;
    SpawnAttributes& operator=(const SpawnAttributes&) = delete;

    int prepare(int socket)
    {
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        int error = ::posix_spawnattr_setsigmask(&m_attributes, &none);
        error = error ? error : ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        error = error ? error : ::posix_spawnattr_setpgroup(&m_attributes, 0);
        error = error ? error
                      : ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                                      POSIX_SPAWN_SETPGROUP | kCloseAll);
        error = error ? error : ::posix_spawn_file_actions_adddup2(&m_actions, socket, kSocket);
        for (const int standard : {0, 1, 2})
            error = error ? error : ::posix_spawn_file_actions_addopen(&m_actions, standard, "/dev/null", O_RDWR, 0);
#ifndef __APPLE__
        error = error ? error : ::posix_spawn_file_actions_addclosefrom_np(&m_actions, kSocket + 1);
#endif
        return error;
    }
    int spawn(int& process, const std::string& program, const char* argument) const
    {
        std::string name = "wheelhouse-sandbox";
        std::string word = argument ? argument : "";
        std::array<char*, 3> arguments = {name.data(), argument ? word.data() : nullptr, nullptr};
        // Deep chains of closures overflow the collector's stack as it is by default.
        std::array<std::string, 3> variables = {"TZ=UTC", "LC_ALL=C.UTF-8", "QV4_GC_MAX_STACK_SIZE=16777216"};
        std::array<char*, 4> environment = {variables[0].data(), variables[1].data(), variables[2].data(), nullptr};
        return ::posix_spawn(&process, program.c_str(), &m_actions, &m_attributes, arguments.data(),
                             environment.data());
    }

private:
    posix_spawnattr_t m_attributes{};
    posix_spawn_file_actions_t m_actions{};
};

} // namespace

int spawnSandbox(int& process, const std::filesystem::path& program, int socket, const char* argument)
{
    SpawnAttributes attributes;
    const int error = attributes.prepare(socket);
    return error ? error : attributes.spawn(process, program.string(), argument);
}

} // namespace wh
