// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace wh::layout {

// Numbers lie in little-endian order, which is also the order in memory on every machine that is built for.
static_assert(std::endian::native == std::endian::little, "recordings are little endian");

inline constexpr std::size_t kHeaderSize = 256;
/// The line end and the control character show a transfer in text mode, which would damage a file silently.
inline constexpr std::array<char, 8> kMagic = {'W', 'H', 'R', 'E', 'C', '\r', '\n', '\x1a'};

/// The first 256 bytes, as they lie in the file. docs/reference/recording-format.md.
struct Header
{
    std::array<char, 8> magic = kMagic;
    std::uint32_t version = 1;
    std::uint32_t headerSize = kHeaderSize;
    std::uint8_t kind = 0;
    std::uint8_t compression = 0; ///< 0 none, 1 zstd
    std::uint16_t itemSize = 32;
    std::uint32_t blockItems = 65536;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::uint64_t events = 0;
    std::uint64_t trades = 0;
    std::uint64_t gaps = 0;
    std::int64_t minFeedLatency = 0;
    std::uint64_t lastSequence = 0;
    std::int64_t continuesFrom = 0;
    std::int64_t barInterval = 0;
    std::uint64_t flags = 0;
    std::uint64_t indexOffset = 0;
    std::uint64_t blockCount = 0;
    std::uint64_t indexChecksum = 0;
    std::uint64_t metaOffset = 0;
    std::uint64_t metaSize = 0;
    std::uint64_t metaChecksum = 0;
    std::array<std::uint64_t, 12> reserved{};
    std::uint64_t headerChecksum = 0; ///< XXH3 of the 248 bytes before it
};
static_assert(sizeof(Header) == kHeaderSize);
static_assert(offsetof(Header, headerChecksum) == kHeaderSize - 8);

// Header::flags
inline constexpr std::uint64_t kHasLastSequence = 1;
inline constexpr std::uint64_t kStartsWithoutSnapshot = 2;
inline constexpr std::uint64_t kHasContinuesFrom = 4;

inline constexpr std::uint64_t kMaxMeta = std::uint64_t{1} << 20;

} // namespace wh::layout
