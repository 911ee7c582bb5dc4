// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/protocol/Messages.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wh::sandbox {

/// Shuts this process in, in three steps, each as much as the system allows: what does not hold is told, never passed
/// over. There is one per system (JailLinux.cpp; JailNone.cpp holds nothing). Once per process; no way back.
class Jail
{
public:
    /// At the very start, while there is one thread: namespaces of its own, no descriptor but the standard ones and
    /// `socket`, no environment but what a sandbox needs, an end when the parent ends.
    /// @param kept  that stay open, in ascending order: a library's own, which reach nobody
    void enter(int socket, std::span<const int> kept = {});
    /// Once all files are read that are needed: an empty file system, limits, no new privileges, and for all threads no
    /// system call but those of the list (docs/concepts/sandbox.md).
    /// @param memoryBytes  of private data above what there is
    void shut(std::uint64_t memoryBytes);

    std::uint32_t layers() const { return m_layers; }
    const std::vector<MissingLayer>& missing() const { return m_missing; }
    std::uint64_t baseBytes() const { return m_baseBytes; } ///< of private data when it was shut

private:
    void note(Layer layer, bool holds, const char* reason)
    {
        if (holds)
            m_layers |= bit(layer);
        else
            m_missing.push_back({layer, reason});
    }
    void enterNamespaces();
    void leaveFiles();
    void limit(std::uint64_t memoryBytes);
    void filterCalls();

    bool m_hasOwnMounts = false;
    std::uint32_t m_layers = 0;
    std::vector<MissingLayer> m_missing;
    std::uint64_t m_baseBytes = 0;
};

} // namespace wh::sandbox
