// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/qjs/QjsEngine.h"

#include "core/script/qjs/QjsMachine.h"
#include "core/script/qjs/QjsStrategy.h"

#include <mutex>

namespace wh {

namespace {

class QjsEngine final : public ScriptEngine
{
public:
    QjsEngine(const ScriptLimits& limits, ScriptWords words)
        : m_limits(limits), m_words(std::move(words)), m_machine(std::make_unique<QjsMachine>(limits, m_words))
    {}

    std::optional<ScriptDescription> load(const ScriptProject& project, std::vector<Error>& findings) override
    {
        if (m_isUsed) {
            auto fresh = std::make_unique<QjsMachine>(m_limits, m_words);
            const std::lock_guard lock(m_mutex);
            m_machine = std::move(fresh);
        }
        m_isUsed = true;
        return m_machine->load(project, findings);
    }
    std::unique_ptr<Strategy> create(const ParameterSet& parameters) override
    {
        return std::make_unique<QjsStrategy>(*m_machine, parameters);
    }
    void interrupt() override
    {
        const std::lock_guard lock(m_mutex);
        m_machine->interrupt();
    }
    const ScriptUsage& usage() const override { return m_machine->usage(); }
    std::string name() const override { return std::string("QJSEngine ") + qVersion(); }

private:
    ScriptLimits m_limits;
    ScriptWords m_words;
    std::mutex m_mutex; ///< of whoever interrupts, against a machine that goes
    std::unique_ptr<QjsMachine> m_machine;
    bool m_isUsed = false;
};

} // namespace

std::unique_ptr<ScriptEngine> makeQjsEngine(const ScriptLimits& limits, ScriptWords words)
{
    return std::make_unique<QjsEngine>(limits, std::move(words));
}

} // namespace wh
