// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/bots/BotChoice.h"
#include "app/cli/bots/BotJson.h"
#include "app/cli/bots/BotText.h"
#include "app/cli/bots/BotsVerbs.h"
#include "app/cli/bots/OutcomeReport.h"
#include "core/base/File.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>
#include <tuple>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;
using Outcomes = std::vector<client::BotOutcome>;

constexpr std::uint64_t kLargest = 64U << 20U;

struct TagOptions
{
    BotChoice choice;
    std::vector<std::string> added;
    std::vector<std::string> removed;
};

struct ExportOptions
{
    BotChoice choice;
    std::string out;
};

std::vector<std::string> idsOf(const std::vector<client::Bot>& bots)
{
    std::vector<std::string> ids;
    for (const auto& bot : bots)
        ids.push_back(bot.id);
    return ids;
}

int tag(const CliContext& context, EngineLine& line, const TagOptions& options)
{
    std::vector<Error> mistakes;
    if (options.added.empty() && options.removed.empty())
        mistakes.push_back(Error("cli.missing", {{"what", "a tag"}, {"remedy", "give --add TAG or --remove TAG"}}));
    const auto bots = options.choice.find(line, mistakes);
    const auto strangers = BotChoice::strangersAmong(bots, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);
    auto outcomes = line.ask<Outcomes>(
        [&](auto done) { line.fleet().tag(idsOf(bots), options.added, options.removed, std::move(done)); });
    if (outcomes)
        outcomes->insert(outcomes->end(), strangers.begin(), strangers.end());
    return reportOutcomes(context, outcomes);
}

int remove(const CliContext& context, EngineLine& line, const BotChoice& choice)
{
    std::vector<Error> mistakes;
    const auto bots = choice.find(line, mistakes);
    const auto strangers = BotChoice::strangersAmong(bots, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);
    auto outcomes = line.ask<Outcomes>([&](auto done) { line.fleet().remove(idsOf(bots), std::move(done)); });
    if (outcomes)
        outcomes->insert(outcomes->end(), strangers.begin(), strangers.end());
    return reportOutcomes(context, outcomes, bots);
}

/// One document, or a list of them; each with its own digits.
std::string exported(const std::vector<std::string>& documents)
{
    if (documents.size() == 1)
        return documents.front();
    std::string text;
    for (const auto& document : documents)
        text += (text.empty() ? "[\n" : ",\n") + document.substr(0, document.find_last_not_of('\n') + 1);
    return text.empty() ? "[]\n" : text + "\n]\n";
}

Result<void> write(const std::string& path, const std::string& text)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return std::move(file).error();
    if (auto written = file->write(text); !written)
        return written;
    return file->commit();
}

int exportBots(const CliContext& context, EngineLine& line, const ExportOptions& options)
{
    std::vector<Error> mistakes;
    const auto bots = options.choice.find(line, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);
    std::vector<std::string> documents;
    if (!bots.empty()) {
        auto told = line.ask<std::vector<std::string>>(
            [&](auto done) { line.fleet().exportBots(idsOf(bots), std::move(done)); });
        if (!told)
            return failWith(context, told.error());
        documents = std::move(*told);
    }
    const auto text = exported(documents);
    if (options.out.empty()) {
        std::fwrite(text.data(), 1, text.size(), stdout); // JSON in either case
        return Ok;
    }
    if (auto written = write(options.out, text); !written)
        return context.fail(written.error());
    context.print(options.out + ": " + std::to_string(documents.size()) +
                  (documents.size() == 1 ? " bot\n" : " bots\n"));
    if (context.json)
        context.printJson({{"file", options.out}, {"bots", documents.size()}});
    return Ok;
}

/// The elements of a JSON array as they are written: each keeps its digits.
std::vector<std::string> elementsOf(std::string_view array)
{
    std::vector<std::string> elements;
    int depth = 0;
    bool isText = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < array.size(); ++at) {
        const char c = array[at];
        if (isText) {
            at += c == '\\' ? 1 : 0;
            isText = c != '"';
            continue;
        }
        isText = c == '"';
        const bool opens = c == '{' || c == '[';
        const bool closes = c == '}' || c == ']';
        if (opens && ++depth == 1) {
            begin = at + 1;
        } else if ((c == ',' && depth == 1) || (closes && --depth == 0)) {
            const auto element = array.substr(begin, at - begin);
            if (element.find_first_not_of(" \t\r\n") != element.npos)
                elements.emplace_back(element);
            begin = at + 1;
        }
    }
    return elements;
}

/// The documents of a file: one, or a list of them.
Result<std::vector<std::string>> documentsOf(const std::string& path)
{
    std::string text;
    if (path == "-") {
        text.assign(std::istreambuf_iterator<char>(std::cin), {});
    } else {
        auto read = readTextFile(path, kLargest);
        if (!read)
            return std::move(read).error();
        text = std::move(*read);
    }
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos || text[first] != '[' || !Json::accept(text)) // what is no JSON is told by who reads it
        return std::vector<std::string>{std::move(text)};
    return elementsOf(text);
}

/// "quotes (fleet.json, document 2)".
std::string labelOf(const std::string& file, const std::string& document, std::size_t number, std::size_t count)
{
    std::string place = file == "-" ? "standard input" : file;
    if (count > 1)
        place += ", document " + std::to_string(number);
    const auto json = Json::parse(document, nullptr, false);
    const auto name = json.is_object() ? json.find("name") : json.end();
    return json.is_object() && name != json.end() && name->is_string() ? name->get<std::string>() + " (" + place + ')'
                                                                       : place;
}

/// Of those that were created: what would keep them from starting, by ID.
std::map<std::string, std::vector<Error>> findingsOfCreated(EngineLine& line, const Result<Outcomes>& outcomes)
{
    std::map<std::string, std::vector<Error>> findings;
    for (const auto& outcome : outcomes.valueOr({})) {
        if (outcome.error || outcome.id.empty())
            continue;
        auto details =
            line.ask<client::BotDetails>([&](auto done) { line.fleet().details(outcome.id, std::move(done)); });
        if (details && !details->findings.empty())
            findings.emplace(outcome.id, std::move(details->findings));
    }
    return findings;
}

int importBots(const CliContext& context, EngineLine& line, const std::vector<std::string>& files)
{
    std::vector<std::string> documents;
    std::vector<std::string> labels;
    std::vector<Error> mistakes;
    for (const auto& file : files) {
        const auto read = documentsOf(file);
        if (!read) {
            mistakes.push_back(read.error());
            continue;
        }
        for (const auto& document : *read) {
            documents.push_back(document);
            labels.push_back(
                labelOf(file, document, static_cast<std::size_t>(&document - read->data()) + 1, read->size()));
        }
    }
    if (!mistakes.empty())
        return context.fail(mistakes);
    if (documents.empty())
        return reportOutcomes(context, Outcomes());
    const auto outcomes = line.ask<Outcomes>([&](auto done) { line.fleet().importBots(documents, std::move(done)); });
    return reportOutcomes(context, outcomes, {}, findingsOfCreated(line, outcomes), labels);
}

void addTag(CLI::App& bots, CliContext& context)
{
    const auto options = std::make_shared<TagOptions>();
    BotsVerb{.name = "tag",
             .description = "Adds tags to bots, and takes tags away",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots tag btc-quotes eth-quotes --add makers\n"
                       "  wheelhouse-cli bots tag --tag old --remove old --add retired",
             .addOptions =
                 [options](CLI::App& verb) {
                     options->choice.addTo(verb, BotChoice::Nobody::Mistake);
                     for (auto [name, tags, description] :
                          {std::tuple("--add", &options->added, "A tag that they get; may be repeated"),
                           std::tuple("--remove", &options->removed, "A tag that they lose; may be repeated")})
                         verb.add_option(name, *tags, description)
                             ->type_name("TAG")
                             ->expected(1)
                             ->take_all()
                             ->allow_extra_args(false);
                 },
             .act = [&context, options](EngineLine& line) { return tag(context, line, *options); }}
        .addTo(bots, context);
}

} // namespace

void addKeepingVerbs(CLI::App& bots, CliContext& context)
{
    addTag(bots, context);

    const auto removed = std::make_shared<BotChoice>();
    BotsVerb{.name = "remove",
             .description = "Removes bots that are not at work; their history stays",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots remove btc-quotes",
             .addOptions = [removed](CLI::App& verb) { removed->addTo(verb, BotChoice::Nobody::Mistake); },
             .act = [&context, removed](EngineLine& line) { return remove(context, line, *removed); }}
        .addTo(bots, context);

    const auto exporting = std::make_shared<ExportOptions>();
    BotsVerb{.name = "export",
             .description = "Prints configurations as JSON: one document, or a list of them",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots export btc-quotes > bot.json\n"
                       "  wheelhouse-cli bots export --out fleet.json",
             .addOptions =
                 [exporting](CLI::App& verb) {
                     exporting->choice.addTo(verb, BotChoice::Nobody::All);
                     verb.add_option("--out", exporting->out, "Writes it there (default: standard output)")
                         ->type_name("FILE");
                 },
             .act = [&context, exporting](EngineLine& line) { return exportBots(context, line, *exporting); }}
        .addTo(bots, context);

    const auto files = std::make_shared<std::vector<std::string>>();
    BotsVerb{
        .name = "import",
        .description = "Creates a bot from each configuration of files, or of standard input",
        .footer = "Examples:\n"
                  "  wheelhouse-cli bots import fleet.json\n"
                  "  wheelhouse-cli bots export --tag btc | wheelhouse-cli bots import - \\\n"
                  "      --engine https://other.example:8420\n"
                  "Each for itself. Exit status: 0 all were made, 1 some were not, or were made\n"
                  "with findings that keep them from starting.",
        .addOptions =
            [files](CLI::App& verb) {
                verb.add_option("FILE", *files, "JSON as `bots export` writes it; - for standard input")->required();
            },
        .act = [&context, files](EngineLine& line) { return importBots(context, line, *files); },
        .folder = FolderUse::Makes}
        .addTo(bots, context);
}

} // namespace wh::cli
