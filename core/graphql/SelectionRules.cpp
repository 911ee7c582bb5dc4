// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/DirectiveRules.h"
#include "core/graphql/Printer.h"
#include "core/graphql/Suggestions.h"
#include "core/graphql/ValidationContext.h"

#include <algorithm>
#include <set>

namespace wh::graphql {

using namespace ast;

namespace {

/// Whether an object can be of both types.
bool overlap(const NamedType& a, const NamedType& b)
{
    const NamedType& smaller = a.possible.size() <= b.possible.size() ? a : b;
    const NamedType& larger = &smaller == &a ? b : a;
    return &a == &b || std::any_of(smaller.possible.begin(), smaller.possible.end(),
                                   [&](const NamedType* type) { return larger.isPossible(*type); });
}

/// The types behind an abstract one that have the field, the most common first.
std::vector<std::string> typesWith(const NamedType& type, std::string_view field)
{
    if (!type.isAbstract())
        return {};
    std::vector<std::pair<const NamedType*, int>> counted;
    const auto count = [&](const NamedType* candidate) {
        for (auto& [known, uses] : counted) {
            if (known == candidate) {
                ++uses;
                return;
            }
        }
        counted.emplace_back(candidate, 1);
    };
    for (const auto* possible : type.possible) {
        if (!possible->field(field))
            continue;
        count(possible);
        for (const auto* interface : possible->interfaces) {
            if (interface->field(field))
                count(interface);
        }
    }
    std::sort(counted.begin(), counted.end(), [](const auto& a, const auto& b) {
        if (a.second != b.second)
            return a.second > b.second;
        if (a.first->kind != b.first->kind)
            return a.first->kind == TypeKind::Interface; // the more general first
        if (a.first->kind == TypeKind::Interface && a.first->interfaces.size() != b.first->interfaces.size())
            return a.first->interfaces.size() < b.first->interfaces.size();
        return a.first->name < b.first->name;
    });
    std::vector<std::string> names;
    for (const auto& [known, uses] : counted)
        names.push_back(known->name);
    return names;
}

class SelectionRules
{
public:
    explicit SelectionRules(ValidationContext& context)
        : m_context(context), m_schema(context.schema), m_findings(context.findings)
    {}

    void check()
    {
        for (auto& scope : m_context.operations)
            checkOperation(scope);
        for (auto& scope : m_context.fragments)
            checkFragment(scope);
    }

private:
    void checkOperation(Scope& scope)
    {
        static constexpr std::string_view kPlaces[] = {"QUERY", "MUTATION", "SUBSCRIPTION"};
        const Definition& node = *scope.node;
        m_scope = &scope;
        directives(node.directives, kPlaces[static_cast<std::size_t>(node.operation)]);
        for (const auto& variable : node.variables) {
            const Name& name = variable.type->namedType();
            if (const NamedType* type = known(name)) {
                if (!type->isInput())
                    m_findings.report("VariablesAreInputTypes",
                                      "Variable \"$" + std::string(variable.name.text) +
                                          "\" cannot be non-input type \"" + print(*variable.type) + "\".",
                                      {variable.type->name.at});
                if (variable.defaultValue)
                    value(*variable.defaultValue, type->isInput() ? m_schema.type(*variable.type) : TypeRef(), false);
            } else if (variable.defaultValue) {
                value(*variable.defaultValue, {}, false);
            }
            directives(variable.directives, "VARIABLE_DEFINITION");
        }
        selections(*node.selectionSet, m_schema.root(node.operation));
    }

    void checkFragment(Scope& scope)
    {
        const Definition& node = *scope.node;
        m_scope = &scope;
        directives(node.directives, "FRAGMENT_DEFINITION");
        const NamedType* type = known(node.typeCondition);
        if (type && !type->isComposite()) {
            m_findings.report("FragmentsOnCompositeTypes",
                              "Fragment \"" + std::string(node.name.text) + "\" cannot condition on non composite " +
                                  "type \"" + type->name + "\".",
                              {node.typeCondition.at});
            type = nullptr;
        }
        selections(*node.selectionSet, type);
    }

    /// @param parent  nullptr where it is unknown: then only what needs no types is checked
    void selections(const SelectionSet& set, const NamedType* parent)
    {
        for (const auto& node : set.selections) {
            if (m_findings.isFull())
                return;
            switch (node.kind) {
            case Selection::Kind::Field:
                field(node, parent);
                break;
            case Selection::Kind::FragmentSpread:
                spread(node, parent);
                break;
            case Selection::Kind::InlineFragment:
                inlineFragment(node, parent);
                break;
            }
        }
    }

    void field(const Selection& node, const NamedType* parent)
    {
        const FieldDefinition* definition = parent ? m_schema.field(*parent, node.name.text) : nullptr;
        if (parent && !definition)
            unknownField(node, *parent);
        checkUniqueArguments(node.arguments, m_findings);
        for (const auto& argument : node.arguments) {
            const InputField* known = definition ? definition->argument(argument.name.text) : nullptr;
            if (definition && !known)
                unknownArgument(argument, *definition, *parent);
            value(argument.value, known ? known->type : TypeRef(), known && known->defaultNode);
        }
        if (definition)
            requiredArguments(node, *definition);
        directives(node.directives, "FIELD");
        const TypeRef type = definition ? definition->type : TypeRef();
        if (type)
            leaf(node, type);
        if (node.selectionSet)
            selections(*node.selectionSet, type && type.named->isComposite() ? type.named : nullptr);
    }

    void unknownField(const Selection& node, const NamedType& parent)
    {
        std::string hint = didYouMean(typesWith(parent, node.name.text), "to use an inline fragment on");
        if (hint.empty()) {
            std::vector<std::string_view> names;
            for (const auto& candidate : parent.fields)
                names.push_back(candidate.name);
            hint = didYouMean(suggestions(node.name.text, names));
        }
        m_findings.report("FieldsOnCorrectType",
                          "Cannot query field \"" + std::string(node.name.text) + "\" on type \"" + parent.name +
                              "\"." + hint,
                          {node.at});
    }

    void unknownArgument(const Argument& argument, const FieldDefinition& definition, const NamedType& parent)
    {
        std::vector<std::string_view> names;
        for (const auto& candidate : definition.arguments)
            names.push_back(candidate.name);
        m_findings.report("KnownArgumentNames",
                          "Unknown argument \"" + std::string(argument.name.text) + "\" on field \"" + parent.name +
                              "." + definition.name + "\"." + didYouMean(suggestions(argument.name.text, names)),
                          {argument.name.at});
    }

    void requiredArguments(const Selection& node, const FieldDefinition& definition)
    {
        for (const auto& argument : definition.arguments) {
            const bool given = std::any_of(node.arguments.begin(), node.arguments.end(),
                                           [&](const Argument& one) { return one.name.text == argument.name; });
            if (!given && argument.isRequired())
                m_findings.report("ProvidedRequiredArguments",
                                  "Field \"" + definition.name + "\" argument \"" + argument.name + "\" of type \"" +
                                      argument.type.toString() + "\" is required, but it was not provided.",
                                  {node.at});
        }
    }

    void leaf(const Selection& node, TypeRef type)
    {
        const std::string name(node.name.text);
        if (type.named->isLeaf() && node.selectionSet)
            m_findings.report("ScalarLeafs",
                              "Field \"" + name + "\" must not have a selection since type \"" + type.toString() +
                                  "\" has no subfields.",
                              {node.selectionSet->at});
        else if (!type.named->isLeaf() && !node.selectionSet)
            m_findings.report("ScalarLeafs",
                              "Field \"" + name + "\" of type \"" + type.toString() +
                                  "\" must have a selection of subfields. Did you mean \"" + name + " { ... }\"?",
                              {node.at});
    }

    void spread(const Selection& node, const NamedType* parent)
    {
        directives(node.directives, "FRAGMENT_SPREAD");
        const Scope* fragment = m_context.fragment(node.name.text);
        if (!fragment || !parent)
            return;
        const NamedType* type = m_schema.type(fragment->node->typeCondition.text);
        if (type && type->isComposite() && !overlap(*type, *parent))
            m_findings.report("PossibleFragmentSpreads",
                              "Fragment \"" + std::string(node.name.text) +
                                  "\" cannot be spread here as objects of type \"" + parent->name +
                                  "\" can never be of type \"" + type->name + "\".",
                              {node.at});
    }

    void inlineFragment(const Selection& node, const NamedType* parent)
    {
        directives(node.directives, "INLINE_FRAGMENT");
        const NamedType* type = parent;
        if (!node.typeCondition.empty()) {
            type = known(node.typeCondition);
            if (type && !type->isComposite()) {
                m_findings.report("FragmentsOnCompositeTypes",
                                  "Fragment cannot condition on non composite type \"" + type->name + "\".",
                                  {node.typeCondition.at});
                type = nullptr;
            }
            if (type && parent && !overlap(*type, *parent))
                m_findings.report("PossibleFragmentSpreads",
                                  "Fragment cannot be spread here as objects of type \"" + parent->name +
                                      "\" can never be of type \"" + type->name + "\".",
                                  {node.at});
        }
        selections(*node.selectionSet, type);
    }

    const NamedType* known(const Name& name)
    {
        const NamedType* type = m_schema.type(name.text);
        if (!type) {
            std::vector<std::string_view> names;
            for (const auto& candidate : m_schema.types())
                names.push_back(candidate->name);
            m_findings.report("KnownTypeNames",
                              "Unknown type \"" + std::string(name.text) + "\"." +
                                  didYouMean(suggestions(name.text, names)),
                              {name.at});
        }
        return type;
    }

    void value(const ValueNode& node, TypeRef type, bool locationHasDefault)
    {
        checkUniqueInputFields(node, m_findings);
        checkValue(m_context, node, type, locationHasDefault, m_scope->usages);
    }

    void directives(List<Directive> nodes, std::string_view place)
    {
        if (nodes.empty())
            return;
        std::set<std::string_view> seen;
        checkDirectives(nodes, place, m_schema, false, seen, m_findings);
        for (const auto& node : nodes) {
            const DirectiveDefinition* definition = m_schema.directive(node.name.text);
            for (const auto& argument : node.arguments) {
                const InputField* known = definition ? definition->argument(argument.name.text) : nullptr;
                checkValue(m_context, argument.value, known ? known->type : TypeRef(), known && known->defaultNode,
                           m_scope->usages);
            }
        }
    }

    ValidationContext& m_context;
    const Schema& m_schema;
    Findings& m_findings;
    Scope* m_scope = nullptr;
};

} // namespace

void checkSelections(ValidationContext& context)
{
    SelectionRules(context).check();
}

} // namespace wh::graphql
