// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ParseFailure.h"

#include "core/base/Suggest.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <optional>

namespace wh::cli {

namespace {

std::vector<const CLI::App*> subcommandsOf(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App*) { return true; });
}

Error withNearest(Error error, std::string_view name, const std::vector<std::string>& known)
{
    const auto nearest = nearestName(name, known);
    return nearest ? std::move(error).with("nearest", *nearest) : std::move(error);
}

/// The options that hold in a command: its own, and those of the commands above it.
const CLI::Option* findOption(const std::vector<const CLI::App*>& path, const std::string& name)
{
    for (auto app = path.rbegin(); app != path.rend(); ++app) {
        if (const auto* option = (*app)->get_option_no_throw(name))
            return option;
    }
    return nullptr;
}

std::vector<std::string> optionNames(const std::vector<const CLI::App*>& path)
{
    std::vector<std::string> names;
    for (const auto* app : path) {
        for (const auto* option : app->get_options()) {
            for (const auto& name : option->get_lnames())
                names.push_back("--" + name);
        }
    }
    return names;
}

} // namespace

Error explainParseFailure(const CLI::App& app, const std::vector<std::string>& arguments,
                          const CLI::ParseError& failure)
{
    std::vector<const CLI::App*> path = {&app};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto& argument = arguments[i];
        if (argument == "--")
            break;
        if (argument.size() > 1 && argument.front() == '-') {
            const auto name = argument.substr(0, argument.find('='));
            const auto* const option = findOption(path, name);
            const bool number = argument.find_first_not_of("-+.0123456789eE") == std::string::npos;
            if (!option && !number)
                return withNearest(Error("cli.unknown_option", {{"value", name}}), name, optionNames(path));
            if (option && name == argument && option->get_items_expected_min() > 0)
                ++i; // its value
            continue;
        }
        const auto subcommands = subcommandsOf(*path.back());
        if (subcommands.empty())
            continue;
        std::vector<std::string> names;
        const CLI::App* next = nullptr;
        for (const auto* subcommand : subcommands) {
            names.push_back(subcommand->get_name());
            if (subcommand->get_name() == argument)
                next = subcommand;
        }
        if (!next)
            return withNearest(Error("cli.unknown_command", {{"value", argument}}), argument, names);
        path.push_back(next);
    }
    std::string command;
    for (const auto* part : path)
        command += (command.empty() ? "" : " ") + part->get_name();
    return Error("cli.bad_command_line",
                 {{"reason", failure.what()}, {"remedy", "`" + command + " --help` tells what it takes"}});
}

std::vector<Error> explainExtras(const CLI::App& app, const std::vector<std::string>& arguments)
{
    std::vector<const CLI::App*> path = {&app};
    std::string command = app.get_name();
    for (auto parsed = app.get_subcommands(); !parsed.empty(); parsed = parsed.front()->get_subcommands()) {
        path.push_back(parsed.front());
        command += ' ' + parsed.front()->get_name();
    }
    const auto extras = app.remaining();
    std::vector<Error> mistakes;
    for (std::size_t i = 0; i < extras.size(); ++i) {
        const auto& extra = extras[i];
        if (extra.size() > 1 && extra.front() == '-') {
            const auto name = extra.substr(0, extra.find('='));
            mistakes.push_back(withNearest(Error("cli.unknown_option", {{"value", name}}), name, optionNames(path)));
            // The word behind it was meant as its value.
            const auto at = std::find(arguments.begin(), arguments.end(), extra);
            if (name == extra && i + 1 < extras.size() && at != arguments.end() && at + 1 != arguments.end() &&
                *(at + 1) == extras[i + 1])
                ++i;
        } else {
            mistakes.push_back(
                Error("cli.bad_command_line", {{"reason", '"' + extra + "\" was not expected"},
                                               {"remedy", "`" + command + " --help` tells what it takes"}}));
        }
    }
    return mistakes;
}

} // namespace wh::cli
