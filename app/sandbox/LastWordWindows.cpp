// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/LastWord.h"

#include "app/sandbox/Uncaught.h"
#include "core/script/protocol/Frame.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <io.h>
#include <windows.h>

namespace wh::sandbox {

namespace {

constexpr std::size_t kProbe = std::size_t{4} << 20; ///< as elsewhere
constexpr ULONG kForLastWord = 64 * 1024;            ///< of a stack that is at its end
constexpr DWORD kLongest = 1000;                     ///< ms

HANDLE g_pipe = nullptr;
HANDLE g_sent = nullptr;
const CurrentHook* g_current = nullptr;
std::atomic<bool> g_outOfMemory = false;

bool isMemoryAtItsEnd()
{
    if (g_outOfMemory)
        return true;
    void* const piece = VirtualAlloc(nullptr, kProbe, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    if (!piece)
        return true;
    VirtualFree(piece, 0, MEM_RELEASE);
    return false;
}

/// Takes no memory.
void say(int signal, Dying::Cause cause)
{
    constexpr std::uint32_t kSize = 3;
    std::array<std::byte, kFrameHead + kSize> packet{};
    const auto kind = static_cast<std::uint16_t>(Kind::Dying);
    std::memcpy(packet.data(), &kind, sizeof kind);
    std::memcpy(packet.data() + 4, &kSize, sizeof kSize);
    packet[kFrameHead] = static_cast<std::byte>(signal);
    packet[kFrameHead + 1] = static_cast<std::byte>(cause);
    packet[kFrameHead + 2] = static_cast<std::byte>(g_current->look().hook);
    OVERLAPPED overlapped{};
    overlapped.hEvent = g_sent;
    if (WriteFile(g_pipe, packet.data(), static_cast<DWORD>(packet.size()), nullptr, &overlapped) ||
        GetLastError() == ERROR_IO_PENDING)
        WaitForSingleObject(g_sent, kLongest);
}

LONG WINAPI onFatal(EXCEPTION_POINTERS* facts)
{
    const DWORD code = facts->ExceptionRecord->ExceptionCode;
    if (code == EXCEPTION_STACK_OVERFLOW)
        say(SIGSEGV, Dying::Cause::Stack);
    else
        say(code == EXCEPTION_ILLEGAL_INSTRUCTION ? SIGILL : SIGSEGV,
            isMemoryAtItsEnd() ? Dying::Cause::Memory : Dying::Cause::Unknown);
    TerminateProcess(GetCurrentProcess(), code); // no window, no report to anybody
    return EXCEPTION_CONTINUE_SEARCH;
}

void onAbort(int)
{
    say(SIGABRT, isMemoryAtItsEnd() ? Dying::Cause::Memory : Dying::Cause::Unknown);
    TerminateProcess(GetCurrentProcess(), 0xC0000409);
}

} // namespace

void noteOutOfMemory()
{
    g_outOfMemory = true;
}

void sayLastWord(int way, const CurrentHook& current)
{
    g_pipe = reinterpret_cast<HANDLE>(_get_osfhandle(way));
    g_sent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    g_current = &current;
    ULONG room = kForLastWord;
    SetThreadStackGuarantee(&room);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    SetUnhandledExceptionFilter(&onFatal);
    std::signal(SIGABRT, &onAbort);
    abortWhereUncaught();
}

} // namespace wh::sandbox
