// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/DescriptionReader.h"

#include "core/base/HiddenText.h"
#include "core/base/Suggest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace wh {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxParameters = 64;
constexpr std::size_t kMaxText = 2000;
constexpr DurationNs kShortest = kMillisecond;
constexpr DurationNs kLongest = kDay;

constexpr std::array kTypes = {ParameterType::Integer,  ParameterType::Number,  ParameterType::Decimal,
                               ParameterType::Duration, ParameterType::Boolean, ParameterType::Choice,
                               ParameterType::Text};

class Reader
{
public:
    explicit Reader(std::vector<Error>& findings) : m_findings(findings), m_before(findings.size()) {}

    std::optional<ScriptDescription> read(const Json& json)
    {
        ScriptDescription description;
        meta(json.value("meta", Json()), description);
        for (const auto& parameter : json.value("parameters", Json::array()))
            spec(parameter, description);
        judgeTogether(description.parameters);
        if (description.parameters.size() > kMaxParameters)
            refuse("parameters", std::to_string(description.parameters.size()), "keep them to 64");
        for (const auto& rule : json.value("rules", Json::array()))
            description.rules.push_back(text(rule, "rules"));
        if (description.rules.size() > kMaxParameters)
            refuse("rules", std::to_string(description.rules.size()), "keep them to 64");
        exports(json.value("exports", Json::object()), description);
        if (m_findings.size() != m_before)
            return std::nullopt;
        return description;
    }

private:
    void refuse(std::string field, std::string value, std::string remedy)
    {
        m_findings.push_back(
            Error("script.meta_invalid",
                  {{"field", std::move(field)}, {"value", value.substr(0, 200)}, {"remedy", std::move(remedy)}}));
    }

    static std::string shown(const Json& json)
    {
        return json.is_string() ? json.get<std::string>()
                                : json.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
    }

    /// A number, a truth or a text, as a person would write it.
    std::string text(const Json& json, const std::string& field)
    {
        if (json.is_null())
            return {};
        if (json.is_object() || json.is_array()) {
            refuse(field, shown(json), "give a text or a number");
            return {};
        }
        std::string value = shown(json);
        if (value.size() > kMaxText) {
            refuse(field, value, "keep it to 2000 characters");
            value.clear();
        }
        if (auto seen = withoutHidden(value); seen != value) { // it is shown in terminals and windows
            refuse(field, std::move(seen),
                   "leave out what cannot be seen: control characters and those that turn the direction of writing");
            value.clear();
        }
        return value;
    }

    DurationNs interval(const Json& json, const std::string& field)
    {
        if (json.is_null())
            return 0;
        const auto value = json.is_string() ? parseDuration(json.get<std::string>()) : Error();
        if (!value || *value < kShortest || *value > kLongest) {
            refuse(field, shown(json), "give a duration of 1ms to 1d: '1s'");
            return 0;
        }
        return *value;
    }

    void meta(const Json& json, ScriptDescription& description)
    {
        if (!json.is_object()) {
            refuse("meta", shown(json),
                   "begin with export const meta = {name: 'my strategy', version: '1', tick: '1s'};");
            return;
        }
        static const std::vector<std::string> known = {"name", "version", "description", "tick", "bars", "markets"};
        for (const auto& [name, value] : json.items()) {
            if (std::find(known.begin(), known.end(), name) == known.end()) {
                const auto nearest = nearestName(name, known);
                refuse("meta." + name, shown(value),
                       nearest ? "did you mean " + *nearest + "?"
                               : "meta has name, version, description, tick, bars and markets");
            }
        }
        description.name = text(json.value("name", Json()), "meta.name");
        description.version = text(json.value("version", Json()), "meta.version");
        description.description = text(json.value("description", Json()), "meta.description");
        description.tickInterval = interval(json.value("tick", Json()), "meta.tick");
        description.barInterval = interval(json.value("bars", Json()), "meta.bars");
        const auto markets = json.value("markets", Json(1));
        description.markets = markets == 2 ? 2 : 1;
        if (markets != 1 && markets != 2)
            refuse("meta.markets", shown(markets), "give 2 for a script that trades a second market, or leave it out");
        if (description.name.empty() || description.name.size() > 100)
            refuse("meta.name", description.name, "give the strategy a name of 1 to 100 characters");
    }

    void spec(const Json& json, ScriptDescription& description)
    {
        const std::string name = json.value("name", std::string());
        const std::string field = "parameters." + name;
        const Json given = json.value("spec", Json());
        const auto isPart = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        };
        if (name.empty() || name.size() > 64 || !std::all_of(name.begin(), name.end(), isPart)) {
            refuse(field, name, "name parameters with letters, digits and underscores");
            return;
        }
        if (!given.is_object()) {
            refuse(field, shown(given), "write " + name + ": {type: 'number', min: 0, max: 1, default: 0.5}");
            return;
        }
        static const std::vector<std::string> known = {"type", "unit",  "description", "default", "min",
                                                       "max",  "above", "choices",     "example", "notAbove"};
        for (const auto& [key, value] : given.items()) {
            if (std::find(known.begin(), known.end(), key) == known.end()) {
                const auto nearest = nearestName(key, known);
                refuse(field + '.' + key, shown(value),
                       nearest ? "did you mean " + *nearest + "?" : "a parameter has type, default, min, max and such");
            }
        }
        ParameterSpec spec;
        spec.name = name;
        if (!type(given.value("type", Json()), field, spec.type))
            return;
        spec.unit = text(given.value("unit", Json()), field + ".unit");
        spec.description = text(given.value("description", Json()), field + ".description");
        spec.defaultText = text(given.value("default", Json()), field + ".default");
        if (given.contains("min") || given.contains("above"))
            spec.minimum = text(given.contains("min") ? given["min"] : given["above"], field + ".min");
        spec.minimumExclusive = given.contains("above") && !given.contains("min");
        if (given.contains("max"))
            spec.maximum = text(given["max"], field + ".max");
        for (const auto& choice : given.value("choices", Json::array()))
            spec.choices.push_back(text(choice, field + ".choices"));
        spec.example = given.contains("example") ? text(given["example"], field + ".example") : spec.defaultText;
        spec.notAbove = text(given.value("notAbove", Json()), field + ".notAbove");
        judge(spec, field, given.contains("default"));
        description.parameters.push_back(std::move(spec));
    }

    bool type(const Json& json, const std::string& field, ParameterType& type)
    {
        std::vector<std::string> names;
        for (const auto each : kTypes)
            names.emplace_back(toString(each));
        const std::string name = text(json, field + ".type");
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) {
            const auto nearest = nearestName(name, names);
            refuse(field + ".type", name,
                   nearest ? "did you mean " + *nearest + "?"
                           : "give integer, number, decimal, duration, boolean, choice or text");
            return false;
        }
        type = kTypes[static_cast<std::size_t>(found - names.begin())];
        return true;
    }

    /// Its own default and limits must be valid.
    void judge(const ParameterSpec& spec, const std::string& field, bool hasDefault)
    {
        if (!hasDefault) {
            refuse(field + ".default", "", "give the value that stands when nobody says another");
            return;
        }
        if (spec.type == ParameterType::Choice && spec.choices.empty()) {
            refuse(field + ".choices", "", "list what may be chosen: choices: ['a', 'b']");
            return;
        }
        for (auto choice = spec.choices.begin(); choice != spec.choices.end(); ++choice) {
            if (std::find(spec.choices.begin(), choice, *choice) != choice) {
                refuse(field + ".choices", *choice, "name each choice once");
                return;
            }
        }
        ParameterSpec bare = spec;
        bare.notAbove.clear();
        bare.defaultText.clear(); // what may be wrong is no example of how it is written
        bare.example.clear();
        const auto remedyFor = [&bare](const std::string& text) {
            const auto mistakes = ParameterValidation::check({bare}, {{bare.name, text}}).mistakes;
            return mistakes.empty() ? std::string() : std::string(mistakes.front().field("remedy"));
        };
        if (!limits(spec, bare, field, remedyFor))
            return;
        for (const auto* text : {&spec.defaultText, &spec.example}) {
            if (auto remedy = remedyFor(*text); !remedy.empty()) {
                refuse(field + (text == &spec.defaultText ? ".default" : ".example"), *text, std::move(remedy));
                return;
            }
        }
    }

    /// Each of its kind, and the greatest not below the least.
    template<typename RemedyFor>
    bool limits(const ParameterSpec& spec, ParameterSpec& bare, const std::string& field, const RemedyFor& remedyFor)
    {
        bare.minimum.reset();
        bare.maximum.reset();
        for (const auto* limit : {&spec.minimum, &spec.maximum}) {
            if (*limit && !remedyFor(**limit).empty()) {
                refuse(field + (limit == &spec.minimum ? ".min" : ".max"), **limit,
                       std::string("give it as a ") + toString(spec.type));
                return false;
            }
        }
        bare.minimum = spec.minimum;
        if (spec.maximum) {
            if (auto remedy = remedyFor(*spec.maximum); !remedy.empty()) {
                refuse(field + ".max", *spec.maximum, std::move(remedy));
                return false;
            }
        }
        bare.maximum = spec.maximum;
        return true;
    }

    /// What they say of each other.
    void judgeTogether(const std::vector<ParameterSpec>& specs)
    {
        std::vector<std::string> names;
        for (const auto& spec : specs)
            names.push_back(spec.name);
        for (const auto& spec : specs) {
            if (spec.notAbove.empty() ||
                (spec.notAbove != spec.name && std::find(names.begin(), names.end(), spec.notAbove) != names.end()))
                continue;
            const auto nearest = nearestName(spec.notAbove, names);
            refuse("parameters." + spec.name + ".notAbove", spec.notAbove,
                   nearest && *nearest != spec.name ? "did you mean " + *nearest + "?" : "name another parameter");
        }
    }

    void exports(const Json& json, ScriptDescription& description)
    {
        std::vector<std::string> names;
        for (const auto hook : kScriptHooks) {
            if (hook != ScriptHook::Load && hook != ScriptHook::Timer)
                names.emplace_back(toString(hook));
        }
        for (const auto& [name, kind] : json.items()) {
            const auto found = std::find(names.begin(), names.end(), name);
            if (found == names.end()) {
                const bool looksLikeOne = name.size() > 2 && name.starts_with("on") && name[2] >= 'A' && name[2] <= 'Z';
                const auto nearest = nearestName(name, names);
                if (looksLikeOne)
                    refuse("export", name,
                           nearest ? "this is no hook; did you mean " + *nearest + "?" : "this is no hook");
                continue;
            }
            if (kind != "function") {
                refuse(name, shown(kind), "export it as a function: export function " + name + "(ctx) {}");
                continue;
            }
            for (const auto hook : kScriptHooks) {
                if (name == toString(hook))
                    description.add(hook);
            }
        }
        if (description.has(ScriptHook::Tick) && description.tickInterval == 0)
            refuse("meta.tick", "", "it exports onTick: say how often, tick: '1s'");
        if (description.has(ScriptHook::Bar) && description.barInterval == 0)
            refuse("meta.bars", "", "it exports onBar: say of what length, bars: '1m'");
    }

    std::vector<Error>& m_findings;
    std::size_t m_before;
};

} // namespace

std::optional<ScriptDescription> readDescription(std::string_view json, std::vector<Error>& findings)
{
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object()) {
        findings.push_back(
            Error("script.meta_invalid", {{"field", "meta"}, {"value", ""}, {"remedy", "export const meta"}}));
        return std::nullopt;
    }
    return Reader(findings).read(parsed);
}

} // namespace wh
