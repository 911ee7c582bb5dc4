// SPDX-License-Identifier: GPL-3.0-or-later
// OverlappingFieldsCanBeMerged: two fields under one key of the response must be the same field with the same arguments
// and mergeable selections, unless no object can have both. Each pair of fragments, and each selection with each
// fragment, is compared once; every comparison counts against a budget.
#include "core/graphql/Printer.h"
#include "core/graphql/ValidationContext.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace wh::graphql {

using namespace ast;

namespace {

struct FieldAt
{
    const NamedType* parent = nullptr;
    const Selection* node = nullptr;
    const FieldDefinition* definition = nullptr;
};

/// The fields of one selection set by response key, in order, with those of its inline fragments, and what it spreads.
struct FieldSet
{
    std::vector<std::pair<std::string_view, std::vector<FieldAt>>> fields;
    std::vector<const Scope*> fragments;

    std::vector<FieldAt>* find(std::string_view key)
    {
        if (fields.size() > kLinear && index.size() != fields.size()) {
            for (std::size_t i = index.size(); i < fields.size(); ++i)
                index.emplace(fields[i].first, i);
        }
        if (fields.size() > kLinear) {
            const auto found = index.find(key);
            return found == index.end() ? nullptr : &fields[found->second].second;
        }
        for (auto& [known, list] : fields) {
            if (known == key)
                return &list;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t kLinear = 8;
    std::unordered_map<std::string_view, std::size_t> index;
};

struct Conflict
{
    std::string reason; ///< follows `because`
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> second;
};

struct BudgetSpent
{};

bool sameValue(const ValueNode& a, const ValueNode& b)
{
    if (a.kind != b.kind || a.text != b.text || a.items.size() != b.items.size() || a.fields.size() != b.fields.size())
        return false;
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        if (!sameValue(a.items[i], b.items[i]))
            return false;
    }
    return std::all_of(a.fields.begin(), a.fields.end(), [&](const ObjectFieldNode& field) {
        return std::any_of(b.fields.begin(), b.fields.end(), [&](const ObjectFieldNode& other) {
            return other.name.text == field.name.text && sameValue(field.value, other.value);
        });
    });
}

bool sameArguments(List<Argument> a, List<Argument> b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const Argument& argument) {
               return std::any_of(b.begin(), b.end(), [&](const Argument& other) {
                   return other.name.text == argument.name.text && sameValue(argument.value, other.value);
               });
           });
}

/// Whether no value could be of both types in one place of a response.
bool conflict(TypeRef a, TypeRef b)
{
    if (a.isList() || b.isList())
        return !(a.isList() && b.isList()) || conflict(a.inner(), b.inner());
    if (a.isNonNull() || b.isNonNull())
        return !(a.isNonNull() && b.isNonNull()) || conflict(a.inner(), b.inner());
    return (a.named->isLeaf() || b.named->isLeaf()) && a.named != b.named;
}

class OverlapRules
{
public:
    explicit OverlapRules(ValidationContext& context) : m_context(context), m_budget(context.limits.maxComparisons) {}

    void check()
    {
        for (const auto& operation : m_context.operations)
            visit(*operation.node->selectionSet, m_context.schema.root(operation.node->operation));
        for (const auto& fragment : m_context.fragments)
            visit(*fragment.node->selectionSet, m_context.schema.type(fragment.node->typeCondition.text));
    }

private:
    void visit(const SelectionSet& set, const NamedType* parent)
    {
        within(collected(set, parent));
        for (const auto& node : set.selections) {
            if (!node.selectionSet || m_context.findings.isFull())
                continue;
            const NamedType* inner = parent;
            if (node.kind == Selection::Kind::Field) {
                const auto* definition = parent ? m_context.schema.field(*parent, node.name.text) : nullptr;
                inner = definition ? definition->type.named : nullptr;
            } else if (!node.typeCondition.empty()) {
                inner = m_context.schema.type(node.typeCondition.text);
            }
            visit(*node.selectionSet, inner);
        }
    }

    void spend()
    {
        if (m_budget-- == 0)
            throw BudgetSpent();
    }

    FieldSet& collected(const SelectionSet& set, const NamedType* parent)
    {
        auto& known = m_sets[&set];
        if (!known) {
            known = std::make_unique<FieldSet>();
            collect(set, parent, *known);
        }
        return *known;
    }

    FieldSet& collected(const Scope& fragment)
    {
        return collected(*fragment.node->selectionSet, m_context.schema.type(fragment.node->typeCondition.text));
    }

    void collect(const SelectionSet& set, const NamedType* parent, FieldSet& into)
    {
        for (const auto& node : set.selections) {
            if (node.kind == Selection::Kind::Field) {
                const FieldAt field{parent, &node, parent ? m_context.schema.field(*parent, node.name.text) : nullptr};
                add(field, into);
            } else if (node.kind == Selection::Kind::InlineFragment) {
                const NamedType* type =
                    node.typeCondition.empty() ? parent : m_context.schema.type(node.typeCondition.text);
                collect(*node.selectionSet, type, into);
            } else if (const Scope* fragment = m_context.fragment(node.name.text)) {
                if (std::find(into.fragments.begin(), into.fragments.end(), fragment) == into.fragments.end())
                    into.fragments.push_back(fragment);
            }
        }
    }

    static void add(const FieldAt& field, FieldSet& into)
    {
        auto* list = into.find(field.node->responseKey());
        if (!list) {
            into.fields.emplace_back(field.node->responseKey(), std::vector{field});
            return;
        }
        // A leaf that is written again adds nothing that could conflict in another way than its first.
        const bool repeated = !field.node->selectionSet && field.node->arguments.empty() &&
                              std::any_of(list->begin(), list->end(), [&](const FieldAt& other) {
                                  return other.parent == field.parent &&
                                         other.node->name.text == field.node->name.text && !other.node->selectionSet &&
                                         other.node->arguments.empty();
                              });
        if (!repeated)
            list->push_back(field);
    }

    void within(FieldSet& set)
    {
        std::vector<std::pair<std::string_view, Conflict>> conflicts;
        for (auto& [key, fields] : set.fields) {
            for (std::size_t i = 0; i < fields.size(); ++i) {
                for (std::size_t j = i + 1; j < fields.size(); ++j)
                    compare(key, fields[i], fields[j], false, conflicts);
            }
        }
        for (std::size_t i = 0; i < set.fragments.size(); ++i) {
            withFragment(set, *set.fragments[i], false, conflicts);
            for (std::size_t j = i + 1; j < set.fragments.size(); ++j)
                fragments(*set.fragments[i], *set.fragments[j], false, conflicts);
        }
        for (auto& [key, found] : conflicts) {
            auto places = std::move(found.first);
            places.insert(places.end(), found.second.begin(), found.second.end());
            m_context.findings.report("OverlappingFieldsCanBeMerged",
                                      "Fields \"" + std::string(key) + "\" conflict because " + found.reason +
                                          ". Use different aliases on the fields to fetch both if this was "
                                          "intentional.",
                                      places);
        }
    }

    using Conflicts = std::vector<std::pair<std::string_view, Conflict>>;

    void between(FieldSet& a, FieldSet& b, bool exclusive, Conflicts& conflicts)
    {
        for (auto& [key, first] : a.fields) {
            spend();
            auto* second = b.find(key);
            if (!second)
                continue;
            for (const auto& one : first) {
                for (const auto& other : *second)
                    compare(key, one, other, exclusive, conflicts);
            }
        }
    }

    /// Whether the pair is new. A pair compared as not exclusive covers the exclusive case as well.
    template<typename Key>
    static bool isNew(std::map<Key, bool>& compared, const Key& key, bool exclusive)
    {
        const auto [known, added] = compared.emplace(key, exclusive);
        if (added)
            return true;
        if (exclusive || !known->second)
            return false;
        known->second = false;
        return true;
    }

    void withFragment(FieldSet& set, const Scope& fragment, bool exclusive, Conflicts& conflicts)
    {
        spend();
        if (!isNew(m_withFragment, std::pair<const FieldSet*, const Scope*>(&set, &fragment), exclusive))
            return;
        FieldSet& other = collected(fragment);
        if (&other == &set)
            return;
        between(set, other, exclusive, conflicts);
        for (const auto* inner : other.fragments)
            withFragment(set, *inner, exclusive, conflicts);
    }

    static std::pair<const Scope*, const Scope*> pairOf(const Scope* a, const Scope* b)
    {
        return a < b ? std::pair(a, b) : std::pair(b, a);
    }

    void fragments(const Scope& a, const Scope& b, bool exclusive, Conflicts& conflicts)
    {
        spend();
        if (&a == &b)
            return;
        if (!isNew(m_fragments, pairOf(&a, &b), exclusive))
            return;
        FieldSet& first = collected(a);
        FieldSet& second = collected(b);
        between(first, second, exclusive, conflicts);
        for (const auto* inner : second.fragments)
            fragments(a, *inner, exclusive, conflicts);
        for (const auto* inner : first.fragments)
            fragments(*inner, b, exclusive, conflicts);
    }

    void compare(std::string_view key, const FieldAt& a, const FieldAt& b, bool parentsExclusive, Conflicts& conflicts)
    {
        spend();
        const bool exclusive =
            parentsExclusive || (a.parent != b.parent && a.parent && b.parent && a.parent->kind == TypeKind::Object &&
                                 b.parent->kind == TypeKind::Object);
        const auto found = [&](std::string reason) {
            if (conflicts.size() < m_context.limits.maxErrors)
                conflicts.push_back({key, {std::move(reason), {a.node->at}, {b.node->at}}});
        };
        if (!exclusive && a.node->name.text != b.node->name.text) {
            found("\"" + std::string(a.node->name.text) + "\" and \"" + std::string(b.node->name.text) +
                  "\" are different fields");
            return;
        }
        if (!exclusive && !sameArguments(a.node->arguments, b.node->arguments)) {
            found("they have differing arguments");
            return;
        }
        const TypeRef first = a.definition ? a.definition->type : TypeRef();
        const TypeRef second = b.definition ? b.definition->type : TypeRef();
        if (first && second && conflict(first, second)) {
            found("they return conflicting types \"" + first.toString() + "\" and \"" + second.toString() + "\"");
            return;
        }
        if (a.node->selectionSet && b.node->selectionSet)
            subfields(key, a, b, exclusive, conflicts);
    }

    void subfields(std::string_view key, const FieldAt& a, const FieldAt& b, bool exclusive, Conflicts& conflicts)
    {
        const auto inner = [](const FieldAt& field) {
            return field.definition ? field.definition->type.named : nullptr;
        };
        FieldSet& first = collected(*a.node->selectionSet, inner(a));
        FieldSet& second = collected(*b.node->selectionSet, inner(b));
        Conflicts found;
        between(first, second, exclusive, found);
        for (const auto* fragment : second.fragments)
            withFragment(first, *fragment, exclusive, found);
        for (const auto* fragment : first.fragments)
            withFragment(second, *fragment, exclusive, found);
        for (const auto* one : first.fragments) {
            for (const auto* other : second.fragments)
                fragments(*one, *other, exclusive, found);
        }
        if (found.empty())
            return;
        Conflict all{{}, {a.node->at}, {b.node->at}};
        for (auto& [subkey, part] : found) {
            all.reason += (all.reason.empty() ? "" : " and ") + std::string("subfields \"") + std::string(subkey) +
                          "\" conflict because " + part.reason;
            all.first.insert(all.first.end(), part.first.begin(), part.first.end());
            all.second.insert(all.second.end(), part.second.begin(), part.second.end());
        }
        conflicts.push_back({key, std::move(all)});
    }

    ValidationContext& m_context;
    std::size_t m_budget;
    std::unordered_map<const SelectionSet*, std::unique_ptr<FieldSet>> m_sets;
    std::map<std::pair<const FieldSet*, const Scope*>, bool> m_withFragment;
    std::map<std::pair<const Scope*, const Scope*>, bool> m_fragments;
};

} // namespace

std::optional<GraphQlError> checkOverlaps(ValidationContext& context)
{
    try {
        OverlapRules(context).check();
    } catch (const BudgetSpent&) {
        return GraphQlError{"Whether the document's fields can be merged takes more than " +
                                std::to_string(context.limits.maxComparisons) + " comparisons.",
                            "graphql.limit.comparisons"};
    }
    return std::nullopt;
}

} // namespace wh::graphql
