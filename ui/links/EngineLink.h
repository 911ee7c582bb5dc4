// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "ui/links/EngineEntry.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace wh::ui {

class Session;

/// One engine, and how it stands with it. What its session holds stays when the engine goes away: it is what was known
/// at lastHeard(), and pages mark it so as long as isStale(). Owned by EngineLinks; GUI thread.
class EngineLink : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Off,                ///< nobody wants it
        Connecting,         ///< for the first time since it was off
        Connected,          ///< its session is being read, or ready
        Away,               ///< it does not answer, and is tried again by and by
        TokenWanted,        ///< it asks for a token that is not at hand: giveToken()
        CertificateNew,     ///< never seen: acceptCertificate()
        CertificateChanged, ///< not the one that was accepted: acceptCertificate()
        Refused,            ///< not tried again by itself
    };

    /// What the token may do; each role may do what those before it may.
    enum class Role : std::uint8_t { Viewer, Operator, Admin };

    ~EngineLink() override;

    /// The same as long as the engine is in the directory; "embedded" for the one in this process.
    const QString& id() const { return m_entry.id; }
    /// What the engine is called, in the language of the window where it is no person's word.
    QString name() const;
    /// Nothing but ID and name of an embedded one.
    const EngineEntry& entry() const { return m_entry; }
    bool isEmbedded() const { return m_isEmbedded; }
    Session& session() { return *m_session; }
    const Session& session() const { return *m_session; }

    State state() const { return m_state; }
    /// Until it is known: everything; what is refused then says so.
    Role role() const { return m_role; }
    /// The engine has told role(); else that is only supposed.
    bool isRoleKnown() const { return m_isRoleKnown; }
    bool may(Role needed) const { return m_role >= needed; }
    /// Why, of all states but Off, Connecting and Connected. CertificateNew: remote.certificate_unknown {fingerprint,
    /// reason, subject, issuer, until}; CertificateChanged: remote.certificate_changed {fingerprint, expected, …}.
    const std::optional<Error>& error() const { return m_error; }
    /// Since when it stands so; wall clock.
    TimeNs since() const { return m_since; }
    /// What its session holds may no longer be true.
    bool isStale() const { return m_state != State::Connected; }
    /// When anything came from it last, wall clock; 0: never. The age of what is stale. An embedded one is heard at all
    /// times while it is there.
    virtual TimeNs lastHeard() const = 0;
    /// Of the last measurement; none before the first, and of an embedded one.
    virtual std::optional<DurationNs> roundTrip() const { return std::nullopt; }

    /// When one that is away is tried next, wall clock; none while it is being tried.
    virtual std::optional<TimeNs> nextAttempt() const { return std::nullopt; }

    /// Wants it, or tries it at once where it is wanted already.
    virtual void connectNow() = 0;
    /// Wants it no more: what its session holds stays, and is stale. Nothing happens to an embedded one.
    virtual void disconnectNow() {}
    /// A token was given or read since the program started, and is what it connects with.
    virtual bool hasToken() const { return false; }
    /// For TokenWanted, and where a token was refused. @param keep  in the keychain, once the engine has accepted it
    virtual void giveToken(const QString& token, bool keep);
    /// For CertificateNew and CertificateChanged: the one with this fingerprint is right from now on.
    virtual void acceptCertificate(const QString& fingerprint);

    /// The entry was changed in the directory, all but its address.
    virtual void setEntry(const EngineEntry& entry);
    /// The entry was removed: whatever is kept for it elsewhere goes too.
    virtual void forget() {}

signals:
    /// state(), error(), since() or role().
    void stateChanged();
    /// Its name.
    void entryChanged();
    /// A token that should be kept is not: it is asked for at the next start. keychain.*
    void tokenNotKept(const wh::Error& why);

protected:
    EngineLink(EngineEntry entry, bool isEmbedded, QObject* parent);
    void setState(State state, std::optional<Error> error = std::nullopt);
    void setRole(Role role);

    EngineEntry m_entry;
    Session* m_session = nullptr; ///< set by who derives, once

private:
    const bool m_isEmbedded;
    State m_state = State::Off;
    Role m_role = Role::Admin;
    bool m_isRoleKnown = false;
    std::optional<Error> m_error;
    TimeNs m_since = 0;
};

/// What a token of that role may do, in a few words. GUI thread.
QString roleText(EngineLink::Role role);
/// Why the token does not do for what needs that role, a sentence; empty where it does. GUI thread.
QString roleRefusal(const EngineLink& link, EngineLink::Role needed);
/// Of one that is away: somebody waits for its answer at this moment. GUI thread.
/// @param now  of the wall clock
bool isBeingTried(const EngineLink& link, TimeNs now);
/// "Next attempt in 4 s.", of one that is away; empty of others. GUI thread.
/// @param now  of the wall clock
QString nextAttemptText(const EngineLink& link, TimeNs now);

} // namespace wh::ui
