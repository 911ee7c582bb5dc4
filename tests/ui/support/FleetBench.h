// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/ScriptedFleet.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/fleet/FleetRows.h"

namespace wh::test {

/// A remote engine, which goes away and comes back when a test says so.
class TestEngine final : public ui::FleetEngine
{
public:
    TestEngine(QString id, client::Transport transport)
        : m_id(std::move(id)), m_session(std::make_unique<ui::Session>(std::move(transport)))
    {}
    void start()
    {
        if (!std::exchange(m_isStarted, true))
            m_session->start();
    }
    QString id() const override { return m_id; }
    QString name() const override { return m_id; }
    ui::Session& session() override { return *m_session; }
    bool isAway() const override { return m_awaySince != 0; }
    TimeNs lastHeard() const override { return m_awaySince; }
    void setAway(TimeNs since)
    {
        m_awaySince = since;
        emit changed();
    }

private:
    QString m_id;
    std::unique_ptr<ui::Session> m_session;
    TimeNs m_awaySince = 0;
    bool m_isStarted = false;
};

/// Engines whose bots are scripted over one real engine, which knows the strategies and all else: "fra-1" at first.
class FleetBench
{
public:
    explicit FleetBench(bool isStarted = true)
    {
        if (isStarted && !m_studio.start())
            qFatal("the engine did not start");
        add(QStringLiteral("fra-1"));
    }

    TestEngine& add(const QString& id)
    {
        auto scripted = std::make_unique<ScriptedFleet>();
        auto engine = std::make_unique<TestEngine>(id, scripted->over(StudioBench::transport(m_studio.engine().api())));
        TestEngine& added = *engine;
        m_scripted.push_back(std::move(scripted));
        m_engines.add(std::move(engine));
        return added;
    }
    ScriptedFleet& fleet(std::size_t engine = 0) { return *m_scripted[engine]; }
    TestEngine& engine(std::size_t index = 0) { return static_cast<TestEngine&>(*m_engines.all()[index]); }
    ui::FleetEngines& engines() { return m_engines; }
    ui::FleetRows& rows() { return m_rows; }
    StudioBench& studio() { return m_studio; }
    /// Until all that was told is applied, and engines are known; those that are new are asked from here on.
    bool settle()
    {
        for (ui::FleetEngine* engine : m_engines.all())
            static_cast<TestEngine*>(engine)->start();
        bool ready = QTest::qWaitFor(
            [this] {
                return std::all_of(m_engines.all().begin(), m_engines.all().end(), [](ui::FleetEngine* engine) {
                    return engine->session().isReady() &&
                           engine->session().bots().state() != ui::LiveList<client::Bot>::State::Loading;
                });
            },
            30'000);
        QTest::qWait(0); // what the executor still has
        m_rows.apply();
        return ready;
    }

private:
    StudioBench m_studio;
    std::vector<std::unique_ptr<ScriptedFleet>> m_scripted;
    ui::FleetEngines m_engines;
    ui::FleetRows m_rows{m_engines};
};

} // namespace wh::test
