// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/remote/RemoteEngine.h"

#include "core/client/remote/RemoteSession.h"

#include <QThread>
#include <atomic>

namespace wh::client {

namespace {

constexpr const char* kClosed = R"({"errors":[{"message":"remote.closed","extensions":{"code":"remote.closed"}}]})";

} // namespace

RemoteEngine::RemoteEngine(std::function<void(const RemoteState&)> onState)
    : m_thread(std::make_unique<QThread>()), m_session(std::make_shared<RemoteSession>(std::move(onState)))
{
    m_thread->setObjectName(QStringLiteral("remote engine"));
    m_session->moveToThread(m_thread.get());
    m_thread->start();
}

RemoteEngine::RemoteEngine(RemoteAddress address, std::function<void(const RemoteState&)> onState)
    : RemoteEngine(std::move(onState))
{
    open(std::move(address));
}

RemoteEngine::~RemoteEngine()
{
    m_session->postLast([session = m_session.get()] {
        session->close();
        QThread::currentThread()->quit();
    });
    m_thread->wait();
}

void RemoteEngine::open(RemoteAddress address)
{
    m_session->post([session = m_session.get(), address = std::move(address)] { session->open(address); });
}

void RemoteEngine::leave()
{
    m_session->post([session = m_session.get()] { session->leave(); });
}

RemotePulse RemoteEngine::pulse() const
{
    return m_session->pulse();
}

Transport RemoteEngine::transport()
{
    Transport transport;
    // What is asked holds the session's object, which does nothing any more once it is closed.
    transport.execute = [session = m_session](Request request, Transport::Answer answer) {
        const auto shared = std::make_shared<Transport::Answer>(std::move(answer));
        const bool isTaken = session->post(
            [raw = session.get(), request = std::move(request), shared] { raw->execute(request, *shared); });
        if (!isTaken)
            (*shared)(kClosed);
    };
    transport.subscribe = [session = m_session](Request request,
                                                Transport::Listener listener) -> Result<Transport::Handle> {
        static std::atomic<std::uint64_t> last = 0;
        const std::uint64_t id = ++last;
        auto listening = std::make_shared<RemoteListening>();
        listening->listener = std::move(listener);
        const bool isTaken = session->post([raw = session.get(), id, request = std::move(request), listening] {
            raw->subscribe(id, request, listening);
        });
        if (!isTaken)
            return Error("remote.closed");
        return Transport::Handle(listening.get(), [session, id, listening](void*) {
            listening->stop();
            session->post([raw = session.get(), id] { raw->unsubscribe(id); });
        });
    };
    return transport;
}

} // namespace wh::client
