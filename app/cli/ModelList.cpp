// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ModelList.h"

#include "app/cli/CliContext.h"
#include "app/cli/SpecText.h"
#include "core/simulator/LatencyModel.h"
#include "core/simulator/QueueModel.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

template<typename Model>
void listKind(const char* heading, const char* key, const std::vector<ModelInfo<Model>>& models, std::string& text,
              Json& document)
{
    text += std::string(heading) + "\n\n";
    document[key] = Json::array();
    for (const auto& model : models) {
        text += model.name + '\n' + wrapped(model.description, 2, 76) + parameterText(model.parameters) + '\n';
        document[key].push_back(
            {{"name", model.name}, {"description", model.description}, {"parameters", toJson(model.parameters)}});
    }
}

} // namespace

int listModels(const CliContext& context)
{
    std::string text;
    Json document = Json::object();
    listKind("LATENCY: --latency MODEL:key=value,key=value", "latency", latencyModels(), text, document);
    listKind("QUEUE POSITION: --queue MODEL:key=value", "queue", queueModels(), text, document);
    text += "MARKETS: --model of simulate\n"
            "(parameters: `wheelhouse-cli data generate --list --model NAME`)\n\n";
    document["markets"] = Json::array();
    for (const auto& model : GeneratedMarket::models()) {
        text += entryText("  " + model.id, model.description, 23);
        document["markets"].push_back(
            {{"name", model.id}, {"description", model.description}, {"parameters", toJson(model.parameters())}});
    }
    context.print(text);
    if (context.json)
        context.printJson(document);
    return Ok;
}

} // namespace wh::cli
