// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Compression.h"

#include <zstd.h>

namespace wh {

std::string compress(std::string_view text)
{
    constexpr int kLevel = 3;
    std::string frame(ZSTD_compressBound(text.size()), '\0');
    const std::size_t size = ZSTD_compress(frame.data(), frame.size(), text.data(), text.size(), kLevel);
    frame.resize(ZSTD_isError(size) ? 0 : size); // only without memory; such a frame is refused when it is read
    return frame;
}

std::optional<std::string> decompress(std::string_view frame, std::uint64_t size)
{
    // The frame states its size too: a damaged column must not make us allocate what it says.
    if (ZSTD_getFrameContentSize(frame.data(), frame.size()) != size)
        return std::nullopt;
    std::string text(size, '\0');
    const std::size_t done = ZSTD_decompress(text.data(), text.size(), frame.data(), frame.size());
    if (ZSTD_isError(done) || done != size)
        return std::nullopt;
    return text;
}

} // namespace wh
