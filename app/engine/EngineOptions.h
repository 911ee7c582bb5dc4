// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineSettings.h"
#include "core/access/Caller.h"
#include "core/base/Time.h"

#include <optional>
#include <string>
#include <vector>

namespace wh::engine_program {

/// What the command line asks for.
struct EngineOptions
{
    enum class Action { Serve, CheckConfig, Help, Version, TokenCreate, TokenList, TokenRevoke, Fingerprint };
    Action action = Action::Serve;
    SettingSources sources;
    // Of the token commands.
    std::string tokenName;
    std::optional<Role> role;
    std::optional<DurationNs> expiresIn;
    std::optional<TimeNs> expiresAt;
    std::optional<BotScope> bots; ///< none: all

    std::vector<SettingMistake> mistakes;

    static EngineOptions parse(const std::vector<std::string>& arguments);
    /// What --help prints.
    static std::string helpText();
};

} // namespace wh::engine_program
