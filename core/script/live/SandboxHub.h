// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/live/SandboxPort.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace wh {

/// All live sandboxes of a process and the one thread that looks after them: it starts them, takes what they say, rings
/// whom it concerns, and ends those that do not answer. The thread begins with the first sandbox, and ends with this
/// object, which outlives every line. Any thread.
class SandboxHub final : public SandboxPort
{
public:
    SandboxHub();
    ~SandboxHub() override;
    SandboxHub(const SandboxHub&) = delete;
    SandboxHub& operator=(const SandboxHub&) = delete;

    std::unique_ptr<SandboxLine> open(const SandboxSettings& settings, std::uint64_t memoryBytes,
                                      std::function<void()> ring) override;

    std::size_t count() const;                   ///< of lines
    std::vector<std::int64_t> processes() const; ///< their numbers, for those that look from outside
    /// Whether no sandbox has anything to do, and nothing lies ready: for those who turn a clock by hand.
    bool isQuiet() const;
    std::uint64_t rings() const; ///< so far
    /// Until there are more rings than `seen`, if that comes in time.
    void waitForRing(std::uint64_t seen, DurationNs timeout) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wh
