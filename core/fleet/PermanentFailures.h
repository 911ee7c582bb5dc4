// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cause.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wh {

/// Why a bot may fail that does not get better by itself: its configuration, the market it was made for, the recording
/// it lives on, what was kept of it. Tried again it fails again, so the supervisor does not; a person has to see to it.
/// Everything else (a venue that is away, a strategy that threw, a disk) may be over by the next try. Sorted.
inline constexpr auto kPermanentFailures = std::to_array<std::string_view>({
    "backtest.malformed",      // a model of its simulated venue
    "backtest.out_of_range",   // likewise, or what it was given to trade with
    "bot.market_changed",      // its orders are counted in other ticks
    "bot.position_uncertain",  // its venue contradicts its books
    "configuration.missing",   // no market
    "data.ambiguous",          // several recordings by that name
    "data.checksum_mismatch",  // its recording is damaged
    "data.damaged",            // likewise
    "data.empty",              // likewise
    "data.instrument_differs", // its recording is of another instrument
    "data.not_a_recording",
    "data.not_a_series",
    "data.not_found",
    "data.version_unknown", // recorded by a newer program
    "data.wrong_kind",      // bars
    "fees.malformed",       // a model of its simulated venue
    "input.corrupt",        // its recording is damaged
    "instrument.invalid",
    "instrument.malformed",
    "latency.bad_row", // a model of its simulated venue
    "market.elsewhere",
    "market.unknown",
    "market.venue_denied", // this engine may not speak to that venue
    "model.malformed",     // a model of its simulated venue
    "model.unknown",
    "parameter.conflict", // its configuration
    "parameter.duplicate",
    "parameter.inconsistent",
    "parameter.malformed",
    "parameter.not_a_choice",
    "parameter.out_of_range",
    "parameter.unknown",
    "script.no_jail",             // where scripts run: this system has no means to shut it
    "script.published_damaged",   // its text
    "script.sandbox_missing",     // the program beside this one
    "script.sandbox_version",     // likewise: of another Wheelhouse
    "state.malformed",            // what was kept of it cannot be read
    "storage.history_incomplete", // nobody knows what it holds
    "strategy.no_version",        // its configuration
    "strategy.unknown",
    "venue.instrument_differs", // its venue trades other ticks
    "venue.other_market",       // its name stands for another market there
});

constexpr bool isPermanentFailure(std::string_view code)
{
    return std::binary_search(kPermanentFailures.begin(), kPermanentFailures.end(), code);
}
/// Also by what is behind it: a strategy fails with the fault of its sandbox as the cause.
inline bool isPermanentFailure(const Error& error)
{
    const auto cause = causeOf(error);
    return isPermanentFailure(error.code) || (cause && isPermanentFailure(cause->code));
}
static_assert(std::is_sorted(kPermanentFailures.begin(), kPermanentFailures.end()));

} // namespace wh
