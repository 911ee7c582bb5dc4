// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FileLock.h"

namespace wh {

/// A folder that one holder at a time has, by a lock file in it, and by a lock of the folder itself where the system
/// has such: taking the file away by hand lets no second one in. Advisory; movable; one thread.
class FolderLock
{
public:
    /// Takes the folder now, or answers none while another holds it.
    /// @param file  the lock file's name in it, as FileLock has it
    /// @return file.lock_failed {path, reason}
    static Result<std::optional<FolderLock>> tryAcquire(const std::filesystem::path& folder, const char* file);
    /// "process 4711" of who holds it; "another process" where that cannot be read.
    static std::string holderOf(const std::filesystem::path& folder, const char* file);

    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();

private:
    FolderLock() = default;

    int m_descriptor = -1; ///< of the folder; -1: its file system locks none
    std::optional<FileLock> m_file;
};

} // namespace wh
