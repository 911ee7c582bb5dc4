// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/FleetHost.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/fleet/FleetRows.h"
#include "ui/links/EngineLinks.h"

namespace wh::test {

/// The engine of a window with bots that live, on the markets that it generates, in real time.
class LiveBench
{
public:
    LiveBench()
    {
        LocalFleet::Settings settings;
        ApiBench& engine = m_studio.engine();
        settings.folder = engine.folder() / "fleet";
        auto host =
            FleetHost::open(settings, engine.folder() / "catalog", engine.strategies(), engine.rules(), engine.clock());
        if (!host)
            qFatal("%s", host.error().toString().c_str());
        const std::shared_ptr<FleetHost> shared = std::move(*host);
        engine.api().setFleet(std::shared_ptr<Fleet>(shared, &shared->fleet()));
        m_fleet = &shared->fleet();
        if (!m_studio.start() || !settle())
            qFatal("the engine did not start");
    }

    /// Until the list of bots is current, and applied.
    bool settle()
    {
        const bool isCurrent = QTest::qWaitFor(
            [this] { return m_studio.session().bots().state() == ui::LiveList<client::Bot>::State::Current; }, 30'000);
        m_rows.apply();
        return isCurrent;
    }
    /// A bot of the engine, as the engine itself has it.
    BotStatus status(const std::string& name) const
    {
        for (const BotStatus& bot : m_fleet->bots()) {
            if (bot.name == name)
                return bot;
        }
        return {};
    }
    const ui::FleetRow* row(const std::string& name) const
    {
        for (const ui::FleetRow* row : m_rows.all()) {
            if (row->bot.name == name)
                return row;
        }
        return nullptr;
    }
    Fleet& fleet() { return *m_fleet; }
    StudioBench& studio() { return m_studio; }
    ui::EngineLinks& links() { return m_links; }
    ui::FleetRows& rows() { return m_rows; }

private:
    StudioBench m_studio;
    Fleet* m_fleet = nullptr;
    ui::EngineLinks m_links;
    ui::EngineLink& m_link = m_links.attach(m_studio.session());
    ui::FleetRows m_rows{m_links};
};

} // namespace wh::test
