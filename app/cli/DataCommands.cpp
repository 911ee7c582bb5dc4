// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataCommands.h"

#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/GenerateCommand.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/RunOutputs.h"
#include "app/cli/SpecText.h"
#include "core/data/Export.h"
#include "core/data/Summary.h"
#include "core/data/Verify.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const std::optional<Decimal>& value)
{
    return value ? Json(value->toString()) : Json(nullptr);
}

// data formats

int runFormats(const CliContext& context)
{
    Json document = Json::array();
    std::string text;
    for (const auto& importer : context.importers().importers()) {
        document.push_back({{"id", importer->id()}, {"description", importer->description()}});
        text += entryText(importer->id(), importer->description(), 23);
    }
    context.print(text);
    if (context.json)
        context.printJson(document);
    return Ok;
}

// data list

int runList(const CliContext& context)
{
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    const auto listing = catalogue->list();
    Json document = {
        {"catalog", catalogue->folder().string()}, {"datasets", Json::array()}, {"damaged", Json::array()}};
    std::size_t width = 7;
    for (const auto& info : listing.datasets)
        width = std::max(width, info.id.size());
    std::string text = listing.datasets.empty()
                           ? "No recordings in " + catalogue->folder().string() + "\n"
                           : padded("DATASET", width) + "  FROM (UTC)        " + paddedLeft("SPAN", 14) +
                                 paddedLeft("EVENTS", 10) + paddedLeft("GAPS", 7) + '\n';
    for (const auto& info : listing.datasets) {
        document["datasets"].push_back(toJson(info));
        text += padded(info.id, width) + "  " + shortTime(info.first).substr(0, 16) + "  " +
                paddedLeft(spanText(info), 14) + paddedLeft(formatCount(static_cast<double>(info.events)), 10) +
                paddedLeft(formatWhole(info.gaps), 7) + '\n';
    }
    for (const auto& error : listing.damaged)
        document["damaged"].push_back(toJson(error));
    context.print(text);
    if (context.json)
        context.printJson(document);
    for (const auto& error : listing.damaged)
        context.warn(toJson(error)["message"].get<std::string>());
    const bool isUnreadable = std::any_of(listing.damaged.begin(), listing.damaged.end(),
                                          [](const Error& error) { return error.code == "data.unreadable"; });
    return isUnreadable ? BadInput : listing.damaged.empty() ? Ok : Findings;
}

// data show

std::string showText(const RecordingTape& tape, const TapeSummary& summary, bool unicode)
{
    const auto& info = tape.info();
    const auto& instrument = info.instrument;
    std::string text = info.id + '\n';
    const auto row = [&](const char* label, const std::string& value) {
        text += "  " + padded(label, 13) + value + '\n';
    };
    row("source", info.source + (info.symbol.empty() ? "" : ", " + info.symbol));
    row("from", formatTime(info.first));
    row("to", formatTime(info.last) + "  (" + spanText(info) + ")");
    if (info.kind == TapeKind::Bars) {
        row("bars", formatWhole(info.events) + " of " + formatDuration(info.barInterval));
    } else {
        row("events", formatWhole(info.events));
        row("trades", formatWhole(info.trades) + "  (" + formatWhole(summary.buys) + " bought, " +
                          formatWhole(summary.sells) + " sold)");
    }
    row("gaps", formatWhole(info.gaps));
    if (info.startsWithoutSnapshot)
        row("", "starts without a snapshot: far levels are unknown until they change");
    if (summary.lowPrice)
        row("price", summary.lowPrice->toString() + " to " + summary.highPrice->toString() + ", first " +
                         summary.firstPrice->toString() + ", last " + summary.lastPrice->toString());
    if (summary.minSpread) {
        const int digits = std::min(18, instrument.tick.fractionDigits() + 2);
        const auto mean = Decimal::fromDouble(summary.meanSpread, digits);
        row("spread", summary.minSpread->toString() + " to " + summary.maxSpread->toString() + ", mean " +
                          (mean ? mean->toString() : "?"));
    }
    row("volume", summary.volume.toString() + ' ' +
                      (instrument.kind == ContractKind::Inverse ? "contracts" : instrument.name.base));
    if (info.kind != TapeKind::Bars)
        row("feed latency", "at least " + formatDuration(info.minFeedLatency));
    row("instrument",
        std::string(toString(instrument.kind)) + ", tick " + instrument.tick.toString() + ", lot " +
            instrument.lot.toString() +
            (instrument.multiplier == Decimal(1) ? "" : ", multiplier " + instrument.multiplier.toString()));
    row("on disk", formatBytes(static_cast<double>(tape.sizeBytes())) + " in " + std::to_string(tape.files().size()) +
                       (tape.files().size() == 1 ? " file" : " files"));
    return text + "  " + sparkline(summary.line, unicode) + '\n';
}

int runShow(CliContext& context, const std::string& id)
{
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    const auto tape = catalogue->find(id);
    if (!tape)
        return context.fail(tape.error());
    constexpr std::size_t kMargin = 4;
    const auto columns = static_cast<std::size_t>(std::min(context.terminal().columns, 100)) - kMargin;
    Result<TapeSummary> summary = TapeSummary();
    {
        ProgressLine progress(context, false, ProgressLine::Unit::Events);
        summary = summarise(**tape, columns, progress.control());
    }
    if (!summary)
        return context.fail(summary.error());
    context.print(showText(**tape, *summary, context.terminal().unicode));
    if (context.json) {
        auto document = toJson((*tape)->info());
        document["bytes"] = (*tape)->sizeBytes();
        document["files"] = (*tape)->files().size();
        document["buys"] = summary->buys;
        document["sells"] = summary->sells;
        document["volume"] = summary->volume.toString();
        document["price"] = {{"first", jsonOf(summary->firstPrice)},
                             {"last", jsonOf(summary->lastPrice)},
                             {"low", jsonOf(summary->lowPrice)},
                             {"high", jsonOf(summary->highPrice)}};
        document["spread"] = {{"min", jsonOf(summary->minSpread)},
                              {"max", jsonOf(summary->maxSpread)},
                              {"mean", summary->minSpread ? Json(summary->meanSpread) : Json(nullptr)}};
        context.printJson(document);
    }
    return Ok;
}

// data verify

struct FindingText
{
    std::string_view code;
    const char* text;
};
constexpr std::array<FindingText, 10> kFindings = {{
    {"verify.damaged_file", "damaged files"},
    {"verify.gap", "gaps"},
    {"verify.silence", "long silences"},
    {"verify.out_of_order", "out of order"},
    {"verify.duplicate", "duplicates"},
    {"verify.crossed_book", "crossed book"},
    {"verify.zero_price", "zero prices"},
    {"verify.bar_inconsistent", "bars whose open or close lies outside low to high"},
    {"verify.no_snapshot", "starts without a snapshot"},
    {"verify.damaged_block", "damaged blocks"},
}};

std::string findingText(std::string_view code)
{
    for (const auto& finding : kFindings) {
        if (finding.code == code)
            return finding.text;
    }
    return std::string(code);
}

std::string verifyText(const VerifyReport& report)
{
    std::string text = report.info.id + ": " + formatWhole(report.events) +
                       (report.info.kind == TapeKind::Bars ? " bars" : " events") + " read, ";
    if (report.isSound())
        return text + "nothing is wrong\n";
    text += std::to_string(report.findings.size()) + (report.findings.size() == 1 ? " finding\n" : " findings\n");
    for (const auto& finding : report.findings) {
        text += "  " + findingText(finding.code) + ": " + formatWhole(finding.count);
        if (finding.code == "verify.gap" && report.missingBars > 0)
            text += " (" + formatWhole(report.missingBars) + " bars missing)";
        if (finding.code == "verify.silence" && report.missingDays > 0)
            text += " (" + formatWhole(report.missingDays) +
                    (report.missingDays == 1 ? " whole day missing)" : " whole days missing)");
        text += '\n';
        for (const auto& example : finding.examples) {
            const bool timed = finding.code != "verify.damaged_file";
            text += timed ? "    " + formatTime(example.time) : "   ";
            for (const auto& detail : example.details)
                text += (timed ? "  " : " ") + detail.name + ' ' + detail.value;
            text += '\n';
        }
        if (finding.count > finding.examples.size())
            text += "    … and " + formatWhole(finding.count - finding.examples.size()) + " more\n";
    }
    return text;
}

Json verifyJson(const VerifyReport& report)
{
    Json findings = Json::array();
    for (const auto& finding : report.findings) {
        Json examples = Json::array();
        for (const auto& example : finding.examples) {
            Json item = Json::object();
            if (finding.code != "verify.damaged_file")
                item["time"] = formatTime(example.time);
            for (const auto& detail : example.details)
                item[detail.name] = detail.value;
            examples.push_back(std::move(item));
        }
        findings.push_back({{"code", finding.code},
                            {"text", findingText(finding.code)},
                            {"count", finding.count},
                            {"examples", std::move(examples)}});
    }
    return {{"dataset", report.info.id},         {"events", report.events},   {"missingBars", report.missingBars},
            {"missingDays", report.missingDays}, {"sound", report.isSound()}, {"findings", std::move(findings)}};
}

int runVerify(CliContext& context, const std::vector<std::string>& ids)
{
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    Json document = Json::array();
    bool sound = true;
    for (const auto& id : ids) {
        const auto dataset = catalogue->examine(id);
        if (!dataset)
            return context.fail(dataset.error());
        Result<VerifyReport> report = VerifyReport();
        {
            ProgressLine progress(context, false, ProgressLine::Unit::Events);
            report = verifyDataset(*dataset, progress.control());
        }
        if (!report)
            return context.fail(report.error());
        sound = sound && report->isSound();
        context.print(verifyText(*report));
        document.push_back(verifyJson(*report));
    }
    if (context.json)
        context.printJson(ids.size() == 1 ? document.front() : document);
    return sound ? Ok : Findings;
}

// data export

struct ExportOptions
{
    std::string id;
    std::string format = "csv";
    std::string out;
    std::string from;
    std::string to;
    bool progress = false;
};

int runExport(CliContext& context, const ExportOptions& options)
{
    const auto format = parseExportFormat(options.format);
    if (!format)
        return context.fail(format.error());
    TimeNs from = INT64_MIN;
    TimeNs to = kNever;
    for (auto [text, time] : {std::pair(&options.from, &from), std::pair(&options.to, &to)}) {
        if (text->empty())
            continue;
        const auto parsed = parseTime(*text);
        if (!parsed)
            return context.fail(parsed.error());
        *time = *parsed;
    }
    if (const auto writable = checkWritable("--out", options.out); !writable)
        return context.fail(writable.error());
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    const auto tape = catalogue->find(options.id);
    if (!tape)
        return context.fail(tape.error());
    Result<std::uint64_t> lines = std::uint64_t{0};
    {
        ProgressLine progress(context, options.progress, ProgressLine::Unit::Events);
        lines = exportTape(**tape, options.out, *format, from, to, progress.control());
    }
    if (!lines)
        return context.fail(lines.error());
    context.print(formatWhole(*lines) + " lines to " + options.out + '\n');
    if (context.json)
        context.printJson({{"dataset", (*tape)->info().id}, {"file", options.out}, {"lines", *lines}});
    return Ok;
}

// data remove

int runRemove(const CliContext& context, const std::vector<std::string>& ids)
{
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    Json removed = Json::array();
    for (const auto& id : ids) {
        const auto done = catalogue->remove(id);
        if (!done)
            return context.fail(done.error());
        removed.push_back(id);
        context.print("removed " + id + '\n');
    }
    if (context.json)
        context.printJson({{"removed", removed}});
    return Ok;
}

/// Where a command keeps what its options say until it is run.
template<typename Options>
std::shared_ptr<Options> optionsFor()
{
    return std::make_shared<Options>();
}

} // namespace

Json toJson(const TapeInfo& info)
{
    const auto& instrument = info.instrument;
    return {{"id", info.id},
            {"kind", toString(info.kind)},
            {"interval", info.kind == TapeKind::Bars ? Json(formatDuration(info.barInterval)) : Json(nullptr)},
            {"first", formatTime(info.first)},
            {"last", formatTime(info.last)},
            {"events", info.events},
            {"trades", info.trades},
            {"gaps", info.gaps},
            {"minFeedLatencyNs", info.minFeedLatency},
            {"startsWithoutSnapshot", info.startsWithoutSnapshot},
            {"source", info.source},
            {"symbol", info.symbol},
            {"instrument",
             {{"name", instrument.name.toString()},
              {"kind", toString(instrument.kind)},
              {"tick", instrument.tick.toString()},
              {"lot", instrument.lot.toString()},
              {"multiplier", instrument.multiplier.toString()}}}};
}

std::string shortTime(TimeNs time)
{
    auto text = formatTime(time).substr(0, 19);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

std::string spanText(const TapeInfo& info)
{
    const auto seconds = static_cast<double>(info.last - info.first) / static_cast<double>(kSecond);
    const auto days = static_cast<std::int64_t>(seconds / 86400);
    if (days >= 3)
        return std::to_string(days) + " days";
    return formatSeconds(seconds);
}

void addDataCommands(CLI::App& app, CliContext& context)
{
    auto& data = *app.add_subcommand("data", "Recorded markets: import, generate, look at, verify, export, remove");
    data.require_subcommand(1);
    data.footer("Examples:\n"
                "  wheelhouse-cli data import btcusdt_20240808.gz --instrument binance:BTC/USDT\n"
                "  wheelhouse-cli data list\n"
                "  wheelhouse-cli data show binance:BTC/USDT\n"
                "  wheelhouse-cli data verify binance:BTC/USDT:book --json");
    addImportCommand(data, context);
    addGenerateCommand(data, context);

    auto& formats = *data.add_subcommand("formats", "The formats that can be imported");
    formats.footer("Examples:\n"
                   "  wheelhouse-cli data formats\n"
                   "  wheelhouse-cli data formats --json\n"
                   "What each format takes as --column: docs/reference/import-formats.md.");
    formats.callback([&context] { context.run([&context] { return runFormats(context); }); });

    auto& list = *data.add_subcommand("list", "All datasets of the catalogue");
    list.footer("Examples:\n"
                "  wheelhouse-cli data list\n"
                "  wheelhouse-cli data list --json --catalog /srv/markets\n"
                "Exit status: 0, or 1 where some are damaged, 2 where a folder may not be read.");
    list.callback([&context] { context.run([&context] { return runList(context); }); });

    const auto shown = optionsFor<std::string>();
    auto& show = *data.add_subcommand("show", "One dataset: span, counts, gaps, prices, spread");
    show.add_option("ID", *shown, "A dataset, or the beginning of an ID that no other has")->required();
    show.footer("Example:\n  wheelhouse-cli data show binance:BTC/USDT:book");
    show.callback([&context, shown] { context.run([&context, shown] { return runShow(context, *shown); }); });

    const auto verified = optionsFor<std::vector<std::string>>();
    auto& verify = *data.add_subcommand("verify", "Reads datasets through; exit status 1 where something is wrong");
    verify.add_option("ID", *verified, "Datasets")->required();
    verify.footer("Looks for gaps, long silences and missing days, events out of order, duplicates,\n"
                  "a crossed book, zero prices, a missing snapshot, damaged files and blocks.\n\nExample:\n  "
                  "wheelhouse-cli data verify binance:BTC/USDT:book --json");
    verify.callback(
        [&context, verified] { context.run([&context, verified] { return runVerify(context, *verified); }); });

    const auto exported = optionsFor<ExportOptions>();
    auto& exporting = *data.add_subcommand("export", "Writes a dataset as text");
    exporting.add_option("ID", exported->id, "A dataset")->required();
    exporting.add_option("--format", exported->format, "csv (all there is, exact) or tardis (depth or trades)")
        ->type_name("F");
    exporting.add_option("--out", exported->out, "The file to write")->required()->type_name("FILE");
    exporting.add_option("--from", exported->from, "From this time on (ISO 8601, UTC)")->type_name("T");
    exporting.add_option("--to", exported->to, "Up to this time, exclusive")->type_name("T");
    exporting.add_flag("--progress", exported->progress, "Progress on standard error, also when it is no terminal");
    exporting.footer("Example:\n  wheelhouse-cli data export binance:BTC/USDT:book --format csv --out btc.csv");
    exporting.callback(
        [&context, exported] { context.run([&context, exported] { return runExport(context, *exported); }); });

    const auto removed = optionsFor<std::vector<std::string>>();
    auto& remove = *data.add_subcommand("remove", "Removes datasets from the catalogue");
    remove.add_option("ID", *removed, "Whole IDs")->required();
    remove.footer("Example:\n  wheelhouse-cli data remove binance:BTC/USDT:book");
    remove.callback([&context, removed] { context.run([&context, removed] { return runRemove(context, *removed); }); });
}

} // namespace wh::cli
