// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/SetupSpecs.h"

#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

using client::Pairs;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BacktestSetup)
};

struct Heading
{
    const char* title;
    std::vector<std::string_view> options;
};

/// Which option stands where; what is not named here goes to the last.
const std::vector<Heading>& headings()
{
    static const std::vector<Heading> table = {
        {QT_TRANSLATE_NOOP("BacktestSetup", "Account"), {"cash", "base"}},
        {QT_TRANSLATE_NOOP("BacktestSetup", "Latency"), {"latency", "feed"}},
        {QT_TRANSLATE_NOOP("BacktestSetup", "Queue"), {"queue", "bar_queue_share"}},
        {QT_TRANSLATE_NOOP("BacktestSetup", "Fees"), {"fees"}},
        {QT_TRANSLATE_NOOP("BacktestSetup", "Chance and sampling"), {"seed", "sample_interval"}},
        {QT_TRANSLATE_NOOP("BacktestSetup", "Venue"), {}},
    };
    return table;
}

bool isElsewhere(std::string_view option)
{
    return option == "from" || option == "to";
}

} // namespace

SetupChoice setupChoice(const client::Capabilities& capabilities, const client::Strategy* strategy,
                        const client::BacktestRequest& request)
{
    const ModelChoice models = modelChoice(capabilities.backtestOptions, request.options);
    SetupChoice choice{strategy, models.latency, models.queue};
    return choice;
}

std::vector<ParameterGroup> setupGroups(const client::Capabilities& capabilities, const SetupChoice& choice)
{
    std::vector<ParameterGroup> groups;
    if (choice.strategy && !choice.strategy->parameters.empty()) {
        ParameterGroup parameters{Words::tr("Parameters"), {}, false};
        for (const auto& spec : choice.strategy->parameters)
            parameters.specs.push_back(prefixed(spec, "params."));
        groups.push_back(std::move(parameters));
    }
    const std::size_t first = groups.size();
    for (const auto& heading : headings())
        groups.push_back({Words::tr(heading.title), {}, true});
    for (const auto& option : capabilities.backtestOptions) {
        if (isElsewhere(option.name))
            continue;
        std::size_t group = first + headings().size() - 1;
        for (std::size_t i = 0; i < headings().size(); ++i) {
            const auto& names = headings()[i].options;
            if (std::find(names.begin(), names.end(), option.name) != names.end())
                group = first + i;
        }
        auto& specs = groups[group].specs;
        if (isSimulationOption(option.name)) {
            for (auto& field : simulationFields(capabilities, option, {choice.latency, choice.queue}))
                specs.push_back(std::move(field));
        } else {
            specs.push_back(option);
        }
    }
    ParameterGroup risk{Words::tr("Risk limits"), {}, true};
    for (const auto& rule : capabilities.riskRules) {
        for (const auto& spec : rule.parameters)
            risk.specs.push_back(prefixed(spec, "risk." + rule.id + '.'));
    }
    groups.push_back(std::move(risk));
    std::erase_if(groups, [](const ParameterGroup& group) { return group.specs.empty(); });
    return groups;
}

Pairs formValues(const client::BacktestRequest& request)
{
    Pairs values;
    for (const auto& [name, value] : request.parameters)
        values.emplace_back("params." + name, value);
    std::string outages;
    for (const auto& [name, value] : request.options) {
        if (isElsewhere(name))
            continue;
        if (isSimulationOption(name)) {
            for (auto& field : simulationValues(name, value))
                values.push_back(std::move(field));
        } else if (name == "outage") {
            outages.append(outages.empty() ? "" : ", ").append(value);
        } else {
            values.emplace_back(name, value);
        }
    }
    if (!outages.empty())
        values.emplace_back("outage", outages);
    for (const auto& [name, value] : request.risk)
        values.emplace_back("risk." + name, value);
    return values;
}

void readFormValues(const Pairs& values, const SetupChoice& choice, client::BacktestRequest& request)
{
    request.parameters.clear();
    request.risk.clear();
    std::erase_if(request.options, [](const auto& option) { return !isElsewhere(option.first); });
    for (const auto& [name, value] : values) {
        if (name.starts_with("params."))
            request.parameters.emplace_back(name.substr(7), value);
        else if (name.starts_with("risk."))
            request.risk.emplace_back(name.substr(5), value);
        else if (name == "outage") {
            for (const QString& part : QString::fromStdString(value).split(u',', Qt::SkipEmptyParts))
                request.options.emplace_back("outage", part.trimmed().toStdString());
        } else if (!isSimulationField(name))
            request.options.emplace_back(name, value);
    }
    for (auto& option : simulationOptions(values, {choice.latency, choice.queue}))
        request.options.push_back(std::move(option));
}

} // namespace wh::ui
