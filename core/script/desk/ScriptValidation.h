// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptLint.h"
#include "core/script/desk/ScriptDesk.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace wh {

/// What a script must pass before it may go live. A value.
struct ScriptValidation
{
    enum class State : std::uint8_t { Passed, Failed, Skipped };
    struct Check
    {
        std::string id;      ///< "syntax", "tests", "regime.trend", "recording", "limits", "refusals", "repeats"
        std::string subject; ///< the market's, the test's name; may be empty
        State state = State::Passed;
        std::vector<Error> findings; ///< why it failed or was skipped; warnings of what passed
    };

    std::string digest; ///< of what was looked at
    std::vector<Check> checks;
    bool isCancelled = false;

    /// Nothing failed, and it was not broken off.
    bool passed() const;
    /// passed(), and nothing was skipped.
    bool isComplete() const;
};

/// What is looked at, in this order.
inline constexpr std::array kScriptChecks = {
    "syntax",    "tests",  "regime.random_walk", "regime.trend", "regime.jump_diffusion",
    "recording", "limits", "refusals",           "repeats"};

const char* toString(ScriptValidation::State state);

struct ScriptValidationSettings
{
    std::string dataset;          ///< the recording; empty: the first one with a book that the catalogue has
    std::string duration = "20m"; ///< of each generated market
    std::uint64_t seed = 1;
    ScriptTrial::Pairs parameters{}; ///< as it is to go live
    ScriptTrial::Pairs options{};
};

/// Runs all checks, in this order: syntax (with what evaluating tells, and what mayPublish() refuses), its own tests
/// (each exported function of every *.test.js, which fails by throwing), backtests on three generated regimes (a random
/// walk, a trend, jumps) and on one recording, no limit reached, no storm of refusals, and the same result when run
/// twice. Where the script cannot be run the others are not begun. Waits, minutes at worst; any thread.
/// @param onCheck  told of each check when it is done, and before it with what is begun; the caller's thread
ScriptValidation
validateScript(const ScriptDesk& desk, const ScriptProject& project, const ScriptValidationSettings& settings = {},
               const CancelToken* cancel = nullptr,
               const std::function<void(const std::string& begun, const ScriptValidation&)>& onCheck = {});

} // namespace wh
