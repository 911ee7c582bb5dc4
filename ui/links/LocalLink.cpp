// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/LocalLink.h"

#include "core/base/Clock.h"
#include "ui/session/Session.h"

namespace wh::ui {

namespace {

EngineEntry entryOf(const QString& id)
{
    EngineEntry entry;
    entry.id = id;
    return entry;
}

} // namespace

LocalLink::LocalLink(Session& session, const QString& id, QObject* parent) : EngineLink(entryOf(id), true, parent)
{
    m_session = &session;
    connect(&session, &Session::ready, this, &LocalLink::look);
    connect(&session, &Session::failed, this, &LocalLink::look);
    look();
}

void LocalLink::look()
{
    if (m_session->error())
        setState(State::Refused, m_session->error());
    else
        setState(m_session->isReady() ? State::Connected : State::Connecting);
}

TimeNs LocalLink::lastHeard() const
{
    if (state() == State::Connected)
        return WallClock().now();
    return m_session->isReady() ? since() : 0;
}

void LocalLink::connectNow()
{
    if (state() != State::Refused)
        return;
    setState(State::Connecting);
    emit retryRequested();
}

} // namespace wh::ui
