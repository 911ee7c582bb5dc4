// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotOptions.h"

#include "core/simulator/BacktestOptions.h"

#include <algorithm>

namespace wh {

namespace {

ParameterSpec option(const char* name, ParameterType type, const char* description, std::string defaultText,
                     const char* example)
{
    ParameterSpec made;
    made.name = name;
    made.type = type;
    made.description = description;
    made.defaultText = std::move(defaultText);
    made.example = example;
    return made;
}

/// As a backtest has it.
ParameterSpec backtestOption(std::string_view name, const char* description = nullptr)
{
    const auto& all = backtestOptions();
    ParameterSpec made = *std::find_if(all.begin(), all.end(), [&](const auto& spec) { return spec.name == name; });
    if (description)
        made.description = description;
    return made;
}

std::vector<ParameterSpec> makeOptions()
{
    using enum ParameterType;
    const BotSpec standard;
    ParameterSpec policy =
        option("stop_policy", Choice,
               "Orders and position when it stops. cancel: orders go, the position stays; keep: both "
               "stay; flatten: orders go, the position is closed at the market.",
               toString(standard.stopPolicy), "flatten");
    for (const auto each : {StopPolicy::Cancel, StopPolicy::Keep, StopPolicy::Flatten})
        policy.choices.emplace_back(toString(each));
    ParameterSpec restarts = option(
        "restarts", Integer, "How often in a row it is started again after a failure, later each time; 0: never.",
        std::to_string(standard.mostRestarts), "3");
    restarts.minimum = "0";
    restarts.maximum = "1000";
    return {
        option("market", Text, "The live market that it trades.", "", "sim:BTC/USDT"),
        option("markets", Text, "Several of them, as a list, for a strategy that takes more than one.", "",
               "sim:BTC/USDT"),
        option("account", Text, "What its profit is counted under.", standard.account, "research"),
        option("interval", Text,
               "Time between ticks, 100ms to 1d, or event: none, it acts on what the market tells. Left out: as the "
               "strategy has it.",
               "", "500ms"),
        std::move(policy),
        option("tags", Text, "By which bots are grouped and found: a list.", "", "market-making"),
        backtestOption("cash", "Its share of the account at the first start, in the quote asset."),
        backtestOption("base"),
        backtestOption("seed"),
        backtestOption("latency", "Of a simulated venue: latency of orders, MODEL or MODEL:key=value,..."),
        backtestOption("queue", "Of a simulated venue: queue position of resting orders, MODEL or MODEL:key=value,..."),
        backtestOption("fees"),
        std::move(restarts),
    };
}

} // namespace

const std::vector<ParameterSpec>& botOptions()
{
    static const std::vector<ParameterSpec> specs = makeOptions();
    return specs;
}

std::vector<std::string> optionTexts(const BotSpec& spec, std::string_view option)
{
    if (option == "market")
        return spec.markets.size() == 1 ? spec.markets : std::vector<std::string>{};
    if (option == "markets")
        return spec.markets.size() > 1 ? spec.markets : std::vector<std::string>{};
    if (option == "account")
        return {spec.account};
    if (option == "interval")
        return spec.interval ? std::vector{intervalText(*spec.interval)} : std::vector<std::string>{};
    if (option == "stop_policy")
        return {toString(spec.stopPolicy)};
    if (option == "tags")
        return spec.tags;
    if (option == "cash")
        return {spec.cash.toString()};
    if (option == "base")
        return {spec.base.toString()};
    if (option == "seed")
        return {std::to_string(spec.seed)};
    if (option == "restarts")
        return {std::to_string(spec.mostRestarts)};
    std::vector<std::string> texts;
    for (const auto& [name, value] : spec.simulation) {
        if (name == option)
            texts.push_back(value);
    }
    return texts;
}

std::string intervalText(DurationNs interval)
{
    return interval == 0 ? "event" : formatDuration(interval);
}

Result<DurationNs> parseInterval(std::string_view text)
{
    if (text == "event")
        return DurationNs{0};
    if (auto duration = parseDuration(text))
        return *duration;
    return Error("parameter.malformed", {{"field", "interval"},
                                         {"value", std::string(text.substr(0, 80))},
                                         {"type", toString(ParameterType::Duration)},
                                         {"remedy", "write a duration such as 500ms, or event"}});
}

} // namespace wh
