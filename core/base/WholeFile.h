// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string_view>

namespace wh {

/// Who may read and write a file that is written whole.
enum class FileAccess {
    AsUsual,   ///< as the file that it replaces, and where there is none as the system gives it
    OwnerOnly, ///< from its first byte
};

/// Writes a small file whole or not at all: beside its target, onto the disk, and there in one step. Where a link has
/// that name, the file that it leads to is replaced. Whatever was there before stays as it was unless this succeeds,
/// also where the disk is full. Any thread. @return file.create_failed {path, reason}, file.write_failed {path, reason,
/// remedy where the disk is full}
Result<void> writeWholeFile(const std::filesystem::path& target, std::string_view bytes,
                            FileAccess access = FileAccess::AsUsual);

} // namespace wh
