// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotLifecycle.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace wh {

namespace {

using S = BotState;
using E = BotEvent;

constexpr std::array kStates{S::Created, S::Admitted, S::Starting, S::Running,
                             S::Paused,  S::Stopping, S::Stopped,  S::Failed};

constexpr BotTransition kTable[] = {
    {S::Created, E::Admit, S::Admitted},
    {S::Created, E::Refuse, S::Created},
    {S::Created, E::Configure, S::Created},

    {S::Admitted, E::Admit, S::Admitted},
    {S::Admitted, E::Refuse, S::Created},    // what was good yesterday need not be today
    {S::Admitted, E::Configure, S::Created}, // another configuration is another admission
    {S::Admitted, E::Start, S::Starting},

    {S::Starting, E::Ready, S::Running},
    {S::Starting, E::Configure, S::Starting},
    {S::Starting, E::Stop, S::Stopping}, // orders of before may be at the venue
    {S::Starting, E::Fail, S::Failed},
    {S::Starting, E::Recover, S::Starting},

    {S::Running, E::Configure, S::Running},
    {S::Running, E::Pause, S::Paused},
    {S::Running, E::Stop, S::Stopping},
    {S::Running, E::Fail, S::Failed},
    {S::Running, E::Recover, S::Starting},

    {S::Paused, E::Configure, S::Paused},
    {S::Paused, E::Resume, S::Running},
    {S::Paused, E::Stop, S::Stopping},
    {S::Paused, E::Fail, S::Failed},
    {S::Paused, E::Recover, S::Paused}, // what a person has paused stays so

    {S::Stopping, E::Ended, S::Stopped},
    {S::Stopping, E::Fail, S::Failed}, // what could not be cancelled is said, and tried again
    {S::Stopping, E::Recover, S::Stopping},

    {S::Stopped, E::Admit, S::Admitted},
    {S::Stopped, E::Refuse, S::Created},
    {S::Stopped, E::Configure, S::Created},
    {S::Stopped, E::Start, S::Starting},

    {S::Failed, E::Admit, S::Admitted},
    {S::Failed, E::Refuse, S::Created},
    {S::Failed, E::Configure, S::Created},
    {S::Failed, E::Start, S::Starting},
    {S::Failed, E::Restart, S::Starting},
    {S::Failed, E::Stop, S::Stopping}, // ends what the supervisor would try again
};

/// Those events that a person can ask for.
constexpr bool isCommand(BotEvent event)
{
    return event == E::Admit || event == E::Configure || event == E::Start || event == E::Pause || event == E::Resume ||
           event == E::Stop;
}

/// Who asks for a start asks for the admission before it: there is no command of that name.
std::string whatCanBeAsked(BotState state)
{
    std::vector<std::string> names;
    for (const auto& line : kTable) {
        if (line.from != state || !isCommand(line.event))
            continue;
        std::string name = toString(line.event == E::Admit ? E::Start : line.event);
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return "it can be asked to: " + text;
}

} // namespace

const char* toString(BotState state)
{
    switch (state) {
    case S::Created:
        return "created";
    case S::Admitted:
        return "admitted";
    case S::Starting:
        return "starting";
    case S::Running:
        return "running";
    case S::Paused:
        return "paused";
    case S::Stopping:
        return "stopping";
    case S::Stopped:
        return "stopped";
    case S::Failed:
        return "failed";
    }
    return "";
}

std::optional<BotState> botStateFrom(std::string_view text)
{
    const auto found = std::find_if(kStates.begin(), kStates.end(), [&](S state) { return text == toString(state); });
    return found == kStates.end() ? std::nullopt : std::optional(*found);
}

const char* toString(BotEvent event)
{
    switch (event) {
    case E::Admit:
        return "admit";
    case E::Refuse:
        return "refuse";
    case E::Configure:
        return "configure";
    case E::Start:
        return "start";
    case E::Ready:
        return "ready";
    case E::Pause:
        return "pause";
    case E::Resume:
        return "resume";
    case E::Stop:
        return "stop";
    case E::Ended:
        return "ended";
    case E::Fail:
        return "fail";
    case E::Restart:
        return "restart";
    case E::Recover:
        return "recover";
    }
    return "";
}

std::span<const BotTransition> botTransitions()
{
    return kTable;
}

Result<BotState> nextState(BotState from, BotEvent event)
{
    for (const auto& line : kTable) {
        if (line.from == from && line.event == event)
            return line.to;
    }
    return Error("bot.wrong_state",
                 {{"field", toString(event)}, {"value", toString(from)}, {"remedy", whatCanBeAsked(from)}});
}

const char* toString(StopPolicy policy)
{
    switch (policy) {
    case StopPolicy::Cancel:
        return "cancel";
    case StopPolicy::Keep:
        return "keep";
    case StopPolicy::Flatten:
        return "flatten";
    }
    return "";
}

std::optional<StopPolicy> stopPolicyFrom(std::string_view text)
{
    for (const auto policy : {StopPolicy::Cancel, StopPolicy::Keep, StopPolicy::Flatten}) {
        if (text == toString(policy))
            return policy;
    }
    return std::nullopt;
}

} // namespace wh
