// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/RunOptions.h"
#include "app/cli/SpecText.h"
#include "core/strategy/Strategy.h"
#include "core/strategy/StrategyPage.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

struct StrategiesCommand
{
    std::string name;
    bool markdown = false;
};

Json toJson(const StrategyInfo& info)
{
    Json examples = Json::array();
    for (const auto& example : info.examples) {
        Json parameters = Json::object();
        for (const auto& [name, value] : example.parameters)
            parameters[name] = value;
        examples.push_back({{"title", example.title},
                            {"description", example.description},
                            {"configuration", {{"strategy", info.id}, {"params", std::move(parameters)}}}});
    }
    return {{"id", info.id},
            {"title", info.title},
            {"summary", info.summary},
            {"trades", info.trades},
            {"description", info.description},
            {"parameters", cli::toJson(info.parameters)},
            {"examples", std::move(examples)}};
}

std::string pageOf(const StrategyInfo& info)
{
    std::string text = info.title + "  (" + info.id + ")\n" + wrapped(info.summary, 0, 78);
    if (!info.trades)
        text += "Places no orders.\n";
    text +=
        '\n' + reflowed(info.description, 80) + "\nPARAMETERS\n\n" + parameterText(info.parameters) + "\nEXAMPLES\n";
    for (const auto& example : info.examples) {
        text += '\n' + example.title + '\n' + wrapped(example.description, 2, 76) +
                "    wheelhouse-cli backtest --data ID --strategy " + info.id;
        for (const auto& [name, value] : example.parameters)
            text += " \\\n        --param " + shellWord(name + '=' + value);
        text += '\n';
    }
    return text;
}

int runStrategies(const CliContext& context, const StrategiesCommand& command)
{
    StrategyRegistry registry;
    registerStrategies(registry);
    if (!command.name.empty()) {
        const auto entry = registry.named(command.name);
        if (!entry)
            return context.fail(entry.error());
        const auto& info = (*entry)->info;
        context.print(command.markdown ? strategyMarkdown(info) : pageOf(info));
        if (context.json)
            context.printJson(toJson(info));
        return Ok;
    }
    if (command.markdown)
        return context.fail(
            Error("cli.missing", {{"what", "the strategy's name"}, {"remedy", "--markdown prints one page"}}));
    Json document = Json::array();
    std::string text;
    for (const auto& entry : registry.entries()) {
        text += padded(entry.info.id, 24) + ' ' + entry.info.title + '\n' + wrapped(entry.info.summary, 25, 54);
        document.push_back(toJson(entry.info));
    }
    context.print(text + "\n`wheelhouse-cli strategies NAME` tells a strategy's parameters and examples.\n");
    if (context.json)
        context.printJson(document);
    return Ok;
}

} // namespace

void addStrategiesCommand(CLI::App& app, CliContext& context)
{
    const auto command = std::make_shared<StrategiesCommand>();
    auto& verb = *app.add_subcommand("strategies", "The strategies; one with its parameters and examples");
    verb.add_option("NAME", command->name, "One strategy");
    verb.add_flag("--markdown", command->markdown, "Its page, as in docs/reference/strategies");
    verb.footer("Examples:\n"
                "  wheelhouse-cli strategies\n"
                "  wheelhouse-cli strategies avellaneda_stoikov\n"
                "  wheelhouse-cli strategies avellaneda_stoikov --json");
    verb.callback(
        [&context, command] { context.run([&context, command] { return runStrategies(context, *command); }); });
}

} // namespace wh::cli
