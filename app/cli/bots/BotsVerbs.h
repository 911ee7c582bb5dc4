// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bots/EngineLine.h"
#include "app/cli/bots/EngineOptions.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace CLI {
class App;
}

namespace wh::cli {

class CliContext;

// The verbs below `bots`, each group in a file of its own.

void addLookingVerbs(CLI::App& bots, CliContext& context);   ///< list, show, versions, diff, markets
void addChangingVerbs(CLI::App& bots, CliContext& context);  ///< create, validate, configure, rollback
void addKeepingVerbs(CLI::App& bots, CliContext& context);   ///< tag, remove, export, import
void addWorkingVerbs(CLI::App& bots, CliContext& context);   ///< start, stop, pause, resume
void addListeningVerbs(CLI::App& bots, CliContext& context); ///< logs, watch

/// One verb: adds it with its engine's options behind its own, and lets `act` speak with the engine when the command
/// line is understood, or tells every mistake in it.
struct BotsVerb
{
    const char* name;
    const char* description;
    const char* footer;
    std::function<void(CLI::App& verb)> addOptions;
    std::function<int(EngineLine& line)> act;
    FolderUse folder = FolderUse::Reads;

    void addTo(CLI::App& bots, CliContext& context) const;
};

/// Tells what the engine said, with what can be done about it on a command line. @return the exit status
int failWith(const CliContext& context, Error error);

} // namespace wh::cli
