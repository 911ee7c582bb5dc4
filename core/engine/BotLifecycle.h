// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>
#include <span>
#include <string_view>

namespace wh {

/// Where a bot stands.
enum class BotState {
    Created,  ///< its configuration is kept; nothing has been checked
    Admitted, ///< checked against market, account and limits: may start
    Starting, ///< waits for its market, and for what its venue says of orders left from before
    Running,
    Paused,   ///< its orders are off the book, its strategy hears the market and places nothing
    Stopping, ///< its stop policy is at work
    Stopped,
    Failed, ///< ended by an error; its orders are handled as when it stops
};
const char* toString(BotState state);
/// @return none for a text that names no state
std::optional<BotState> botStateFrom(std::string_view text);

/// What can happen to a bot: commands of a person, and what the engine finds.
enum class BotEvent {
    Admit,     ///< its admission found nothing wrong
    Refuse,    ///< its admission found mistakes
    Configure, ///< another configuration; while it is at work, one that was admitted
    Start,
    Ready, ///< market and orders are known
    Pause,
    Resume,
    Stop,
    Ended,   ///< nothing of it is left at work
    Fail,    ///< by its strategy, a limit, its venue, its storage
    Restart, ///< by the supervisor, after a failure
    Recover, ///< the engine was started again over a bot that was at work
};
const char* toString(BotEvent event);

/// One legal step of a bot's life.
struct BotTransition
{
    BotState from;
    BotEvent event;
    BotState to;
};

/// The whole table: what does not stand here cannot happen.
std::span<const BotTransition> botTransitions();
/// Where `event` leads from `from`.
/// @return bot.wrong_state {field, value, remedy}: what the bot is, and what can be asked of it instead
Result<BotState> nextState(BotState from, BotEvent event);

/// Whether orders of it may be at its venue.
constexpr bool isAtWork(BotState state)
{
    return state == BotState::Starting || state == BotState::Running || state == BotState::Paused ||
           state == BotState::Stopping;
}

/// What becomes of orders and position when a bot stops.
enum class StopPolicy {
    Cancel,  ///< orders are cancelled, the position is kept
    Keep,    ///< both are kept
    Flatten, ///< orders are cancelled, then the position is closed at the market
};
const char* toString(StopPolicy policy);
std::optional<StopPolicy> stopPolicyFrom(std::string_view text);

} // namespace wh
