// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/ErrorText.h"
#include "app/cli/RunOptions.h"
#include "app/cli/script/ScriptCommands.h"
#include "core/script/ScriptProject.h"
#include "core/script/desk/ScriptValidation.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;
using State = ScriptValidation::State;

struct ScriptTestCommand
{
    std::string folder;
    std::string data;
    std::string duration = "20m";
    std::uint64_t seed = 1;
    std::vector<std::string> parameters;
    bool strict = false;
};

std::string textOf(const ScriptValidation& validation)
{
    std::string text;
    for (const auto& check : validation.checks) {
        std::string line = toString(check.state);
        line += std::string(line.size() < 9 ? 9 - line.size() : 1, ' ') + check.id;
        text += line + (check.subject.empty() ? "" : "  " + check.subject) + '\n';
        for (const auto& finding : check.findings)
            text += "         " + findingText(finding) + '\n';
    }
    return text;
}

Json toJson(const ScriptValidation& validation)
{
    Json checks = Json::array();
    for (const auto& check : validation.checks) {
        Json findings = Json::array();
        for (const auto& finding : check.findings)
            findings.push_back(cli::toJson(finding));
        checks.push_back({{"check", check.id},
                          {"subject", check.subject},
                          {"state", toString(check.state)},
                          {"findings", std::move(findings)}});
    }
    return checks;
}

int run(CliContext& context, const ScriptTestCommand& command)
{
    auto mistakes = context.takeMistakes();
    ScriptValidationSettings settings;
    settings.dataset = command.data;
    settings.duration = command.duration;
    settings.seed = command.seed;
    for (const auto& text : command.parameters) {
        auto pair = parsePair("--param", text);
        if (pair)
            settings.parameters.push_back(std::move(*pair));
        else
            mistakes.push_back(pair.error());
    }
    const auto project = projectOf(command.folder, "test");
    if (!project)
        mistakes.push_back(project.error());
    const auto catalogue = context.catalogue();
    if (!catalogue)
        mistakes.push_back(catalogue.error());
    if (!mistakes.empty())
        return context.fail(mistakes);
    const ScriptDesk desk(sandboxSettings(), catalogue->folder());
    const auto validation = validateScript(desk, *project, settings, &context.cancel());
    if (validation.isCancelled)
        return context.fail(Error("task.cancelled"));
    for (const auto& check : validation.checks) {
        for (const auto& finding : check.findings) {
            if (check.state == State::Failed && !isOfTheScript(finding) && finding.code.starts_with("script."))
                return context.fail(finding); // no fault of the script: the sandbox does not work
        }
    }
    const bool isRight = command.strict ? validation.isComplete() : validation.passed();
    context.print(textOf(validation) + (isRight ? "\nIt may go live.\n" : "\nIt may not go live.\n"));
    if (context.json)
        context.printJson({{"folder", command.folder},
                           {"digest", validation.digest},
                           {"passed", isRight},
                           {"checks", toJson(validation)}});
    return isRight ? Ok : Findings;
}

} // namespace

void addScriptTestVerb(CLI::App& scripts, CliContext& context)
{
    const auto command = std::make_shared<ScriptTestCommand>();
    auto& verb = *scripts.add_subcommand("test", "Checks what a script must pass before it goes live");
    verb.add_option("DIR", command->folder, "The script's folder, or a file in it")->required();
    verb.add_option("--data", command->data, "The recording. Default: the first with a book")->type_name("ID");
    verb.add_option("--duration", command->duration, "Span of each generated market. Default: 20m.")->type_name("SPAN");
    verb.add_option("--seed", command->seed, "Of the generated markets. Default: 1.")->type_name("N");
    verb.add_option("--param", command->parameters, "A parameter of the script; may be repeated")
        ->type_name("K=V")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    verb.add_flag("--strict", command->strict, "What is skipped counts as failed");
    verb.footer("Checks: syntax; its own tests (each function that a *.test.js exports, which fails\n"
                "by throwing); backtests on a random walk, a trend, jumps and a recording; no limit\n"
                "reached; no storm of refusals; the same result twice.\n"
                "Examples:\n"
                "  wheelhouse-cli script test my_maker\n"
                "  wheelhouse-cli script test my_maker --data binance:BTC/USDT:book --strict --json\n"
                "Exit status: 0 it may go live, 1 a check failed, 2 the folder cannot be read,\n"
                "3 the sandbox does not work.");
    verb.callback(
        [&context, command] { context.runWithMistakes([&context, command] { return run(context, *command); }); });
}

} // namespace wh::cli
