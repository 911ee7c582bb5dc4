// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ParameterSpec.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// How a person chooses a model: "constant:entry=10ms,response=5ms".
struct ModelChoice
{
    std::string name;
    std::vector<std::pair<std::string, std::string>> parameters;

    /// @return model.malformed {field, value, remedy}
    static Result<ModelChoice> parse(std::string_view text, std::string_view field);
    std::string toString() const;
    bool operator==(const ModelChoice&) const = default;
};

/// One selectable model of a kind: its description, its parameters and how it is made.
template<typename Model>
struct ModelInfo
{
    std::string name;
    std::string description;
    std::vector<ParameterSpec> parameters;
    std::function<Result<std::unique_ptr<Model>>(const ParameterSet&)> create;
};

/// model.unknown {field, value, remedy}: names the nearest of `names`.
Error unknownModel(std::string_view field, std::string_view value, const std::vector<std::string>& names);

/// Makes the chosen model, or adds every mistake in the choice to `mistakes` and answers null.
template<typename Model>
std::unique_ptr<Model> makeModel(const std::vector<ModelInfo<Model>>& models, const ModelChoice& choice,
                                 std::string_view field, std::vector<Error>& mistakes)
{
    std::vector<std::string> names;
    for (const auto& model : models) {
        names.push_back(model.name);
        if (model.name != choice.name)
            continue;
        auto checked = ParameterValidation::check(model.parameters, choice.parameters, std::string(field) + '.');
        if (!checked.isValid()) {
            mistakes.insert(mistakes.end(), checked.mistakes.begin(), checked.mistakes.end());
            return nullptr;
        }
        auto made = model.create(checked.set);
        if (made)
            return std::move(*made);
        mistakes.push_back(made.error());
        return nullptr;
    }
    mistakes.push_back(unknownModel(field, choice.name, names));
    return nullptr;
}

/// The choice with every parameter that was left out at its default; as it is where there is no such model.
template<typename Model>
ModelChoice withDefaults(const std::vector<ModelInfo<Model>>& models, const ModelChoice& choice)
{
    ModelChoice full{choice.name, {}};
    for (const auto& model : models) {
        if (model.name != choice.name)
            continue;
        for (const auto& spec : model.parameters) {
            const auto* value = &spec.defaultText;
            for (const auto& [name, given] : choice.parameters)
                value = name == spec.name ? &given : value;
            full.parameters.emplace_back(spec.name, *value);
        }
        return full;
    }
    return choice;
}

} // namespace wh
