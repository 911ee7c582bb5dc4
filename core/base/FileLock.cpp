// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileLock.h"

#include "core/base/File.h"

#include <system_error>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace wh {

namespace {

Error lockError(const std::filesystem::path& path, std::string reason)
{
    const auto text = path.u8string();
    return Error("file.lock_failed", {{"path", std::string(text.begin(), text.end())}, {"reason", std::move(reason)}});
}

} // namespace

Result<std::optional<FileLock>> FileLock::tryAcquire(const std::filesystem::path& path)
{
    return take(path, true);
}

Result<std::optional<FileLock>> FileLock::tryTakeOver(const std::filesystem::path& path)
{
    return take(path, false);
}

std::string FileLock::holderOf(const std::filesystem::path& path)
{
    constexpr std::uint64_t kLongest = 64;
    auto text = readTextFile(path, kLongest).valueOr({});
    return text.find_first_not_of("0123456789") == text.npos && !text.empty() ? "process " + text : std::string();
}

#ifdef _WIN32

// Whoever may open it for writing holds it; the system deletes it with the handle.
Result<std::optional<FileLock>> FileLock::take(const std::filesystem::path& path, bool create)
{
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_WRITE | DELETE, FILE_SHARE_READ, nullptr,
                                      create ? OPEN_ALWAYS : OPEN_EXISTING, FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const auto reason = GetLastError();
        const bool isHeld = reason == ERROR_SHARING_VIOLATION || reason == ERROR_DELETE_PENDING ||
                            (!create && reason == ERROR_FILE_NOT_FOUND);
        if (isHeld)
            return std::optional<FileLock>();
        return lockError(path, std::system_category().message(static_cast<int>(reason)));
    }
    FileLock lock;
    lock.m_path = path;
    lock.m_handle = handle;
    const auto process = std::to_string(GetCurrentProcessId());
    DWORD written = 0;
    SetEndOfFile(handle);
    WriteFile(handle, process.data(), static_cast<DWORD>(process.size()), &written, nullptr);
    return std::optional<FileLock>(std::move(lock));
}

void FileLock::release()
{
    if (m_handle)
        CloseHandle(std::exchange(m_handle, nullptr));
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_path(std::move(other.m_path)), m_handle(std::exchange(other.m_handle, nullptr))
{}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    return *this;
}

#else

Result<std::optional<FileLock>> FileLock::take(const std::filesystem::path& path, bool create)
{
    constexpr int kAttempts = 100;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        // Neither a link nor a pipe that somebody put there: only ever a file of our own.
        const int descriptor =
            ::open(path.c_str(), O_RDWR | (create ? O_CREAT : 0) | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0644);
        if (descriptor < 0 && errno == ENOENT && !create)
            return std::optional<FileLock>();
        if (descriptor < 0)
            return lockError(path, std::generic_category().message(errno));
        FileLock lock;
        lock.m_descriptor = descriptor;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return std::optional<FileLock>();
            return lockError(path, std::generic_category().message(errno));
        }
        // Its last holder took the file away between our two steps: what we hold then is not what others ask for.
        struct stat held = {};
        struct stat there = {};
        if (::fstat(descriptor, &held) != 0 || ::lstat(path.c_str(), &there) != 0 || held.st_ino != there.st_ino ||
            held.st_dev != there.st_dev)
            continue;
        lock.m_path = path; // from here on it goes with us
        const auto process = std::to_string(::getpid());
        // On a full disk it is held all the same, only without a name.
        if (::ftruncate(descriptor, 0) == 0)
            static_cast<void>(!::pwrite(descriptor, process.data(), process.size(), 0));
        return std::optional<FileLock>(std::move(lock));
    }
    return std::optional<FileLock>();
}

void FileLock::release()
{
    if (m_descriptor < 0)
        return;
    if (!m_path.empty())
        ::unlink(m_path.c_str()); // while it is still ours
    ::close(std::exchange(m_descriptor, -1));
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_descriptor(std::exchange(other.m_descriptor, -1))
{}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

#endif

FileLock::~FileLock()
{
    release();
}

} // namespace wh
