// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/CompletionScript.h"
#include "core/fleet/MarketDirectory.h"
#include "core/simulator/LatencyModel.h"
#include "core/simulator/QueueModel.h"
#include "core/simulator/Sweep.h"
#include "core/simulator/generator/GeneratedMarket.h"
#include "core/strategy/Strategy.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

std::vector<std::string> strategyNames()
{
    StrategyRegistry registry;
    registerStrategies(registry);
    std::vector<std::string> names;
    names.reserve(registry.entries().size());
    for (const auto& entry : registry.entries())
        names.push_back(entry.info.id);
    return names;
}

template<typename Models, typename Name>
std::vector<std::string> namesOf(const Models& models, Name name)
{
    std::vector<std::string> names;
    names.reserve(models.size());
    for (const auto& model : models)
        names.push_back(model.*name);
    return names;
}

/// Those that every engine has; recordings are an engine's own.
std::vector<std::string> marketNames()
{
    std::vector<std::string> names;
    for (const auto& market : MarketDirectory().list())
        names.push_back(market.id);
    return names;
}

/// What follows an option, where that can be known; datasets are asked for when they are needed.
CompletionWords completionWords(const CliContext& context)
{
    CompletionWords words;
    words.options = {
        {"--strategy", strategyNames()},
        {"--latency", namesOf(latencyModels(), &ModelInfo<LatencyModel>::name)},
        {"--queue", namesOf(queueModels(), &ModelInfo<QueueModel>::name)},
        {"--model", namesOf(GeneratedMarket::models(), &GeneratorInfo::id)},
        {"--objective", sweepObjectives()},
        {"--feed", {"recorded"}},
        {"--color", {"auto", "always", "never"}},
        {"--kind", {"spot", "linear", "inverse"}},
        {"--state", {"created", "admitted", "starting", "running", "paused", "stopping", "stopped", "failed"}},
        {"--level", {"trace", "debug", "info", "warning", "error"}},
        {"--policy", {"cancel", "keep", "flatten"}},
        {"--stop-policy", {"cancel", "keep", "flatten"}},
        {"--channel", {"events", "trades", "orders", "logs"}},
        {"--market", marketNames()},
    };
    std::vector<std::string> formats;
    for (const auto& importer : context.importers().importers())
        formats.emplace_back(importer->id());
    words.options.emplace_back("--format", std::move(formats));
    words.positionals = {{"strategies", strategyNames()}, {"completion", {"bash", "zsh", "fish"}}};
    words.datasetCommands = {"show", "verify", "export", "remove"};
    words.fileCommands = {"validate", "data import", "bots create", "bots validate", "bots configure", "bots import"};
    return words;
}

/// What the scripts call: the IDs, one per line. A catalogue that cannot be read has none.
int printDatasets(const CliContext& context)
{
    const auto catalogue = context.catalogue();
    std::string text;
    nlohmann::ordered_json document = nlohmann::ordered_json::array();
    if (catalogue) {
        for (const auto& info : catalogue->list().datasets) {
            text += info.id + '\n';
            document.push_back(info.id);
        }
    }
    context.print(text);
    if (context.json)
        context.printJson(document);
    return Ok;
}

int runCompletion(const CliContext& context, const CLI::App& app, const std::string& shell)
{
    if (shell == "datasets")
        return printDatasets(context);
    const auto words = completionWords(context);
    std::string script;
    if (shell == "bash")
        script = bashCompletion(app, words);
    else if (shell == "zsh")
        script = zshCompletion(app, words);
    else if (shell == "fish")
        script = fishCompletion(app, words);
    else
        return context.fail(Error("cli.bad_value", {{"option", "SHELL"},
                                                    {"value", '"' + shell.substr(0, 80) + '"'},
                                                    {"reason", "there are scripts for bash, zsh and fish"}}));
    context.print(script);
    if (context.json)
        context.printJson({{"shell", shell}, {"script", script}});
    return Ok;
}

} // namespace

void addCompletionCommand(CLI::App& app, CliContext& context)
{
    const auto shell = std::make_shared<std::string>();
    auto& verb = *app.add_subcommand("completion", "A script that lets the shell complete commands, options and names");
    verb.add_option("SHELL", *shell, "bash, zsh or fish (or datasets: their IDs, one per line)")->required();
    verb.footer("Examples:\n"
                "  source <(wheelhouse-cli completion bash)\n"
                "  wheelhouse-cli completion zsh > ~/.zfunc/_wheelhouse-cli\n"
                "  wheelhouse-cli completion fish \\\n"
                "      > ~/.config/fish/completions/wheelhouse-cli.fish");
    verb.callback([&context, &app, shell] {
        context.run([&context, &app, shell] { return runCompletion(context, app, *shell); });
    });
}

} // namespace wh::cli
