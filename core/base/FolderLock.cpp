// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FolderLock.h"

#include <utility>

#ifndef _WIN32
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace wh {

Result<std::optional<FolderLock>> FolderLock::tryAcquire(const std::filesystem::path& folder, const char* file)
{
    FolderLock lock;
#ifndef _WIN32 // where a file that is held cannot be taken away
    lock.m_descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock.m_descriptor >= 0 && ::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::optional<FolderLock>();
        ::close(std::exchange(lock.m_descriptor, -1)); // a network's file system, say: there the file has to do
    }
#endif
    auto held = FileLock::tryAcquire(folder / file);
    if (!held)
        return std::move(held).error();
    if (!*held)
        return std::optional<FolderLock>();
    lock.m_file = std::move(*held);
    return std::optional<FolderLock>(std::move(lock));
}

std::string FolderLock::holderOf(const std::filesystem::path& folder, const char* file)
{
    auto holder = FileLock::holderOf(folder / file);
    return holder.empty() ? "another process" : holder;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_file(std::exchange(other.m_file, std::nullopt))
{}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_file, other.m_file);
    return *this;
}

FolderLock::~FolderLock()
{
    m_file.reset(); // first: who has the folder next finds none
#ifndef _WIN32
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
}

} // namespace wh
