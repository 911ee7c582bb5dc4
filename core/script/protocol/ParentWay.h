// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/script/protocol/PacketChannel.h"

#include <cstdint>
#include <optional>

namespace wh::sandbox {

/// The argument with which wheelhouse-sandbox becomes a parent of sandboxes.
inline constexpr const char* kParentArgument = "--parent";

/// What a host and a parent of sandboxes say to each other (docs/reference/sandbox-protocol.md#the-parent).
struct ParentWord
{
    enum class Kind : std::uint32_t {
        Ready = 1, ///< parent: `detail` is the version of the protocol
        Make = 2,  ///< host: a sandbox; with the end of its socket
        Made = 3,  ///< parent: with the process as a descriptor
        Failed = 4 ///< parent: `detail` is the system's error
    };
    Kind kind = Kind::Ready;
    std::uint32_t detail = 0;
    static constexpr std::size_t kBytes = 8;
};

/// Without waiting. False: the other side has gone, or does not read. @param descriptor  sent with it; -1: none
bool sendParentWord(int socket, const ParentWord& word, int descriptor = -1);

struct ParentHeard
{
    ParentWord word;
    Descriptor descriptor; ///< that came with it
};
/// The next word. None: the other side has gone, said nothing within `timeout` (kNever: wait for ever), or something
/// that is no word: another size, an unknown kind, more than one descriptor.
std::optional<ParentHeard> hearParentWord(int socket, DurationNs timeout);

} // namespace wh::sandbox
