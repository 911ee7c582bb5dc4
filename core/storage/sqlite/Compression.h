// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wh {

/// One zstd frame with a checksum of the text.
std::string compress(std::string_view text);
/// @param size  of what comes out; none where the frame is damaged or holds another amount
std::optional<std::string> decompress(std::string_view frame, std::uint64_t size);

} // namespace wh
