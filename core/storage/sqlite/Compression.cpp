// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/Compression.h"

#include <memory>
#include <new>
#include <zstd.h>

namespace wh {

std::string compress(std::string_view text)
{
    constexpr int kLevel = 3;
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1); // else a flipped byte may pass for another digit
    std::string frame(ZSTD_compressBound(text.size()), '\0');
    const std::size_t size = ZSTD_compress2(context.get(), frame.data(), frame.size(), text.data(), text.size());
    if (ZSTD_isError(size)) // the room is enough, so only for want of memory
        throw std::bad_alloc();
    frame.resize(size);
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
