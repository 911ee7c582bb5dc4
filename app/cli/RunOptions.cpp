// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RunOptions.h"

#include "core/base/File.h"
#include "core/engine/BotConfiguration.h"
#include "core/simulator/BacktestOptions.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>

namespace wh::cli {

namespace {

constexpr std::uint64_t kLargestConfiguration = 1U << 20U;
constexpr std::size_t kLongestShown = 80;

const char* placeholderOf(const ParameterSpec& spec)
{
    if (spec.name == "from" || spec.name == "to")
        return "T";
    if (spec.name == "outage")
        return "FROM..TO";
    if (spec.name == "seed")
        return "N";
    switch (spec.type) {
    case ParameterType::Integer:
        return "N";
    case ParameterType::Number:
    case ParameterType::Decimal:
        return "X";
    case ParameterType::Duration:
        return "SPAN";
    default:
        return "SPEC";
    }
}

/// Prefixes of field names, and the option that says the same.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kPrefixes = {
    {{"params.", "--param "}, {"risk.", "--risk "}, {"model_params.", "--model-param "}, {"vary.", "--vary "}}};

/// "params.gamma" as "--param gamma", "latency.entry" as "--latency entry", "cash" as "--cash".
std::string onCommandLine(std::string_view field)
{
    for (const auto& [prefix, option] : kPrefixes) {
        if (field.starts_with(prefix))
            return std::string(option).append(field.substr(prefix.size()));
    }
    constexpr std::array<std::string_view, 6> kOthers = {"strategy", "objective",  "vary",
                                                         "model",    "instrument", "jobs"};
    const auto head = field.substr(0, field.find('.'));
    const auto& options = backtestOptions();
    const bool isOption =
        std::any_of(options.begin(), options.end(), [&](const auto& spec) { return spec.name == head; }) ||
        std::find(kOthers.begin(), kOthers.end(), head) != kOthers.end();
    if (!isOption)
        return std::string(field);
    auto text = optionName(head);
    return head == field ? text : text.append(" ").append(field.substr(head.size() + 1));
}

void readPairs(std::string_view option, const std::vector<std::string>& texts, BacktestSettings::Pairs& pairs,
               std::vector<Error>& mistakes)
{
    for (const auto& text : texts) {
        auto pair = parsePair(option, text);
        if (pair)
            pairs.push_back(std::move(*pair));
        else
            mistakes.push_back(pair.error());
    }
}

/// `given` after those of `defaults` whose names it lacks, which are noted as such.
void merge(const BacktestSettings::Pairs& defaults, const std::string& prefix, BacktestSettings::Pairs& given,
           std::set<std::string>& fromDefaults)
{
    BacktestSettings::Pairs merged;
    for (const auto& pair : defaults) {
        const bool overridden =
            std::any_of(given.begin(), given.end(), [&](const auto& other) { return other.first == pair.first; });
        if (overridden)
            continue;
        merged.push_back(pair);
        fromDefaults.insert(prefix + pair.first);
    }
    merged.insert(merged.end(), given.begin(), given.end());
    given = std::move(merged);
}

} // namespace

Result<std::pair<std::string, std::string>> parsePair(std::string_view option, std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == 0 || equals == text.npos)
        return Error("cli.bad_value", {{"option", std::string(option)},
                                       {"value", '"' + std::string(text.substr(0, kLongestShown)) + '"'},
                                       {"reason", "it is no name=value"},
                                       {"remedy", "write " + std::string(option) + " name=value"}});
    return std::pair(std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)));
}

std::string optionName(std::string_view setting)
{
    std::string name = "--" + std::string(setting);
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

std::string shellWord(const std::string& word)
{
    constexpr const char* kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=+:,./@%";
    if (!word.empty() && word.find_first_not_of(kPlain) == word.npos)
        return word;
    std::string quoted = "'";
    for (const char c : word)
        quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + '\'';
}

void RunOptions::addTo(CLI::App& command)
{
    addShared(command, true);
}

void RunOptions::addWithoutStrategyTo(CLI::App& command)
{
    addShared(command, false);
}

void RunOptions::addShared(CLI::App& command, bool hasStrategy)
{
    // Each takes a list, so that giving one twice is a mistake that is told with the others.
    const auto add = [&](const std::string& name, std::vector<std::string>& texts, const std::string& description,
                         const char* placeholder, const char* group) {
        command.add_option(name, texts, description)
            ->type_name(placeholder)
            ->expected(1)
            ->take_all()
            ->allow_extra_args(false)
            ->group(group);
    };
    if (hasStrategy)
        add("--strategy", m_strategyTexts, "What trades: `wheelhouse-cli strategies` lists them", "NAME", "Bot");
    add("--param", m_parameterTexts, "A parameter of the strategy; may be repeated", "K=V", "Bot");
    add("--risk", m_riskTexts, "A limit of a risk rule; may be repeated", "RULE.LIMIT=V", "Bot");
    if (hasStrategy)
        add("--config", m_configurations, "A bot's configuration; the command line goes before it", "FILE", "Bot");
    for (const auto& spec : backtestOptions()) {
        auto& texts = m_optionTexts.emplace_back(Texts{spec.name, {}});
        auto description = spec.description;
        if (!spec.defaultText.empty())
            description += " Default: " + spec.defaultText + '.';
        add(optionName(spec.name), texts.values, description, placeholderOf(spec), "Assumptions");
    }
}

void RunOptions::readConfiguration(std::vector<Error>& mistakes)
{
    const auto& path = m_configurations.front();
    if (m_configurations.size() > 1)
        mistakes.push_back(Error("parameter.duplicate", {{"field", "--config"}, {"remedy", "give it only once"}}));
    const auto text = readTextFile(path, kLargestConfiguration);
    if (!text) {
        mistakes.push_back(text.error());
        return;
    }
    std::vector<Error> own;
    auto configuration = BotConfiguration::parse(*text, backtestOptions(), own);
    if (!configuration)
        own.push_back(configuration.error());
    for (auto& mistake : own)
        mistakes.push_back(std::move(mistake).with("file", path));
    if (!configuration)
        return;
    if (m_strategy.empty()) {
        m_strategy = configuration->strategy;
        m_fromConfiguration.insert("strategy");
    }
    m_instrument = configuration->instrument;
    merge(configuration->parameters, "params.", m_parameters, m_fromConfiguration);
    merge(configuration->risk, "risk.", m_risk, m_fromConfiguration);
    merge(configuration->options, "", m_options, m_fromConfiguration);
}

BacktestSettings RunOptions::read(std::vector<Error>& mistakes)
{
    if (m_strategyTexts.size() > 1)
        mistakes.push_back(Error("parameter.duplicate", {{"field", "--strategy"}, {"remedy", "give it only once"}}));
    if (!m_strategyTexts.empty())
        m_strategy = m_strategyTexts.front();
    readPairs("--param", m_parameterTexts, m_parameters, mistakes);
    readPairs("--risk", m_riskTexts, m_risk, mistakes);
    for (const auto& option : m_optionTexts) {
        for (const auto& value : option.values)
            m_options.emplace_back(option.name, value);
    }
    if (!m_configurations.empty())
        readConfiguration(mistakes);

    BacktestSettings settings;
    settings.strategy = m_strategy;
    settings.parameters = m_parameters;
    settings.risk = m_risk;
    std::vector<Error> own;
    readBacktestOptions(m_options, settings, own);
    for (auto& mistake : own)
        mistakes.push_back(located(std::move(mistake)));
    return settings;
}

Error RunOptions::located(Error mistake) const
{
    const std::string field(mistake.field("field"));
    const bool inFile =
        m_fromConfiguration.contains(field) || m_fromConfiguration.contains(field.substr(0, field.find('.')));
    if (inFile && !m_configurations.empty())
        return std::move(mistake).with("file", m_configurations.front());
    constexpr std::string_view kMeant = "did you mean ";
    for (auto& item : mistake.context) {
        if (item.name == "field")
            item.value = onCommandLine(item.value);
        else if (item.name == "remedy" && mistake.code == "parameter.unknown" && item.value.starts_with(kMeant))
            item.value = std::string(kMeant) + onCommandLine(std::string_view(item.value).substr(kMeant.size()));
    }
    return mistake;
}

std::string RunOptions::instrumentBesides(const InstrumentName& replayed) const
{
    const auto meant = InstrumentName::parse(m_instrument);
    if (m_instrument.empty() || !meant)
        return {};
    const bool hasVenue = replayed.venue != "sim" && replayed.venue != "file";
    const bool hasAssets = replayed.venue != "file";
    const bool isOther = (hasVenue && meant->venue != replayed.venue) ||
                         (hasAssets && (meant->base != replayed.base || meant->quote != replayed.quote));
    return isOther ? m_instrument : std::string();
}

std::vector<std::string> RunOptions::wordsToRepeat() const
{
    std::vector<std::string> words = {"--strategy", m_strategy};
    for (const auto& [name, value] : m_risk) {
        words.emplace_back("--risk");
        words.push_back(name + '=' + value);
    }
    for (const auto& [name, value] : m_options) {
        words.push_back(optionName(name));
        words.push_back(value);
    }
    return words;
}

} // namespace wh::cli
