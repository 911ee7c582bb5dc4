// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotOptions.h"

#include "core/simulator/BacktestOptions.h"

#include <algorithm>
#include <utility>

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
    ParameterSpec otherCash =
        backtestOption("cash", "What it has on its second market at the first start, in that one's quote asset.");
    otherCash.name = "other_cash";
    ParameterSpec otherBase = backtestOption("base", "What it holds on its second market at the first start.");
    otherBase.name = "other_base";
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
        std::move(otherCash),
        std::move(otherBase),
        backtestOption("seed"),
        backtestOption("latency", "Of a simulated venue: latency of orders, MODEL or MODEL:key=value,..."),
        backtestOption("queue", "Of a simulated venue: queue position of resting orders, MODEL or MODEL:key=value,..."),
        backtestOption("fees"),
        std::move(restarts),
    };
}

bool isList(std::string_view option)
{
    return option == "market" || option == "markets" || option == "tags";
}

/// Without ranges: a value that can be kept is kept, and Admission tells what is wrong with it.
std::vector<ParameterSpec> formOf(const std::vector<ParameterSpec>& specs)
{
    std::vector<ParameterSpec> form;
    for (auto spec : specs) {
        if (isList(spec.name) || spec.name == "interval")
            continue;
        spec.minimum.reset();
        spec.maximum.reset();
        form.push_back(std::move(spec));
    }
    return form;
}

/// Options on their way into a specification.
class OptionReader
{
public:
    OptionReader(BotSpec& spec, std::vector<Error>& mistakes) : m_spec(spec), m_mistakes(mistakes) {}

    void read(const BotSpec::Pairs& options)
    {
        BotSpec::Pairs single;
        std::vector<std::string> tags;
        Markets markets = {{"market", {}}, {"markets", {}}, {"instrument", {}}};
        for (const auto& [name, value] : options) {
            const auto key = std::find_if(markets.begin(), markets.end(),
                                          [&, &option = name](const auto& each) { return each.first == option; });
            if (key != markets.end())
                key->second.push_back(value);
            else if (name == "tags")
                tags.push_back(value);
            else
                single.emplace_back(name, value);
        }
        readMarkets(std::move(markets));
        if (!tags.empty())
            m_spec.tags = std::move(tags);
        readInterval(single);
        readSingle(single);
    }

private:
    using Markets = std::vector<std::pair<std::string, std::vector<std::string>>>;

    void readMarkets(Markets given)
    {
        std::string first;
        for (auto& [key, ids] : given) {
            if (ids.empty())
                continue;
            if (first.empty())
                m_spec.markets = std::move(ids);
            else if (ids != m_spec.markets)
                m_mistakes.push_back(
                    Error("configuration.duplicate_key",
                          {{"field", key}, {"remedy", "leave it out: " + first + " says where it trades"}}));
            if (first.empty())
                first = key;
        }
    }

    void readInterval(BotSpec::Pairs& options)
    {
        const auto isInterval = [](const auto& pair) { return pair.first == "interval"; };
        const auto given = std::find_if(options.begin(), options.end(), isInterval);
        if (given == options.end())
            return;
        if (const auto interval = parseInterval(given->second))
            m_spec.interval = *interval;
        else
            m_mistakes.push_back(interval.error());
        if (std::count_if(options.begin(), options.end(), isInterval) > 1)
            m_mistakes.push_back(
                Error("parameter.duplicate", {{"field", "interval"}, {"remedy", "give it only once"}}));
        std::erase_if(options, isInterval);
    }

    void readSingle(const BotSpec::Pairs& options)
    {
        static const auto form = formOf(botOptions());
        auto checked = ParameterValidation::check(form, options);
        for (auto& mistake : checked.mistakes)
            m_mistakes.push_back(std::move(mistake));
        const auto& values = checked.set.values();
        for (const auto& spec : form) {
            const auto given =
                std::find_if(options.begin(), options.end(), [&](const auto& pair) { return pair.first == spec.name; });
            if (given != options.end() && values.contains(spec.name))
                take(spec.name, given->second, checked.set);
        }
    }

    void take(const std::string& name, const std::string& text, const ParameterSet& set)
    {
        if (name == "account") {
            m_spec.account = text;
        } else if (name == "stop_policy") {
            m_spec.stopPolicy = stopPolicyFrom(text).value_or(StopPolicy::Cancel);
        } else if (name == "cash") {
            m_spec.cash = set.decimal(name);
        } else if (name == "base") {
            m_spec.base = set.decimal(name);
        } else if (name == "other_cash") {
            m_spec.otherCash = set.decimal(name);
        } else if (name == "other_base") {
            m_spec.otherBase = set.decimal(name);
        } else if (name == "seed") {
            if (const auto seed = parseSeed(text))
                m_spec.seed = *seed;
            else
                m_mistakes.push_back(seed.error());
        } else if (name == "restarts") {
            takeRestarts(text, set.integer(name));
        } else {
            takeModel(name, text);
        }
    }

    /// In their own order, so that equal documents make equal values.
    void takeModel(const std::string& name, const std::string& text)
    {
        const auto rank = [](std::string_view model) { return model == "latency" ? 0 : model == "queue" ? 1 : 2; };
        auto& models = m_spec.simulation;
        std::erase_if(models, [&](const auto& pair) { return pair.first == name; });
        models.emplace(
            std::find_if(models.begin(), models.end(), [&](const auto& pair) { return rank(pair.first) > rank(name); }),
            name, text);
    }

    void takeRestarts(const std::string& text, std::int64_t number)
    {
        if (std::in_range<int>(number)) {
            m_spec.mostRestarts = static_cast<int>(number);
            return;
        }
        const auto& all = botOptions();
        const auto spec =
            std::find_if(all.begin(), all.end(), [](const auto& each) { return each.name == "restarts"; });
        for (auto& mistake : ParameterValidation::check({*spec}, {{"restarts", text}}).mistakes)
            m_mistakes.push_back(std::move(mistake));
    }

    BotSpec& m_spec;
    std::vector<Error>& m_mistakes;
};

} // namespace

void setBotOptions(const BotSpec::Pairs& options, BotSpec& spec, std::vector<Error>& mistakes)
{
    OptionReader(spec, mistakes).read(options);
}

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
    if (option == "other_cash")
        return {spec.otherCash.toString()};
    if (option == "other_base")
        return {spec.otherBase.toString()};
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
