// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MappingGuard.h"
#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <span>
#include <string_view>

namespace wh {

/// A whole file, read-only, in memory by the operating system's paging. Movable, not copyable; any thread may read.
/// What another program cuts off while it is open reads as zeros.
class MappedFile
{
public:
    /// @return file.open_failed {path, reason}
    static Result<MappedFile> open(const std::filesystem::path& path);
    /// Of an open file, by the number that the C library has for it: it stays the caller's to close, and may be closed
    /// at once. `path` is what errors name.
    static Result<MappedFile> of(int descriptor, const std::filesystem::path& path);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();

    std::span<const std::byte> bytes() const { return {m_data, m_size}; }
    /// Whether something of bytes() could not be read: the file became shorter, or its disk fails.
    bool isCut() const { return m_guard.isCut(); }
    /// Tells the system that [offset, offset+length) will not be read again soon, so that its pages may go.
    void release(std::size_t offset, std::size_t length) const;

private:
    MappedFile() = default;
    const std::byte* m_data = nullptr;
    std::size_t m_size = 0;
    void* m_handle = nullptr; // Windows: the mapping object
    MappingGuard m_guard;
};

/// Writes a file under a temporary name beside its target and puts it there in one step on commit(): data synced,
/// renamed, folder synced. Without commit() the temporary file is removed and the old file, if any, stays. A process
/// that is killed leaves ".<name>.<process>-<n>.tmp" behind: listings skip names that end in ".tmp".
class AtomicFile
{
public:
    /// @return file.create_failed {path, reason}
    static Result<AtomicFile> create(const std::filesystem::path& target);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    ~AtomicFile();

    /// @return file.write_failed {path, reason, remedy where the disk is full}
    Result<void> write(std::span<const std::byte> bytes);
    Result<void> write(std::string_view text);
    /// Overwrites bytes already written (for a header whose counts are known at the end).
    Result<void> writeAt(std::uint64_t offset, std::span<const std::byte> bytes);
    std::uint64_t size() const { return m_size; }
    Result<void> commit();

private:
    AtomicFile() = default;
    void discard();

    std::FILE* m_file = nullptr;
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    std::uint64_t m_size = 0;
};

/// A file that only grows: a journal. Every write is handed to the system before it returns; sync() puts it on the
/// disk. One thread.
class AppendFile
{
public:
    /// Opens for writing at the end; a missing file is made. @return file.open_failed {path, reason}
    static Result<AppendFile> open(const std::filesystem::path& path);
    AppendFile(AppendFile&& other) noexcept;
    AppendFile& operator=(AppendFile&& other) noexcept;
    ~AppendFile();

    /// @return file.write_failed {path, reason}; how much of `text` was written is then unknown
    Result<void> write(std::string_view text);
    Result<void> sync();

private:
    AppendFile() = default;

    std::FILE* m_file = nullptr;
    std::filesystem::path m_path;
};

/// The whole of a small text file. @return file.open_failed, file.too_large {path, limit}
Result<std::string> readTextFile(const std::filesystem::path& path, std::uint64_t limitBytes = 64u << 20);

} // namespace wh
