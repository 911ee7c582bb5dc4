// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/RunConfiguration.h"

#include "core/simulator/BacktestOptions.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <xxhash.h>

namespace wh::api {

namespace {

using Json = nlohmann::ordered_json;

Pairs pairsFrom(const Json& json, const char* key)
{
    return json.contains(key) ? json[key].get<Pairs>() : Pairs();
}

/// A tape of nothing: so that everything but the recording can be checked.
void addNew(std::vector<Error>& mistakes, std::vector<Error> more)
{
    for (auto& mistake : more) {
        if (std::find(mistakes.begin(), mistakes.end(), mistake) == mistakes.end())
            mistakes.push_back(std::move(mistake));
    }
}

} // namespace

std::string RunConfiguration::toJson() const
{
    Json json = {{"dataset", dataset}, {"strategy", strategy}, {"parameters", parameters},
                 {"risk", risk},       {"options", options},   {"recordQuotes", recordQuotes}};
    if (isSweep()) {
        json["axes"] = axes;
        json["objective"] = objective;
        json["randomSamples"] = randomSamples;
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<RunConfiguration> RunConfiguration::fromJson(const std::string& json)
{
    try {
        const Json tree = Json::parse(json);
        RunConfiguration made;
        made.dataset = tree.at("dataset").get<std::string>();
        made.strategy = tree.at("strategy").get<std::string>();
        made.parameters = pairsFrom(tree, "parameters");
        made.risk = pairsFrom(tree, "risk");
        made.options = pairsFrom(tree, "options");
        made.recordQuotes = tree.value("recordQuotes", true);
        made.axes = pairsFrom(tree, "axes");
        made.objective = tree.value("objective", std::string());
        made.randomSamples = tree.value("randomSamples", std::int64_t{0});
        return made;
    } catch (const Json::exception&) {
        return Error("store.malformed_entry", {{"value", json.substr(0, 80)}});
    }
}

RunConfiguration RunConfiguration::ofBacktest(const graphql::Value& input)
{
    RunConfiguration made;
    made.dataset = textOf(member(input, "dataset"));
    made.strategy = textOf(member(input, "strategy"));
    made.parameters = pairsOf(member(input, "parameters"));
    made.risk = pairsOf(member(input, "risk"));
    made.options = pairsOf(member(input, "options"));
    made.recordQuotes = isTrue(member(input, "recordQuotes"));
    return made;
}

RunConfiguration RunConfiguration::ofSweep(const graphql::Value& input)
{
    RunConfiguration made = ofBacktest(member(input, "base"));
    made.axes = pairsOf(member(input, "axes"));
    made.objective = textOf(member(input, "objective"));
    made.randomSamples = wholeOf(member(input, "randomSamples"));
    return made;
}

std::unique_ptr<PreparedRun> prepareRun(const RunConfiguration& configuration, const Catalogue& catalogue,
                                        const Backtest::Plugins& plugins, unsigned sweepThreads,
                                        std::vector<Error>& mistakes)
{
    const std::size_t before = mistakes.size();
    auto made = std::make_unique<PreparedRun>();
    made->settings.strategy = configuration.strategy;
    made->settings.parameters = configuration.parameters;
    made->settings.risk = configuration.risk;
    readBacktestOptions(configuration.options, made->settings, mistakes);

    std::shared_ptr<const Tape> tape = standInTape();
    if (auto found = catalogue.find(configuration.dataset)) {
        tape = made->tape = std::move(*found);
    } else {
        Error error = std::move(found).error();
        mistakes.push_back(std::move(error).with("field", "dataset").with("value", configuration.dataset));
    }
    std::vector<Error> own;
    if (configuration.isSweep()) {
        SweepSettings settings;
        settings.base = made->settings;
        settings.objective = configuration.objective;
        settings.jobs = sweepThreads;
        if (configuration.randomSamples < 0)
            own.push_back(Error("backtest.out_of_range", {{"field", "randomSamples"},
                                                          {"value", std::to_string(configuration.randomSamples)},
                                                          {"remedy", "give 0 or more"}}));
        else
            settings.randomSamples = static_cast<std::size_t>(configuration.randomSamples);
        bool axesAreRead = true;
        for (const auto& [name, values] : configuration.axes) {
            std::string line = name;
            auto axis = SweepAxis::parse(line.append("=").append(values));
            if (axis)
                settings.axes.push_back(std::move(*axis));
            else
                own.push_back(axis.error());
            axesAreRead = axesAreRead && axis;
        }
        if (axesAreRead) {
            if (auto sweep = Sweep::prepare(tape, std::move(settings), plugins, own))
                made->sweep = std::make_unique<Sweep>(std::move(*sweep));
        }
        // What the first point of a sweep does not get to, because of its axes.
        if (!own.empty())
            Backtest::prepare(tape, made->settings, plugins, own);
    } else {
        made->backtest = Backtest::prepare(tape, made->settings, plugins, own);
    }
    if (const auto* const entry = plugins.strategies.find(configuration.strategy); entry && entry->info.markets == 2)
        own.push_back(Backtest::needsOther(configuration.strategy).with("field", "strategy"));
    addNew(mistakes, std::move(own));
    return mistakes.size() == before ? std::move(made) : nullptr;
}

std::string checksumOf(const RecordingTape& tape)
{
    std::vector<std::uint64_t> sums;
    for (const auto& file : tape.files()) {
        sums.push_back(file->blocks().size());
        for (const auto& block : file->blocks()) {
            sums.push_back(block.checksum);
            sums.push_back(block.count);
        }
    }
    const std::uint64_t sum = XXH3_64bits(sums.data(), sums.size() * sizeof(sums[0]));
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4)
        text += "0123456789abcdef"[sum >> shift & 15];
    return text;
}

} // namespace wh::api
