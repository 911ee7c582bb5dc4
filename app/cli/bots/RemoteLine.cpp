// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/EngineLine.h"
#include "core/client/remote/RemoteEngine.h"
#include "core/client/remote/SocketHome.h"

namespace wh::cli {

namespace {

/// Its answers come from the thread of the sockets; this one waits for them in the CallQueue.
class RemoteLine final : public EngineLine
{
public:
    RemoteLine(const EngineAddress& address, const CancelToken& cancel) : EngineLine(cancel)
    {
        m_engine = std::make_unique<client::RemoteEngine>(
            client::RemoteAddress{.url = address.url, .token = address.token, .certificate = address.pin},
            [this, executor = executor(), alive = std::weak_ptr(m_alive)](const client::RemoteState& state) {
                executor([this, alive, state] {
                    if (alive.lock())
                        onState(state);
                });
            });
        connect(m_engine->transport());
    }

    bool isAlive() const override { return true; }
    /// Until it is known whether the engine lets us in: only the socket says why not. @return also task.cancelled
    Result<void> waitForWelcome() const
    {
        if (!waitUntil([this] { return m_isDecided; }))
            return Error("task.cancelled");
        return m_refusal ? Result<void>(*m_refusal) : Result<void>();
    }

private:
    void onState(const client::RemoteState& state)
    {
        using Kind = client::RemoteState::Kind;
        if (!m_isDecided && state.kind != Kind::Connecting) {
            m_isDecided = true;
            m_refusal = state.error;
        }
        if (state.kind == Kind::Connected) {
            if (m_wasLost && onBack)
                onBack();
            m_wasLost = false;
        } else if (state.kind != Kind::Connecting) {
            const bool forGood = state.kind == Kind::Refused;
            if ((!m_wasLost || forGood) && onLost)
                onLost(state.error.value_or(Error("remote.closed")), forGood);
            m_wasLost = true;
        }
    }

    struct Alive
    {};
    client::SocketHome m_home;
    std::shared_ptr<Alive> m_alive = std::make_shared<Alive>();
    bool m_isDecided = false;
    std::optional<Error> m_refusal;
    bool m_wasLost = false;
    std::unique_ptr<client::RemoteEngine> m_engine;
};

} // namespace

Result<std::unique_ptr<EngineLine>> openRemoteLine(const EngineAddress& address, const CancelToken& cancel)
{
    auto line = std::make_unique<RemoteLine>(address, cancel);
    if (auto welcome = line->waitForWelcome(); !welcome)
        return std::move(welcome).error();
    return std::unique_ptr<EngineLine>(std::move(line));
}

} // namespace wh::cli
