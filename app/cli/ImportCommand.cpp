// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/DataCommands.h"
#include "app/cli/ErrorText.h"
#include "app/cli/ImportOptions.h"
#include "app/cli/ProgressLine.h"
#include "core/data/ImportRecording.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

struct ImportCommand
{
    std::vector<std::string> files;
    ImportOptionTexts texts;
    bool progress = false;
};

void printReport(const CliContext& context, const ImportReport& report, double seconds)
{
    std::string text;
    std::uint64_t events = 0;
    for (const auto& dataset : report.datasets) {
        const auto& info = dataset.info;
        events += dataset.events;
        text += info.id + (dataset.appended ? "  appended " : "  ") + formatWhole(dataset.events) +
                (info.kind == TapeKind::Bars ? " bars\n" : " events\n");
        text += "  " + shortTime(info.first) + " to " + shortTime(info.last) + " UTC (" + spanText(info) + "), " +
                formatWhole(info.events) + " in all, " + formatWhole(info.trades) + " trades, " +
                formatWhole(info.gaps) + " gaps\n";
        text += "  tick " + info.instrument.tick.toString() + ", lot " + info.instrument.lot.toString() + ", read as " +
                report.format + '\n';
    }
    text += "read " + formatBytes(static_cast<double>(report.bytes)) + " in " + formatSeconds(seconds) + " (" +
            formatCount(static_cast<double>(events) / std::max(seconds, 1e-3)) + " events/s)\n";
    if (!report.skipped.empty())
        text += "skipped " + std::to_string(report.skipped.size()) +
                (report.skipped.size() == 1 ? " bad line:\n" : " bad lines:\n");
    for (const auto& error : report.skipped)
        text += "  " + errorText(error) + '\n';
    context.print(text);
    for (const auto& dataset : report.datasets) {
        const bool hasBook = dataset.info.kind == TapeKind::Book || dataset.info.kind == TapeKind::Orders;
        const bool isTold = std::any_of(report.notes.begin(), report.notes.end(),
                                        [](const ImportNote& note) { return note.code == "import.no_snapshot"; });
        if (hasBook && dataset.info.startsWithoutSnapshot && !dataset.appended && !isTold)
            context.warn(dataset.info.id + ": it starts without a snapshot: levels are unknown until they change");
    }
    for (const auto& note : report.notes)
        context.warn((note.file.empty() ? "" : note.file + ": ") + note.text);
}

Json reportJson(const ImportReport& report, double seconds)
{
    Json datasets = Json::array();
    for (const auto& dataset : report.datasets) {
        Json item = toJson(dataset.info);
        item["imported"] = dataset.events;
        item["appended"] = dataset.appended;
        datasets.push_back(std::move(item));
    }
    Json skipped = Json::array();
    for (const auto& error : report.skipped)
        skipped.push_back(toJson(error));
    Json notes = Json::array();
    for (const auto& note : report.notes)
        notes.push_back({{"file", note.file}, {"code", note.code}, {"text", note.text}});
    return {{"format", report.format}, {"datasets", datasets},  {"skipped", skipped},
            {"notes", notes},          {"bytes", report.bytes}, {"seconds", seconds}};
}

int runImport(CliContext& context, const ImportCommand& command)
{
    auto mistakes = context.takeMistakes();
    const auto missing = [&](const char* what, const char* remedy) {
        mistakes.push_back(Error("cli.missing", {{"what", what}, {"remedy", remedy}}));
    };
    if (command.files.empty())
        missing("FILE", "name the recordings to import");
    if (command.texts.instrument.empty())
        missing("--instrument", "write VENUE:BASE/QUOTE, as in binance:BTC/USDT");
    const auto settings = importSettings(command.texts, context.importers(), mistakes);
    for (const auto& file : command.files) {
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored))
            mistakes.push_back(Error("input.open_failed", {{"file", file}, {"reason", "there is no such file"}}));
    }
    if (!mistakes.empty())
        return context.fail(mistakes);
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    double seconds = 0;
    Result<ImportReport> report = ImportReport();
    {
        ProgressLine progress(context, command.progress, ProgressLine::Unit::Bytes);
        report = importRecording({command.files.begin(), command.files.end()}, settings, *catalogue,
                                 context.importers(), progress.control());
        seconds = progress.seconds();
    }
    if (!report)
        return context.fail(report.error());
    printReport(context, *report, seconds);
    if (context.json)
        context.printJson(reportJson(*report, seconds));
    return Ok;
}

} // namespace

void addImportCommand(CLI::App& data, CliContext& context)
{
    const auto command = std::make_shared<ImportCommand>();
    auto& verb = *data.add_subcommand("import", "Reads recordings into the catalogue: all of them or nothing");
    verb.add_option("FILE", command->files,
                    "Recordings in time order (required); gz, zst, xz, bz2 and zip are read as they are");
    verb.add_option("--instrument", command->texts.instrument, "VENUE:BASE/QUOTE, as in binance:BTC/USDT (required)")
        ->type_name("NAME");
    addImportOptions(verb, command->texts);
    verb.add_flag("--replace", command->texts.replace, "The dataset that is there goes; else this is appended to it");
    verb.add_flag("--compress", command->texts.compress, "Keep it compressed (zstd): smaller, slower to replay");
    verb.add_flag("--progress", command->progress, "Progress on standard error, also when it is no terminal");
    verb.footer("Examples:\n"
                "  wheelhouse-cli data import btcusdt_20240808.gz btcusdt_20240809.gz \\\n"
                "      --instrument binance:BTC/USDT\n"
                "  wheelhouse-cli data import BTCUSDT-1m.csv.xz --instrument binance:BTC/USDT\n"
                "  wheelhouse-cli data import prices.csv --instrument me:ABC/USD \\\n"
                "      --format csv-bars --column time=Date --column close=Last --tick 0.01");
    verb.callback(
        [&context, command] { context.runWithMistakes([&context, command] { return runImport(context, *command); }); });
}

} // namespace wh::cli
