// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotSpec.h"

#include "core/engine/BotConfiguration.h"
#include "core/fleet/BotOptions.h"
#include "core/simulator/BacktestOptions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace wh {

namespace {

using Pairs = BotSpec::Pairs;

const std::vector<std::string> kPlain = {"market", "markets", "account", "interval", "tags"};

bool isBacktestOption(std::string_view name)
{
    const auto& all = backtestOptions();
    return std::any_of(all.begin(), all.end(), [&](const auto& spec) { return spec.name == name; });
}

std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Whether JSON reads the text, unquoted, as the same text again.
bool isPlainNumber(std::string_view text)
{
    constexpr std::size_t kLongest = 16; // 15 digits, which every reader of JSON keeps
    if (text.empty() || text.size() > kLongest || text == "-0")
        return false;
    if (text.front() == '-')
        text.remove_prefix(1);
    const auto digits = [&text] {
        const auto count = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(count);
        return count;
    };
    const bool leadingZero = text.starts_with('0');
    const auto whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (text.empty())
        return true;
    if (text.front() != '.')
        return false;
    text.remove_prefix(1);
    return digits() > 0 && text.empty();
}

std::string valueJson(const std::string& text)
{
    return isPlainNumber(text) || text == "true" || text == "false" ? text : quoted(text);
}

/// Writes one object, a member a line.
class DocumentWriter
{
public:
    void member(std::string_view key, std::string json)
    {
        m_text += (m_text.empty() ? "{\n  " : ",\n  ") + quoted(std::string(key)) + ": " + std::move(json);
    }
    void text(std::string_view key, const std::string& value)
    {
        if (!value.empty())
            member(key, quoted(value));
    }
    void object(std::string_view key, const Pairs& pairs)
    {
        if (pairs.empty())
            return;
        std::string json;
        for (const auto& [name, value] : pairs)
            json += (json.empty() ? "{\n    " : ",\n    ") + quoted(name) + ": " + valueJson(value);
        member(key, json + "\n  }");
    }
    void list(std::string_view key, const std::vector<std::string>& values)
    {
        std::string json;
        for (const auto& value : values)
            json += (json.empty() ? "[" : ", ") + quoted(value);
        member(key, json + ']');
    }
    std::string take() { return m_text.empty() ? "{}\n" : std::move(m_text) + "\n}\n"; }

private:
    std::string m_text;
};

bool isList(std::string_view option)
{
    return option == "market" || option == "markets" || option == "tags";
}

bool isDefault(const ParameterSpec& spec, const std::vector<std::string>& texts)
{
    return texts.empty() || (texts.size() == 1 && texts[0] == spec.defaultText && !isList(spec.name));
}

void writeOption(DocumentWriter& writer, const BotSpec& bot, const ParameterSpec& option)
{
    const auto texts = optionTexts(bot, option.name);
    // A model that was named stays named, even where it is the usual one: that may change some day.
    const bool isChosen = option.name == "latency" || option.name == "queue" || option.name == "fees";
    if (texts.empty() || (!isChosen && isDefault(option, texts)))
        return;
    if (option.name == "markets" || option.name == "tags")
        writer.list(option.name, texts);
    else
        writer.member(option.name,
                      option.type == ParameterType::Text ? quoted(texts.front()) : valueJson(texts.front()));
}

/// The document's fields in their order, with what is as the default.
struct Field
{
    std::string path;
    std::string text;
};

std::vector<std::vector<Field>> fieldsOf(const BotSpec& spec, bool severalMarkets)
{
    const auto joined = [](const std::vector<std::string>& texts) {
        std::string text;
        for (const auto& each : texts)
            text += (text.empty() ? "" : ", ") + each;
        return text;
    };
    const auto under = [](const char* prefix, const Pairs& pairs) {
        std::vector<Field> fields;
        for (const auto& [name, value] : pairs)
            fields.push_back({prefix + name, value});
        return fields;
    };
    std::vector<Field> rest;
    for (const auto& option : botOptions()) {
        if (option.name != "market" && option.name != "markets")
            rest.push_back({option.name, joined(optionTexts(spec, option.name))});
    }
    return {{{"name", spec.name},
             {"description", spec.description},
             {severalMarkets ? "markets" : "market", joined(spec.markets)},
             {"strategy", spec.strategy}},
            under("params.", spec.parameters),
            under("risk.", spec.risk),
            std::move(rest)};
}

} // namespace

Result<BotSpec> BotSpec::parse(std::string_view json, std::vector<Error>& mistakes)
{
    const std::size_t before = mistakes.size();
    auto configuration = BotConfiguration::parse(json, botOptions(), mistakes, kPlain);
    if (!configuration)
        return std::move(configuration).error();
    for (std::size_t i = before; i < mistakes.size(); ++i) {
        if (mistakes[i].code == "configuration.unknown_key" && isBacktestOption(mistakes[i].field("field")))
            mistakes[i] = Error(mistakes[i].code, {{"field", std::string(mistakes[i].field("field"))},
                                                   {"remedy", "leave it out: only a backtest takes it"}});
    }
    BotSpec spec;
    spec.name = std::move(configuration->name);
    spec.description = std::move(configuration->description);
    spec.strategy = std::move(configuration->strategy);
    spec.parameters = std::move(configuration->parameters);
    spec.risk = std::move(configuration->risk);
    if (!configuration->instrument.empty())
        configuration->options.emplace_back("instrument", std::move(configuration->instrument));
    setBotOptions(configuration->options, spec, mistakes);
    return spec;
}

std::string BotSpec::toJson() const
{
    DocumentWriter writer;
    writer.text("name", name);
    writer.text("description", description);
    for (const auto& option : botOptions()) {
        if (option.name == "market" || option.name == "markets")
            writeOption(writer, *this, option);
    }
    writer.text("strategy", strategy);
    writer.object("params", parameters);
    writer.object("risk", risk);
    for (const auto& option : botOptions()) {
        if (option.name != "market" && option.name != "markets")
            writeOption(writer, *this, option);
    }
    return writer.take();
}

std::vector<SpecDifference> differencesOf(const BotSpec& before, const BotSpec& after)
{
    const bool severalMarkets = std::max(before.markets.size(), after.markets.size()) > 1;
    const auto was = fieldsOf(before, severalMarkets);
    const auto is = fieldsOf(after, severalMarkets);
    const auto textOf = [](const std::vector<Field>& fields, const std::string& path) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.path == path; });
        return found == fields.end() ? std::string() : found->text;
    };
    const auto has = [](const std::vector<Field>& fields, const std::string& path) {
        return std::any_of(fields.begin(), fields.end(), [&](const Field& f) { return f.path == path; });
    };
    std::vector<SpecDifference> differences;
    for (std::size_t part = 0; part < was.size(); ++part) {
        for (const auto& field : was[part]) {
            if (const auto text = textOf(is[part], field.path); text != field.text)
                differences.push_back({field.path, field.text, text});
        }
        for (const auto& field : is[part]) {
            if (!has(was[part], field.path) && !field.text.empty())
                differences.push_back({field.path, {}, field.text});
        }
    }
    return differences;
}

} // namespace wh
