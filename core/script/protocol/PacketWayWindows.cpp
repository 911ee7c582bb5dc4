// SPDX-License-Identifier: GPL-3.0-or-later
// Windows: a pipe of messages, of which the system keeps the bounds. Both ends work overlapped, so that one thread may
// send while another receives. Open files are duplicated into the other process, which is told their numbers first.
#include "core/script/protocol/Frame.h"
#include "core/script/protocol/PacketWay.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <fcntl.h>
#include <io.h>
#include <mutex>
#include <random>
#include <string>
#include <system_error>
#include <windows.h>

// After <windows.h>.
#include <sddl.h>

namespace wh::sandbox {

namespace {

constexpr std::uint16_t kHandles = 0xffff; ///< the kind of a packet that is no message: numbers of open files
constexpr DWORD kQuota = 256 * 1024;       ///< that a pipe holds for whoever does not read yet
constexpr DurationNs kMost = 60 * kSecond; ///< that one wait takes

std::string lastReason()
{
    return std::system_category().message(static_cast<int>(GetLastError()));
}

Error closed(std::string reason)
{
    return Error("script.closed", {{"reason", std::move(reason)}});
}

Error failed(const char* what)
{
    return Error("script.sandbox_failed", {{"reason", what + lastReason()}, {"remedy", "start it again"}});
}

DWORD millisecondsOf(DurationNs time)
{
    return time == kNever ? INFINITE : static_cast<DWORD>((std::min(time, kMost) + kMillisecond - 1) / kMillisecond);
}

HANDLE handleOf(int descriptor)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
}

/// One that is under way, or none. What it reads or writes stays where it is until it has ended.
class Operation
{
public:
    Operation() { m_overlapped.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr); }
    ~Operation() { CloseHandle(m_overlapped.hEvent); }
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;

    HANDLE event() const { return m_overlapped.hEvent; }
    bool isUnderWay() const { return m_isUnderWay; }
    OVERLAPPED* begin()
    {
        ResetEvent(m_overlapped.hEvent);
        m_isUnderWay = true;
        return &m_overlapped;
    }
    /// @param begun  what ReadFile() or WriteFile() answered. False: it did not begin, for GetLastError()
    bool hasBegun(BOOL begun)
    {
        m_isUnderWay = begun || GetLastError() == ERROR_IO_PENDING || GetLastError() == ERROR_MORE_DATA;
        return m_isUnderWay;
    }
    bool wait(DurationNs timeout) const
    {
        return WaitForSingleObject(event(), millisecondsOf(timeout)) == WAIT_OBJECT_0;
    }
    /// Once it has ended. @return 0, or the error
    DWORD finish(HANDLE file, DWORD& size)
    {
        m_isUnderWay = false;
        return GetOverlappedResult(file, &m_overlapped, &size, TRUE) ? 0 : GetLastError();
    }
    void cancel(HANDLE file)
    {
        if (!m_isUnderWay)
            return;
        CancelIoEx(file, &m_overlapped);
        DWORD size = 0;
        static_cast<void>(finish(file, size));
    }

private:
    OVERLAPPED m_overlapped{};
    bool m_isUnderWay = false;
};

class PipeWay final : public PacketWay
{
public:
    PipeWay(Descriptor end, bool takesDescriptors)
        : m_end(std::move(end)), m_pipe(handleOf(m_end.number())), m_takesDescriptors(takesDescriptors)
    {}
    ~PipeWay() override
    {
        m_read.cancel(m_pipe);
        m_write.cancel(m_pipe);
    }

    int number() const override { return m_end.number(); }
    void setPeer(void* process) override { m_peer = process; }
    Result<void> setSendTimeout(DurationNs timeout) override
    {
        m_sendTimeout = timeout;
        return {};
    }
    void* waitable(bool forRoom) override
    {
        if (!forRoom && !m_read.isUnderWay())
            beginRead();
        return forRoom ? m_write.event() : m_read.event();
    }

    Result<void> send(std::span<const std::byte> packet, std::span<const int> descriptors) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_write.isUnderWay())
            return closed("a packet is half sent");
        if (!descriptors.empty()) {
            auto given = giveHandles(descriptors);
            if (!given)
                return given;
        }
        return write(packet);
    }
    Result<bool> trySend(std::span<const std::byte> packet) override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_write.isUnderWay()) {
            m_out.assign(packet.begin(), packet.end());
            if (!beginWrite(m_out))
                return closed(lastReason());
        }
        if (!m_write.wait(0))
            return false;
        DWORD size = 0;
        if (m_write.finish(m_pipe, size) != 0)
            return closed(lastReason());
        return true;
    }
    Result<std::optional<std::span<const std::byte>>> receive(std::vector<Descriptor>& descriptors,
                                                              DurationNs timeout) override
    {
        for (;;) {
            if (!m_read.isUnderWay() && !beginRead())
                return ended();
            if (!m_read.wait(timeout))
                return std::optional<std::span<const std::byte>>();
            DWORD size = 0;
            const DWORD error = m_read.finish(m_pipe, size);
            if (error == ERROR_MORE_DATA)
                return protocolError("a packet is too long");
            if (error != 0) {
                SetLastError(error);
                return ended();
            }
            const auto packet = std::span<const std::byte>(m_room).first(size);
            if (!m_takesDescriptors || !isHandles(packet))
                return std::optional(packet);
            if (!takeHandles(packet, descriptors))
                return protocolError("a packet of open files is none");
        }
    }

private:
    bool beginRead()
    {
        auto* const overlapped = m_read.begin();
        return m_read.hasBegun(ReadFile(m_pipe, m_room.data(), static_cast<DWORD>(m_room.size()), nullptr, overlapped));
    }
    bool beginWrite(std::span<const std::byte> packet)
    {
        auto* const overlapped = m_write.begin();
        return m_write.hasBegun(
            WriteFile(m_pipe, packet.data(), static_cast<DWORD>(packet.size()), nullptr, overlapped));
    }
    static Result<std::optional<std::span<const std::byte>>> ended()
    {
        if (GetLastError() == ERROR_BROKEN_PIPE || GetLastError() == ERROR_PIPE_NOT_CONNECTED)
            return std::optional(std::span<const std::byte>());
        return closed(lastReason());
    }
    /// Under the lock.
    Result<void> write(std::span<const std::byte> packet)
    {
        if (!beginWrite(packet))
            return closed(lastReason());
        if (!m_write.wait(m_sendTimeout)) {
            m_write.cancel(m_pipe);
            return closed("it does not read");
        }
        DWORD size = 0;
        if (m_write.finish(m_pipe, size) != 0)
            return closed(lastReason());
        return {};
    }
    /// As handles of the other process, for reading alone.
    Result<void> giveHandles(std::span<const int> descriptors)
    {
        const auto size = static_cast<std::uint32_t>(descriptors.size() * sizeof(std::uint64_t));
        std::vector<std::byte> packet(kFrameHead + size);
        std::memcpy(packet.data(), &kHandles, sizeof kHandles);
        std::memcpy(packet.data() + 4, &size, sizeof size);
        for (std::size_t i = 0; i < descriptors.size(); ++i) {
            HANDLE theirs = nullptr;
            if (!m_peer || !DuplicateHandle(GetCurrentProcess(), handleOf(descriptors[i]), m_peer, &theirs,
                                            FILE_READ_DATA | FILE_READ_ATTRIBUTES | SYNCHRONIZE, FALSE, 0))
                return closed("no handle: " + lastReason());
            const std::uint64_t number = reinterpret_cast<std::uintptr_t>(theirs);
            std::memcpy(packet.data() + kFrameHead + i * sizeof number, &number, sizeof number);
        }
        return write(packet);
    }
    static bool isHandles(std::span<const std::byte> packet)
    {
        std::uint16_t kind = 0;
        if (packet.size() > kFrameHead)
            std::memcpy(&kind, packet.data(), sizeof kind);
        return kind == kHandles;
    }
    static bool takeHandles(std::span<const std::byte> packet, std::vector<Descriptor>& descriptors)
    {
        const auto numbers = packet.subspan(kFrameHead);
        if (numbers.size() % sizeof(std::uint64_t) != 0)
            return false;
        for (std::size_t at = 0; at < numbers.size(); at += sizeof(std::uint64_t)) {
            std::uint64_t number = 0;
            std::memcpy(&number, numbers.data() + at, sizeof number);
            const int descriptor = _open_osfhandle(static_cast<std::intptr_t>(number), _O_RDONLY | _O_BINARY);
            if (descriptor < 0)
                return false;
            descriptors.emplace_back(descriptor);
        }
        return true;
    }

    Descriptor m_end;
    HANDLE m_pipe;
    bool m_takesDescriptors;
    HANDLE m_peer = nullptr;
    DurationNs m_sendTimeout = kNever;
    std::vector<std::byte> m_room = std::vector<std::byte>(kMostInPacket);
    Operation m_read;
    std::mutex m_mutex; ///< of those who send, and the next ones
    Operation m_write;
    std::vector<std::byte> m_out; ///< what trySend() has under way
};

std::wstring newName()
{
    static std::atomic<unsigned> count{0};
    std::random_device chance;
    return L"\\\\.\\pipe\\wheelhouse-sandbox-" + std::to_wstring(GetCurrentProcessId()) + L'-' +
           std::to_wstring(++count) + L'-' + std::to_wstring(chance()) + std::to_wstring(chance());
}

Result<Descriptor> descriptorOf(HANDLE handle)
{
    if (handle == INVALID_HANDLE_VALUE)
        return failed("no pipe: ");
    const int number = _open_osfhandle(reinterpret_cast<std::intptr_t>(handle), _O_BINARY);
    if (number < 0) {
        CloseHandle(handle);
        return failed("no pipe: ");
    }
    return Descriptor(number);
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        _close(m_number);
}

/// One instance, whose other end is taken at once: nobody else can come to it. None but this user may open it anyway.
Result<PacketWay::Pair> PacketWay::pair()
{
    const auto name = newName();
    SECURITY_ATTRIBUTES security{sizeof security, nullptr, FALSE};
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;GA;;;OW)", SDDL_REVISION_1,
                                                              &security.lpSecurityDescriptor, nullptr))
        return failed("no pipe: ");
    const HANDLE host = CreateNamedPipeW(
        name.c_str(), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
        PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE | PIPE_REJECT_REMOTE_CLIENTS, 1, kQuota, kQuota, 0, &security);
    LocalFree(security.lpSecurityDescriptor);
    auto first = descriptorOf(host);
    if (!first)
        return std::move(first).error();
    auto second = descriptorOf(CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                                           FILE_FLAG_OVERLAPPED, nullptr));
    if (!second)
        return std::move(second).error();
    DWORD mode = PIPE_READMODE_MESSAGE;
    if (!SetNamedPipeHandleState(handleOf(second->number()), &mode, nullptr, nullptr))
        return failed("no pipe: ");
    return Pair(of(std::move(*first), false), of(std::move(*second), true));
}

std::unique_ptr<PacketWay> PacketWay::of(Descriptor end, bool takesDescriptors)
{
    return std::make_unique<PipeWay>(std::move(end), takesDescriptors);
}

} // namespace wh::sandbox
