// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"

#include <chrono>
#include <string>

namespace wh::cli {

class CliContext;

/// Shows how far a long job is, on standard error: one line that is rewritten on a terminal, else a line every few
/// seconds. Ten times a second at most. Goes away with its owner. One thread.
class ProgressLine
{
public:
    enum class Unit { Bytes, Events };

    /// @param wanted  --progress was given; on a terminal it shows anyway, but for --quiet
    ProgressLine(CliContext& context, bool wanted, Unit unit);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// What the job is handed: this line and the interrupt of the terminal.
    TaskControl control();
    void show(const Progress& progress);
    double seconds() const;

private:
    using Clock = std::chrono::steady_clock;

    CliContext& m_context;
    bool m_visible;
    bool m_rewrites;
    Unit m_unit;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_next;
    std::size_t m_width = 0;
};

/// "12.3 MB", "980 kB".
std::string formatBytes(double bytes);
/// "1.23 M", "45.6 k", "789".
std::string formatCount(double count);
/// "1,234,567".
std::string formatWhole(std::uint64_t count);
/// "3 s", "4 min 05 s", "2 h 07 min".
std::string formatSeconds(double seconds);

} // namespace wh::cli
