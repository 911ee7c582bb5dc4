// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/ConfigurationText.h"

#include "ui/form/ParameterText.h"
#include "ui/form/SimulationSpecs.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace wh::ui {

namespace {

using Specs = std::vector<ParameterSpec>;

std::optional<ParameterSpec> named(const Specs& specs, std::string_view name)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const auto& spec) { return spec.name == name; });
    return found == specs.end() ? std::nullopt : std::optional(*found);
}

std::optional<ParameterSpec> specOf(const ConfigurationWords& words, std::string_view field)
{
    constexpr std::string_view kParams = "params.";
    constexpr std::string_view kRisk = "risk.";
    if (!words.capabilities)
        return std::nullopt;
    const auto& all = *words.capabilities;
    if (field.starts_with(kParams)) {
        const auto strategy = std::find_if(all.strategies.begin(), all.strategies.end(),
                                           [&](const auto& one) { return one.id == words.strategy; });
        return strategy == all.strategies.end() ? std::nullopt
                                                : named(strategy->parameters, field.substr(kParams.size()));
    }
    if (field.starts_with(kRisk)) {
        for (const client::RiskRule& rule : all.riskRules) {
            const std::string prefix = std::string(kRisk) + rule.id + '.';
            if (field.starts_with(prefix))
                return named(rule.parameters, field.substr(prefix.size()));
        }
        return std::nullopt;
    }
    if (auto option = named(all.botOptions, field))
        return option;
    // "latency.entry", as forms have it.
    const auto option = named(all.botOptions, field.substr(0, field.find('.')));
    return option && isSimulationOption(option->name)
               ? named(simulationFields(all, *option, modelChoice(all.botOptions, {})), field)
               : std::nullopt;
}

} // namespace

QString configurationValue(const ConfigurationWords& words, const std::string& field, const std::string& value)
{
    auto spec = specOf(words, field);
    if (!spec)
        return QString::fromStdString(value);
    const bool isOther = field.starts_with("other_");
    spec = inCurrencies(std::move(*spec), isOther ? words.otherBase : words.base,
                        isOther ? words.otherQuote : words.quote);
    if (!value.empty())
        return valueText(*spec, value);
    if (spec->defaultText.empty())
        return {};
    //: of a parameter that nothing is said of: "1.0 (default)"
    return QCoreApplication::translate("ConfigurationText", "%1 (default)").arg(valueText(*spec, spec->defaultText));
}

} // namespace wh::ui
