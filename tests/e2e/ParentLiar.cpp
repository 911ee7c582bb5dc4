// SPDX-License-Identifier: GPL-3.0-or-later
// A parent of sandboxes as it would be if it were broken, or somebody had taken it over: what it does is the name of
// its file. Without the argument it is wheelhouse-sandbox. A program of the tests alone.
#include "core/script/protocol/Messages.h"
#include "core/script/protocol/ParentWay.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <sched.h>
#include <string>
#include <string_view>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace wh::sandbox;

namespace {

constexpr int kSocket = 3;

void beSandbox()
{
    std::array<char, 32> name = {"wheelhouse-sandbox"};
    std::array<char*, 2> arguments = {name.data(), nullptr};
    ::execv(BUILD_ROOT "/bin/wheelhouse-sandbox", arguments.data());
    ::_exit(1);
}

int processAsFile(pid_t process)
{
    return static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
}

/// As the real one does it, but that the program is started anew.
void makeHonestly(int socket)
{
    int process = -1;
    const long made = ::syscall(SYS_clone, CLONE_PARENT | CLONE_PIDFD, nullptr, &process, nullptr, nullptr);
    if (made == 0) {
        while (::getpgid(0) != ::getpid()) // the host puts it into a group of its own, which takes a process as it is
            ::usleep(1000);
        ::dup2(socket, kSocket);
        beSandbox();
    }
    sendParentWord(kSocket, {ParentWord::Kind::Made, 0}, process);
}

void lie(const std::string& name, int socket)
{
    if (name == "silent")
        return;
    if (name == "itself" || name == "turncoat") {
        sendParentWord(kSocket, {ParentWord::Kind::Made, 0}, processAsFile(::getpid()));
    } else if (name == "the host") {
        sendParentWord(kSocket, {ParentWord::Kind::Made, 0}, processAsFile(::getppid()));
    } else if (name == "its own child") {
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(socket, kSocket);
            beSandbox();
        }
        sendParentWord(kSocket, {ParentWord::Kind::Made, 0}, processAsFile(child));
    } else if (name == "no process") {
        sendParentWord(kSocket, {ParentWord::Kind::Made, 0}, ::eventfd(0, 0));
    } else if (name == "nothing") {
        sendParentWord(kSocket, {ParentWord::Kind::Made, 0});
    } else if (name == "refuses") {
        sendParentWord(kSocket, {ParentWord::Kind::Failed, EPERM});
    } else if (name == "garbage") {
        const std::string bytes(300, 'x');
        ::send(kSocket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    } else if (name == "mute") {
        int process = -1;
        if (::syscall(SYS_clone, CLONE_PARENT | CLONE_PIDFD, nullptr, &process, nullptr, nullptr) == 0) {
            for (;;)
                ::pause();
        }
        sendParentWord(kSocket, {ParentWord::Kind::Made, 0}, process);
    } else if (name == "stillborn" || name == "barren") {
        int process = -1;
        if (::syscall(SYS_clone, CLONE_PARENT | CLONE_PIDFD, nullptr, &process, nullptr, nullptr) == 0)
            ::_exit(0);
        sendParentWord(kSocket, {ParentWord::Kind::Made, 0}, process);
    } else {
        ::_exit(1);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || std::string_view(argv[1]) != kParentArgument)
        beSandbox();
    const std::string name = std::filesystem::read_symlink("/proc/self/exe").filename().string();
    if (name == "ends")
        return 1;
    if (name == "cannot") {
        sendParentWord(kSocket, {ParentWord::Kind::Failed, 0});
        return 5;
    }
    sendParentWord(kSocket, {ParentWord::Kind::Ready, kProtocolVersion + (name == "of yesterday" ? 1 : 0)});
    for (int made = 0;; ++made) {
        const auto heard = hearParentWord(kSocket, wh::kNever);
        if (!heard)
            return 0;
        if (made == 0 && (name == "turncoat" || name == "barren" || name == "mute"))
            makeHonestly(heard->descriptor.number());
        else
            lie(name, heard->descriptor.number());
    }
}
