// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"
#include "core/engine/RunnerState.h"
#include "core/fleet/ProfitCourse.h"

#include <string>
#include <string_view>

namespace wh {

/// What a bot's snapshot says (StoreRecords.h): its account, orders and counters, and the instrument in whose ticks and
/// lots they are. A value.
struct BotSnapshotDocument
{
    Instrument instrument;
    HalfTicks mid = 0; ///< the last one known
    RunnerState runner;
    ProfitCourse::State course; ///< for drawing; may be missing

    std::string toJson() const;
    /// @return state.malformed {field, value, remedy}, instrument.invalid
    static Result<BotSnapshotDocument> parse(std::string_view json);
};

/// The journal's command by which a bot says in which instrument its orders are.
inline constexpr const char* kWorkCommand = "work";
/// By which it says, now and then, how many ticks it has counted, and how many were skipped: "1200 3".
inline constexpr const char* kTicksCommand = "ticks";
/// By which it says, before it acts on it, how it lets go until it is started again: "keep".
inline constexpr const char* kStopPolicyCommand = "stop_policy";
// By which it says, once it is done, what a person did with it: so that a backup of the store is brought up to date.
inline constexpr const char* kCreateCommand = "create";               ///< its configuration's document
inline constexpr const char* kConfigurationCommand = "configuration"; ///< "3 {…}": version and document
inline constexpr const char* kTagsCommand = "tag";                    ///< ["a","b"]
inline constexpr const char* kRemoveCommand = "remove";

} // namespace wh
