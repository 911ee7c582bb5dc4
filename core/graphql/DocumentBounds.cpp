// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/ValidationContext.h"

#include <algorithm>
#include <limits>

namespace wh::graphql {

using namespace ast;

namespace {

/// Fragments may nest without any field, so levels of any kind are counted as well.
constexpr std::size_t kLevelsPerField = 4;

std::size_t saturatingAdd(std::size_t a, std::size_t b)
{
    return a > std::numeric_limits<std::size_t>::max() - b ? std::numeric_limits<std::size_t>::max() : a + b;
}

struct Size
{
    std::size_t depth = 0;  ///< fields within fields
    std::size_t levels = 0; ///< selection sets within one another, spreads counted
    std::size_t fields = 0;
    std::size_t aliases = 0;
};

/// A spread, and how deep in its definition it stands.
struct SpreadAt
{
    std::size_t fragment = 0;
    std::size_t depth = 0;
    std::size_t level = 0;
};

struct Measured
{
    Size own;
    std::vector<SpreadAt> spreads;
};

class Bounds
{
public:
    explicit Bounds(ValidationContext& context) : m_context(context) {}

    std::optional<GraphQlError> check()
    {
        const auto& limits = m_context.limits;
        if (m_context.operations.size() > limits.maxOperations)
            return tooMuch("operations", limits.maxOperations, nullptr);
        if (m_context.fragments.size() > limits.maxFragments)
            return tooMuch("fragments", limits.maxFragments, nullptr);
        for (auto& scope : m_context.fragments)
            m_fragments.push_back(measure(scope));
        m_total.resize(m_fragments.size());
        if (!order()) {
            m_context.fragmentsAreCyclic = true;
            for (auto& scope : m_context.operations)
                measure(scope);
            return std::nullopt;
        }
        for (const std::size_t index : m_order)
            m_total[index] = total(m_fragments[index]);
        // A fragment that no operation uses is walked over as well.
        for (std::size_t i = 0; i < m_total.size(); ++i) {
            if (auto error = hold(m_total[i], *m_context.fragments[i].node))
                return error;
        }
        for (auto& scope : m_context.operations) {
            if (auto error = hold(total(measure(scope)), *scope.node))
                return error;
        }
        return std::nullopt;
    }

private:
    Measured measure(Scope& scope)
    {
        Measured measured;
        walk(*scope.node->selectionSet, 1, 1, measured, scope);
        return measured;
    }

    void walk(const SelectionSet& set, std::size_t depth, std::size_t level, Measured& measured, Scope& scope)
    {
        measured.own.levels = std::max(measured.own.levels, level);
        for (const auto& node : set.selections) {
            if (node.kind == Selection::Kind::FragmentSpread) {
                scope.spreads.push_back(&node);
                const auto found = m_context.fragmentByName.find(node.name.text);
                if (found != m_context.fragmentByName.end())
                    measured.spreads.push_back({found->second, depth - 1, level});
                continue;
            }
            const bool field = node.kind == Selection::Kind::Field;
            if (field) {
                ++measured.own.fields;
                measured.own.aliases += node.alias.empty() ? 0 : 1;
                measured.own.depth = std::max(measured.own.depth, depth);
            }
            if (node.selectionSet)
                walk(*node.selectionSet, depth + (field ? 1 : 0), level + 1, measured, scope);
        }
    }

    /// Sorts the fragments so that each comes after those that it spreads; false where there is a circle.
    bool order()
    {
        enum class State : std::uint8_t { New, Open, Done };
        std::vector<State> states(m_fragments.size(), State::New);
        std::vector<std::pair<std::size_t, std::size_t>> stack; // fragment, next spread
        for (std::size_t start = 0; start < m_fragments.size(); ++start) {
            if (states[start] != State::New)
                continue;
            states[start] = State::Open;
            stack.emplace_back(start, 0);
            while (!stack.empty()) {
                auto& [current, next] = stack.back();
                if (next == m_fragments[current].spreads.size()) {
                    states[current] = State::Done;
                    m_order.push_back(current);
                    stack.pop_back();
                    continue;
                }
                const std::size_t other = m_fragments[current].spreads[next++].fragment;
                if (states[other] == State::Open)
                    return false;
                if (states[other] == State::New) {
                    states[other] = State::Open;
                    stack.emplace_back(other, 0);
                }
            }
        }
        return true;
    }

    Size total(const Measured& measured) const
    {
        Size size = measured.own;
        for (const auto& spread : measured.spreads) {
            const Size& inner = m_total[spread.fragment];
            size.depth = std::max(size.depth, saturatingAdd(spread.depth, inner.depth));
            size.levels = std::max(size.levels, saturatingAdd(spread.level, inner.levels));
            size.fields = saturatingAdd(size.fields, inner.fields);
            size.aliases = saturatingAdd(size.aliases, inner.aliases);
        }
        return size;
    }

    std::optional<GraphQlError> hold(const Size& size, const Definition& node) const
    {
        const auto& limits = m_context.limits;
        if (size.depth > limits.maxDepth || size.levels > limits.maxDepth * kLevelsPerField)
            return tooMuch("depth", limits.maxDepth, &node);
        if (size.fields > limits.maxFields)
            return tooMuch("fields", limits.maxFields, &node);
        if (size.aliases > limits.maxAliases)
            return tooMuch("aliases", limits.maxAliases, &node);
        return std::nullopt;
    }

    GraphQlError tooMuch(const std::string& what, std::size_t limit, const Definition* node) const
    {
        const std::string most = std::to_string(limit);
        GraphQlError error{what == "depth" ? "The selection is more than " + most + " fields deep, fragments included."
                                           : "The document comes to more than " + most + " " + what + ".",
                           "graphql.limit." + what};
        if (node)
            error.locations.push_back(locate(*m_context.document.source, node->at));
        return error;
    }

    ValidationContext& m_context;
    std::vector<Measured> m_fragments;
    std::vector<Size> m_total;
    std::vector<std::size_t> m_order;
};

} // namespace

std::optional<GraphQlError> checkBounds(ValidationContext& context)
{
    return Bounds(context).check();
}

} // namespace wh::graphql
