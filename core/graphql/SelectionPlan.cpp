// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/SelectionPlan.h"

#include "core/graphql/JsonText.h"
#include "core/graphql/Printer.h"

#include <algorithm>

namespace wh::graphql {

using namespace ast;

SelectionPlan& SelectionPlanner::root(const SelectionSet& set, const NamedType& type)
{
    SelectionPlan& plan = m_plans.emplace_back();
    plan.type = &type;
    plan.fields.reserve(set.selections.size());
    std::vector<const Definition*> seen;
    collect(set, plan, seen);
    return plan;
}

SelectionPlan& SelectionPlanner::inner(PlannedField& field, const NamedType& type)
{
    for (auto* known : field.inner) {
        if (known->type == &type)
            return *known;
    }
    SelectionPlan& plan = m_plans.emplace_back();
    plan.type = &type;
    field.inner.push_back(&plan);
    std::vector<const Definition*> seen;
    for (const auto* node : field.nodes) {
        if (!node->selectionSet)
            continue;
        plan.fields.reserve(plan.fields.size() + node->selectionSet->selections.size());
        collect(*node->selectionSet, plan, seen);
    }
    return plan;
}

void SelectionPlanner::collect(const SelectionSet& set, SelectionPlan& plan, std::vector<const Definition*>& seen)
{
    const auto applies = [&](const Name& condition) {
        if (condition.empty() || condition.text == plan.type->name)
            return true;
        const NamedType* type = m_schema.schema().type(condition.text);
        return type && type->isPossible(*plan.type);
    };
    for (const auto& node : set.selections) {
        if (!node.directives.empty() && !isIncluded(node, plan))
            continue;
        if (node.kind == Selection::Kind::Field) {
            add(node, plan);
        } else if (node.kind == Selection::Kind::InlineFragment) {
            if (applies(node.typeCondition))
                collect(*node.selectionSet, plan, seen);
        } else {
            const Definition* fragment = m_document.fragment(node.name.text);
            if (!fragment || std::find(seen.begin(), seen.end(), fragment) != seen.end())
                continue;
            seen.push_back(fragment);
            if (applies(fragment->typeCondition))
                collect(*fragment->selectionSet, plan, seen);
        }
    }
}

PlannedField* SelectionPlanner::find(SelectionPlan& plan, std::string_view key)
{
    static constexpr std::size_t kLinear = 16;
    if (plan.fields.size() > kLinear) {
        while (plan.byKey.size() < plan.fields.size())
            plan.byKey.emplace(plan.fields[plan.byKey.size()].key, plan.byKey.size());
        const auto found = plan.byKey.find(key);
        return found == plan.byKey.end() ? nullptr : &plan.fields[found->second];
    }
    for (auto& known : plan.fields) {
        if (known.key == key)
            return &known;
    }
    return nullptr;
}

void SelectionPlanner::add(const Selection& node, SelectionPlan& plan)
{
    const std::string_view key = node.responseKey();
    if (PlannedField* known = find(plan, key)) {
        known->nodes.push_back(&node);
        return;
    }
    const FieldDefinition* definition = m_schema.schema().field(*plan.type, node.name.text);
    if (!definition)
        return; // the document is valid: this is a field of another type behind the same fragment
    PlannedField& field = plan.fields.emplace_back();
    field.key = key;
    field.jsonKey.reserve(key.size() + 3);
    field.jsonKey.append(1, '"').append(key).append("\":"); // a name needs no escapes
    field.field = definition;
    field.parent = plan.type;
    field.isTypename = definition == &m_schema.schema().typenameField();
    field.binding = m_schema.binding(*definition);
    field.scalar = builtinScalar(*definition->type.named);
    field.nodes.push_back(&node);
    if (!definition->arguments.empty())
        coerceArguments(field);
}

void SelectionPlanner::coerceArguments(PlannedField& field) const
{
    const Selection& node = *field.nodes.front();
    for (const auto& argument : field.field->arguments) {
        const auto* const given = std::find_if(node.arguments.data(), node.arguments.data() + node.arguments.size(),
                                               [&](const Argument& one) { return one.name.text == argument.name; });
        const bool present = given != node.arguments.data() + node.arguments.size();
        const bool isVariable = present && given->value.kind == ValueNode::Kind::Variable;
        const Value* variable = isVariable ? findVariable(m_variables, given->value.text) : nullptr;
        if (!present || (isVariable && !variable)) {
            if (argument.defaultValue)
                field.arguments.push_back({argument.name, *argument.defaultValue});
            else if (argument.type.isNonNull())
                field.fault = error("Argument \"" + argument.name + "\" of required type \"" +
                                        argument.type.toString() + "\" was " +
                                        (present ? "provided the variable \"$" + std::string(given->value.text) +
                                                       "\" which was not provided a runtime value."
                                                 : "not provided."),
                                    present ? given->value.at : node.at);
            continue;
        }
        auto value = coerceLiteral(given->value, argument.type, m_variables);
        if (value) {
            field.arguments.push_back({argument.name, std::move(*value)});
            continue;
        }
        const bool null = given->value.kind == ValueNode::Kind::Null || (variable && variable->isNull());
        field.fault = error(null ? "Argument \"" + argument.name + "\" of non-null type \"" + argument.type.toString() +
                                       "\" must not be null."
                                 : "Argument \"" + argument.name + "\" has invalid value " + print(given->value) + ".",
                            given->value.at);
    }
}

bool SelectionPlanner::isIncluded(const Selection& node, SelectionPlan& plan) const
{
    for (const auto& directive : node.directives) {
        if (directive.name.text == "skip" && condition(directive, plan))
            return false;
        if (directive.name.text == "include" && !condition(directive, plan))
            return false;
    }
    return true;
}

bool SelectionPlanner::condition(const Directive& directive, SelectionPlan& plan) const
{
    const ValueNode& node = directive.arguments.front().value;
    if (node.kind == ValueNode::Kind::Boolean)
        return node.isTrue();
    const Value* value = findVariable(m_variables, node.text);
    if (value && value->boolean())
        return *value->boolean();
    plan.fault = error(value ? "Argument \"if\" of non-null type \"Boolean!\" must not be null."
                             : "Argument \"if\" of required type \"Boolean!\" was provided the variable \"$" +
                                   std::string(node.text) + "\" which was not provided a runtime value.",
                       node.at);
    return false;
}

bool SelectionPlanner::canNullParent(PlannedField& field)
{
    if (!field.canNullParent) {
        const detail::Shape shape = field.binding ? field.binding->shape : detail::Shape::Unknown;
        field.canNullParent = !field.isTypename && field.field->type.isNonNull() &&
                              (field.fault || contentCanFail(field, field.field->type.inner(), shape));
    }
    return *field.canNullParent;
}

/// Whether a value of the nullable `type`, come from a resolver of that shape, may fail as a whole.
bool SelectionPlanner::contentCanFail(PlannedField& field, TypeRef type, detail::Shape shape)
{
    using detail::Shape;
    if (type.isList()) {
        if (shape != Shape::List)
            return true;
        const TypeRef item = type.inner();
        return item.isNonNull() &&
               (field.binding->item == Shape::List || contentCanFail(field, item.inner(), field.binding->item));
    }
    const NamedType& named = *type.named;
    if (named.kind == TypeKind::Object) {
        if (shape != Shape::Object)
            return true;
        auto& plan = inner(field, named);
        return plan.fault ||
               std::any_of(plan.fields.begin(), plan.fields.end(), [this](auto& part) { return canNullParent(part); });
    }
    switch (field.scalar) {
    case BuiltinScalar::String:
    case BuiltinScalar::Id:
        return shape != Shape::Text;
    case BuiltinScalar::Int:
        return shape != Shape::Int32;
    case BuiltinScalar::Float:
        return shape != Shape::Int32 && shape != Shape::Int64;
    case BuiltinScalar::Boolean:
        return shape != Shape::Boolean;
    case BuiltinScalar::None:
        break;
    }
    if (named.kind == TypeKind::Enum)
        return shape != Shape::Enum || !m_schema.enumeration(named);
    return named.kind != TypeKind::Scalar || bool(named.hooks.serialise) || shape == Shape::Unknown;
}

GraphQlError SelectionPlanner::error(std::string message, std::uint32_t at) const
{
    GraphQlError fault{std::move(message), "graphql.argument"};
    fault.locations.push_back(locate(*m_document.document().source, at));
    return fault;
}

} // namespace wh::graphql
