// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/EngineLinks.h"

#include <chrono>
#include <functional>
#include <memory>

namespace wh::client {
class RemoteEngine;
struct RemoteState;
} // namespace wh::client

namespace wh::ui {

class SecretKeeper;

/// How patient the links are.
struct LinkPace
{
    std::chrono::milliseconds firstRetry{500};
    std::chrono::milliseconds lastRetry{12'000};     ///< and a quarter of it at random
    std::chrono::milliseconds ping{5'000};           ///< an engine that is silent for two of them is away
    std::chrono::milliseconds answersWithin{10'000}; ///< from the first byte to its welcome
};

/// An engine in another process, by its entry in the directory. Writes back there what a person decides: the
/// certificate, whether a token is kept, whether it is wanted.
class RemoteLink final : public EngineLink
{
    Q_OBJECT

public:
    /// Directory and keeper are borrowed.
    RemoteLink(const EngineEntry& entry, EngineLinks::Purpose purpose, EngineDirectory& directory,
               SecretKeeper& secrets, const LinkPace& pace, QObject* parent = nullptr);
    ~RemoteLink() override;

    TimeNs lastHeard() const override;
    std::optional<DurationNs> roundTrip() const override;
    std::optional<TimeNs> nextAttempt() const override;
    void connectNow() override;
    void disconnectNow() override;
    bool hasToken() const override { return !m_token.isEmpty(); }
    void giveToken(const QString& token, bool keep) override;
    void acceptCertificate(const QString& fingerprint) override;

    void forget() override;

    /// The name under which its token is kept.
    static QString secretName(const QString& id);

private:
    void begin();
    void onToken(Result<std::optional<QString>> kept);
    void open();
    void onState(const client::RemoteState& state);
    /// What the token may do: asked at each connection.
    void askRole();
    /// The token, which the engine has accepted.
    void keepToken();
    void write(const std::function<void(EngineEntry&)>& change);

    const bool m_isTrial;
    EngineDirectory& m_directory;
    SecretKeeper& m_secrets;
    const LinkPace m_pace;
    QString m_token;             ///< as long as the program runs
    bool m_keepsToken = false;   ///< once the engine has accepted it
    std::uint64_t m_way = 0;     ///< calls of RemoteEngine::open()
    TimeNs m_retryAt = 0;        ///< of one that is away; 0: it is being tried
    bool m_isOpen = false;       ///< else what it still tells is of before
    std::uint64_t m_attempt = 0; ///< whose keychain's answer counts
    std::unique_ptr<Session> m_owned;
    std::unique_ptr<client::RemoteEngine> m_remote; ///< goes first
};

/// What EngineLinks makes its links with. Directory and keeper are borrowed.
EngineLinks::MakeLink remoteLinks(EngineDirectory& directory, SecretKeeper& secrets, const LinkPace& pace = {});

} // namespace wh::ui
