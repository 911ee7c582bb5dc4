// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/SimulationSpecs.h"

#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

using client::Pairs;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BacktestSetup)
};

/// "a=1,b=2" as pairs; a part without "=" has no value.
Pairs splitPairs(std::string_view text)
{
    Pairs pairs;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const std::string_view part = text.substr(0, comma);
        const auto equals = part.find('=');
        pairs.emplace_back(part.substr(0, equals), equals == part.npos ? std::string_view() : part.substr(equals + 1));
        text = comma == text.npos ? std::string_view() : text.substr(comma + 1);
    }
    return pairs;
}

std::string modelOf(std::string_view text)
{
    return std::string(text.substr(0, text.find(':')));
}

const client::Model* findModel(const std::vector<client::Model>& models, const std::string& id)
{
    const auto found = std::find_if(models.begin(), models.end(), [&](const auto& model) { return model.id == id; });
    return found == models.end() ? nullptr : &*found;
}

const ParameterSpec* findSpec(const std::vector<ParameterSpec>& specs, std::string_view name)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const auto& spec) { return spec.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

/// The choice of a model, and below it what that model takes.
void addModel(std::vector<ParameterSpec>& specs, ParameterSpec option, const std::vector<client::Model>& models,
              const std::string& chosen)
{
    const std::string name = option.name + '.';
    option.type = ParameterType::Choice;
    option.choices.clear();
    for (const auto& model : models)
        option.choices.push_back(model.id);
    const client::Model* model = findModel(models, chosen.empty() ? modelOf(option.defaultText) : chosen);
    if (model)
        option.description = model->description;
    option.example = option.defaultText;
    specs.push_back(std::move(option));
    for (const auto& parameter : model ? model->parameters : std::vector<ParameterSpec>())
        specs.push_back(prefixed(parameter, name));
}

ParameterSpec text(std::string name, const QString& description, const char* unit, const char* fallback,
                   const char* example)
{
    ParameterSpec spec;
    spec.name = std::move(name);
    spec.type = ParameterType::Text;
    spec.unit = unit;
    spec.description = description.toStdString();
    spec.defaultText = fallback;
    spec.example = example;
    return spec;
}

/// The one option of fees in its parts.
void addFees(std::vector<ParameterSpec>& specs)
{
    specs.push_back(text("fees.maker",
                         Words::tr("Of the notional, for an order that rested; negative is a rebate. Empty with the "
                                   "one below: what the recording says, else 10."),
                         "bps", "", "1"));
    specs.push_back(text("fees.taker",
                         Words::tr("Of the notional, for an order that met a resting one. Empty with the one above: "
                                   "what the recording says, else 10."),
                         "bps", "", "5"));
    specs.push_back(text("fees.currency",
                         Words::tr("What fees are paid in: quote, received (what the fill brings), or another asset "
                                   "at a price, as in BNB@600."),
                         "", "quote", "received"));
    specs.push_back(text("fees.tiers",
                         Words::tr("Instead of maker and taker: 30-day volume, maker, taker; as in "
                                   "0:1:5;1000000:0.5:4."),
                         "", "", "0:1:5;1000000:0.5:4"));
}

Pairs feesOf(const std::string& fees)
{
    Pairs values;
    if (fees.empty())
        return values;
    if (fees.find('=') == fees.npos) {
        const auto comma = fees.find(',');
        values.emplace_back("fees.maker", fees.substr(0, comma));
        values.emplace_back("fees.taker", comma == fees.npos ? std::string() : fees.substr(comma + 1));
        return values;
    }
    for (auto& [name, value] : splitPairs(fees))
        values.emplace_back("fees." + name, std::move(value));
    return values;
}

std::string feesText(const Pairs& values)
{
    const auto part = [&](const char* name) {
        const std::string* value = valueOf(values, name);
        return value ? *value : std::string();
    };
    const std::string maker = part("fees.maker");
    const std::string taker = part("fees.taker");
    const std::string tiers = part("fees.tiers");
    const std::string currency = part("fees.currency");
    if (maker.empty() && taker.empty() && tiers.empty() && currency.empty())
        return {};
    // One rate without the other is told by the engine, with the field that is missing.
    std::string fees = tiers.empty() ? "maker=" + maker + ",taker=" + taker : "tiers=" + tiers;
    return currency.empty() ? fees : fees.append(",currency=").append(currency);
}

std::string modelText(const Pairs& values, const std::string& option, const std::string& model)
{
    std::string text = model;
    char separator = ':';
    for (const auto& [name, value] : values) {
        if (name.starts_with(option + '.')) {
            text.append(1, separator).append(name.substr(option.size() + 1)).append("=").append(value);
            separator = ',';
        }
    }
    return text;
}

} // namespace

ParameterSpec prefixed(ParameterSpec spec, std::string_view prefix)
{
    spec.name.insert(0, prefix);
    if (!spec.notAbove.empty())
        spec.notAbove.insert(0, prefix);
    return spec;
}

const std::string* valueOf(const Pairs& pairs, std::string_view name)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == name; });
    return found == pairs.end() ? nullptr : &found->second;
}

bool isSimulationOption(std::string_view name)
{
    return name == "latency" || name == "queue" || name == "fees";
}

bool isSimulationField(std::string_view name)
{
    return isSimulationOption(name.substr(0, name.find('.')));
}

ModelChoice modelChoice(const std::vector<ParameterSpec>& specs, const Pairs& options)
{
    ModelChoice choice;
    for (const auto& [option, chosen] : {std::pair("latency", &choice.latency), std::pair("queue", &choice.queue)}) {
        const ParameterSpec* spec = findSpec(specs, option);
        const std::string* value = valueOf(options, option);
        *chosen = modelOf(value ? *value : spec ? spec->defaultText : std::string());
    }
    return choice;
}

std::vector<ParameterSpec> simulationFields(const client::Capabilities& capabilities, const ParameterSpec& option,
                                            const ModelChoice& choice)
{
    std::vector<ParameterSpec> specs;
    if (option.name == "latency")
        addModel(specs, option, capabilities.latencyModels, choice.latency);
    else if (option.name == "queue")
        addModel(specs, option, capabilities.queueModels, choice.queue);
    else if (option.name == "fees")
        addFees(specs);
    return specs;
}

Pairs simulationValues(const std::string& option, const std::string& value)
{
    if (option == "fees")
        return feesOf(value);
    Pairs values{{option, modelOf(value)}};
    const auto colon = value.find(':');
    for (auto& [key, text] : splitPairs(colon == value.npos ? "" : value.substr(colon + 1)))
        values.emplace_back(option + '.' + key, std::move(text));
    return values;
}

Pairs simulationOptions(const Pairs& values, const ModelChoice& choice)
{
    Pairs options;
    const auto isTouched = [&values](std::string_view option) {
        return std::any_of(values.begin(), values.end(), [&](const auto& pair) {
            return std::string_view(pair.first).substr(0, pair.first.find('.')) == option;
        });
    };
    if (isTouched("latency"))
        options.emplace_back("latency", modelText(values, "latency", choice.latency));
    if (isTouched("queue"))
        options.emplace_back("queue", modelText(values, "queue", choice.queue));
    if (const std::string fees = feesText(values); !fees.empty())
        options.emplace_back("fees", fees);
    return options;
}

} // namespace wh::ui
