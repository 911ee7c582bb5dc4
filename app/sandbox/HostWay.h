// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wh::sandbox {

/// The descriptor that leads to the host (docs/reference/sandbox-protocol.md).
#ifdef _WIN32
inline constexpr int kHostWay = 0; ///< standard input: a pipe of messages
#else
inline constexpr int kHostWay = 3;
#endif

/// Whether there is a way to a host there, as hosts make them.
bool isStartedByAHost();

} // namespace wh::sandbox
