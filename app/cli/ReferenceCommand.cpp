// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace wh::cli {

namespace {

constexpr const char* kIntroduction = R"(<!-- Generated: `wheelhouse-cli reference` prints it, and a test compares. -->
# wheelhouse-cli

One program, a verb each for what it does. What a verb prints goes to standard output, remarks and progress to standard
error. With `--json` standard output holds one JSON document and nothing else: the result, or `{"error": …}` with every
mistake under `errors` when there are several.

| Exit status | Meaning |
|---|---|
| 0 | it worked |
| 1 | it worked, and there are findings: `validate` and `data verify` found mistakes, `data list` met damaged datasets, runs of a `sweep` failed; what was asked of bots was not done for each of them, or a bot was created that may not start |
| 2 | the command line, a file or a value is wrong; every mistake of the command line is named, with what to do (but one where the line cannot be taken apart, as with an option that lacks its value) |
| 3 | the program or the machine failed, or an engine cannot be reached |
| 130 | interrupted before there was anything to show; nothing is left behind |

Ctrl-C (or SIGTERM, or SIGHUP) ends `backtest`, `simulate` and `sweep` with what there is: the report covers what was
replayed until then, says `cancelled`, and the exit status is 0. A second Ctrl-C ends the program at once.

Ctrl-C ends `bots logs --follow` and `bots watch`; the exit status is 0. With `--json` these print one document a line.
On standard error they say `Listening` once nothing that happens is missed any more; where the way to the engine breaks
they go on where they were, or say that rows were lost.

A report is printed before its files are written: where a disk is full, it is not lost, and the exit status is 3.

`--data FILE` reads a recording that is not in the catalogue by importing it into a temporary folder, `wheelhouse-…` in
`$TMPDIR` (else `/tmp`), about as large as the recording is uncompressed. On Linux and macOS it is gone from there before the replay begins,
and its space is free when the program ends, however it ends. What a program leaves that was killed during the import, the next one
clears away. Import what you use more than once.

A run of some 20 000 fills and more puts them, and its trades, into a temporary file in the same folder that has no
name there: about 180 bytes for each. Where it cannot be made or written, the run ends and says so; nothing is reported.

The same command gives the same bytes: reports hold no time of day, and `--jobs` never changes a result.

)";

void describe(CLI::App& app, const std::string& path, int depth, std::string& page)
{
    page += std::string(static_cast<std::size_t>(depth), '#') + " " + path + "\n\n```\n" +
            app.get_formatter()->make_help(&app, path, CLI::AppFormatMode::Normal) + "```\n\n";
    for (auto* sub : app.get_subcommands([](CLI::App* one) { return !one->get_group().empty(); }))
        describe(*sub, path + ' ' + sub->get_name(), depth < 3 ? depth + 1 : depth, page);
}

} // namespace

void addReferenceCommand(CLI::App& app, CliContext& context)
{
    auto& verb = *app.add_subcommand("reference", "Prints docs/reference/cli.md");
    verb.group(""); // not a verb for users
    verb.callback([&context, &app] {
        context.run([&context, &app] {
            std::string page = kIntroduction;
            for (auto* sub : app.get_subcommands([](CLI::App* one) { return !one->get_group().empty(); }))
                describe(*sub, "wheelhouse-cli " + sub->get_name(), 2, page);
            page += "## Options of every command\n\n```\n" +
                    app.get_formatter()->make_help(&app, app.get_name(), CLI::AppFormatMode::Normal) + "```\n";
            context.print(page);
            return static_cast<int>(Ok);
        });
    });
}

} // namespace wh::cli
