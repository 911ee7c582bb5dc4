// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/BoardState.h"
#include "core/portfolio/AccountState.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace wh {

/// What a bot has done that neither its board nor its account counts.
struct RunnerCounters
{
    std::uint64_t ticks = 0;
    std::uint64_t skippedTicks = 0; ///< which a jump of the clock passed over
    std::uint64_t fills = 0;
    bool operator==(const RunnerCounters&) const = default;
};

/// All that a bot needs to go on after a restart. Ticks are as of the moment it was taken: no journal counts them. A
/// value, any thread.
struct RunnerState
{
    bool isFunded = false;
    RunnerCounters counters;
    BoardState board;
    AccountState account;
    bool operator==(const RunnerState&) const = default;

    /// One document for equal values.
    std::string toJson() const;
    /// @return state.malformed {field, value, remedy}
    static Result<RunnerState> parse(std::string_view json);
};

} // namespace wh
