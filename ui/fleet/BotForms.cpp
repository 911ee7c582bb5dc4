// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/BotForms.h"

#include "core/base/Time.h"
#include "ui/form/ParameterText.h"
#include "ui/session/BotText.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wh::ui {

namespace {

using client::Pairs;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BotForms)
};

constexpr const char* kSteps[kBotSteps] = {
    QT_TRANSLATE_NOOP("BotForms", "Strategy"),    QT_TRANSLATE_NOOP("BotForms", "Market"),
    QT_TRANSLATE_NOOP("BotForms", "Parameters"),  QT_TRANSLATE_NOOP("BotForms", "Funds and timing"),
    QT_TRANSLATE_NOOP("BotForms", "Risk limits"), QT_TRANSLATE_NOOP("BotForms", "Stop, restart, tags"),
    QT_TRANSLATE_NOOP("BotForms", "Review"),
};

constexpr std::string_view kMarketFields[] = {"market", "markets", "instrument"};
constexpr std::string_view kStopFields[] = {"stop_policy", "restarts", "tags", "description"};
constexpr std::string_view kFunds[] = {"cash", "base", "other_cash", "other_base", "account"};
constexpr std::string_view kAmounts[] = {"cash", "base", "other_cash", "other_base"};
constexpr std::string_view kTiming[] = {"interval", "seed"};
constexpr const char* kPolicies[][2] = {{"cancel", "CANCEL"}, {"keep", "KEEP"}, {"flatten", "FLATTEN"}};

template<std::size_t N>
bool isOneOf(std::string_view text, const std::string_view (&all)[N])
{
    return std::find(std::begin(all), std::end(all), text) != std::end(all);
}

ParameterGroup groupOf(const QString& title, const client::Capabilities& capabilities,
                       std::initializer_list<std::string_view> names)
{
    ParameterGroup group{title, {}, false};
    for (const std::string_view name : names) {
        for (const ParameterSpec& spec : capabilities.botOptions) {
            if (spec.name == name)
                group.specs.push_back(spec);
        }
    }
    return group;
}

std::string policyWord(const std::string& policy)
{
    for (const auto& [word, value] : kPolicies) {
        if (policy == value)
            return word;
    }
    return policy;
}

std::string policyValue(const std::string& word)
{
    for (const auto& [known, value] : kPolicies) {
        if (word == known)
            return value;
    }
    return word;
}

/// @param name  one of kAmounts
Decimal& amountOf(client::BotConfiguration& bot, std::string_view name)
{
    return name == "cash" ? bot.cash : name == "base" ? bot.base : name == "other_cash" ? bot.otherCash : bot.otherBase;
}

/// Letters, digits and single dashes.
std::string slug(std::string_view text)
{
    std::string made;
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isLetter)
            made += c;
        else if (isCapital)
            made += static_cast<char>(c - 'A' + 'a');
        else if (!made.empty() && made.back() != '-')
            made += '-';
    }
    while (made.ends_with('-'))
        made.pop_back();
    return made;
}

std::string numbered(std::string stem, const std::set<std::string>& taken, int first)
{
    constexpr std::size_t kLongest = 64;
    for (int number = first;; ++number) {
        const std::string end = '-' + std::to_string(number);
        std::string name = stem.substr(0, kLongest - end.size()) + end;
        if (!taken.contains(name))
            return name;
    }
}

/// A value as a person would write it; nothing for what is no plain value.
std::optional<std::string> plainText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toStdString();
    if (value.isBool())
        return std::string(value.toBool() ? "true" : "false");
    if (!value.isDouble())
        return std::nullopt;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

std::optional<Pairs> plainPairs(const QJsonObject& object, const std::string& prefix = {})
{
    Pairs pairs;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const std::string name = prefix + member.key().toStdString();
        if (member.value().isObject() && prefix.empty()) {
            const auto inner = plainPairs(member.value().toObject(), name + '.');
            if (!inner)
                return std::nullopt;
            pairs.insert(pairs.end(), inner->begin(), inner->end());
            continue;
        }
        const auto text = plainText(member.value());
        if (!text)
            return std::nullopt;
        pairs.emplace_back(name, *text);
    }
    return pairs;
}

std::optional<std::vector<std::string>> texts(const QJsonValue& value)
{
    std::vector<std::string> all;
    for (const auto& item : value.toArray()) {
        if (!item.isString())
            return std::nullopt;
        all.push_back(item.toString().toStdString());
    }
    return value.isArray() ? std::optional(all) : std::nullopt;
}

} // namespace

QString stepTitle(BotStep step)
{
    return Words::tr(kSteps[static_cast<std::size_t>(step)]);
}

std::string formField(const Error& finding)
{
    const std::string_view field = finding.field("field");
    return std::string(field.substr(0, field.find('[')));
}

BotStep stepOf(const Error& finding)
{
    const std::string field = formField(finding);
    if (field == "name" || field == "strategy")
        return BotStep::Strategy;
    if (isOneOf(field, kMarketFields))
        return BotStep::Market;
    if (field == "params" || field.starts_with("params."))
        return BotStep::Parameters;
    if (isOneOf(field, kFunds) || isOneOf(field, kTiming) || isSimulationField(field))
        return BotStep::Funds;
    if (field == "risk" || field.starts_with("risk."))
        return BotStep::Risk;
    return isOneOf(field, kStopFields) ? BotStep::Stop : BotStep::Review;
}

std::vector<ParameterGroup> parameterGroups(const client::Strategy* strategy)
{
    ParameterGroup group;
    for (const ParameterSpec& spec : strategy ? strategy->parameters : std::vector<ParameterSpec>())
        group.specs.push_back(prefixed(spec, "params."));
    return {group};
}

std::vector<ParameterGroup> fundsGroups(const client::Capabilities& capabilities, const ModelChoice& models,
                                        const std::optional<MarketAssets>& other)
{
    std::vector<ParameterGroup> groups{groupOf(Words::tr("Funds"), capabilities, {"cash", "base", "account"}),
                                       groupOf(Words::tr("Timing"), capabilities, {"interval", "seed"}),
                                       {Words::tr("Simulated venue"), {}, true}};
    if (other) {
        ParameterGroup funds =
            groupOf(Words::tr("Funds on the second market"), capabilities, {"other_cash", "other_base"});
        // The form knows the assets of the first market only.
        for (ParameterSpec& spec : funds.specs) {
            spec = inCurrencies(std::move(spec), other->base, other->quote);
            if (spec.unit == "base" || spec.unit == "quote")
                spec.unit.clear(); // they would be taken for those
        }
        groups.insert(groups.begin() + 1, std::move(funds));
    }
    for (const ParameterSpec& option : capabilities.botOptions) {
        if (!isSimulationOption(option.name))
            continue;
        for (ParameterSpec& field : simulationFields(capabilities, option, models))
            groups.back().specs.push_back(std::move(field));
    }
    return groups;
}

std::vector<ParameterGroup> riskGroups(const client::Capabilities& capabilities)
{
    std::vector<ParameterGroup> groups;
    for (const client::RiskRule& rule : capabilities.riskRules) {
        ParameterGroup group{toQString(rule.title), {}, false};
        for (const ParameterSpec& spec : rule.parameters)
            group.specs.push_back(prefixed(spec, "risk." + rule.id + '.'));
        if (!group.specs.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ParameterGroup> stopGroups(const client::Capabilities& capabilities)
{
    ParameterSpec description;
    description.name = "description";
    description.type = ParameterType::Text;
    description.description = Words::tr("For people; up to 2000 characters.").toStdString();
    std::vector<ParameterGroup> groups{groupOf(Words::tr("When it stops"), capabilities, {"stop_policy", "restarts"}),
                                       groupOf(Words::tr("How it is found"), capabilities, {"tags"})};
    groups.back().specs.push_back(description);
    return groups;
}

Pairs fieldValues(const client::BotConfiguration& bot)
{
    Pairs values{{"account", bot.account},
                 {"cash", bot.cash.toString()},
                 {"base", bot.base.toString()},
                 {"seed", bot.seed},
                 {"stop_policy", policyWord(bot.stopPolicy)},
                 {"restarts", std::to_string(bot.mostRestarts)},
                 {"tags", tagsText(bot.tags).toStdString()},
                 {"description", bot.description}};
    if (bot.markets.size() > 1) {
        values.emplace_back("other_cash", bot.otherCash.toString());
        values.emplace_back("other_base", bot.otherBase.toString());
    }
    if (bot.interval)
        values.emplace_back("interval", *bot.interval == 0 ? "event" : formatDuration(*bot.interval));
    for (const auto& [name, value] : bot.parameters)
        values.emplace_back("params." + name, value);
    for (const auto& [name, value] : bot.risk)
        values.emplace_back("risk." + name, value);
    for (const auto& [name, value] : bot.simulation) {
        for (auto& field : simulationValues(name, value))
            values.push_back(std::move(field));
    }
    return values;
}

client::BotConfiguration configurationOf(const Pairs& values, const ModelChoice& models, std::vector<Error>& mistakes)
{
    client::BotConfiguration bot;
    const auto refuse = [&mistakes](const std::string& field, const std::string& value, const char* type,
                                    const char* remedy) {
        mistakes.push_back(
            Error("parameter.malformed", {{"field", field}, {"value", value}, {"type", type}, {"remedy", remedy}}));
    };
    for (const auto& [name, value] : values) {
        if (name.starts_with("params."))
            bot.parameters.emplace_back(name.substr(7), value);
        else if (name.starts_with("risk."))
            bot.risk.emplace_back(name.substr(5), value);
        else if (name == "account")
            bot.account = value;
        else if (name == "seed")
            bot.seed = value;
        else if (name == "description")
            bot.description = value;
        else if (name == "stop_policy")
            bot.stopPolicy = policyValue(value);
        else if (name == "tags")
            bot.tags = tagsOf(QString::fromStdString(value));
        else if (isOneOf(name, kAmounts)) {
            // What is no number at all its form has told.
            if (const auto amount = Decimal::parse(value))
                amountOf(bot, name) = *amount;
        } else if (name == "restarts") {
            bot.mostRestarts = QString::fromStdString(value).toLongLong();
        } else if (name == "interval") {
            const auto interval = value == "event" ? Result<DurationNs>(DurationNs{0}) : parseDuration(value);
            if (interval)
                bot.interval = *interval;
            else
                refuse(name, value, "duration", "write a duration such as 500ms, or event");
        }
    }
    bot.simulation = simulationOptions(values, models);
    return bot;
}

std::vector<client::ConfigurationDifference> differencesOf(const client::BotConfiguration& before,
                                                           const client::BotConfiguration& after)
{
    const auto all = [](const client::BotConfiguration& bot) {
        Pairs values{
            {"name", bot.name}, {"strategy", bot.strategy}, {"market", marketsTitle(bot.markets).toStdString()}};
        const Pairs fields = fieldValues(bot);
        values.insert(values.end(), fields.begin(), fields.end());
        return values;
    };
    const Pairs old = all(before);
    const Pairs now = all(after);
    std::vector<client::ConfigurationDifference> differences;
    for (const auto& [name, value] : now) {
        const std::string* was = valueOf(old, name);
        if (!was || *was != value)
            differences.push_back({name, was ? *was : std::string(), value});
    }
    for (const auto& [name, value] : old) {
        if (!valueOf(now, name))
            differences.push_back({name, value, {}});
    }
    return differences;
}

std::string proposedName(const std::string& strategy, const std::string& market, const std::set<std::string>& taken)
{
    // "sim:BTC/USDT" and "replay:binance:BTC/USDT:book": the pair is what people know.
    std::string_view pair = market;
    if (const auto slash = pair.find('/'); slash != pair.npos) {
        const auto colon = pair.rfind(':', slash);
        pair = pair.substr(colon == pair.npos ? 0 : colon + 1);
        pair = pair.substr(0, pair.find(':'));
    }
    // "script:my_maker@1.2": bots keep their names when they are promoted to another version.
    std::string_view kind = strategy;
    if (kind.starts_with("script:"))
        kind = kind.substr(7, kind.rfind('@') - 7);
    std::string stem = slug(kind);
    if (const std::string end = slug(pair); !end.empty())
        stem += (stem.empty() ? "" : "-") + end;
    return numbered(stem.empty() ? "bot" : stem, taken, 1);
}

std::string copyName(const std::string& name, const std::set<std::string>& taken)
{
    const auto dash = name.find_last_not_of("0123456789");
    const bool hasNumber = dash != name.npos && dash + 1 < name.size() && dash > 0 && name[dash] == '-';
    const std::string digits = hasNumber ? name.substr(dash + 1) : std::string();
    const int number = digits.size() > 6 || digits.empty() ? 1 : std::stoi(digits);
    return numbered(hasNumber ? name.substr(0, dash) : name, taken, number + 1);
}

std::optional<client::BotConfiguration> readDocument(const std::string& document)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    client::BotConfiguration bot;
    Pairs values;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const std::string key = member.key().toStdString();
        const QJsonValue value = member.value();
        if (key == "params" || key == "risk") {
            const auto pairs = plainPairs(value.toObject());
            if (!pairs || !value.isObject())
                return std::nullopt;
            (key == "params" ? bot.parameters : bot.risk) = *pairs;
        } else if (key == "tags" || key == "markets") {
            const auto all = texts(value);
            if (!all)
                return std::nullopt;
            (key == "tags" ? bot.tags : bot.markets) = *all;
        } else if (const auto text = plainText(value); !text) {
            return std::nullopt;
        } else if (key == "name") {
            bot.name = *text;
        } else if (key == "strategy") {
            bot.strategy = *text;
        } else if (key == "market" || (key == "instrument" && !json.contains(QStringLiteral("market")))) {
            bot.markets = {*text};
        } else if (isSimulationOption(key)) {
            bot.simulation.emplace_back(key, *text);
        } else if (isOneOf(key, kFunds) || isOneOf(key, kTiming) || isOneOf(key, kStopFields)) {
            values.emplace_back(key, *text);
        } else {
            return std::nullopt;
        }
    }
    std::vector<Error> mistakes;
    client::BotConfiguration rest = configurationOf(values, {}, mistakes);
    const bool hasPolicy = std::any_of(std::begin(kPolicies), std::end(kPolicies),
                                       [&rest](const auto& policy) { return rest.stopPolicy == policy[1]; });
    if (json.isEmpty() || !mistakes.empty() || !hasPolicy)
        return std::nullopt;
    rest.name = bot.name;
    rest.strategy = bot.strategy;
    rest.parameters = bot.parameters;
    rest.risk = bot.risk;
    rest.markets = bot.markets;
    rest.tags = bot.tags;
    rest.simulation = bot.simulation;
    return rest;
}

} // namespace wh::ui
