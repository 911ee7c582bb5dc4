// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/ValidationContext.h"

#include <map>

namespace wh::graphql {

using namespace ast;

namespace {

class FragmentRules
{
public:
    explicit FragmentRules(ValidationContext& context) : m_context(context) {}

    void check()
    {
        checkNames();
        checkUse();
        if (m_context.fragmentsAreCyclic) {
            m_state.assign(m_context.fragments.size(), {});
            for (std::size_t i = 0; i < m_context.fragments.size(); ++i)
                findCircles(i);
        }
    }

private:
    void checkNames()
    {
        for (const auto* scopes : {&m_context.operations, &m_context.fragments}) {
            for (const auto& scope : *scopes) {
                for (const auto* spread : scope.spreads) {
                    if (!m_context.fragment(spread->name.text))
                        m_context.findings.report("KnownFragmentNames",
                                                  "Unknown fragment \"" + std::string(spread->name.text) + "\".",
                                                  {spread->name.at});
                }
            }
        }
        for (const auto& scope : m_context.fragments) {
            const Name& name = scope.node->name;
            const Scope* first = m_context.fragment(name.text);
            if (first != &scope)
                m_context.findings.report("UniqueFragmentNames",
                                          "There can be only one fragment named \"" + std::string(name.text) + "\".",
                                          {first->node->name.at, name.at});
        }
    }

    void checkUse()
    {
        std::vector<bool> used(m_context.fragments.size(), false);
        std::vector<const Scope*> open;
        for (const auto& operation : m_context.operations)
            open.push_back(&operation);
        while (!open.empty()) {
            const Scope& scope = *open.back();
            open.pop_back();
            for (const auto* spread : scope.spreads) {
                const auto found = m_context.fragmentByName.find(spread->name.text);
                if (found == m_context.fragmentByName.end() || used[found->second])
                    continue;
                used[found->second] = true;
                open.push_back(&m_context.fragments[found->second]);
            }
        }
        for (const auto& scope : m_context.fragments) {
            if (!used[m_context.fragmentByName.at(scope.node->name.text)])
                m_context.findings.report("NoUnusedFragments",
                                          "Fragment \"" + std::string(scope.node->name.text) + "\" is never used.",
                                          {scope.node->at});
        }
    }

    /// As deep as there are fragments, of which there are not too many.
    void findCircles(std::size_t index)
    {
        if (m_state[index].visited)
            return;
        m_state[index].visited = true;
        m_state[index].open = true;
        m_state[index].position = m_path.size();
        for (const auto* spread : m_context.fragments[index].spreads) {
            const auto found = m_context.fragmentByName.find(spread->name.text);
            if (found == m_context.fragmentByName.end())
                continue;
            m_path.push_back(spread);
            const State& other = m_state[found->second];
            if (other.open)
                report(other.position);
            else
                findCircles(found->second);
            m_path.pop_back();
        }
        m_state[index].open = false;
    }

    void report(std::size_t from)
    {
        std::string via;
        std::vector<std::uint32_t> places;
        for (std::size_t i = from; i < m_path.size(); ++i) {
            places.push_back(m_path[i]->at);
            if (i + 1 < m_path.size())
                via.append(via.empty() ? " via \"" : ", \"").append(m_path[i]->name.text).append("\"");
        }
        m_context.findings.report("NoFragmentCycles",
                                  "Cannot spread fragment \"" + std::string(m_path.back()->name.text) +
                                      "\" within itself" + via + ".",
                                  places);
    }

    struct State
    {
        bool visited = false;
        bool open = false;
        std::size_t position = 0; ///< where in the path it was entered
    };

    ValidationContext& m_context;
    std::vector<State> m_state;
    std::vector<const Selection*> m_path;
};

} // namespace

void checkFragments(ValidationContext& context)
{
    FragmentRules(context).check();
}

} // namespace wh::graphql
