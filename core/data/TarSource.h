// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ByteSource.h"

namespace wh {

/// Whether bytes are the beginning of a tar archive (POSIX or GNU).
bool isTar(std::span<const std::byte> head);
/// The members of a tar archive whose bytes come from another source, which takes off the compression.
/// @param begun  what was read of it already; valid until its next read()
Result<std::unique_ptr<ByteSource>> openTar(std::filesystem::path path, std::unique_ptr<ByteSource> inner,
                                            ByteSource::Chunk begun);

} // namespace wh
