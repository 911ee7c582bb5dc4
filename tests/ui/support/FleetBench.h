// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "tests/ui/support/ScriptedFleet.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/fleet/FleetRows.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/EngineLinks.h"
#include "ui/settings/Settings.h"

#include <QTemporaryDir>
#include <utility>

namespace wh::test {

/// A remote engine, which goes away and comes back when a test says so.
class FleetLink final : public ui::EngineLink
{
public:
    FleetLink(const ui::EngineEntry& entry, client::Transport transport)
        : EngineLink(entry, false, nullptr), m_owned(std::move(transport))
    {
        m_session = &m_owned;
    }
    TimeNs lastHeard() const override { return isStale() ? m_heardAt : WallClock().now(); }
    std::optional<TimeNs> nextAttempt() const override { return next; }
    void connectNow() override { ++attempts; }
    void start()
    {
        if (state() == State::Off)
            come();
    }
    void come()
    {
        setState(State::Connected);
        m_owned.start();
    }
    void go(TimeNs heardAt)
    {
        m_heardAt = heardAt;
        setState(State::Away, Error("remote.unreachable", {{"reason", "connection refused"}}));
    }
    /// It answers, but is perhaps another one.
    void changeCertificate(TimeNs heardAt)
    {
        m_heardAt = heardAt;
        setState(State::CertificateChanged,
                 Error("remote.certificate_changed", {{"fingerprint", "ab"}, {"expected", "cd"}}));
    }

    using EngineLink::setRole;
    std::optional<TimeNs> next;
    int attempts = 0;

private:
    ui::Session m_owned;
    TimeNs m_heardAt = 0;
};

/// Remote engines whose bots are scripted over one real engine, which knows the strategies and all else: "fra-1" at
/// first. None in this process.
class FleetBench
{
public:
    /// @param published  scripts that the engines have; they are not run
    explicit FleetBench(const std::vector<PublishedScript>& published = {})
        : m_studio(published.empty() ? std::nullopt : std::optional(SandboxSettings()), published)
    {
        if (!m_studio.start())
            qFatal("the engine did not start");
        m_links.follow(m_directory, [this](const ui::EngineEntry& entry, ui::EngineLinks::Purpose) {
            m_scripted.push_back(std::make_unique<ScriptedFleet>());
            return std::make_unique<FleetLink>(
                entry, m_scripted.back()->over(StudioBench::transport(m_studio.engine().api())));
        });
        add(QStringLiteral("fra-1"));
    }

    /// Connected at the next settle().
    void add(const QString& name)
    {
        ui::EngineEntry entry;
        entry.name = name;
        entry.address = QStringLiteral("wss://%1.example:8420").arg(name);
        entry.isWanted = false;
        if (const auto id = m_directory.add(entry); !id)
            qFatal("%s", id.error().toString().c_str());
    }
    ScriptedFleet& fleet(std::size_t engine = 0) { return *m_scripted[engine]; }
    FleetLink& link(std::size_t engine = 0) { return static_cast<FleetLink&>(*m_links.all()[engine]); }
    ui::BotKey key(const std::string& bot, std::size_t engine = 0) { return {link(engine).id(), bot}; }
    ui::EngineLinks& links() { return m_links; }
    ui::EngineDirectory& directory() { return m_directory; }
    ui::Settings& settings() { return m_settings; }
    ui::FleetRows& rows() { return m_rows; }
    StudioBench& studio() { return m_studio; }
    /// Until all that was told is applied, and engines are known; those that are new are asked from here on.
    bool settle()
    {
        for (ui::EngineLink* each : m_links.all())
            static_cast<FleetLink*>(each)->start();
        const bool ready = QTest::qWaitFor(
            [this] {
                return std::all_of(m_links.all().begin(), m_links.all().end(), [](ui::EngineLink* each) {
                    return each->isStale() ||
                           (each->session().isReady() &&
                            each->session().bots().state() != ui::LiveList<client::Bot>::State::Loading);
                });
            },
            30'000);
        QTest::qWait(0); // what the executor still has
        m_rows.apply();
        return ready;
    }

private:
    QTemporaryDir m_folder;
    ui::Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ui::EngineDirectory m_directory{m_settings};
    StudioBench m_studio;
    std::vector<std::unique_ptr<ScriptedFleet>> m_scripted;
    ui::EngineLinks m_links;
    ui::FleetRows m_rows{m_links};
};

} // namespace wh::test
