// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/HelpFormatter.h"
#include "app/cli/ParseFailure.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace {

using namespace wh;
using namespace wh::cli;

constexpr std::array kCommandGroups = {
    &addBacktestCommand, &addSweepCommand,      &addSimulateCommand,  &addStrategiesCommand,
    &addValidateCommand, &addScriptCommand,     &addBotsCommand,      &addStoreCommand,
    &addDataCommands,    &addCompletionCommand, &addReferenceCommand,
};

CancelToken g_cancel; // global, since a signal handler is handed nothing

void onInterrupt(int signal)
{
    g_cancel.cancel();
    std::signal(signal, SIG_DFL); // the second one ends the program at once
}

void setUpLog(const CliContext& context)
{
    auto logger = spdlog::stderr_color_st("wheelhouse-cli");
    logger->set_pattern("%^%l%$: %v");
    logger->set_level(context.verbose ? spdlog::level::debug
                      : context.quiet ? spdlog::level::err
                                      : spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
}

void addGlobalOptions(CLI::App& app, CliContext& context)
{
    app.set_version_flag("--version", "wheelhouse-cli " WH_VERSION);
    app.add_flag("--json", context.json, "Print one JSON document and nothing else on standard output");
    app.add_option("--catalog", context.catalogueFolder,
                   "Folder of the recordings (default: $WHEELHOUSE_CATALOG, or the platform's folder for data)")
        ->type_name("DIR");
    app.add_flag("-q,--quiet", context.quiet, "No remarks and no progress on standard error");
    app.add_flag("--verbose", context.verbose, "More remarks on standard error");
    app.add_flag("--no-color", context.noColour, "No colours");
}

int runProgram(int argc, char** argv)
{
    CliContext context(g_cancel, Terminal::detect());
    CLI::App app("Wheelhouse: recorded markets, backtests and sweeps from a terminal.", "wheelhouse-cli");
    app.require_subcommand(1);
    app.fallthrough();  // global options may stand behind the command
    app.allow_extras(); // told with all other mistakes: explainExtras()
    app.formatter(std::make_shared<HelpFormatter>());
    app.footer("\"wheelhouse-cli COMMAND --help\" shows a command's options and examples.\n"
               "Exit status: 0 ok, 1 findings, 2 bad input, 3 internal failure, 130 interrupted.");
    addGlobalOptions(app, context);
    for (const auto add : kCommandGroups)
        add(app, context);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success); // --help and --version
    } catch (const CLI::ParseError& failure) {
        for (const auto& argument : arguments)
            context.json = context.json || argument == "--json";
        setUpLog(context);
        return context.fail(explainParseFailure(app, arguments, failure));
    }
    setUpLog(context);
    context.setMistakes(explainExtras(app, arguments));
    if (context.hasMistakes() && !context.takesMistakes())
        return context.fail(context.takeMistakes());
    return context.action() ? context.action()() : Ok;
}

int failInternally(const char* code, const char* reason)
{
    std::fprintf(stderr, "error: %s: %s\n", code, reason);
    return Internal;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
#ifndef _WIN32
    // A terminal that closes is an interrupt too, unless nohup has told us otherwise.
    if (std::signal(SIGHUP, onInterrupt) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
    // A reader that has gone shows as a write that fails: what was begun is tidied up.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    try {
        const int status = runProgram(argc, argv);
        // A full disk or a closed pipe must not pass for success.
        const bool told = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
        if (!told && errno != EPIPE) // nobody misses it where the reader has seen enough
            std::fprintf(stderr, "error: standard output cannot be written: %s\n", std::strerror(errno));
        return told || status != Ok ? status : Internal;
    } catch (const std::bad_alloc&) {
        return failInternally("internal.out_of_memory", "the machine has no more memory");
    } catch (const std::exception& exception) {
        return failInternally("internal.exception", exception.what());
    }
}
