// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>

namespace wh {

/// Lets a process survive that a file which it has mapped for reading becomes shorter, or that its disk fails: on POSIX
/// systems the next access would end the process by SIGBUS. Guarded, what is no longer there reads as zeros, and the
/// guard tells it, so that the reader can answer an error. On Windows, where a mapped file cannot become shorter, it
/// does nothing. Movable; any thread.
class MappingGuard
{
public:
    MappingGuard() = default;
    /// Watches `size` bytes at `data`, the start of a mapping; to be ended before they are unmapped.
    MappingGuard(const void* data, std::size_t size);
    MappingGuard(MappingGuard&& other) noexcept;
    MappingGuard& operator=(MappingGuard&& other) noexcept;
    ~MappingGuard();

    /// Whether something could not be read, from then on and for good.
    bool isCut() const;

private:
    struct Watch;
    friend struct WatchList;

    Watch* m_watch = nullptr;
};

} // namespace wh
