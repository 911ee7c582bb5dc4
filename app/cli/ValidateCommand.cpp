// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Plugins.h"
#include "core/base/File.h"
#include "core/engine/BotConfiguration.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/BacktestOptions.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargest = 1U << 20U;

void addNew(std::vector<Error>& mistakes, std::vector<Error> more)
{
    for (auto& mistake : more) {
        if (std::find(mistakes.begin(), mistakes.end(), mistake) == mistakes.end())
            mistakes.push_back(std::move(mistake));
    }
}

/// Everything that can be said of a configuration without a recording.
void check(const BotConfiguration& configuration, std::vector<Error>& mistakes)
{
    InstrumentName name{"sim", "BASE", "QUOTE"};
    if (!configuration.instrument.empty()) {
        auto parsed = InstrumentName::parse(configuration.instrument);
        if (parsed)
            name = std::move(*parsed);
        else
            mistakes.push_back(std::move(parsed).error().with("field", "instrument"));
    }
    BacktestSettings settings;
    settings.strategy = configuration.strategy;
    settings.parameters = configuration.parameters;
    settings.risk = configuration.risk;
    readBacktestOptions(configuration.options, settings, mistakes);
    std::vector<Error> own;
    const Plugins plugins;
    Backtest::prepare(standInTape(name), settings, plugins.forBacktest(), own);
    const bool saysStrategy = std::any_of(mistakes.begin(), mistakes.end(), [](const Error& mistake) {
        return mistake.field("field") == "strategy" || mistake.field("field") == "configuration";
    });
    for (auto& mistake : own) {
        if (mistake.code != "strategy.unknown" || !configuration.strategy.empty())
            continue;
        mistake = Error("configuration.missing",
                        {{"field", "strategy"}, {"remedy", "name one; `wheelhouse-cli strategies` lists them"}});
    }
    if (saysStrategy) // of the wrong type, so that it only seems to be missing
        std::erase_if(own, [](const Error& mistake) { return mistake.code == "configuration.missing"; });
    addNew(mistakes, std::move(own));
}

int runValidate(const CliContext& context, const std::string& path)
{
    const auto text = readTextFile(path, kLargest);
    if (!text)
        return context.fail(text.error());
    std::vector<Error> mistakes;
    const auto configuration = BotConfiguration::parse(*text, backtestOptions(), mistakes);
    if (!configuration)
        return context.fail(Error(configuration.error()).with("file", path));
    check(*configuration, mistakes);

    if (context.json) {
        Json document = {{"file", path}, {"valid", mistakes.empty()}, {"mistakes", Json::array()}};
        for (const auto& mistake : mistakes)
            document["mistakes"].push_back(toJson(mistake));
        context.printJson(document);
    }
    std::string lines;
    for (const auto& mistake : mistakes)
        lines += path + ": " + errorText(mistake) + '\n';
    if (mistakes.empty())
        lines = path + ": valid (" + configuration->strategy + ")\n";
    else
        lines += std::to_string(mistakes.size()) + (mistakes.size() == 1 ? " mistake\n" : " mistakes\n");
    context.print(lines);
    return mistakes.empty() ? Ok : Findings;
}

} // namespace

void addValidateCommand(CLI::App& app, CliContext& context)
{
    const auto path = std::make_shared<std::string>();
    auto& verb = *app.add_subcommand("validate", "Checks a bot's configuration and names every mistake at once");
    verb.add_option("CONFIG.json", *path, "The configuration: docs/reference/bot-configuration.md")->required();
    verb.footer("Examples:\n"
                "  wheelhouse-cli validate bot.json\n"
                "  wheelhouse-cli validate bot.json --json\n"
                "Exit status: 0 valid, 1 mistakes were found, 2 the file cannot be read or is no\n"
                "JSON.");
    verb.callback([&context, path] { context.run([&context, path] { return runValidate(context, *path); }); });
}

} // namespace wh::cli
