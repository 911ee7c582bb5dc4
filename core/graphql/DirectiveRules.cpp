// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/DirectiveRules.h"

#include "core/graphql/Suggestions.h"

#include <algorithm>
#include <map>

namespace wh::graphql {

using namespace ast;

namespace {

void checkArguments(const Directive& node, const DirectiveDefinition& definition, bool sdl, Findings& findings)
{
    for (const auto& argument : node.arguments) {
        if (definition.argument(argument.name.text))
            continue;
        std::vector<std::string_view> names;
        for (const auto& known : definition.arguments)
            names.push_back(known.name);
        findings.report(sdl ? "KnownArgumentNamesOnDirectives" : "KnownArgumentNames",
                        "Unknown argument \"" + std::string(argument.name.text) + "\" on directive \"@" +
                            definition.name + "\"." + didYouMean(suggestions(argument.name.text, names)),
                        {argument.name.at});
    }
    for (const auto& argument : definition.arguments) {
        const bool given = std::any_of(node.arguments.begin(), node.arguments.end(),
                                       [&](const Argument& one) { return one.name.text == argument.name; });
        if (!given && argument.isRequired())
            findings.report(sdl ? "ProvidedRequiredArgumentsOnDirectives" : "ProvidedRequiredArguments",
                            "Directive \"@" + definition.name + "\" argument \"" + argument.name + "\" of type \"" +
                                argument.type.toString() + "\" is required, but it was not provided.",
                            {node.at});
    }
}

} // namespace

void checkUniqueArguments(List<Argument> arguments, Findings& findings)
{
    if (arguments.size() < 2)
        return;
    std::map<std::string_view, std::vector<std::uint32_t>> places;
    for (const auto& argument : arguments)
        places[argument.name.text].push_back(argument.name.at);
    if (places.size() == arguments.size())
        return;
    for (const auto& [name, found] : places) {
        if (found.size() > 1)
            findings.report("UniqueArgumentNames",
                            "There can be only one argument named \"" + std::string(name) + "\".", found);
    }
}

void checkUniqueInputFields(const ValueNode& value, Findings& findings)
{
    for (const auto& item : value.items)
        checkUniqueInputFields(item, findings);
    if (value.kind != ValueNode::Kind::Object)
        return;
    std::map<std::string_view, std::uint32_t> seen;
    for (const auto& field : value.fields) {
        const auto [known, isNew] = seen.emplace(field.name.text, field.name.at);
        if (!isNew)
            findings.report("UniqueInputFieldNames",
                            "There can be only one input field named \"" + std::string(field.name.text) + "\".",
                            {known->second, field.name.at});
        checkUniqueInputFields(field.value, findings);
    }
}

void checkDirectives(List<Directive> directives, std::string_view place, const Schema& schema, bool sdl,
                     std::set<std::string_view>& seen, Findings& findings)
{
    for (const auto& node : directives) {
        checkUniqueArguments(node.arguments, findings);
        for (const auto& argument : node.arguments)
            checkUniqueInputFields(argument.value, findings);
        const DirectiveDefinition* definition = schema.directive(node.name.text);
        const std::string name(node.name.text);
        if (!definition) {
            findings.report("KnownDirectives", "Unknown directive \"@" + name + "\".", {node.at});
            continue;
        }
        if (!definition->allows(place))
            findings.report("KnownDirectives",
                            "Directive \"@" + name + "\" may not be used on " + std::string(place) + ".", {node.at});
        if (!definition->repeatable && !seen.insert(node.name.text).second) {
            const auto* const first =
                std::find_if(directives.data(), &node, [&](const Directive& one) { return one.name.text == name; });
            findings.report("UniqueDirectivesPerLocation",
                            "The directive \"@" + name + "\" can only be used once at this location.",
                            first == &node ? std::vector<std::uint32_t>{node.at}
                                           : std::vector<std::uint32_t>{first->at, node.at});
        }
        checkArguments(node, *definition, sdl, findings);
    }
}

} // namespace wh::graphql
