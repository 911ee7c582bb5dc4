// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace wh {

/// The bytes of a file with its compression taken off, in chunks; of an archive its members one after the other. What
/// InputStream reads from. One thread.
class ByteSource
{
public:
    struct Chunk
    {
        std::span<const std::byte> bytes; ///< empty: the end. Valid until the next read().
        bool startsMember = false;        ///< first bytes of an archive's member; memberName() tells which
    };

    virtual ~ByteSource() = default;
    /// Told by content: plain, gzip, zstd, xz, bzip2, zip, and tar within any of the first five.
    /// @return input.open_failed {file, reason}, input.truncated {file, byte, remedy}, input.corrupt {file, reason}
    static Result<std::unique_ptr<ByteSource>> open(const std::filesystem::path& path);

    /// @return input.truncated {file, byte, remedy}, input.corrupt {file, reason}, input.read_failed {file, reason}
    virtual Result<Chunk> read() = 0;
    virtual const std::string& memberName() const = 0;
    virtual std::uint64_t bytesRead() const = 0; ///< of the file, compressed
    virtual std::uint64_t bytesTotal() const = 0;
    /// Whether it may have several members (zip, tar).
    virtual bool isArchive() const { return false; }
    /// Of the member that is read now, unpacked; none where the archive does not say it before its end.
    virtual std::optional<std::uint64_t> memberSize() const { return std::nullopt; }
    /// The next read() begins the next member. Cheap where the archive has a directory (zip).
    virtual void skipMember() {}
};

} // namespace wh
