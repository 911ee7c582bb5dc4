// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace wh {

class ByteSource;

/// Reads a file as it streams, taking off gzip, zstd, xz, bzip2, zip or tar on the way (told by content, not by name).
/// An archive (zip, npz, tar) yields its members one after the other: a line or a run of bytes never spans two of them,
/// and memberName() tells whose it is. Memory stays bounded whatever the size. What comes before a damaged place is
/// handed out; from there on every call answers the error. One thread.
class InputStream
{
public:
    static constexpr std::size_t kMaxLine = std::size_t{4} << 20; ///< a longer line is an error, not memory
    static constexpr std::size_t kHead = std::size_t{64} << 10;   ///< of head()

    /// @return input.open_failed {file, reason}, input.empty {file, remedy}
    static Result<InputStream> open(const std::filesystem::path& path);
    /// Of bytes that were read before: the beginning of a file or of a member. @return input.empty {file, remedy}
    static Result<InputStream> ofBytes(const std::filesystem::path& path, std::string memberName, std::string bytes);
    InputStream(InputStream&&) noexcept;
    InputStream& operator=(InputStream&&) noexcept;
    ~InputStream();

    /// The first bytes (up to 64 KiB) after decompression, without consuming them: for telling the format.
    std::string_view head() const;
    /// The next line without its end ("\n" or "\r\n"); false at the end of the input. Valid until the next call.
    /// @return input.truncated {file, byte, remedy}, input.corrupt {file, reason, remedy}, input.line_too_long {file,
    /// line, limit, remedy}
    Result<bool> nextLine(std::string_view& line);
    /// The next bytes, empty at the end. Do not mix with nextLine().
    Result<std::span<const std::byte>> nextBytes();
    /// Whether the last line handed out had no line break behind it, nor a bracket at its end.
    bool endsAmidALine() const;
    /// Number of the line last handed out, from 1; counted anew in each member of an archive.
    std::uint64_t lineNumber() const;
    /// Bytes of the file read so far and in all (compressed), for progress.
    std::uint64_t bytesRead() const;
    std::uint64_t bytesTotal() const;
    const std::filesystem::path& path() const;
    /// The member of an archive being read ("data.csv"), or the file's own name without compression endings.
    const std::string& memberName() const;

private:
    struct State;
    static Result<InputStream> over(const std::filesystem::path& path, std::unique_ptr<ByteSource> source);
    explicit InputStream(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace wh
