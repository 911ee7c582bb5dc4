// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Transport.h"

#include <chrono>
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
    std::chrono::milliseconds firstRetry{500};
    std::chrono::milliseconds lastRetry{30'000};
    std::chrono::milliseconds timeout{60'000}; ///< of one request
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
    /// Of Away and Refused: remote.unreachable {reason}, remote.token_refused {reason}, remote.insecure {url},
    /// remote.certificate_unknown {fingerprint, reason}, remote.certificate_changed {fingerprint, expected}
    std::optional<Error> error;
};

/// The way to an engine in another process: requests over HTTP, subscriptions over one WebSocket, which is opened again
/// when it breaks, with all subscriptions that were open. The token is shown only to a server whose certificate is
/// right. Sockets live on a thread of its own; any thread may ask. While the engine is away, requests are answered with
/// that.
class RemoteEngine
{
public:
    /// @param onState  called on the thread of the sockets, at each change
    RemoteEngine(RemoteAddress address, std::function<void(const RemoteState&)> onState);
    /// Nothing is called any more when it returns: requests that are under way are not answered.
    ~RemoteEngine();
    RemoteEngine(const RemoteEngine&) = delete;
    RemoteEngine& operator=(const RemoteEngine&) = delete;

    /// May outlive the engine; then answers remote.closed.
    Transport transport();

private:
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<RemoteSession> m_session;
};

} // namespace wh::client
