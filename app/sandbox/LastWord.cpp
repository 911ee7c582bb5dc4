// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/LastWord.h"

#include "app/sandbox/Uncaught.h"
#include "core/script/protocol/Frame.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/socket.h>

namespace wh::sandbox {

namespace {

constexpr std::size_t kSignalStack = std::size_t{64} << 10;
/// Where a piece of this size is refused, so was what the engine asked for: it takes memory by the megabyte.
constexpr std::size_t kProbe = std::size_t{4} << 20;
/// A fault as near below the stack as this is the stack's end: frames of the engine are long.
constexpr std::uintptr_t kBelowStack = std::uintptr_t{1} << 20;

#ifdef MSG_NOSIGNAL
constexpr int kNoSignal = MSG_NOSIGNAL;
#else
constexpr int kNoSignal = 0; // the socket's own setting
#endif

int g_socket = -1;
const CurrentHook* g_current = nullptr;
std::uintptr_t g_stackBegin = 0;
std::atomic<bool> g_outOfMemory = false;
alignas(16) std::array<std::byte, kSignalStack> g_signalStack;

bool isMemoryAtItsEnd()
{
    if (g_outOfMemory)
        return true;
    void* const piece = ::mmap(nullptr, kProbe, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (piece == MAP_FAILED)
        return true;
    ::munmap(piece, kProbe);
    return false;
}

/// Calls nothing that a signal handler must not.
void onFatal(int signal, siginfo_t* info, void*)
{
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    auto cause = Dying::Cause::Unknown;
    if ((signal == SIGSEGV || signal == SIGBUS) && g_stackBegin > 0 && address < g_stackBegin + kBelowStack &&
        address + kBelowStack >= g_stackBegin)
        cause = Dying::Cause::Stack;
    else if (isMemoryAtItsEnd())
        cause = Dying::Cause::Memory;
    // As encode() and writeFrames() would put it, which take memory.
    constexpr std::uint32_t kSize = 3;
    std::array<std::byte, kFrameHead + kSize> packet{};
    const auto kind = static_cast<std::uint16_t>(Kind::Dying);
    std::memcpy(packet.data(), &kind, sizeof kind);
    std::memcpy(packet.data() + 4, &kSize, sizeof kSize);
    packet[kFrameHead] = static_cast<std::byte>(signal);
    packet[kFrameHead + 1] = static_cast<std::byte>(cause);
    packet[kFrameHead + 2] = static_cast<std::byte>(g_current->look().hook);
    ::send(g_socket, packet.data(), packet.size(), kNoSignal | MSG_DONTWAIT);
    // Comes again when this returns, and ends the process.
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    ::sigaction(signal, &usual, nullptr);
    if (signal == SIGABRT)
        ::raise(SIGABRT);
}

} // namespace

void noteOutOfMemory()
{
    g_outOfMemory = true;
}

void sayLastWord(int socket, const CurrentHook& current)
{
    g_socket = socket;
    g_current = &current;
#ifdef __APPLE__
    // The other end is told there, and how far it goes.
    g_stackBegin = reinterpret_cast<std::uintptr_t>(::pthread_get_stackaddr_np(::pthread_self())) -
                   ::pthread_get_stacksize_np(::pthread_self());
#else
    pthread_attr_t attributes;
    if (::pthread_getattr_np(::pthread_self(), &attributes) == 0) {
        void* begin = nullptr;
        std::size_t size = 0;
        if (::pthread_attr_getstack(&attributes, &begin, &size) == 0)
            g_stackBegin = reinterpret_cast<std::uintptr_t>(begin);
        ::pthread_attr_destroy(&attributes);
    }
#endif
    stack_t stack{};
    stack.ss_sp = g_signalStack.data();
    stack.ss_size = g_signalStack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = &onFatal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigfillset(&action.sa_mask);
    for (const int signal : {SIGSEGV, SIGABRT, SIGILL, SIGFPE, SIGTRAP})
        ::sigaction(signal, &action, nullptr);
#ifdef __APPLE__
    ::sigaction(SIGBUS, &action, nullptr); // the end of a stack there; a mapped file's, later, comes before this
#endif
    abortWhereUncaught();
}

} // namespace wh::sandbox
