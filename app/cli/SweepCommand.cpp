// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestRun.h"
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/DataOptions.h"
#include "app/cli/Plugins.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/RunOptions.h"
#include "app/cli/RunOutputs.h"
#include "app/cli/SweepOutput.h"
#include "core/base/File.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/Sweep.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cstdio>

namespace wh::cli {

namespace {

struct SweepCommand
{
    DataOptions data;
    RunOptions options;
    std::vector<std::string> axes; ///< "k=from:to:step" or "k=a,b,c"
    std::vector<std::string> objective;
    std::vector<std::string> random;
    std::vector<std::string> jobs;
    std::vector<std::string> top;
    std::vector<std::string> html;
    std::vector<std::string> csv;
    bool progress = false;
};

std::vector<ParameterSpec> numberSpecs()
{
    const auto spec = [](const char* name, const char* defaultText, const char* minimum, const char* maximum) {
        ParameterSpec made;
        made.name = name;
        made.type = ParameterType::Integer;
        made.defaultText = defaultText;
        made.minimum = minimum;
        made.maximum = maximum;
        made.example = "4";
        return made;
    };
    return {spec("--random", "0", "0", "1000000"), spec("--jobs", "0", "0", "1024"),
            spec("--top", "20", "1", "1000000")};
}

struct Read
{
    SweepSettings settings;
    std::size_t top = 20;
};

Read readSweep(SweepCommand& command, std::vector<Error>& mistakes)
{
    Read read;
    read.settings.base = command.options.read(mistakes);
    const std::size_t before = mistakes.size();
    for (const auto& text : command.axes) {
        auto axis = SweepAxis::parse(text);
        if (axis)
            read.settings.axes.push_back(std::move(*axis));
        else
            mistakes.push_back(axis.error());
    }
    if (command.axes.empty() && mistakes.size() == before)
        mistakes.push_back(
            Error("cli.missing",
                  {{"what", "--vary"}, {"remedy", "vary a parameter: --vary name=from:to:step or name=a,b,c"}}));
    if (command.objective.size() > 1)
        mistakes.push_back(Error("parameter.duplicate", {{"field", "--objective"}, {"remedy", "give it only once"}}));
    if (!command.objective.empty())
        read.settings.objective = command.objective.front();

    BacktestSettings::Pairs numbers;
    for (const auto& [name, texts] : {std::pair("--random", &command.random), std::pair("--jobs", &command.jobs),
                                      std::pair("--top", &command.top)}) {
        for (const auto& text : *texts)
            numbers.emplace_back(name, text);
    }
    const auto checked = ParameterValidation::check(numberSpecs(), numbers);
    mistakes.insert(mistakes.end(), checked.mistakes.begin(), checked.mistakes.end());
    if (checked.isValid()) {
        read.settings.randomSamples = static_cast<std::size_t>(checked.set.integer("--random"));
        read.settings.jobs = static_cast<unsigned>(checked.set.integer("--jobs"));
        read.top = static_cast<std::size_t>(checked.set.integer("--top"));
    }
    return read;
}

void checkOutputs(const SweepCommand& command, std::vector<Error>& mistakes)
{
    for (const auto& [option, paths] : {std::pair("--html", &command.html), std::pair("--csv", &command.csv)}) {
        if (paths->size() > 1)
            mistakes.push_back(Error("parameter.duplicate", {{"field", option}, {"remedy", "give it only once"}}));
        if (paths->empty())
            continue;
        if (const auto checked = checkWritable(option, paths->front()); !checked)
            mistakes.push_back(checked.error());
    }
    if (!command.html.empty() && !command.csv.empty() && command.html.front() == command.csv.front())
        mistakes.push_back(Error("cli.output_unwritable", {{"option", "--csv"},
                                                           {"path", command.csv.front()},
                                                           {"reason", "--html names it already"},
                                                           {"remedy", "give another file"}}));
}

/// Adds the mistakes of a sweep against a tape, as the command line names them.
std::optional<Sweep> prepareSweep(std::shared_ptr<const Tape> tape, const SweepCommand& command,
                                  const SweepSettings& settings, const Plugins& plugins, std::vector<Error>& mistakes)
{
    std::vector<Error> own;
    auto sweep = Sweep::prepare(std::move(tape), settings, plugins.forBacktest(), own);
    for (auto& mistake : own) {
        // Told already: that there is no strategy (checkSettings()), or nothing to vary (readSweep()).
        if ((mistake.code == "strategy.unknown" && settings.base.strategy.empty()) ||
            (mistake.code == "sweep.malformed" && mistake.field("value").empty()))
            continue;
        auto told = command.options.located(std::move(mistake));
        if (std::find(mistakes.begin(), mistakes.end(), told) == mistakes.end())
            mistakes.push_back(std::move(told));
    }
    return sweep;
}

Result<void> writeFile(const std::string& path, const std::string& text)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return file.error();
    if (auto written = file->write(text); !written)
        return written;
    return file->commit();
}

/// The result first: a disk that is full must not cost it.
int tell(const CliContext& context, const SweepCommand& command, const SweepResult& result, std::size_t top)
{
    if (context.json) {
        const auto text = sweepJson(result);
        std::fwrite(text.data(), 1, text.size(), stdout);
    } else {
        context.print(sweepText(result, top));
    }
    std::string paths;
    std::vector<Error> failures;
    const auto write = [&](const std::vector<std::string>& path, std::string (*text)(const SweepResult&)) {
        if (path.empty())
            return;
        if (const auto written = writeFile(path.front(), text(result)); !written)
            failures.push_back(written.error());
        else
            paths += path.front() + '\n';
    };
    write(command.csv, sweepCsv);
    write(command.html, sweepHtml);
    if (!paths.empty())
        context.print("\nWritten\n" + paths);
    const bool failed =
        std::any_of(result.runs.begin(), result.runs.end(), [](const SweepRun& run) { return run.error.has_value(); });
    return !failures.empty() ? context.failBesides(failures) : failed ? Findings : Ok;
}

int runSweep(CliContext& context, SweepCommand& command)
{
    const Plugins plugins;
    auto mistakes = context.takeMistakes();
    auto [settings, top] = readSweep(command, mistakes);
    checkSettings(command.options, settings.base, mistakes);
    prepareSweep(standInTape(), command, settings, plugins, mistakes);
    checkOutputs(command, mistakes);
    const auto tape = command.data.open(context, command.progress, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);
    if (const auto meant = command.options.instrumentBesides(tape->info().instrument.name); !meant.empty())
        context.warn("the configuration is for " + meant + ", and the recording is of " +
                     tape->info().instrument.name.toString());
    const auto sweep = prepareSweep(tape, command, settings, plugins, mistakes);
    if (!sweep)
        return context.fail(mistakes);

    SweepResult result;
    {
        ProgressLine line(context, command.progress, ProgressLine::Unit::Events);
        result.runs = sweep->run(line.control());
    }
    result.dataset = tape->info().id;
    result.instrument = tape->info().instrument;
    result.settings = settings;
    result.best = Sweep::best(result.runs);
    result.cancelled = context.cancel().isCancelled();
    if (result.best) {
        result.repeat = command.data.wordsToRepeat(context);
        const auto words = command.options.wordsToRepeat();
        result.repeat.insert(result.repeat.end(), words.begin(), words.end());
        for (const auto& [name, value] : sweep->settingsOf(*result.best).parameters) {
            result.repeat.emplace_back("--param");
            result.repeat.push_back(name + '=' + value);
        }
    }
    if (result.cancelled &&
        std::none_of(result.runs.begin(), result.runs.end(), [](const auto& run) { return run.done; }))
        return context.fail(Error("task.cancelled"));
    const int status = tell(context, command, result, top);
    if (result.cancelled)
        context.warn("interrupted: these are the runs that were done by then");
    return status;
}

} // namespace

void addSweepCommand(CLI::App& app, CliContext& context)
{
    const auto command = std::make_shared<SweepCommand>();
    auto& verb = *app.add_subcommand("sweep", "Runs a backtest for each of many values of parameters, and compares");
    const auto add = [&](const char* name, std::vector<std::string>& texts, const char* description,
                         const char* placeholder, const char* group) {
        verb.add_option(name, texts, description)
            ->type_name(placeholder)
            ->expected(1)
            ->take_all()
            ->allow_extra_args(false)
            ->group(group);
    };
    add("--vary", command->axes, "k=from:to:step (both ends) or k=a,b,c; repeated: every combination", "K=V", "Sweep");
    add("--objective", command->objective, "Metric by which runs are compared. Default: sharpe.", "METRIC", "Sweep");
    add("--random", command->random, "So many points of the grid, drawn by --seed", "N", "Sweep");
    add("--jobs", command->jobs, "Runs at a time; never changes a result. Default: one per core.", "N", "Sweep");
    command->data.addTo(verb);
    command->options.addTo(verb);
    add("--top", command->top, "Rows of the table. Default: 20.", "N", "Output");
    add("--html", command->html, "A page with the table, and a heat map where two parameters vary", "FILE", "Output");
    add("--csv", command->csv, "All runs as a table", "FILE", "Output");
    verb.add_flag("--progress", command->progress, "Progress on standard error, also when it is no terminal")
        ->group("Output");
    command->data.addForeignTo(verb);
    verb.footer("Examples:\n"
                "  wheelhouse-cli sweep --data binance:BTC/USDT --strategy avellaneda_stoikov \\\n"
                "      --vary risk_aversion=0.1:1:0.1 --objective netProfit --jobs 4\n"
                "  wheelhouse-cli sweep --data binance:BTC/USDT:bars-1m \\\n"
                "      --strategy sma_crossover --vary fast=5,10,20 --vary slow=50:200:50 \\\n"
                "      --html sweep.html\n"
                "Each run equals the backtest with its parameters alone; the command that repeats\n"
                "the best one is printed. The metrics are those of a report, money in the settle\n"
                "asset, shares of 1 in CSV and JSON and per cent elsewhere:\n"
                "docs/reference/report.md. Exit status 1 when runs failed.\n"
                "An interrupt (Ctrl-C) ends the sweep; what is told then are the runs that were\n"
                "done.");
    verb.callback(
        [&context, command] { context.runWithMistakes([&context, command] { return runSweep(context, *command); }); });
}

} // namespace wh::cli
