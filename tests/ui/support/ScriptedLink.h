// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/links/EngineLinks.h"

#include <QStringList>

namespace wh::test {

/// A link that stands as the test says, over a session with the bench's engine; what is asked of it is noted.
class ScriptedLink final : public ui::EngineLink
{
public:
    ScriptedLink(const ui::EngineEntry& entry, StudioBench& bench)
        : ScriptedLink(entry, StudioBench::transport(bench.engine().api()))
    {}
    ScriptedLink(const ui::EngineEntry& entry, client::Transport transport)
        : EngineLink(entry, false, nullptr), m_owned(std::move(transport))
    {
        m_session = &m_owned;
    }

    void become(State state, std::optional<Error> error = std::nullopt)
    {
        setState(state, std::move(error));
        if (state == State::Connected) {
            heardAt = WallClock().now();
            m_owned.start();
        }
    }
    using EngineLink::setRole;
    bool hasToken() const override { return isTokenThere; }
    TimeNs lastHeard() const override { return heardAt; }
    std::optional<TimeNs> nextAttempt() const override { return next; }
    std::optional<DurationNs> roundTrip() const override
    {
        return state() == State::Connected ? latency : std::nullopt;
    }
    void connectNow() override
    {
        asked << QStringLiteral("connect");
        become(State::Connecting);
    }
    void disconnectNow() override
    {
        asked << QStringLiteral("disconnect");
        become(State::Off);
    }
    void giveToken(const QString& token, bool keep) override
    {
        asked << QStringLiteral("token %1 %2").arg(token, keep ? QLatin1String("kept") : QLatin1String("asked"));
        become(State::Connecting);
    }
    void acceptCertificate(const QString& fingerprint) override
    {
        asked << QStringLiteral("accept ") + fingerprint;
        become(State::Connecting);
    }

    QStringList asked;
    bool isTokenThere = false;
    TimeNs heardAt = 0;
    std::optional<TimeNs> next;
    std::optional<DurationNs> latency;

    static Error newCertificate()
    {
        return Error("remote.certificate_unknown", {{"fingerprint", std::string(32, 'a') + std::string(32, '1')},
                                                    {"reason", "nobody has accepted it yet"},
                                                    {"subject", "fra-1.example"},
                                                    {"issuer", "fra-1.example"},
                                                    {"until", "2027-03-01T12:00:00Z"},
                                                    {"vouched", "no"}});
    }
    static Error changedCertificate()
    {
        return Error("remote.certificate_changed", {{"fingerprint", std::string(32, 'a') + std::string(32, '1')},
                                                    {"expected", std::string(64, 'b')},
                                                    {"subject", "fra-1.example"},
                                                    {"issuer", "R11"},
                                                    {"until", "2027-03-01T12:00:00Z"},
                                                    {"vouched", "yes"}});
    }

private:
    ui::Session m_owned;
};

} // namespace wh::test
