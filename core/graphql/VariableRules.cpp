// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Printer.h"
#include "core/graphql/ValidationContext.h"

#include <set>

namespace wh::graphql {

using namespace ast;

namespace {

/// A variable may go where its type fits; a nullable one also where null is not allowed but a default steps in.
bool isAllowed(TypeRef variable, const ValueNode* variableDefault, const VariableUsage& usage)
{
    if (!usage.type.isNonNull() || variable.isNonNull())
        return isSubtype(variable, usage.type);
    const bool defaulted = variableDefault && variableDefault->kind != ValueNode::Kind::Null;
    return (defaulted || usage.locationHasDefault) && isSubtype(variable, usage.type.inner());
}

class VariableRules
{
public:
    explicit VariableRules(ValidationContext& context) : m_context(context) {}

    void check()
    {
        for (const auto& operation : m_context.operations) {
            define(*operation.node);
            m_used.clear();
            m_seen.assign(m_context.fragments.size(), false);
            std::vector<const Scope*> open{&operation};
            while (!open.empty() && !m_context.findings.isFull()) {
                const Scope& scope = *open.back();
                open.pop_back();
                for (const auto& usage : scope.usages)
                    checkUsage(usage, *operation.node);
                for (const auto* spread : scope.spreads) {
                    const auto found = m_context.fragmentByName.find(spread->name.text);
                    if (found == m_context.fragmentByName.end() || m_seen[found->second])
                        continue;
                    m_seen[found->second] = true;
                    open.push_back(&m_context.fragments[found->second]);
                }
            }
            for (const auto& variable : operation.node->variables) {
                if (!m_used.contains(variable.name.text))
                    m_context.findings.report("NoUnusedVariables",
                                              "Variable \"$" + std::string(variable.name.text) + "\" is never used" +
                                                  in(*operation.node, " in") + ".",
                                              {variable.at});
            }
        }
    }

private:
    static std::string in(const Definition& operation, const char* word)
    {
        return operation.name.empty() ? std::string()
                                      : std::string(word) + " operation \"" + std::string(operation.name.text) + "\"";
    }

    void define(const Definition& operation)
    {
        m_defined.clear();
        std::map<std::string_view, std::vector<std::uint32_t>> places;
        for (const auto& variable : operation.variables) {
            m_defined[variable.name.text] = &variable;
            places[variable.name.text].push_back(variable.name.at);
        }
        for (const auto& [name, found] : places) {
            if (found.size() > 1)
                m_context.findings.report("UniqueVariableNames",
                                          "There can be only one variable named \"$" + std::string(name) + "\".",
                                          found);
        }
    }

    void checkUsage(const VariableUsage& usage, const Definition& operation)
    {
        const std::string name(usage.node->text);
        const auto found = m_defined.find(usage.node->text);
        m_used.insert(usage.node->text);
        if (found == m_defined.end()) {
            m_context.findings.report("NoUndefinedVariables",
                                      "Variable \"$" + name + "\" is not defined" + in(operation, " by") + ".",
                                      {usage.node->at, operation.at});
            return;
        }
        const TypeRef type = m_context.schema.type(*found->second->type);
        if (type && usage.type && !isAllowed(type, found->second->defaultValue, usage))
            m_context.findings.report("VariablesInAllowedPosition",
                                      "Variable \"$" + name + "\" of type \"" + type.toString() +
                                          "\" used in position expecting type \"" + usage.type.toString() + "\".",
                                      {found->second->at, usage.node->at});
    }

    ValidationContext& m_context;
    std::map<std::string_view, const VariableDefinition*> m_defined;
    std::set<std::string_view> m_used;
    std::vector<bool> m_seen;
};

} // namespace

void checkVariables(ValidationContext& context)
{
    VariableRules(context).check();
}

} // namespace wh::graphql
