// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <string>

// What every source of bytes answers where a file is not what it should be; inside of ByteSource.
namespace wh::bytes {

inline std::string pathText(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

inline Error openFailed(const std::filesystem::path& path, std::string reason)
{
    return Error("input.open_failed", {{"file", pathText(path)}, {"reason", std::move(reason)}});
}

inline Error corrupt(const std::filesystem::path& path, std::string reason)
{
    return Error("input.corrupt",
                 {{"file", pathText(path)}, {"reason", std::move(reason)}, {"remedy", "fetch the file again"}});
}

inline Error truncated(const std::filesystem::path& path, std::uint64_t byte)
{
    return Error("input.truncated", {{"file", pathText(path)},
                                     {"byte", std::to_string(byte)},
                                     {"remedy", "the file ends too early: fetch it again"}});
}

} // namespace wh::bytes
