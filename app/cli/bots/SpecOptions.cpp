// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/SpecOptions.h"

#include "app/cli/RunOptions.h"
#include "core/base/File.h"
#include "core/fleet/BotOptions.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cctype>
#include <iostream>
#include <iterator>

namespace wh::cli {

namespace {

constexpr std::uint64_t kLargest = 1U << 20U;

void add(CLI::App& command, const std::string& name, std::vector<std::string>& texts, const std::string& description,
         const char* placeholder)
{
    // A list, so that giving one twice is a mistake that is told with the others.
    command.add_option(name, texts, description)
        ->type_name(placeholder)
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false)
        ->group("Bot");
}

void takeOne(const char* option, const std::vector<std::string>& texts, std::string& target,
             std::vector<Error>& mistakes)
{
    if (texts.size() > 1)
        mistakes.push_back(Error("parameter.duplicate", {{"field", option}, {"remedy", "give it only once"}}));
    if (!texts.empty())
        target = texts.front();
}

/// Each "k=v" in its place, or at the end.
void takePairs(const char* option, const std::vector<std::string>& texts, BotSpec::Pairs& pairs,
               std::vector<Error>& mistakes)
{
    for (const auto& text : texts) {
        auto pair = parsePair(option, text);
        if (!pair) {
            mistakes.push_back(std::move(pair).error());
            continue;
        }
        const auto there =
            std::find_if(pairs.begin(), pairs.end(), [&pair](const auto& known) { return known.first == pair->first; });
        if (there == pairs.end())
            pairs.push_back(std::move(*pair));
        else
            there->second = std::move(pair->second);
    }
}

const char* placeholderOf(const ParameterSpec& spec)
{
    switch (spec.type) {
    case ParameterType::Choice:
        return "POLICY";
    case ParameterType::Integer:
    case ParameterType::Number:
    case ParameterType::Decimal:
        return "NUMBER";
    default:
        return "TEXT";
    }
}

} // namespace

void SpecOptions::addTo(CLI::App& command, bool isChange)
{
    command.add_option("FILE", m_file,
                       isChange ? "Another configuration, - for standard input (default: the bot's own)"
                                : "Its configuration, docs/reference/live-bots.md; - for standard input");
    add(command, "--name", m_names, "Its name", "TEXT");
    add(command, "--description", m_descriptions, "For people", "TEXT");
    add(command, "--strategy", m_strategies, "What trades: `wheelhouse-cli strategies` lists them", "NAME");
    add(command, "--param", m_parameters, "A parameter of the strategy; may be repeated", "K=V");
    add(command, "--risk", m_limits, "A limit of a risk rule; may be repeated", "RULE.LIMIT=V");
    for (const auto& spec : botOptions()) {
        if (spec.name == "markets")
            continue;
        auto& texts = m_options.emplace_back(Texts{spec.name, {}});
        std::string description = spec.description;
        if (!spec.defaultText.empty() && !isChange)
            description += " Default: " + spec.defaultText + '.';
        if (spec.name == "market")
            description += " For a strategy that trades two give it twice, the second market last.";
        const bool isTags = spec.name == "tags";
        add(command, isTags ? "--tags" : optionName(spec.name), texts.values,
            isTags ? "Its tags, with commas between them." : description, isTags ? "TAG,TAG" : placeholderOf(spec));
    }
    if (isChange)
        add(command, "--unset", m_unset, "Takes a field back to its default: params.levels, interval; may be repeated",
            "FIELD");
}

bool SpecOptions::isEmpty() const
{
    return m_file.empty() && m_names.empty() && m_descriptions.empty() && m_strategies.empty() &&
           m_parameters.empty() && m_limits.empty() && m_unset.empty() &&
           std::all_of(m_options.begin(), m_options.end(), [](const Texts& texts) { return texts.values.empty(); });
}

void SpecOptions::unset(BotSpec& spec, const std::string& field, std::vector<Error>& mistakes) const
{
    const auto erase = [&field](BotSpec::Pairs& pairs, std::string_view prefix) {
        return field.starts_with(prefix) && std::erase_if(pairs, [&](const auto& pair) {
                                                return prefix.size() + pair.first.size() == field.size() &&
                                                       field.ends_with(pair.first);
                                            }) > 0;
    };
    if (erase(spec.parameters, "params.") || erase(spec.risk, "risk.") || erase(spec.simulation, ""))
        return;
    const BotSpec standard;
    if (field == "interval")
        spec.interval.reset();
    else if (field == "description")
        spec.description.clear();
    else if (field == "tags")
        spec.tags.clear();
    else if (field == "account")
        spec.account = standard.account;
    else if (field == "stop_policy")
        spec.stopPolicy = standard.stopPolicy;
    else if (field == "cash")
        spec.cash = standard.cash;
    else if (field == "base")
        spec.base = standard.base;
    else if (field == "other_cash")
        spec.otherCash = standard.otherCash;
    else if (field == "other_base")
        spec.otherBase = standard.otherBase;
    else if (field == "seed")
        spec.seed = standard.seed;
    else if (field == "restarts")
        spec.mostRestarts = standard.mostRestarts;
    else
        mistakes.push_back(Error("cli.bad_value", {{"option", "--unset"},
                                                   {"value", '"' + field.substr(0, 80) + '"'},
                                                   {"reason", "the bot has nothing of that name to take back"},
                                                   {"remedy", "`wheelhouse-cli bots export` shows what it has"}}));
}

void SpecOptions::apply(BotSpec& spec, std::vector<Error>& mistakes) const
{
    if (!m_file.empty()) {
        auto read = specOfFile(m_file, mistakes);
        if (!read) {
            mistakes.push_back(std::move(read).error());
            return;
        }
        spec = std::move(*read);
    }
    for (const auto& field : m_unset)
        unset(spec, field, mistakes);
    takeOne("--name", m_names, spec.name, mistakes);
    takeOne("--description", m_descriptions, spec.description, mistakes);
    takeOne("--strategy", m_strategies, spec.strategy, mistakes);
    takePairs("--param", m_parameters, spec.parameters, mistakes);
    takePairs("--risk", m_limits, spec.risk, mistakes);
    BotSpec::Pairs options;
    for (const auto& option : m_options) {
        for (const auto& value : option.values) {
            if (option.name != "tags") {
                options.emplace_back(option.name, value);
                continue;
            }
            for (std::size_t begin = 0; begin <= value.size();) {
                const auto end = std::min(value.find(',', begin), value.size());
                options.emplace_back("tags", value.substr(begin, end - begin));
                begin = end + 1;
            }
        }
    }
    std::vector<Error> own;
    setBotOptions(options, spec, own);
    for (auto& mistake : own) {
        for (auto& item : mistake.context) {
            if (item.name == "field")
                item.value = optionName(item.value);
        }
        mistakes.push_back(std::move(mistake));
    }
}

Result<BotSpec> specOfFile(const std::string& path, std::vector<Error>& mistakes)
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
    std::vector<Error> own;
    auto spec = BotSpec::parse(text, own);
    if (!spec)
        return std::move(spec).error().with("file", path);
    for (auto& mistake : own)
        mistakes.push_back(std::move(mistake).with("file", path));
    return spec;
}

client::BotConfiguration configurationOf(const BotSpec& spec)
{
    client::BotConfiguration made;
    made.name = spec.name;
    made.description = spec.description;
    made.strategy = spec.strategy;
    made.parameters = spec.parameters;
    made.markets = spec.markets;
    made.account = spec.account;
    made.interval = spec.interval;
    made.risk = spec.risk;
    made.stopPolicy = toString(spec.stopPolicy);
    std::transform(made.stopPolicy.begin(), made.stopPolicy.end(), made.stopPolicy.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    made.tags = spec.tags;
    made.cash = spec.cash;
    made.base = spec.base;
    made.otherCash = spec.otherCash;
    made.otherBase = spec.otherBase;
    made.seed = std::to_string(spec.seed);
    made.simulation = spec.simulation;
    made.mostRestarts = spec.mostRestarts;
    return made;
}

} // namespace wh::cli
