// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/DataDesk.h"

#include "core/simulator/generator/MarketPath.h"
#include "core/simulator/generator/RecordMarket.h"

#include <algorithm>

namespace wh::api {

namespace {

constexpr std::size_t kLongestRow = 400;
/// Steps of a market's path that are looked at: a day of the default step, in well under a second.
constexpr std::size_t kLongestPath = 1'000'000;

Error mistake(const char* code, const char* field, std::string value, const char* remedy)
{
    return Error(code, {{"field", field}, {"value", std::move(value)}, {"remedy", remedy}});
}

Result<std::optional<Decimal>> positive(const graphql::Value& input, const char* field)
{
    const auto given = textOf(member(input, field));
    if (given.empty())
        return std::optional<Decimal>();
    const auto value = Decimal::parse(given); // the scalar has checked its form
    if (!value || value->sign() <= 0)
        return mistake("input.out_of_range", field, given, "give a number above 0");
    return std::optional(*value);
}

/// The first rows of what was read, as text that can be shown.
std::vector<std::string> rowsOf(std::string_view head, std::size_t count)
{
    std::vector<std::string> rows;
    if (head.find('\0') != head.npos)
        return rows; // not text
    while (!head.empty() && rows.size() < count) {
        const auto end = head.find('\n');
        auto row = head.substr(0, end);
        if (row.ends_with('\r'))
            row.remove_suffix(1);
        rows.push_back(row.size() <= kLongestRow ? std::string(row) : std::string(row.substr(0, kLongestRow)) + "…");
        head = end == head.npos ? std::string_view() : head.substr(end + 1);
    }
    return rows;
}

struct CheckedMarket
{
    GeneratedMarket market;
    std::vector<Error> mistakes;
};

CheckedMarket check(const MarketRequest& request)
{
    CheckedMarket checked;
    auto name = InstrumentName::parse(request.instrument);
    if (!name)
        checked.mistakes.push_back(Error(name.error()).with("field", "instrument"));
    if (request.seed < 0)
        checked.mistakes.push_back(
            mistake("input.out_of_range", "seed", std::to_string(request.seed), "give 0 or more"));
    auto made = GeneratedMarket::check(request.model, request.parameters, static_cast<std::uint64_t>(request.seed),
                                       name.valueOr({"sim", "BASE", "QUOTE"}), "params.");
    checked.mistakes.insert(checked.mistakes.end(), made.mistakes.begin(), made.mistakes.end());
    checked.market = std::move(made.market);
    return checked;
}

} // namespace

MarketRequest MarketRequest::of(const graphql::Value& input)
{
    return {textOf(member(input, "instrument")), textOf(member(input, "model")),   pairsOf(member(input, "parameters")),
            wholeOf(member(input, "seed"), 1),   isTrue(member(input, "replace")), isTrue(member(input, "compress"))};
}

Result<std::int64_t> DataDesk::import(const graphql::Value& input)
{
    std::vector<Error> mistakes;
    ImportSettings settings;
    std::vector<std::filesystem::path> files;
    for (const auto& file : textsOf(member(input, "files")))
        files.emplace_back(file);
    if (files.empty())
        mistakes.push_back(mistake("data.no_input", "files", "", "name at least one file"));
    for (const auto& file : files) {
        std::error_code error;
        if (!std::filesystem::is_regular_file(file, error))
            mistakes.push_back(mistake("input.open_failed", "files", file.string(), "it is no file that can be read")
                                   .with("file", file.string())
                                   .with("reason", error ? error.message() : "it is no file"));
    }
    if (auto name = InstrumentName::parse(textOf(member(input, "instrument"))))
        settings.instrument = std::move(*name);
    else
        mistakes.push_back(Error(name.error()).with("field", "instrument"));
    settings.format = textOf(member(input, "format"));
    if (!settings.format.empty() && !m_importers.find(settings.format))
        mistakes.push_back(mistake("data.format_unknown", "format", settings.format, "choose one of importFormats"));
    for (const auto& [field, into] : {std::pair("tick", &settings.tick), std::pair("lot", &settings.lot),
                                      std::pair("multiplier", &settings.multiplier)}) {
        if (auto value = positive(input, field))
            *into = *value;
        else
            mistakes.push_back(value.error());
    }
    if (const auto kind = lower(member(input, "kind").text()); !kind.empty()) {
        if (const auto parsed = parseContractKind(kind))
            settings.kind = *parsed;
    }
    for (auto& [name, value] : pairsOf(member(input, "options")))
        settings.options[name] = value;
    const auto skipBad = wholeOf(member(input, "skipBad"));
    if (skipBad < 0)
        mistakes.push_back(mistake("input.out_of_range", "skipBad", std::to_string(skipBad), "give 0 or more"));
    settings.skipBad = static_cast<std::uint64_t>(std::max<std::int64_t>(0, skipBad));
    settings.replace = isTrue(member(input, "replace"));
    settings.roundPrices = isTrue(member(input, "roundPrices"));
    settings.compress = isTrue(member(input, "compress"));
    if (!mistakes.empty())
        return firstOf(mistakes);

    std::string title = files.front().filename().string();
    if (files.size() > 1)
        title += " +" + std::to_string(files.size() - 1);
    return m_jobs.start(
        {"import", std::move(title),
         [this, files, settings](const TaskControl& control, const JobBook::Tell& tell) -> Result<void> {
             auto report = importRecording(files, settings, m_catalogue, m_importers, control);
             if (!report)
                 return report.error();
             JobOutcome outcome;
             auto& import = *(outcome.import = JobOutcome::Import());
             import.format = report->format;
             import.bytes = report->bytes;
             import.skipped = std::move(report->skipped);
             for (const auto& note : report->notes)
                 import.notes.push_back(Error(note.code, note.values).with("text", note.text));
             for (const auto& dataset : report->datasets)
                 outcome.datasets.push_back(dataset.info.id);
             tell(std::move(outcome));
             for (auto& dataset : report->datasets) {
                 const std::string id = dataset.info.id;
                 m_watch.publish({0, id, std::move(dataset.info)});
             }
             return {};
         }});
}

std::vector<Error> DataDesk::mistakesIn(const MarketRequest& request) const
{
    return check(request).mistakes;
}

Result<std::int64_t> DataDesk::generate(const MarketRequest& request)
{
    auto checked = check(request);
    if (!checked.mistakes.empty())
        return firstOf(checked.mistakes);
    return m_jobs.start(
        {"generate", request.model + " " + request.instrument,
         [this, market = std::move(checked.market), options = RecordOptions{request.replace, request.compress}](
             const TaskControl& control, const JobBook::Tell& tell) -> Result<void> {
             auto info = recordMarket(market, m_catalogue, options, control);
             if (!info)
                 return info.error();
             JobOutcome outcome;
             outcome.datasets.push_back(info->id);
             tell(std::move(outcome));
             const std::string id = info->id;
             m_watch.publish({0, id, std::move(*info)});
             return {};
         }});
}

Result<std::int64_t> DataDesk::verify(const std::string& id)
{
    auto dataset = m_catalogue.examine(id);
    if (!dataset)
        return dataset.error();
    std::string title = dataset->id;
    return m_jobs.start(
        {"verify", std::move(title),
         [dataset = std::move(*dataset)](const TaskControl& control, const JobBook::Tell& tell) -> Result<void> {
             auto report = wh::verifyDataset(dataset, control);
             if (!report)
                 return report.error();
             JobOutcome outcome;
             outcome.verification = {dataset.id, report->events, report->missingBars, report->missingDays,
                                     std::move(report->findings)};
             outcome.datasets.push_back(dataset.id);
             tell(std::move(outcome));
             return {};
         }});
}

Result<std::string> DataDesk::remove(const std::string& id)
{
    if (m_runs.isInUse(id))
        return Error("data.in_use", {{"field", "id"}, {"value", id}, {"remedy", "cancel the run that reads it first"}});
    if (auto removed = m_catalogue.remove(id); !removed)
        return Error(removed.error()).with("field", "id");
    m_watch.publish({0, id, std::nullopt});
    return id;
}

std::vector<ImportPreview> DataDesk::preview(const std::vector<std::string>& files, std::size_t rows,
                                             const TaskControl& control) const
{
    std::vector<ImportPreview> previews;
    for (const auto& file : files) {
        ImportPreview& shown = previews.emplace_back();
        shown.file = file;
        shown.peek = peekAt(file, m_importers, control);
        for (auto& member : std::exchange(shown.peek.members, {})) {
            auto first = rowsOf(member.head, rows);
            member.head.clear();
            shown.members.push_back({std::move(member), std::move(first)});
        }
    }
    return previews;
}

Result<MarketPreview> DataDesk::preview(const MarketRequest& request, std::size_t points,
                                        const TaskControl& control) const
{
    const auto checked = check(request);
    if (!checked.mistakes.empty())
        return firstOf(checked.mistakes);
    const auto path = pathOf(checked.market, kLongestPath, control);
    if (!path)
        return path.error();
    const double halfTick = checked.market.instrument.tick.toDouble() / 2;
    std::vector<LinePoint> line;
    line.reserve(path->points.size());
    for (const auto& point : path->points)
        line.push_back({point.time, halfTick * static_cast<double>(point.mid)});
    return MarketPreview{decimate(line, points, INT64_MIN, INT64_MAX), path->isWhole};
}

} // namespace wh::api
