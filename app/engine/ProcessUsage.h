// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace wh::engine_program {

/// What this process takes of its machine; 0 where the system does not tell. Any thread.
struct ProcessUsage
{
    std::uint64_t residentBytes = 0;
    double cpuSeconds = 0;
    std::uint64_t threads = 0;

    static ProcessUsage now();
};

} // namespace wh::engine_program
