// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace wh::cli {

class CliContext;

// Every verb group adds its subcommands here and in the table in main.cpp; its code is a file of its own. A command
// only notes what is to be done (CliContext::run) while the command line is read.

void addBacktestCommand(CLI::App& app, CliContext& context);
void addSweepCommand(CLI::App& app, CliContext& context);
void addSimulateCommand(CLI::App& app, CliContext& context);
void addStrategiesCommand(CLI::App& app, CliContext& context);
void addValidateCommand(CLI::App& app, CliContext& context);
void addScriptCommand(CLI::App& app, CliContext& context);
void addDataCommands(CLI::App& app, CliContext& context);
void addBotsCommand(CLI::App& app, CliContext& context);
void addStoreCommand(CLI::App& app, CliContext& context);
void addCompletionCommand(CLI::App& app, CliContext& context);
void addReferenceCommand(CLI::App& app, CliContext& context); ///< hidden: prints docs/reference/cli.md

} // namespace wh::cli
