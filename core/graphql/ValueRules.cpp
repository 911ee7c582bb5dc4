// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/InputCoercion.h"
#include "core/graphql/Printer.h"
#include "core/graphql/Suggestions.h"
#include "core/graphql/ValidationContext.h"

#include <algorithm>

namespace wh::graphql {

using namespace ast;

namespace {

constexpr const char* kRule = "ValuesOfCorrectType";

class ValueRules
{
public:
    ValueRules(ValidationContext& context, std::vector<VariableUsage>& usages) : m_context(context), m_usages(usages) {}

    /// @param told  whether faults are still to be told: not within a value that is wrong as a whole
    void check(const ValueNode& node, TypeRef type, bool hasDefault, bool told)
    {
        switch (node.kind) {
        case ValueNode::Kind::Variable:
            m_usages.push_back({&node, type, hasDefault});
            break;
        case ValueNode::Kind::Null:
            if (told && type.isNonNull())
                report(node, "Expected value of type \"" + type.toString() + "\", found null.");
            break;
        case ValueNode::Kind::List:
            list(node, type, told);
            break;
        case ValueNode::Kind::Object:
            object(node, type, told);
            break;
        default:
            if (told)
                leaf(node, type);
        }
    }

private:
    void report(const ValueNode& node, std::string message)
    {
        m_context.findings.report(kRule, std::move(message), {node.at});
    }

    void list(const ValueNode& node, TypeRef type, bool told)
    {
        const TypeRef nullable = type.nullable();
        const bool fits = nullable.isList();
        if (!fits && told)
            leaf(node, type);
        for (const auto& item : node.items)
            check(item, fits ? nullable.inner() : nullable, false, told && fits);
    }

    void object(const ValueNode& node, TypeRef type, bool told)
    {
        const bool fits = type && type.named->kind == TypeKind::InputObject;
        if (!fits) {
            if (told)
                leaf(node, type);
            for (const auto& field : node.fields)
                check(field.value, {}, false, false);
            return;
        }
        const NamedType& named = *type.named;
        for (const auto& field : named.inputFields) {
            const bool given = std::any_of(node.fields.begin(), node.fields.end(),
                                           [&](const ObjectFieldNode& one) { return one.name.text == field.name; });
            if (told && !given && field.isRequired())
                report(node, "Field \"" + named.name + "." + field.name + "\" of required type \"" +
                                 field.type.toString() + "\" was not provided.");
        }
        for (const auto& field : node.fields) {
            const InputField* known = named.inputField(field.name.text);
            if (told && !known) {
                std::vector<std::string_view> names;
                for (const auto& candidate : named.inputFields)
                    names.push_back(candidate.name);
                m_context.findings.report(kRule,
                                          "Field \"" + std::string(field.name.text) + "\" is not defined by type \"" +
                                              named.name + "\"." + didYouMean(suggestions(field.name.text, names)),
                                          {field.name.at});
            }
            check(field.value, known ? known->type : TypeRef(), known && known->defaultNode, told && known);
        }
    }

    void leaf(const ValueNode& node, TypeRef type)
    {
        if (!type)
            return;
        if (!type.named->isLeaf()) {
            report(node, "Expected value of type \"" + type.toString() + "\", found " + print(node) + ".");
            return;
        }
        LeafResult result = leafFromLiteral(*type.named, node);
        if (result.value)
            return;
        if (!result.complete)
            result.message =
                "Expected value of type \"" + type.toString() + "\", found " + print(node) + "; " + result.message;
        report(node, std::move(result.message));
    }

    ValidationContext& m_context;
    std::vector<VariableUsage>& m_usages;
};

} // namespace

void checkValue(ValidationContext& context, const ValueNode& node, TypeRef type, bool locationHasDefault,
                std::vector<VariableUsage>& usages)
{
    ValueRules(context, usages).check(node, type, locationHasDefault, true);
}

} // namespace wh::graphql
