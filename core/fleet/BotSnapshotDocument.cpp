// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotSnapshotDocument.h"

#include "core/data/InstrumentJson.h"

#include <nlohmann/json.hpp>

namespace wh {

using Json = nlohmann::ordered_json;

std::string BotSnapshotDocument::toJson() const
{
    const Json json{{"instrument", instrumentToJson(instrument)},
                    {"mid", mid},
                    {"runner", runner.toJson()},
                    {"course", {course.begin, course.spacing, course.values}}};
    return json.dump();
}

Result<BotSnapshotDocument> BotSnapshotDocument::parse(std::string_view json)
{
    const auto malformed = [](const char* field) {
        return Error("state.malformed", {{"field", field},
                                         {"value", "missing, or of another kind"},
                                         {"remedy", "the store is damaged: restore its last backup"}});
    };
    const Json root = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!root.is_object())
        return malformed("snapshot");
    for (const char* field : {"instrument", "runner"}) {
        if (!root.contains(field) || !root[field].is_string())
            return malformed(field);
    }
    if (!root.contains("mid") || !root["mid"].is_number_integer())
        return malformed("mid");
    auto instrument = instrumentFromJson(root["instrument"].get<std::string>());
    if (!instrument)
        return instrument.error();
    auto runner = RunnerState::parse(root["runner"].get<std::string>());
    if (!runner)
        return runner.error();
    BotSnapshotDocument document{std::move(*instrument), root["mid"].get<HalfTicks>(), std::move(*runner), {}};
    const auto course = root.find("course");
    if (course != root.end() && course->is_array() && course->size() == 3 && (*course)[0].is_number_integer() &&
        (*course)[1].is_number_integer() && (*course)[2].is_array()) {
        document.course.begin = (*course)[0].get<TimeNs>();
        document.course.spacing = (*course)[1].get<DurationNs>();
        for (const auto& value : (*course)[2])
            document.course.values.push_back(value.is_number() ? value.get<double>() : 0);
        document.course.points = document.course.values.size();
    }
    return document;
}

} // namespace wh
