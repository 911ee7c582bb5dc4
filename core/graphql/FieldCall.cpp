// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/OperationExecution.h"

#include <algorithm>

namespace wh::graphql {

namespace {

bool asksFor(const ast::SelectionSet& set, std::string_view name, const PreparedDocument& document)
{
    return std::any_of(set.selections.begin(), set.selections.end(), [&](const ast::Selection& node) {
        if (node.kind == ast::Selection::Kind::Field)
            return node.name.text == name;
        if (node.kind == ast::Selection::Kind::InlineFragment)
            return asksFor(*node.selectionSet, name, document);
        const auto* fragment = document.fragment(node.name.text);
        return fragment && asksFor(*fragment->selectionSet, name, document);
    });
}

} // namespace

const Value& FieldCall::argument(std::string_view name) const
{
    static const Value kNone;
    const Value* value = findVariable(m_plan.arguments, name);
    return value ? *value : kNone;
}

std::optional<std::int64_t> FieldCall::enumerationValue(std::string_view name, TypeTag tag) const
{
    const InputField* definition = m_plan.field->argument(name);
    const auto* names = definition ? m_execution.bound().enumeration(*definition->type.named) : nullptr;
    if (!names || names->tag != tag)
        return std::nullopt;
    for (const auto& [value, text] : names->names) {
        if (text == argument(name).text())
            return value;
    }
    return std::nullopt;
}

bool FieldCall::has(std::string_view name) const
{
    return findVariable(m_plan.arguments, name) != nullptr;
}

std::span<const Member> FieldCall::arguments() const
{
    return m_plan.arguments;
}

const FieldDefinition& FieldCall::field() const
{
    return *m_plan.field;
}

const Schema& FieldCall::schema() const
{
    return m_execution.bound().schema();
}

const RequestContext& FieldCall::context() const
{
    return m_execution.context();
}

bool FieldCall::selects(std::string_view name) const
{
    return std::any_of(m_plan.nodes.begin(), m_plan.nodes.end(), [&](const ast::Selection* node) {
        return node->selectionSet && asksFor(*node->selectionSet, name, m_execution.document());
    });
}

std::vector<PathSegment> FieldCall::path() const
{
    return m_execution.path();
}

} // namespace wh::graphql
