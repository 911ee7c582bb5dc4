// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/ValidationContext.h"

#include <algorithm>
#include <map>
#include <set>

namespace wh::graphql {

using namespace ast;

namespace {

constexpr int kMaxIntrospectionLists = 3; ///< as in the reference implementation: deeper ones grow exponentially

class OperationRules
{
public:
    explicit OperationRules(ValidationContext& context) : m_context(context) {}

    void check()
    {
        checkDefinitions();
        for (const auto& operation : m_context.operations) {
            if (operation.node->operation == OperationKind::Subscription)
                checkSubscription(*operation.node);
        }
        for (const auto* scopes : {&m_context.operations, &m_context.fragments}) {
            for (const auto& scope : *scopes)
                findIntrospection(*scope.node->selectionSet);
        }
    }

private:
    void checkDefinitions()
    {
        std::map<std::string_view, std::uint32_t> names;
        for (const auto& node : m_context.document.definitions) {
            if (!node.isExecutable()) {
                const std::string name =
                    node.kind == Definition::Kind::Schema ? "schema" : "\"" + std::string(node.name.text) + "\"";
                m_context.findings.report("ExecutableDefinitions", "The " + name + " definition is not executable.",
                                          {node.at});
            }
            if (node.kind != Definition::Kind::Operation)
                continue;
            if (node.name.empty()) {
                if (m_context.operations.size() > 1)
                    m_context.findings.report("LoneAnonymousOperation",
                                              "This anonymous operation must be the only defined operation.",
                                              {node.at});
                continue;
            }
            const auto [first, isNew] = names.emplace(node.name.text, node.name.at);
            if (!isNew)
                m_context.findings.report("UniqueOperationNames",
                                          "There can be only one operation named \"" + std::string(node.name.text) +
                                              "\".",
                                          {first->second, node.name.at});
        }
    }

    void checkSubscription(const Definition& node)
    {
        const NamedType* root = m_context.schema.root(OperationKind::Subscription);
        if (!root)
            return;
        m_rootFields.clear();
        m_seen.clear();
        collect(*node.selectionSet, *root);
        const std::string who =
            node.name.empty() ? "Anonymous Subscription" : "Subscription \"" + std::string(node.name.text) + "\"";
        std::set<std::string_view> keys;
        std::vector<std::uint32_t> extra;
        std::vector<std::uint32_t> introspecting;
        for (const auto* field : m_rootFields) {
            keys.insert(field->responseKey());
            if (field->responseKey() != m_rootFields.front()->responseKey())
                extra.push_back(field->at);
            if (field->name.text.starts_with("__"))
                introspecting.push_back(field->at);
        }
        if (keys.size() > 1)
            m_context.findings.report("SingleFieldSubscriptions", who + " must select only one top level field.",
                                      extra);
        if (!introspecting.empty())
            m_context.findings.report("SingleFieldSubscriptions",
                                      who + " must not select an introspection top level field.", introspecting);
    }

    void collect(const SelectionSet& set, const NamedType& root)
    {
        for (const auto& node : set.selections) {
            if (isLeftOut(node))
                continue;
            if (node.kind == Selection::Kind::Field) {
                m_rootFields.push_back(&node);
            } else if (node.kind == Selection::Kind::InlineFragment) {
                if (applies(node.typeCondition, root))
                    collect(*node.selectionSet, root);
            } else if (m_seen.insert(node.name.text).second) {
                const Scope* fragment = m_context.fragment(node.name.text);
                if (fragment && applies(fragment->node->typeCondition, root))
                    collect(*fragment->node->selectionSet, root);
            }
        }
    }

    /// By a directive whose condition is written out.
    static bool isLeftOut(const Selection& node)
    {
        for (const auto& directive : node.directives) {
            if (directive.arguments.empty() || directive.arguments[0].value.kind != ValueNode::Kind::Boolean)
                continue;
            const bool condition = directive.arguments[0].value.isTrue();
            if ((directive.name.text == "skip" && condition) || (directive.name.text == "include" && !condition))
                return true;
        }
        return false;
    }

    bool applies(const Name& condition, const NamedType& root) const
    {
        const NamedType* type = condition.empty() ? &root : m_context.schema.type(condition.text);
        return type && (type == &root || type->isPossible(root));
    }

    void findIntrospection(const SelectionSet& set)
    {
        for (const auto& node : set.selections) {
            if (node.kind == Selection::Kind::Field && (node.name.text == "__schema" || node.name.text == "__type")) {
                if (!m_context.fragmentsAreCyclic && lists(node) >= kMaxIntrospectionLists)
                    m_context.findings.report("MaxIntrospectionDepth", "Maximum introspection depth exceeded",
                                              {node.at});
            } else if (node.selectionSet) {
                findIntrospection(*node.selectionSet);
            }
        }
    }

    /// How many of the lists that lead back to types stand within one another.
    int lists(const Selection& node)
    {
        if (node.kind == Selection::Kind::FragmentSpread) {
            const Scope* fragment = m_context.fragment(node.name.text);
            if (!fragment)
                return 0;
            const auto known = m_lists.find(node.name.text);
            if (known != m_lists.end())
                return known->second;
            const int depth = lists(*fragment->node->selectionSet);
            m_lists.emplace(node.name.text, depth);
            return depth;
        }
        const auto name = node.name.text;
        const bool isList = node.kind == Selection::Kind::Field && (name == "fields" || name == "interfaces" ||
                                                                    name == "possibleTypes" || name == "inputFields");
        return (isList ? 1 : 0) + (node.selectionSet ? lists(*node.selectionSet) : 0);
    }

    int lists(const SelectionSet& set)
    {
        int depth = 0;
        for (const auto& node : set.selections)
            depth = std::max(depth, lists(node));
        return depth;
    }

    ValidationContext& m_context;
    std::vector<const Selection*> m_rootFields;
    std::set<std::string_view> m_seen;
    std::map<std::string_view, int> m_lists;
};

} // namespace

void checkOperations(ValidationContext& context)
{
    OperationRules(context).check();
}

} // namespace wh::graphql
