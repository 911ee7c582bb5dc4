// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/client/Transport.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

class QThread;

namespace wh::client {

class RemoteSession;

/// Where a remote engine is, and how it is asked.
struct RemoteAddress
{
    std::string url;         ///< "https://engine.example:8420/graphql"; http:// only on loopback
    std::string token;       ///< empty: none
    std::string certificate; ///< SHA-256 of its certificate, 64 hexadecimal digits; empty: a known authority vouches
    /// Where no certificate is named: the word of a known authority is enough. Else every one is unknown.
    bool trustsAuthorities = true;
    std::chrono::milliseconds firstRetry{500};
    std::chrono::milliseconds lastRetry{12'000};     ///< and a quarter of it at random: the longest wait is 15 s
    std::chrono::milliseconds timeout{60'000};       ///< of one request
    std::chrono::milliseconds answersWithin{10'000}; ///< from the first byte to the engine's welcome
    std::chrono::milliseconds ping{20'000};
};

/// How it stands with a remote engine.
struct RemoteState
{
    enum class Kind {
        Connecting,
        Connected, ///< lists that were watched before are to be asked for again: Replica::start()
        Away,      ///< it is tried again by and by
        Refused,   ///< it is not tried again: the token or the certificate is not what it should be
    };
    Kind kind = Kind::Connecting;
    std::uint64_t way = 0; ///< which open() it is of, counted from 1
    /// Of Away and Refused: remote.unreachable {reason}, remote.nobody_listens {host, port, remedy},
    /// remote.host_unknown {host, remedy}, remote.no_tls and remote.needs_tls {host, port, remedy},
    /// remote.token_refused {reason, cause}, remote.insecure {url}, remote.certificate_unknown {fingerprint, reason,
    /// subject, issuer, until, vouched}, remote.certificate_changed {fingerprint, expected, subject, issuer, until,
    /// vouched}. cause: "access.token_missing" …; until: a date; vouched: "yes" where a known authority vouches for it
    std::optional<Error> error;
    TimeNs retryAt = 0; ///< of Away: when it is tried next, wall clock
};

/// What is measured on the way to a remote engine.
struct RemotePulse
{
    TimeNs heardAt = 0;                  ///< when anything came from it last, wall clock; 0: never
    std::optional<DurationNs> roundTrip; ///< of the last ping; none yet
};

/// The way to an engine in another process: requests over HTTP, subscriptions over one WebSocket, which is opened again
/// when it breaks, with all subscriptions that were open. Nothing is sent to a server before its certificate is known
/// to be right. Sockets live on a thread of its own; any thread may ask. While the engine is away, requests are
/// answered with that.
class RemoteEngine
{
public:
    /// Waits for open(). @param onState  called on the thread of the sockets, at each change
    explicit RemoteEngine(std::function<void(const RemoteState&)> onState);
    /// And opens it.
    RemoteEngine(RemoteAddress address, std::function<void(const RemoteState&)> onState);
    /// Nothing is called any more when it returns: requests that are under way are not answered.
    ~RemoteEngine();
    RemoteEngine(const RemoteEngine&) = delete;
    RemoteEngine& operator=(const RemoteEngine&) = delete;

    /// From now on in this way; requests that are under way in another are answered with remote.unreachable,
    /// subscriptions go on.
    void open(RemoteAddress address);
    /// Until open(): requests are answered with remote.closed, subscriptions wait, and no state is told.
    void leave();
    /// May outlive the engine; then answers remote.closed.
    Transport transport();
    /// Any thread.
    RemotePulse pulse() const;

private:
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<RemoteSession> m_session;
};

} // namespace wh::client
