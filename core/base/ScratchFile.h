// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <span>

namespace wh {

/// A block of a ScratchFile as read-only memory, which the operating system pages in and out. Outlives the file object.
/// Movable, not copyable; any thread may read.
class ScratchBlock
{
public:
    ScratchBlock(ScratchBlock&& other) noexcept;
    ScratchBlock& operator=(ScratchBlock&&) = delete;
    ~ScratchBlock();

    const std::byte* data() const { return m_data; }
    /// Tells the system that the block will not be read again soon, so that its pages may go. It can still be read.
    void release() const;

private:
    friend class ScratchFile;
    ScratchBlock(const std::byte* data, std::size_t size) : m_data(data), m_size(size) {}

    const std::byte* m_data;
    std::size_t m_size;
};

/// A file for the time being in the system's folder for temporary files ($TMPDIR), that only its owner may read and
/// that has no name (on Windows: goes when it is closed): a program that is killed leaves nothing behind. Written at
/// its end, one block after another; each begins at a multiple of kGrain. Movable, not copyable; one thread writes.
class ScratchFile
{
public:
    /// Where every supported system can begin a mapping.
    static constexpr std::size_t kGrain = std::size_t{1} << 16;

    /// @return scratch.create_failed {path, reason, remedy}
    static Result<ScratchFile> create();
    /// From now on they lie in memory that the system may swap out, not in a folder: for a process that may open no
    /// file (where there are no files without a folder, simply in memory). Before any thread is started.
    static bool keepInMemory();
    ScratchFile(ScratchFile&& other) noexcept;
    ScratchFile& operator=(ScratchFile&&) = delete;
    ~ScratchFile();

    /// @param block  not empty
    /// @return scratch.write_failed {path, reason, remedy}: a full disk, say; what was written before stays readable
    Result<ScratchBlock> append(std::span<const std::byte> block);

private:
    explicit ScratchFile(std::intptr_t handle) : m_handle(handle) {}

    std::intptr_t m_handle;  ///< POSIX: the descriptor; -1: moved from; -2: none
    std::uint64_t m_end = 0; ///< where the next block begins
};

/// A list could not spill to its scratch file. Like DecimalOverflow: whoever runs what fills such lists catches it and
/// ends the run with error().
class ScratchFailure final : public std::exception
{
public:
    explicit ScratchFailure(Error error) : m_error(std::move(error)) {}
    const char* what() const noexcept override { return m_error.code.c_str(); }
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

} // namespace wh
