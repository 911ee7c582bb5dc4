// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace wh {

/// A lock that one holder at a time has, among processes and within one: a file that is there while it is held, with
/// the holder's process in it. The system lets go of it when its holder dies, however that happens; the file that then
/// stays behind locks nothing. Advisory: it binds those who ask for it. Movable; one thread.
class FileLock
{
public:
    /// Takes the lock now, or answers none while another holds it.
    /// @return file.lock_failed {path, reason}; reason also where the file system knows no locks
    static Result<std::optional<FileLock>> tryAcquire(const std::filesystem::path& path);
    /// As tryAcquire(), but only of a file that is there: to learn whether its holder is still alive.
    static Result<std::optional<FileLock>> tryTakeOver(const std::filesystem::path& path);
    /// "process 4711" of who holds it; empty where that cannot be read.
    static std::string holderOf(const std::filesystem::path& path);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    FileLock() = default;
    static Result<std::optional<FileLock>> take(const std::filesystem::path& path, bool create);
    void release();

    std::filesystem::path m_path;
#ifdef _WIN32
    void* m_handle = nullptr;
#else
    int m_descriptor = -1;
#endif
};

} // namespace wh
