// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MarketCheck.h"

#include "app/cli/RunOptions.h"
#include "core/simulator/BacktestOptions.h"

#include <algorithm>

namespace wh::cli {

namespace {

constexpr std::string_view kPrefix = "model_params."; // of fields, until they are named as the command line does

/// What can be told of the parameters where there is no such model: those that all models share.
void checkShared(const BacktestSettings::Pairs& input, std::vector<Error>& mistakes)
{
    const auto& specs = GeneratedMarket::models().front().common;
    BacktestSettings::Pairs shared;
    for (const auto& pair : input) {
        if (std::any_of(specs.begin(), specs.end(), [&](const auto& spec) { return spec.name == pair.first; }))
            shared.push_back(pair);
    }
    const auto checked = ParameterValidation::check(specs, shared, kPrefix);
    mistakes.insert(mistakes.end(), checked.mistakes.begin(), checked.mistakes.end());
}

Error named(Error mistake, const MarketOptionNames& names)
{
    for (auto& item : mistake.context) {
        if (item.name != "field" || !item.value.starts_with(kPrefix))
            continue;
        const auto name = item.value.substr(kPrefix.size());
        // Three parameters have options of their own.
        const bool isOption = name == "duration" || name == "start" || name == "bars";
        item.value = isOption ? optionName(name) : names.parameter + (' ' + name);
    }
    return mistake;
}

} // namespace

GeneratedMarket checkMarket(const MarketTexts& texts, const MarketOptionNames& names, std::uint64_t otherSeed,
                            std::vector<Error>& mistakes)
{
    BacktestSettings::Pairs input;
    for (const auto& [name, value] :
         {std::pair("duration", &texts.duration), std::pair("start", &texts.start), std::pair("bars", &texts.bars)}) {
        if (!value->empty())
            input.emplace_back(name, *value);
    }
    for (const auto& text : texts.parameters) {
        if (auto pair = parsePair(names.parameter, text))
            input.push_back(std::move(*pair));
        else
            mistakes.push_back(pair.error());
    }
    InstrumentName instrument{"sim", "BASE", "QUOTE"};
    if (const auto parsed = InstrumentName::parse(texts.instrument))
        instrument = *parsed;
    else if (!texts.instrument.empty())
        mistakes.push_back(parsed.error());
    std::uint64_t seed = otherSeed;
    if (!texts.seed.empty()) {
        if (const auto parsed = parseSeed(texts.seed, names.seed))
            seed = *parsed;
        else
            mistakes.push_back(parsed.error());
    }
    auto check = GeneratedMarket::check(texts.model, input, seed, instrument, kPrefix);
    if (!GeneratedMarket::find(texts.model))
        checkShared(input, check.mistakes);
    // What is no time is told only where nothing else is wrong; here all is told at once.
    const auto start = std::string(kPrefix) + "start";
    const bool isTold =
        check.mistakes.empty() || std::any_of(check.mistakes.begin(), check.mistakes.end(),
                                              [&](const Error& mistake) { return mistake.field("field") == start; });
    if (!isTold && !texts.start.empty() && !parseTime(texts.start))
        check.mistakes.push_back(Error("parameter.malformed", {{"field", start},
                                                               {"value", texts.start.substr(0, 80)},
                                                               {"remedy", "write a moment in UTC, as in 2024-01-01"}}));
    for (auto& mistake : check.mistakes)
        mistakes.push_back(named(std::move(mistake), names));
    return std::move(check.market);
}

} // namespace wh::cli
