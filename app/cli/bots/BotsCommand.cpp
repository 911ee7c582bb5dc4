// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/bots/BotsVerbs.h"
#include "core/base/Several.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace wh::cli {

void BotsVerb::addTo(CLI::App& bots, CliContext& context) const
{
    auto& verb = *bots.add_subcommand(name, description);
    const auto engine = std::make_shared<EngineOptions>();
    if (addOptions)
        addOptions(verb);
    engine->addTo(verb);
    verb.footer(footer);
    verb.callback([&context, engine, act = act, use = folder] {
        context.runWithMistakes([&context, engine, act, use] {
            auto mistakes = context.takeMistakes();
            const auto address = engine->read(context, mistakes);
            if (!mistakes.empty())
                return context.fail(mistakes);
            const auto line = EngineLine::open(address, use, context.cancel());
            if (!line)
                return failWith(context, line.error());
            const int status = act(**line);
            const auto finished = (*line)->finish();
            return finished ? status : context.failBesides({finished.error()});
        });
    });
}

int failWith(const CliContext& context, Error error)
{
    auto errors = eachOf(error);
    for (auto& each : errors)
        each = advised(std::move(each));
    return context.fail(errors);
}

void addBotsCommand(CLI::App& app, CliContext& context)
{
    auto& bots = *app.add_subcommand("bots", "Bots that live: created, started, watched, changed and stopped");
    bots.require_subcommand(1);
    bots.footer("Bots are those of an engine: one in this process over its folder (--data-dir),\n"
                "or a remote one (--engine). In this process they do not work; they are kept,\n"
                "and what was asked of them is done by the engine that opens the folder next.\n"
                "A bot is called by its name or by its ID; id:3 is the one with the ID 3,\n"
                "whatever others are named.\n"
                "Exit status: 0 it was done, 1 not for every bot, or there are findings, 2 bad\n"
                "input or a refusal, 3 the engine cannot be reached or failed.");
    addLookingVerbs(bots, context);
    addChangingVerbs(bots, context);
    addWorkingVerbs(bots, context);
    addKeepingVerbs(bots, context);
    addListeningVerbs(bots, context);
}

} // namespace wh::cli
