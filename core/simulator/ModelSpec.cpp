// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/ModelSpec.h"

#include "core/base/Suggest.h"

namespace wh {

Result<ModelChoice> ModelChoice::parse(std::string_view text, std::string_view field)
{
    ModelChoice choice;
    const auto malformed = [&] {
        return Error("model.malformed", {{"field", std::string(field)},
                                         {"value", std::string(text)},
                                         {"remedy", "write NAME or NAME:key=value,key=value"}});
    };
    const auto colon = text.find(':');
    choice.name = text.substr(0, colon);
    if (choice.name.empty())
        return malformed();
    std::string_view rest = colon == text.npos ? std::string_view() : text.substr(colon + 1);
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        const auto pair = rest.substr(0, comma);
        rest = comma == rest.npos ? std::string_view() : rest.substr(comma + 1);
        const auto equals = pair.find('=');
        if (equals == pair.npos || equals == 0)
            return malformed();
        choice.parameters.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    return choice;
}

std::string ModelChoice::toString() const
{
    std::string text = name;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        text += (i == 0 ? ':' : ',') + parameters[i].first + '=' + parameters[i].second;
    return text;
}

Error unknownModel(std::string_view field, std::string_view value, const std::vector<std::string>& names)
{
    std::string all;
    for (const auto& name : names)
        all += (all.empty() ? "" : ", ") + name;
    const auto nearest = nearestName(value, names);
    return Error("model.unknown",
                 {{"field", std::string(field)},
                  {"value", std::string(value)},
                  {"remedy", (nearest ? "did you mean " + *nearest + "? " : std::string()) + "choose one of: " + all}});
}

} // namespace wh
