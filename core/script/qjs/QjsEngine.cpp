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
    explicit QjsEngine(ScriptWords words) : m_words(std::move(words)), m_machine(std::make_unique<QjsMachine>(m_words))
    {}

    void begin(const ScriptLimits& limits)
    {
        m_limits = limits;
        m_machine->begin(limits);
    }

    std::optional<ScriptDescription> load(const ScriptProject& project, std::vector<Error>& findings) override
    {
        if (m_isUsed) {
            auto fresh = std::make_unique<QjsMachine>(m_words);
            fresh->begin(m_limits);
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
    auto engine = std::make_unique<QjsEngine>(std::move(words));
    engine->begin(limits);
    return engine;
}

ScriptEngineMaker warmQjsEngine(ScriptWords words)
{
    // Shared, since a function that is handed on must be one that can be copied.
    auto engine = std::make_shared<std::unique_ptr<QjsEngine>>(std::make_unique<QjsEngine>(std::move(words)));
    return [engine](const ScriptLimits& limits) -> std::unique_ptr<ScriptEngine> {
        if (*engine)
            (*engine)->begin(limits);
        return std::move(*engine);
    };
}

} // namespace wh
