// SPDX-License-Identifier: GPL-3.0-or-later
// schema/models.graphql
#include "core/analytics/ReportMetrics.h"
#include "core/api/ApiState.h"
#include "core/api/Inputs.h"
#include "core/fleet/BotOptions.h"
#include "core/simulator/BacktestOptions.h"
#include "core/simulator/LatencyModel.h"
#include "core/simulator/QueueModel.h"
#include "core/simulator/Sweep.h"

namespace wh::api {

namespace {

/// A latency or queue model, without its kind.
struct Model
{
    std::string name;
    std::string description;
    std::vector<ParameterSpec> parameters;
};

template<typename Kind>
std::vector<Model> modelsOf(const std::vector<ModelInfo<Kind>>& infos)
{
    std::vector<Model> models;
    models.reserve(infos.size());
    for (const auto& info : infos)
        models.push_back({info.name, info.description, info.parameters});
    return models;
}

std::string_view unitName(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Money:
        return "MONEY";
    case MetricUnit::Quantity:
        return "QUANTITY";
    case MetricUnit::Share:
        return "SHARE";
    case MetricUnit::Ratio:
        return "RATIO";
    case MetricUnit::BasisPoints:
        return "BASIS_POINTS";
    case MetricUnit::Count:
        return "COUNT";
    case MetricUnit::Duration:
        return "DURATION";
    case MetricUnit::PerDay:
        return "PER_DAY";
    }
    return "";
}

void bindParts(graphql::Resolvers& resolvers)
{
    resolvers.object<ParameterSpec>("ParameterSpec")
        .field("name", &ParameterSpec::name)
        .field("type", [](const ParameterSpec& spec) { return upper(toString(spec.type)); })
        .field("unit", &ParameterSpec::unit)
        .field("description", &ParameterSpec::description)
        .field("default", &ParameterSpec::defaultText)
        .field("minimum", &ParameterSpec::minimum)
        .field("maximum", &ParameterSpec::maximum)
        .field("minimumExclusive", &ParameterSpec::minimumExclusive)
        .field("choices", &ParameterSpec::choices)
        .field("notAbove",
               [](const ParameterSpec& spec) {
                   return spec.notAbove.empty() ? std::nullopt : std::optional(spec.notAbove);
               })
        .field("example", &ParameterSpec::example);
    resolvers.object<StrategyInfo>("Strategy")
        .field("id", &StrategyInfo::id)
        .field("title", &StrategyInfo::title)
        .field("summary", &StrategyInfo::summary)
        .field("description", &StrategyInfo::description)
        .field("parameters", &StrategyInfo::parameters)
        .field("examples", &StrategyInfo::examples)
        .field("trades", &StrategyInfo::trades)
        .field("markets", [](const StrategyInfo& self) { return std::int64_t{self.markets}; });
    resolvers.object<StrategyInfo::Example>("StrategyExample")
        .field("title", &StrategyInfo::Example::title)
        .field("description", &StrategyInfo::Example::description)
        .field("parameters", &StrategyInfo::Example::parameters);
    resolvers.object<RiskRuleInfo>("RiskRule")
        .field("id", &RiskRuleInfo::id)
        .field("title", &RiskRuleInfo::title)
        .field("description", &RiskRuleInfo::description)
        .field("parameters", &RiskRuleInfo::parameters)
        .field("refusals", &RiskRuleInfo::refusals);
    resolvers.object<Model>("Model")
        .field("id", &Model::name)
        .field("description", &Model::description)
        .field("parameters", &Model::parameters);
    resolvers.object<GeneratorInfo>("Generator")
        .field("id", &GeneratorInfo::id)
        .field("description", &GeneratorInfo::description)
        .field("formula", &GeneratorInfo::formula)
        .field("ownParameters", &GeneratorInfo::own)
        .field("commonParameters", &GeneratorInfo::common);
    resolvers.object<MetricSpec>("MetricDefinition")
        .field("id", [](const MetricSpec& metric) { return std::string_view(metric.id); })
        .field("group", [](const MetricSpec& metric) { return std::string_view(metric.group); })
        .field("label", [](const MetricSpec& metric) { return std::string_view(metric.label); })
        .field("unit", [](const MetricSpec& metric) { return unitName(metric.unit); })
        .field("isSigned", &MetricSpec::isSigned)
        .field("definition", [](const MetricSpec& metric) { return std::string_view(metric.definition); })
        .field("isCost", [](const MetricSpec& metric) { return sweepMinimises(metric.id); });
    resolvers.object<Importer>("ImportFormat")
        .field("id", [](const Importer& importer) { return importer.id(); })
        .field("description", [](const Importer& importer) { return importer.description(); });
}

} // namespace

void bindModels(graphql::Resolvers& resolvers, ApiState& state)
{
    bindParts(resolvers);
    resolvers.root("Query")
        .field("strategies",
               [&state] {
                   std::vector<const StrategyInfo*> strategies;
                   for (const auto& entry : state.strategies.entries())
                       strategies.push_back(&entry.info);
                   return strategies;
               })
        .field("strategy",
               [&state](const graphql::FieldCall& call) -> Result<const StrategyInfo*> {
                   const auto entry = state.strategies.named(call.argument("id").text());
                   return entry ? Result<const StrategyInfo*>(&(*entry)->info) : entry.error();
               })
        .field("riskRules",
               [&state] {
                   return graphql::listOf(
                       state.rules.entries(),
                       [](const RiskRuleRegistry::Entry& entry) -> const RiskRuleInfo& { return entry.info; });
               })
        .field("latencyModels", [] { return modelsOf(latencyModels()); })
        .field("queueModels", [] { return modelsOf(queueModels()); })
        .field("generators", []() -> const std::vector<GeneratorInfo>& { return GeneratedMarket::models(); })
        .field("backtestOptions", []() -> const std::vector<ParameterSpec>& { return backtestOptions(); })
        .field("botOptions", []() -> const std::vector<ParameterSpec>& { return botOptions(); })
        .field("metrics",
               [] {
                   std::vector<const MetricSpec*> metrics;
                   for (const auto& metric : metricSpecs())
                       metrics.push_back(&metric);
                   return metrics;
               })
        .field("importFormats", [&state] {
            return graphql::listOf(
                state.data->importers().importers(),
                [](const std::unique_ptr<Importer>& importer) -> const Importer& { return *importer; });
        });
}

} // namespace wh::api
